"""A price list as a file or on the clipboard: rows out of it, and text for it."""

import csv
import io
from collections.abc import Sequence
from pathlib import Path

from models.book.refusals import Refused
from models.book.text import fold
from models.lists.exporting.guards import guarded, unguarded
from models.lists.formats.decoding import decode
from models.lists.formats.delimited import Row, delimiter_of, lines_of, rows_of
from models.offers.price_list import HEADERS

LARGEST = 10_000_000
"""No file above so many bytes is read."""
_NAMES = frozenset({"work", "item", "name"})


def rows_of_file(path: Path) -> list[list[str]]:
    """The rows of a price list.

    Raises:
        Refused: it cannot be read, is too large, or a row is broken.
    """
    try:
        if path.stat().st_size > LARGEST:
            raise Refused(f"“{path.name}” is larger than 10 MB. It was not read.")
        text = decode(path.read_bytes()).text
    except OSError as error:
        raise Refused(f"“{path}” cannot be read ({error.strerror}).") from error
    return _rows(text, delimiter_of(text))


def as_csv(rows: Sequence[Sequence[str]]) -> bytes:
    """The rows as a file for a spreadsheet, in which no cell becomes a formula."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerows([guarded(cell) for cell in row] for row in rows)
    return text.getvalue().encode("utf-8-sig")


def as_table(rows: Sequence[Sequence[str]]) -> str:
    """The rows with tabs between, as spreadsheets take them from the clipboard."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter="\t", lineterminator="\n")
    writer.writerows([guarded(cell) for cell in row] for row in rows)
    return text.getvalue()


def rows_pasted(text: str, first: int) -> list[list[str]]:
    """The rows of a pasted table, under the names of their columns.

    A table that names none is meant to begin in the column where it is pasted; a mere
    list is of what is sold.

    Args:
        first: the place of that column in a price list.

    Raises:
        Refused: a row is broken.
    """
    rows = _rows(text, "\t")
    if not rows or _NAMES & {fold(cell) for cell in rows[0]}:
        return rows
    if all(len(row) == 1 for row in rows):
        first = HEADERS.index("Work")
    return [list(HEADERS[first:]), *rows]


def _rows(text: str, delimiter: str) -> list[list[str]]:
    found = []
    for row in rows_of(lines_of(text), delimiter):
        if not isinstance(row, Row):
            raise Refused(f"Row {row.line} is broken: {row.reason}.")
        found.append([unguarded(cell) for cell in row.cells])
    return found
