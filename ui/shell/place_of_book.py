"""What should be known of the place where a book lies, before it is written to."""

import os
import re
from datetime import datetime
from pathlib import Path

from models.book.engines import is_synced

Parts = tuple[str, str, str]
_MOST_NAMED = 3
_COPY_MARKS = re.compile(
    r"conflicted copy|conflict|sync-conflict-|\(\d+\)$|'s copy|-copy$|_conf\(",
    re.IGNORECASE,
)


def conflict_copies(book: Path) -> list[Path]:
    """Files beside the book that a sync service made of it, the newest first."""
    beside = [
        path
        for path in book.parent.glob(f"{_plain(book.stem)}*{book.suffix}")
        if path != book and _COPY_MARKS.search(path.stem.removeprefix(book.stem))
    ]
    return sorted(beside, key=lambda path: path.stat().st_mtime, reverse=True)


def _plain(stem: str) -> str:
    return re.sub(r"([\[\]*?])", r"[\1]", stem)


def said_of_place(book: Path) -> Parts | None:
    """Three sentences where something should be known, or None."""
    if not (os.access(book, os.W_OK) and os.access(book.parent, os.W_OK)):
        return (
            f"“{book.name}” can only be looked at here.",
            "The file or its folder cannot be written to, so nothing will be changed.",
            "Make both writable, or save a copy elsewhere with File, Back up.",
        )
    copies = conflict_copies(book)
    if copies:
        named = ", ".join(_with_day(path) for path in copies[:_MOST_NAMED])
        if len(copies) > _MOST_NAMED:
            named += f" and {len(copies) - _MOST_NAMED} more"
        return (
            f"Beside this book lie copies that a sync service made: {named}.",
            "None was changed or merged.",
            "Open each to see what it holds, then put aside those you do not need.",
        )
    if is_synced(book):
        return (
            "This book lies in a folder that a sync service copies.",
            "Baton writes carefully there, but two computers must not use it at once.",
            "Better keep it in a folder of this computer, and let backups be synced.",
        )
    return None


def _with_day(path: Path) -> str:
    day = datetime.fromtimestamp(path.stat().st_mtime).astimezone().date()
    return f"{path.name} ({day.isoformat()})"
