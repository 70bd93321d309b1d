"""Keeping a cell from becoming a formula in a spreadsheet, so that it can be undone.

A cell that begins with one of the triggers, behind any number of apostrophes, gets one
apostrophe more; taking one away from such a cell gives back what it was. A guard that
adds an apostrophe to the trigger alone would make `=1` and `'=1` the same.
"""

import re

_TRIGGERED = re.compile("'*[=+\\-@\t\r\n\uff1d\uff0b\uff0d\uff20]")


def guarded(cell: str) -> str:
    """The cell as no spreadsheet takes it for a formula."""
    return f"'{cell}" if _TRIGGERED.match(cell) else cell


def unguarded(cell: str) -> str:
    """The cell before `guarded`."""
    return cell[1:] if cell[:1] == "'" and _TRIGGERED.match(cell) else cell
