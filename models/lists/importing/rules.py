"""What a person lays down before a list is taken over."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from models.people.kinds import FieldKind, Tier


class Keep(StrEnum):
    """What becomes of a value of the book where the list says another.

    KEEP fills what is empty, OVERWRITE takes the list's, APPEND keeps both (a second
    company beside the first, the old value of one line as a detail), LEAVE touches
    nothing, also where the book holds nothing.
    """

    KEEP = "keep"
    OVERWRITE = "overwrite"
    APPEND = "append"
    LEAVE = "leave"

    @property
    def label(self) -> str:
        """The word as a person reads it: "Fill what is empty"."""
        return _KEEP_LABELS[self]


_KEEP_LABELS = {
    Keep.KEEP: "Fill what is empty",
    Keep.OVERWRITE: "Overwrite",
    Keep.APPEND: "Keep both",
    Keep.LEAVE: "Leave as it is",
}


class Part(StrEnum):
    """The parts of a person that a list can change, in the order they are shown."""

    NAME = "name"
    COMPANY = "company"
    ROLE = "role"
    PHONES = "phones"
    MAILS = "mails"
    WEBS = "webs"
    ADDRESSES = "addresses"
    BIRTHDAY = "birthday"
    DAYS = "days"
    TAGS = "tags"
    DETAILS = "details"
    NOTES = "notes"
    SOURCE = "source"
    INFORMED = "informed"
    PHOTO = "photo"

    @property
    def label(self) -> str:
        """The part as a person reads it: "Company"."""
        return _PART_LABELS.get(self, self.value.capitalize())

    @property
    def is_list(self) -> bool:
        """Whether a person may have several of it."""
        return self in _LISTS

    @property
    def usual(self) -> Keep:
        """What happens unless somebody says otherwise: nothing is ever replaced."""
        both = self.is_list or self is Part.NOTES
        return Keep.APPEND if both else Keep.KEEP


_PART_LABELS = {
    Part.ROLE: "Job title",
    Part.PHONES: "Phone",
    Part.MAILS: "E-mail",
    Part.WEBS: "Web address",
    Part.ADDRESSES: "Address",
    Part.DAYS: "Other days",
    Part.INFORMED: "Informed on",
}
_LISTS = frozenset(
    {
        Part.PHONES,
        Part.MAILS,
        Part.WEBS,
        Part.ADDRESSES,
        Part.DAYS,
        Part.TAGS,
        Part.DETAILS,
    }
)


@dataclass(frozen=True, slots=True)
class Custom:
    """The field of the user's own that a column of the list goes to.

    Attributes:
        label: the field's name; it is made on the way where the book has none such.
        kind: what it holds where it is made; one that is there keeps its kind.
    """

    label: str
    kind: FieldKind = FieldKind.TEXT


@dataclass(frozen=True, slots=True)
class Rules:
    """What holds for all rows of a list.

    Attributes:
        tier: Cold, where the list's own temperature counts, or Suspects.
        source: where the people come from, where their row does not say.
        informed_on: the day they were told that we keep them; None for not yet.
        day_first: whether 03/04 is the third of April; None for as guessed.
        decimal: "," or "." as it stands in the list's numbers; empty to look.
        phone_country: "IE" for numbers without their country; empty for as they are.
        currency: of amounts that name none; empty for that of the business.
        tags: what everyone of the list is tagged with.
        keep: what happens where book and list differ, by `Part`, where not the usual.
        custom: the user's own field that a detail goes to, by the detail's name.
    """

    tier: Tier = Tier.COLD
    source: str = ""
    informed_on: date | None = None
    day_first: bool | None = None
    decimal: str = ""
    phone_country: str = ""
    currency: str = ""
    tags: tuple[str, ...] = ()
    keep: Mapping[Part, Keep] = field(default_factory=dict)
    custom: Mapping[str, Custom] = field(default_factory=dict)

    def how(self, part: Part) -> Keep:
        """What happens to a part where book and list differ."""
        return self.keep.get(part, part.usual)
