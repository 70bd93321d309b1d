"""Several records of one person made one; nothing that any of them says is lost."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from models.lists.formats.gathering import Gathering
from models.lists.formats.record import Record

_ONE = {
    "full_name": "Name",
    "company": "Company",
    "department": "Department",
    "title": "Job title",
    "source": "Source",
    "stage": "Stage",
    "nickname": "Nickname",
    "birthday": "Birthday",
}
_QUIET = (
    "given",
    "family",
    "middle",
    "prefix",
    "suffix",
    "temperature",
    "follow_up",
    "uid",
)
_MANY = ("emails", "phones", "urls", "addresses", "tags", "dates", "no_contact")
_PAIRS = ("companies", "places", "days")


def merged(first: Record, others: Sequence[Record]) -> Record:
    """`first` with what only the others say; where they differ, `first` stands."""
    if not others:
        return first
    everyone = (first, *others)
    details = Gathering(day_first=True)
    for record in everyone:
        for name, value in record.extra:
            details.keep(name, value)
    made: dict[str, Any] = {}
    for name in (*_ONE, *_QUIET):
        values = [value for r in everyone if (value := getattr(r, name))]
        made[name] = values[0] if values else ""
        for value in values if name in _ONE else ():
            if value.casefold() != made[name].casefold():
                details.keep(_ONE[name], value)
    for name in _MANY:
        made[name] = _once(value for r in everyone for value in getattr(r, name))
    for name in _PAIRS:
        pairs = (pair for r in everyone for pair in getattr(r, name))
        made[name] = tuple(dict.fromkeys(pairs))
    return replace(
        first,
        **made,
        photo=next((r.photo for r in everyone if r.photo), ""),
        notes="\n".join(dict.fromkeys(r.notes for r in everyone if r.notes)),
        has_photo=any(record.has_photo for record in everyone),
        do_not_email=any(record.do_not_email for record in everyone),
        extra=tuple(details.extra.items()),
    )


def _once(values: Iterable[str]) -> tuple[str, ...]:
    """The values without those that differ from an earlier one in case alone."""
    found: dict[str, str] = {}
    for value in values:
        found.setdefault(value.casefold(), value)
    return tuple(found.values())
