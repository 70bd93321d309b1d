"""Which sheet of a spreadsheet holds the list, and its rows."""

from collections.abc import Sequence
from itertools import islice
from typing import NamedTuple

from models.lists.formats.delimited import Row
from models.lists.formats.reading import Asked
from models.lists.formats.unreadable import Unreadable

from . import ods, xlsx
from .headers import SEARCHED, known_in
from .sheet import Sheet, whole
from .zipped import Zipped

_LOOKED_INTO = 60  # sheets; a workbook with more names its list among the first
_STRANGE = (
    "This is a packed file and no spreadsheet; unpack it and import what is in it."
)
_OTHERS = (
    ("xl/workbook.bin", "This is a binary workbook; save it as XLSX and import that."),
    ("Index/Document.iwa", "This is a Numbers file; export it as XLSX or CSV."),
    ("Index.zip", "This is a Numbers file; export it as XLSX or CSV."),
    ("word/document.xml", "This is a text document and not a list of people."),
    ("ppt/presentation.xml", "These are slides and not a list of people."),
)
_EMPTY = "This spreadsheet holds no list."
_FORMULA = (
    "1 cell holds a formula that was never worked out; it was read as empty.",
    "{:,} cells hold formulas that were never worked out; they were read as empty.",
)
_HIDDEN = (
    "1 row is hidden in the sheet; it was read like the others.",
    "{:,} rows are hidden in the sheet; they were read like the others.",
)


class Found(NamedTuple):
    """The sheet that holds the list.

    Attributes:
        format: "xlsx" or "ods".
        sheet: its name.
        sheets: the names of all sheets, to choose another.
        links: the row and the target of every link in the sheet.
    """

    format: str
    sheet: str
    sheets: tuple[str, ...]
    rows: list[Row]
    warnings: tuple[str, ...]
    links: list[tuple[int, str]]


def list_in(content: bytes, asked: Asked) -> Found:
    """The rows of the sheet that was asked for, or of the one that holds a list.

    Raises:
        Unreadable: it is no spreadsheet, is damaged, or breaks a limit.
    """
    archive = Zipped(content)
    if xlsx.is_xlsx(archive):
        kind, sheets = "xlsx", xlsx.sheets_in(archive)
    elif ods.is_ods(archive):
        kind, sheets = "ods", ods.sheets_in(archive)
    else:
        said = (sentence for part, sentence in _OTHERS if part in archive)
        raise Unreadable(next(said, _STRANGE))
    names = tuple(sheet.name for sheet in sheets)
    chosen = _asked_for(sheets, asked.sheet) or _best(sheets)
    if chosen is None:
        return Found(kind, "", names, [], (_EMPTY,), [])
    rows = chosen.rows()
    read = whole(rows)
    told = ((rows.without_value, _FORMULA), (rows.hidden_rows, _HIDDEN))
    warnings = tuple(said[n > 1].format(n) for n, said in told if n)
    return Found(kind, chosen.name, names, read, warnings, rows.links)


def _asked_for(sheets: Sequence[Sheet], name: str) -> Sheet | None:
    return next((sheet for sheet in sheets if name and sheet.name == name), None)


def _best(sheets: Sequence[Sheet]) -> Sheet | None:
    """The first sheet with a header we know and rows below it; visible ones first."""
    best: tuple[tuple[bool, bool, bool, int], Sheet] | None = None
    for sheet in sheets[:_LOOKED_INTO]:
        head = list(islice(sheet.rows(), SEARCHED))
        if not head:
            continue
        known = [known_in(row.cells) for row in head]
        most = max(known)
        below = known.index(most) + 1 < len(head)
        score = (most > 1, not sheet.hidden, below, most)
        if best is None or score > best[0]:
            best = (score, sheet)
    return best[1] if best else None
