"""The columns of the prospects table: heading, width, words, order."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from models.book.money import spoken
from models.people.finding import ProspectRow
from models.people.kinds import APPOINTMENTS, Tier
from ui.look.dates import spoken_day
from ui.look.labels import pips_in_words
from ui.look.painters import Silence
from ui.record.words import silence_in

Words = Callable[[ProspectRow, date], str]
Order = Callable[[ProspectRow], Any]
_TIERS = {tier.value: place for place, tier in enumerate(Tier)}
_BOOKED = frozenset(channel.value for channel in APPOINTMENTS)


@dataclass(frozen=True, slots=True)
class Column:
    """One column.

    Attributes:
        wide: pixels at 100 %.
        words: the cell as text, for screen readers and tooltips.
        order: what the column sorts by; rows without it come last.
    """

    key: str
    heading: str
    wide: int
    words: Words
    order: Order


def silence_of(row: ProspectRow, today: date) -> tuple[Silence, int] | None:
    """The silence of a row and its days."""
    booked = row.next_on if row.next_channel in _BOOKED else None
    return silence_in(row.tier, row.silent_since, booked, today)


def step_words(row: ProspectRow, today: date) -> tuple[str, str]:
    """The next step in words and its tone: "", "late", "today", "none"."""
    if row.next_channel is None:
        return ("No next step", "none") if row.tier in _OPEN else ("", "")
    if row.next_on is None:
        return "As soon as possible", ""
    on = date.fromisoformat(row.next_on)
    at = f", {row.next_at}" if row.next_at else ""
    if on < today:
        return f"{(today - on).days} d late", "late"
    if on == today:
        return f"Today{at}", "today"
    return f"{spoken_day(on, today)}{at}", ""


_OPEN = frozenset({Tier.COLD, Tier.WARM, Tier.HOT})


def silence_words(row: ProspectRow, today: date) -> str:
    """The silence in words: "16 d", "booked"."""
    found = silence_of(row, today)
    if found is None:
        return ""
    return "booked" if found[0] is Silence.PAUSED else f"{found[1]} d"


def value_words(row: ProspectRow) -> str:
    """The value without cents."""
    if row.value_minor is None or row.currency is None:
        return ""
    return spoken(row.value_minor, row.currency)


def _text(field: str) -> tuple[Words, Order]:
    def words(row: ProspectRow, _today: date) -> str:
        return getattr(row, field) or ""

    def order(row: ProspectRow) -> tuple[bool, str]:
        text = (getattr(row, field) or "").casefold()
        return not text, text

    return words, order


def name_order(row: ProspectRow) -> tuple[bool, str, str]:
    """The order of the first column: by name, firms without a person by theirs."""
    name = (row.name or row.company).casefold()
    return not name, name, row.company.casefold()


def _step_order(row: ProspectRow) -> tuple[bool, str, str]:
    asap = row.next_channel is not None and row.next_on is None
    day = "0" if asap else row.next_on or ""
    return row.next_channel is None, day, row.next_at or "99"


def _silence_order(row: ProspectRow) -> tuple[bool, int]:
    if row.silent_since is None or row.tier not in _OPEN:
        return True, 0
    return False, -int(row.silent_since.replace("-", ""))


COLUMNS = (
    Column("name", "Name", 190, lambda r, _t: r.name or r.company, name_order),
    Column(
        "company",
        "Company",
        180,
        lambda r, _t: r.company if r.name else "",
        _text("company")[1],
    ),
    Column(
        "tier", "Tier", 92, lambda r, _t: Tier(r.tier).label, lambda r: _TIERS[r.tier]
    ),
    Column(
        "pips",
        "Touches",
        160,
        lambda r, _t: pips_in_words(r.pips, r.planned),
        lambda r: (-r.touches, r.pips),
    ),
    Column("step", "Next step", 166, lambda r, t: step_words(r, t)[0], _step_order),
    Column("silence", "Silence", 84, silence_words, _silence_order),
    Column(
        "value",
        "Value",
        96,
        lambda r, _t: value_words(r),
        lambda r: (r.value_minor is None, r.currency or "", -(r.value_minor or 0)),
    ),
    Column("phone", "Phone", 140, *_text("phone")),
    Column("mail", "Mail", 200, *_text("mail")),
    Column("tags", "Tags", 130, *_text("tags")),
    Column("source", "Source", 140, *_text("source")),
    Column("holder", "Holder", 70, *_text("holder_initials")),
)
PLACES = {column.key: place for place, column in enumerate(COLUMNS)}
