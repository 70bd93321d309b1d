"""A large board is painted from its first cards and read to its end after that."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.book.book import Book
from models.lists.made_up.writing import add_made_up_people
from models.people.board import Card, cards_in
from models.people.kinds import BOARD_TIERS, Tier
from models.people.tiers import move_to_tier
from tests.clock import NOON
from ui.board import board_cards
from ui.board.gestures import Gestures
from ui.board.page import BoardPage
from ui.board.tally import Tally
from ui.desk import Desk
from ui.look.style import dress

PEOPLE = 1500


@pytest.fixture
def page(
    qapp: QApplication,
    qtbot: QtBot,
    book: Book,
    desk: Desk,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[BoardPage]:
    """A board of 1,500 people of whom only the first cards are read yet."""
    monkeypatch.setattr(board_cards, "FIRST_PIECE", 50)
    monkeypatch.setattr(board_cards, "PIECE", 200)
    book.do(add_made_up_people, prospects=PEOPLE, touches=1000, seed=5, now=NOON)
    dress(qapp, choice="light")
    made = BoardPage(desk)
    made.gestures = Gestures(desk)
    qtbot.addWidget(made)
    yield made
    made.cards.read_all()


def all_cards(desk: Desk) -> dict[Tier, list[Card]]:
    return {tier: desk.ask(cards_in, tier) for tier in BOARD_TIERS}


def shown(page: BoardPage) -> dict[Tier, list[Card]]:
    return {tier: column.model.rows for tier, column in page.columns.items()}


def test_the_first_picture_needs_only_the_first_cards(page: BoardPage) -> None:
    cold = page.columns[Tier.COLD]

    assert len(cold.model.rows) == 50
    assert not page.cards.is_whole()
    assert f"{page.cards.sums(Tier.COLD).prospects:,} prospects" in (
        cold.list.accessibleName()
    )


def test_once_it_is_painted_the_rest_is_read(
    page: BoardPage, desk: Desk, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(page.cards.loaded):
        page.show()

    assert shown(page) == all_cards(desk)
    counted = Tally(desk.today())
    counted.add(card for cards in all_cards(desk).values() for card in cards)
    assert page.cards.tally.fitting == counted.fitting
    assert page.cards.tally.cards == counted.cards


def test_a_move_while_the_rest_is_read_loses_and_doubles_nothing(
    page: BoardPage, desk: Desk
) -> None:
    unread = all_cards(desk)[Tier.COLD][-1].id
    read = page.columns[Tier.COLD].model.rows[0].id

    desk.do(move_to_tier, [unread], Tier.HOT, now=NOON)
    desk.do(move_to_tier, [read], Tier.COLD, to_end=True, now=NOON)
    page.cards.read_all()

    assert shown(page) == all_cards(desk)
    assert page.cards.tally.cards == page.cards.whole()


def test_a_card_that_is_not_read_yet_is_gone_to(page: BoardPage, desk: Desk) -> None:
    last = all_cards(desk)[Tier.COLD][-1].id

    assert page.go_to(last)

    assert page.columns[Tier.COLD].list.current_id() == last


def test_a_card_moved_to_a_long_tier_is_in_sight(page: BoardPage, qtbot: QtBot) -> None:
    page.show()
    qtbot.waitExposed(page)
    hot = page.columns[Tier.HOT].model.rows[0].id

    page.hand.answer(Tier.HOT, "escape")
    page.columns[Tier.HOT].list.go_to([hot])
    page.hand.answer(Tier.HOT, "to cold")

    assert page.columns[Tier.COLD].list.current_id() == hot


def test_while_another_page_is_in_sight_the_rest_is_read_slowly(
    page: BoardPage, desk: Desk, qtbot: QtBot
) -> None:
    page.show()
    qtbot.waitUntil(lambda: len(page.columns[Tier.COLD].model.rows) > 50)
    page.hide()
    assert not page.cards.is_whole()

    page.cards.read_rest()
    slowly = page.cards._clock.interval()
    qtbot.waitUntil(page.cards.is_whole)

    assert slowly > 0
    assert shown(page) == all_cards(desk)
