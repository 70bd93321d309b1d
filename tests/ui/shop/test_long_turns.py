"""A long undo is done beside the window, which answers meanwhile."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from sqlmodel import Session

from models.book import acts
from models.book.book import Book
from models.book.session import name_act
from models.lists.formats.record import Record
from models.lists.importing.take_over import take_over
from models.people.finding import names
from models.people.kinds import Tier
from models.people.prospects import change_prospect
from models.people.tiers import move_to_tier
from tests.clock import NOON
from ui.shop.furnishing import Furnishing
from ui.shop.long_turns import BUSY, turned

LIST = [Record(line=n, full_name=f"Person {n}") for n in range(40)]


@pytest.fixture
def long_list(furnished: Furnishing, monkeypatch: pytest.MonkeyPatch) -> Furnishing:
    """A window where a list of 40 people was brought in, which is many here."""
    monkeypatch.setattr(acts, "LONG", 60)
    monkeypatch.setattr(acts, "LONG_TURN", 60)
    desk = furnished.window.desk
    assert desk is not None
    assert desk.do(take_over, LIST, now=NOON)
    return furnished


def people(shop: Furnishing) -> int:
    desk = shop.window.desk
    assert desk is not None
    return len(desk.ask(names))


def wait(shop: Furnishing, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not shop.long_turns.is_busy(), timeout=20_000)


def test_a_long_undo_and_its_redo_come_in_a_moment(
    long_list: Furnishing, qtbot: QtBot
) -> None:
    long_list.actions["undo"].trigger()
    told = long_list.messages.toast.words()
    wait(long_list, qtbot)
    assert people(long_list) == 3

    long_list.actions["redo"].trigger()

    wait(long_list, qtbot)
    assert people(long_list) == 43
    assert told.startswith("Taking back: import 40 people")


def test_a_short_undo_is_done_at_once(long_list: Furnishing) -> None:
    desk = long_list.window.desk
    assert desk is not None
    (first, *_) = desk.ask(names)
    assert desk.do(move_to_tier, [first.id], Tier.HOT, now=NOON)

    long_list.actions["undo"].trigger()

    assert desk.ask(names)[0].tier == first.tier


def test_a_second_undo_waits_for_the_first(long_list: Furnishing, qtbot: QtBot) -> None:
    long_list.actions["undo"].trigger()
    long_list.actions["undo"].trigger()
    told = long_list.messages.bar.words()

    wait(long_list, qtbot)

    assert told == BUSY
    assert people(long_list) == 3


def test_a_long_undo_that_stays_is_gone_past(
    long_list: Furnishing, qtbot: QtBot
) -> None:
    def seal(session: Session, prospect_id: int) -> None:
        name_act(session, "seal it", "It was sealed", final=True)
        change_prospect(session, prospect_id, source="sealed")

    desk = long_list.window.desk
    assert desk is not None
    (listed, *_) = [one for one in desk.ask(names) if one.name == "Person 7"]
    assert desk.do(seal, listed.id)

    long_list.actions["undo"].trigger()
    wait(long_list, qtbot)
    said = long_list.messages.bar.words()
    label = desk.book.undo_label()
    long_list.actions["undo"].trigger()
    wait(long_list, qtbot)

    assert "“seal it” came later" in said
    assert label == "add Colm Gallagher"
    assert people(long_list) == 42


def test_a_turn_beside_the_window_bears_the_name_of_who_asked(a_book: Path) -> None:
    book = Book.open(a_book, now=lambda: NOON)
    worn = book.worn
    book.close()

    turned(a_book, lambda: NOON, worn, None, redo=False)

    book = Book.open(a_book, now=lambda: NOON)
    assert book.redo_label() == "add Colm Gallagher"
    book.close()
