"""Asking a book for what a bundle holds beside its tables."""

from typing import Any, NamedTuple

from models.book.reader import Reader


class KeptFile(NamedTuple):
    """An attachment: whose it is, its name, and the hash of its bytes."""

    id: int
    whose: str
    prospect_id: int
    name: str
    sha256: str


class SentOffer(NamedTuple):
    """An offer that was sent."""

    id: int
    number: str
    revision: int


def attachments(reader: Reader) -> list[KeptFile]:
    """Every attachment and photo, by person."""
    return reader.many(
        KeptFile,
        "SELECT a.id, CASE WHEN p.name <> '' THEN p.name ELSE p.company END,"
        " p.id, a.name, a.sha256 FROM attachment a"
        " JOIN prospect p ON p.id = a.prospect_id ORDER BY p.id, a.id",
    )


def sent_offers(reader: Reader) -> list[SentOffer]:
    """Every offer that was ever sent, by number and version."""
    return reader.many(
        SentOffer,
        "SELECT id, number, revision FROM offer WHERE status <> 'draft'"
        " ORDER BY number, revision, id",
    )


def business_name(reader: Reader) -> str:
    """What the business is called."""
    row = reader.one("SELECT name FROM business")
    return str(row[0]) if row else ""


def settings(reader: Reader) -> dict[str, Any]:
    """The business, its members, its campaigns and its own fields, for the JSON."""
    return {
        "business": _named(
            reader,
            "business",
            "name tagline address contact_lines currency zone locale",
        ),
        "members": _named(
            reader, "member", "name initials wears_marketing wears_sales"
        ),
        "campaigns": _named(reader, "campaign", "word name"),
        "own_fields": _named(reader, "custom_field", "label kind choices"),
        "saved_lists": _named(reader, "saved_list", "name said"),
    }


def _named(reader: Reader, table: str, columns: str) -> list[dict[str, Any]]:
    names = columns.split()
    rows = reader.all(f"SELECT {', '.join(names)} FROM {table} ORDER BY id")
    return [dict(zip(names, row, strict=True)) for row in rows]
