"""Days, times and steps of the touch as they are written and read in its fields."""

import re
from datetime import date, datetime, time

from models.people.kinds import Channel
from models.people.planned import Planned
from models.people.touch_line import Reading, when_in
from ui.look.dates import spoken_day

EXPECTED_NEXT = "A day like fri 10 or 20.11., with a time if there is one."
EXPECTED_PAST = "A day like yesterday or 3 nov, not after today."

_SPAN = re.compile(r"\d{1,3} ?(?:d|days?|w|weeks?)\b", re.IGNORECASE)

STEPS: tuple[tuple[str, Channel], ...] = (
    ("Call", Channel.CALL),
    ("Call back", Channel.CALL),
    ("Follow up", Channel.CALL),
    ("Send mail", Channel.MAIL),
    ("Send letter", Channel.LETTER),
    ("Meeting", Channel.MEETING),
    ("Visit", Channel.VISIT),
    ("Video call", Channel.VIDEO),
    ("Send proposal", Channel.OFFER),
    ("Presentation", Channel.PRESENTATION),
)
"""Steps to choose from, with the channel each goes by."""


def day_from(text: str | None) -> date | None:
    """The day of an ISO text, or None."""
    return None if text is None else date.fromisoformat(text)


def moment_words(on: date | None, at: time | None, today: date) -> str:
    """A day and time as a field shows them: "Fri 20 Nov, 10:00", "Today, 15:40"."""
    day = "" if on is None else "Today" if on == today else spoken_day(on, today)
    return ", ".join(part for part in (day, f"{at:%H:%M}" if at else "") if part)


def step_words(step: Planned, today: date) -> str:
    """A next step as its chip shows it: "Call back, Fri 20 Nov 10:00"."""
    moment = moment_words(step.on, step.at, today).replace(", ", " ")
    return f"{step.what}, {moment}" if moment else step.what


def read_ahead(text: str, today: date, *, day_first: bool) -> Reading | None:
    """The coming day and time that a text names, or None; "3d" is in three days."""
    plain = _plain(text)
    if _SPAN.match(plain):
        plain = f"in {plain}"
    found = when_in(plain, today=today, day_first=day_first)
    if found is None or not found.ahead:
        return None
    return Reading(found.ahead[0].on or today, found.ahead[0].at)


def read_past(text: str, now: datetime, *, day_first: bool) -> Reading | None:
    """The day and time up to now that a text names, or None.

    Args:
        text: as typed.
        now: on the operator's clock.
        day_first: whether 12/3 is the twelfth of March.
    """
    found = when_in(_plain(text), today=now.date(), day_first=day_first)
    if found is None or not found.back:
        return None
    on, at = found.back[0]
    if at is not None and (on or now.date()) == now.date() and at > now.time():
        return None
    return Reading(on or now.date(), at)


def _plain(text: str) -> str:
    return " ".join(text.replace(",", " ").split())
