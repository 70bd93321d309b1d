"""The call run, the day sheet and its results, as they are gone to in the window."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from models.book.book import Book
from models.book.worn import Worn
from models.people.business_changes import add_member
from models.people.finding import names
from models.people.kinds import Channel, Tier
from models.people.next_steps import plan_step
from models.people.paper_loop.printed import printed_days
from models.people.planned import Planned
from models.people.prospects import add_prospect
from models.people.record import timeline_of
from tests.clock import NOON, TODAY
from tests.ui.shop.conftest import OpenShop
from ui import putting_out
from ui.paper_loop.page import PaperLoopPage
from ui.run.page import RunPage
from ui.shop.furnishing import Furnishing
from ui.today.page import TodayPage


@pytest.fixture
def calls_today(a_book: Path) -> Path:
    """The book with a call to be made today with everybody."""
    book = Book.open(a_book, now=lambda: NOON)
    for person in book.ask(names):
        step = Planned(Channel.CALL, "Ask", TODAY)
        book.do(plan_step, person.id, step, now=NOON)
    book.close()
    return a_book


def on_today(open_shop: OpenShop, book: Path, qtbot: QtBot) -> Furnishing:
    """The window in front, with Today in sight and the focus on it."""
    furnished = open_shop(book)
    furnished.window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is furnished.window)
    furnished.actions["today"].trigger()
    qtbot.waitUntil(lambda: furnished.window.findChild(TodayPage) is not None)
    return furnished


def in_sight(furnished: Furnishing) -> str:
    page = furnished.window.stack.currentWidget()
    assert page is not None
    return page.objectName()


def is_pdf(path: Path) -> bool:
    return path.exists() and path.read_bytes().endswith(b"%%EOF\n")


def press(key: Qt.Key) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key)


def test_r_on_today_starts_the_run_and_esc_comes_back(
    open_shop: OpenShop, calls_today: Path, qtbot: QtBot
) -> None:
    furnished = on_today(open_shop, calls_today, qtbot)
    window = furnished.window
    start = window.findChild(QPushButton, "callRun")
    assert start is not None
    qtbot.waitUntil(lambda: start.accessibleName() == "Start call run, 3 calls")
    sections = window.navigation.model
    words = [sections.words(row) for row in sections.rows]
    assert "Call run, 3 due" in words

    press(Qt.Key.Key_R)
    run = window.findChild(RunPage)
    assert run is not None
    qtbot.waitUntil(lambda: QApplication.focusWidget() is run.caller.number)
    press(Qt.Key.Key_2)
    assert run.course.place == 1

    press(Qt.Key.Key_Escape)
    assert in_sight(furnished) == "today"
    furnished.actions["run"].trigger()
    assert run.isVisible()
    assert run.count.text() == "2 of 3"


@pytest.mark.parametrize("by_key", [True, False])
def test_mine_runs_through_ones_own_calls_only(
    open_shop: OpenShop, calls_today: Path, qtbot: QtBot, *, by_key: bool
) -> None:
    book = Book.open(calls_today, now=lambda: NOON)
    partner = book.do(add_member, "Marit Halden", initials="MH")
    book.worn = Worn(partner, "sales")
    theirs = book.do(add_prospect, "Eve Dunne", tier=Tier.WARM, now=NOON)
    book.do(plan_step, theirs, Planned(Channel.CALL, "Ask", TODAY), now=NOON)
    book.close()
    furnished = on_today(open_shop, calls_today, qtbot)
    today = furnished.window.findChild(TodayPage)
    assert today is not None
    today.show_whose("mine")

    if by_key:
        press(Qt.Key.Key_R)
    else:
        furnished.actions["run"].trigger()

    run = furnished.window.findChild(RunPage)
    assert run is not None
    assert len(run.course.rows) == 3
    assert theirs not in {row.prospect_id for row in run.course.rows}


def test_o_opens_the_record_and_back_leads_to_the_run(
    open_shop: OpenShop, calls_today: Path, qtbot: QtBot
) -> None:
    furnished = on_today(open_shop, calls_today, qtbot)
    furnished.actions["run"].trigger()
    run = furnished.window.findChild(RunPage)
    assert run is not None
    qtbot.waitUntil(lambda: QApplication.focusWidget() is run.caller.number)

    press(Qt.Key.Key_O)
    assert in_sight(furnished) != "runPage"
    press(Qt.Key.Key_Escape)

    assert run.isVisible()
    assert QApplication.focusWidget() is run.caller.number


def test_the_day_goes_out_on_paper_and_its_results_come_back(
    open_shop: OpenShop,
    calls_today: Path,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    furnished = on_today(open_shop, calls_today, qtbot)
    desk = furnished.window.desk
    assert desk is not None
    asked: list[Path] = []

    def choose(_host: QWidget, _title: str, place: Path, _kinds: str) -> Path:
        asked.append(place)
        return tmp_path / "mine"

    monkeypatch.setattr(putting_out, "ask_for_place", choose)
    furnished.actions["savePdf"].trigger()
    made = tmp_path / "mine.pdf"
    qtbot.waitUntil(lambda: is_pdf(made), timeout=20_000)
    assert asked[0].name == "Day sheet 2026-11-18.pdf"
    assert desk.ask(printed_days) == (TODAY,)

    furnished.actions["results"].trigger()
    grid = furnished.window.findChild(PaperLoopPage)
    assert grid is not None
    grid.rows.rows[0].came.setText("vm")
    grid.log_all()

    who = grid.rows.rows[0].row
    assert who is not None
    assert furnished.actions["undo"].text() == "Undo type back 1 result"
    touched = [
        person.id
        for person in desk.ask(names)
        if any(e.kind == "touch" for e in desk.ask(timeline_of, person.id))
    ]
    assert len(touched) == 1
    QTest.keyClick(grid.rows.rows[0].code, Qt.Key.Key_Escape)
    assert in_sight(furnished) == "today"


@pytest.mark.parametrize(
    ("page", "act", "name"),
    [
        ("board", "savePdf", "Board 2026-11-18.pdf"),
        ("today", "printCards", "Prospect card.pdf"),
        ("openProspect", "savePdf", "Prospect card.pdf"),
    ],
)
def test_the_board_and_cards_go_out_on_paper(
    open_shop: OpenShop,
    calls_today: Path,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    *,
    page: str,
    act: str,
    name: str,
) -> None:
    furnished = on_today(open_shop, calls_today, qtbot)
    today = furnished.window.findChild(TodayPage)
    assert today is not None
    qtbot.waitUntil(lambda: today.current_id() is not None)
    asked: list[Path] = []

    def choose(_host: QWidget, _title: str, place: Path, _kinds: str) -> Path:
        asked.append(place)
        return tmp_path / "mine"

    def no_printers() -> tuple[list[str], str]:
        return [], ""

    monkeypatch.setattr(putting_out, "ask_for_place", choose)
    monkeypatch.setattr(putting_out, "printers", no_printers)
    furnished.actions[page].trigger()
    furnished.actions[act].trigger()

    made = tmp_path / "mine.pdf"
    qtbot.waitUntil(lambda: is_pdf(made), timeout=20_000)
    assert asked[0].name == name
