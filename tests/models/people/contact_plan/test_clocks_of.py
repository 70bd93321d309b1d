"""Due and silence of whoever lived any story equal a recount of that story by hand."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.book.book import Book
from models.people.business_changes import change_business
from models.people.contact_plan.changing import set_own_rhythm
from models.people.contact_plan.clocks_of import clocks_of
from models.people.kinds import Channel, Direction, Outcome, Tier
from models.people.next_steps import plan_none, plan_step
from models.people.planned import Planned
from models.people.prospects import add_prospect, put_in_bin
from models.people.tiers import move_to_tier
from models.people.touches import log_touch
from tests.clock import NOON, TODAY

BEGIN = datetime(2024, 2, 25, tzinfo=UTC)
END = datetime(2024, 11, 20, tzinfo=UTC)
EVERY = {Tier.COLD: 21, Tier.WARM: 10, Tier.HOT: 5}
ZONES = ("Europe/Dublin", "America/New_York", "Pacific/Apia", "Africa/Casablanca")
# Minutes from the beginning: through a leap day and the changes of the clocks.
MINUTES = st.integers(0, 56 * 24 * 60) | st.integers(240 * 24 * 60, 268 * 24 * 60)
ANSWERS = {Outcome.ANSWERED, Outcome.MET, Outcome.NOT_NOW}
CAME = st.sampled_from([None, Outcome.VOICEMAIL, *sorted(ANSWERS)])


@dataclass(frozen=True)
class Made:
    """A touch as the test made it."""

    at: datetime
    came: Outcome | None
    inbound: bool

    @property
    def answered(self) -> bool:
        return self.inbound or self.came in ANSWERS


STORY = st.lists(
    st.builds(
        lambda after, came, inbound: Made(
            BEGIN + timedelta(minutes=after), came, inbound
        ),
        MINUTES,
        CAME,
        st.booleans(),
    ),
    max_size=5,
    unique_by=lambda made: made.at,
)


@pytest.fixture(scope="module")
def lived(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Book]:
    """One book for all the stories; making one for each is slow."""
    path: Path = tmp_path_factory.mktemp("lived") / "lived.baton"
    book = Book.create(path, name="Halden & Reyes", now=lambda: END)
    yield book
    book.close()


def local(at: datetime, zone: str) -> date:
    there = at.astimezone(ZoneInfo(zone))
    return date(there.year, there.month, there.day)


def to_monday(day: date) -> date:
    while day.isoweekday() > 5:
        day += timedelta(days=1)
    return day


@settings(max_examples=40)  # each writes a story into the book
@given(
    STORY,
    st.sampled_from(ZONES),
    st.sampled_from(sorted(EVERY)),
    st.none() | st.integers(1, 60),
    MINUTES,
)
def test_both_clocks_equal_a_recount_of_the_story(
    lived: Book, story: list[Made], zone: str, tier: Tier, own: int | None, moved: int
) -> None:
    entered = BEGIN + timedelta(minutes=moved)
    lived.do(change_business, zone=zone)
    one = lived.do(add_prospect, "Ada", tier=Tier.SUSPECT, now=BEGIN)
    lived.do(move_to_tier, [one], tier, now=entered)
    if own is not None:
        lived.do(set_own_rhythm, one, own, now=END)
    for made in story:
        lived.do(
            log_touch,
            one,
            Channel.MAIL,
            happened_at=made.at,
            now=END,
            outcome=made.came,
            direction=Direction.IN if made.inbound else Direction.OUT,
        )

    today = date(2024, 11, 20)
    found = lived.ask(clocks_of, one, today)

    assert found is not None
    in_time = sorted(story, key=lambda made: made.at)
    if not story:
        assert found.due.day == to_monday(local(entered, zone))
        assert found.silent.days is None
        return
    last = local(in_time[-1].at, zone)
    assert found.due.day == to_monday(last + timedelta(days=own or EVERY[tier]))
    answered = [made for made in in_time if made.answered]
    since = local((answered[-1:] or in_time[:1])[0].at, zone)
    assert found.silent.days == (today - since).days


def test_a_step_says_its_own_day_and_an_appointment_halts_both(book: Book) -> None:
    ada = book.do(add_prospect, "Ada", tier=Tier.HOT, now=NOON)
    book.do(log_touch, ada, Channel.CALL, happened_at=NOON, now=NOON)
    sunday = TODAY + timedelta(days=4)
    book.do(plan_step, ada, Planned(Channel.CALL, "Call", sunday), now=NOON)

    by_step = book.ask(clocks_of, ada, TODAY)
    book.do(plan_step, ada, Planned(Channel.MEETING, "Meet", sunday), now=NOON)
    booked = book.ask(clocks_of, ada, TODAY)
    over = book.ask(clocks_of, ada, sunday + timedelta(days=1))

    assert by_step is not None
    assert booked is not None
    assert over is not None
    assert (by_step.due.day, by_step.silent.days) == (sunday, 0)
    assert by_step.due.words == "“Call” is planned for Sun 22 Nov"
    assert (booked.due.day, booked.silent.days) == (None, None)
    assert booked.due.words == "Both clocks wait: booked for Sun 22 Nov"
    assert (over.due.day, over.silent.days) == (sunday, 5)


def test_a_stated_reason_holds_the_clock_and_the_bin_has_none(book: Book) -> None:
    ada = book.do(add_prospect, "Ada", now=NOON)
    new = book.ask(clocks_of, ada, TODAY)
    book.do(plan_none, ada, "abroad", now=NOON)

    stated = book.ask(clocks_of, ada, TODAY)

    assert new is not None
    assert stated is not None
    assert (new.due.day, stated.due.day) == (TODAY, None)
    assert stated.due.words == "No step is planned: abroad"
    book.do(put_in_bin, [ada], now=NOON)
    assert book.ask(clocks_of, ada, TODAY) is None
