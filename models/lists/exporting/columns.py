"""The columns of Baton's own list: a person as cells, and cells as a person again.

The header of the last column names the form of the list and whether its cells are
guarded; by it the importer knows a list of our own. That last cell holds as JSON what
the columns before it have no room for.
"""

import csv
import io
import json
from collections.abc import Sequence
from typing import Any, NamedTuple

from models.book.money import decimals_of, written
from models.people.kinds import Way

from .person import Fact, Person

EXACT = "Baton list 1"
GUARDED = "Baton list 1, guarded"
"""The last header of each kind of list; a guarded one is read without its guards."""

_FIRST = "Name"
TEXTS = {
    "Name": "name",
    "First name": "given",
    "Last name": "family",
    "Company": "company",
    "Role": "role",
}
LATER = {
    "Source": "source",
    "Informed on": "informed_on",
    "Birthday": "birthday",
    "Notes": "notes",
    "Why no step": "no_step_reason",
    "Reason": "reason",
    "Reason in words": "reason_note",
    "Revisit on": "revisit_on",
    "Closed on": "closed_on",
    "UID": "uid",
}
STEP = tuple(f"Next step{end}" for end in ("", " by", " hat", " on", " at", " because"))
_FIGURES = ("Touches", "Answered", "Last touch on", "Added at", "Held by")
PLACE = ("street", "postcode", "town", "region", "country")
FIELD = "Field: "
_ROOM = {"Phone": 8, "E-mail": 8, "Web": 5, "Address": 3, "Company": 4, "Day": 4}
_FIELD_ROOM = 60
"""So many columns a list has at most; a person with more says it in the last cell."""


class Shape(NamedTuple):
    """How many columns of each kind a list needs, and its own fields by label."""

    phones: int = 1
    mails: int = 1
    webs: int = 1
    places: int = 1
    firms: int = 0
    days: int = 0
    fields: tuple[str, ...] = ()

    def fitted(self) -> "Shape":
        """The shape within the room that a list has."""
        *counts, fields = self
        fitting = map(min, counts, _ROOM.values())
        return Shape._make((*fitting, fields[:_FIELD_ROOM]))


def headers(shape: Shape, *, guarded: bool = False) -> list[str]:
    """The names of the columns."""
    named = [*TEXTS, "Tier", "Value", "Currency", *LATER, "Tags"]
    for word, count in (
        ("Phone", shape.phones),
        ("E-mail", shape.mails),
        ("Web", shape.webs),
    ):
        for n in range(1, count + 1):
            named += [f"{word} {n}", f"{word} {n} label"]
    for n in range(1, shape.places + 1):
        parts = (f"Address {n} {part}" for part in ("label", *PLACE))
        named += [f"Address {n}", *parts]
    for n in range(2, shape.firms + 2):
        named += [f"Company {n}", f"Company {n} role"]
    for n in range(1, shape.days + 1):
        named += [f"Day {n} label", f"Day {n}"]
    for way in Way:
        named += [f"No {way.value} since", f"No {way.value} because"]
    named += [*STEP, *_FIGURES, *(f"{FIELD}{label}" for label in shape.fields)]
    return [*named, GUARDED if guarded else EXACT]


def cells(person: Person, shape: Shape) -> list[str]:
    """The person's cells, one for each of `headers`."""
    more: dict[str, list[Any]] = {}
    row = [getattr(person, name) for name in TEXTS.values()]
    row += [person.tier, _amount(person), person.currency]
    row += [getattr(person, name) for name in LATER.values()]
    row.append(_joined(person.tags))
    for name, count in (
        ("phones", shape.phones),
        ("mails", shape.mails),
        ("webs", shape.webs),
        ("places", shape.places),
        ("firms", shape.firms),
        ("days", shape.days),
    ):
        row += _filled(getattr(person, name), count, _WIDTHS[name], name, more)
    refused = {refusal.way: refusal for refusal in person.refusals}
    for way in Way:
        row += refused[way][1:] if way in refused else ("", "")
    row += _step(person, more)
    row += [str(figure) for figure in person.figures]
    row += _own(person.facts, shape.fields, more)
    row.append(json.dumps(more, ensure_ascii=False) if more else "")
    return row


_WIDTHS = {"phones": 2, "mails": 2, "webs": 2, "places": 7, "firms": 2, "days": 2}


def _amount(person: Person) -> str:
    if person.value_minor is None:
        return ""
    places = decimals_of(person.currency)
    return written(person.value_minor, places, least=places)


def _filled(
    values: Sequence[tuple[str, ...]],
    count: int,
    width: int,
    name: str,
    more: dict[str, list[Any]],
) -> list[str]:
    row = [cell for value in values[:count] for cell in value]
    if len(values) > count:
        more[name] = [list(value) for value in values[count:]]
    return row + [""] * (count * width - len(row))


def _step(person: Person, more: dict[str, list[Any]]) -> Sequence[str]:
    if not person.steps:
        return [""] * len(STEP)
    first, *others = person.steps
    if others:
        more["steps"] = [list(step[1:]) for step in others]
    return first[1:]


def _own(
    facts: Sequence[Fact], labels: Sequence[str], more: dict[str, list[Any]]
) -> list[str]:
    """The facts under their labels; a second one of a label goes behind."""
    there: dict[str, str] = {}
    behind = []
    for fact in facts:
        if fact.label in there or fact.label not in labels or not fact.value:
            behind.append(list(fact))
        else:
            there[fact.label] = fact.value
    if behind:
        more["facts"] = behind
    return [there.get(label, "") for label in labels]


def _joined(tags: Sequence[str]) -> str:
    """The tags with commas between them; one with a comma stands in quotes."""
    line = io.StringIO()
    csv.writer(line, lineterminator="").writerow(tags)
    return line.getvalue() if tags else ""


def is_own(names: Sequence[str]) -> bool:
    """Whether a header is that of a list of our own."""
    return len(names) > 1 and names[0] == _FIRST and names[-1] in {EXACT, GUARDED}
