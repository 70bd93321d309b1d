"""The command list: the saved lists, who is on one, and lists made on the line."""

from argparse import ArgumentParser
from datetime import date
from typing import Any

from models.book.book import Book
from models.book.moments import day_in
from models.book.refusals import Refused
from models.book.text import fold
from models.lists.smart_lists.asking import (
    ListCard,
    Order,
    people_in,
    saved_lists,
)
from models.lists.smart_lists.asking import count_in as how_many
from models.lists.smart_lists.conditions import Group
from models.lists.smart_lists.keeping import save_list
from models.lists.smart_lists.saying import sentence
from models.lists.smart_lists.starters import STARTERS
from models.lists.smart_lists.typed import looks_typed, typed
from models.lists.smart_lists.written import read
from models.people.business import business_card
from models.people.finding import Named, names
from ui.commands.command import Asked, Command, Told, open_book, takes_book


def _declare(words: ArgumentParser) -> None:
    takes_book(words)
    words.add_argument(
        "name",
        metavar="NAME",
        nargs="?",
        help="a saved list, or one to begin with: "
        + ", ".join(starter.name for starter in STARTERS),
    )
    words.add_argument(
        "--conditions",
        metavar="JSON|TEXT",
        help='who is meant, as in "warm, touches >= 5, (town Linz or postcode 40*)"',
    )
    words.add_argument("--save", metavar="NAME", help="keep the list under this name")


def _run(asked: Asked) -> Told:
    with open_book(asked) as book:
        today = day_in(asked.clock(), book.ask(business_card).zone)
        if asked.name and asked.conditions:
            raise Refused("Name a list or give --conditions, not both.")
        if not asked.name and not asked.conditions:
            if asked.save:
                raise Refused("Say with --conditions who is on the list.")
            return _all_lists(book, today)
        conditions = _meant(book, asked)
        saved = book.do(save_list, asked.save, conditions) if asked.save else None
        return _people(book, conditions, today, asked.save or asked.name, saved)


def _meant(book: Book, asked: Asked) -> Group:
    if asked.conditions is not None:
        if looks_typed(asked.conditions):
            return typed(asked.conditions, book.ask(business_card).currency)
        return read(asked.conditions)
    return conditions_named(book, asked.name)


def conditions_named(book: Book, name: str) -> Group:
    """What the saved list of this name asks, or else the list to begin with.

    Raises:
        Refused: no list is called so; those that there are are named.
    """
    kept = book.ask(saved_lists)
    for card in kept:
        if fold(card.name) == fold(name):
            return read(card.said)
    for starter in STARTERS:
        if fold(starter.name) == fold(name):
            return starter.conditions
    known = ", ".join(f"“{card.name}”" for card in kept) or "none yet"
    raise Refused(f"No list is called “{name}”. Saved are: {known}.")


def _all_lists(book: Book, today: date) -> Told:
    told = [_told_list(book, card, today) for card in book.ask(saved_lists)]
    lines = [f"{one['name']}: {one['count']} ({one['sentence']})" for one in told]
    return Told({"lists": told}, tuple(lines) or ("No list is saved yet.",))


def _told_list(book: Book, card: ListCard, today: date) -> dict[str, Any]:
    told = {"id": str(card.id), "name": card.name, "pinned": bool(card.pinned)}
    try:
        conditions = read(card.said)
    except (
        Refused
    ) as refusal:  # of a newer Baton; the other lists are told all the same
        return {**told, "count": None, "sentence": str(refusal)}
    many = book.ask(how_many, conditions, today=today)
    return {**told, "count": many, "sentence": sentence(conditions)}


def _people(
    book: Book, conditions: Group, today: date, name: str | None, saved: int | None
) -> Told:
    ids = book.ask(people_in, conditions, today=today, order=Order.NAME)
    known = {person.id: person for person in book.ask(names, ids)}
    people = [known[key] for key in ids]
    answer = {
        "name": name,
        "saved": None if saved is None else str(saved),
        "sentence": sentence(conditions),
        "count": len(people),
        "people": [_told(person) for person in people],
    }
    lines = [f"{sentence(conditions)}: {len(people)}"]
    lines += [f"  {_in_words(person)}" for person in people]
    return Told(answer, tuple(lines))


def _told(person: Named) -> dict[str, str]:
    return {
        "id": str(person.id),
        "name": person.name,
        "company": person.company,
        "tier": person.tier,
    }


def _in_words(person: Named) -> str:
    named = ", ".join(part for part in (person.name, person.company) if part)
    return f"{named} · {person.tier.capitalize()}"


COMMANDS = {"list": Command(_declare, _run)}
