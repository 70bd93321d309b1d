"""The ladder of a sent offer: planted by sending it, ended by an answer."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from models.book.book import Book
from models.book.refusals import Refused
from models.offers.answers import accept_offer, decline_offer
from models.offers.copying import revise_offer
from models.offers.ladder import follow_up_offer
from models.offers.sending import send_offer, withdraw_offer
from models.offers.writing import change_offer, write_offer
from models.people.blocks import block_ways
from models.people.kinds import Channel, Direction, Outcome, Way
from models.people.next_steps import plan_step, snooze_step
from models.people.planned import Planned
from models.people.touches import change_touch, log_touch
from tests.clock import NOON, TODAY, TOMORROW, YESTERDAY
from tests.models.offers.written import PACKAGING
from tests.models.people.planted_steps import days, planned

LADDER = ["2026-11-20", "2026-11-23", "2026-11-27", "2026-12-18"]  # and its last day


def ladder(book: Book, prospect_id: int) -> list[str]:
    return [step[0] for step in planned(book, prospect_id) if step[3] == "ladder"]


def until(book: Book, offer: int, day: date | None) -> None:
    book.do(change_offer, offer, valid_until=day)


def test_sending_plants_the_days_of_the_plan(book: Book, colm: int, offer: int) -> None:
    book.do(send_offer, offer, now=NOON)

    assert planned(book, colm) == [
        ("2026-11-20", "call", "Did P-001 arrive?", "ladder"),
        ("2026-11-23", "call", "Any questions about P-001?", "ladder"),
        ("2026-11-27", "call", "Any questions about P-001?", "ladder"),
        ("2026-12-18", "call", "P-001 ends soon: yes or no?", "ladder"),
    ]


def test_its_last_day_is_planned_and_nothing_after_it(
    book: Book, colm: int, offer: int
) -> None:
    until(book, offer, date(2026, 11, 22))  # a Sunday: the Friday before it counts

    book.do(send_offer, offer, now=NOON)

    assert planned(book, colm) == [
        ("2026-11-20", "call", "P-001 ends soon: yes or no?", "ladder")
    ]


def test_what_the_user_planned_stays(book: Book, colm: int, offer: int) -> None:
    own = Planned(Channel.MEETING, "Lunch", date(2026, 12, 1))
    book.do(plan_step, colm, own, now=NOON)

    book.do(send_offer, offer, now=NOON)
    book.do(decline_offer, offer, now=NOON)

    assert [step[2] for step in planned(book, colm)] == ["Lunch"]


def test_the_step_of_writing_it_is_done_by_sending(
    book: Book, colm: int, offer: int
) -> None:
    book.do(plan_step, colm, Planned(Channel.OFFER, "Proposal", TODAY), now=NOON)

    book.do(send_offer, offer, now=NOON)

    assert days(book, colm) == LADDER


@pytest.mark.parametrize("answer", [accept_offer, decline_offer, withdraw_offer])
def test_an_answer_ends_the_ladder(
    book: Book, colm: int, offer: int, answer: Callable[..., None]
) -> None:
    book.do(send_offer, offer, now=NOON)

    book.do(answer, offer, now=NOON)
    ended = ladder(book, colm)
    book.undo()

    assert (ended, ladder(book, colm)) == ([], LADDER)


@pytest.mark.parametrize(
    ("direction", "outcome", "left"),
    [
        (Direction.OUT, Outcome.ANSWERED, []),
        (Direction.IN, None, []),
        (Direction.OUT, Outcome.VOICEMAIL, LADDER[1:]),
        (Direction.OUT, None, LADDER[1:]),
    ],
)
def test_an_answered_touch_ends_it_in_the_same_act(
    book: Book,
    colm: int,
    offer: int,
    direction: Direction,
    outcome: Outcome | None,
    left: list[str],
) -> None:
    book.do(send_offer, offer, now=NOON)

    book.do(
        log_touch,
        colm,
        Channel.CALL,
        happened_at=NOON,
        now=NOON,
        direction=direction,
        outcome=outcome,
    )

    assert ladder(book, colm) == left
    book.undo()
    assert ladder(book, colm) == LADDER


def test_a_touch_corrected_to_an_answer_ends_it(
    book: Book, colm: int, offer: int
) -> None:
    book.do(send_offer, offer, now=NOON)
    touch = book.do(
        log_touch,
        colm,
        Channel.CALL,
        happened_at=NOON,
        now=NOON,
        outcome=Outcome.VOICEMAIL,
    )

    book.do(change_touch, touch, outcome=Outcome.NO_ANSWER, now=NOON)
    not_yet = ladder(book, colm)
    book.do(change_touch, touch, outcome=Outcome.ANSWERED, now=NOON)

    assert (not_yet, ladder(book, colm)) == (LADDER[1:], [])
    book.undo()
    assert ladder(book, colm) == LADDER[1:]


def test_an_answer_of_an_earlier_day_leaves_a_later_ladder(
    book: Book, colm: int, offer: int
) -> None:
    book.do(send_offer, offer, now=NOON)

    touch = book.do(
        log_touch,
        colm,
        Channel.MAIL,
        happened_at=YESTERDAY,
        now=TOMORROW,
        outcome=Outcome.ANSWERED,
    )
    book.do(change_touch, touch, outcome=Outcome.MET, now=TOMORROW)

    assert ladder(book, colm) == LADDER


def test_a_step_put_off_by_hand_is_the_users_own(
    book: Book, colm: int, offer: int
) -> None:
    book.do(send_offer, offer, now=NOON)
    first = book.ask(lambda reader: reader.one("SELECT min(id) FROM step"))
    assert first is not None

    book.do(snooze_step, first[0], date(2026, 12, 7))
    book.do(decline_offer, offer, now=NOON)

    assert days(book, colm) == ["2026-12-07"]


def test_each_offer_has_its_own_ladder(book: Book, colm: int, offer: int) -> None:
    other = book.do(write_offer, colm, PACKAGING, now=NOON)
    book.do(send_offer, offer, now=NOON)
    book.do(send_offer, other, now=NOON)

    book.do(decline_offer, offer, now=NOON)

    left = [step[2] for step in planned(book, colm)]
    assert left
    assert all("P-002" in what for what in left)


def test_a_new_version_takes_the_place_of_the_old_ladder(
    book: Book, colm: int, offer: int
) -> None:
    book.do(send_offer, offer, now=NOON)
    second = book.do(revise_offer, offer, now=NOON)

    book.do(send_offer, second, now=NOON + timedelta(days=1))

    assert ladder(book, colm) == [
        "2026-11-23",
        "2026-11-24",
        "2026-11-30",
        "2026-12-18",
    ]


def test_who_refused_calls_is_followed_up_by_mail(
    book: Book, colm: int, offer: int
) -> None:
    book.do(block_ways, colm, [Way.PHONE], "busy", now=NOON)

    book.do(send_offer, offer, now=NOON)

    assert {step[1] for step in planned(book, colm)} == {"mail"}


def test_a_ladder_is_planted_anew_from_today(book: Book, colm: int, offer: int) -> None:
    book.do(send_offer, offer, now=NOON)
    after = NOON + timedelta(days=6)

    book.do(follow_up_offer, offer, now=after)
    soon = ladder(book, colm)
    book.do(follow_up_offer, offer, now=NOON + timedelta(days=40))

    assert soon == ["2026-11-27", "2026-12-18"]
    assert ladder(book, colm) == ["2026-12-28"]  # its last day is over


def test_only_an_open_offer_is_followed_up(book: Book, offer: int) -> None:
    with pytest.raises(Refused, match="not waiting"):
        book.do(follow_up_offer, offer, now=NOON)
