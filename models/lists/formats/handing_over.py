"""A reading as lines of JSON, the way from the reading process to the asking one."""

import json
from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from models.lists.formats.columns.guess import Column
from models.lists.formats.columns.meanings import Field

from .reading import Asked, Manner, Told
from .record import Happening, PastTouch, Record, Reject, packed, unpacked

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
END = '["end"]'
_KINDS: dict[type, str] = {
    PastTouch: "touch",
    Happening: "happening",
    Reject: "reject",
}


def asked_line(asked: Asked) -> str:
    """How a person wants a file read, as JSON."""
    return _encode(asdict(asked))


def asked_of(line: str) -> Asked:
    """What `asked_line` wrote."""
    told = json.loads(line)
    fields = {int(at): Field(field) for at, field in told.pop("fields").items()}
    return Asked(**told, fields=fields)


def manner_line(manner: Manner) -> str:
    """How a file was read, as a line of JSON."""
    return _encode(asdict(manner))


def manner_of(line: str) -> Manner:
    """What `manner_line` wrote."""
    told = json.loads(line)
    columns = (Column(header, Field(f), *rest) for header, f, *rest in told["mapping"])
    told["mapping"] = tuple(columns)
    told["sample"] = tuple(tuple(row) for row in told["sample"])
    told["warnings"] = tuple(told["warnings"])
    told["sheets"] = tuple(told["sheets"])
    return Manner(**told)


def told_line(thing: Told) -> str:
    """What a file tells as a line of JSON."""
    if isinstance(thing, Record):
        return _encode(packed(thing))
    return _encode([_KINDS[type(thing)], asdict(thing)])


def told_in(lines: Iterator[str]) -> Iterator[Told]:
    """What the lines tell; ends at the end mark, which must be there.

    Raises:
        EOFError: the lines end without the mark.
    """
    for line in lines:
        told: Any = json.loads(line)
        if isinstance(told, dict):
            yield unpacked(told)
        elif told[0] == "end":
            return
        else:
            yield _made(*told)
    raise EOFError


def _made(kind: str, told: dict[str, Any]) -> Told:
    if kind == "touch":
        return PastTouch(**told)
    if kind == "reject":
        return Reject(**told)
    return Happening(**{**told, "categories": tuple(told["categories"])})
