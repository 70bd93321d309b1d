"""Reading all cards and totals of the board, against the same rows asked raw."""

import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from models.book.book import Book
from models.people import board
from models.people.kinds import BOARD_TIERS
from tests.benchmarks.books import NOW, copy_of
from tests.benchmarks.figures import Figure, cpu_ms, in_turns

TIMES = 7

# The same tables by the same keys; rows come back as the driver makes them.
CARDS = """
SELECT p.id, p.name, p.company, p.tier, p.value_minor, p.currency, p.rank,
    s.pips, s.planned, s.next_channel, s.next_what, s.next_on, s.next_at, s.booked_on,
    s.silent_since, m.initials, m.wears_sales, s.offer_mark, s.offer_status,
    s.offer_sent_on, p.reason, p.reason_note, p.revisit_on, p.closed_on
FROM prospect p LEFT JOIN standing s ON s.prospect_id = p.id
    LEFT JOIN member m ON m.id = p.holder_id
WHERE p.in_bin_at IS NULL AND p.tier = ? ORDER BY p.rank
"""
TOTALS = "SELECT tier, currency, prospects, value_minor FROM tier_total"


def reads(size: int, folder: Path) -> Iterator[Figure]:
    """The figure of one board, read whole, in CPU milliseconds."""
    path = copy_of(size, folder)
    book = Book.open(path, now=lambda: NOW)
    raw = sqlite3.connect(path)

    def ask() -> None:
        for tier in BOARD_TIERS:
            book.ask(board.cards_in, tier)
        book.ask(board.tier_totals)

    def ask_raw() -> None:
        for tier in BOARD_TIERS:
            raw.execute(CARDS, (tier.value,)).fetchall()
        raw.execute(TOTALS).fetchall()

    value, limit = in_turns(
        lambda _: cpu_ms(ask), lambda _: cpu_ms(ask_raw), range(TIMES)
    )
    raw.close()
    book.close()
    shutil.rmtree(path.parent)
    yield Figure("board, read whole", size, value, "ms", limit)
