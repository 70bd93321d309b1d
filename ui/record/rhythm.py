"""How often somebody is touched: as the plan says, or in a rhythm of their own."""

import re

from models.people.contact_plan.changing import set_own_rhythm
from models.people.contact_plan.plan import contact_plan, own_rhythm
from models.people.kinds import OPEN_TIERS, Tier
from models.people.record import Record
from ui.desk import Desk
from ui.record.detail_row import DetailRow
from ui.record.words import days_words

EXPECTED = "A number of days, like 14 or 2w. Empty is as the plan says."
_SPAN = re.compile(r"(?:every )?(\d{1,4}) ?(d|days?|w|weeks?)?\.?")


def rhythm_rows(desk: Desk, record: Record) -> list[DetailRow]:
    """The rhythm as a detail; nothing outside the open tiers, where none runs."""
    if record.tier not in OPEN_TIERS:
        return []
    own = desk.ask(own_rhythm, record.id)
    every = desk.ask(contact_plan).tiers[Tier(record.tier)].every

    def keep(typed: str) -> bool:
        days = read_rhythm(typed)
        if days is None and typed.strip():
            desk.refused.emit(EXPECTED)
            return False
        return bool(desk.do(set_own_rhythm, record.id, days, now=desk.now()))

    return [
        DetailRow(
            "rhythm",
            "Rhythm",
            "" if own is None else f"Every {days_words(own)}",
            f"Every {days_words(every)}, as the plan says",
            keep,
            always=True,
        )
    ]


def read_rhythm(typed: str) -> int | None:
    """The days that a text names: "14", "every 14 days", "2w"; else None."""
    found = _SPAN.fullmatch(" ".join(typed.lower().split()))
    if found is None:
        return None
    weeks = (found[2] or "").startswith("w")
    return int(found[1]) * (7 if weeks else 1)
