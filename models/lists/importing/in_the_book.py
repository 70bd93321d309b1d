"""People whom a file only mentions, found in the book: of calendars and loose notes."""

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from models.book.reader import Reader
from models.book.text import fold
from models.lists.formats.calendars.ics import touch_of
from models.lists.formats.columns.meanings import key_of
from models.lists.formats.reading import Reading
from models.lists.formats.record import Happening, PastTouch, Record, Reject
from models.lists.formats.together import NUMBERS, at_hand

from .entries import Action
from .plan import plan

_WORD = re.compile(r"\w+")
_LONGEST_NAME = 5  # words
_NOBODY = "Nobody in these files or in the book has the number {}."
_BY_NUMBER = """
SELECT d.label, d.value, p.name, p.company, coalesce(
    (SELECT c.value FROM contact_point c WHERE c.prospect_id = p.id AND c.kind = 'mail'
     ORDER BY c.position LIMIT 1), '')
FROM json_each(:numbers) n JOIN detail d ON d.value = n.value
JOIN prospect p ON p.id = d.prospect_id WHERE p.in_bin_at IS NULL
"""
_NAMES = "SELECT name, company FROM prospect WHERE in_bin_at IS NULL"


def in_the_book(reader: Reader, reading: Reading) -> Reading:
    """The reading with those of the book whom its touches name among its people.

    Nobody new comes in by this. A touch by a number that nobody bears is a reject.
    """
    if not (reading.touches or reading.events or reading.todos):
        return reading
    touches, rejects = _by_number(reader, reading)
    touches += _in_titles(reader, reading)
    told = {*_called(reading.records)}
    mentions = [m for m in _mentions(touches) if told.isdisjoint(_called([m]))]
    planned = plan(reader, mentions, touches=touches)
    known = {Action.UPDATE, Action.SAME}
    found = [entry.record for entry in planned.entries if entry.action in known]
    return replace(
        reading,
        records=[*reading.records, *found],
        touches=touches,
        rejects=[*reading.rejects, *rejects],
    )


def _by_number(
    reader: Reader, reading: Reading
) -> tuple[list[PastTouch], list[Reject]]:
    """The touches with the people of their numbers, and those that have none."""
    there = {record.uid for record in reading.records if record.uid}
    alone = [t for t in reading.touches if t.ref not in there and not t.who]
    if not alone:
        return list(reading.touches), []
    numbers = json.dumps(sorted({touch.ref for touch in alone}))
    bearers: dict[str, Record] = {}
    for label, number, name, company, mail in reader.all(_BY_NUMBER, numbers=numbers):
        if key_of(label) in NUMBERS:
            mails = (mail,) if mail else ()
            bearers[number] = Record(full_name=name, company=company, emails=mails)
    touches, rejects = [], []
    for touch in reading.touches:
        if touch.who or touch.ref in there:
            touches.append(touch)
        elif touch.ref in bearers:
            touches.append(at_hand(touch, bearers[touch.ref]))
        else:
            text = touch.subject or touch.note
            rejects.append(Reject(touch.line, _NOBODY.format(touch.ref), text[:500]))
    return touches, rejects


def _mentions(touches: Sequence[PastTouch]) -> list[Record]:
    """Each whom a touch names, once, as a row that says no more than that."""
    found: dict[str, Record] = {}
    for touch in touches:
        mails = (touch.mail,) if touch.mail else ()
        name = "" if mails else touch.name or touch.who
        key = (touch.mail or name).casefold()
        if key and "@" not in name:
            company = touch.company if name and touch.company != name else ""
            record = Record(touch.line, full_name=name, company=company, emails=mails)
            found.setdefault(f"{key}\n{company}", record)
    return list(found.values())


def _called(records: Sequence[Record]) -> Iterator[str]:
    for record in records:
        yield from map(str.casefold, record.emails)
        if name := record.full_name or record.company:
            yield fold(name)


def _in_titles(reader: Reader, reading: Reading) -> list[PastTouch]:
    """What entries without anybody in them are to whom their title names.

    A title names somebody where it holds the whole name of one person or firm alone,
    two words at least.
    """
    lines = {touch.line for touch in reading.touches}
    entries = (*reading.events, *reading.todos)
    loose = [e for e in entries if e.line not in lines and e.status != "CANCELLED"]
    if not loose:
        return []
    names: dict[str, tuple[str, str] | None] = {}
    for name, company in reader.all(_NAMES):
        for part in {_plain(name), _plain(company)} - {""}:
            names[part] = None if part in names else (name, company)
    return [
        _touch(entry, *whom) for entry in loose for whom in _named(entry.summary, names)
    ]


def _named(
    title: str, names: dict[str, tuple[str, str] | None]
) -> Iterator[tuple[str, str]]:
    words = _WORD.findall(fold(title))[:100]
    for begin in range(len(words)):
        for end in range(begin + 2, min(begin + _LONGEST_NAME, len(words)) + 1):
            if whom := names.get(" ".join(words[begin:end])):
                yield whom


def _plain(name: str) -> str:
    return " ".join(_WORD.findall(fold(name)))


def _touch(entry: Happening, name: str, company: str) -> PastTouch:
    return replace(touch_of(entry, name or company), company=company)
