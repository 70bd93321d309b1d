"""What the plan proposes: rules before the order, the order before the rhythm."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.people.contact_plan.beginning import BEGINNING
from models.people.contact_plan.proposing import proposed, still_to_come
from models.people.contact_plan.sheets import AwayDays, PlannedTouch, Rule
from models.people.contact_plan.story import Past, Story
from models.people.contact_plan.working_days import is_free
from models.people.kinds import (
    APPOINTMENTS,
    OPEN_TIERS,
    Channel,
    Direction,
    Outcome,
    PlantedBy,
    Side,
    Tier,
    Way,
)

WEDNESDAY = date(2026, 11, 18)
CALL, MAIL = Channel.CALL, Channel.MAIL


def story(tier: Tier, *past: Past, blocked: frozenset[Way] = frozenset()) -> Story:
    return Story(tier, past, len(past), WEDNESDAY, blocked=blocked)


def test_a_voicemail_is_followed_by_a_call_in_two_days() -> None:
    found = proposed(
        BEGINNING, story(Tier.COLD, Past(CALL, Outcome.VOICEMAIL)), today=WEDNESDAY
    )

    assert found is not None
    assert (found.channel, found.on) == (CALL, date(2026, 11, 20))
    assert found.why == "Voicemail: in 2 days"
    assert found.planted_by is PlantedBy.RULE


def test_no_answer_three_times_is_followed_by_a_letter() -> None:
    missed = Past(CALL, Outcome.NO_ANSWER)

    second = proposed(BEGINNING, story(Tier.COLD, missed, missed), today=WEDNESDAY)
    silent = Past(Channel.POST)
    third = proposed(
        BEGINNING, story(Tier.COLD, missed, silent, missed, missed), today=WEDNESDAY
    )

    assert second is not None
    assert second.channel is CALL
    assert third is not None
    assert third.channel is Channel.LETTER
    assert third.why == "No answer, 3 times running: in 3 days"


def test_an_answer_between_begins_the_count_anew() -> None:
    missed = Past(CALL, Outcome.NO_ANSWER)
    theirs = Past(MAIL, None, Direction.IN)

    found = proposed(
        BEGINNING, story(Tier.COLD, missed, missed, theirs, missed), today=WEDNESDAY
    )

    assert found is not None
    assert found.channel is CALL


def test_an_answer_in_cold_hints_at_warm_and_goes_on_with_the_order() -> None:
    found = proposed(
        BEGINNING,
        story(Tier.COLD, Past(Channel.MAILER), Past(CALL, Outcome.ANSWERED)),
        today=WEDNESDAY,
    )

    assert found is not None
    assert found.hints_at is Tier.WARM
    assert (found.channel, found.what) == (Channel.SAMPLE, "Sample or article")
    assert found.on == WEDNESDAY + timedelta(days=7)
    assert found.why == "Cold, touch 2 of 4: in 7 days"


def test_the_rule_of_the_tier_comes_before_the_one_of_all() -> None:
    own = Rule(Outcome.VOICEMAIL, Tier.HOT, channel=MAIL, what="Write", days=1)
    plan = replace(BEGINNING, rules=(*BEGINNING.rules, own))

    hot = proposed(
        plan, story(Tier.HOT, Past(CALL, Outcome.VOICEMAIL)), today=WEDNESDAY
    )
    cold = proposed(
        plan, story(Tier.COLD, Past(CALL, Outcome.VOICEMAIL)), today=WEDNESDAY
    )

    assert hot is not None
    assert hot.channel is MAIL
    assert cold is not None
    assert cold.channel is CALL


def test_a_meeting_is_proposed_as_the_call_that_arranges_it() -> None:
    found = proposed(
        BEGINNING, story(Tier.WARM, Past(CALL, Outcome.OTHER)), today=WEDNESDAY
    )

    assert found is not None
    assert (found.channel, found.what) == (CALL, "Arrange a meeting")


@pytest.mark.parametrize(
    ("channel", "what", "said"),
    [
        (Channel.PRESENTATION, "Walk-through", "Arrange ‘Walk-through’"),
        (Channel.MEETING, "Meeting", "Arrange a meeting"),
        (Channel.VIDEO, "Video", "Arrange a video call"),
        (Channel.VIDEO, "Show the tins", "Arrange ‘Show the tins’"),
    ],
)
def test_what_is_arranged_is_said_in_plain_words(
    channel: Channel, what: str, said: str
) -> None:
    touch = PlannedTouch(0, channel, Side.SALES, what)
    sheet = replace(BEGINNING.tiers[Tier.HOT], order=(touch,))
    plan = replace(BEGINNING, tiers={**BEGINNING.tiers, Tier.HOT: sheet})

    found = proposed(plan, story(Tier.HOT, Past(CALL)), today=WEDNESDAY)

    assert found is not None
    assert found.what == said


def test_what_arranges_a_meeting_does_not_stand_for_it() -> None:
    order = BEGINNING.tiers[Tier.WARM].order
    call, met = Past(CALL), Past(Channel.MEETING, Outcome.MET)

    assert still_to_come(order, [call, call]) == (1, 2, 3)
    assert still_to_come(order, [call, call, call]) == (2, 3)
    assert still_to_come(order, [call, met]) == (2, 3)
    assert still_to_come(order, [call, Past(Channel.VIDEO)]) == (2, 3)


def test_a_touch_stands_for_the_one_of_its_way_before_any_other() -> None:
    order = BEGINNING.tiers[Tier.COLD].order
    mailer, call = Past(Channel.MAILER), Past(CALL, Outcome.OTHER)

    assert still_to_come(order, [mailer, call]) == (1, 3)
    assert still_to_come(order, [mailer, call, call]) == (3,)
    assert still_to_come(order, [Past(CALL, Outcome.VOICEMAIL)]) == (0, 1, 2, 3)
    assert still_to_come(order, [mailer] * 9) == ()


def test_beyond_the_order_the_rhythm_holds_and_ones_own_before_the_tiers() -> None:
    past = [Past(Channel.MAILER)] * 6
    plain = story(Tier.COLD, *past)

    tiers = proposed(BEGINNING, plain, today=WEDNESDAY)
    own = proposed(BEGINNING, replace(plain, own_rhythm=7), today=WEDNESDAY)

    assert tiers is not None
    assert tiers.on == WEDNESDAY + timedelta(days=21)
    assert tiers.why == "Every 21 days (Cold)"
    assert own is not None
    assert own.on == WEDNESDAY + timedelta(days=7)
    assert own.why == "Every 7 days"


def test_a_day_away_is_gone_round() -> None:
    away = AwayDays(date(2026, 11, 20), date(2026, 11, 24))
    plan = replace(BEGINNING, away=(away,))

    found = proposed(
        plan, story(Tier.COLD, Past(CALL, Outcome.VOICEMAIL)), today=WEDNESDAY
    )

    assert found is not None
    assert found.on == date(2026, 11, 25)


def test_a_blocked_way_is_never_proposed() -> None:
    told = story(
        Tier.COLD, Past(CALL, Outcome.VOICEMAIL), blocked=frozenset({Way.PHONE})
    )

    found = proposed(BEGINNING, told, today=WEDNESDAY)
    every = proposed(BEGINNING, replace(told, blocked=frozenset(Way)), today=WEDNESDAY)

    assert found is not None
    assert found.channel is Channel.MAILER
    assert every is None


def test_the_guards_say_what_would_be_too_often() -> None:
    found = proposed(
        BEGINNING,
        story(Tier.COLD, Past(CALL), Past(CALL, Outcome.VOICEMAIL)),
        today=WEDNESDAY,
    )

    assert found is not None
    assert found.warnings == (
        "Third call in a row.",
        "Third touch without something given.",
    )


@pytest.mark.parametrize("tier", [Tier.SUSPECT, Tier.WON, Tier.LOST])
def test_outside_the_open_tiers_only_a_rule_proposes(tier: Tier) -> None:
    plain = proposed(BEGINNING, story(tier, Past(MAIL)), today=WEDNESDAY)
    ruled = proposed(
        BEGINNING, story(tier, Past(CALL, Outcome.VOICEMAIL)), today=WEDNESDAY
    )

    assert plain is None
    assert ruled is not None


PASTS = st.builds(
    Past,
    st.sampled_from(Channel),
    st.none() | st.sampled_from(Outcome),
    st.sampled_from(Direction),
)


@given(
    st.sampled_from(OPEN_TIERS),
    st.lists(PASTS, min_size=1, max_size=12),
    st.dates(date(2024, 1, 1), date(2028, 12, 31)),
    st.integers(0, 90),
    st.sets(st.sampled_from(Way), max_size=3),
)
def test_any_story_ends_in_a_working_day_by_a_way_that_is_allowed(
    tier: Tier, past: list[Past], touched: date, ago: int, blocked: set[Way]
) -> None:
    told = Story(tier, tuple(past), len(past), touched, None, None, frozenset(blocked))
    today = touched + timedelta(days=ago)

    found = proposed(BEGINNING, told, today=today)

    if found is None:
        assert blocked
        return
    assert found.on is not None
    assert found.on > touched
    assert found.on >= today
    assert not is_free(found.on, BEGINNING)
    assert told.allows(found.channel)
    assert found.channel not in APPOINTMENTS
    assert found.what
    assert found.step is not None
