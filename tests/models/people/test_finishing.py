"""Finishing what is due: one act, and one undo takes all of it back."""

from datetime import date, timedelta

import pytest

from models.book.book import Book
from models.book.refusals import Refused
from models.people.finishing import Finished, finish_due, put_off
from models.people.kinds import Channel, Outcome, PlantedBy, Tier
from models.people.next_steps import plan_step
from models.people.planned import Planned, Promised
from models.people.promises import add_promise
from models.people.prospects import add_prospect
from models.people.record import promises_of, steps_of, timeline_of
from tests.clock import NOON, TODAY

FRIDAY = date(2026, 11, 20)
CALL = Planned(Channel.CALL, "First call", TODAY)


@pytest.fixture
def ada(book: Book) -> int:
    """Ada Lovelace, cold, of whom nothing is known."""
    return book.do(add_prospect, "Ada Lovelace", tier=Tier.COLD, now=NOON)


def touches(book: Book, key: int) -> list[tuple[str, str | None, str]]:
    entries = book.ask(timeline_of, key)
    return [(e.channel, e.outcome, e.text) for e in entries if e.kind == "touch"]


def planned(book: Book, key: int) -> list[tuple[str, str | None]]:
    return [(step.what, step.on_day) for step in book.ask(steps_of, key)]


def test_a_call_with_note_and_follow_up_is_one_act(book: Book, ada: int) -> None:
    step = book.do(plan_step, ada, CALL, now=NOON)
    again = Planned(Channel.CALL, "Call again", FRIDAY)
    done = Finished(
        ada,
        step_id=step,
        channel=Channel.CALL,
        outcome=Outcome.VOICEMAIL,
        note="Left word.",
        next_step=again,
        planted_by=PlantedBy.RULE,
    )

    book.do(finish_due, done, now=NOON)
    after = (touches(book, ada), planned(book, ada))
    book.undo()

    assert after == (
        [("call", "voicemail", "Left word.")],
        [("Call again", "2026-11-20")],
    )
    assert touches(book, ada) == []
    assert planned(book, ada) == [("First call", "2026-11-18")]


def test_a_later_step_that_was_finished_early_is_not_left(book: Book, ada: int) -> None:
    book.do(plan_step, ada, CALL, now=NOON)
    later = Planned(Channel.LETTER, "Write", TODAY)
    letter = book.do(plan_step, ada, later, now=NOON)

    done = Finished(ada, step_id=letter, channel=Channel.LETTER)
    book.do(finish_due, done, now=NOON)

    assert "Write" not in [what for what, _ in planned(book, ada)]


def test_a_promise_is_kept_without_a_touch(book: Book, ada: int) -> None:
    owed = book.do(add_promise, ada, Promised("us", "Colours", TODAY), now=NOON)

    book.do(finish_due, Finished(ada, promise_id=owed), now=NOON)

    assert [bool(p.kept_at) for p in book.ask(promises_of, ada)] == [True]
    assert touches(book, ada) == []


def test_a_promise_kept_in_a_call_is_kept_and_logged_at_once(
    book: Book, ada: int
) -> None:
    owed = book.do(add_promise, ada, Promised("us", "Colours", TODAY), now=NOON)
    done = Finished(
        ada, promise_id=owed, channel=Channel.CALL, outcome=Outcome.ANSWERED
    )

    book.do(finish_due, done, now=NOON)
    after = (touches(book, ada), bool(book.ask(promises_of, ada)[0].kept_at))
    book.undo()

    assert after == ([("call", "answered", "")], True)
    assert touches(book, ada) == []
    assert book.ask(promises_of, ada)[0].kept_at is None


def test_a_step_without_a_touch_is_only_done(book: Book, ada: int) -> None:
    other = Planned(Channel.OTHER, "Find the right number", TODAY)
    step = book.do(plan_step, ada, other, now=NOON)

    book.do(finish_due, Finished(ada, step_id=step), now=NOON)

    assert planned(book, ada) == []
    assert touches(book, ada) == []


def test_nothing_done_is_refused(book: Book, ada: int) -> None:
    with pytest.raises(Refused, match="what came of it"):
        book.do(finish_due, Finished(ada), now=NOON)


def test_a_step_is_put_off(book: Book, ada: int) -> None:
    step = book.do(plan_step, ada, CALL, now=NOON)

    book.do(put_off, Finished(ada, step_id=step), FRIDAY, now=NOON)

    assert planned(book, ada) == [("First call", "2026-11-20")]


def test_a_promise_is_put_off(book: Book, ada: int) -> None:
    owed = book.do(add_promise, ada, Promised("us", "Colours", TODAY), now=NOON)

    book.do(put_off, Finished(ada, promise_id=owed), FRIDAY, now=NOON)

    assert book.ask(promises_of, ada)[0].due_on == "2026-11-20"


def test_who_is_due_by_rhythm_gets_a_step_when_put_off(book: Book, ada: int) -> None:
    due = Finished(ada, next_step=Planned(Channel.CALL, "First call"))

    book.do(put_off, due, TODAY + timedelta(days=6), now=NOON)

    assert planned(book, ada) == [("First call", "2026-11-24")]
    assert touches(book, ada) == []


def test_a_promise_that_is_gone_cannot_be_put_off(book: Book, ada: int) -> None:
    with pytest.raises(Refused, match="not there any more"):
        book.do(put_off, Finished(ada, promise_id=5), FRIDAY, now=NOON)


def test_the_step_that_a_promise_stands_for_goes_with_it(book: Book, ada: int) -> None:
    owed = book.do(add_promise, ada, Promised("us", "Colours", TODAY), now=NOON)
    book.do(plan_step, ada, Planned(Channel.MAIL, "Colours", TODAY), now=NOON)

    book.do(put_off, Finished(ada, promise_id=owed), FRIDAY, now=NOON)
    off = planned(book, ada)
    book.do(finish_due, Finished(ada, promise_id=owed), now=NOON)

    assert off == [("Colours", "2026-11-20")]
    assert planned(book, ada) == []


def test_finishing_a_later_step_leaves_the_next_one(book: Book, ada: int) -> None:
    book.do(plan_step, ada, CALL, now=NOON)
    later = Planned(Channel.LETTER, "Write", TODAY)
    letter = book.do(plan_step, ada, later, now=NOON)

    done = Finished(ada, step_id=letter, channel=Channel.LETTER)
    book.do(finish_due, done, now=NOON)

    assert [what for what, _ in planned(book, ada)] == ["First call"]


def test_what_follows_a_kept_promise_stays_planned(book: Book, ada: int) -> None:
    owed = book.do(add_promise, ada, Promised("us", "Colours", TODAY), now=NOON)
    again = Planned(Channel.MAIL, "Colours", FRIDAY)

    done = Finished(ada, promise_id=owed, channel=Channel.CALL, next_step=again)
    book.do(finish_due, done, now=NOON)

    assert planned(book, ada) == [("Colours", "2026-11-20")]
    assert book.ask(promises_of, ada)[0].kept_at is not None


def test_a_step_that_is_gone_cannot_be_finished(book: Book, ada: int) -> None:
    step = book.do(plan_step, ada, CALL, now=NOON)
    book.do(finish_due, Finished(ada, step_id=step), now=NOON)

    with pytest.raises(Refused, match="not there any more"):
        book.do(finish_due, Finished(ada, step_id=step), now=NOON)
