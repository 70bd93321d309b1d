"""A change of very many: taken in piece by piece, while the window answers."""

import pytest
from pytestqt.qtbot import QtBot

from models.book.book import Book
from models.people import bulk
from models.people.kinds import Tier
from models.people.prospects import add_prospect
from tests.clock import NOON
from ui.desk import Desk
from ui.prospects.columns import PLACES
from ui.prospects.page import ProspectsPage


@pytest.fixture
def long_page(
    qtbot: QtBot, desk: Desk, book: Book, monkeypatch: pytest.MonkeyPatch
) -> ProspectsPage:
    """The page over a dozen people who are many to it, all of them read."""
    monkeypatch.setattr("ui.prospects.loading._PIECE", 3)
    monkeypatch.setattr("ui.prospects.loading._FEW", 2)
    monkeypatch.setattr("ui.prospects.people._CHUNK", 4)
    for number in range(12):
        book.do(add_prospect, f"Person {number:02}", value_minor=number, now=NOON)
    page = ProspectsPage(desk)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: not page.loading.is_busy())
    return page


def names(page: ProspectsPage) -> list[str]:
    return [row.name for row in page.table.lines_of(page.people.shown)]


def test_a_long_change_is_taken_in_while_the_window_turns(
    long_page: ProspectsPage, book: Book, qtbot: QtBot
) -> None:
    page = long_page
    page.hand.sort(PLACES["value"])
    qtbot.waitUntil(lambda: not page.loading.is_busy())
    ids = page.people.shown.copy()

    book.do(bulk.move_many, ids, Tier.WARM, now=NOON)
    reading = page.loading.is_busy()
    qtbot.waitUntil(lambda: not page.loading.is_busy())

    assert reading
    assert page.people.counts() == {"warm": 12}
    assert page.people.shown == ids


def test_a_long_deletion_and_its_undo_come_and_go(
    long_page: ProspectsPage, book: Book, qtbot: QtBot
) -> None:
    page, before = long_page, names(long_page)
    page.view.go_to(page.people.shown[:1])

    book.do(bulk.delete_many, page.people.shown[2:9], now=NOON)
    asked_meanwhile = [page.people.place_of(key) for key in page.people.shown]
    qtbot.waitUntil(lambda: not page.loading.is_busy())
    left = names(page)
    book.undo()
    qtbot.waitUntil(lambda: not page.loading.is_busy())

    assert asked_meanwhile == list(range(12))
    assert left == [*before[:2], *before[9:]]
    assert names(page) == before
    assert page.view.current_id() == page.people.shown[0]


@pytest.mark.parametrize("seen", [True, False])
def test_an_act_of_very_many_rows_is_read_anew(
    long_page: ProspectsPage,
    book: Book,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    seen: bool,  # noqa: FBT001 - a parameter
) -> None:
    page = long_page
    monkeypatch.setattr("models.book.acts.LONG", 4)
    page.setVisible(seen)

    book.do(bulk.delete_many, page.people.shown[3:], now=NOON)
    book.do(bulk.move_many, page.people.shown[1:3], Tier.HOT, now=NOON)
    book.do(add_prospect, "Zoe", now=NOON)
    page.show()
    qtbot.waitUntil(lambda: not page.loading.is_busy())

    assert names(page) == ["Person 00", "Person 01", "Person 02", "Zoe"]
    assert page.people.counts() == {"cold": 2, "hot": 2}
    page.filter.field.setText("zoe")
    page.filter.changed.emit()
    assert names(page) == ["Zoe"]


def test_what_another_door_did_is_taken_in(
    long_page: ProspectsPage, desk: Desk, book: Book, qtbot: QtBot
) -> None:
    page = long_page
    other = Book.open(book.path, now=lambda: NOON)
    other.do(bulk.move_many, page.people.shown, Tier.HOT, now=NOON)
    other.close()

    desk.look_for_changes()

    qtbot.waitUntil(lambda: page.people.counts() == {"hot": 12})
