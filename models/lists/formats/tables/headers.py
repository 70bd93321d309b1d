"""Where the table begins: the header line behind titles, notes and empty lines."""

from collections.abc import Sequence
from typing import NamedTuple

from models.lists.formats.columns.activities import known_of_activities
from models.lists.formats.columns.known_headers import meaning_of
from models.lists.formats.columns.meanings import TELLING
from models.lists.formats.values import clean_cell, is_phone, mails_in

SEARCHED = 60
"""How many lines from the top are looked at; a preamble is short."""
_ENOUGH = 2


class Header(NamedTuple):
    """The column names and the index of the line behind them."""

    names: list[str]
    begin: int
    present: bool = True


def header_in(
    lines: Sequence[Sequence[str]],
    *,
    present: bool | None = None,
) -> Header:
    """The first line that names two columns we know, else the first that could.

    Args:
        lines: the cells of the lines from the top, empty ones among them.
        present: whether a person said that there is such a line; None to look.
    """
    first: Header | None = None
    for at, line in enumerate(lines[:SEARCHED]):
        cells = [clean_cell(cell) for cell in line]
        if not any(cells):
            continue
        first = first or Header(cells, at + 1)
        if present is False:
            break
        if known_in(cells) >= _ENOUGH:
            return Header(cells, at + 1)
    if first is None:
        return Header([], len(lines))
    if present is False or (present is None and _is_data(first.names)):
        names = [f"Column {n}" for n in range(1, len(first.names) + 1)]
        return Header(names, first.begin - 1, present=False)
    return first


def known_in(cells: Sequence[str]) -> int:
    """How many different columns that we know the line names; 0 if it is data."""
    if _is_data(cells):
        return 0
    meanings = (meaning_of(cell) for cell in cells if cell)
    people = {m for m in meanings if m and m.field in TELLING}
    return max(len(people), known_of_activities(cells))


def _is_data(cells: Sequence[str]) -> bool:
    return any(mails_in(cell)[0] or is_phone(cell) for cell in cells)
