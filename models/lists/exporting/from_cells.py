"""A row of Baton's own list as a person again.

Somebody may have edited the list, so nothing in it is believed to be as we wrote it:
what cannot be understood stays with the person as a fact under its header.
"""

import csv
import json
import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from enum import StrEnum
from typing import Any

from models.book.money import known_currency, read_amount
from models.book.refusals import Refused
from models.people.kinds import Channel, Side, Tier, Way

from .columns import EXACT, FIELD, GUARDED, LATER, PLACE, STEP, TEXTS
from .person import LISTS, Day, Fact, Firm, Person, Place, Planned, Point, Refusal

_TIME = re.compile(r"(?:[01]\d|2[0-3]):[0-5]\d")
_DAYS = ("Informed on", "Revisit on", "Closed on")
_NUMBERS = range(1, 201)


def person_in(told: Mapping[str, str]) -> Person:
    """The person in cells by their header."""
    row = _Row(told)
    texts = {name: told.get(header, "") for header, name in (TEXTS | LATER).items()}
    texts |= {LATER[header]: row.day(header) for header in _DAYS}
    texts["birthday"] = row.day("Birthday", is_yearly)
    value, currency = row.value()
    made = Person(
        id=0,
        **texts,  # type: ignore[arg-type]  # texts alone
        tier=row.word("Tier", Tier, Tier.COLD),
        value_minor=value,
        currency=currency,
        tags=tuple(filter(None, next(csv.reader([told.get("Tags", "")]), ()))),
        phones=row.points("Phone") + row.several("phones"),
        mails=row.points("E-mail") + row.several("mails"),
        webs=row.points("Web") + row.several("webs"),
        places=row.places() + row.several("places"),
        firms=row.firms() + row.several("firms"),
        days=row.days() + row.several("days"),
        refusals=row.refusals(),
        steps=row.step() + row.several("steps"),
    )
    facts = row.facts() + row.several("facts") + tuple(row.odd)
    return made._replace(facts=facts)


class _Row:
    """The cells of one row, and what of it could not be understood."""

    def __init__(self, told: Mapping[str, str]) -> None:
        self._told = told
        self.odd: list[Fact] = []
        self._more = _more(told.get(EXACT) or told.get(GUARDED) or "")

    def cell(self, header: str) -> str:
        """The cell under a header, empty where there is none."""
        return self._told.get(header, "")

    def several(self, name: str) -> tuple[Any, ...]:
        """What had no room in columns of its own."""
        kind = LISTS[name]
        rows = (r for r in self._more.get(name, ()) if _is_row(r))
        if kind is Planned:
            return tuple(planned for r in rows if (planned := _planned(r)))
        width, told = len(kind._fields), 1 if kind in (Fact, Day) else 0
        made = tuple(kind(*r[:width]) for r in rows if len(r) > told and r[told])
        return self._days(made) if kind is Day else made

    def day(self, header: str, is_one: Callable[[str], bool] | None = None) -> str:
        """The ISO day under a header."""
        text = self.cell(header)
        if text and not (is_one or is_day)(text):
            self.odd.append(Fact(header, text))
            return ""
        return text

    def word(self, header: str, words: type[StrEnum], fallback: StrEnum) -> str:
        """One of the words under a header."""
        text = self.cell(header)
        found = text.strip().casefold()
        if found in set(words):
            return found
        if text:
            self.odd.append(Fact(header, text))
        return fallback.value

    def value(self) -> tuple[int | None, str]:
        """The value in minor units and its currency."""
        text, currency = self.cell("Value"), self.cell("Currency").strip().upper()
        if not text:
            return None, ""
        try:
            return read_amount(text, known_currency(currency)), currency
        except Refused:
            self.odd.append(Fact("Value", f"{text} {currency}".strip()))
            return None, ""

    def points(self, word: str) -> tuple[Point, ...]:
        """The numbered points of a kind with their labels."""
        found = (
            Point(self.cell(f"{word} {n}"), self.cell(f"{word} {n} label"))
            for n in _NUMBERS
            if f"{word} {n}" in self._told
        )
        return tuple(point for point in found if point.value)

    def places(self) -> tuple[Place, ...]:
        """The postal addresses; one with parts alone is joined from them."""
        found = []
        for n in _NUMBERS:
            if f"Address {n}" not in self._told:
                break
            parts = [self.cell(f"Address {n} {part}") for part in PLACE]
            town = f"{parts[1]} {parts[2]}".strip()
            whole = self.cell(f"Address {n}") or "\n".join(
                filter(None, (parts[0], town, *parts[3:]))
            )
            if whole:
                found.append(Place(whole, self.cell(f"Address {n} label"), *parts))
        return tuple(found)

    def firms(self) -> tuple[Firm, ...]:
        """The companies behind the first."""
        found = (
            Firm(self.cell(f"Company {n}"), self.cell(f"Company {n} role"))
            for n in _NUMBERS
        )
        return tuple(firm for firm in found if firm.company)

    def days(self) -> tuple[Day, ...]:
        """The days that matter."""
        found = (
            Day(self.cell(f"Day {n} label"), self.cell(f"Day {n}")) for n in _NUMBERS
        )
        return self._days(day for day in found if day.on_day)

    def _days(self, told: Iterable[Day]) -> tuple[Day, ...]:
        """Those that are days; what is none is kept as it is."""
        days = list(told)
        self.odd += [Fact(*day) for day in days if not is_yearly(day.on_day)]
        return tuple(day for day in days if is_yearly(day.on_day))

    def refusals(self) -> tuple[Refusal, ...]:
        """The ways that are blocked; one whose day nobody can read is blocked too."""
        found = (
            Refusal(
                way.value,
                self.day(f"No {way.value} since"),
                self.cell(f"No {way.value} because"),
            )
            for way in Way
        )
        return tuple(
            refusal
            for refusal in found
            if refusal.reason or self.cell(f"No {refusal.way} since").strip()
        )

    def step(self) -> tuple[Planned, ...]:
        """The next step, where the row tells one."""
        told = [self.cell(header) for header in STEP]
        planned = _planned(told)
        if planned is None and told[0]:
            self.odd.append(Fact(STEP[0], told[0]))
        return (planned,) if planned else ()

    def facts(self) -> tuple[Fact, ...]:
        """The values in columns of the user's own."""
        return tuple(
            Fact(header.removeprefix(FIELD), cell)
            for header, cell in self._told.items()
            if cell and header.startswith(FIELD)
        )


def _more(text: str) -> dict[str, Any]:
    """The last cell's JSON; nothing where somebody broke it."""
    try:
        told = json.loads(text) if text else {}
    except (ValueError, RecursionError):
        return {}
    return told if isinstance(told, dict) else {}


def _is_row(row: object) -> bool:
    return isinstance(row, list) and all(isinstance(value, str) for value in row)


def _planned(values: list[str]) -> Planned | None:
    """A step, if its words are ours and its day is one."""
    what, channel, side, day, time, why = (*values, *[""] * 6)[:6]
    if not what or channel not in set(Channel) or side not in set(Side):
        return None
    day = day if is_day(day) else ""
    time = time if day and _TIME.fullmatch(time) else ""
    return Planned(0, what, channel, side, day, time, why)


def is_day(text: str) -> bool:
    """Whether the text is an ISO day."""
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def is_yearly(text: str) -> bool:
    """Whether the text is an ISO day, or one without a year, --MM-DD."""
    return is_day(f"2000-{text[2:]}") if text.startswith("--") else is_day(text)
