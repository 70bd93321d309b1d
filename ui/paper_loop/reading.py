"""What a few letters in the grid say: an outcome, or a next step."""

from datetime import date, time
from enum import StrEnum
from typing import NamedTuple

from models.people.kinds import Outcome
from models.people.planned import Planned
from models.people.touch_line import PeopleIndex, parse

EXPECTED_OUTCOME = "A key 1 to 9 from the paper, or a word like vm."
EXPECTED_NEXT = "A day and a step, as in fri 10 call; or none."
KEPT = "Kept"
_SHORT = {
    "vm": Outcome.VOICEMAIL,
    "na": Outcome.NO_ANSWER,
    "ap": Outcome.ASKED_PRICE,
    "cb": Outcome.CALL_BACK,
    "nn": Outcome.NOT_NOW,
    "wn": Outcome.WRONG_NUMBER,
    "ok": Outcome.ANSWERED,
}
_NONE = frozenset({"none", "no", "-", "nothing"})


class Came(StrEnum):
    """What may come of a row besides an outcome."""

    KEPT = "kept"


class Next(NamedTuple):
    """A next step that was typed: `step` is None where there shall be none."""

    step: Planned | None


def outcome_of(text: str) -> Outcome | Came | None:
    """The outcome that a key, a shorthand or the beginning of its word says, or None.

    A beginning must fit one word only; "k" is a promise kept.
    """
    low = " ".join(text.casefold().split())
    if not low:
        return None
    if low in "123456789" and len(low) == 1:
        return tuple(Outcome)[int(low) - 1]
    if KEPT.casefold().startswith(low):
        return Came.KEPT
    if low in _SHORT:
        return _SHORT[low]
    found = [o for o in Outcome if o.label.casefold().startswith(low)]
    return found[0] if len(found) == 1 else None


def word_of(came: Outcome | Came) -> str:
    """An outcome as the grid shows it."""
    return KEPT if isinstance(came, Came) else came.label


def next_of(text: str, today: date, *, day_first: bool, clock: time) -> Next | None:
    """The next step that a text says; None where it says none that can be read."""
    low = text.strip().casefold()
    if low in _NONE:
        return Next(None)
    line = parse(
        text, today=today, people=PeopleIndex(), day_first=day_first, clock=clock
    )
    return None if line.step is None else Next(line.step)
