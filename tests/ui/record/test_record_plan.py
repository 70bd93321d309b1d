"""What the contact plan says of one prospect, and what of it is theirs alone."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from models.book.book import Book
from models.people.coming_back import come_back_on
from models.people.contact_plan.plan import own_rhythm
from models.people.evidence import note_signs
from models.people.kinds import LostReason, Tier
from models.people.record import record_of
from models.people.signs import signs_of
from models.people.tiers import move_to_tier, say_why
from tests.clock import NOON, TODAY
from tests.ui.record.conftest import press, write
from ui.board.signs_seen import SignsPopover
from ui.desk import Desk
from ui.record.elided_label import ElidedLabel
from ui.record.page import RecordPage
from ui.record.rhythm import read_rhythm


def rhythm(page: RecordPage) -> QLineEdit:
    found = page.findChild(QLineEdit, "detail_rhythm") or page.findChild(
        QLineEdit, "rhythm"
    )
    assert isinstance(found, QLineEdit)
    return found


def signs(page: RecordPage) -> ElidedLabel:
    found = page.findChild(ElidedLabel, "signsSeen")
    assert found is not None
    return found


# a rhythm of one's own


@pytest.mark.parametrize(
    ("typed", "days"),
    [("14", 14), ("every 14 days", 14), ("2w", 14), ("3 d", 3), ("often", None)],
)
def test_a_rhythm_is_read_in_days_or_weeks(typed: str, days: int | None) -> None:
    assert read_rhythm(typed) == days


def test_a_rhythm_of_ones_own_is_typed_and_undone(
    page: RecordPage, book: Book, colm: int
) -> None:
    field = rhythm(page)
    before = field.text(), field.placeholderText()
    field.setFocus()
    press(Qt.Key.Key_F2)
    write("3w")
    press(Qt.Key.Key_Return)
    own = book.ask(own_rhythm, colm)
    shown = rhythm(page).text()
    book.undo()

    assert before == ("", "Every 10 days, as the plan says")
    assert (own, shown) == (21, "Every 21 days")
    assert book.ask(own_rhythm, colm) is None
    assert rhythm(page).text() == ""


def test_an_emptied_rhythm_is_the_plans_again(
    page: RecordPage, book: Book, colm: int
) -> None:
    field = rhythm(page)
    for text in ("3w", ""):
        field.setFocus()
        press(Qt.Key.Key_F2)
        field.clear()
        write(text)
        press(Qt.Key.Key_Return)

    assert book.ask(own_rhythm, colm) is None
    assert book.undo_label() == "change the rhythm of Colm Gallagher"


@pytest.mark.parametrize("typed", ["often", "1000"])
def test_what_is_no_rhythm_is_refused(
    page: RecordPage, desk: Desk, colm: int, qtbot: QtBot, typed: str
) -> None:
    field = rhythm(page)
    field.setFocus()
    press(Qt.Key.Key_F2)
    write(typed)

    with qtbot.waitSignal(desk.refused):
        press(Qt.Key.Key_Return)

    assert desk.ask(own_rhythm, colm) is None
    assert field.text() == typed
    press(Qt.Key.Key_Escape)


# the signs


def test_the_signs_of_the_tier_stand_in_the_head_with_their_day(
    page: RecordPage, book: Book, colm: int
) -> None:
    before = signs(page).text()
    book.do(move_to_tier, [colm], Tier.HOT, now=NOON)
    none = signs(page).text()
    book.do(note_signs, colm, ["They asked the price"], now=NOON - timedelta(days=1))

    assert before == "Met · 1 of 2 for Hot"
    assert none == "None noted"
    assert signs(page).text() == "They asked the price, 17 Nov · 1 of 2"
    assert signs(page).accessibleName() == "Signs seen: They asked the price, 17 Nov"


def test_a_move_to_hot_asks_what_was_seen(
    page: RecordPage, book: Book, colm: int, qtbot: QtBot
) -> None:
    press(Qt.Key.Key_M)
    press(Qt.Key.Key_3)
    qtbot.waitUntil(lambda: bool(page.findChildren(SignsPopover)))
    (asked,) = page.findChildren(SignsPopover)
    asked.choose(1)
    press(Qt.Key.Key_Return)

    assert [sign.tier for sign in book.ask(signs_of, colm)] == ["hot"]
    book.undo()
    came = book.ask(record_of, colm)
    assert came is not None
    assert came.tier == Tier.WARM
    assert book.ask(signs_of, colm) == []


# who is lost


def test_who_is_lost_is_brought_back_by_one_key(
    page: RecordPage, book: Book, colm: int
) -> None:
    hidden = page.body.step.back.isVisible()
    book.do(move_to_tier, [colm], Tier.LOST, now=NOON)
    book.do(say_why, colm, LostReason.NO_BUDGET, note="in spring", now=NOON)
    book.do(come_back_on, colm, TODAY, now=NOON)
    step = page.body.step
    offered = step.back.isVisible(), step.back.accessibleName(), step.why.text()

    press(Qt.Key.Key_C)

    came = book.ask(record_of, colm)
    assert came is not None
    assert not hidden
    assert offered == (
        True,
        "Bring Colm Gallagher back to Cold",
        "No budget: in spring. 1 more planned",
    )
    assert came.tier == Tier.COLD
    assert came.notes.endswith("No budget: in spring. Back on 18 Nov 2026.")
    assert not step.back.isVisible()


def test_the_key_does_nothing_to_who_is_not_lost(
    page: RecordPage, book: Book, colm: int
) -> None:
    assert page.isVisible()
    press(Qt.Key.Key_C)

    came = book.ask(record_of, colm)
    assert came is not None
    assert came.tier == Tier.WARM
