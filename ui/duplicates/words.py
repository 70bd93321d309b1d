"""What is said of two who are alike, and how their fields are shown."""

import re
from datetime import date

from PySide6.QtCore import QDate, QLocale

from models.book.money import spoken
from models.lists.duplicates.choosing import OWN_FIELD, Both, Side
from models.lists.duplicates.scoring import Likeness
from models.people.kinds import Tier
from ui.duplicates.side_by_side import BothRow, FieldRow
from ui.look.dates import whole_day

_SENTENCES = {
    "same mail": "The mail address is the same.",
    "same phone": "The phone number is the same.",
    "same name": "The name is the same.",
    "alike name": "The names are alike.",
    "another name": "The names differ.",
    "same name and company": "Name and company are the same.",
    "alike name and company": "Name and company are alike.",
}
_VERY_LIKELY, _LIKELY = 92, 80
_YEARLESS = re.compile(r"--(\d\d)-?(\d\d)")
_LEAP_YEAR = 2000  # has every day that a birthday may be


def why_words(how: Likeness) -> str:
    """Why they are alike, short: "Same phone, alike name"."""
    return ", ".join(how.why).capitalize()


def why_sentence(how: Likeness) -> str:
    """Why they are alike, in sentences."""
    return " ".join(_SENTENCES[word] for word in how.why)


def score_words(how: Likeness) -> str:
    """How sure it is, in words."""
    if how.score >= _VERY_LIKELY:
        return "Very likely"
    return "Likely" if how.score >= _LIKELY else "Perhaps"


def label_of(field: str) -> str:
    """A field as a person reads it."""
    if field.startswith(OWN_FIELD):
        return field.removeprefix(OWN_FIELD)
    return field.replace("_", " ").capitalize()


def field_rows(both: Both, today: date) -> list[FieldRow]:
    """The fields that at least one of the two has."""
    return [
        FieldRow(
            field,
            label_of(field),
            _shown(field, both.keep, today),
            _shown(field, both.lose, today),
        )
        for field in both.fields()
    ]


def both_rows(both: Both) -> list[BothRow]:
    """What stays of both."""
    keep, lose = both.keep, both.lose
    rows = []
    if keep.touches or lose.touches:
        words = f"Keep all: {keep.touches:,} and {lose.touches:,}"
        rows.append(BothRow("Touches", words))
    if {"phone", "mail"} & keep.values.keys() & lose.values.keys():
        rows.append(BothRow("Contact", "Keep all; the chosen ones come first"))
    tags = sorted({*keep.tags, *lose.tags}, key=str.casefold)
    if tags:
        rows.append(BothRow("Tags", f"Keep all: {', '.join(tags)}"))
    if keep.notes or lose.notes:
        rows.append(BothRow("Notes", "Keep both" if keep.notes else "Keep"))
    return rows


def _shown(field: str, side: Side, today: date) -> str:
    value = side.values.get(field, "")
    if field == "tier" and value:
        return Tier(value).label
    if field == "value" and value:
        minor, currency = value.split()
        return spoken(int(minor), currency)
    if field == "informed_on" and value:
        return whole_day(date.fromisoformat(value), today)
    if field == "birthday" and (day := _YEARLESS.fullmatch(value)):
        named = QDate(_LEAP_YEAR, int(day[1]), int(day[2]))
        return QLocale().toString(named, "d MMMM") or value
    return " ".join(value.split())
