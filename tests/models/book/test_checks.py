"""What `check` finds in a book that was tampered with, and nothing in a sound one."""

import sqlite3
from collections.abc import Callable

import pytest

from models.book.book import Book
from models.book.checks import check, refuse_faults
from models.book.refusals import NotSaved
from models.people.kinds import Channel
from models.people.prospects import add_prospect
from models.people.touches import log_touch
from tests.clock import NOON

Tampering = Callable[[sqlite3.Connection], object]


def lived_in(book: Book) -> None:
    ada = book.do(add_prospect, "Ada Ltd", now=NOON, value_minor=5)
    book.do(log_touch, ada, Channel.CALL, happened_at=NOON, now=NOON)
    book.undo()
    book.redo()


def test_a_sound_book_has_no_faults(book: Book) -> None:
    lived_in(book)

    faults = check(book.path)

    assert set(faults) == {
        "integrity",
        "foreign_keys",
        "journal",
        "search",
        "sums",
        "steps",
    }
    assert not any(faults.values())
    refuse_faults(faults)


def _rename_unseen(raw: sqlite3.Connection) -> None:
    raw.execute("DROP TRIGGER found_u")
    raw.execute("UPDATE acting SET act = 2")
    raw.execute("UPDATE prospect SET name = 'Eve'")
    raw.execute("UPDATE acting SET act = NULL")


def _change_unseen(raw: sqlite3.Connection) -> None:
    raw.execute("UPDATE acting SET act = 2")
    raw.execute("UPDATE prospect SET source = 'fair'")
    raw.execute("UPDATE acting SET act = NULL")
    raw.execute("DROP TRIGGER journal_prospect_source_u")
    raw.execute("UPDATE prospect SET source = 'talk'")


def _delete_unseen(raw: sqlite3.Connection) -> None:
    raw.execute("DROP TRIGGER journal_touch_d")
    raw.execute("DELETE FROM touch")


def _count_wrongly(raw: sqlite3.Connection) -> None:
    raw.execute("UPDATE standing SET touches = 7")


def _sum_wrongly(raw: sqlite3.Connection) -> None:
    raw.execute("UPDATE tier_total SET value_minor = 7")


def _forget_the_reason(raw: sqlite3.Connection) -> None:
    raw.execute("UPDATE acting SET act = 2")
    raw.execute("UPDATE prospect SET no_step_reason = ''")
    raw.execute("UPDATE acting SET act = NULL")


def _point_at_nothing(raw: sqlite3.Connection) -> None:
    raw.execute("UPDATE acting SET act = 2")
    raw.execute("UPDATE touch SET prospect_id = 5")
    raw.execute("UPDATE acting SET act = NULL")


@pytest.mark.parametrize(
    ("tamper", "kind"),
    [
        (_rename_unseen, "search"),
        (_change_unseen, "journal"),
        (_delete_unseen, "journal"),
        (_count_wrongly, "sums"),
        (_sum_wrongly, "sums"),
        (_forget_the_reason, "steps"),
        (_point_at_nothing, "foreign_keys"),
    ],
)
def test_tampering_is_named(book: Book, tamper: Tampering, kind: str) -> None:
    lived_in(book)
    raw = sqlite3.connect(book.path, isolation_level=None)
    tamper(raw)
    raw.close()

    faults = check(book.path)

    assert faults[kind]
    with pytest.raises(NotSaved, match="faults"):
        refuse_faults(faults)
