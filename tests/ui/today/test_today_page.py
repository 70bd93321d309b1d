"""What Today shows and tells a screen reader, and where the keys of it lead."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from models.book.book import Book
from models.people.kinds import Tier
from models.people.planned import Promised
from models.people.promises import add_promise
from models.people.prospects import add_prospect
from tests.clock import NOON, TODAY
from tests.ui.today.conftest import current, line_of, press
from ui.desk import Desk
from ui.look.theme import theme
from ui.today.page import TodayPage
from ui.today.words import act_of, describe, name_of

NAME, DESCRIPTION = QAccessible.Text.Name, QAccessible.Text.Description


def told(page: TodayPage) -> list[tuple[str, str]]:
    """The tree as a screen reader goes through it: names and descriptions."""
    tree = QAccessible.queryAccessibleInterface(page.box.tree)
    items = [tree.child(at) for at in range(tree.childCount())]
    return [(item.text(NAME), item.text(DESCRIPTION)) for item in items]


def test_the_tree_tells_its_parts_and_lines(page: TodayPage) -> None:
    tree = QAccessible.queryAccessibleInterface(page.box.tree)

    items = dict(told(page))

    assert (tree.role(), tree.text(NAME)) == (QAccessible.Role.Tree, "Today")
    assert "Overdue, 2" in items
    assert "As soon as possible, 1" in items
    owed = items["Promise to Maeve, 2 days late"]
    assert owed.startswith(
        "You owe: Two colour routes. Last: they answered your e-mail"
    )
    assert items["Call Sofia, at 16:30"].startswith("Agree the scope. Last: ")
    assert "Waiting for Hanna, in 2 days" in items


def test_the_open_row_is_named_key_by_key(page: TodayPage) -> None:
    press(Qt.Key.Key_Down)

    assert page.box.tick.accessibleName() == "Done: Call Eamon"
    names = {
        button.objectName(): button.accessibleName()
        for button in page.findChildren(QPushButton)
    }
    assert names["outcome5"] == "Asked price, key 5"
    assert names["outcome9"] == "Other, key 9"
    assert names["doneNext"] == "Done and next: Call Eamon"


def test_the_heading_tells_the_day(page: TodayPage) -> None:
    assert page.heading.whose.accessibleName() == "Whose list"
    assert page.heading.title.text() == "Wednesday 18 November"
    assert page.heading.sentence.text() == (
        "4 to touch today, about 40 min. One promise is late, so it comes first."
    )


def test_the_rail_tells_goals_and_balance(page: TodayPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.rail.panels is not None)

    goal = page.findChild(QProgressBar, "goalSales")
    balance = page.findChild(QLabel, "balance")

    assert goal is not None
    assert goal.accessibleName() == "Sales: 0 of 20 touches"
    assert balance is not None
    assert balance.accessibleName() == "Effort balance"
    assert "Week 47" in balance.accessibleDescription()


def test_o_opens_the_record_along_the_list(page: TodayPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.open_wanted) as opened:
        press(Qt.Key.Key_O)

    who, along = opened.args or (0, [])
    assert who == current(page).row.prospect_id
    assert next(iter(along)) == who
    assert len(along) == 5


def test_the_rail_lies_below_where_it_is_narrow(page: TodayPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.rail.panels is not None)
    wide = page.box.width()

    page.resize(968, 556)

    qtbot.waitUntil(lambda: page.box.width() > 900)
    assert wide < 900


def test_larger_text_makes_higher_rows(page: TodayPage, qtbot: QtBot) -> None:
    tree = page.box.tree
    sofia = page.box.model.index_of(line_of(page, "Sofia").key)
    usual = tree.visualRect(sofia).height()

    theme().choose(text_percent=150)

    qtbot.waitUntil(lambda: tree.visualRect(sofia).height() == 69)
    theme().choose(text_percent=100)
    assert usual == 46


def test_mine_holds_only_the_hat_of_who_works_alone(page: TodayPage) -> None:
    page.heading.whose.button("mine").click()
    sales = page.box.model.all_lines()
    page.heading.whose.button("both").click()

    both = page.box.model.all_lines()

    assert {line.row.side for line in sales} <= {"sales", ""} | {
        line.row.side for line in both if line.row.kind == "promise"
    }
    assert len(sales) <= len(both)


def test_an_empty_day_says_what_is_short(qtbot: QtBot, desk: Desk, book: Book) -> None:
    key = book.do(add_prospect, "Ada", tier=Tier.COLD, now=NOON)
    assert key
    page = TodayPage(desk)
    qtbot.addWidget(page)
    page.reading.rows = {}
    page.show()
    qtbot.waitUntil(lambda: page.reading.today is not None)

    for rows in page.reading.rows.values():
        rows.clear()
    page._show()

    assert page.empty.isVisible()
    assert page.empty.state.sentence.text() == "Nothing is due today"
    assert "short of its floor" in page.empty.state.more.text()


def test_another_programs_promise_comes_in(
    page: TodayPage, desk: Desk, people: dict[str, int], qtbot: QtBot
) -> None:
    late = Promised("us", "Bag costs", TODAY)

    desk.do(add_promise, people["Dara"], late, now=NOON)

    def whats() -> list[str]:
        return [line.row.what for line in page.box.model.all_lines()]

    qtbot.waitUntil(lambda: "Bag costs" in whats())


def test_a_late_line_says_so_in_words(page: TodayPage) -> None:
    line = line_of(page, "Eamon")

    assert name_of(line, TODAY) == "Call Eamon, 2 days late"
    assert describe(line, TODAY).endswith("11 Nov. Warm.")


@pytest.mark.parametrize(
    ("channel", "said"),
    [
        ("networking", "Network with Eamon"),
        ("referral", "Referral for Eamon"),
        ("other", "A step for Eamon"),
        (None, "Promise to Eamon"),
    ],
)
def test_a_line_without_a_verb_of_its_own_reads_as_words(
    page: TodayPage, channel: str | None, said: str
) -> None:
    row = line_of(page, "Eamon").row._replace(channel=channel)

    assert act_of(row) == said


def test_tab_comes_from_the_list_to_the_buttons_above(page: TodayPage) -> None:
    page.box.tree.setFocus()

    seen = set()
    for _ in range(12):
        page.focusNextChild()
        seen.add(page.window().focusWidget().objectName())

    assert {"mine", "daySheet", "callRun"} <= seen


def test_an_empty_book_says_that_nobody_is_in_it(qtbot: QtBot, desk: Desk) -> None:
    page = TodayPage(desk)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(page.empty.isVisible)

    assert page.empty.state.more.text().startswith("Nobody is in the book yet.")
