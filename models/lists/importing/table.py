"""A list of rows: where it begins, what its columns mean, and what each row tells."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from .assembling import gathered, record_of, touch_of
from .days import day_first
from .decoding import Text
from .delimited import (
    Broken,
    Row,
    delimiter_of,
    lines_of,
    rows_of,
    told_delimiter,
)
from .guess import Mapping, corrected, guess, guess_bare
from .headers import Header, header_in
from .meanings import Field
from .reading import Asked, Manner, Told
from .record import PastTouch, Record, Reject
from .unreadable import COLUMN_LIMIT, ROW_LIMIT, Unreadable

_LOOKED_AT = 200
_SHOWN = 20
_NARROW = 3
_FOOTER = "This stands below the list and is not a person."
_DAYS = (Field.DATE, Field.BIRTHDAY, Field.FOLLOW_UP, Field.TOUCH_DATE)
_REPLACED = (
    "Some letters of this file do not fit its encoding; "
    "they are shown as \N{REPLACEMENT CHARACTER}."
)


@dataclass(frozen=True, slots=True)
class Table:
    """A delimited list opened: everything but its rows."""

    lines: list[str]
    delimiter: str
    header: Header
    mapping: Mapping
    day_first: bool
    sample: list[Row]


def opened(text: str, asked: Asked) -> Table:
    """The list in `text` with the meaning of its columns.

    Raises:
        Unreadable: there are more than 200 columns.
    """
    told = told_delimiter(text)
    lines = lines_of(text)
    delimiter = asked.delimiter or told or delimiter_of(text)
    skipped = 1 if told else 0
    header = header_in(lines[skipped:], delimiter, present=asked.header)
    header = header._replace(begin=header.begin + skipped, line=header.line + skipped)
    rows = rows_of(lines, delimiter, header.begin, len(header.names))
    sample = [row for row in islice(rows, _LOOKED_AT) if isinstance(row, Row)]
    if max([len(header.names), *(len(row.cells) for row in sample)]) > COLUMN_LIMIT:
        raise Unreadable("This list has more than 200 columns; please leave some out.")
    cells = [row.cells for row in sample]
    mapping = guess(header.names, cells) if header.present else guess_bare(cells)
    for at, field in asked.fields.items():
        mapping = corrected(mapping, at, field) if at < len(mapping) else mapping
    return Table(lines, delimiter, header, mapping, _order(mapping, cells), sample)


def manner_of(table: Table, text: Text) -> Manner:
    """How the list was read, with its first rows."""
    return Manner(
        format="csv",
        encoding=text.encoding,
        delimiter=table.delimiter,
        has_header=table.header.present,
        mapping=table.mapping,
        sample=tuple(tuple(row.cells) for row in table.sample[:_SHOWN]),
        warnings=_warnings(text),
    )


def _warnings(text: Text) -> tuple[str, ...]:
    if text.strange:
        lines = "1 line is" if text.strange == 1 else f"{text.strange:,} lines are"
        return (f"{lines} written in another encoding than the rest; look at them.",)
    return (_REPLACED,) if text.replaced else ()


def told_by(table: Table) -> Iterator[Told]:
    """What each row tells, in the order of the file.

    Raises:
        Unreadable: there are more than 100,000 rows.
    """
    width = len(table.header.names)
    rows = rows_of(table.lines, table.delimiter, table.header.begin, width)
    seen: set[str] = set()
    for count, row in enumerate(_without_footer(rows, width)):
        if count >= ROW_LIMIT:
            raise Unreadable("This list has more than 100,000 rows; please split it.")
        if isinstance(row, Row):
            yield from _told(row, table, seen)
        else:
            yield Reject(row.line, row.reason, row.text)


def _told(row: Row, table: Table, seen: set[str]) -> Iterator[Told]:
    told = gathered(row, table.mapping, day_first=table.day_first)
    if told is None:
        return
    beyond = row.cells[len(table.mapping) :]
    for cell in filter(None, (cell.strip() for cell in beyond)):
        told.keep("Without a name", cell)
    touch = touch_of(told, row)
    record = record_of(told, row)
    if touch is None:
        yield record
    elif isinstance(record, Record):
        yield touch
        if touch.who.casefold() not in seen:
            seen.add(touch.who.casefold())
            yield record
    else:
        yield record


def _order(mapping: Mapping, rows: list[list[str]]) -> bool:
    """Whether days come first in this list's dates, told by all its day columns."""
    places = [at for at, column in enumerate(mapping) if column.field in _DAYS]
    cells = (row[at] for row in rows for at in places if at < len(row))
    english = all(column.header.isascii() for column in mapping)
    return day_first(cells, fallback=not english)


def _without_footer(
    rows: Iterator[Row | Broken],
    width: int,
) -> Iterator[Row | Broken]:
    """The rows, those of one cell at the end handed back as no rows at all.

    Reports put their name and their notice below the data, behind an empty line.
    """
    if width < _NARROW:
        yield from rows
        return
    held: list[Row | Broken] = []
    last = 0
    for row in rows:
        if isinstance(row, Row) and len(row.cells) == 1 and (held or last):
            held.append(row)
            continue
        yield from held
        held.clear()
        yield row
        last = row.line
    footer = bool(held) and held[0].line > last + 1
    for row in held:
        if footer and isinstance(row, Row):
            yield Broken(row.line, _FOOTER, row.cells[0][:500])
        else:
            yield row


__all__ = ["PastTouch", "Table", "manner_of", "opened", "told_by"]
