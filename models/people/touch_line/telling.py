"""A read line told in one sentence, for those who hear it."""

from datetime import date, time

from models.people.kinds import Direction
from models.people.touch_line.line import TouchLine
from models.people.touch_line.names import PeopleIndex

_MOST_NAMED = 3


def told(line: TouchLine, people: PeopleIndex, *, today: date) -> str:
    """The line as one sentence: "Colm Gallagher. Call, voicemail. Next: …"."""
    parts = [
        who_of(line, people),
        touch_of(line),
        _happened(line, today),
        f"{line.minutes} minutes" if line.minutes else "",
        f"Campaign {line.campaign}" if line.campaign else "",
        _step(line, today),
        *(_promises(line, today)),
        f"Note: {line.note}" if line.note else "",
        *line.problems,
    ]
    said = [part.rstrip(".") + "." for part in parts if part]
    return " ".join(said) if said else "Nothing is recognised yet."


def who_of(line: TouchLine, people: PeopleIndex) -> str:
    """The person, the newcomer, or the choice there is."""
    if line.newcomer:
        return f"New prospect: {line.newcomer}"
    names = [people.name_of(person) for person in line.people]
    if len(names) > 1:
        more = len(names) - _MOST_NAMED
        tail = f" or {more} more" if more > 0 else ""
        return f"Which one: {', '.join(names[:_MOST_NAMED])}{tail}"
    return names[0] if names else ""


def touch_of(line: TouchLine) -> str:
    """Channel, direction and outcome: "Call, voicemail", "E-mail from them"."""
    if line.channel is None:
        return ""
    said = line.channel.label
    if line.direction is Direction.IN:
        said += " from them"
    return f"{said}, {line.outcome.label.lower()}" if line.outcome else said


def day_of(day: date, today: date) -> str:
    """The day as "Fri 20 Nov", with the year if it is not this one."""
    said = f"{day:%a} {day.day} {day:%b}"
    return said if day.year == today.year else f"{said} {day.year}"


def _moment(on: date | None, at: time | None, today: date) -> str:
    day = "" if on is None else day_of(on, today)
    return f"{day} {at:%H:%M}".strip() if at else day


def _happened(line: TouchLine, today: date) -> str:
    said = _moment(line.happened_on, line.happened_at, today)
    return f"Happened {said}" if said else ""


def _step(line: TouchLine, today: date) -> str:
    if line.step is None:
        return ""
    said = _moment(line.step.on, line.step.at, today)
    return f"Next: {line.step.what}, {said}" if said else f"Next: {line.step.what}"


def _promises(line: TouchLine, today: date) -> list[str]:
    return [
        ("You owe: " if promise.owed_by == "us" else "They owe: ")
        + promise.what
        + (f", by {day_of(promise.due_on, today)}" if promise.due_on else "")
        for promise in line.promises
    ]
