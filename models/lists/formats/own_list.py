"""A list that Baton itself wrote, known by its last header and read back exactly."""

from collections.abc import Callable, Iterator, Sequence
from itertools import islice

from models.lists.exporting.columns import EXACT, GUARDED, is_own
from models.lists.exporting.from_cells import person_in
from models.lists.exporting.guards import unguarded
from models.lists.exporting.person import Person, packed
from models.lists.formats.columns.guess import Column
from models.lists.formats.columns.known_headers import meaning_of
from models.lists.formats.columns.meanings import Field

from .assembling import NOBODY
from .decoding import Text
from .delimited import (
    Broken,
    Row,
    cells_of,
    delimiter_of,
    lines_of,
    rows_of,
    told_delimiter,
)
from .reading import Asked, Manner, Told
from .record import Record, Reject
from .unreadable import ROW_LIMIT, Unreadable

_SHOWN = 20
_LONGEST_HEADER = 64_000
_MARK = 40
_Rows = Callable[[], Iterator[Row | Broken]]


def own_text(text: Text, asked: Asked) -> tuple[Manner, Iterator[Told]] | None:
    """How delimited text of our own is read and what it tells; None for another's."""
    if asked.fields or asked.header is False:
        return None
    told = told_delimiter(text.text)
    lines = lines_of(text.text)
    begin = 1 if told else 0
    delimiter = asked.delimiter or told or delimiter_of(text.text)
    for mark in (delimiter, *",;\t"):
        names = cells_of(lines[begin], mark) if begin < len(lines) else []
        if is_own(names):
            break
    else:
        return None

    def rows() -> Iterator[Row | Broken]:
        return rows_of(lines, mark, begin + 1, len(names))

    manner = _manner("csv", names, rows, encoding=text.encoding, delimiter=mark)
    return manner, _told(names, rows)


def own_rows(
    kind: str, given: Sequence[Row], asked: Asked
) -> tuple[Manner, Iterator[Told]] | None:
    """The same of the rows of a sheet."""
    if asked.fields or asked.header is False or not given or not is_own(given[0].cells):
        return None

    def rows() -> Iterator[Row | Broken]:
        return iter(given[1:])

    names = given[0].cells
    return _manner(kind, names, rows), _told(names, rows)


def _manner(kind: str, names: Sequence[str], rows: _Rows, **told: str) -> Manner:
    sample = islice((row for row in rows() if isinstance(row, Row)), _SHOWN)
    return Manner(
        format=kind,
        mapping=tuple(map(_column, names)),
        sample=tuple(tuple(row.cells) for row in sample),
        **told,  # type: ignore[arg-type]  # encoding and delimiter
    )


def _column(name: str) -> Column:
    meaning = meaning_of(name)
    return Column(name, meaning.field if meaning else Field.EXTRA, why="known")


def _told(names: Sequence[str], rows: _Rows) -> Iterator[Told]:
    """What each row tells.

    Raises:
        Unreadable: there are more than 100,000 rows.
    """
    plain = unguarded if names[-1] == GUARDED else str
    for count, row in enumerate(rows()):
        if count >= ROW_LIMIT:
            raise Unreadable("This list has more than 100,000 rows; please split it.")
        if isinstance(row, Broken):
            yield Reject(row.line, row.reason, row.text)
            continue
        told = {name: plain(cell) for name, cell in zip(names, row.cells, strict=False)}
        if any(told.values()):
            yield record_from(person_in(told), row.line)


def record_from(
    person: Person, line: int, *, has_photo: bool = False
) -> Record | Reject:
    """The record of a person whom Baton wrote, with all that no field of it holds."""
    reached = person.phones or person.mails
    if not (person.called or reached):
        return Reject(line, NOBODY)
    return Record(
        line=line,
        full_name=person.name,
        given=person.given,
        family=person.family,
        company=person.company,
        title=person.role,
        emails=tuple(point.value for point in person.mails),
        phones=tuple(point.value for point in person.phones),
        urls=tuple(point.value for point in person.webs),
        addresses=tuple(place.value for place in person.places),
        birthday=person.birthday,
        notes=person.notes,
        tags=person.tags,
        source=person.source,
        temperature=person.tier,
        uid=person.uid,
        extra=tuple(person.facts),
        has_photo=has_photo,
        no_contact=tuple(refusal.way for refusal in person.refusals),
        whole=packed(person),
    )


def is_marked(content: bytes) -> bool:
    """Whether the first line ends as the first line of a list of our own does."""
    line = content[:_LONGEST_HEADER].splitlines()[:2]
    return any(EXACT.encode() in found[-_MARK:] for found in line)
