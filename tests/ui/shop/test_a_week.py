"""A week of one who works alone, over the sample, every figure counted anew.

Five working days with a weekend between them. After each day all that the window shows
is held against a count of the bare rows.
"""

from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from models.book.book import Book
from models.people.kinds import BOARD_TIERS, Tier
from tests.ui.shop.conftest import OpenShopAt
from tests.ui.shop.recount import DUBLIN, recounted, rows_of
from tests.ui.shop.the_screen import CTRL, Clock, Screen
from ui.baton.report_sheet import PassReportSheet
from ui.board.card_list import CardList
from ui.clock_words import clock_sums
from ui.commands.sample import lay_out
from ui.look.buttons import KeyChoice
from ui.offers.editor import OfferEditor
from ui.offers.page import OffersPage
from ui.run.page import RunPage
from ui.today.working import Working
from ui.touch_bar.bar import TouchBar

WEDNESDAY, THURSDAY, FRIDAY = (date(2026, 11, day) for day in (18, 19, 20))
MONDAY, TUESDAY = date(2026, 11, 23), date(2026, 11, 24)
KEY = Qt.Key
ENTER = Qt.Key.Key_Return
CALLED_BY_LINE = (
    "Owen Flaherty",
    "Bram Visser",
    "Peter Lindqvist",
    "Hanna Vogel",
    "Ingrid Solheim",
)
LADDER = [  # 2, 5 and 9 days after Monday, no weekend, and the last day of the offer
    ("call", "2026-11-25"),
    ("call", "2026-11-30"),
    ("call", "2026-12-02"),
    ("call", "2026-12-18"),
]
CUSTOMER = [  # 3, 30, 60, 180 and 365 days after Monday, no weekend
    ("letter", "2026-11-26"),
    ("mail", "2026-12-23"),
    ("call", "2027-01-22"),
    ("call", "2027-05-24"),
    ("letter", "2027-11-23"),
]


@pytest.fixture
def screen(open_shop_at: OpenShopAt, tmp_path: Path, qtbot: QtBot) -> Iterator[Screen]:
    """The window over the sample, on Wednesday at nine, a screen reader listening."""
    QAccessible.setActive(True)  # else Qt tells it nothing of rows that come and go
    clock = Clock(datetime(2026, 11, 18, 9, tzinfo=DUBLIN))
    path = tmp_path / "studio.baton"
    book = Book.create(path, name="Halden & Reyes", now=lambda: clock.now)
    lay_out(book)
    book.close()
    yield Screen(open_shop_at(path, lambda: clock.now), clock, qtbot, path)
    QAccessible.setActive(False)


def check(screen: Screen) -> None:
    """Look whether what is shown is what the rows say."""
    desk = screen.desk
    screen.shows(recounted(screen.path, desk.today(), desk.member_id))


def end_day(screen: Screen) -> None:
    """The same of the day and of the board; what was done is not shown any more."""
    desk = screen.desk
    figures = recounted(screen.path, desk.today(), desk.member_id)
    screen.shows(figures)
    screen.board_shows(figures)
    screen.shows(figures)


def answer_batons(screen: Screen) -> None:
    """Take Ruth's by a key, and give Niamh's back with a reason."""
    screen.press(KEY.Key_A)
    screen.press(KEY.Key_B)
    screen.wait(for_what=lambda: screen.sheet("returnSheet") is not None)
    screen.press(KEY.Key_2, ENTER)
    screen.settle()


def offer_one(screen: Screen, name: str) -> None:
    """Offer somebody's baton to Marit, who does not answer."""
    screen.go_to(name)
    screen.press(KEY.Key_P)
    screen.wait(for_what=lambda: screen.sheet("passSheet") is not None)
    screen.write("Asked for the brochure")
    screen.press(ENTER, with_key=CTRL)
    screen.wait(for_what=lambda: screen.sheet("passSheet") is None)
    screen.settle()


def finish(screen: Screen, name: str, key: Qt.Key | None, note: str = "") -> int:
    """The key strokes it took to finish somebody's row, beside the note itself."""
    screen.go_to(name)
    before = screen.strokes
    if key is not None:
        screen.press(key)
    if note:
        screen.press(KEY.Key_N)
        screen.write(note)
    screen.press(ENTER)
    screen.settle()
    return screen.strokes - before


def wednesday(screen: Screen) -> None:
    """Batons answered, one offered; the morning list by keys; two rows are left."""
    screen.begin_day(WEDNESDAY)
    check(screen)
    answer_batons(screen)
    check(screen)
    offer_one(screen, "Dara Molloy")
    check(screen)
    strokes = finish(screen, "Maeve Kinsella", KEY.Key_1, "Likes the blue one.")
    assert strokes <= 4
    check(screen)
    for name, key in (
        ("Eamon Byrne", KEY.Key_2),
        ("Declan Moore", KEY.Key_3),
        ("Sinéad Walsh", KEY.Key_2),
        ("Sofia Marchetti", KEY.Key_2),
        ("Dara Molloy", KEY.Key_2),
        ("Priya Nair", None),
    ):
        assert finish(screen, name, key) <= 2
    check(screen)
    screen.press(KEY.Key_Z, with_key=CTRL)
    check(screen)
    screen.press(KEY.Key_Z, with_key=CTRL | Qt.KeyboardModifier.ShiftModifier)
    end_day(screen)


def thursday(screen: Screen) -> None:
    """A promise is late and kept; who was met is met again; five are called by line."""
    screen.begin_day(THURSDAY)
    assert states(screen) == ["accepted", "accepted", "lapsed", "returned"]
    check(screen)
    assert screen.line_of("Ruth Adeyemi", "promise").row.days_late == 1
    screen.go_to("Ruth Adeyemi", "promise")
    screen.press(ENTER)
    screen.settle()
    check(screen)
    book_a_meeting(screen)
    check(screen)
    for name, key in (
        ("Jonas Weber", KEY.Key_4),
        ("Declan Moore", KEY.Key_3),
        ("Conor Healy", KEY.Key_3),
        ("Aoife Brennan", None),
        ("Ciara Nolan", None),
    ):
        finish(screen, name, key)
    check(screen)
    for name in CALLED_BY_LINE:
        assert log_by_line(screen, f"{name} call no answer") <= 2
    end_day(screen)


def book_a_meeting(screen: Screen) -> None:
    """Meet Grace, and agree to meet again on Monday: until then both clocks wait."""
    screen.go_to("Grace Tan")
    screen.press(KEY.Key_4)
    working = screen.today.working
    assert isinstance(working, Working)
    line = working.fields.then.what.lineEdit()
    assert line is not None
    screen.tab_to(line)
    screen.write("Meeting")
    screen.tab_to(working.fields.then.when)
    screen.write("mon 14")
    screen.press(ENTER)
    screen.settle()
    with rows_of(screen.path) as book:
        (grace,) = book.execute("SELECT id FROM prospect WHERE name = 'Grace Tan'")
        steps = book.execute(
            "SELECT channel, on_day, at_time FROM step"
            " WHERE state = 'planned' AND prospect_id = ?",
            tuple(grace),
        ).fetchall()
    assert [tuple(step) for step in steps] == [("meeting", "2026-11-23", "14:00")]
    assert "Both clocks wait" in clock_sums(screen.desk, grace["id"], "hot")


def log_by_line(screen: Screen, words: str) -> int:
    """The key strokes it took to log a touch by the line, beside its words."""
    window, before = screen.furnishing.window, screen.strokes
    QTest.keyClick(window, KEY.Key_L, CTRL)
    screen.strokes += 1
    line = window.top.touch_bar()
    assert isinstance(line, TouchBar)
    screen.wait(for_what=line.hasFocus)
    screen.write(words)
    screen.qtbot.wait(120)
    screen.press(ENTER)
    screen.settle()
    assert not line.text(), line.text()
    return screen.strokes - before


def states(screen: Screen) -> list[str]:
    """How the passes ended, by the rows."""
    with rows_of(screen.path) as book:
        return sorted(row[0] for row in book.execute("SELECT state FROM baton_pass"))


def friday(screen: Screen) -> None:
    """Twelve calls in one run; one becomes hot, one is lost until Tuesday."""
    screen.begin_day(FRIDAY)
    check(screen)
    look_at_passes(screen)
    run_through_calls(screen)
    check(screen)
    for name, tier, keys in (
        ("Colm Gallagher", Tier.WARM, (KEY.Key_M, KEY.Key_3)),
        ("Bram de Wit", Tier.WARM, (KEY.Key_M, KEY.Key_5)),
    ):
        move_on_board(screen, name, tier, *keys)
        check(screen)
    with rows_of(screen.path) as book:
        seen = book.execute("SELECT words, seen_on FROM sign_seen").fetchall()
    assert [row["seen_on"] for row in seen] == ["2026-11-20"]
    end_day(screen)


def look_at_passes(screen: Screen) -> None:
    """Look whether the report of the passes tells of as many as there are."""
    sheet = PassReportSheet(screen.desk, screen.furnishing.window)
    said = {label.accessibleName() for label in sheet.findChildren(QLabel)}
    ended = Counter(states(screen))
    assert f"All: {ended.total()}" in said
    for state in ("accepted", "returned", "lapsed", "withdrawn"):
        assert f"{state.capitalize()}: {ended[state]}" in said
    assert "Waiting: 0" in said
    sheet.deleteLater()


def run_through_calls(screen: Screen) -> None:
    """Call all who are due by one key each; one has a note, one is taken back."""
    screen.wait(for_what=screen.today.box.tree.hasFocus)
    screen.press(KEY.Key_R)
    run = screen.pages.made("run")
    assert isinstance(run, RunPage)
    screen.wait(for_what=run.caller.number.hasFocus)
    assert run.progress.accessibleName() == "Call 1 of 12"
    before = screen.strokes
    screen.press(KEY.Key_1, KEY.Key_2, KEY.Key_Backspace, KEY.Key_2)
    for digit in "6735123412":
        screen.press(Qt.Key(KEY.Key_0 + int(digit)))
    assert run.finish.title.text() == "12 calls made"
    assert screen.strokes - before == 14
    week = recounted(screen.path, FRIDAY, screen.desk.member_id).week
    said = {label.text() for label in run.aside.findChildren(QLabel)}
    assert f"{week['sales']} of 20" in said
    screen.press(KEY.Key_Space)
    screen.wait(for_what=screen.today.isVisible)
    screen.settle()


def move_on_board(screen: Screen, name: str, tier: Tier, *keys: Qt.Key) -> None:
    """Move a card by keys, and answer what is asked with the first answer."""
    screen.go("board")
    with rows_of(screen.path) as book:
        (one,) = book.execute("SELECT id FROM prospect WHERE name = ?", (name,))
    cards = screen.pages.board.columns[tier].list
    screen.wait(for_what=lambda: isinstance(screen.focused(), CardList))
    for _column in range(len(BOARD_TIERS)):
        screen.press(KEY.Key_Left)
    while not cards.hasFocus():
        screen.press(KEY.Key_Right)
    screen.press(KEY.Key_Home)
    while cards.current_id() != one["id"]:
        screen.press(KEY.Key_Down)
    screen.press(*keys)
    if keys[-1] == KEY.Key_1:  # nothing is asked of who comes to Cold
        screen.go("today")
        return
    screen.wait(for_what=lambda: isinstance(screen.focused(), KeyChoice))
    screen.press(KEY.Key_1)
    if keys[-1] == KEY.Key_5:
        revisit = screen.sheet("revisit")
        assert revisit is not None
        screen.tab_to(revisit)
        screen.write("tue")
    screen.press(ENTER)
    screen.settle()
    screen.go("today")


def monday(screen: Screen) -> None:
    """An offer goes out with its ladder; two say yes, one to it on paper."""
    screen.begin_day(MONDAY)
    check(screen)
    assert screen.line_of("Colm Gallagher", "promise").row.days_late == 3
    finish(screen, "Colm Gallagher", None)
    check(screen)
    finish(screen, "Grace Tan", KEY.Key_4)
    check(screen)
    send_offer(screen)
    check(screen)
    assert planted(screen, "Colm Gallagher", "ladder") == LADDER
    accept_offer(screen, "P-118")
    check(screen)
    assert planted(screen, "Grace Tan", "customer") == CUSTOMER
    move_on_board(screen, "Sofia Marchetti", Tier.HOT, KEY.Key_M, KEY.Key_4)
    assert planted(screen, "Sofia Marchetti", "customer") == CUSTOMER
    end_day(screen)


def tuesday(screen: Screen) -> None:
    """Their answer ends the ladder, and who was lost till today is asked again."""
    screen.begin_day(TUESDAY)
    check(screen)
    lines = screen.today.box.model.lines["today"]
    assert ("Bram de Wit", "Ask again") in [(o.row.name, o.row.what) for o in lines]
    log_by_line(screen, "Colm Gallagher call answered")
    assert planted(screen, "Colm Gallagher", "ladder") == []
    check(screen)
    assert planted(screen, "Bram de Wit", "revisit") == [("call", "2026-11-24")]
    move_on_board(screen, "Bram de Wit", Tier.LOST, KEY.Key_M, KEY.Key_1)
    assert planted(screen, "Bram de Wit", "revisit") == []
    check(screen)
    while screen.today.box.model.due_in("overdue"):
        finish(screen, screen.first_name("overdue"), KEY.Key_1)
    end_day(screen)


def send_offer(screen: Screen) -> None:
    """Mark the draft for Colm as sent, by keys in its editor."""
    editor = open_offer(screen, "status = 'draft'")
    screen.press(ENTER, with_key=CTRL | Qt.KeyboardModifier.ShiftModifier)
    screen.wait(for_what=editor.acts.sending_sheet.go.hasFocus)
    screen.press(KEY.Key_Space)
    screen.wait(for_what=lambda: editor.head.pill.accessibleName() == "Sent")
    screen.go("today")


def accept_offer(screen: Screen, number: str) -> None:
    """Mark a sent offer as accepted, by a key on its button."""
    editor = open_offer(screen, f"number = '{number}'")
    screen.tab_to(editor.head.accept)
    screen.press(KEY.Key_Space)
    screen.wait(for_what=editor.acts.answering.sheet.isVisible)
    screen.press(KEY.Key_Return)
    screen.wait(for_what=lambda: editor.head.pill.accessibleName() == "Accepted")
    screen.go("today")


def open_offer(screen: Screen, which: str) -> OfferEditor:
    """The editor over an offer, its first paper set."""
    with rows_of(screen.path) as book:
        (one,) = book.execute(f"SELECT id FROM offer WHERE {which}")
    screen.go("offers")
    page = screen.pages.made("offers")
    assert isinstance(page, OffersPage)
    rows = page.rows
    figures = recounted(screen.path, screen.desk.today(), screen.desk.member_id)
    risk = page.filters.button("showRisk").accessibleName()
    assert risk == f"At risk, {figures.risk}"
    screen.wait(for_what=rows.hasFocus)
    screen.press(KEY.Key_Home)
    while rows.current_id() != one["id"]:
        before = rows.current_id()
        screen.press(KEY.Key_Down)
        assert rows.current_id() != before, "the offer is not reached"
    editor = screen.pages.page("offer")
    assert isinstance(editor, OfferEditor)
    with screen.qtbot.waitSignal(editor.typesetter.ready):
        screen.press(ENTER)
    return editor


def planted(screen: Screen, name: str, kind: str) -> list[tuple[str, str]]:
    """Channel and day of what was planned for somebody by what came of it."""
    with rows_of(screen.path) as book:
        found = book.execute(
            "SELECT s.channel, s.on_day FROM planting JOIN step s ON s.id = step_id"
            " JOIN prospect p ON p.id = s.prospect_id WHERE s.state = 'planned'"
            " AND p.name = ? AND planted_by = ? ORDER BY s.on_day",
            (name, kind),
        )
        return [tuple(row) for row in found]


def test_a_week(screen: Screen) -> None:
    wednesday(screen)
    thursday(screen)
    friday(screen)
    monday(screen)
    tuesday(screen)
