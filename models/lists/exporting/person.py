"""One person as a file holds them: everything the record shows, frozen."""

import json
from collections.abc import Sequence
from typing import Any, NamedTuple, TypeVar

N = TypeVar("N", bound=tuple[Any, ...])


class Point(NamedTuple):
    """A phone, mail or web address with the word it goes by."""

    value: str
    label: str = ""


class Place(NamedTuple):
    """A postal address: its whole text, and its parts where they are known."""

    value: str
    label: str = ""
    street: str = ""
    postcode: str = ""
    town: str = ""
    region: str = ""
    country: str = ""

    @property
    def parts(self) -> tuple[str, ...]:
        """Street, postcode, town, region and country."""
        return self[2:]


class Firm(NamedTuple):
    """A further company, and what the person is there."""

    company: str
    role: str = ""


class Day(NamedTuple):
    """A day that matters: ISO, or --MM-DD without a year."""

    label: str
    on_day: str


class Fact(NamedTuple):
    """A value under the user's own label."""

    label: str
    value: str


class Refusal(NamedTuple):
    """A way by which the person must not be contacted; `since` is an ISO day."""

    way: str
    since: str
    reason: str = ""


class Planned(NamedTuple):
    """A planned step; days are ISO, times HH:MM, both where the business is."""

    id: int
    what: str
    channel: str
    side: str
    on_day: str = ""
    at_time: str = ""
    why: str = ""


class Figures(NamedTuple):
    """What is counted and not typed."""

    touches: int = 0
    answered: int = 0
    last_touch_on: str = ""
    added_at: str = ""
    holder: str = ""


class Person(NamedTuple):
    """One person or firm; empty text where the book holds nothing.

    Attributes:
        value_minor: whole minor units of `currency`.
        steps: planned, the next one first.
        photo: the hash of a picture that the book keeps.
    """

    id: int
    name: str = ""
    given: str = ""
    family: str = ""
    company: str = ""
    role: str = ""
    tier: str = "cold"
    value_minor: int | None = None
    currency: str = ""
    source: str = ""
    informed_on: str = ""
    birthday: str = ""
    notes: str = ""
    no_step_reason: str = ""
    reason: str = ""
    reason_note: str = ""
    revisit_on: str = ""
    closed_on: str = ""
    uid: str = ""
    phones: tuple[Point, ...] = ()
    mails: tuple[Point, ...] = ()
    webs: tuple[Point, ...] = ()
    places: tuple[Place, ...] = ()
    firms: tuple[Firm, ...] = ()
    days: tuple[Day, ...] = ()
    facts: tuple[Fact, ...] = ()
    tags: tuple[str, ...] = ()
    refusals: tuple[Refusal, ...] = ()
    steps: tuple[Planned, ...] = ()
    figures: Figures = Figures()
    photo: str = ""

    @property
    def called(self) -> str:
        """The name, or the company of one without."""
        return self.name or self.company


LISTS: dict[str, type[Any]] = {
    "phones": Point,
    "mails": Point,
    "webs": Point,
    "places": Place,
    "firms": Firm,
    "days": Day,
    "facts": Fact,
    "refusals": Refusal,
    "steps": Planned,
}
"""What a person may have several of, and what each of them is."""


def packed(person: Person) -> str:
    """The person as one line of JSON, without what is empty."""
    told = {n: v for n, v in person._asdict().items() if v not in ("", None, ())}
    told.pop("figures", None)
    return json.dumps(told, ensure_ascii=False, separators=(",", ":"))


def unpacked(text: str) -> Person:
    """What `packed` wrote."""
    told: dict[str, Any] = json.loads(text)
    for name in LISTS.keys() & told.keys():
        told[name] = each(LISTS[name], told[name])
    told["tags"] = tuple(told.get("tags", ()))
    return Person(**{"id": 0, **told})


def each(kind: type[N], rows: Sequence[Sequence[Any]]) -> tuple[N, ...]:
    """Every row as a value of the kind."""
    return tuple(kind(*row) for row in rows)
