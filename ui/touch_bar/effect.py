"""What logging the touch will do, in words and as pips."""

from typing import NamedTuple

from models.people.kinds import Channel, Direction, Side
from models.people.record import PlannedStep, Record
from models.people.touch_line import TouchLine, day_of
from ui.touch_bar.draft import TouchDraft
from ui.touch_bar.steps_said import day_from


class Effect(NamedTuple):
    """What the touch does: a sentence, and the pips as they will be."""

    sentence: str
    pips: str
    planned: str
    warns: bool = False


def effect_of(draft: TouchDraft) -> Effect:
    """What logging the draft would do now."""
    line, record = draft.line, draft.record()
    pips, planned = (record.pips, record.planned) if record else ("", "")
    if line.problems:
        return Effect(" ".join(line.problems), pips, planned, warns=True)
    if line.newcomer:
        return _for_newcomer(draft)
    if len(line.people) > 1:
        return Effect("Several people can be meant. Choose one.", "", "", warns=True)
    if record is None:
        return Effect("Nobody is named yet.", "", "")
    return _for(draft, record)


def _letter(draft: TouchDraft, channel: Channel, *, answered: bool = False) -> str:
    side = channel.side or Side(draft.desk.hat)
    return side.value[0].upper() if answered else side.value[0]


def _answered(line: TouchLine) -> bool:
    by_outcome = line.outcome is not None and line.outcome.is_answer
    return line.direction is Direction.IN or by_outcome


def _touched(line: TouchLine) -> bool:
    return line.channel is not None or line.outcome is not None


def _for_newcomer(draft: TouchDraft) -> Effect:
    line = draft.line
    said = [f"Adds {line.newcomer} to Cold."]
    pips = ""
    if _touched(line):
        pips = _letter(draft, line.channel or Channel.CALL, answered=_answered(line))
        said.append("Fills pip 1.")
    said.append(draft.follow_words())
    planned = _letter(draft, draft.step.channel) if draft.step else ""
    return Effect(" ".join(part for part in said if part), pips, planned)


def _for(draft: TouchDraft, record: Record) -> Effect:
    line, step = draft.line, draft.planned()
    pips, planned = record.pips, record.planned
    said: list[str] = []
    if _touched(line):
        answered = _answered(line)
        channel = line.channel or Channel.CALL
        count = len(pips) + 1
        pips += _letter(draft, channel, answered=answered)
        fills = count <= draft.target
        said.append(f"Fills pip {count}." if fills else f"Is touch {count}.")
        said.append(_silence(record, answered=answered))
        said.append(_step_change(draft, channel, step))
        said.append(draft.follow_words())
        if step is not None and (_ends(draft, channel, step) or line.step is not None):
            planned = planned[1:]
    elif line.step is not None:
        said.append("Plans a step. No touch is logged.")
    elif line.promises:
        said.append("Keeps the promise in mind. No touch is logged.")
    else:
        return Effect("Say what was done: called, mailed, met.", pips, planned)
    if draft.step is not None:
        planned = _letter(draft, draft.step.channel) + planned
    return Effect(" ".join(part for part in said if part), pips, planned)


def _silence(record: Record, *, answered: bool) -> str:
    if answered:
        return "Silence stops."
    if record.tier in {"won", "lost"}:
        return ""
    return "Silence keeps running: they have not answered."


def _ends(draft: TouchDraft, channel: Channel, step: PlannedStep) -> bool:
    """Whether the touch does the planned step (`log_touch`)."""
    on = day_from(step.on_day)
    day = draft.line.happened_on or draft.desk.today()
    return on is None or on <= day or step.channel == channel.value


def _step_change(draft: TouchDraft, channel: Channel, step: PlannedStep | None) -> str:
    if step is None:
        return ""
    on = day_from(step.on_day)
    when = f" on {day_of(on, draft.desk.today())}" if on else ""
    if draft.line.step is not None:
        return f"Replaces the step{when}."
    return f"Does the step planned{when}." if _ends(draft, channel, step) else ""
