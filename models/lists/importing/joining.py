"""Rows of one person in the same list joined into the first of them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from models.lists.formats.likeness import answers_to, likenesses, may_be
from models.lists.formats.record import Record

from .entries import Action, Entry
from .merging import merged
from .reasons import with_line


def join(entries: Sequence[Entry], faces: Mapping[int, Record]) -> None:
    """Let later rows of one person add to the first row instead of making another.

    Args:
        entries: the rows; those joined become "same", the first carries them all.
        faces: what the book knows those in it by, so that a row finds in the list
            whom it would find in the book afterwards.
    """
    firsts: dict[str, list[Entry]] = {}
    others: dict[int, list[Record]] = {}
    face_by: dict[int, Record] = {}
    for entry in entries:
        if entry.action is Action.SKIP:
            continue
        first = _first(entry, firsts, face_by) or entry
        face = _together(face_by.get(id(first)) or faces.get(first.whom or 0), entry)
        face_by[id(first)] = face
        _note(firsts, first, face)
        if first is not entry:
            others.setdefault(id(first), []).append(entry.record)
            entry.action, entry.whom = Action.SAME, first.whom
            entry.reason = with_line(first.record.line)
            first.marks += entry.marks
            entry.marks = []
    for entry in entries:
        if id(entry) in others:
            entry.record = merged(entry.record, others[id(entry)])


def distinct(records: Iterable[Record]) -> int:
    """How many different people the records tell of."""
    entries = [Entry(record, Action.CREATE, "") for record in records]
    join(entries, {})
    return sum(1 for entry in entries if entry.action is Action.CREATE)


def _first(
    entry: Entry,
    firsts: Mapping[str, list[Entry]],
    face_by: Mapping[int, Record],
) -> Entry | None:
    """The earlier row of the same person, if there is one."""
    if entry.whom:
        return next(iter(firsts.get(f"whom {entry.whom}", ())), None)
    for key in likenesses(entry.record):
        for first in firsts.get(key, ()):
            if may_be(face_by[id(first)], entry.record):
                return first
    return None


def _note(firsts: dict[str, list[Entry]], first: Entry, face: Record) -> None:
    keys = [*answers_to(face), *([f"whom {first.whom}"] if first.whom else [])]
    for key in keys:
        alike = firsts.setdefault(key, [])
        if first not in alike[-1:]:
            alike.append(first)


def _together(face: Record | None, entry: Entry) -> Record:
    """The name, company and number a person is found by, with this row's contacts."""
    record = entry.record
    if face is None:
        return record
    return replace(
        record,
        full_name=face.full_name or record.full_name,
        company=face.company or record.company,
        uid=face.uid or record.uid,
        emails=record.emails or face.emails[:1],
    )
