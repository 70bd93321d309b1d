"""Rules of the call run: whom it calls, in which order, and what it knows of them."""

from datetime import date, time, timedelta

import pytest

from models.book.book import Book
from models.book.taking_back import take_back_keeping
from models.people.blocks import block_ways
from models.people.call_run import (
    call_sheet,
    calls_due,
    is_newest_act,
    is_undone,
)
from models.people.kinds import Channel, Outcome, PointKind, Tier, Way
from models.people.next_steps import plan_step
from models.people.planned import Planned, Promised
from models.people.promises import add_promise
from models.people.prospects import add_prospect
from models.people.touches import log_touch
from tests.clock import NOON, TODAY


def somebody(
    book: Book, name: str, step: Planned | None = None, *, tier: Tier = Tier.WARM
) -> int:
    made = book.do(
        add_prospect,
        name,
        tier=tier,
        points=[(PointKind.PHONE, "+353 91 555 0158")],
        now=NOON,
    )
    if step is not None:
        book.do(plan_step, made, step, now=NOON)
    return made


def call(what: str, on: date | None, at: time | None = None) -> Planned:
    return Planned(Channel.CALL, what, on, at)


def names(book: Book) -> list[str]:
    return [row.name for row in book.ask(calls_due, TODAY)]


def test_late_calls_come_before_those_of_today_and_these_before_any_time(
    book: Book,
) -> None:
    somebody(book, "Any time", call("Call", None))
    somebody(book, "At four", call("Call", TODAY, time(16)))
    somebody(book, "At nine", call("Call", TODAY, time(9)))
    somebody(book, "Late", call("Call", TODAY - timedelta(days=2)))

    assert names(book) == ["Late", "At nine", "At four", "Any time"]


def test_a_promise_that_stands_for_a_call_is_called(book: Book) -> None:
    ada = somebody(book, "Ada", call("Two routes", TODAY))
    book.do(add_promise, ada, Promised("us", "two routes", TODAY), now=NOON)

    assert names(book) == ["Ada"]


def test_what_is_no_call_or_is_not_due_is_left_out(book: Book) -> None:
    somebody(book, "Tomorrow", call("Call", TODAY + timedelta(days=1)))
    somebody(book, "By mail", Planned(Channel.MAIL, "Case study", TODAY))

    assert names(book) == []


def test_who_is_owed_something_late_is_called_first(book: Book) -> None:
    somebody(book, "Late", call("Call", TODAY - timedelta(days=2)))
    owed = somebody(book, "Owed", call("Call", TODAY, time(17)))
    book.do(
        add_promise,
        owed,
        Promised("us", "The price list", TODAY - timedelta(days=1)),
        now=NOON,
    )

    assert names(book) == ["Owed", "Late"]


def test_two_calls_with_one_person_are_one_call(book: Book) -> None:
    ada = somebody(book, "Ada", call("Ask for the drawings", TODAY))
    book.do(plan_step, ada, call("Call again", TODAY), now=NOON)

    assert names(book) == ["Ada"]


def test_a_call_that_was_made_is_not_due_any_more(book: Book) -> None:
    ada = somebody(book, "Ada", call("Call", TODAY))
    assert names(book) == ["Ada"]

    book.do(
        log_touch,
        ada,
        Channel.CALL,
        happened_at=NOON,
        now=NOON,
        outcome=Outcome.VOICEMAIL,
    )

    assert names(book) == []


def test_a_sheet_knows_the_last_three_touches_and_what_is_owed(book: Book) -> None:
    ada = somebody(book, "Ada Łódzka", call("Ask about the board", TODAY))
    for days, outcome in enumerate(
        [Outcome.ANSWERED, Outcome.VOICEMAIL, Outcome.NO_ANSWER, Outcome.MET]
    ):
        book.do(
            log_touch,
            ada,
            Channel.CALL,
            happened_at=NOON - timedelta(days=9 - days),
            now=NOON,
            outcome=outcome,
            note="liked the samples" if outcome is Outcome.VOICEMAIL else "",
        )
    book.do(add_promise, ada, Promised("us", "Two routes", TODAY), now=NOON)
    book.do(add_promise, ada, Promised("them", "Delivery dates", None), now=NOON)

    sheet = book.ask(call_sheet, ada, "Ask about the board")

    assert sheet is not None
    assert sheet.numbers == ("+353 91 555 0158",)
    assert sheet.opener == "Ask about the board"
    assert sheet.last_note == "liked the samples"
    assert [t.outcome for t in sheet.touches] == ["met", "no_answer", "voicemail"]
    assert [owed.what for owed in sheet.we_owe] == ["Two routes"]
    assert [owed.what for owed in sheet.they_owe] == ["Delivery dates"]


def test_the_bare_word_call_opens_no_call(book: Book) -> None:
    ada = somebody(book, "Ada")

    sheet = book.ask(call_sheet, ada, "Call")

    assert sheet is not None
    assert sheet.opener == ""


def test_a_sheet_shows_who_asked_not_to_be_called(book: Book) -> None:
    ada = somebody(book, "Ada", call("Call", TODAY))
    book.do(block_ways, ada, [Way.PHONE], "calls by mail only", now=NOON)

    sheet = book.ask(call_sheet, ada)

    assert sheet is not None
    assert sheet.wall is not None
    assert sheet.wall.said_of("Ada", 2026) == (
        "Ada asked not to be called (since 18 Nov: calls by mail only)."
    )


@pytest.mark.parametrize("keeping", [True, False])
def test_an_act_is_undone_by_undo_and_by_taking_back(
    book: Book, *, keeping: bool
) -> None:
    ada = somebody(book, "Ada")
    book.do(log_touch, ada, Channel.CALL, happened_at=NOON, now=NOON)
    act = book.own_act
    assert act is not None
    assert not book.ask(is_undone, act)
    assert book.ask(is_newest_act, act)

    if keeping:
        book.do(take_back_keeping, act, now=NOON)
    else:
        book.undo()

    assert book.ask(is_undone, act)
    assert not book.ask(is_newest_act, act)
