"""The signs that were seen of somebody, which speak for the tier they are in."""

from datetime import date
from typing import NamedTuple

from models.people.contact_plan.plan import contact_plan
from models.people.kinds import Tier
from models.people.readiness import readiness_of
from models.people.record import Record
from models.people.signs import Sign, signs_of
from ui.desk import Desk
from ui.record.ready_words import progress_words
from ui.record.words import month_day

_BELOW = {Tier.HOT: Tier.WARM, Tier.WARM: Tier.COLD}


class SignsTold(NamedTuple):
    """What the head of a record says of the signs, in short and whole.

    Attributes:
        short: the newest signs with their day; "" says nothing.
        whole: all of them, for a tooltip and for screen readers.
        missing: there is none where the plan asks for one.
    """

    short: str = ""
    whole: str = ""
    missing: bool = False


def signs_told(desk: Desk, record: Record) -> SignsTold:
    """The signs of the tier the prospect stands in."""
    tier = Tier(record.tier)
    seen = [sign for sign in desk.ask(signs_of, record.id) if sign.tier == tier]
    if not seen:
        if tier is not Tier.HOT:
            return _progress(desk, record)
        return SignsTold("None noted", "No sign was noted that says Hot.", missing=True)
    today = desk.today()
    lines = [f"{sign.words}, {_day(sign, today)}" for sign in seen]
    return SignsTold(_short(desk, tier, seen, today), "\n".join(lines))


def _progress(desk: Desk, record: Record) -> SignsTold:
    """What was shown so far of what the next tier asks for."""
    found = desk.ask(readiness_of, record.id)
    if found is None:
        return SignsTold()
    words = progress_words(found)
    return SignsTold(words, words)


def _short(desk: Desk, tier: Tier, seen: list[Sign], today: date) -> str:
    """The signs of the newest day: "They asked the price, 17 Nov · 1 of 2"."""
    newest = [sign for sign in seen if sign.seen_on == seen[0].seen_on]
    said = f"{'; '.join(sign.words for sign in newest)}, {_day(seen[0], today)}"
    below = _BELOW.get(tier)
    if below is None:
        return said
    needed = desk.ask(contact_plan).tiers[below].signs_needed
    return f"{said} · {len(seen)} of {max(needed, len(seen))}"


def _day(sign: Sign, today: date) -> str:
    return month_day(date.fromisoformat(sign.seen_on), today)
