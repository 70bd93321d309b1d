"""Two programs with the same book: neither misses what the other did."""

import time
from collections.abc import Iterator

import pytest

from models.book.book import Book
from models.book.ids import IdMint
from models.people.kinds import Tier
from models.people.prospects import add_prospect
from models.people.tiers import move_to_tier
from tests.clock import NOON


@pytest.fixture
def other(book: Book) -> Iterator[Book]:
    opened = Book.open(book.path, now=lambda: NOON)
    yield opened
    opened.close()


def _said(book: Book) -> list[str]:
    told: list[str] = []
    book.on_change(lambda change: told.append(change.said))
    return told


def test_what_the_other_did_is_told_before_our_own_act(book: Book, other: Book) -> None:
    told = _said(book)
    other.do(add_prospect, "Bea", now=NOON)

    book.do(add_prospect, "Ada", now=NOON)

    assert told == ["Bea was added to Cold", "Ada was added to Cold"]
    assert not book.look_for_changes()


def test_what_the_other_did_after_our_own_act_is_told_when_we_look(
    book: Book, other: Book
) -> None:
    told = _said(book)
    book.do(add_prospect, "Ada", now=NOON)
    other.do(add_prospect, "Bea", now=NOON)

    looked = book.look_for_changes()

    assert looked
    assert told == ["Ada was added to Cold", "Bea was added to Cold"]


def test_our_undo_tells_also_what_the_other_did(book: Book, other: Book) -> None:
    ada = book.do(add_prospect, "Ada", now=NOON)
    bea = other.do(add_prospect, "Bea", now=NOON)
    other.do(move_to_tier, [bea], Tier.WARM, now=NOON)
    prospects: list[frozenset[int]] = []
    book.on_change(lambda change: prospects.append(change.prospects))

    book.undo()

    assert prospects == [frozenset({bea})] * 3
    assert ada not in prospects[-1]


def test_after_the_clock_went_back_new_ids_are_still_the_highest(
    book: Book, other: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    ada = other.do(add_prospect, "Ada", now=NOON)
    monkeypatch.setattr("models.book.acts.MINT", fresh := IdMint())
    monkeypatch.setattr("models.book.ids.MINT", fresh)
    an_hour_ago = time.time_ns() - 3_600 * 10**9
    monkeypatch.setattr("time.time_ns", lambda: an_hour_ago)

    bob = book.do(add_prospect, "Bob", now=NOON)

    assert bob > ada


def test_where_nobody_listens_the_other_s_work_is_still_noticed(
    book: Book, other: Book
) -> None:
    other.do(add_prospect, "Bea", now=NOON)

    noticed = [book.look_for_changes(), book.look_for_changes()]

    assert noticed == [True, False]
