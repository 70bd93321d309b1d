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
        "schema",
        "foreign_keys",
        "journal",
        "search",
        "sums",
        "steps",
        "stays",
        "files",
    }
    assert not any(faults.values())
    refuse_faults(faults)


def _rename_unseen(raw: sqlite3.Connection) -> None:
    raw.execute("DROP TRIGGER found_name_u")
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


def _count_nobody(raw: sqlite3.Connection) -> None:
    raw.execute("DELETE FROM standing")


def _sum_where_nobody_is(raw: sqlite3.Connection) -> None:
    raw.execute("INSERT INTO tier_total VALUES ('hot', 'EUR', 0, 7)")


def _drop_a_trigger(raw: sqlite3.Connection) -> None:
    raw.execute("DROP TRIGGER journal_touch_i")


def _alter_a_trigger(raw: sqlite3.Connection) -> None:
    raw.execute("DROP TRIGGER change_stays_d")
    raw.execute(
        "CREATE TRIGGER change_stays_d BEFORE DELETE ON change WHEN 1 = 0"
        " BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END"
    )


def _add_a_trigger(raw: sqlite3.Connection) -> None:
    raw.execute("CREATE TRIGGER spy AFTER INSERT ON touch BEGIN SELECT 1; END")


def _drop_a_table(raw: sqlite3.Connection) -> None:
    raw.execute("DROP TABLE promise")


def _add_unseen(raw: sqlite3.Connection) -> None:
    raw.execute("DROP TRIGGER journal_campaign_i")
    raw.execute("INSERT INTO campaign (id, word, name) VALUES (1, 'x', 'X')")


def _change_unseen_between(raw: sqlite3.Connection) -> None:
    (text,) = raw.execute(
        "SELECT sql FROM sqlite_master WHERE name = 'journal_prospect_source_u'"
    ).fetchone()
    raw.execute("UPDATE acting SET act = 2")
    raw.execute("UPDATE prospect SET source = 'fair'")
    raw.execute("DROP TRIGGER journal_prospect_source_u")
    raw.execute("UPDATE prospect SET source = 'talk'")
    raw.execute(text)
    raw.execute("UPDATE prospect SET source = 'letter'")
    raw.execute("UPDATE acting SET act = NULL")


def _leave_an_act_open(raw: sqlite3.Connection) -> None:
    raw.execute("UPDATE acting SET act = 2")


def _empty_an_act(raw: sqlite3.Connection) -> None:
    raw.execute("INSERT INTO act VALUES (99, 9, '', 1, 'x', 'x', 'x', 'do',0,0,99,0)")


def _stay_elsewhere(raw: sqlite3.Connection) -> None:
    raw.execute("UPDATE acting SET act = 2")
    raw.execute("UPDATE span SET tier = 'hot'")
    raw.execute("UPDATE acting SET act = NULL")


def _break_a_rule(raw: sqlite3.Connection) -> None:
    raw.execute("PRAGMA ignore_check_constraints = ON")
    raw.execute("UPDATE acting SET act = 2")
    raw.execute("UPDATE prospect SET value_minor = -5")
    raw.execute("UPDATE acting SET act = NULL")


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
        (_count_nobody, "sums"),
        (_sum_where_nobody_is, "sums"),
        (_drop_a_trigger, "schema"),
        (_alter_a_trigger, "schema"),
        (_add_a_trigger, "schema"),
        (_drop_a_table, "schema"),
        (_break_a_rule, "integrity"),
        (_add_unseen, "journal"),
        (_change_unseen_between, "journal"),
        (_leave_an_act_open, "journal"),
        (_empty_an_act, "journal"),
        (_stay_elsewhere, "stays"),
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
