"""The command offer: a proposal or an estimate from a JSON file."""

import json
from argparse import ArgumentParser
from pathlib import Path

from models.book.money import spoken
from models.book.refusals import Refused
from models.offers.from_json import SCHEMA, offer_from_json
from models.offers.writing import write_offer
from models.people.business import business_card
from ui.commands.command import Asked, Command, Told, open_book
from ui.commands.named import person_named
from ui.commands.offers import named_offer, offer_as_json, today_of

_LARGEST = 10_000_000


def _declare(words: ArgumentParser) -> None:
    words.add_argument("book", metavar="BOOK", nargs="?", type=Path)
    words.add_argument("file", metavar="FILE.json", nargs="?", type=Path)
    words.add_argument(
        "--schema", action="store_true", help="print what the file may hold"
    )


def _offer(asked: Asked) -> Told:
    if asked.schema:
        return Told(SCHEMA, (json.dumps(SCHEMA, indent=2),))
    if asked.file is None:
        raise Refused("Name a book and a JSON file, or say --schema.")
    text = _read(asked.file)
    with open_book(asked) as book:
        wanted = offer_from_json(text, book.ask(business_card).currency)
        if not wanted.draft.lines:
            raise Refused("The offer has no lines. Add at least one line of work.")
        person = person_named(book, wanted.who)
        offer_id = book.do(write_offer, person.id, wanted.draft, now=asked.clock())
        card, today = named_offer(book, str(offer_id)), today_of(book)
    total = spoken(card.total_minor, card.currency)
    return Told(
        offer_as_json(card, today),
        (f"{card.called} {card.id} for {person.in_words} was written: {total}.",),
    )


def _read(path: Path) -> str:
    try:
        if path.stat().st_size > _LARGEST:
            raise Refused(f"“{path.name}” is larger than 10 MB. It was not read.")
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise Refused(f"“{path}” cannot be read ({error.strerror}).") from error
    except UnicodeDecodeError as error:
        raise Refused(f"“{path.name}” is not text in UTF-8.") from error


COMMANDS = {"offer": Command(_declare, _offer)}
