"""Prospects as cards for the wall or the pocket, as frozen values."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from models.book.reader import Reader
from models.people.kinds import Channel, Direction, Outcome, Tier
from models.people.limits import limits_of
from models.people.record import (
    Record,
    points_of,
    promises_of,
    record_of,
    steps_of,
    timeline_of,
)

LAST_TOUCHES = 4
_USUAL = 8


class CardTouch(NamedTuple):
    """One of the last touches in words: "Call, voicemail"."""

    on: date
    said: str
    note: str


class CardOwed(NamedTuple):
    """An open promise; `by` is "us" or "them"."""

    by: str
    what: str
    due_on: date | None


class PaperCard(NamedTuple):
    """One prospect on a card.

    Attributes:
        value_minor: minor units of `currency`, None where none is known.
        pips: one letter per touch, m or s, a capital where they answered.
        target: touches that a close usually takes.
        reach: phone, mail and address, in the order of use.
        next_at: "HH:MM" or "".
    """

    name: str
    company: str
    role: str
    tier: str
    value_minor: int | None
    currency: str | None
    pips: str
    target: int
    reach: tuple[str, ...]
    next_what: str
    next_on: date | None
    next_at: str
    owed: tuple[CardOwed, ...]
    touches: tuple[CardTouch, ...]
    notes: str


@dataclass(frozen=True, slots=True)
class CardSheet:
    """Cards as they go on paper."""

    day: date
    business: str
    locale: str
    page_size: str
    cards: tuple[PaperCard, ...]


def card_sheet(
    reader: Reader, prospect_ids: Collection[int], *, today: date
) -> CardSheet:
    """The cards of these prospects, in their order; who was deleted is left out."""
    found = (record_of(reader, prospect_id) for prospect_id in prospect_ids)
    here = [record for record in found if record is not None and not record.in_bin_at]
    business = reader.one("SELECT name, locale, page_size FROM business")
    assert business is not None, "every book has its business"
    name, locale, page_size = business
    cards = tuple(_card(reader, record) for record in here)
    return CardSheet(today, name, locale, page_size, cards)


def _card(reader: Reader, record: Record) -> PaperCard:
    tier = Tier(record.tier)
    limits = limits_of(reader).get(tier)
    steps = steps_of(reader, record.id)
    step = steps[0] if steps else None
    return PaperCard(
        name=record.name or record.company,
        company=record.company if record.name else "",
        role=record.role,
        tier=tier.label,
        value_minor=record.value_minor,
        currency=record.currency,
        pips=record.pips,
        target=limits.target if limits else _USUAL,
        reach=tuple(" ".join(p.value.split()) for p in points_of(reader, record.id)),
        next_what=step.what if step else "",
        next_on=date.fromisoformat(step.on_day) if step and step.on_day else None,
        next_at=(step.at_time or "") if step else "",
        owed=_owed(reader, record.id),
        touches=_touches(reader, record.id),
        notes=" ".join(record.notes.split()),
    )


def _owed(reader: Reader, prospect_id: int) -> tuple[CardOwed, ...]:
    return tuple(
        CardOwed(
            promise.owed_by,
            promise.what,
            date.fromisoformat(promise.due_on) if promise.due_on else None,
        )
        for promise in promises_of(reader, prospect_id)
        if promise.kept_at is None
    )


def _touches(reader: Reader, prospect_id: int) -> tuple[CardTouch, ...]:
    entries = [e for e in timeline_of(reader, prospect_id) if e.kind == "touch"]
    found = []
    for entry in entries[:LAST_TOUCHES]:
        said = Channel(entry.channel).label
        if entry.direction == Direction.IN:
            said = f"Their {said.lower()}"
        if entry.outcome:
            said = f"{said}, {Outcome(entry.outcome).label.lower()}"
        assert entry.day is not None, "a touch has its day"
        day = date.fromisoformat(entry.day)
        found.append(CardTouch(day, said, " ".join(entry.text.split())))
    return tuple(found)
