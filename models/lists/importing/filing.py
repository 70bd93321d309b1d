"""How a record is filed in the book: its fields, ways of contact, tags and details."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from models.book.text import clean_line, clean_text
from models.lists.formats.record import Record
from models.people.kinds import PointKind, Tier, Way
from models.people.points import point_key

from .custom_values import Customs, settled
from .rules import Part, Rules

NAME_LIMIT = 300  # characters, as everywhere in the book
LABEL_LIMIT = 100
FIELDS = (
    "name",
    "given",
    "family",
    "company",
    "role",
    "source",
    "informed_on",
    "birthday",
    "notes",
    "uid",
)
"""The columns of a prospect that a list can fill."""
POINTS = {
    Part.PHONES: PointKind.PHONE,
    Part.MAILS: PointKind.MAIL,
    Part.WEBS: PointKind.WEB,
    Part.ADDRESSES: PointKind.ADDRESS,
}
"""The kind of the points of each part that is made of points."""
Point = tuple[str, str, str]  # kind, value, key
Place = tuple[str, str, str, str, str]  # street, postcode, town, region, country


class Filing(NamedTuple):
    """What is known of one person, as the book keeps it: from a row or in the book.

    Attributes:
        fields: the text of each of `FIELDS`; empty where nothing is said.
        details: labels with their values, those of the user's own fields canonical.
        places: the parts of addresses, by the key of the address.
        custom: the labels among the details that are fields of the user's own.
    """

    fields: Mapping[str, str]
    points: list[Point]
    tags: list[str]
    details: list[tuple[str, str]]
    companies: list[tuple[str, str]]
    days: list[tuple[str, str]]
    ways: list[str]
    places: Mapping[str, Place]
    photo: bool = False
    custom: frozenset[str] = frozenset()


def filing_of(record: Record, rules: Rules, customs: Customs) -> Filing:
    """What a row says, as the book keeps it."""
    details, custom = details_of(record, customs)
    return Filing(
        fields=fields_of(record, rules),
        points=points_of(record),
        tags=tags_of(record, rules),
        details=details,
        companies=companies_of(record),
        days=days_of(record),
        ways=ways_of(record),
        places=places_of(record),
        photo=bool(record.photo),
        custom=custom,
    )


def fields_of(record: Record, rules: Rules) -> dict[str, str]:
    """What the row puts in each of `FIELDS`."""
    name = record.full_name if record.full_name or record.company else record.called
    informed = rules.informed_on.isoformat() if rules.informed_on else ""
    return {
        "name": clean_line(name)[:NAME_LIMIT],
        "given": clean_line(record.given)[:NAME_LIMIT],
        "family": clean_line(record.family)[:NAME_LIMIT],
        "company": clean_line(record.company)[:NAME_LIMIT],
        "role": clean_line(record.title)[:NAME_LIMIT],
        "source": clean_line(record.source or rules.source)[:NAME_LIMIT],
        "informed_on": informed,
        "birthday": record.birthday,
        "notes": clean_text(record.notes),
        "uid": record.uid,
    }


def points_of(record: Record) -> list[Point]:
    """Every way of contact once, in the order of the file."""
    found: dict[tuple[PointKind, str], Point] = {}
    for kind, values in (
        (PointKind.PHONE, record.phones),
        (PointKind.MAIL, record.emails),
        (PointKind.WEB, record.urls),
        (PointKind.ADDRESS, record.addresses),
    ):
        for value in values:
            text = clean_text(value) if kind is PointKind.ADDRESS else clean_line(value)
            if text:
                key = point_key(kind, text)
                found.setdefault((kind, key), (kind.value, text, key))
    return list(found.values())


def tags_of(record: Record, rules: Rules) -> list[str]:
    """Every tag once, without its number sign, those of the whole list behind."""
    told = (*record.tags, *rules.tags)
    cleaned = (clean_line(tag).lstrip("#").strip() for tag in told)
    return list(dict.fromkeys(filter(None, cleaned)))


def details_of(
    record: Record, customs: Customs
) -> tuple[list[tuple[str, str]], frozenset[str]]:
    """What no column of the book holds, under its label; and which are own fields."""
    custom: set[str] = set()
    found: dict[tuple[str, str], None] = {}
    days = {label for label, _ in record.days}
    for name, value in (*_named(record), *record.extra):
        if name not in days and (text := clean_text(value)):
            label = clean_line(name)[:LABEL_LIMIT]
            if customs.fields:
                label, text, own = settled(label, text, customs, custom)
                custom.update((label,) if own else ())
            found[label, text] = None
    return list(found), frozenset(custom)


def _named(record: Record) -> Iterator[tuple[str, str]]:
    yield "Department", record.department
    yield "Nickname", record.nickname
    yield "Stage", record.stage
    yield "Follow up", record.follow_up
    if record.prefix and record.prefix not in record.full_name:
        yield "Form of address", record.prefix


def companies_of(record: Record) -> list[tuple[str, str]]:
    """The further companies, each once, with the role in it."""
    told = (
        (clean_line(company)[:NAME_LIMIT], clean_line(role)[:NAME_LIMIT])
        for company, role in record.companies
    )
    return list(dict.fromkeys(pair for pair in told if pair[0]))


def days_of(record: Record) -> list[tuple[str, str]]:
    """The other days that matter, each once under its name."""
    told = ((clean_line(label)[:LABEL_LIMIT], day) for label, day in record.days)
    return list(dict.fromkeys(pair for pair in told if pair[1]))


def ways_of(record: Record) -> list[str]:
    """The ways they must not be contacted by; only ever set by a list."""
    told = {*record.no_contact, *((Way.MAIL,) if record.do_not_email else ())}
    return [way.value for way in Way if way.value in told]


def places_of(record: Record) -> dict[str, Place]:
    """The parts of those addresses that came in parts."""
    return {
        point_key(PointKind.ADDRESS, clean_text(whole)): (
            clean_text(street),
            clean_line(code)[:NAME_LIMIT],
            clean_line(town)[:NAME_LIMIT],
            clean_line(region)[:NAME_LIMIT],
            clean_line(country)[:NAME_LIMIT],
        )
        for whole, street, code, town, region, country in record.places
    }


def tier_of(record: Record, tier: Tier) -> Tier:
    """Where the record goes: suspects all together, else where its file says."""
    if tier is Tier.SUSPECT or not record.temperature:
        return tier
    return Tier(record.temperature)
