"""The baton: offered, taken, returned, withdrawn, lapsed; one holder throughout."""

from datetime import date, timedelta

import pytest

from models.book.book import Book
from models.book.refusals import Refused
from models.book.worn import Worn
from models.people.baton.answering import (
    accept_baton,
    lapse_batons,
    return_baton,
    withdraw_baton,
)
from models.people.baton.brief import Brief, ReturnReason
from models.people.baton.clocks import time_left
from models.people.baton.passes import (
    held_since,
    holder_of,
    open_pass_of,
    open_passes,
    pass_of,
    passes_given,
    passes_of,
)
from models.people.baton.passing import offer_baton, pass_to_self
from models.people.blocks import block_ways
from models.people.board import cards_of
from models.people.business_changes import change_member
from models.people.kinds import Channel, Side, Way
from models.people.planned import Planned
from models.people.prospects import change_prospect, put_in_bin
from models.people.record import record_of, steps_of
from tests.clock import NOON, TODAY, TOMORROW
from tests.models.people.baton.two_partners import (
    WHY,
    Partners,
    offered,
    two_partners,
)

FRIDAY = date(2026, 11, 20)
CALL = Brief(
    "Asked for the price",
    promised="A case study",
    not_to_say="Nothing about the old studio",
    first=Planned(Channel.CALL, "Call about the letterhead", FRIDAY),
)


@pytest.fixture
def who(book: Book) -> Partners:
    return two_partners(book)


def holder(book: Book, prospect_id: int) -> int:
    held_by = book.ask(holder_of, prospect_id)
    assert held_by is not None
    return held_by.id


def test_the_giver_holds_until_the_baton_is_taken(book: Book, who: Partners) -> None:
    passed = offered(book, who, CALL)

    before = holder(book, who.ruth)
    book.do(accept_baton, passed, now=NOON + timedelta(hours=3))

    assert (before, holder(book, who.ruth)) == (who.marit, who.tomas)


def test_an_offer_tells_what_goes_with_it(book: Book, who: Partners) -> None:
    offered(book, who, CALL)

    told = book.ask(open_pass_of, who.ruth)

    assert told is not None
    assert (told.called, told.from_initials, told.to_initials) == (
        "Ruth Adeyemi",
        "MH",
        "TR",
    )
    assert (told.from_hat, told.to_hat) == ("marketing", "sales")
    assert (told.why_now, told.promised, told.not_to_say) == (
        CALL.why_now,
        CALL.promised,
        CALL.not_to_say,
    )
    assert (told.first_channel, told.first_on) == ("call", "2026-11-20")
    assert told.lapses_at.startswith("2026-11-19 12:00")


def test_the_first_step_is_planned_when_the_baton_is_taken(
    book: Book, who: Partners
) -> None:
    passed = offered(book, who, CALL)
    before = book.ask(steps_of, who.ruth)

    book.do(accept_baton, passed, now=NOON)

    (step,) = book.ask(steps_of, who.ruth)
    assert before == []
    assert (step.channel, step.what, step.on_day, step.why) == (
        "call",
        "Call about the letterhead",
        "2026-11-20",
        "Asked for the price",
    )
    planted = book.ask(lambda r: r.all("SELECT step_id, planted_by FROM planting"))
    assert planted == [(step.id, "baton")]


def test_one_undo_takes_back_the_taking_and_its_step(book: Book, who: Partners) -> None:
    passed = offered(book, who, CALL)
    book.do(accept_baton, passed, now=NOON)

    book.undo()

    assert book.ask(steps_of, who.ruth) == []
    assert holder(book, who.ruth) == who.marit
    again = book.ask(open_pass_of, who.ruth)
    assert again is not None
    assert again.id == passed


def test_a_baton_goes_back_with_a_reason(book: Book, who: Partners) -> None:
    passed = offered(book, who)

    book.do(return_baton, passed, ReturnReason.TOO_LITTLE, "What size?", now=NOON)

    told = book.ask(pass_of, passed)
    assert told is not None
    assert (told.state, told.reason, told.reason_note) == (
        "returned",
        "too_little",
        "What size?",
    )
    assert holder(book, who.ruth) == who.marit


def test_a_baton_nobody_takes_lapses_back(book: Book, who: Partners) -> None:
    passed = offered(book, who)

    early = book.do(lapse_batons, now=TOMORROW - timedelta(seconds=1))
    late = book.do(lapse_batons, now=TOMORROW + timedelta(hours=5))

    told = book.ask(pass_of, passed)
    assert told is not None
    assert (early, late, told.state) == (0, 1, "lapsed")
    assert told.ended_at == told.lapses_at
    assert holder(book, who.ruth) == who.marit


def test_nobody_undoes_a_lapse(book: Book, who: Partners) -> None:
    offered(book, who)
    book.do(lapse_batons, now=TOMORROW)

    assert book.undo_label() == "offer Ruth Adeyemi to Tomás Reyes"
    with pytest.raises(Refused):
        book.undo()


def test_nothing_to_lapse_is_no_act(book: Book, who: Partners) -> None:
    offered(book, who)
    before = book.ask(lambda reader: reader.one("SELECT max(seq) FROM act"))

    book.do(lapse_batons, now=NOON)

    assert book.ask(lambda reader: reader.one("SELECT max(seq) FROM act")) == before


def test_a_baton_that_ran_out_is_not_taken_though_no_errand_ran(
    book: Book, who: Partners
) -> None:
    passed = offered(book, who)

    with pytest.raises(Refused, match=r"lapsed\. Marit Halden holds Ruth"):
        book.do(accept_baton, passed, now=TOMORROW)

    assert holder(book, who.ruth) == who.marit


def test_an_offer_can_be_withdrawn_and_made_anew(book: Book, who: Partners) -> None:
    passed = offered(book, who)
    book.do(withdraw_baton, passed, now=NOON)

    again = offered(book, who)

    assert [one.id for one in book.ask(passes_of, who.ruth)] == [again, passed]


def test_what_is_over_cannot_be_answered(book: Book, who: Partners) -> None:
    passed = offered(book, who)
    book.do(withdraw_baton, passed, now=NOON)

    with pytest.raises(Refused, match="not offered any more"):
        book.do(accept_baton, passed, now=NOON)
    with pytest.raises(Refused, match="not offered any more"):
        book.do(return_baton, passed, ReturnReason.OTHER, now=NOON)
    with pytest.raises(Refused, match="not offered any more"):
        book.do(withdraw_baton, passed, now=NOON)


def test_nobody_is_offered_twice(book: Book, who: Partners) -> None:
    offered(book, who)

    with pytest.raises(Refused, match="is offered to Tomás Reyes already"):
        offered(book, who)


def test_what_ran_out_is_offered_anew_though_no_errand_ran(
    book: Book, who: Partners
) -> None:
    offered(book, who)

    book.do(offer_baton, who.ruth, who.tomas, WHY, now=TOMORROW)

    assert [one.state for one in book.ask(passes_of, who.ruth)] == [
        "offered",
        "lapsed",
    ]


def test_no_baton_lapses_on_a_day_without_work(book: Book, who: Partners) -> None:
    friday = NOON + timedelta(days=2)
    passed = book.do(offer_baton, who.ruth, who.tomas, WHY, now=friday)

    sunday = book.do(lapse_batons, now=friday + timedelta(days=2))
    told = book.ask(pass_of, passed)

    assert told is not None
    assert (sunday, told.lapses_at[:16]) == (0, "2026-11-23 12:00")


def test_why_now_is_said(book: Book, who: Partners) -> None:
    with pytest.raises(Refused, match="Say why now"):
        offered(book, who, Brief("  "))


def test_nobody_passes_to_who_holds_already(book: Book, who: Partners) -> None:
    with pytest.raises(Refused, match="Marit Halden holds Ruth Adeyemi already"):
        book.do(offer_baton, who.ruth, who.marit, WHY, now=NOON)


def test_a_hat_that_is_not_worn_takes_no_baton(book: Book, who: Partners) -> None:
    with pytest.raises(Refused, match="Tomás Reyes does not wear the marketing hat"):
        book.do(offer_baton, who.ruth, who.tomas, WHY, now=NOON, to_hat=Side.MARKETING)


def test_who_works_here_no_more_takes_no_baton(book: Book, who: Partners) -> None:
    passed = offered(book, who)
    book.do(change_member, who.tomas, active=False)

    with pytest.raises(Refused, match="does not work here any more"):
        book.do(accept_baton, passed, now=NOON)


def test_a_first_step_by_a_refused_way_is_not_offered(
    book: Book, who: Partners
) -> None:
    book.do(block_ways, who.ruth, [Way.PHONE], "writes", now=NOON)

    with pytest.raises(Refused, match="Nothing was offered"):
        offered(book, who, CALL)


def test_a_way_refused_meanwhile_does_not_keep_the_baton(
    book: Book, who: Partners
) -> None:
    passed = offered(book, who, CALL)
    book.do(block_ways, who.ruth, [Way.PHONE], "writes", now=NOON)

    book.do(accept_baton, passed, now=NOON)

    assert holder(book, who.ruth) == who.tomas
    assert book.ask(steps_of, who.ruth) == []


def test_the_soloist_passes_to_the_other_hat(book: Book, who: Partners) -> None:
    book.do(change_member, who.marit, wears_sales=True)

    passed = book.do(offer_baton, who.ruth, who.marit, WHY, now=NOON, to_hat=Side.SALES)
    book.do(accept_baton, passed, now=NOON)

    held_by = book.ask(holder_of, who.ruth)
    assert held_by is not None
    assert (held_by.id, held_by.hat) == (who.marit, "sales")


def test_a_pass_to_oneself_is_offered_on_its_day(book: Book, who: Partners) -> None:
    passed = book.do(pass_to_self, who.ruth, WHY, on=FRIDAY, now=NOON)

    before = book.ask(open_passes, who.marit, today=FRIDAY - timedelta(days=1))
    then = book.ask(open_passes, who.marit, today=FRIDAY)

    assert before == []
    assert [one.id for one in then] == [passed]
    assert then[0].lapses_at.startswith("2026-11-23 00:00")  # no work on Saturday
    with pytest.raises(Refused, match="for a later day"):
        book.do(accept_baton, passed, now=NOON)
    book.do(accept_baton, passed, now=NOON + timedelta(days=2))


def test_later_is_not_today(book: Book, who: Partners) -> None:
    with pytest.raises(Refused, match="Later is a day after today"):
        book.do(pass_to_self, who.ruth, WHY, on=TODAY, now=NOON)


def test_an_inbox_holds_what_is_offered_to_its_member(
    book: Book, who: Partners
) -> None:
    passed = offered(book, who)

    inbox = {
        name: [one.id for one in book.ask(open_passes, key, today=TODAY)]
        for name, key in (("marit", who.marit), ("tomas", who.tomas), ("all", None))
    }

    assert inbox == {"marit": [], "tomas": [passed], "all": [passed]}
    assert [one.id for one in book.ask(passes_given, who.marit)] == [passed]
    assert book.ask(passes_given, who.tomas) == []


def test_who_is_in_the_bin_is_in_no_inbox(book: Book, who: Partners) -> None:
    offered(book, who)
    book.do(put_in_bin, [who.ruth], now=NOON)

    assert book.ask(open_passes, today=TODAY) == []
    assert book.do(lapse_batons, now=TOMORROW) == 1


def test_who_was_given_to_nobody_is_held_by_the_first(
    book: Book, who: Partners
) -> None:
    book.do(change_prospect, who.ruth, holder_id=None)

    assert holder(book, who.ruth) == who.marit


def test_the_hat_at_the_desk_is_the_one_that_gives(book: Book, who: Partners) -> None:
    book.do(change_member, who.marit, wears_sales=True)
    book.worn = Worn(who.marit, "marketing")

    passed = book.ask(pass_of, offered(book, who))

    assert passed is not None
    assert passed.from_hat == "marketing"


@pytest.mark.parametrize(
    ("left", "told"),
    [
        (timedelta(hours=5, minutes=20), "5 h left"),
        (timedelta(hours=47), "47 h left"),
        (timedelta(hours=49), "2 d left"),
        (timedelta(minutes=59), "59 min left"),
        (timedelta(seconds=20), "lapsing now"),
        (-timedelta(hours=1), "lapsing now"),
    ],
)
def test_the_time_left_is_told(left: timedelta, told: str) -> None:
    assert time_left(NOON + left, NOON) == told


def test_since_when_somebody_holds_is_known(book: Book, who: Partners) -> None:
    before = book.ask(held_since, who.ruth)
    book.do(accept_baton, offered(book, who), now=NOON + timedelta(hours=1))
    then = book.ask(held_since, who.ruth)
    book.do(change_prospect, who.ruth, holder_id=who.marit)

    assert before is None
    assert then == "2026-11-18 13:00:00.000000"
    assert book.ask(held_since, who.ruth) is None


def test_card_and_record_show_a_holder_where_nobody_was_said(
    book: Book, who: Partners
) -> None:
    book.do(change_prospect, who.ruth, holder_id=None)

    (card,) = book.ask(cards_of, [who.ruth])
    record = book.ask(record_of, who.ruth)

    assert record is not None
    assert (card.holder_initials, record.holder_name) == ("MH", "Marit Halden")
