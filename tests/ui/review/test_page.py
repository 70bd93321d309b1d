"""The weekly review is walked through by single keys and ends on one page."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.people.check_up.contradictions import contradictions
from models.people.check_up.kinds import Kind
from models.people.kinds import Tier
from models.people.prospects import add_prospect
from tests.clock import NOON, TODAY
from ui import putting_out
from ui.desk import Desk
from ui.look.style import dress
from ui.review.page import NOTHING, ReviewPage


@pytest.fixture
def page(qapp: QApplication, qtbot: QtBot, desk: Desk) -> ReviewPage:
    """The review of two: one warm without a step, one lost without a reason."""
    desk.do(add_prospect, "Ada Byron", tier=Tier.WARM, now=NOON)
    desk.do(add_prospect, "Eve Moss", tier=Tier.LOST, now=NOON)
    dress(qapp, choice="light")
    shown = ReviewPage(desk)
    shown.resize(1244, 816)
    qtbot.addWidget(shown)
    shown.show()
    qtbot.waitExposed(shown)
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    return shown


def kinds(desk: Desk) -> list[Kind]:
    return [one.kind for one in desk.ask(contradictions, TODAY)]


def test_keys_alone_repair_one_after_the_other(page: ReviewPage, desk: Desk) -> None:
    before = (page.progress.text(), page.who.text(), page.words.text())

    QTest.keyClick(page, Qt.Key.Key_Return)
    second = (page.progress.text(), page.who.text())
    QTest.keyClick(page, Qt.Key.Key_2)

    assert before == ("1 of 2", "Ada Byron", "Warm, and nothing is planned next.")
    assert second == ("2 of 2", "Eve Moss")
    assert kinds(desk) == []
    assert page.words.text() == NOTHING


def test_enter_makes_up_no_reason(page: ReviewPage, desk: Desk) -> None:
    QTest.keyClick(page, Qt.Key.Key_Right)

    QTest.keyClick(page, Qt.Key.Key_Return)

    assert kinds(desk) == [Kind.NO_STEP, Kind.LOST_UNSAID]
    assert page.who.text() == "Eve Moss"


def test_what_is_left_as_it_is_comes_again_next_time(
    page: ReviewPage, desk: Desk
) -> None:
    for _n in range(2):
        QTest.keyClick(page, Qt.Key.Key_Right)
    over = page.current()

    page.begin()

    assert over is None
    assert page.current() is not None
    assert kinds(desk) == [Kind.NO_STEP, Kind.LOST_UNSAID]


def test_undo_brings_it_back_to_the_walk(page: ReviewPage, desk: Desk) -> None:
    QTest.keyClick(page, Qt.Key.Key_Return)

    desk.undo()

    assert page.who.text() == "Ada Byron"


def test_the_record_can_be_opened(page: ReviewPage, qtbot: QtBot) -> None:
    one = page.current()
    assert one is not None

    with qtbot.waitSignal(page.open_wanted) as opened:
        QTest.keyClick(page, Qt.Key.Key_O)

    assert opened.args == [one.prospect_id]


def test_it_ends_on_one_page(
    page: ReviewPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "week.pdf"
    monkeypatch.setattr(putting_out, "ask_for_place", lambda *_words: target)

    with qtbot.waitSignal(page.said, timeout=20_000):
        page.put_on_paper("save")

    assert target.read_bytes().startswith(b"%PDF-")
