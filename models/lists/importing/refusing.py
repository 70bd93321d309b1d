"""Those whom a list must not bring back: they asked to be erased."""

from collections.abc import Iterable

from models.book.erased import Mark, erased_among, marks_of
from models.book.reader import Reader
from models.book.text import fold
from models.lists.formats.record import Record

from .filing import points_of


class Erased:
    """Which records tell of somebody who was erased."""

    def __init__(self, reader: Reader, records: Iterable[Record]) -> None:
        self._gone: set[Mark] = set()
        if reader.one("SELECT 1 FROM erased_key LIMIT 1") is not None:
            marks = {mark for record in records for mark in _marks(record)}
            self._gone = erased_among(reader, marks)

    def has(self, record: Record) -> bool:
        """Whether the record tells of one of them."""
        return bool(self._gone) and not self._gone.isdisjoint(_marks(record))


def _marks(record: Record) -> Iterable[Mark]:
    points = [(kind, key) for kind, _, key in points_of(record)]
    name = fold(record.full_name or record.company or record.called)
    return marks_of(name, fold(record.company), points)
