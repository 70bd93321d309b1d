"""A sheet of a spreadsheet: its name, and its rows whenever they are asked for."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Protocol

from models.lists.formats.delimited import Row
from models.lists.formats.unreadable import COLUMN_LIMIT, ROW_LIMIT, Unreadable

CELL_LIMIT = 32_767  # characters; what a spreadsheet program itself holds
_WIDE = "This list has more than 200 columns; please leave some out."
_LONG = "This list has more than 100,000 rows; please split it."
_FILLED = 1_000_000  # cells; more are merged in no list
Span = tuple[int, int, int, int]  # first row, first column, last row, last column


class Rows(Protocol):
    """The rows of one sheet, read once from the first to the last.

    Attributes:
        links: the row and the target of every link, known when all rows are read.
    """

    merged: list[Span]
    without_value: int
    hidden_rows: int
    links: list[tuple[int, str]]

    def __iter__(self) -> Iterator[Row]:
        """The rows that are not empty, with their numbers in the sheet."""
        ...


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet; `rows` begins a new reading of it."""

    name: str
    rows: Callable[[], Rows]
    hidden: bool = False


def too_long() -> Unreadable:
    """Why a cell that no spreadsheet program could have written is not read."""
    return Unreadable("A cell of this spreadsheet holds more than 32,767 characters.")


def too_wide() -> Unreadable:
    """Why a sheet with something beyond the last column is not read."""
    return Unreadable(_WIDE)


def too_empty() -> Unreadable:
    """Why a sheet of millions of cells without anything is not read."""
    return Unreadable(
        "This sheet has millions of empty cells; move its list to another."
    )


def whole(rows: Rows) -> list[Row]:
    """Every row of the sheet; what is merged downwards stands in each of its rows.

    Raises:
        Unreadable: there are more than 100,000 rows, or the sheet is damaged.
    """
    found: list[Row] = []
    for row in rows:
        if len(found) >= ROW_LIMIT:
            raise Unreadable(_LONG)
        found.append(row)
    _fill_down(found, rows.merged)
    return found


def _fill_down(rows: list[Row], merged: list[Span]) -> None:
    """Put the text of a cell merged over several rows in each that holds something."""
    at = {row.line: row.cells for row in rows} if merged else {}
    steps = 0
    for first, column, last, _ in merged:
        text = _cell(at.get(first, []), column)
        steps += max(last - first, 0)
        if not text or column >= COLUMN_LIMIT or steps > _FILLED:
            continue
        for line in range(first + 1, last + 1):
            cells = at.get(line)
            if cells is None:
                continue
            cells.extend([""] * (column + 1 - len(cells)))
            cells[column] = cells[column] or text


def _cell(cells: list[str], column: int) -> str:
    return cells[column] if column < len(cells) else ""
