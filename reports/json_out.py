"""People as one JSON file, with everything that a list of columns flattens."""

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any

from models.lists.exporting.person import LISTS, Person

FORM = "Baton people 1"
"""What a reader knows the form of the file by."""


def people_json(
    people: Iterable[tuple[Person, Mapping[str, Any]]],
    now: datetime,
    more: Mapping[str, Any] | None = None,
) -> Iterator[bytes]:
    """The file in pieces.

    Args:
        people: whom it holds, each with what happened.
        now: the moment it is written, aware.
        more: what else stands in the file, by its name.
    """
    head = {"form": FORM, "written_at": now.isoformat(), **(more or {})}
    yield _text(head)[:-1].encode() + b',"people":['
    between = b"\n"
    for person, history in people:
        said = told(person) | dict(history)
        yield between + _text(said).encode("utf-8", errors="replace")
        between = b",\n"
    yield b"\n]}\n"


def told(person: Person) -> dict[str, Any]:
    """The person under names, the id as text because JSON's numbers lose digits."""
    said = person._asdict()
    for name in LISTS:
        said[name] = [value._asdict() for value in said[name]]
    for step in said["steps"]:
        step["id"] = str(step["id"])
    said["figures"] = person.figures._asdict()
    return said | {"id": str(person.id), "tags": list(person.tags)}


def _text(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
