"""The pass: written by keys, offered, or put off to a later day."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from models.book.book import Book
from models.people.baton.passes import Pass, open_pass_of, pass_of
from models.people.business_changes import change_member
from models.people.planned import Promised
from models.people.promises import add_promise
from tests.clock import NOON
from tests.models.people.baton.two_partners import Partners, offered
from tests.ui.baton.conftest import Show
from ui.baton.offered_popover import OfferedPopover
from ui.baton.opening import open_pass
from ui.baton.pass_sheet import PassSheet
from ui.baton.returning import ReturnPopover
from ui.desk import Desk

FRIDAY = date(2026, 11, 20)
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(show: Show, who: Partners, desk: Desk) -> QWidget:
    """A page on which Marit works."""
    desk.sit(who.marit, "marketing")
    widget = QWidget()
    widget.setMinimumSize(880, 640)
    show(widget)
    return widget


def opened(desk: Desk, page: QWidget, who: Partners) -> PassSheet:
    sheet = open_pass(desk, page, who.ruth)
    assert isinstance(sheet, PassSheet)
    return sheet


def told(book: Book, who: Partners) -> Pass:
    found = book.ask(open_pass_of, who.ruth)
    assert found is not None
    return found


def test_a_baton_is_offered_by_keys_alone(
    desk: Desk, book: Book, page: QWidget, who: Partners
) -> None:
    sheet = opened(desk, page, who)

    QTest.keyClicks(sheet.form.why, "Asked the price")
    QTest.keyClick(sheet.form.why, Qt.Key.Key_Return)
    QTest.keyClicks(sheet.form.promised, "A case study")
    QTest.keyClick(sheet.form.promised, Qt.Key.Key_Return, CTRL)

    made = told(book, who)
    assert (made.to_id, made.to_hat, made.from_hat) == (
        who.tomas,
        "sales",
        "marketing",
    )
    assert (made.why_now, made.promised) == ("Asked the price", "A case study")
    assert (made.first_channel, made.first_on) == ("call", "2026-11-20")
    assert not sheet.isVisible()


def test_the_words_say_who_holds_until_when(
    desk: Desk, page: QWidget, who: Partners
) -> None:
    sheet = opened(desk, page, who)

    assert sheet.title.text() == "Pass Ruth Adeyemi to Tomás"
    assert sheet.offer.accessibleName() == "Offer the baton to Tomás"
    labels = {label.text() for label in sheet.findChildren(type(sheet.trouble))}
    assert "Marit holds on until it is accepted, within 24 hours." in labels
    assert "within 2 days, says the plan" in labels


def test_what_is_owed_is_promised(
    desk: Desk, book: Book, page: QWidget, who: Partners
) -> None:
    book.do(add_promise, who.ruth, Promised("us", "Bag costs"), now=NOON)

    assert opened(desk, page, who).form.promised.text() == "Bag costs"


def test_a_pass_without_a_why_is_not_offered(
    desk: Desk, book: Book, page: QWidget, who: Partners
) -> None:
    sheet = opened(desk, page, who)

    QTest.keyClick(sheet.form.why, Qt.Key.Key_Return, CTRL)

    assert book.ask(open_pass_of, who.ruth) is None
    assert sheet.trouble.text() == "A few words, like: asked for the price."
    assert page.window().focusWidget() is sheet.form.why


def test_one_passes_to_oneself_on_a_day(
    desk: Desk, book: Book, page: QWidget, who: Partners
) -> None:
    sheet = opened(desk, page, who)
    QTest.keyClicks(sheet.form.why, "Back from leave then")

    QTest.mouseClick(sheet.to_self, Qt.MouseButton.LeftButton)
    asked = page.window().focusWidget()
    QTest.keyClicks(sheet.form.later, "fri 20")
    QTest.keyClick(sheet.form.later, Qt.Key.Key_Return, CTRL)

    made = told(book, who)
    assert asked is sheet.form.later
    assert (made.to_id, made.starts_on) == (who.marit, FRIDAY.isoformat())


def test_today_is_not_later(
    desk: Desk, book: Book, page: QWidget, who: Partners
) -> None:
    sheet = opened(desk, page, who)
    QTest.keyClicks(sheet.form.why, "Later")
    QTest.mouseClick(sheet.to_self, Qt.MouseButton.LeftButton)

    QTest.keyClicks(sheet.form.later, "today")
    QTest.mouseClick(sheet.offer, Qt.MouseButton.LeftButton)

    assert book.ask(open_pass_of, who.ruth) is None
    assert sheet.trouble.text() == "A day after today, like fri 20."


def test_the_other_hat_takes_it_where_both_are_worn(
    desk: Desk, book: Book, page: QWidget, who: Partners
) -> None:
    book.do(change_member, who.marit, wears_sales=True)
    sheet = opened(desk, page, who)

    words = [sheet.form.to.itemText(at) for at in range(sheet.form.to.count())]
    sheet.form.to.activated.emit(1)
    QTest.keyClicks(sheet.form.why, "Sales from now on")
    sheet.pass_it()

    assert words == ["Tomás Reyes, sales hat", "Myself, sales hat"]
    assert (told(book, who).to_id, told(book, who).to_hat) == (who.marit, "sales")


def test_the_soloist_with_one_hat_passes_to_a_later_day(
    desk: Desk, book: Book, page: QWidget, who: Partners
) -> None:
    book.do(change_member, who.tomas, active=False)

    sheet = opened(desk, page, who)

    assert sheet.title.text() == "Pass Ruth Adeyemi to a later day"
    assert sheet.to_self.isHidden()


def test_what_is_offered_already_is_withdrawn_in_place(
    desk: Desk, book: Book, page: QWidget, who: Partners
) -> None:
    offered(book, who)

    waiting = open_pass(desk, page, who.ruth)
    assert isinstance(waiting, OfferedPopover)
    assert waiting.given is not None
    QTest.mouseClick(waiting.given.button, Qt.MouseButton.LeftButton)

    assert book.ask(open_pass_of, who.ruth) is None


def test_the_taker_answers_in_place(
    desk: Desk, book: Book, page: QWidget, who: Partners
) -> None:
    passed = offered(book, who)
    desk.sit(who.tomas, "sales")

    waiting = open_pass(desk, page, who.ruth)
    assert isinstance(waiting, OfferedPopover)
    assert waiting.card is not None
    QTest.keyClick(waiting.card.accept, Qt.Key.Key_B)
    asked = page.findChild(ReturnPopover)
    assert asked is not None
    asked.choose(3)
    QTest.keyClick(asked.note, Qt.Key.Key_Return)

    made = book.ask(pass_of, passed)
    assert made is not None
    assert (made.state, made.reason) == ("returned", "no_time")


def test_esc_leaves_everything(
    desk: Desk, book: Book, page: QWidget, who: Partners
) -> None:
    sheet = opened(desk, page, who)
    QTest.keyClicks(sheet.form.why, "Hm")

    QTest.keyClick(sheet.form.why, Qt.Key.Key_Escape)

    assert book.ask(open_pass_of, who.ruth) is None
    assert not sheet.isVisible()


def test_tab_goes_round_the_sheet(desk: Desk, page: QWidget, who: Partners) -> None:
    sheet = opened(desk, page, who)
    first = sheet.focusWidget()

    seen = []
    for _ in range(20):
        sheet.focusNextChild()
        seen.append(sheet.focusWidget())

    assert all(sheet.isAncestorOf(stop) for stop in seen)
    assert first in seen
