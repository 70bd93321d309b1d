"""What the call run says: of a call, of what is owed, of what follows."""

from collections.abc import Sequence
from datetime import date

from models.people.call_run import CallSheet, Owed, PastTouch
from models.people.contact_plan.story import Proposal
from models.people.kinds import Channel, Direction, Outcome
from ui.look.dates import spoken_day
from ui.look.labels import shown
from ui.look.painters import CHANNEL_ICONS

LONGEST_NOTE, _LONGEST_FIRST = 46, 20
_CAME = {Outcome.ANSWERED: "spoke", Outcome.ASKED_PRICE: "asked the price"}


def at_company(sheet: CallSheet) -> str:
    """Where they work, and as what; "" where nothing is known."""
    company = sheet.company if sheet.company != sheet.called else ""
    return ", ".join(part for part in (sheet.role, company) if part)


def they_owe(sheet: CallSheet) -> str:
    """Who owes us something, by first name once known: "Eamon owes"."""
    return f"{shown(sheet.given, _LONGEST_FIRST)} owes" if sheet.given else "They owe"


def owed_in_words(owed: Sequence[Owed], today: date) -> str:
    """What is owed: "the drawings since Mon 16 Nov", or "nothing"."""
    return "; ".join(_owed(each, today) for each in owed) or "nothing"


def _owed(owed: Owed, today: date) -> str:
    if owed.due_on is None:
        return f"{owed.what} since {_day(owed.said_on, today)}"
    due = date.fromisoformat(owed.due_on)
    late = ", late" if due < today else ""
    return f"{owed.what} by {spoken_day(due, today)}{late}"


def _day(day: str, today: date) -> str:
    return spoken_day(date.fromisoformat(day), today)


def day_of(touch: PastTouch, today: date) -> str:
    """The day of a past touch without its weekday: "12 Nov"."""
    words = _day(touch.day, today).split(" ")
    return " ".join(words[-2:]) if not words[-1].isdigit() else " ".join(words)


def came_of(touch: PastTouch) -> str:
    """What came of a past touch: "spoke, 6 min", or the beginning of its note."""
    said = "they wrote" if touch.direction == Direction.IN else ""
    if touch.direction == Direction.IN and touch.channel == Channel.CALL:
        said = "they called"
    if touch.outcome is not None:
        outcome = Outcome(touch.outcome)
        said = _CAME.get(outcome, outcome.label.lower())
    if touch.note:
        said = shown(" ".join(touch.note.split()), LONGEST_NOTE)
    said = said or Channel(touch.channel).label.lower()
    return f"{said}, {touch.minutes} min" if touch.minutes else said


def icon_of(touch: PastTouch) -> str:
    """The icon of a past touch."""
    if touch.channel == Channel.CALL and touch.outcome == Outcome.VOICEMAIL:
        return "voicemail"
    return CHANNEL_ICONS[Channel(touch.channel)]


def follows(proposal: Proposal | None, today: date) -> str:
    """What an outcome leads to: "Fri 20 Nov: Call again"; "" where nothing does."""
    if proposal is None:
        return "No next step"
    what = proposal.what or proposal.channel.label
    if proposal.on is None:
        return f"As soon as possible: {what}"
    return f"{spoken_day(proposal.on, today)}: {what}"


def reasons(proposal: Proposal | None) -> str:
    """Why it follows, what it speaks for and what to mind, for a tooltip."""
    if proposal is None:
        return ""
    said = [f"{proposal.why}." if proposal.why else ""]
    if proposal.hints_at is not None:
        said.append(f"It speaks for {proposal.hints_at.label}.")
    return " ".join(part for part in (*said, *proposal.warnings) if part)


def counted(calls: int) -> str:
    """So many calls: "1 call", "12 calls"."""
    return "1 call" if calls == 1 else f"{calls:,} calls"
