"""The command search: people, notes and documents by anything one remembers."""

from argparse import ArgumentParser
from typing import Any

from models.lists.search.everything import everything_found
from models.lists.search.notes import NoteHit
from models.lists.search.people import PersonHit
from ui.commands.command import Asked, Command, Told, open_book, takes_book


def _declare(words: ArgumentParser) -> None:
    takes_book(words)
    words.add_argument("text", metavar="TEXT", help='"galagher", "087 123", "samples"')
    words.add_argument("--limit", metavar="N", type=int, default=20)


def _search(asked: Asked) -> Told:
    limit = max(0, asked.limit)
    with open_book(asked) as book:
        found = book.ask(everything_found, asked.text, limit, limit)
    answer = {
        "people": [_person(hit) for hit in found.people],
        "notes": [_note(hit) for hit in found.notes],
    }
    lines = [_person_line(hit) for hit in found.people]
    lines += [_note_line(hit) for hit in found.notes]
    return Told(answer, tuple(lines or [f"Nothing is found for “{asked.text}”."]))


def _person(hit: PersonHit) -> dict[str, Any]:
    return {
        "id": str(hit.id),
        "name": hit.name,
        "company": hit.company,
        "tier": hit.tier,
        "where": hit.where,
        "fit": hit.fit.name.lower(),
    }


def _note(hit: NoteHit) -> dict[str, Any]:
    return {
        "kind": hit.kind,
        "id": str(hit.id),
        "offer": str(hit.offer_id) if hit.offer_id else None,
        "person": str(hit.prospect_id),
        "name": hit.name,
        "company": hit.company,
        "snippet": hit.snippet,
        "on": hit.on_day or None,
    }


def _person_line(hit: PersonHit) -> str:
    parts = (hit.name, hit.company, hit.tier.capitalize(), hit.where)
    return ", ".join(part for part in parts if part)


def _note_line(hit: NoteHit) -> str:
    day = f"{hit.on_day}  " if hit.on_day else ""
    return f"{day}{hit.name or hit.company}: {hit.snippet}"


COMMANDS = {"search": Command(_declare, _search)}
