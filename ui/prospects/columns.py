"""The columns of the prospects table: heading, width, words, order, how to edit."""

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from models.book.money import spoken
from models.people.field_values import date_in, money_in, value_words
from models.people.kinds import APPOINTMENTS, FieldKind, Tier, Way
from models.people.limits import LIMITS, AllLimits
from models.people.table_rows import OWN, Field, ProspectRow
from ui.look.dates import spoken_day
from ui.look.labels import pips_in_words
from ui.look.painters import Silence
from ui.record.words import silence_in

Words = Callable[[ProspectRow, date], str]
Key = Callable[[str], str]
_BOOKED = frozenset(channel.value for channel in APPOINTMENTS)
_OPEN = frozenset({Tier.COLD, Tier.WARM, Tier.HOT})
_OWN_WIDE = 130


@dataclass(frozen=True, slots=True)
class Column:
    """One column.

    Attributes:
        wide: pixels at 100 %.
        words: the cell as text, for the eye, screen readers and tooltips.
        sorts: by "text" as people sort, "plain" as it is, or as a kind of field of the
            user's own.
        down_first: whether one wants to see the largest or latest first.
        editor: how a cell is edited: "text", "value", "tier", "holder", "tags",
            "point", "day", "own"; "" not at all.
        at_first: whether it is shown until the user chooses columns.
        right: whether its words stand at the right edge.
    """

    key: str
    heading: str
    wide: int
    words: Words
    sorts: str = "text"
    editor: str = ""
    at_first: bool = True
    right: bool = False
    down_first: bool = False

    @property
    def label(self) -> str:
        """The label of the user's own field that is shown; "" for another column."""
        return self.key.removeprefix(OWN) if self.key.startswith(OWN) else ""


def silence_of(
    row: ProspectRow, today: date, limits: AllLimits = LIMITS
) -> tuple[Silence, int] | None:
    """The silence of a row and its days."""
    booked = row.next_on if row.next_channel in _BOOKED else None
    return silence_in(row.tier, row.silent_since, booked, today, limits)


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


def silence_words(row: ProspectRow, today: date) -> str:
    """The silence in words: "16 d", "booked"."""
    found = silence_of(row, today)
    if found is None:
        return ""
    return "booked" if found[0] is Silence.PAUSED else f"{found[1]} d"


def value_words_of(row: ProspectRow) -> str:
    """The value without cents."""
    if row.value_minor is None or row.currency is None:
        return ""
    return spoken(row.value_minor, row.currency)


def blocked_words(row: ProspectRow) -> str:
    """The ways by which one must not contact them: "Phone, E-mail"."""
    return ", ".join(Way(word).label for word in (row.blocked or "").split())


def _text(field: str) -> Words:
    return lambda row, _today: getattr(row, field) or ""


def _day(field: str) -> Words:
    def words(row: ProspectRow, today: date) -> str:
        day = getattr(row, field)
        return spoken_day(date.fromisoformat(day[:10]), today) if day else ""

    return words


def _company(row: ProspectRow, _today: date) -> str:
    return row.company if row.name else ""


FIXED = (
    Column("name", "Name", 190, lambda r, _t: r.name or r.company, editor="text"),
    Column("company", "Company", 180, _company, editor="text"),
    Column("tier", "Tier", 92, lambda r, _t: Tier(r.tier).label, "plain", "tier"),
    Column("pips", "Touches", 160, lambda r, _t: pips_in_words(r.pips, r.planned),
           "plain", down_first=True),
    Column("step", "Next step", 166, lambda r, t: step_words(r, t)[0], "plain"),
    Column("silence", "Silence", 84, silence_words, "plain", down_first=True),
    Column("value", "Value", 96, lambda r, _t: value_words_of(r), "plain", "value",
           right=True, down_first=True),
    Column("phone", "Phone", 160, _text("phone"), "plain", "point"),
    Column("mail", "Mail", 200, _text("mail"), editor="point"),
    Column("tags", "Tags", 130, _text("tags"), editor="tags"),
    Column("source", "Source", 140, _text("source"), editor="text"),
    Column("holder", "Holder", 70, _text("holder"), editor="holder"),
    Column("role", "Role", 140, _text("role"), editor="text", at_first=False),
    Column("town", "Town", 120, _text("town"), at_first=False),
    Column("last", "Last touch", 110, _day("last_touch_on"), "plain", at_first=False,
           down_first=True),
    Column("informed", "Informed", 110, _day("informed_on"), "plain", "day",
           at_first=False),
    Column("revisit", "Come back on", 110, _day("revisit_on"), "plain", "day",
           at_first=False),
    Column("blocked", "Do not contact by", 140, lambda r, _t: blocked_words(r), "plain",
           at_first=False),
    Column("created", "Added", 110, _day("created_at"), "plain", at_first=False,
           down_first=True),
)  # fmt: skip
PLACES = {column.key: place for place, column in enumerate(FIXED)}
"""Where a column stands that every book has; those of the user's own come behind."""


def columns_with(fields: Iterable[Field], locale: str) -> tuple[Column, ...]:
    """All columns of a book, with one for each field of the user's own."""
    return (*FIXED, *(_own(field, locale) for field in fields))


def _own(field: Field, locale: str) -> Column:
    kind, label = FieldKind(field.kind), field.label

    def words(row: ProspectRow, today: date) -> str:
        value = own_value(row, label)
        day = date_in(value) if kind is FieldKind.DATE else None
        return spoken_day(day, today) if day else value_words(kind, value, locale)

    right = kind in {FieldKind.NUMBER, FieldKind.MONEY}
    return Column(
        OWN + label, label, _OWN_WIDE, words, kind.value, "own", at_first=False,
        right=right, down_first=right,
    )  # fmt: skip


def own_value(row: ProspectRow, label: str) -> str:
    """What a row holds in a field of the user's own, as it is stored."""
    if f'"{label}"' not in row.details and label.isascii() and label.isalnum():
        return ""
    return str(json.loads(row.details).get(label, ""))


def sorting_of(column: Column, key: Key) -> Callable[[Any], Any]:
    """What makes of a stored value that by which it sorts; None stays the last."""
    makers: dict[str, Callable[[Any], Any]] = {
        "text": key,
        "choice": key,
        "long_text": key,
        "number": _number,
        "money": _money,
    }
    make = makers.get(column.sorts, lambda value: value)
    return lambda value: None if value is None or value == "" else make(value)


def _number(text: str) -> Decimal | None:
    try:
        number = Decimal(text)
    except InvalidOperation:
        return None
    return number if number.is_finite() else None


def _money(text: str) -> tuple[str, int] | None:
    money = money_in(text)
    return money and (money.currency, money.minor)
