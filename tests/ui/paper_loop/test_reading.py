"""Rules of what a few letters in the grid say."""

from datetime import date, time

import pytest

from models.people.kinds import Channel, Outcome
from models.people.planned import Planned
from tests.clock import TODAY
from ui.paper_loop.reading import Came, Next, next_of, outcome_of


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("1", Outcome.ANSWERED),
        ("9", Outcome.OTHER),
        ("vm", Outcome.VOICEMAIL),
        ("Voice", Outcome.VOICEMAIL),
        ("no a", Outcome.NO_ANSWER),
        ("cb", Outcome.CALL_BACK),
        ("k", Came.KEPT),
        ("Kept", Came.KEPT),
        ("no", None),
        ("0", None),
        ("12", None),
        ("", None),
    ],
)
def test_an_outcome_is_a_key_a_shorthand_or_a_beginning(
    typed: str, meant: Outcome | Came | None
) -> None:
    assert outcome_of(typed) is meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        (
            "fri 10 call",
            Next(Planned(Channel.CALL, "Call", date(2026, 11, 20), time(10))),
        ),
        ("none", Next(None)),
        ("blue", None),
    ],
)
def test_a_next_step_is_read_as_in_the_touch_line(
    typed: str, meant: Next | None
) -> None:
    assert next_of(typed, TODAY, day_first=True, clock=time(12)) == meant
