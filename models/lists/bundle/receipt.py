"""What a bundle holds, and what came of reading it back."""

from datetime import datetime
from typing import NamedTuple

from .tables import TableCount


class Compared(NamedTuple):
    """One table as it was taken out, and as it was read back."""

    out: TableCount
    back: TableCount

    @property
    def is_equal(self) -> bool:
        """Whether rows and hash are the same."""
        return self.out == self.back


class Receipt(NamedTuple):
    """What was taken out of a book, and whether it comes back the same.

    Attributes:
        book: the name of the business.
        made_at: aware, where the business is.
        people: in the cards, the list and the JSON; those in the bin are in the tables.
        entries: of the calendar.
        papers: PDFs of offers that were sent.
        files: attachments; `missing` are the names of those whose bytes are gone.
        faults: what is wrong with the book that was read back.
    """

    book: str
    made_at: datetime
    tables: tuple[Compared, ...]
    people: int = 0
    entries: int = 0
    papers: int = 0
    files: int = 0
    missing: tuple[str, ...] = ()
    faults: tuple[str, ...] = ()

    @property
    def rows(self) -> int:
        """How many rows all tables have."""
        return sum(table.out.rows for table in self.tables)

    @property
    def is_equal(self) -> bool:
        """Whether everything came back the same and sound."""
        return all(table.is_equal for table in self.tables) and not self.faults

    @property
    def verdict(self) -> str:
        """What came of reading it back, as a sentence."""
        if self.is_equal:
            return (
                f"Read back into an empty book: {self.rows:,} rows in"
                f" {len(self.tables)} tables, all rows and hashes equal."
            )
        wrong = [table.out.name for table in self.tables if not table.is_equal]
        what = ", ".join(wrong[:5]) or self.faults[0]
        return f"Not equal when it was read back: {what}. Do not rely on it."


def compared(out: list[TableCount], back: list[TableCount]) -> tuple[Compared, ...]:
    """Each table beside itself; one that did not come back has no rows."""
    by_name = {count.name: count for count in back}
    return tuple(
        Compared(count, by_name.get(count.name, TableCount(count.name, 0, "")))
        for count in out
    )
