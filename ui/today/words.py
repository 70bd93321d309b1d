"""What Today says of a line: its name, why it is there, when it is due."""

from collections.abc import Sequence
from datetime import date

from models.people.kinds import Channel, Direction, Outcome
from models.people.today.values import DueKind, DueRow, Later
from ui.look.dates import spoken_day, whole_day
from ui.today.lines import Line

_VERBS = {
    Channel.CALL: "Call",
    Channel.MEETING: "Meet",
    Channel.MAIL: "E-mail",
    Channel.LETTER: "Write to",
    Channel.MESSAGE: "Message",
    Channel.VIDEO: "Video call with",
    Channel.VISIT: "Visit",
    Channel.PRESENTATION: "Present to",
    Channel.OFFER: "Offer to",
    Channel.MAILER: "Mailer to",
    Channel.SAMPLE: "Sample to",
    Channel.FLYER: "Flyer to",
    Channel.NETWORKING: "Network with",
    Channel.OTHER: "A step for",
}
_CAME = {
    Outcome.VOICEMAIL: "you left voicemail",
    Outcome.NO_ANSWER: "no answer",
    Outcome.MET: "you met",
    Outcome.ASKED_PRICE: "they asked the price",
    Outcome.CALL_BACK: "they asked for a call back",
    Outcome.NOT_NOW: "they said not now",
    Outcome.WRONG_NUMBER: "the number was wrong",
}
_OWED_BY_US, _OWED_BY_THEM = "us", "them"


def act_of(row: DueRow) -> str:
    """What is to be done, with whom: "Call Maeve Kinsella"."""
    called = row.called
    if row.owed == _OWED_BY_THEM or row.kind == DueKind.OFFER:
        return f"Waiting for {called}"
    if row.channel is None:
        return f"Promise to {called}"
    channel = Channel(row.channel)
    return f"{_VERBS.get(channel, f'{channel.label} for')} {called}"


def name_of(line: Line, today: date) -> str:
    """A line as a screen reader names it: "Call Maeve Kinsella, 3 days late"."""
    row = line.row
    if line.said:
        return f"{act_of(row)}, done" if line.struck else f"{act_of(row)}, put off"
    return f"{act_of(row)}, {_when_spoken(row, today)}"


def _when_spoken(row: DueRow, today: date) -> str:
    if row.days_late > 0:
        return f"{_days(row.days_late)} late"
    if row.at is not None:
        return f"{row.at} is past" if row.is_past else f"at {row.at}"
    if row.on is None:
        return "without a day" if row.kind == DueKind.OFFER else "as soon as possible"
    ahead = (date.fromisoformat(row.on) - today).days
    return f"in {_days(ahead)}" if ahead > 0 else "any time"


def _days(count: int) -> str:
    return f"{count} {'day' if count == 1 else 'days'}"


def describe(line: Line, today: date) -> str:
    """What the picture says beside the name of a line."""
    row = line.row
    if line.said:
        return line.said
    parts = (_owing(row) + what_of(row), last_of(row, today), _value_of_tier(row))
    return ". ".join(part for part in parts if part) + "."


def _owing(row: DueRow) -> str:
    owing = {_OWED_BY_US: "You owe: ", _OWED_BY_THEM: "They owe: "}
    return owing.get(row.owed, "")


def _value_of_tier(row: DueRow) -> str:
    return row.tier.capitalize()


def what_of(row: DueRow) -> str:
    """What is to be done, in the words of the step, the promise or the plan."""
    if row.what:
        return row.what
    return "" if row.channel is None else Channel(row.channel).label


def last_of(row: DueRow, today: date) -> str:
    """The last touch in words: "Last: no answer, 25 Oct"; of who is lost, why."""
    if row.comes_back and row.why:
        return f"It ended: {row.why}"
    if row.last_on is None:
        return "Not touched yet"
    day = spoken_day(date.fromisoformat(row.last_on), today).split(" ", 1)[-1]
    return f"Last: {_came(row)}, {day}"


def _came(row: DueRow) -> str:
    channel = "touch" if row.last_channel is None else _spoken(row.last_channel)
    if row.last_direction == Direction.IN:
        return f"their {channel}"
    if row.last_outcome is None:
        return f"your {channel}"
    outcome = Outcome(row.last_outcome)
    if outcome is Outcome.ANSWERED:
        return f"they answered your {channel}"
    return _CAME.get(outcome, f"your {channel}")


def _spoken(channel: str) -> str:
    return Channel(channel).label.lower()


def when_of(row: DueRow, part: str, today: date) -> str:
    """When a line is due, as its column shows it: "3 d late", "16:30", "ASAP"."""
    if part == "waiting":
        return _waiting(row, today)
    if row.days_late > 0:
        return f"{row.days_late} d late"
    if part == "asap":
        return "ASAP"
    return row.at or "Any time"


def _waiting(row: DueRow, today: date) -> str:
    if row.days_late > 0:
        return f"{row.days_late} d late"
    if row.on is None:
        return ""
    days = (date.fromisoformat(row.on) - today).days
    if days < 0:
        return f"{-days} d"
    return {0: "today", 1: "tomorrow"}.get(days, f"in {days} d")


def heading_of(today: date) -> str:
    """The day as the page is headed: "Wednesday 18 November"."""
    return whole_day(today, today)


def counted(count: int, late_promises: int, minutes: int) -> str:
    """The sentence under the heading, about what is due."""
    if not count:
        return "Nothing is due today."
    said = f"{count:,} to touch today"
    if minutes:
        said += f", about {_lasting(minutes)}"
    if late_promises == 1:
        return f"{said}. One promise is late, so it comes first."
    if late_promises:
        return f"{said}. {late_promises:,} promises are late, so they come first."
    return f"{said}."


def _lasting(minutes: int) -> str:
    hours, rest = divmod(max(5, round(minutes / 5) * 5), 60)
    if not hours:
        return f"{rest} min"
    return f"{hours:,} h {rest:02}" if rest else f"{hours:,} h"


def spread_words(later: Sequence[Later], rest: int, today: date) -> str:
    """What has no room today, and the days it goes to; "" where all has room."""
    if not later:
        return ""
    shown = [f"{count:,} on {spoken_day(day, today)}" for day, count in later[:3]]
    after = rest + sum(count for _day, count in later[3:])
    more = f", {after:,} after that" if after else ""
    return f"Today is full. The others are spread: {', '.join(shown)}{more}."
