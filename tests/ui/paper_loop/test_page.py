"""Rules of the grid: 25 results typed back by code, logged in one act."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from models.book.book import Book
from models.people.blocks import block_ways
from models.people.kinds import Channel, Tier, Way
from models.people.next_steps import plan_step
from models.people.paper_loop.codes import number_day_sheet
from models.people.paper_loop.day_sheet import rows_to_print
from models.people.paper_loop.printed import ToCode
from models.people.planned import Planned, Promised
from models.people.promises import add_promise
from models.people.prospects import add_prospect
from models.people.record import promises_of, steps_of, timeline_of
from tests.clock import NOON, TODAY
from ui.desk import Desk
from ui.paper_loop.page import PaperLoopPage

Key = Qt.Key


class Hand:
    """Types where the focus is, and counts the strokes."""

    def __init__(self) -> None:
        self.strokes = 0

    def __call__(self, *keys: Qt.Key | str) -> None:
        for each in keys:
            focused = QApplication.focusWidget()
            assert focused is not None
            if isinstance(each, str):
                QTest.keyClicks(focused, each)
                self.strokes += len(each)
            else:
                QTest.keyClick(focused, each)
                self.strokes += 1


@pytest.fixture
def hand() -> Hand:
    return Hand()


def people(book: Book, many: int) -> list[int]:
    """So many to be called today, in the order of their codes."""
    made = []
    for place in range(many):
        one = book.do(add_prospect, f"Person {place:02}", tier=Tier.WARM, now=NOON)
        on = TODAY - timedelta(days=many - place)
        book.do(plan_step, one, Planned(Channel.CALL, "Ask", on), now=NOON)
        made.append(one)
    return made


def number(book: Book) -> None:
    rows = [ToCode.of(row) for _, row in book.ask(rows_to_print, TODAY)]
    book.do(number_day_sheet, rows, day=TODAY)


def shown(qtbot: QtBot, desk: Desk) -> PaperLoopPage:
    page = PaperLoopPage(desk)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    page.activateWindow()
    qtbot.waitExposed(page)
    page.begin()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return page


def outcomes(book: Book, prospect_id: int) -> list[str | None]:
    entries = book.ask(timeline_of, prospect_id)
    return [entry.outcome for entry in entries if entry.kind == "touch"]


def test_25_results_in_the_order_of_the_paper_take_three_keys_each(
    qtbot: QtBot, desk: Desk, book: Book, hand: Hand
) -> None:
    ids = people(book, 25)
    number(book)
    page = shown(qtbot, desk)

    for place in range(25):
        hand(Key.Key_Tab, str(place % 6 + 1), Key.Key_Return)
    assert page.log.text().strip() == "Log 25 results"
    assert hand.strokes == 75
    QTest.keyClick(page, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert [len(outcomes(book, one)) for one in ids] == [1] * 25
    assert book.undo_label() == "type back 25 results"
    desk.undo()
    assert [outcomes(book, one) for one in ids] == [[]] * 25


def test_a_row_is_found_by_its_code_in_any_order(
    qtbot: QtBot, desk: Desk, book: Book, hand: Hand
) -> None:
    ids = people(book, 3)
    number(book)
    page = shown(qtbot, desk)

    hand("3", Key.Key_Tab, "vm", Key.Key_Tab, "left word", Key.Key_Return)
    assert page.rows.rows[0].who.text() == "Person 02 · Ask"
    assert page.rows.rows[0].came.text() == "Voicemail"
    page.log_all()

    assert [outcomes(book, one) for one in ids] == [[], [], ["voicemail"]]


def test_what_follows_is_shown_and_planted_and_a_typed_step_wins(
    qtbot: QtBot, desk: Desk, book: Book, hand: Hand
) -> None:
    first, second, third = people(book, 3)
    number(book)
    page = shown(qtbot, desk)

    hand(Key.Key_Tab, "2", Key.Key_Return)
    assert page.rows.rows[0].next.placeholderText() == "Fri 20 Nov: Call again"
    hand(Key.Key_Tab, "2", Key.Key_Tab, Key.Key_Tab, "tue 9 letter", Key.Key_Return)
    hand(Key.Key_Tab, "2", Key.Key_Tab, Key.Key_Tab, "none", Key.Key_Return)
    page.log_all()

    steps = [
        [(step.what, step.on_day) for step in book.ask(steps_of, one)]
        for one in (first, second, third)
    ]
    assert steps == [
        [("Call again", "2026-11-20")],
        [("Letter", "2026-11-24")],
        [],
    ]


def test_what_cannot_be_is_said_and_nothing_is_logged(
    qtbot: QtBot, desk: Desk, book: Book, hand: Hand
) -> None:
    (first, *_) = people(book, 2)
    number(book)
    page = shown(qtbot, desk)

    hand(Key.Key_Tab, "1", Key.Key_Return)
    hand("77", Key.Key_Tab, "1", Key.Key_Return)
    page.log_all()

    assert page.trouble.text() == "Row 77: A number from the paper."
    assert outcomes(book, first) == []


def test_one_who_asked_not_to_be_called_is_told_at_once(
    qtbot: QtBot, desk: Desk, book: Book, hand: Hand
) -> None:
    (ada,) = people(book, 1)
    number(book)
    book.do(block_ways, ada, [Way.PHONE], "", now=NOON)
    page = shown(qtbot, desk)

    hand(Key.Key_Tab, "1", Key.Key_Return)

    assert "asked not to be called" in page.trouble.text()
    page.log_all()
    assert outcomes(book, ada) == []


def test_a_promise_is_kept_by_k(
    qtbot: QtBot, desk: Desk, book: Book, hand: Hand
) -> None:
    ada = book.do(add_prospect, "Ada", tier=Tier.WARM, now=NOON)
    book.do(plan_step, ada, Planned(Channel.MAIL, "Later", None), now=NOON)
    book.do(add_promise, ada, Promised("us", "Two routes", TODAY), now=NOON)
    number(book)
    page = shown(qtbot, desk)

    hand(Key.Key_Tab, "k", Key.Key_Return)
    page.log_all()

    assert book.ask(promises_of, ada)[0].kept_at is not None
    assert outcomes(book, ada) == []


def test_results_of_yesterdays_sheet_happened_yesterday(
    qtbot: QtBot, desk: Desk, book: Book, hand: Hand
) -> None:
    (ada,) = people(book, 1)
    rows = [ToCode.of(row) for _, row in book.ask(rows_to_print, TODAY)]
    book.do(number_day_sheet, rows, day=TODAY - timedelta(days=1))
    page = shown(qtbot, desk)

    hand(Key.Key_Tab, "1", Key.Key_Return)
    page.log_all()

    (entry,) = (e for e in book.ask(timeline_of, ada) if e.kind == "touch")
    assert entry.day == "2026-11-17"


def test_fields_are_named_by_their_row(qtbot: QtBot, desk: Desk, book: Book) -> None:
    people(book, 1)
    number(book)
    page = shown(qtbot, desk)

    names = {field.accessibleName() for field in page.findChildren(QLineEdit)}

    assert {"Code, row 1", "Outcome, row 1", "Note, row 1", "Next, row 1"} <= names


def test_without_a_sheet_the_page_offers_to_print_one(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)

    with qtbot.waitSignal(page.sheet_wanted):
        page.empty.button.click()
