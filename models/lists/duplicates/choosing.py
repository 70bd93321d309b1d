"""Two people side by side: each field with both values, and which stays."""

from collections.abc import Mapping
from typing import NamedTuple

from models.book.reader import Reader
from models.book.refusals import Refused

WARMTH = ("suspect", "lost", "cold", "warm", "hot", "won")
"""The tiers from the coldest on; a lost one who was added anew is open again."""
FIELDS = (
    "name",
    "company",
    "role",
    "tier",
    "value",
    "phone",
    "mail",
    "birthday",
    "source",
    "informed_on",
    "holder",
    "photo",
)
"""The fields of which one of two values stays, in the order they are shown.

Of "phone", "mail" and "photo" it is chosen only which stands first; both stay.
"""
OWN_FIELD = "field:"
"""How the choice for a field of the user's own begins; its label follows."""


class Side(NamedTuple):
    """One of the two.

    Attributes:
        values: the stored text of each field that holds something, by `FIELDS` and
            then by the user's own fields; a value is "123456 EUR", days are ISO.
        touches: how many there are.
        notes: whether something is written about them.
    """

    id: int
    name: str
    company: str
    created_at: str
    values: Mapping[str, str]
    touches: int
    tags: tuple[str, ...]
    notes: bool

    @property
    def called(self) -> str:
        """The person, else the company."""
        return self.name or self.company


class Both(NamedTuple):
    """Two people side by side.

    Attributes:
        keep: who stays.
        lose: who is merged into them.
        take: the fields that come from the other where nobody chooses otherwise.
    """

    keep: Side
    lose: Side
    take: frozenset[str]

    def fields(self) -> list[str]:
        """The fields that at least one of them has, in the order they are shown."""
        there = dict.fromkeys([*self.keep.values, *self.lose.values])
        own = [field for field in there if field.startswith(OWN_FIELD)]
        return [field for field in FIELDS if field in there] + own


_SIDE = """
SELECT p.id, p.name, p.company, p.created_at,
    (SELECT count(*) FROM touch WHERE prospect_id = p.id), p.notes <> '',
    p.name, p.company, p.role, p.tier,
    CASE WHEN p.value_minor IS NOT NULL THEN p.value_minor || ' ' || p.currency END,
    (SELECT value FROM contact_point WHERE prospect_id = p.id AND kind = 'phone'
        ORDER BY position, id LIMIT 1),
    (SELECT value FROM contact_point WHERE prospect_id = p.id AND kind = 'mail'
        ORDER BY position, id LIMIT 1),
    p.birthday, p.source, p.informed_on, m.name,
    (SELECT name FROM attachment WHERE prospect_id = p.id AND kind = 'photo')
FROM prospect p LEFT JOIN member m ON m.id = p.holder_id
WHERE p.id = :id AND p.in_bin_at IS NULL
"""
_OWN = """
SELECT f.label, d.value FROM custom_field f JOIN detail d ON d.label = f.label
WHERE d.prospect_id = :id ORDER BY f.position, f.id, d.position, d.id
"""
_TAGS = "SELECT name FROM prospect_tag WHERE prospect_id = :id ORDER BY name"
_PLAIN = 6


def side_by_side(reader: Reader, one: int, other: int, keep: int | None = None) -> Both:
    """The two as they would be merged.

    Args:
        keep: which of the two stays; the older one where nobody says.

    Raises:
        Refused: one of them was deleted, or both are the same person.
    """
    if one == other:
        raise Refused("Nobody can be merged with themselves. Choose two people.")
    first, second = sorted(
        (_side_of(reader, one), _side_of(reader, other)), key=_older_first
    )
    if keep == second.id:
        first, second = second, first
    return Both(first, second, _usual(first.values, second.values))


def _older_first(side: Side) -> tuple[str, int]:
    return side.created_at, side.id


def _side_of(reader: Reader, prospect_id: int) -> Side:
    row = reader.one(_SIDE, id=prospect_id)
    if row is None:
        raise Refused("This prospect was deleted. Undo the deletion first.")
    who, name, company, since, touches, notes = row[:_PLAIN]
    values = dict(zip(FIELDS, row[_PLAIN:], strict=True))
    for label, value in reader.all(_OWN, id=prospect_id):
        values.setdefault(OWN_FIELD + label, value)
    tags = tuple(str(tag[0]) for tag in reader.all(_TAGS, id=prospect_id))
    said = {field: str(value) for field, value in values.items() if value}
    return Side(who, name, company, since, said, touches, tags, bool(notes))


def _usual(keep: Mapping[str, str], lose: Mapping[str, str]) -> frozenset[str]:
    """What comes from the other: the warmer tier, and whatever is missing."""
    missing = {field for field in lose if field not in keep}
    warmer = WARMTH.index(lose["tier"]) > WARMTH.index(keep["tier"])
    return frozenset(missing | ({"tier"} if warmer else set()))
