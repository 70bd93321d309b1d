"""What the screen says of a pass of the baton."""

from datetime import date

from models.book.moments import moment_of
from models.people.baton.brief import ReturnReason
from models.people.baton.passes import Pass
from models.people.kinds import Channel, PassState
from ui.look.dates import spoken_day


def first_name(name: str) -> str:
    """How a partner is called in a sentence: "Tomás"."""
    return name.strip().partition(" ")[0] or name


def first_step_words(told: Pass, today: date) -> str:
    """The first step asked for, "Call about the price, Fri 20 Nov", or nothing."""
    if told.first_channel is None:
        return ""
    what = told.first_what or Channel(told.first_channel).label
    if told.first_on is None:
        return what
    return f"{what}, {spoken_day(date.fromisoformat(told.first_on), today)}"


def touches_words(touches: int) -> str:
    """How many touches go with the baton: "1 touch", "4 touches"."""
    return f"{touches} touch" if touches == 1 else f"{touches} touches"


def goes_with_it(touches: int, files: int) -> str:
    """What goes with the baton: "4 touches and 1 file go with it"."""
    parts = [touches_words(touches)] if touches or not files else []
    if files:
        parts.append("1 file" if files == 1 else f"{files} files")
    one = len(parts) == 1 and parts[0].startswith("1 ")
    return f"{' and '.join(parts)} {'goes' if one else 'go'} with it"


def after_words(told: Pass) -> str:
    """How long the answer took: "after 2 h"; nothing while there is none."""
    if told.ended_at is None:
        return ""
    waited = moment_of(told.ended_at) - moment_of(told.offered_at)
    minutes = int(waited.total_seconds() // 60)
    if minutes < _HOUR:
        return f"after {minutes} min" if minutes else "at once"
    hours = minutes // _HOUR
    return f"after {hours} h" if hours < _TWO_DAYS else f"after {hours // _DAY} d"


_HOUR, _DAY, _TWO_DAYS = 60, 24, 48


def pass_title(told: Pass) -> str:
    """What became of a pass: "Baton passed to Tomás and accepted after 2 h"."""
    whom = "the same hands" if told.to_self else first_name(told.to_name)
    state = PassState(told.state)
    if state is PassState.ACCEPTED:
        return f"Baton passed to {whom} and accepted {after_words(told)}"
    if state is PassState.RETURNED:
        reason = ReturnReason(told.reason).label.lower()
        return f"Baton offered to {whom}, returned {after_words(told)}: {reason}"
    if state is PassState.LAPSED:
        return f"Baton offered to {whom}, lapsed {after_words(told)}"
    if state is PassState.WITHDRAWN:
        return f"Baton offered to {whom}, withdrawn {after_words(told)}"
    return f"Baton offered to {whom}"


def pass_sentence(told: Pass) -> str:
    """A pass on the timeline: what became of it, and why it was made then."""
    note = f" “{told.reason_note}”" if told.reason_note else ""
    return f"{pass_title(told)}.{note} Why now: {told.why_now}"
