"""What a card says of its next step, its silence and its value."""

from datetime import date

import pytest

from models.people.board import Card
from models.people.kinds import Tier
from models.people.limits import LIMITS, Limits
from ui.board.card_words import (
    count_of,
    description_of,
    full_name,
    name_of,
    reason_of,
    revisit_of,
    silence_of,
    silence_sentence,
    step_of,
    value_of,
)
from ui.board.tally import Show, Tally, Traits
from ui.look.painters import Silence

TODAY = date(2026, 11, 18)
MAEVE = Card(
    id=1,
    name="Maeve Kinsella",
    company="Northlight Opticians",
    tier="warm",
    value_minor=980_000,
    currency="EUR",
    rank="V",
    pips="mMsSs",
    planned="s",
    next_channel="call",
    next_what="call",
    next_on="2026-11-20",
    next_at=None,
    booked_on=None,
    silent_since="2026-11-12",
    holder_initials="TR",
    holder_hat="sales",
    offer_mark=None,
    offer_status=None,
    offer_sent_on=None,
    reason="",
    reason_note="",
    revisit_on=None,
    closed_on=None,
)


@pytest.mark.parametrize(
    ("on", "at", "words", "tone"),
    [
        ("2026-11-15", None, "3 d late", "late"),
        ("2026-11-17", "09:00", "1 d late", "late"),
        ("2026-11-18", None, "Today", "today"),
        ("2026-11-18", "15:00", "Today 15:00", "today"),
        ("2026-11-20", None, "Fri 20 Nov", ""),
        ("2026-11-20", "10:00", "Fri 20 Nov, 10:00", ""),
        ("2027-02-01", None, "1 Feb 2027", ""),
        (None, None, "As soon as possible", ""),
    ],
)
def test_a_next_step_says_how_late_or_when(
    on: str | None, at: str | None, words: str, tone: str
) -> None:
    step = step_of(MAEVE._replace(next_on=on, next_at=at), TODAY)

    assert (step.text, step.tone) == (words, tone)


def test_without_a_step_the_card_says_what_is_waited_for() -> None:
    bare = MAEVE._replace(next_channel=None, next_what=None, next_on=None)
    sent = bare._replace(
        offer_mark="P-118", offer_status="sent", offer_sent_on="2026-11-09"
    )

    assert step_of(bare, TODAY).text == "No next step"
    assert step_of(bare, TODAY).tone == "none"
    assert step_of(sent, TODAY).text == "Sent 9 d ago"
    assert step_of(sent, date(2026, 11, 9)).text == "Sent today"
    assert step_of(bare._replace(tier="won"), TODAY).tone == ""


@pytest.mark.parametrize(
    ("tier", "since", "kind", "days"),
    [
        ("warm", "2026-11-10", Silence.IN_RHYTHM, 8),
        ("warm", "2026-11-09", Silence.QUIET, 9),
        ("warm", "2026-10-29", Silence.QUIET, 20),
        ("warm", "2026-10-28", Silence.SILENT, 21),
        ("cold", "2026-10-29", Silence.IN_RHYTHM, 20),
        ("hot", "2026-11-12", Silence.QUIET, 6),
    ],
)
def test_silence_is_judged_by_the_limits_of_the_tier(
    tier: str, since: str, kind: Silence, days: int
) -> None:
    card = MAEVE._replace(tier=tier, silent_since=since)

    assert silence_of(card, TODAY) == (kind, days)


def test_an_appointment_stops_the_clock_until_its_day_is_over() -> None:
    card = MAEVE._replace(silent_since="2026-10-01", booked_on="2026-11-18")

    assert silence_of(card, TODAY) == (Silence.PAUSED, 0)
    assert silence_of(card, date(2026, 11, 19)) == (Silence.SILENT, 49)


@pytest.mark.parametrize("tier", ["won", "lost"])
def test_no_clock_runs_in_won_and_lost(tier: str) -> None:
    assert silence_of(MAEVE._replace(tier=tier), TODAY) is None


def test_the_tooltip_tells_the_limits() -> None:
    card = MAEVE._replace(silent_since="2026-11-02")

    assert silence_sentence(card, TODAY) == (
        "Silent 16 days. Warm allows 8 before quiet, 20 before silent."
    )


def test_a_screen_reader_hears_the_whole_card() -> None:
    card = MAEVE._replace(next_at="10:00", booked_on="2026-11-20")

    assert full_name(card) == "Maeve Kinsella, Northlight Opticians"
    assert description_of(card, TODAY) == (
        "Warm. 5 of 8 touches, 2 answered, 1 planned. €9,800."
        " Next: call, Friday 20 November 10:00. Booked. Held by TR."
    )


def test_a_lost_card_says_why_and_when_to_come_back() -> None:
    lost = MAEVE._replace(tier="lost", reason="no_budget", revisit_on="2027-03-01")

    assert reason_of(lost) == "No budget"
    assert reason_of(lost._replace(reason_note="Next year")) == "Next year"
    assert reason_of(lost._replace(reason="not_said_yet")) == "Reason not said yet"
    assert revisit_of(lost, TODAY) == "1 Mar 2027"
    assert revisit_of(lost._replace(revisit_on=None), TODAY) == "No revisit"
    assert "No budget. Revisit: 1 Mar 2027" in description_of(lost, TODAY)


def test_a_firm_without_a_person_stands_under_its_own_name() -> None:
    firm = MAEVE._replace(name="")

    assert name_of(firm) == full_name(firm) == "Northlight Opticians"
    assert value_of(firm._replace(value_minor=None, currency=None)) == ""


def test_each_filter_leaves_what_its_word_says() -> None:
    traits = Traits(TODAY)
    late = MAEVE._replace(next_on="2026-11-17")
    stepless = MAEVE._replace(next_channel=None, next_on=None)

    assert traits.of(MAEVE) == frozenset()
    assert traits.of(late) == {Show.OVERDUE}
    assert traits.of(stepless) == {Show.NO_NEXT}
    assert traits.of(stepless._replace(tier="won")) == frozenset()
    assert traits.of(MAEVE._replace(offer_status="sent")) == {Show.OPEN_OFFER}
    assert traits.of(stepless._replace(offer_status="sent")) == {Show.OPEN_OFFER}
    assert traits.of(MAEVE._replace(silent_since="2026-10-28")) == {Show.SILENT}
    assert traits.of(MAEVE._replace(silent_since="2026-10-29")) == frozenset()


def test_the_filter_and_the_card_agree_on_who_is_silent() -> None:
    traits = Traits(TODAY)
    for tier in ("cold", "warm", "hot"):
        for day in range(1, 32):
            since = date(2026, 10, day).isoformat()
            card = MAEVE._replace(tier=tier, silent_since=since)
            found = silence_of(card, TODAY)
            assert found is not None
            assert (Show.SILENT in traits.of(card)) == (found[0] is Silence.SILENT)


def test_a_tally_forgets_what_leaves() -> None:
    tally = Tally(TODAY)
    cards = [
        MAEVE._replace(silent_since=f"2026-11-{day:02}", next_on="2026-11-01")
        for day in (2, 8, 16)
    ]

    tally.add(cards)
    tally.add([cards[2]], -1)

    assert tally.cards == tally.fitting[Show.OVERDUE] == 2
    assert tally.holders["TR"] == 2
    assert tally.caption(Tier.WARM) == "median silence 16 d"


def test_captions_of_won_and_lost_tell_touches_and_revisits() -> None:
    tally = Tally(TODAY)
    tally.add([MAEVE._replace(tier="won"), MAEVE._replace(tier="won", pips="msms")])
    tally.add([MAEVE._replace(tier="lost", revisit_on="2027-01-01")])

    assert tally.caption(Tier.WON) == "4.5 touches on average"
    assert tally.caption(Tier.LOST) == "1 with a revisit date"


def test_a_card_is_judged_by_the_limits_of_the_plan() -> None:
    tight = {**LIMITS, Tier.WARM: Limits(1, 3, 35, 1, 3, 12)}

    assert silence_of(MAEVE, TODAY, tight) == (Silence.SILENT, 6)
    assert count_of(MAEVE, tight) == "5/12"
    assert "allows 1 before quiet, 3 before silent" in silence_sentence(
        MAEVE, TODAY, tight
    )
    assert "5 of 12 touches" in description_of(MAEVE, TODAY, tight)
    assert Show.SILENT in Traits(TODAY, tight).of(MAEVE)
