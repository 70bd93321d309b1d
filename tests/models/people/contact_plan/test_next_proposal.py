"""What is proposed for somebody in the book, and taken over with the touch."""

from datetime import date, timedelta

from models.book.book import Book
from models.people.contact_plan.next_proposal import propose_next
from models.people.kinds import Channel, Direction, Outcome, PlantedBy, Tier
from models.people.next_steps import change_step, plan_step, snooze_step
from models.people.planned import Planned
from models.people.prospects import add_prospect
from models.people.tiers import move_to_tier
from models.people.touches import log_touch
from tests.clock import NOON, TODAY

CALL = Channel.CALL


def planted(book: Book) -> list[tuple[object, ...]]:
    return book.ask(
        lambda reader: reader.all(
            "SELECT s.what, g.planted_by FROM planting g"
            " JOIN step s ON s.id = g.step_id WHERE s.state = 'planned'"
        )
    )


def step_of(book: Book, who: int) -> int:
    row = book.ask(
        lambda reader: reader.one(
            "SELECT next_step_id FROM standing WHERE prospect_id = :id", id=who
        )
    )
    assert row is not None
    return int(row[0])


def take_over(book: Book, who: int, outcome: Outcome) -> None:
    """Log a call with what the plan proposes after it."""
    found = book.ask(propose_next, who, CALL, outcome, today=TODAY)
    assert found is not None
    book.do(
        log_touch,
        who,
        CALL,
        happened_at=NOON,
        now=NOON,
        outcome=outcome,
        next_step=found.step,
        planted_by=found.planted_by,
    )


def test_what_is_taken_over_is_planted_and_undone_with_the_touch(book: Book) -> None:
    ada = book.do(add_prospect, "Ada", now=NOON)

    take_over(book, ada, Outcome.VOICEMAIL)

    assert planted(book) == [("Call again", "rule")]
    book.undo()
    assert planted(book) == []
    assert book.ask(lambda r: r.one("SELECT count(*) FROM step, touch")) == (0,)


def test_a_step_put_off_or_changed_is_ones_own(book: Book) -> None:
    ada = book.do(add_prospect, "Ada", now=NOON)
    take_over(book, ada, Outcome.VOICEMAIL)

    book.do(snooze_step, step_of(book, ada), TODAY + timedelta(days=9))
    assert planted(book) == []
    book.undo()
    assert planted(book) == [("Call again", "rule")]
    book.do(change_step, step_of(book, ada), Planned(CALL, "Ring"))
    assert planted(book) == []


def test_the_third_unanswered_call_is_counted_from_the_book(book: Book) -> None:
    ada = book.do(add_prospect, "Ada", now=NOON)
    take_over(book, ada, Outcome.NO_ANSWER)
    take_over(book, ada, Outcome.NO_ANSWER)

    third = book.ask(propose_next, ada, CALL, Outcome.NO_ANSWER, today=TODAY)

    assert third is not None
    assert third.channel is Channel.LETTER


def test_a_planned_step_that_is_not_done_stays_the_next(book: Book) -> None:
    ada = book.do(add_prospect, "Ada", now=NOON)
    meeting = Planned(Channel.MEETING, "Tasting", TODAY + timedelta(days=5))
    book.do(plan_step, ada, meeting, now=NOON)

    found = book.ask(propose_next, ada, CALL, Outcome.ANSWERED, today=TODAY)

    assert found is not None
    assert (found.what, found.on, found.step) == ("Tasting", meeting.on, None)
    assert found.hints_at is Tier.WARM


def test_a_rule_comes_before_a_step_that_lies_further_off(book: Book) -> None:
    ada = book.do(add_prospect, "Ada", now=NOON)
    for what, days in (("Ring", 0), ("Review", 30)):
        step = Planned(CALL, what, TODAY + timedelta(days=days))
        book.do(plan_step, ada, step, now=NOON)

    ruled = book.ask(propose_next, ada, CALL, Outcome.VOICEMAIL, today=TODAY)
    plain = book.ask(propose_next, ada, CALL, Outcome.OTHER, today=TODAY)

    assert ruled is not None
    assert ruled.planted_by is PlantedBy.RULE
    assert plain is not None
    assert (plain.what, plain.planted_by) == ("Review", None)


def test_only_touches_since_the_tier_was_entered_count_in_its_order(book: Book) -> None:
    ada = book.do(add_prospect, "Ada", now=NOON)
    for days in (9, 6, 3):
        before = NOON - timedelta(days=days)
        book.do(log_touch, ada, Channel.MAIL, happened_at=before, now=NOON)
    book.do(move_to_tier, [ada], Tier.WARM, now=NOON)

    found = book.ask(propose_next, ada, CALL, Outcome.OTHER, today=TODAY)

    assert found is not None
    assert found.why == "Warm, touch 2 of 4: in 3 days"
    assert found.on == date(2026, 11, 23)  # three days on is a Saturday


def test_what_came_from_them_is_followed_by_the_next_of_the_order(book: Book) -> None:
    ada = book.do(add_prospect, "Ada", now=NOON)

    found = book.ask(
        propose_next,
        ada,
        Channel.MAIL,
        today=TODAY,
        direction=Direction.IN,
    )

    assert found is not None
    assert found.channel is Channel.MAILER


def test_nothing_follows_for_those_who_rest(book: Book) -> None:
    lost = book.do(add_prospect, "Ada", tier=Tier.LOST, now=NOON)

    assert book.ask(propose_next, lost, CALL, Outcome.VOICEMAIL, today=TODAY) is None
    assert book.ask(propose_next, 7, CALL, today=TODAY) is None


def test_an_answer_that_ends_the_follow_ups_of_an_offer_leaves_none_to_stay(
    book: Book,
) -> None:
    ada = book.do(add_prospect, "Ada", now=NOON)
    day = TODAY + timedelta(days=5)
    ladder = Planned(Channel.MAIL, "Follow the offer up", day)
    book.do(
        log_touch,
        ada,
        Channel.OFFER,
        happened_at=NOON,
        now=NOON,
        next_step=ladder,
        planted_by=PlantedBy.LADDER,
    )

    missed = book.ask(propose_next, ada, CALL, Outcome.VOICEMAIL, today=TODAY)
    answered = book.ask(propose_next, ada, CALL, Outcome.ANSWERED, today=TODAY)

    assert missed is not None
    assert missed.what == "Follow the offer up"
    assert answered is not None
    assert answered.planted_by is PlantedBy.PLAN
    book.do(log_touch, ada, CALL, happened_at=NOON, now=NOON, outcome=Outcome.ANSWERED)
    assert planted(book) == []


def test_what_was_planted_is_said_once_it_is_done(book: Book) -> None:
    ada = book.do(add_prospect, "Ada", now=NOON)
    said: list[str] = []
    book.on_change(lambda change: said.append(change.said))

    take_over(book, ada, Outcome.VOICEMAIL)

    assert said == ["Call with Ada was logged; next is Call again on Fri 20 Nov"]


def test_the_step_before_the_one_that_was_done_stays(book: Book) -> None:
    ada = book.do(add_prospect, "Ada", now=NOON)
    book.do(plan_step, ada, Planned(CALL, "Ring", TODAY), now=NOON)
    letter = Planned(Channel.LETTER, "Write", TODAY)
    later = book.do(plan_step, ada, letter, now=NOON)

    found = book.ask(propose_next, ada, letter.channel, today=TODAY, step_id=later)

    assert found is not None
    assert (found.what, found.step) == ("Ring", None)
