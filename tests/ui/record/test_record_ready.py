"""The line that says who is ready for the next tier, and what is done from it."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.people.kinds import Channel, Outcome, Tier
from models.people.prospects import add_prospect
from models.people.readiness import Readiness
from models.people.record import record_of
from models.people.touches import log_touch
from tests.clock import NOON
from ui.board.signs_seen import SignsPopover
from ui.desk import Desk
from ui.record.page import RecordPage
from ui.record.ready_words import progress_words, ready_sentence

MET, PRICE = Outcome.MET, Outcome.ASKED_PRICE
WHY = "Colm Gallagher met you and asked the price, the two signs the plan asks for."


def ask_price(desk: Desk, colm: int) -> None:
    assert desk.do(
        log_touch, colm, Channel.CALL, outcome=PRICE, happened_at=NOON, now=NOON
    )


def tier_of(desk: Desk, key: int) -> str:
    record = desk.ask(record_of, key)
    assert record is not None
    return record.tier


def test_the_second_sign_suggests_the_move_and_says_why(
    page: RecordPage, desk: Desk, colm: int
) -> None:
    bar = page.body.ready
    before = bar.isVisible()

    ask_price(desk, colm)

    assert (before, bar.isVisible()) == (False, True)
    assert bar.title.text() == "Ready for Hot"
    assert bar.why.accessibleName() == WHY
    assert bar.promote.accessibleName() == "Move to Hot…"
    assert bar.promote.accessibleDescription() == WHY
    assert bar.not_yet.accessibleName() == "Not yet"
    assert tier_of(desk, colm) == Tier.WARM


def test_the_key_on_the_suggestion_moves_and_asks_what_was_seen(
    page: RecordPage, desk: Desk, colm: int
) -> None:
    ask_price(desk, colm)
    page.body.ready.promote.setFocus()

    QTest.keyClick(page.body.ready.promote, Qt.Key.Key_Return)

    assert tier_of(desk, colm) == Tier.HOT
    asked = page.findChild(SignsPopover)
    assert asked is not None
    assert asked.isVisible()
    assert not page.body.ready.isVisible()


def test_not_yet_puts_it_aside_until_the_next_sign(
    page: RecordPage, desk: Desk, colm: int, qtbot: QtBot
) -> None:
    ask_price(desk, colm)
    bar = page.body.ready

    QTest.mouseClick(bar.not_yet, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is page.body.timeline.entries)
    page.open(colm)
    aside = bar.isVisible()
    ask_price(desk, colm)

    assert (aside, bar.isVisible()) == (False, True)
    assert tier_of(desk, colm) == Tier.WARM


def test_an_undone_sign_takes_the_suggestion_with_it(
    page: RecordPage, desk: Desk, colm: int
) -> None:
    ask_price(desk, colm)

    desk.undo()

    assert not page.body.ready.isVisible()


def test_a_cold_one_who_answered_is_ready_for_warm(
    page: RecordPage, desk: Desk
) -> None:
    eve = desk.do(add_prospect, "Eve Stone", now=NOON).answer
    assert eve is not None
    answered = Outcome.ANSWERED
    desk.do(log_touch, eve, Channel.CALL, outcome=answered, happened_at=NOON, now=NOON)

    page.open(eve)

    bar = page.body.ready
    assert bar.title.text() == "Ready for Warm"
    assert bar.why.text() == "Eve Stone answered you, the sign the plan asks for."
    QTest.mouseClick(bar.promote, Qt.MouseButton.LeftButton)
    assert tier_of(desk, eve) == Tier.WARM


def test_the_head_says_how_many_of_the_signs_were_seen(
    page: RecordPage, desk: Desk, colm: int
) -> None:
    seen = page.header.facts._seen
    before = seen.accessibleName()

    ask_price(desk, colm)

    assert before == "Signs seen: Met · 1 of 2 for Hot"
    assert seen.accessibleName() == "Signs seen: Met, asked price · 2 of 2 for Hot"


def test_more_or_other_signs_are_said_as_well() -> None:
    three = Readiness(Tier.HOT, (MET, PRICE, Outcome.OTHER), needed=2, touch_id=1)

    said = ready_sentence(three, "Ada")

    assert said == (
        "Ada met you, asked the price and is down as “Other”; the plan asks for two."
    )
    assert progress_words(three) == "Met, asked price, other · 2 of 2 for Hot"
