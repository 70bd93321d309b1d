"""The inbox: what is offered, answered by hand and by key."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from models.book.book import Book
from models.people.baton.brief import Brief
from models.people.baton.passes import holder_of, pass_of
from models.people.baton.passing import offer_baton
from models.people.prospects import add_prospect
from tests.clock import NOON
from tests.models.people.baton.two_partners import Partners, offered
from tests.ui.baton.conftest import Show
from ui.baton.inbox import InboxPanel
from ui.baton.returning import ReturnPopover
from ui.desk import Desk

FULL = Brief("Asked the price", "A case study", "Nothing of the old studio")


def button(within: QWidget, name: str) -> QPushButton:
    found = within.findChild(QPushButton, name)
    assert found is not None, name
    return found


@pytest.mark.usefixtures("tomas")
def test_an_empty_inbox_is_not_there(desk: Desk, show: Show) -> None:
    panel = InboxPanel(desk)
    show(panel)

    assert panel.isHidden()


def test_a_panel_out_of_sight_asks_nothing_by_the_minute(
    desk: Desk, book: Book, tomas: Partners, show: Show
) -> None:
    panel = InboxPanel(desk)
    show(panel)
    assert not panel.minute.isActive()

    offered(book, tomas, FULL)
    assert panel.minute.isActive()
    panel.hide()

    assert not panel.minute.isActive()


def test_a_baton_comes_while_one_looks(
    desk: Desk, book: Book, tomas: Partners, show: Show
) -> None:
    panel = InboxPanel(desk)
    show(panel)

    offered(book, tomas, FULL)

    assert panel.isVisible()
    assert panel.card is not None
    assert panel.card.accessibleName() == (
        "Baton from Marit: Ruth Adeyemi, 24 hours left"
    )
    assert panel.card.accept.accessibleName() == "Accept the baton for Ruth Adeyemi"
    told = {w.accessibleName() for w in panel.card.findChildren(QWidget)}
    assert {
        "Why now: Asked the price",
        "Promised: A case study",
        "Not to say: Nothing of the old studio",
    } <= told


def test_the_one_at_the_desk_sees_their_own(
    desk: Desk, book: Book, tomas: Partners, show: Show
) -> None:
    offered(book, tomas)
    panel = InboxPanel(desk)
    show(panel)

    desk.sit(tomas.marit, "marketing")

    assert panel.passes() == []
    withdraw = button(panel, "withdrawBaton")
    assert withdraw.accessibleName() == (
        "Withdraw the baton for Ruth Adeyemi from Tomás"
    )


def test_a_key_takes_the_baton(
    desk: Desk, book: Book, tomas: Partners, show: Show
) -> None:
    passed = offered(book, tomas)
    panel = InboxPanel(desk)
    show(panel)
    assert panel.card is not None

    QTest.keyClick(panel.card.accept, Qt.Key.Key_A)

    told, holder = book.ask(pass_of, passed), book.ask(holder_of, tomas.ruth)
    assert told is not None
    assert holder is not None
    assert (told.state, holder.id) == ("accepted", tomas.tomas)
    assert panel.isHidden()


def test_a_baton_goes_back_by_keys_alone(
    desk: Desk, book: Book, tomas: Partners, show: Show
) -> None:
    passed = offered(book, tomas)
    panel = InboxPanel(desk)
    window = show(panel)
    assert panel.card is not None

    QTest.keyClick(panel.card.accept, Qt.Key.Key_B)
    asked = window.findChild(ReturnPopover)
    assert asked is not None
    QTest.keyClick(asked.first_choice(), Qt.Key.Key_2)
    QTest.keyClicks(asked.note, "What size?")
    QTest.keyClick(asked.note, Qt.Key.Key_Return)

    told = book.ask(pass_of, passed)
    assert told is not None
    assert (told.state, told.reason, told.reason_note) == (
        "returned",
        "too_little",
        "What size?",
    )


def test_without_a_reason_nothing_goes_back(
    desk: Desk, book: Book, tomas: Partners, show: Show
) -> None:
    passed = offered(book, tomas)
    panel = InboxPanel(desk)
    window = show(panel)
    panel.ask_return()
    asked = window.findChild(ReturnPopover)
    assert asked is not None

    QTest.mouseClick(asked.give, Qt.MouseButton.LeftButton)

    told = book.ask(pass_of, passed)
    assert told is not None
    assert told.state == "offered"
    assert asked.isVisible()


def test_one_is_open_and_the_others_unfold(
    desk: Desk, book: Book, tomas: Partners, show: Show
) -> None:
    offered(book, tomas)
    bram = book.do(add_prospect, "Bram de Wit", holder_id=tomas.marit, now=NOON)
    later = NOON + timedelta(hours=3)
    book.do(offer_baton, bram, tomas.tomas, FULL, now=later)
    panel = InboxPanel(desk)
    show(panel)

    first = panel.card
    assert first is not None
    unfold = button(panel, "unfoldBaton")
    QTest.mouseClick(unfold, Qt.MouseButton.LeftButton)

    assert first.told.called == "Ruth Adeyemi"
    assert unfold.accessibleName() == (
        "Show the baton from Marit: Bram de Wit, 27 h left"
    )
    assert panel.card is not None
    assert panel.card.told.called == "Bram de Wit"


def test_the_touches_that_go_with_it_are_shown(
    desk: Desk, book: Book, tomas: Partners, show: Show, qtbot: QtBot
) -> None:
    offered(book, tomas)
    panel = InboxPanel(desk)
    show(panel)

    with qtbot.waitSignal(panel.open_wanted) as asked:
        QTest.mouseClick(button(panel, "showTouches"), Qt.MouseButton.LeftButton)

    assert asked.args == [tomas.ruth]


def test_an_offer_is_withdrawn_from_its_line(
    desk: Desk, book: Book, who: Partners, show: Show
) -> None:
    passed = offered(book, who)
    desk.sit(who.marit, "marketing")
    panel = InboxPanel(desk)
    show(panel)

    QTest.mouseClick(button(panel, "withdrawBaton"), Qt.MouseButton.LeftButton)

    told = book.ask(pass_of, passed)
    assert told is not None
    assert told.state == "withdrawn"
