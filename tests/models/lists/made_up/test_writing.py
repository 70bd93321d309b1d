import unicodedata
from pathlib import Path

import pytest

from models.book.book import Book
from models.book.checks import check
from models.book.history import history
from models.book.reader import Reader
from models.book.refusals import Refused
from models.lists.made_up.writing import add_made_up_people
from models.offers.offer_list import offers_list
from models.offers.sending import send_offer
from models.people.board import cards_in, tier_totals
from models.people.kinds import BOARD_TIERS
from tests.clock import NOON, TODAY
from tests.made_up import made_up_book


def _cards(book: Book) -> list[object]:
    return [book.ask(cards_in, tier) for tier in BOARD_TIERS]


def _count(reader: Reader, table: str) -> int:
    row = reader.one(f"SELECT count(*) FROM {table}")
    assert row is not None
    return int(row[0])


def test_there_are_as_many_people_and_touches_as_were_asked_for(tmp_path: Path) -> None:
    book = made_up_book(tmp_path / "many.baton", 137, 991)

    assert book.ask(_count, "prospect") == 137
    assert book.ask(_count, "touch") == 991
    book.close()


def test_a_book_of_made_up_people_is_sound(tmp_path: Path) -> None:
    path = tmp_path / "many.baton"

    made_up_book(path, 300).close()

    assert not any(check(path).values())


def test_the_same_seed_makes_the_same_people_and_another_makes_others(
    tmp_path: Path,
) -> None:
    one = made_up_book(tmp_path / "one.baton", 60, seed=7)
    again = made_up_book(tmp_path / "again.baton", 60, seed=7)
    other = made_up_book(tmp_path / "other.baton", 60, seed=8)

    assert _cards(one) == _cards(again)
    assert _cards(one) != _cards(other)
    for book in (one, again, other):
        book.close()


def test_people_stand_in_every_tier_and_most_of_them_in_cold(tmp_path: Path) -> None:
    book = made_up_book(tmp_path / "many.baton", 400)

    counts = {tier: len(book.ask(cards_in, tier)) for tier in BOARD_TIERS}

    assert all(counts.values())
    assert 0.5 < counts[BOARD_TIERS[0]] / 400 < 0.7
    book.close()


def test_people_have_names_in_several_scripts_and_values_in_several_currencies(
    tmp_path: Path,
) -> None:
    book = made_up_book(tmp_path / "many.baton", 400, 0)

    names = "".join(
        card.name for tier in BOARD_TIERS for card in book.ask(cards_in, tier)
    )
    scripts = {
        unicodedata.name(letter).split()[0] for letter in names if letter.isalpha()
    }

    assert {"LATIN", "CYRILLIC", "GREEK", "ARABIC", "CJK", "HANGUL"} <= scripts
    assert {"EUR", "GBP", "JPY"} <= {total.currency for total in book.ask(tier_totals)}
    book.close()


def test_nothing_made_up_happened_after_the_day_it_was_made_up(tmp_path: Path) -> None:
    book = made_up_book(tmp_path / "many.baton", 200)

    rows = book.ask(
        lambda reader: reader.one("SELECT max(local_day), min(local_day) FROM touch")
    )

    assert rows is not None
    assert rows[0] < TODAY.isoformat()
    assert (TODAY - type(TODAY).fromisoformat(rows[1])).days <= 730
    book.close()


@pytest.mark.parametrize(
    ("prospects", "touches"), [(-1, 0), (0, 5), (10, -1), (1_000_001, 0)]
)
def test_impossible_numbers_are_refused(
    book: Book, prospects: int, touches: int
) -> None:
    with pytest.raises(Refused):
        book.do(add_made_up_people, prospects, touches, 1, now=NOON)


def test_making_people_up_is_one_act_without_undo(tmp_path: Path) -> None:
    book = made_up_book(tmp_path / "many.baton", 50)

    (newest, _made) = book.ask(history)

    assert newest.label == "make up 50 people"
    assert book.undo_label() is None
    book.close()


def test_some_have_offers_and_the_next_number_is_free(tmp_path: Path) -> None:
    book = made_up_book(tmp_path / "many.baton", 400)
    offers = book.ask(offers_list)
    draft = next(card for card in offers if card.status == "draft")

    number = book.do(send_offer, draft.id, now=NOON)

    assert {"draft", "sent", "accepted", "declined"} == {o.status for o in offers}
    assert number not in {card.number for card in offers}
    book.close()
