"""A list of notes, calls, tasks or meetings: known by its header line as a whole."""

import re
from collections.abc import Sequence
from functools import cache

from .column import Column
from .known_activities import ACTIVITIES
from .meanings import Field, key_of

_MARKER = re.compile(
    r"(?:call|task|meeting|engagement|activity|interaction|notes?)"
    r"(?:id|type|title|name|subject|body|content|text|date|status|starttime|notes|note"
    r"|outcome|direction|duration|owner|duedate|description|time|result|done)",
)
_MARKERS = frozenset(
    map(
        key_of,
        (
            "parent id",
            "who id",
            "associated contact",
            "associated contacts",
            "associated contact ids",
            "associated contact id",
            "regarding",
            "email subject",
            "email body",
            "internal meeting notes",
            "what happened",
        ),
    ),
)
_KINDS = (
    ("call", "call"),
    ("task", "task"),
    ("meeting", "meeting"),
    ("event", "meeting"),
    ("participants", "meeting"),
    ("attendees", "meeting"),
    ("email", "mail"),
    ("note", "note"),
)
_OF_PEOPLE = frozenset(
    {
        Field.PHONE,
        Field.STREET,
        Field.ADDRESS,
        Field.CITY,
        Field.POSTAL_CODE,
        Field.URL,
        Field.BIRTHDAY,
        Field.DEPARTMENT,
    },
)
_WHO = frozenset(
    {Field.TOUCH_REF, Field.TOUCH_WHOM, Field.EMAIL, Field.FULL_NAME, Field.FAMILY},
)
_TEXTS = frozenset({Field.TOUCH_NOTE, Field.TOUCH_SUBJECT})
_REPEATED = 0.8  # of a list of people nearly every row is another one
_REACHED = frozenset({Field.EMAIL, Field.PHONE, Field.REACH})
_PLENTY = 5  # columns of touches where nobody can be reached are a list of touches
_TWIN = ".id"


def as_activities(
    columns: Sequence[Column],
    cells: Sequence[Sequence[str]],
) -> list[Column]:
    """The columns as they are, or what they mean if the list is one of activities.

    Args:
        columns: what the columns mean in a list of people.
        cells: what stands in each of them.
    """
    headers = {column.header.strip().casefold() for column in columns}
    named = [_meaning(column, headers) for column in columns]
    if not _is_activities(columns, named, cells):
        return list(columns)
    settled = _settled(columns, named)
    kind = _kind(columns) if Field.TOUCH_KIND not in _fields(settled) else ""
    return [c._replace(group=kind) if c.field in _TEXTS else c for c in settled]


def known_of_activities(headers: Sequence[str]) -> int:
    """How many different columns of a list of activities the headers name."""
    found = (_known().get(key_of(header)) for header in headers if header)
    return len({meaning[0] for meaning in found if meaning})


@cache
def _known() -> dict[str, tuple[Field, str]]:
    found: dict[str, tuple[Field, str]] = {}
    for meaning, listed in ACTIVITIES.items():
        word, _, rank = meaning.partition(" ")
        lines = (line.split("|") for line in listed.split("\n"))
        for name in (name.strip() for line in lines for name in line):
            if name:
                found.setdefault(key_of(name), (Field(word), rank))
    return found


def _meaning(column: Column, headers: set[str]) -> tuple[Field, str] | None:
    """What the header means in a list of activities, if it is one of its words."""
    header = column.header.strip().casefold()
    if header.endswith(_TWIN):
        twin = _known().get(key_of(header.removesuffix(_TWIN)))
        whom = twin and twin[0] in (Field.TOUCH_WHOM, Field.TOUCH_REF)
        return (Field.TOUCH_REF, "") if whom else (Field.IGNORE, "")
    if column.field.startswith("touch_"):
        return column.field, column.group
    known = _known().get(key_of(column.header))
    if known and known[0] is Field.TOUCH_REF and header + _TWIN in headers:
        return Field.TOUCH_WHOM, ""
    return known


def _is_activities(
    columns: Sequence[Column],
    named: Sequence[tuple[Field, str] | None],
    cells: Sequence[Sequence[str]],
) -> bool:
    if sum(column.field.startswith("touch_") for column in columns) > 1:
        return True
    fields = {meaning[0] for meaning in named if meaning}
    whose = (fields | _fields(columns)) & _WHO
    if not whose or not fields & (_TEXTS | {Field.TOUCH_KIND}):
        return False
    if len(_fields(columns) & _OF_PEOPLE) > 1:
        return False
    keys = {key_of(column.header) for column in columns}
    if any(_MARKER.match(key) for key in keys) or keys & _MARKERS:
        return True
    if Field.TOUCH_DATE not in fields:
        return False
    touch = {field for field in fields if field.startswith("touch_")}
    reached = {c.field for c in columns if c.why == "known"} & _REACHED
    return (len(touch) >= _PLENTY and not reached) or _repeats(columns, named, cells)


def _repeats(
    columns: Sequence[Column],
    named: Sequence[tuple[Field, str] | None],
    cells: Sequence[Sequence[str]],
) -> bool:
    """Whether the same person stands in several rows."""
    for column, meaning, seen in zip(columns, named, cells, strict=True):
        field = meaning[0] if meaning else column.field
        if field in (Field.TOUCH_REF, Field.EMAIL) or column.field is Field.FULL_NAME:
            return len(set(seen)) <= len(seen) * _REPEATED
    return False


def _settled(
    columns: Sequence[Column],
    named: Sequence[tuple[Field, str] | None],
) -> list[Column]:
    fields = {meaning[0] for meaning in named if meaning} | _fields(columns)
    own = "" if fields & (_WHO - {Field.TOUCH_WHOM}) else Field.TOUCH_REF
    settled: list[Column] = []
    for column, meaning in zip(columns, named, strict=True):
        field, group = meaning or (column.field, column.group)
        if column.field is Field.EMAIL or field is Field.TOUCH_WHOM:
            field, group = _person(column, field)
        elif field is Field.TOUCH_UID and own and Field.TOUCH_WHOM not in fields:
            field = Field.TOUCH_REF
        elif meaning is None and field in (Field.DATE, Field.NOTES, Field.STATUS):
            field = Field.IGNORE
        settled.append(column._replace(field=field, group=group))
    return settled


def _person(column: Column, field: Field) -> tuple[Field, str]:
    """A person's own column stays what it is; a firm's or a deal's is not a person."""
    if column.field in (Field.EMAIL, Field.DEAL):
        return column.field, column.group
    return field, ""


def _fields(columns: Sequence[Column]) -> set[Field]:
    return {column.field for column in columns}


def _kind(columns: Sequence[Column]) -> str:
    """The kind of every row where no column tells it, by the words of the header."""
    keys = [key_of(column.header) for column in columns]
    for word, kind in _KINDS:
        if any(key.startswith(word) and key not in ("email", "notes") for key in keys):
            return kind
    return "note"
