"""Addresses that stand behind the text of a cell, as columns of their own."""

from collections.abc import Sequence

from models.lists.formats.delimited import Row
from models.lists.formats.unreadable import COLUMN_LIMIT

_KINDS = (("E-mail", ("mailto:",)), ("Website", ("https://", "http://")))


def with_links(
    names: list[str],
    rows: Sequence[Row],
    links: Sequence[tuple[int, str]],
) -> list[str]:
    """The column names with those for the links, which are put into the rows.

    An address that stands in its row already is not told twice. Nothing is fetched.
    """
    width = max([len(names), *(len(row.cells) for row in rows)], default=0)
    names = [*names, *[""] * (width - len(names))]
    at = {row.line: row.cells for row in rows}
    for name, schemes in _KINDS:
        told = [link for link in links if link[1].lower().startswith(schemes)]
        if len(names) < COLUMN_LIMIT and _put(at, len(names), told):
            names.append(name)
    return names


def _put(
    rows: dict[int, list[str]], column: int, links: Sequence[tuple[int, str]]
) -> bool:
    """Whether any address was new to its row and was put into the column."""
    found = False
    for line, target in links:
        cells = rows.get(line)
        address = _address(target)
        if cells is None or not address or len(cells) > column:
            continue
        if not any(address.casefold() in cell.casefold() for cell in cells):
            cells.extend([""] * (column - len(cells)))
            cells.append(address)
            found = True
    return found


def _address(target: str) -> str:
    """The address alone: "mailto:ann@x.io?subject=Hi" is ann@x.io."""
    if target.lower().startswith("mailto:"):
        return target[len("mailto:") :].partition("?")[0].strip()
    return target.strip()
