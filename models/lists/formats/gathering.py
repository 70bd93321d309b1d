"""One row's cells gathered into a record, column by column."""

import re
from collections import Counter
from collections.abc import Callable
from typing import Any

from models.lists.formats.columns.column import Column
from models.lists.formats.columns.known_headers import meaning_of
from models.lists.formats.columns.meanings import ONCE, PLACES, Field, key_of
from models.people.kinds import Way

from .days import day_of
from .record import Record
from .told_touch import ToldTouch
from .values import (
    is_phone,
    mails_in,
    phones_in,
    said,
    says_yes,
    tags_in,
    temperature_in,
    web_of,
)

_ZERO_DAY = re.compile(r"^[0\s./:-]+$|\b(?:1899|1900)\b")


_ANNIVERSARIES = frozenset(
    map(
        key_of,
        (
            "anniversary",
            "wedding anniversary",
            "wedding day",
            "name day",
            "jahrestag",
            "hochzeitstag",
            "jubiläum",
            "anniversaire de mariage",
            "aniversario",
            "anniversario",
            "rocznica",
            "imieniny",
        ),
    )
)
"""Columns of days that come back each year."""


class Gathering:
    """What one row has told so far."""

    def __init__(self, *, day_first: bool) -> None:
        self.day_first = day_first
        self.one: dict[Field, str] = {}
        self.emails: list[str] = []
        self.phones: list[str] = []
        self.urls: list[str] = []
        self.notes: list[str] = []
        self.tags: list[str] = []
        self.dates: list[str] = []
        self.extra: dict[str, str] = {}
        self._kept: set[tuple[str, str]] = set()
        self._times: Counter[str] = Counter()
        self.places: dict[str, dict[Field, list[str]]] = {}
        self.touch = ToldTouch()
        self.temperature = ""
        self.do_not_email = False
        self.no_contact: list[str] = []
        self.label = ""
        self.addresses: list[str] = []
        self.parts: dict[str, tuple[str, str, str, str, str]] = {}
        self.days: list[tuple[str, str]] = []

    def record(self, line: int, **settled: str | bool) -> Record:
        """The record of what was gathered; `settled` is what the reader made of it."""
        texts = {str(field): self.one[field] for field in ONCE if field in self.one}
        told: dict[str, Any] = {**texts, **settled}
        return Record(
            line=line,
            emails=tuple(self.emails),
            phones=tuple(self.phones),
            urls=tuple(self.urls),
            addresses=tuple(self.addresses),
            notes="\n".join(self.notes),
            tags=tuple(self.tags),
            temperature=self.temperature,
            do_not_email=self.do_not_email,
            no_contact=tuple(self.no_contact),
            dates=tuple(self.dates),
            days=tuple(self.days),
            places=tuple((whole, *parts) for whole, parts in self.parts.items()),
            extra=tuple(self.extra.items()),
            **told,
        )

    def take(self, column: Column, cell: str) -> None:
        """Put a cell that is not empty where its column belongs."""
        _TAKERS.get(column.field, _keep)(self, column, cell)

    def keep(self, name: str, value: str) -> None:
        """Keep a value as a detail; a second one of the name does not replace it."""
        if (name, value) in self._kept:
            return
        self._kept.add((name, value))
        self._times[name] += 1
        times = self._times[name]
        self.extra[f"{name} ({times})" if times > 1 else name] = value


def _once(row: Gathering, column: Column, cell: str) -> None:
    there = row.one.setdefault(column.field, cell)
    if there.casefold() != cell.casefold():
        row.keep(column.header or column.field.label, cell)


def _worded(row: Gathering, column: Column, cell: str) -> None:
    if said(cell):
        _once(row, column, cell)


def _email(row: Gathering, column: Column, cell: str) -> None:
    mails, rest = mails_in(cell)
    _add(row.emails, mails)
    for part in rest:
        row.keep(column.header, part)


def _phone(row: Gathering, column: Column, cell: str) -> None:
    if column.header and "@" in cell:
        _reach(row, column, cell)
        return
    phones, rest = phones_in(cell)
    _add(row.phones, phones)
    for part in rest:
        row.keep(column.header, part)


def _reach(row: Gathering, column: Column, cell: str) -> None:
    mails, rest = mails_in(cell)
    _add(row.emails, mails)
    for part in rest:
        if is_phone(part):
            _add(row.phones, [part])
        else:
            row.keep(column.header, part)


def _extension(row: Gathering, column: Column, cell: str) -> None:
    if row.phones:
        row.phones[-1] = f"{row.phones[-1]} x{cell}"
    else:
        row.keep(column.header, cell)


def _url(row: Gathering, _column: Column, cell: str) -> None:
    _add(row.urls, [web_of(part) for part in cell.split(" ::: ")])


def _place(row: Gathering, column: Column, cell: str) -> None:
    group = row.places.setdefault(column.group, {})
    group.setdefault(column.field, []).append(cell)


def _date(row: Gathering, column: Column, cell: str) -> None:
    if day := day_of(cell, row.day_first):
        row.dates.append(day)
        label = row.label or column.header
        if row.label or key_of(label) in _ANNIVERSARIES:
            row.days.append((label, day))
        row.keep(label, cell)
    elif not _ZERO_DAY.search(cell):
        row.keep(column.header, cell)
    row.label = ""


def _birthday(row: Gathering, column: Column, cell: str) -> None:
    if day := day_of(cell, row.day_first):
        row.one.setdefault(Field.BIRTHDAY, day)
    elif not _ZERO_DAY.search(cell):
        row.keep(column.header, cell)


def _follow_up(row: Gathering, column: Column, cell: str) -> None:
    if day := day_of(cell, row.day_first):
        row.one.setdefault(Field.FOLLOW_UP, day)
    elif not _ZERO_DAY.search(cell):
        row.keep(column.header, cell)


def _note(row: Gathering, _column: Column, cell: str) -> None:
    if said(cell):
        _add(row.notes, [cell])


def _tags(row: Gathering, _column: Column, cell: str) -> None:
    for tag in tags_in(said(cell)):
        if heat := temperature_in(tag):
            row.temperature = row.temperature or heat
        else:
            _add(row.tags, [tag])


def _heat(row: Gathering, column: Column, cell: str) -> None:
    if heat := temperature_in(cell):
        row.temperature = row.temperature or heat
    elif said(cell):
        row.keep(column.header, cell)


def _opted_out(row: Gathering, _column: Column, cell: str) -> None:
    row.do_not_email = row.do_not_email or says_yes(cell)


def _walled(*ways: Way) -> Callable[[Gathering, Column, str], None]:
    def take(row: Gathering, _column: Column, cell: str) -> None:
        if says_yes(cell):
            _add(row.no_contact, [way.value for way in ways])

    return take


def _deal(row: Gathering, _column: Column, cell: str) -> None:
    row.keep("Deal", cell)


def _contacts(row: Gathering, column: Column, cell: str) -> None:
    first, *others = [part.strip() for part in cell.split(",")]
    row.one.setdefault(Field.FULL_NAME, first)
    for other in others:
        row.keep(column.header, other)


def _label(row: Gathering, _column: Column, cell: str) -> None:
    row.label = cell


def _keep(row: Gathering, column: Column, cell: str) -> None:
    name, row.label = row.label or column.header or "Without a name", ""
    if said(cell):
        row.keep(name, cell)
        meaning = meaning_of(name)
        if meaning and meaning.field is Field.TEMPERATURE:
            row.temperature = row.temperature or temperature_in(cell)


def _touch(row: Gathering, column: Column, cell: str) -> None:
    row.touch.take(column, cell)
    if column.field is Field.TOUCH_WHOM and (name := row.touch.first_name):
        row.one.setdefault(Field.FULL_NAME, name)


def _leave(_row: Gathering, _column: Column, _cell: str) -> None:
    """Nothing: the column was left out on purpose."""


def _add(to: list[str], values: list[str]) -> None:
    seen = {value.casefold() for value in to}
    for value in values:
        if value.casefold() not in seen:
            seen.add(value.casefold())
            to.append(value)


_TAKERS: dict[Field, Callable[[Gathering, Column, str], None]] = {
    **dict.fromkeys(ONCE, _once),
    **dict.fromkeys(PLACES, _place),
    **dict.fromkeys((Field.BIRTH_DAY, Field.BIRTH_MONTH, Field.BIRTH_YEAR), _once),
    **dict.fromkeys((Field.STATUS, Field.TEMPERATURE), _heat),
    **dict.fromkeys((f for f in Field if f.value.startswith("touch_")), _touch),
    **dict.fromkeys((Field.COMPANY, Field.SOURCE, Field.STAGE, Field.TITLE), _worded),
    Field.EMAIL: _email,
    Field.PHONE: _phone,
    Field.REACH: _reach,
    Field.EXTENSION: _extension,
    Field.URL: _url,
    Field.DATE: _date,
    Field.BIRTHDAY: _birthday,
    Field.FOLLOW_UP: _follow_up,
    Field.NOTES: _note,
    Field.TAGS: _tags,
    Field.DO_NOT_EMAIL: _opted_out,
    Field.DO_NOT_CALL: _walled(Way.PHONE),
    Field.DO_NOT_CONTACT: _walled(*Way),
    Field.DEAL: _deal,
    Field.CONTACTS: _contacts,
    Field.LABEL: _label,
    Field.IGNORE: _leave,
}
