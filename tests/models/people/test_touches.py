"""Logging touches, promises and next steps."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from models.book.book import Book
from models.book.refusals import Refused
from models.book.worn import Worn
from models.people.board import Card, cards_of
from models.people.business_changes import change_business
from models.people.kinds import Channel, Direction, Outcome, PlantedBy, Tier
from models.people.next_steps import (
    change_step,
    finish_step,
    plan_none,
    plan_step,
    snooze_step,
)
from models.people.planned import Planned, Promised
from models.people.promises import add_promise, keep_promise
from models.people.prospects import add_prospect, put_in_bin
from models.people.record import promises_of, record_of, steps_of, timeline_of
from models.people.tiers import move_to_tier
from models.people.touches import (
    change_touch,
    drop_touch,
    log_touch,
    log_touch_with_newcomer,
)
from tests.clock import NOON, TOMORROW
from tests.models.people.planted_steps import planned

FRIDAY = date(2026, 11, 20)
CALL_BACK = Planned(Channel.CALL, "Call back", FRIDAY, time(10))


@pytest.fixture
def ada(book: Book) -> int:
    return book.do(add_prospect, "Ada", now=NOON)


def card(book: Book, prospect_id: int) -> Card:
    (found,) = book.ask(cards_of, [prospect_id])
    return found


def test_a_touch_fills_a_pip_of_its_side(book: Book, ada: int) -> None:
    book.do(log_touch, ada, Channel.FAIR, happened_at=NOON, now=NOON)
    book.do(
        log_touch,
        ada,
        Channel.CALL,
        happened_at=NOON,
        now=NOON,
        outcome=Outcome.ANSWERED,
    )

    assert card(book, ada).pips == "mS"


def test_the_hat_decides_where_the_channel_does_not(book: Book, ada: int) -> None:
    book.worn = Worn(None, "marketing")
    book.do(log_touch, ada, Channel.LETTER, happened_at=NOON, now=NOON)
    book.worn = Worn(None, "sales")
    book.do(log_touch, ada, Channel.LETTER, happened_at=NOON, now=NOON)

    assert card(book, ada).pips == "ms"


@pytest.mark.parametrize("outcome", list(Outcome))
def test_only_answers_end_the_silence(book: Book, ada: int, outcome: Outcome) -> None:
    early = NOON - timedelta(days=9)
    book.do(log_touch, ada, Channel.FAIR, happened_at=early, now=NOON)
    book.do(log_touch, ada, Channel.CALL, happened_at=NOON, now=NOON, outcome=outcome)

    since = "2026-11-18" if outcome.is_answer else "2026-11-09"
    assert card(book, ada).silent_since == since


def test_anything_inbound_is_an_answer(book: Book, ada: int) -> None:
    book.do(
        log_touch,
        ada,
        Channel.MAIL,
        happened_at=NOON,
        now=NOON,
        direction=Direction.IN,
    )

    assert card(book, ada).pips == "S"


def test_a_call_tomorrow_is_refused(book: Book, ada: int) -> None:
    with pytest.raises(Refused, match="future"):
        book.do(
            log_touch,
            ada,
            Channel.CALL,
            happened_at=NOON + timedelta(days=1),
            now=NOON,
        )

    assert card(book, ada).pips == ""


def test_a_back_dated_touch_takes_its_place_in_time(book: Book, ada: int) -> None:
    book.do(log_touch, ada, Channel.CALL, happened_at=NOON, now=NOON)
    early = NOON - timedelta(days=30)
    book.do(log_touch, ada, Channel.FAIR, happened_at=early, now=NOON)

    assert card(book, ada).pips == "ms"


def test_the_day_of_a_touch_is_the_day_it_was_there(book: Book, ada: int) -> None:
    book.do(change_business, zone="Pacific/Auckland")
    late = datetime(2026, 11, 18, 11, 30, tzinfo=UTC)
    book.do(log_touch, ada, Channel.CALL, happened_at=late, now=NOON)

    (entry,) = (e for e in book.ask(timeline_of, ada) if e.kind == "touch")
    assert entry.day == "2026-11-19"


@pytest.mark.parametrize("minutes", [-1, 1441])
def test_impossible_minutes_are_refused(book: Book, ada: int, minutes: int) -> None:
    with pytest.raises(Refused, match="1440"):
        book.do(
            log_touch,
            ada,
            Channel.CALL,
            happened_at=NOON,
            now=NOON,
            minutes=minutes,
        )


def test_touch_step_and_promise_are_one_undo(book: Book, ada: int) -> None:
    book.do(
        log_touch,
        ada,
        Channel.CALL,
        happened_at=NOON,
        now=NOON,
        campaign="#Mailer",
        next_step=CALL_BACK,
        promises=[Promised("us", "Bag costs", FRIDAY)],
    )
    entry = book.ask(timeline_of, ada)[1]
    owed = book.ask(promises_of, ada)
    book.undo()

    assert (entry.campaign, entry.member) == ("mailer", "You")
    assert [(p.owed_by, p.what, p.due_on) for p in owed] == [
        ("us", "Bag costs", "2026-11-20"),
    ]
    assert book.ask(promises_of, ada) == []
    assert card(book, ada).next_on is None


def test_the_earliest_planned_step_is_the_next(book: Book, ada: int) -> None:
    book.do(plan_step, ada, Planned(Channel.MAIL, "Mail"), now=NOON)
    book.do(plan_step, ada, CALL_BACK, now=NOON)
    book.do(plan_step, ada, Planned(Channel.VISIT, "Visit", FRIDAY), now=NOON)

    shown = card(book, ada)
    assert (shown.next_what, shown.next_at) == ("Call back", "10:00")
    assert shown.planned == "sss"
    assert shown.booked_on == "2026-11-20"
    record = book.ask(record_of, ada)
    assert record is not None
    assert record.no_step_reason == ""


def test_a_touch_finishes_the_due_step(book: Book, ada: int) -> None:
    book.do(plan_step, ada, Planned(Channel.LETTER, "Write", NOON.date()), now=NOON)
    book.do(log_touch, ada, Channel.CALL, happened_at=NOON, now=NOON)

    record = book.ask(record_of, ada)
    assert record is not None
    assert book.ask(steps_of, ada) == []
    assert record.no_step_reason == "not planned yet"


def test_a_touch_leaves_a_later_step_of_another_channel(book: Book, ada: int) -> None:
    later = Planned(Channel.MEETING, "Meet", FRIDAY)
    book.do(plan_step, ada, later, now=NOON)
    book.do(log_touch, ada, Channel.MAIL, happened_at=NOON, now=NOON)

    assert [step.what for step in book.ask(steps_of, ada)] == ["Meet"]


def test_a_step_given_with_a_touch_replaces_the_next(book: Book, ada: int) -> None:
    book.do(plan_step, ada, Planned(Channel.MEETING, "Meet", FRIDAY), now=NOON)
    book.do(
        log_touch,
        ada,
        Channel.MAIL,
        happened_at=NOON,
        now=NOON,
        next_step=CALL_BACK,
    )

    assert [step.what for step in book.ask(steps_of, ada)] == ["Call back"]


def test_a_step_is_finished_put_off_and_changed(book: Book, ada: int) -> None:
    step = book.do(plan_step, ada, CALL_BACK, now=NOON)

    book.do(snooze_step, step, date(2026, 11, 24), time(9))
    assert card(book, ada).next_on == "2026-11-24"
    book.do(change_step, step, Planned(Channel.VISIT, "Visit", FRIDAY))
    assert card(book, ada).next_channel == "visit"
    book.do(finish_step, step, now=NOON)

    assert card(book, ada).next_what is None
    with pytest.raises(Refused, match="not planned"):
        book.do(finish_step, step, now=NOON)


def test_a_time_needs_a_day(book: Book, ada: int) -> None:
    timed = Planned(Channel.CALL, "Call", None, time(10))

    with pytest.raises(Refused, match="needs a day"):
        book.do(plan_step, ada, timed, now=NOON)
    step = book.do(plan_step, ada, CALL_BACK, now=NOON)
    with pytest.raises(Refused, match="needs a day"):
        book.do(change_step, step, timed)


def test_no_step_needs_a_reason(book: Book, ada: int) -> None:
    book.do(plan_step, ada, CALL_BACK, now=NOON)

    with pytest.raises(Refused, match="why"):
        book.do(plan_none, ada, " ", now=NOON)
    book.do(plan_none, ada, "away until spring", now=NOON)

    record = book.ask(record_of, ada)
    assert record is not None
    assert record.no_step_reason == "away until spring"
    assert card(book, ada).next_what is None


def test_a_newcomer_is_added_and_touched_in_one_act(book: Book) -> None:
    nora = book.do(
        log_touch_with_newcomer,
        "Nora Lind",
        Channel.CALL,
        company="Lind Bakery",
        happened_at=NOON,
        now=NOON,
        next_step=CALL_BACK,
    )
    shown = card(book, nora)
    label = book.undo_label()
    book.undo()

    assert (shown.pips, shown.next_what) == ("s", "Call back")
    assert label == "add Nora Lind with a touch"
    assert book.ask(cards_of, [nora]) == []


def test_a_touch_is_corrected_and_removed(book: Book, ada: int) -> None:
    touch = book.do(log_touch, ada, Channel.CALL, happened_at=NOON, now=NOON)

    book.do(change_touch, touch, note="spoke", minutes=5, outcome=Outcome.MET, now=NOON)
    assert card(book, ada).pips == "S"
    book.do(drop_touch, touch)

    assert card(book, ada).pips == ""
    with pytest.raises(Refused, match="not there"):
        book.do(drop_touch, touch)
    with pytest.raises(Refused, match="not there"):
        book.do(change_touch, touch, note="x", now=NOON)


def test_a_correction_keeps_to_the_day_s_minutes(book: Book, ada: int) -> None:
    touch = book.do(log_touch, ada, Channel.CALL, happened_at=NOON, now=NOON)

    with pytest.raises(Refused, match="1440"):
        book.do(change_touch, touch, minutes=2000, now=NOON)


def test_a_promise_is_kept_and_reopened(book: Book, ada: int) -> None:
    promise = book.do(add_promise, ada, Promised("them", "Artwork"), now=NOON)
    book.do(keep_promise, promise, now=NOON)
    kept = book.ask(promises_of, ada)[0].kept_at
    book.do(keep_promise, promise, now=NOON, kept=False)

    assert kept is not None
    assert book.ask(promises_of, ada)[0].kept_at is None


@pytest.mark.parametrize("promise", [Promised("us", " "), Promised("all", "x")])
def test_a_promise_says_what_and_who(book: Book, ada: int, promise: Promised) -> None:
    with pytest.raises(Refused, match="what is owed"):
        book.do(add_promise, ada, promise, now=NOON)
    with pytest.raises(Refused, match="not there"):
        book.do(keep_promise, 5, now=NOON)


def test_nobody_logs_a_touch_with_the_deleted(book: Book, ada: int) -> None:
    book.do(put_in_bin, [ada], now=NOON)

    with pytest.raises(Refused, match="deleted"):
        book.do(log_touch, ada, Channel.CALL, happened_at=NOON, now=NOON)


def test_a_removed_touch_takes_the_step_that_it_planted_along(
    book: Book, ada: int
) -> None:
    touch = log_planned(book, ada, PlantedBy.PLAN)

    book.do(drop_touch, touch)

    assert planned(book, ada) == []
    assert book.ask(steps_of, ada) == []
    book.undo()
    assert planned(book, ada) == [("2026-11-20", "call", "Call back", "plan")]


def test_a_removed_touch_leaves_what_the_user_planned(book: Book, ada: int) -> None:
    bob = book.do(add_prospect, "Bob", now=NOON)
    typed = log_planned(book, ada, None)
    put_off = log_planned(book, bob, PlantedBy.RULE)
    (step,) = (s for s in book.ask(steps_of, bob) if s.what == "Call back")
    book.do(snooze_step, step.id, FRIDAY + timedelta(days=7))

    book.do(drop_touch, typed)
    book.do(drop_touch, put_off)

    assert [row[0] for row in planned(book, ada)] == ["2026-11-20"]
    assert [row[0] for row in planned(book, bob)] == ["2026-11-27"]


def test_of_two_touches_of_one_moment_the_last_takes_the_step_along(
    book: Book, ada: int
) -> None:
    first = log_planned(book, ada, PlantedBy.PLAN)
    second = book.do(log_touch, ada, Channel.MAIL, happened_at=NOON, now=NOON)

    book.do(drop_touch, second)
    one_left = planned(book, ada)
    book.do(drop_touch, first)

    assert (len(one_left), planned(book, ada)) == (1, [])


def test_the_step_that_a_removed_touch_had_done_is_planned_again(
    book: Book, ada: int
) -> None:
    book.do(plan_step, ada, CALL_BACK, now=NOON)
    before = planned(book, ada)
    touch = log_planned(book, ada, PlantedBy.PLAN)
    follows = planned(book, ada)

    book.do(drop_touch, touch)

    assert follows == [("2026-11-20", "call", "Call back", "plan")]
    assert planned(book, ada) == before == [("2026-11-20", "call", "Call back", None)]
    assert card(book, ada).next_what == "Call back"


def test_after_a_move_no_step_of_a_removed_touch_is_planned_again(
    book: Book, ada: int
) -> None:
    book.do(plan_step, ada, CALL_BACK, now=NOON)
    touch = log_planned(book, ada, None)
    book.do(move_to_tier, [ada], Tier.LOST, now=TOMORROW)

    book.do(drop_touch, touch)

    assert len(planned(book, ada)) == 1


def log_planned(book: Book, prospect_id: int, by: PlantedBy | None) -> int:
    return book.do(
        log_touch,
        prospect_id,
        Channel.CALL,
        happened_at=NOON,
        now=NOON,
        next_step=Planned(Channel.CALL, "Call back", FRIDAY),
        planted_by=by,
    )
