"""The rows that cannot be read, saved with their reasons."""

import csv
from pathlib import Path

from models.lists.formats.record import Reject

_RUNS = ("=", "+", "-", "@", "\t", "\r")  # a spreadsheet would run such a cell


def save_unreadable(rejects: list[Reject], path: Path) -> None:
    """Write line, reason and text of each row as CSV.

    Raises:
        OSError: the file cannot be written.
    """
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        written = csv.writer(file)
        written.writerow(("Line", "Reason", "Text"))
        for reject in rejects:
            written.writerow((reject.line, reject.reason, _inert(reject.text)))


def unreadable_words(count: int) -> str:
    """How many rows cannot be read: "1 row could not be read."."""
    rows = "1 row" if count == 1 else f"{count:,} rows"
    return f"{rows} could not be read."


def save_words(count: int) -> str:
    """What the button says that saves so many rows."""
    return "Save 1 unreadable row" if count == 1 else f"Save {count:,} unreadable rows"


def _inert(text: str) -> str:
    return f"'{text}" if text.startswith(_RUNS) else text
