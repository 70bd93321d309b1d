"""Rules of the call run: one key ends a call, and its place is kept."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from models.book.book import Book
from models.people.blocks import block_ways
from models.people.kinds import Channel, Outcome, PointKind, Tier, Way
from models.people.next_steps import plan_step
from models.people.planned import Planned, Promised
from models.people.promises import add_promise
from models.people.prospects import add_prospect
from models.people.record import promises_of, steps_of, timeline_of
from models.people.touches import log_touch
from tests.clock import NOON, TODAY
from ui.desk import Desk
from ui.look.theme import theme
from ui.run.page import RunPage

Key = Qt.Key
NUMBER = "+353 91 555 0158"


class Hand:
    """Presses keys where the focus is, and counts them."""

    def __init__(self) -> None:
        self.strokes = 0

    def __call__(self, keys: Qt.Key | str) -> None:
        focused = QApplication.focusWidget()
        assert focused is not None
        if isinstance(keys, str):
            QTest.keyClicks(focused, keys)
            self.strokes += len(keys)
        else:
            QTest.keyClick(focused, keys)
            self.strokes += 1


class Telephone(QObject):
    """Stands for the system's telephone: notes what it would ring."""

    def __init__(self) -> None:
        super().__init__()
        self.rung: list[str] = []

    @Slot(QUrl)
    def ring(self, url: QUrl) -> None:
        """Note the address."""
        self.rung.append(url.toString())


@pytest.fixture
def telephone(qapp: QApplication) -> Iterator[Telephone]:  # noqa: ARG001 - it must be there
    found = Telephone()
    QDesktopServices.setUrlHandler("tel", found, "ring")  # type: ignore[arg-type]  # as it works
    yield found
    QDesktopServices.unsetUrlHandler("tel")


@pytest.fixture
def hand() -> Hand:
    return Hand()


def people(book: Book, many: int) -> list[int]:
    made = []
    for place in range(many):
        one = book.do(
            add_prospect,
            f"Person {place:02}",
            tier=Tier.WARM,
            points=[(PointKind.PHONE, NUMBER)],
            now=NOON,
        )
        step = Planned(Channel.CALL, "Ask about the board", TODAY - timedelta(days=1))
        book.do(plan_step, one, step, now=NOON)
        made.append(one)
    return made


def shown(qtbot: QtBot, desk: Desk) -> RunPage:
    page = RunPage(desk)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    page.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return page


def touches(book: Book, prospect_id: int) -> list[tuple[str | None, str]]:
    entries = book.ask(timeline_of, prospect_id)
    return [(e.outcome, e.text) for e in entries if e.kind == "touch"]


def test_thirty_calls_take_one_key_each(
    qtbot: QtBot, desk: Desk, book: Book, hand: Hand
) -> None:
    ids = people(book, 30)
    page = shown(qtbot, desk)

    for place in range(30):
        hand(str(place % 6 + 1))

    assert hand.strokes == 30
    assert [len(touches(book, one)) for one in ids] == [1] * 30
    assert page.course.current is None
    assert page.finish.title.text() == "30 calls made"
    assert page.finish.sentence.text() == (
        "5 answered, 5 voicemail, 5 no answer, 5 met, 5 asked price, 5 call back,"
        " in 0 minutes."
    )


def test_a_note_costs_two_keys_and_itself(
    qtbot: QtBot, desk: Desk, book: Book, hand: Hand
) -> None:
    (ada,) = people(book, 1)
    page = shown(qtbot, desk)

    hand(Key.Key_Space)
    hand("wants 2 samples")
    hand(Key.Key_Return)
    hand("1")

    assert touches(book, ada) == [("answered", "wants 2 samples")]
    assert hand.strokes == len("wants 2 samples") + 3
    assert page.course.current is None


def test_an_outcome_plants_the_step_that_was_shown(
    qtbot: QtBot, desk: Desk, book: Book, hand: Hand
) -> None:
    (ada,) = people(book, 1)
    page = shown(qtbot, desk)
    voicemail = page.caller.outcomes.button(Outcome.VOICEMAIL)
    assert voicemail.accessibleName() == "Voicemail, key 2"
    assert voicemail.accessibleDescription().startswith("Then: Fri 20 Nov: Call again.")

    hand("2")

    (step,) = book.ask(steps_of, ada)
    assert (step.what, step.on_day) == ("Call again", "2026-11-20")
    assert page.aside.last.text() == (
        "Person 00: Voicemail. Then: Fri 20 Nov: Call again."
    )


def test_backspace_takes_back_the_last_call_and_its_step(
    qtbot: QtBot, desk: Desk, book: Book, hand: Hand
) -> None:
    first, second = people(book, 2)
    page = shown(qtbot, desk)
    hand("2")
    assert page.sheet is not None
    assert page.sheet.prospect_id == second

    hand(Key.Key_Backspace)

    assert page.sheet.prospect_id == first
    assert touches(book, first) == []
    assert [step.what for step in book.ask(steps_of, first)] == ["Ask about the board"]
    assert page.course.tally().total() == 0


def test_backspace_reaches_over_what_was_done_meanwhile(
    qtbot: QtBot, desk: Desk, book: Book, hand: Hand
) -> None:
    first, _second = people(book, 2)
    page = shown(qtbot, desk)
    hand("1")
    desk.do(add_prospect, "Somebody else", now=NOON)

    hand(Key.Key_Backspace)

    assert touches(book, first) == []
    assert page.sheet is not None
    assert page.sheet.prospect_id == first


def test_undo_and_redo_of_the_window_move_the_run_too(
    qtbot: QtBot, desk: Desk, book: Book, hand: Hand
) -> None:
    first, second = people(book, 2)
    page = shown(qtbot, desk)
    hand("3")

    desk.undo()
    assert page.sheet is not None
    assert page.sheet.prospect_id == first

    desk.redo()
    assert page.sheet.prospect_id == second
    assert page.course.tally() == {Outcome.NO_ANSWER: 1}


def test_skipping_leaves_them_due_and_they_can_be_called_at_the_end(
    qtbot: QtBot, desk: Desk, book: Book, hand: Hand
) -> None:
    first, second = people(book, 2)
    page = shown(qtbot, desk)

    hand(Key.Key_Right)
    hand("1")

    assert touches(book, first) == []
    assert touches(book, second) == [("answered", "")]
    assert page.finish.title.text() == "1 call made, 1 skipped"
    page.finish.again.click()
    assert page.sheet is not None
    assert page.sheet.prospect_id == first


def test_esc_pauses_and_the_place_is_kept(
    qtbot: QtBot, desk: Desk, book: Book, hand: Hand
) -> None:
    ids = people(book, 3)
    page = shown(qtbot, desk)
    hand("1")
    hand(Key.Key_Space)
    hand("half a no")
    hand(Key.Key_Escape)

    with qtbot.waitSignal(page.left):
        hand(Key.Key_Escape)
    page.hide()
    page.show()

    assert page.sheet is not None
    assert page.sheet.prospect_id == ids[1]
    assert page.caller.note.text() == "half a no"
    progress = page.findChild(QProgressBar, "runProgress")
    assert progress is not None
    assert progress.accessibleName() == "Call 2 of 3"


def test_who_asked_not_to_be_called_is_not_logged(
    qtbot: QtBot, desk: Desk, book: Book, hand: Hand
) -> None:
    first, second = people(book, 2)
    book.do(block_ways, first, [Way.PHONE], "", now=NOON)
    page = shown(qtbot, desk)

    hand("1")

    assert touches(book, first) == []
    assert page.caller.number.text() == "Not to be called"
    assert "asked not to be called" in page.caller.said.text()
    hand(Key.Key_Right)
    assert page.sheet is not None
    assert page.sheet.prospect_id == second


def test_nobody_is_rung_but_by_digits(
    qtbot: QtBot, desk: Desk, book: Book, hand: Hand, telephone: Telephone
) -> None:
    people(book, 1)
    page = shown(qtbot, desk)
    assert page.caller.number.accessibleName() == f"Call {NUMBER}"
    hand(Key.Key_Return)

    assert telephone.rung == ["tel:+353915550158"]
    assert page.caller.said.text() == "Handed to this computer's telephone."


def test_without_a_due_call_the_page_says_so(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)

    assert page.finish.title.text() == "No call is due"
    leave = page.findChild(QPushButton, "runLeave")
    assert leave is not None
    assert leave.isVisible()


@pytest.mark.parametrize(("key", "kept"), [("1", True), ("2", False)])
def test_a_promised_call_is_kept_once_they_answer(
    qtbot: QtBot, desk: Desk, book: Book, hand: Hand, *, key: str, kept: bool
) -> None:
    (ada,) = people(book, 1)
    promise = Promised("us", "Ask about the board", TODAY - timedelta(days=1))
    book.do(add_promise, ada, promise, now=NOON)
    page = shown(qtbot, desk)
    assert page.course.current is not None
    assert page.course.current.kind == "promise"

    hand(key)

    (owed,) = book.ask(promises_of, ada)
    assert (owed.kept_at is not None) == kept


def test_who_is_called_outside_the_run_is_left_out_of_it(
    qtbot: QtBot, desk: Desk, book: Book
) -> None:
    first, second, third = people(book, 3)
    page = shown(qtbot, desk)

    for one in (first, third):
        desk.do(log_touch, one, Channel.CALL, happened_at=NOON, now=NOON)

    qtbot.waitUntil(lambda: [r.prospect_id for r in page.course.rows] == [second])
    assert page.sheet is not None
    assert page.sheet.prospect_id == second


def test_the_outcomes_do_not_overlap_where_it_is_short(
    qtbot: QtBot, desk: Desk, book: Book
) -> None:
    people(book, 1)
    theme().choose(text_percent=150)
    page = shown(qtbot, desk)

    page.resize(940, 524)
    QApplication.processEvents()

    keys = [page.caller.outcomes.button(outcome) for outcome in Outcome]
    for upper, lower in zip(keys, keys[3:], strict=False):
        assert upper.geometry().bottom() < lower.geometry().top()
    theme().choose(text_percent=100)


def test_mine_is_the_hat_of_who_works_alone(
    qtbot: QtBot, desk: Desk, book: Book
) -> None:
    people(book, 2)
    page = shown(qtbot, desk)
    page.course.is_mine = lambda: True
    desk.wear("sales")
    page.course.renew()
    in_sales = len(page.course.rows)

    desk.wear("marketing")
    page.course.renew()

    assert (in_sales, len(page.course.rows)) == (2, 0)
