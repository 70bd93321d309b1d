"""People as a CSV file, in two kinds: for programs, and for spreadsheets.

Both are UTF-8, with commas, quoted as RFC 4180 says and with its line ends. The kind
for programs holds every character as it is. In the kind for spreadsheets no cell can
become a formula; `models/lists/exporting/guards.py` tells how, and our own importer
undoes it.
"""

import csv
import io
from collections.abc import Iterable, Iterator

from models.lists.exporting.columns import Shape, cells, headers
from models.lists.exporting.guards import guarded
from models.lists.exporting.person import Person

MARK = b"\xef\xbb\xbf"
"""What a spreadsheet knows UTF-8 by."""


def csv_for_programs(people: Iterable[Person], shape: Shape) -> Iterator[bytes]:
    """The file in pieces, every cell as it is."""
    line = _Line()
    yield line.of(headers(shape))
    for person in people:
        yield line.of(cells(person, shape))


def csv_for_spreadsheets(people: Iterable[Person], shape: Shape) -> Iterator[bytes]:
    """The file in pieces, with no cell that a spreadsheet takes for a formula."""
    line = _Line()
    yield MARK + line.of(map(guarded, headers(shape, guarded=True)))
    for person in people:
        yield line.of(map(guarded, cells(person, shape)))


class _Line:
    """Writes one line at a time."""

    def __init__(self) -> None:
        self._text = io.StringIO(newline="")
        self._writer = csv.writer(self._text, lineterminator="\r\n")

    def of(self, row: Iterable[str]) -> bytes:
        """The row as bytes."""
        self._writer.writerow(row)
        line = self._text.getvalue().encode("utf-8")
        self._text.seek(0)
        self._text.truncate()
        return line
