"""Finding people by name."""

from collections.abc import Collection, Iterable
from json import dumps
from typing import NamedTuple

from models.book.letters import plain
from models.book.reader import Reader
from models.book.text import fold


class Named(NamedTuple):
    """A prospect by name, for the touch line and for search."""

    id: int
    name: str
    company: str
    tier: str


_LONGEST = 200  # characters of a search that are looked at
_NAMED = "SELECT id, name, company, tier FROM prospect WHERE in_bin_at IS NULL"


def names(reader: Reader, only: Collection[int] | None = None) -> list[Named]:
    """Everybody who is not in the bin, or of these those who are not."""
    if only is None:
        return reader.many(Named, _NAMED)
    if not only:
        return []
    return [
        Named._make(r) for r in reader.in_keys(f"{_NAMED} AND id IN ({{keys}})", only)
    ]


def names_after(reader: Reader, last: int, limit: int) -> list[Named]:
    """At most so many of those who are not in the bin, by id, above the last one."""
    return reader.many(
        Named,
        f"{_NAMED} AND id > :last ORDER BY id LIMIT :limit",
        last=last,
        limit=limit,
    )


def found(reader: Reader, text: str, limit: int = 50) -> list[Named]:
    """People whose name or company has a word beginning with each word of the text.

    Who was written last comes first; `models.lists.search` knows more ways.
    """
    starts = [f"  {word}" for word in plain(text[:_LONGEST]).split()]
    if not starts:
        return []
    return reader.many(
        Named,
        "SELECT p.id, p.name, p.company, p.tier FROM found f"
        " JOIN found_item i ON i.id = f.rowid JOIN prospect p ON p.id = i.prospect_id"
        " WHERE found MATCH :pieces AND i.kind = 'name' AND p.in_bin_at IS NULL"
        " AND NOT EXISTS (SELECT 1 FROM json_each(:starts) s"
        " WHERE instr(i.text, s.value) = 0) ORDER BY f.rowid DESC LIMIT :limit",
        pieces=" AND ".join(_pieces(starts)),
        starts=dumps(starts),
        limit=limit,
    )


def _pieces(texts: Iterable[str]) -> list[str]:
    """What the index of names holds of the texts: each three characters, quoted."""
    every = (text[at : at + 3] for text in texts for at in range(len(text) - 2))
    return ['"' + piece.replace('"', '""') + '"' for piece in dict.fromkeys(every)]


def people_called(reader: Reader, name: str) -> list[Named]:
    """Everybody of exactly this name, "Person", "Company" or "Person, Company"."""
    wanted = fold(name)
    hits = found(reader, name, limit=1000)
    return [
        person
        for person in hits
        if wanted
        in (
            fold(person.name),
            fold(person.company),
            fold(f"{person.name}, {person.company}"),
        )
    ]


def anybody(reader: Reader) -> bool:
    """Whether the book holds any prospect, on the board, outside it or in the bin."""
    return reader.one("SELECT 1 FROM prospect LIMIT 1") is not None
