"""A list of rows: where it begins, what its columns mean, and what each row tells."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any

from models.lists.formats.assembling import gathered, record_of
from models.lists.formats.columns.guess import Mapping, corrected, guess, guess_bare
from models.lists.formats.columns.known_headers import is_foreign
from models.lists.formats.columns.meanings import Field
from models.lists.formats.days import day_first
from models.lists.formats.decoding import Text
from models.lists.formats.delimited import (
    Broken,
    Row,
    cells_of,
    delimiter_of,
    lines_of,
    rows_of,
    told_delimiter,
)
from models.lists.formats.reading import Asked, Manner, Told
from models.lists.formats.record import Record, Reject
from models.lists.formats.unreadable import COLUMN_LIMIT, ROW_LIMIT, Unreadable

from .headers import SEARCHED, Header, header_in
from .links import with_links
from .sheets import Found
from .touch_rows import touches_of

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
    """A list opened: what its columns mean, and its rows whenever they are read.

    Attributes:
        rows: begins a new reading of the rows behind the header.
    """

    rows: Callable[[], Iterator[Row | Broken]]
    header: Header
    mapping: Mapping
    day_first: bool
    sample: list[Row]
    delimiter: str = ""


def opened(text: str, asked: Asked) -> Table:
    """The list in delimited `text` with the meaning of its columns.

    Raises:
        Unreadable: there are more than 200 columns.
    """
    told = told_delimiter(text)
    lines = lines_of(text)
    delimiter = asked.delimiter or told or delimiter_of(text)
    skipped = 1 if told else 0
    head = [cells_of(line, delimiter) for line in lines[skipped : skipped + SEARCHED]]
    header = header_in(head, present=asked.header)
    begin = header.begin + skipped

    def rows() -> Iterator[Row | Broken]:
        return rows_of(lines, delimiter, begin, len(header.names))

    return _opened(rows, header, asked, delimiter)


def opened_sheet(found: Found, asked: Asked) -> Table:
    """The list in a sheet with the meaning of its columns."""
    head = [row.cells for row in found.rows[:SEARCHED]]
    header = header_in(head, present=asked.header)
    rows = found.rows[header.begin :]
    if found.links:
        header = header._replace(names=with_links(header.names, rows, found.links))
    return _opened(lambda: iter(rows), header, asked)


def _opened(
    rows: Callable[[], Iterator[Row | Broken]],
    header: Header,
    asked: Asked,
    delimiter: str = "",
) -> Table:
    sample = [row for row in islice(rows(), _LOOKED_AT) if isinstance(row, Row)]
    if max([len(header.names), *(len(row.cells) for row in sample)]) > COLUMN_LIMIT:
        raise Unreadable("This list has more than 200 columns; please leave some out.")
    cells = [row.cells for row in sample]
    mapping = guess(header.names, cells) if header.present else guess_bare(cells)
    for at, field in asked.fields.items():
        mapping = corrected(mapping, at, field) if at < len(mapping) else mapping
    order = (
        _order(mapping, cells, delimiter)
        if asked.day_first is None
        else asked.day_first
    )
    return Table(rows, header, mapping, order, sample, delimiter)


def manner_of(table: Table, text: Text) -> Manner:
    """How the delimited list was read, with its first rows."""
    return _manner(table, "csv", _warnings(text), encoding=text.encoding)


def manner_of_sheet(table: Table, found: Found) -> Manner:
    """How the sheet was read, with its first rows."""
    told = {"sheet": found.sheet, "sheets": found.sheets}
    return _manner(table, found.format, found.warnings, **told)


def _manner(table: Table, kind: str, warnings: tuple[str, ...], **told: Any) -> Manner:  # noqa: ANN401 — fields of Manner
    return Manner(
        format=kind,
        delimiter=table.delimiter,
        has_header=table.header.present,
        mapping=table.mapping,
        sample=tuple(tuple(row.cells) for row in table.sample[:_SHOWN]),
        warnings=warnings,
        day_first=table.day_first,
        **told,
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
    rows = table.rows()
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
    record = record_of(told, row)
    touches = list(touches_of(told, row))
    if not touches:
        yield record
        return
    yield from touches
    who = touches[0].who.casefold()
    if isinstance(record, Record) and who not in seen:
        seen.add(who)
        yield record


def _order(mapping: Mapping, rows: list[list[str]], delimiter: str) -> bool:
    """Whether days come first in this list's dates, told by all its day columns.

    Where they do not tell, a list in English between commas has the month first.
    """
    places = [at for at, column in enumerate(mapping) if column.field in _DAYS]
    cells = (row[at] for row in rows for at in places if at < len(row))
    headers = [column.header for column in mapping]
    english = all(map(str.isascii, headers)) and not any(map(is_foreign, headers))
    return day_first(cells, fallback=not english or delimiter == ";")


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
