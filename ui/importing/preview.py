"""What the page shows of a list before anything is written."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from models.book.book import Book
from models.book.worn import Worn
from models.lists.importing.entries import Action, Entry
from models.lists.importing.in_child import read_in_child
from models.lists.importing.plan import plan
from models.lists.importing.reading import Asked, Reading
from models.lists.importing.record import Reject
from models.lists.importing.rules import Rules
from models.lists.importing.take_over import Taken, take_over
from models.people.kinds import Tier

UNREADABLE = "unreadable"
KINDS = ("all", "create", "update", "skip", UNREADABLE)
_NOTHING_NEW = {"In the book already.": "Nothing new in this row"}


class PreviewRow(NamedTuple):
    """One row of the list as the table shows it; `id` is its place in the file."""

    id: int
    line: int
    kind: str
    name: str
    company: str
    why: str
    temperature: str = ""

    def reason(self, tier: Tier) -> str:
        """Why it happens; for a new prospect, where they go when `tier` is chosen."""
        if self.kind != "create":
            return self.why
        if tier is Tier.SUSPECT:
            return "New suspect"
        return f"New prospect, {Tier(self.temperature or tier).label}"


@dataclass(frozen=True, slots=True)
class Preview:
    """A list read and held against the book.

    Attributes:
        rows: in the order of the file, those that cannot be read among them.
    """

    file: Path
    asked: Asked
    reading: Reading
    rows: list[PreviewRow]

    def count(self, kind: str) -> int:
        """How many rows are of a kind; "all" counts every one."""
        if kind == "all":
            return len(self.rows)
        return sum(1 for row in self.rows if row.kind == kind)

    @property
    def coming(self) -> int:
        """How many rows would change the book."""
        return self.count("create") + self.count("update")


def preview_of(book: Path, file: Path, asked: Asked) -> Preview:
    """The list read in a process of its own and planned against the book at `book`.

    Raises:
        Unreadable: the file cannot be read.
        Refused: the book is gone.
        NotSaved: the book cannot be read.
    """
    reading = read_in_child(file, asked)
    opened = Book.open(book)
    try:
        planned = opened.ask(plan, reading.records)
    finally:
        opened.close()
    told = [_entry_row(entry) for entry in planned.entries]
    told += [_reject_row(reject) for reject in reading.rejects]
    told.sort(key=lambda row: row.line)
    rows = [row._replace(id=number) for number, row in enumerate(told)]
    return Preview(file, asked, reading, rows)


def _entry_row(entry: Entry) -> PreviewRow:
    record = entry.record
    kind = "skip" if entry.action is Action.SAME else entry.action.value
    why = _NOTHING_NEW.get(entry.reason, entry.reason.rstrip("."))
    name = record.full_name or ("" if record.company else record.called)
    return PreviewRow(
        0, record.line, kind, name, record.company, why, record.temperature
    )


def _reject_row(reject: Reject) -> PreviewRow:
    return PreviewRow(
        0, reject.line, UNREADABLE, reject.text, "", reject.reason.rstrip(".")
    )


def taken_over(
    book: Path,
    worn: Worn,
    preview: Preview,
    tier: Tier,
    now: datetime,
) -> Taken:
    """What came of taking the list over, by a second door to the same book.

    Raises:
        Refused: a rule was broken; nothing was written.
        NotSaved: the disk did not take it; nothing was written.
    """
    opened = Book.open(book, now=lambda: now)
    opened.worn = worn
    try:
        return opened.do(
            take_over,
            preview.reading.records,
            preview.reading.touches,
            Rules(tier),
            file=preview.reading.file,
            now=now,
        )
    finally:
        opened.close()
