"""The commands show and set: one person's record and timeline, and its fields."""

from argparse import ArgumentParser
from typing import Any

from models.book.book import Book
from models.book.moments import moment_of
from models.book.text import clean_line
from models.people.facts import set_fact
from models.people.record import (
    Entry,
    OwedPromise,
    PlannedStep,
    Record,
    facts_of,
    points_of,
    promises_of,
    record_of,
    steps_of,
    timeline_of,
)
from ui.commands.command import (
    Asked,
    Command,
    Told,
    open_book,
    takes_book,
    takes_person,
)
from ui.commands.named import person_named
from ui.commands.record_parts import parts_as_json, parts_in_lines


def _declare(words: ArgumentParser) -> None:
    takes_book(words)
    takes_person(words)


def _show(asked: Asked) -> Told:
    with open_book(asked) as book:
        person = person_named(book, asked.person)
        record = book.ask(record_of, person.id)
        assert record is not None, "it was just found"
        answer = _as_json(book, record)
        timeline = book.ask(timeline_of, person.id)
    answer["timeline"] = [_entry(entry) for entry in timeline]
    lines = [
        f"{person.in_words} · {record.tier.capitalize()}",
        f"Touches: {record.touches}, answered: {record.answered}",
        *(f"{point['kind']}: {point['value']}" for point in answer["points"]),
        *parts_in_lines(answer),
        *map(_line, timeline),
    ]
    return Told(answer, tuple(lines))


def _as_json(book: Book, record: Record) -> dict[str, Any]:
    value = None
    if record.currency is not None:
        value = {"currency": record.currency, "minor": record.value_minor}
    steps = [_step(step) for step in book.ask(steps_of, record.id)]
    return {
        "id": str(record.id),
        "name": record.name,
        "given": record.given,
        "family": record.family,
        "company": record.company,
        "role": record.role,
        "tier": record.tier,
        "tier_since": _moment(record.tier_since),
        "added_at": _moment(record.created_at),
        "value": value,
        "source": record.source,
        "informed_on": record.informed_on,
        "holder": record.holder_name,
        "birthday": record.birthday,
        "notes": record.notes,
        "touches": record.touches,
        "answered": record.answered,
        "silent_since": record.silent_since,
        "reason": record.reason,
        "reason_note": record.reason_note,
        "revisit_on": record.revisit_on,
        "closed_on": record.closed_on,
        "no_step_reason": record.no_step_reason,
        "next_step": steps[0] if steps else None,
        "steps": steps,
        "points": [
            {"kind": point.kind, "value": point.value, "label": point.label}
            for point in book.ask(points_of, record.id)
        ],
        **parts_as_json(book, record.id),
        "promises": [_promise(owed) for owed in book.ask(promises_of, record.id)],
    }


def _moment(text: str | None) -> str | None:
    return None if text is None else moment_of(text).isoformat()


def _step(step: PlannedStep) -> dict[str, Any]:
    return {
        "channel": step.channel,
        "what": step.what,
        "on": step.on_day,
        "at": step.at_time,
        "why": step.why,
    }


def _promise(promise: OwedPromise) -> dict[str, Any]:
    return {
        "owed_by": promise.owed_by,
        "what": promise.what,
        "due_on": promise.due_on,
        "said_on": promise.said_on,
        "kept_at": _moment(promise.kept_at),
    }


def _entry(entry: Entry) -> dict[str, Any]:
    told = entry._asdict()
    told["id"] = str(entry.id)
    told["moment"] = _moment(entry.moment)
    told["answered"] = bool(entry.answered)
    return told


def _line(entry: Entry) -> str:
    day = entry.day or (entry.moment or "")[:10]
    at = f" {entry.at_time}" if entry.at_time else ""
    if entry.kind == "step":
        return f"{day or 'as soon as possible'}{at}  planned: {entry.text}"
    if entry.kind == "touch":
        outcome = f", {entry.outcome.replace('_', ' ')}" if entry.outcome else ""
        note = f": {entry.text}" if entry.text else ""
        return f"{day}  {entry.channel.replace('_', ' ')}{outcome}{note}"
    word = "added to" if entry.kind == "added" else "moved to"
    return f"{day}  {word} {(entry.outcome or '').capitalize()}"


def _declare_set(words: ArgumentParser) -> None:
    takes_book(words)
    takes_person(words)
    words.add_argument("label", metavar="FIELD", help='one of your fields, "Print run"')
    words.add_argument(
        "value", metavar="VALUE", help='what to put there, "" for nothing'
    )


def _set(asked: Asked) -> Told:
    with open_book(asked) as book:
        person = person_named(book, asked.person)
        book.do(set_fact, person.id, asked.label, asked.value)
        facts = {fact.label: fact.value for fact in book.ask(facts_of, person.id)}
    value = facts.get(clean_line(asked.label))
    answer = {"id": str(person.id), "label": asked.label, "value": value}
    said = f"is {value}" if value else "is empty"
    return Told(answer, (f"{asked.label} of {person.in_words} {said} now.",))


COMMANDS = {"show": Command(_declare, _show), "set": Command(_declare_set, _set)}
