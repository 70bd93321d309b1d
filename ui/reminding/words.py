"""What a reminder says."""

from collections.abc import Sequence
from datetime import datetime

from models.people.kinds import Channel
from models.people.reminders import Reminder
from ui.look.dates import spoken_day

_VERBS = {
    Channel.CALL: "Call",
    Channel.MAIL: "E-mail",
    Channel.LETTER: "Write to",
    Channel.MESSAGE: "Message",
    Channel.VIDEO: "Video call with",
    Channel.OFFER: "Offer to",
    Channel.OTHER: "A step for",
}
_LISTED = 4


def title_of(one: Reminder, now: datetime) -> str:
    """The reminder in one line: "Call Ada Lovelace at 14:00"."""
    if one.kind == "promise":
        return f"You owe {one.called}: {one.what}"
    if one.kind == "baton":
        return f"The baton for {one.called} lapses at {_when(one, now)}"
    channel = Channel(one.channel)
    verb = _VERBS.get(channel) or f"{channel.label} with"
    return f"{verb} {one.called} at {_when(one, now)}"


def detail_of(one: Reminder, now: datetime) -> str:
    """What is said under it; "" where the title says it all."""
    if one.kind == "promise":
        day = one.due.date()
        return "Due today" if day == now.date() else f"Due {_day(one, now)}"
    if one.kind == "baton":
        return f"Offered by {one.what}; accept or return it on Today"
    if one.kind == "appointment":
        minutes = -(-int((one.due - now).total_seconds()) // 60)
        return f"In {minutes} min. {one.what}" if minutes > 0 else one.what
    return one.what


def missed_title(missed: Sequence[Reminder]) -> str:
    """How many reminders were missed."""
    many = len(missed)
    return f"You missed {many} {'reminder' if many == 1 else 'reminders'}"


def missed_detail(missed: Sequence[Reminder], now: datetime) -> str:
    """Which ones: the first of them, and how many more."""
    told = [title_of(one, now) for one in missed[:_LISTED]]
    more = len(missed) - len(told)
    return "; ".join([*told, f"and {more} more"] if more else told)


def _when(one: Reminder, now: datetime) -> str:
    clock = f"{one.due:%H:%M}"
    return clock if one.due.date() == now.date() else f"{clock} on {_day(one, now)}"


def _day(one: Reminder, now: datetime) -> str:
    return spoken_day(one.due.date(), now.date())
