"""How a record is filed in the book: its fields, ways of contact, tags and details."""

from collections.abc import Iterator

from models.book.text import clean_line, clean_text
from models.people.kinds import PointKind, Tier
from models.people.points import point_key

from .record import Record

NAME_LIMIT = 300  # characters, as everywhere in the book
LABEL_LIMIT = 100
FIELDS = (
    "name",
    "given",
    "family",
    "company",
    "role",
    "source",
    "birthday",
    "notes",
    "blocked",
    "uid",
)
"""The columns of a prospect that a record can fill, in the order of `fields_of`."""
NO_MAIL = "no e-mail"
Point = tuple[str, str, str]  # kind, value, key


def fields_of(record: Record) -> tuple[str, ...]:
    """What the record puts in each of `FIELDS`."""
    name = record.full_name if record.full_name or record.company else record.called
    return (
        clean_line(name)[:NAME_LIMIT],
        clean_line(record.given)[:NAME_LIMIT],
        clean_line(record.family)[:NAME_LIMIT],
        clean_line(record.company)[:NAME_LIMIT],
        clean_line(record.title)[:NAME_LIMIT],
        clean_line(record.source)[:NAME_LIMIT],
        record.birthday,
        clean_text(record.notes),
        NO_MAIL if record.do_not_email else "",
        record.uid,
    )


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


def tags_of(record: Record) -> list[str]:
    """Every tag once, without its number sign."""
    cleaned = (clean_line(tag).lstrip("#").strip() for tag in record.tags)
    return list(dict.fromkeys(filter(None, cleaned)))


def details_of(record: Record) -> list[tuple[str, str]]:
    """What no column of the book holds, under its label."""
    told = (*_named(record), *record.extra)
    labelled = ((clean_line(name)[:LABEL_LIMIT], clean_text(v)) for name, v in told)
    return list(dict.fromkeys((name, value) for name, value in labelled if value))


def _named(record: Record) -> Iterator[tuple[str, str]]:
    yield "Department", record.department
    yield "Nickname", record.nickname
    yield "Stage", record.stage
    yield "Follow up", record.follow_up
    if record.prefix and record.prefix not in record.full_name:
        yield "Form of address", record.prefix


def tier_of(record: Record, tier: Tier) -> Tier:
    """Where the record goes: suspects all together, else where its file says."""
    if tier is Tier.SUSPECT or not record.temperature:
        return tier
    return Tier(record.temperature)
