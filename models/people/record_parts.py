"""What a record holds beside its fields, as plain values."""

from typing import NamedTuple

from models.book.reader import Reader
from models.people.kinds import Way

TAG_COLOURS = ("blue", "sky", "teal", "green", "amber", "orange", "grey", "plum")
"""The colours a tag may have, by the words that are stored."""


class FurtherCompany(NamedTuple):
    """A company beside the one on the card."""

    id: int
    company: str
    role: str


class KnownDay(NamedTuple):
    """A day that matters; `on_day` is ISO, or --MM-DD without a year."""

    id: int
    label: str
    on_day: str


class PostalParts(NamedTuple):
    """The parts of the address whose text is the contact point of `point_id`."""

    point_id: int
    street: str
    postcode: str
    town: str
    region: str
    country: str


class FieldCard(NamedTuple):
    """A field of the user's own; `choices` is a JSON list of words."""

    id: int
    label: str
    kind: str
    choices: str
    people: int


class TagCard(NamedTuple):
    """A tag, its colour or "", and how many prospects carry it."""

    name: str
    colour: str
    people: int


class KeptFile(NamedTuple):
    """An attachment; `kept` is the size of the bytes that are there, None without."""

    id: int
    kind: str
    name: str
    sha256: str
    size: int
    added_at: str
    kept: int | None


class Blocked(NamedTuple):
    """A way by which a prospect must not be contacted; `since` is an ISO day."""

    way: str
    since: str
    reason: str


def companies_of(reader: Reader, prospect_id: int) -> list[FurtherCompany]:
    """The companies beside the one on the card, in their order."""
    return reader.many(
        FurtherCompany,
        "SELECT id, company, role FROM affiliation WHERE prospect_id = :id"
        " ORDER BY position, id",
        id=prospect_id,
    )


def occasions_of(reader: Reader, prospect_id: int) -> list[KnownDay]:
    """The days that matter, in their order."""
    return reader.many(
        KnownDay,
        "SELECT id, label, on_day FROM occasion WHERE prospect_id = :id"
        " ORDER BY position, id",
        id=prospect_id,
    )


def postal_parts_of(reader: Reader, prospect_id: int) -> list[PostalParts]:
    """The parts of each address, in the order of use."""
    return reader.many(
        PostalParts,
        "SELECT a.point_id, a.street, a.postcode, a.town, a.region, a.country"
        " FROM address a JOIN contact_point c ON c.id = a.point_id"
        " WHERE a.prospect_id = :id ORDER BY c.position, c.id",
        id=prospect_id,
    )


def fields_defined(reader: Reader) -> list[FieldCard]:
    """The user's own fields in their order, with how many prospects have a value."""
    return reader.many(
        FieldCard,
        "SELECT f.id, f.label, f.kind, f.choices, coalesce(d.people, 0)"
        " FROM custom_field f LEFT JOIN (SELECT label, count(DISTINCT prospect_id)"
        " AS people FROM detail GROUP BY label) d ON d.label = f.label"
        " ORDER BY f.position, f.id",
    )


def fields_known(reader: Reader) -> list[FieldCard]:
    """The user's own fields in their order; who has a value is not counted."""
    return reader.many(
        FieldCard,
        "SELECT id, label, kind, choices, 0 FROM custom_field ORDER BY position, id",
    )


def plain_labels(reader: Reader) -> list[tuple[str, int]]:
    """Labels of values that are no field of their own yet, and how many have one."""
    rows = reader.all(
        "SELECT label, count(DISTINCT prospect_id) FROM detail"
        " WHERE label NOT IN (SELECT label FROM custom_field)"
        " GROUP BY label ORDER BY label",
    )
    return [(str(label), int(people)) for label, people in rows]


def tags_defined(reader: Reader) -> list[TagCard]:
    """Every tag that somebody carries or that has a colour, by name."""
    return reader.many(
        TagCard,
        "SELECT n.name, coalesce(t.colour, ''), coalesce(p.people, 0)"
        " FROM (SELECT name FROM prospect_tag UNION SELECT name FROM tag) n"
        " LEFT JOIN tag t ON t.name = n.name"
        " LEFT JOIN (SELECT name, count(*) AS people FROM prospect_tag"
        " GROUP BY name) p ON p.name = n.name ORDER BY n.name",
    )


def tags_in_use(reader: Reader) -> list[str]:
    """The name of every tag, for offering it while one types."""
    rows = reader.all(
        "SELECT name FROM prospect_tag UNION SELECT name FROM tag ORDER BY name"
    )
    return [str(row[0]) for row in rows]


def tag_colours(reader: Reader) -> dict[str, str]:
    """The colour of each tag that has one."""
    rows = reader.all("SELECT name, colour FROM tag WHERE colour <> ''")
    return {str(name): str(colour) for name, colour in rows}


def files_of(reader: Reader, prospect_id: int) -> list[KeptFile]:
    """The photo and the files kept with a prospect, the newest first."""
    return reader.many(
        KeptFile,
        "SELECT a.id, a.kind, a.name, a.sha256, a.size, a.added_at,"
        " length(k.content) FROM attachment a LEFT JOIN kept_file k"
        " ON k.sha256 = a.sha256 WHERE a.prospect_id = :id"
        " ORDER BY a.added_at DESC, a.id DESC",
        id=prospect_id,
    )


def blocks_of(reader: Reader, prospect_id: int) -> list[Blocked]:
    """The ways that a prospect refused, in the order of the ways."""
    rows = reader.many(
        Blocked,
        "SELECT way, since, reason FROM block WHERE prospect_id = :id",
        id=prospect_id,
    )
    order = [way.value for way in Way]
    return sorted(rows, key=lambda block: order.index(block.way))
