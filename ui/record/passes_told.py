"""The passes of a prospect on the record: on its timeline, and at its head."""

from models.book.moments import moment_of
from models.people.baton.passes import Pass, held_since, open_pass_of, passes_of
from models.people.record import Entry, timeline_of
from ui.desk import Desk
from ui.record.pass_words import first_name, pass_sentence
from ui.record.words import month_day


def told_of(desk: Desk, prospect_id: int) -> list[Entry]:
    """The timeline with the passes of the baton in it, newest first, planned above."""
    entries = desk.ask(timeline_of, prospect_id)
    passes = [_entry(told) for told in desk.ask(passes_of, prospect_id)]
    planned = [entry for entry in entries if entry.kind == "step"]
    past = [entry for entry in entries if entry.kind != "step"] + passes
    past.sort(key=lambda entry: (entry.moment or "", entry.id), reverse=True)
    return planned + past


def _entry(told: Pass) -> Entry:
    return Entry(
        kind="pass",
        id=told.id,
        moment=told.offered_at,
        day=None,
        at_time=None,
        side="",
        channel="",
        direction="",
        outcome=None,
        answered=0,
        minutes=0,
        text=pass_sentence(told),
        campaign="",
        member=told.from_name,
    )


def since_words(desk: Desk, prospect_id: int) -> str:
    """Since when the holder holds, "since 9 Nov"; nothing where no pass tells it."""
    moment = desk.ask(held_since, prospect_id)
    if moment is None:
        return ""
    return f"since {month_day(desk.local(moment_of(moment)).date(), desk.today())}"


def taker_of(desk: Desk, prospect_id: int) -> str:
    """To whom the prospect is offered now, "Tomás"; nothing where to nobody else."""
    told = desk.ask(open_pass_of, prospect_id)
    return "" if told is None or told.to_self else first_name(told.to_name)
