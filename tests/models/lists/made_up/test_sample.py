from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from models.book.book import Book
from models.book.checks import check
from models.book.moments import moment_of
from models.offers.offer_list import offers_list
from models.people.baton.clocks import time_left
from models.people.baton.passes import open_passes, passes_of
from models.people.board import Card, cards_in, tier_totals
from models.people.business import members
from models.people.kinds import BOARD_TIERS, Tier
from tests.clock import NOON, TODAY
from ui.commands.sample import lay_out


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Book]:
    """The sample on the day of the pictures; the tests only look at it."""
    book = Book.create(
        tmp_path_factory.mktemp("sample") / "sample.baton",
        name="Halden & Reyes",
        now=lambda: NOON,
    )
    lay_out(book)
    yield book
    book.close()


def _card(book: Book, name: str) -> Card:
    cards = [card for tier in BOARD_TIERS for card in book.ask(cards_in, tier)]
    return next(card for card in cards if card.name == name)


def test_the_columns_hold_and_are_worth_what_the_picture_says(sample: Book) -> None:
    totals = {t.tier: (t.prospects, t.value_minor) for t in sample.ask(tier_totals)}

    assert totals == {
        "cold": (14, 8_430_000),
        "warm": (9, 9_310_000),
        "hot": (5, 8_960_000),
        "won": (4, 4_500_000),
        "lost": (3, 1_530_000),
    }


@pytest.mark.parametrize(
    ("tier", "first"),
    [
        (Tier.COLD, ["Aoife Brennan", "Declan Moore", "Priya Nair", "Henrik Dahl"]),
        (
            Tier.WARM,
            ["Maeve Kinsella", "Jonas Weber", "Ruth Adeyemi", "Colm Gallagher"],
        ),
        (Tier.HOT, ["Grace Tan", "Eamon Byrne", "Sofia Marchetti", "Hanna Vogel"]),
        (Tier.WON, ["Ciara Nolan", "Luke Hennessy", "Mairéad Joyce", "Felix Brandt"]),
        (Tier.LOST, ["Tom Prior", "Elif Demir", "Gareth Pugh"]),
    ],
)
def test_the_cards_stand_in_the_order_of_the_picture(
    sample: Book, tier: Tier, first: list[str]
) -> None:
    assert [card.name for card in sample.ask(cards_in, tier)][: len(first)] == first


@pytest.mark.parametrize(
    ("name", "pips", "planned", "silent_days", "holder"),
    [
        ("Aoife Brennan", "mms", "s", 6, "MH"),
        ("Henrik Dahl", "mmmss", "m", 41, "MH"),
        ("Maeve Kinsella", "mMsSs", "s", 16, "TR"),
        ("Jonas Weber", "mMSs", "ss", 6, "TR"),
        ("Colm Gallagher", "mMsSS", "s", 1, "TR"),
        ("Niamh O\N{RIGHT SINGLE QUOTATION MARK}Dea", "mssss", "m", 33, "MH"),
        ("Eamon Byrne", "MmSssS", "s", 6, "TR"),
        ("Daniel Okafor", "mSSsss", "s", 15, "TR"),
        ("Luke Hennessy", "mmMsSSssS", "s", 27, "TR"),
        ("Gareth Pugh", "sss", "", 60, "TR"),
    ],
)
def test_a_card_has_the_pips_the_silence_and_the_holder_of_the_picture(
    sample: Book, name: str, pips: str, planned: str, silent_days: int, holder: str
) -> None:
    card = _card(sample, name)

    silent = (TODAY - timedelta(days=silent_days)).isoformat()
    seen = (card.pips, card.planned, card.silent_since, card.holder_initials)
    assert seen == (pips, planned, silent, holder)


def test_the_open_offers_are_those_of_the_picture(sample: Book) -> None:
    marks = {
        card.name: card.offer_mark
        for tier in BOARD_TIERS
        for card in sample.ask(cards_in, tier)
        if card.offer_mark
    }

    assert marks == {
        "Grace Tan": "P-118",
        "Eamon Byrne": "P-115",
        "Hanna Vogel": "P-117",
        "Daniel Okafor": "P-112",
        "Ingrid Solheim": "E-064",
    }
    (draft,) = [o for o in sample.ask(offers_list) if o.status == "draft"]
    assert (draft.name, draft.net_minor) == ("Colm Gallagher", 1_140_000)


def test_on_another_day_the_sample_looks_the_same(tmp_path: Path) -> None:
    later = NOON + timedelta(days=123)
    book = Book.create(tmp_path / "later.baton", name="Halden", now=lambda: later)

    lay_out(book)

    colm = _card(book, "Colm Gallagher")
    assert colm.next_on == (TODAY + timedelta(days=125)).isoformat()
    assert colm.silent_since == (TODAY + timedelta(days=122)).isoformat()
    book.close()


def test_the_sample_is_sound_and_cannot_be_undone(sample: Book) -> None:
    assert not any(check(sample.path).values())
    assert sample.undo_label() is None


def test_two_batons_are_offered_to_tomas_and_one_was_taken(sample: Book) -> None:
    tomas = next(one.id for one in sample.ask(members) if one.initials == "TR")

    waiting = sample.ask(open_passes, tomas, today=TODAY)

    assert [
        (one.called, time_left(moment_of(one.lapses_at), NOON)) for one in waiting
    ] == [("Ruth Adeyemi", "5 h left"), ("Bram de Wit", "18 h left")]
    (taken,) = sample.ask(passes_of, _card(sample, "Colm Gallagher").id)
    assert (taken.state, taken.offered_at[:10]) == ("accepted", "2026-11-09")
