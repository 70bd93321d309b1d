"""Questions about nobody, words as they are read, and requests that cannot be."""

import pytest

from models.book.book import Book
from models.book.refusals import Refused
from models.people.board import cards_in, cards_of
from models.people.business_changes import change_member
from models.people.finding import names, people_called
from models.people.kinds import (
    Channel,
    Direction,
    LostReason,
    Outcome,
    PointKind,
    Tier,
    WonReason,
)
from models.people.limits import weighted
from models.people.next_steps import finish_step, plan_step
from models.people.planned import Planned
from models.people.prospects import (
    add_point,
    add_prospect,
    bring_back,
    change_point,
    change_prospect,
    put_in_bin,
)
from models.people.record import points_of, record_of, timeline_of
from models.people.table_rows import prospect_rows
from models.people.tiers import move_to_tier
from models.people.touches import change_touch, log_touch
from tests.clock import NOON


def test_asking_about_nobody_answers_nobody(book: Book) -> None:
    book.do(add_prospect, "Ada", now=NOON)

    assert book.ask(cards_of, []) == []
    assert book.ask(names, []) == []
    assert book.ask(prospect_rows, []) == []


def test_asking_about_some_answers_those_who_are_there(book: Book) -> None:
    ada, bob, eve = (book.do(add_prospect, name, now=NOON) for name in ("A", "B", "E"))
    book.do(put_in_bin, [eve], now=NOON)

    assert [person.name for person in book.ask(names, [ada, eve])] == ["A"]
    assert [row.id for row in book.ask(prospect_rows, [bob, eve])] == [bob]
    assert [row.id for row in book.ask(prospect_rows, in_bin=True)] == [eve]


@pytest.mark.parametrize("asked", ["ada lodzka", "Ada Ltd", "Ada Łódzka, ada ltd"])
def test_a_person_is_found_by_exactly_their_name(book: Book, asked: str) -> None:
    ada = book.do(add_prospect, "Ada Łódzka", company="Ada Ltd", now=NOON)
    book.do(add_prospect, "Ada Łódzka-Byrne", company="Ada Ltd & Co", now=NOON)

    assert [person.id for person in book.ask(people_called, asked)] == [ada]


def test_reasons_are_read_as_words() -> None:
    assert LostReason.CHOSE_ANOTHER.label == "Chose someone else"
    assert LostReason.NO_BUDGET.label == "No budget"
    assert WonReason.TRUST.label == "Trust"


@pytest.mark.parametrize(
    ("tier", "counted"), [(Tier.HOT, 65), (Tier.WON, 100), (Tier.SUSPECT, 0)]
)
def test_a_value_is_weighted_by_its_tier(tier: Tier, counted: int) -> None:
    assert weighted(100, tier) == counted


def test_a_missing_member_cannot_be_changed(book: Book) -> None:
    with pytest.raises(Refused, match="not there any more"):
        book.do(change_member, 5, name="Bea")


def test_a_field_holds_only_its_own_kind(book: Book) -> None:
    ada = book.do(add_prospect, "Ada", now=NOON)

    with pytest.raises(Refused, match="“revisit on” cannot hold this"):
        book.do(change_prospect, ada, revisit_on=5.5)


def test_an_empty_way_of_contact_is_refused(book: Book) -> None:
    ada = book.do(add_prospect, "Ada", now=NOON)

    with pytest.raises(Refused, match="phone cannot be empty"):
        book.do(add_point, ada, PointKind.PHONE, " \0 ")


def test_a_way_of_contact_is_changed_and_emptied_away(book: Book) -> None:
    ada = book.do(
        add_prospect, "Ada", now=NOON, points=[(PointKind.ADDRESS, "1 Main St\nTown")]
    )
    point = book.ask(points_of, ada)[0].id

    book.do(change_point, point, " 2 Main St\r\nTown ")
    changed = book.ask(points_of, ada)[0].value
    book.do(change_point, point, "")

    assert changed == "2 Main St\nTown"
    assert book.ask(points_of, ada) == []
    with pytest.raises(Refused, match="removed already"):
        book.do(change_point, point, "3 Main St")


def test_moving_nobody_is_no_act(book: Book) -> None:
    book.do(add_prospect, "Ada", now=NOON)

    book.do(move_to_tier, [], Tier.WARM, now=NOON)

    assert book.undo_label() == "add Ada"


def test_a_campaign_of_a_word_is_made_once(book: Book) -> None:
    ada = book.do(add_prospect, "Ada", now=NOON)

    for word in ("#Fair26", "fair26"):
        book.do(log_touch, ada, Channel.MAIL, happened_at=NOON, now=NOON, campaign=word)

    words = [entry.campaign for entry in book.ask(timeline_of, ada)]
    assert words.count("fair26") == 2


def test_each_part_of_a_touch_is_corrected_by_itself(book: Book) -> None:
    ada = book.do(add_prospect, "Ada", now=NOON)
    touch = book.do(
        log_touch,
        ada,
        Channel.CALL,
        happened_at=NOON,
        now=NOON,
        direction=Direction.IN,
        note="first",
    )

    book.do(change_touch, touch, minutes=5, now=NOON)
    book.do(change_touch, touch, note="second", now=NOON)
    book.do(change_touch, touch, outcome=Outcome.VOICEMAIL, now=NOON)

    entry = next(e for e in book.ask(timeline_of, ada) if e.kind == "touch")
    assert (entry.minutes, entry.text, entry.outcome) == (5, "second", "voicemail")
    assert entry.answered == 1


def test_a_step_ended_before_the_last_leaves_the_next(book: Book) -> None:
    ada = book.do(add_prospect, "Ada", now=NOON)
    first = book.do(
        plan_step, ada, Planned(Channel.CALL, "Call", NOON.date()), now=NOON
    )
    book.do(plan_step, ada, Planned(Channel.VISIT, "Visit"), now=NOON)

    book.do(finish_step, first, now=NOON)

    record = book.ask(record_of, ada)
    assert record is not None
    assert record.no_step_reason == ""


def test_who_comes_back_from_the_bin_shares_no_place(book: Book) -> None:
    both = [book.do(add_prospect, name, now=NOON) for name in ("Ada", "Bea")]
    book.do(put_in_bin, both, now=NOON)
    for name in ("Cid", "Dan"):
        book.do(add_prospect, name, now=NOON)

    book.do(bring_back, both)

    cards = book.ask(cards_in, Tier.COLD)
    assert len({card.rank for card in cards}) == len(cards) == 4
    assert [card.name for card in cards] == ["Dan", "Bea", "Cid", "Ada"]


def test_who_comes_back_to_a_free_place_has_it_again(book: Book) -> None:
    ada, _bea = (book.do(add_prospect, name, now=NOON) for name in ("Ada", "Bea"))
    before = book.ask(cards_in, Tier.COLD)
    book.do(put_in_bin, [ada], now=NOON)

    book.do(bring_back, [ada])

    assert book.ask(cards_in, Tier.COLD) == before
