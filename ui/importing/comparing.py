"""How a row and whom it tells of are shown side by side, and what a choice means."""

import re
from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QDate, QLocale

from models.lists.importing.entries import Difference, Happens
from models.lists.importing.rules import Keep, Part
from ui.duplicates.side_by_side import BothRow, FieldRow
from ui.look.dates import whole_day

_TAKEN = {Happens.FILL, Happens.TAKE}
_DAYS = {Part.BIRTHDAY, Part.INFORMED}
_YEARLESS = re.compile(r"--(\d\d)-?(\d\d)")
_LEAP_YEAR = 2000  # has every day that a birthday may be


class Comparison(NamedTuple):
    """What the panel shows of one row.

    Attributes:
        take: the keys of the fields where the list's value is written.
    """

    rows: list[FieldRow]
    both: list[BothRow]
    take: frozenset[str]


def compared(differences: Sequence[Difference], today: date) -> Comparison:
    """The fields with a choice, and what stays of both."""
    rows, both, take = [], [], set()
    for one in differences:
        old, new = _words(one.part, one.old, today), _words(one.part, one.new, today)
        if one.happens is Happens.BOTH:
            more = [value for value in one.new if value not in one.old]
            words = _words(one.part, (*one.old, *more), today)
            both.append(BothRow(one.label, f"Keep all: {words}"))
        elif one.happens in {Happens.NOTHING, Happens.SAME}:
            rows.append(FieldRow(one.key, one.label, old, old))
        else:
            rows.append(FieldRow(one.key, one.label, old, new))
            if one.happens in _TAKEN:
                take.add(one.key)
    return Comparison(rows, both, frozenset(take))


def written(differences: Sequence[Difference], today: date) -> list[BothRow]:
    """What is written of a new person."""
    told = ((one.label, _words(one.part, one.new, today)) for one in differences)
    return [BothRow(label, words) for label, words in told if words]


def fields_decided(
    differences: Sequence[Difference],
    before: Mapping[str, Keep],
    taken: Collection[str],
) -> dict[str, Keep]:
    """What was decided field by field, where it is not what happens anyway.

    Args:
        differences: as they were shown.
        before: what was decided when they were shown.
        taken: the keys of the fields where the list's value was chosen.
    """
    decided = dict(before)
    for one in differences:
        if one.happens not in {*_TAKEN, Happens.KEEP}:
            continue
        if (one.key in taken) != (one.happens in _TAKEN):
            decided[one.key] = Keep.OVERWRITE if one.key in taken else Keep.LEAVE
    return decided


def _words(part: Part, values: Sequence[str], today: date) -> str:
    told = (_day(value, today) if part in _DAYS else value for value in values)
    return ", ".join(" ".join(value.split()) for value in told)


def _day(value: str, today: date) -> str:
    """A day as a person reads it: "4 March", "18 Nov 2026"."""
    if day := _YEARLESS.fullmatch(value):
        named = QDate(_LEAP_YEAR, int(day[1]), int(day[2]))
        return QLocale().toString(named, "d MMMM") or value
    try:
        return whole_day(date.fromisoformat(value), today)
    except ValueError:
        return value
