"""Where the table begins: the header line behind titles, notes and empty lines."""

from typing import NamedTuple

from .delimited import cells_of
from .known_headers import meaning_of
from .meanings import TELLING
from .values import clean_cell, is_phone, mails_in

_SEARCHED = 60  # lines; a preamble is short
_ENOUGH = 2


class Header(NamedTuple):
    """The column names and the index of the line behind them."""

    names: list[str]
    line: int
    begin: int
    present: bool = True


def header_in(
    lines: list[str],
    delimiter: str,
    *,
    present: bool | None = None,
) -> Header:
    """The first line that names two columns we know, else the first that could.

    Args:
        lines: the physical lines of the file.
        delimiter: what stands between two cells.
        present: whether a person said that there is such a line; None to look.
    """
    first: Header | None = None
    for at, line in enumerate(lines[:_SEARCHED]):
        cells = [clean_cell(cell) for cell in cells_of(line, delimiter)]
        if not any(cells):
            continue
        first = first or Header(cells, at + 1, at + 1)
        if present is False:
            break
        if not _is_data(cells) and _known(cells) >= _ENOUGH:
            return Header(cells, at + 1, at + 1)
    if first is None:
        return Header([], 1, len(lines))
    if present is False or (present is None and _is_data(first.names)):
        names = [f"Column {n}" for n in range(1, len(first.names) + 1)]
        return Header(names, first.line, first.line - 1, present=False)
    return first


def _known(cells: list[str]) -> int:
    meanings = (meaning_of(cell) for cell in cells if cell)
    return len({m for m in meanings if m and m.field in TELLING})


def _is_data(cells: list[str]) -> bool:
    return any(mails_in(cell)[0] or is_phone(cell) for cell in cells)
