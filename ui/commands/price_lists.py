"""The command catalogue: what one sells, as a list, from a list, to a list."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from models.book.book import Book
from models.book.money import PRICE_PLACES, written
from models.offers.catalogue import Item, catalogue, catalogue_differences
from models.offers.catalogue_changes import take_items, update_from_catalogue
from models.offers.price_list import items_from, price_list
from models.people.business import business_card
from ui.commands.command import Asked, Command, Told, open_book, takes_book
from ui.commands.offers import named_offer
from ui.commands.price_file import as_csv, rows_of_file
from ui.commands.written import refuse_taken, write_whole


def _declare(words: ArgumentParser) -> None:
    takes_book(words)
    words.add_argument("like", metavar="WORDS", nargs="*", help="what one looks for")
    words.add_argument(
        "--take", type=Path, metavar="FILE.csv", help="take in a price list"
    )
    words.add_argument("--out", type=Path, metavar="FILE.csv", help="write all of it")
    words.add_argument(
        "--into", metavar="OFFER", help="take today’s values into the lines of a draft"
    )
    words.add_argument(
        "--overwrite", action="store_true", help="write over a file that is there"
    )


def _catalogue(asked: Asked) -> Told:
    with open_book(asked) as book:
        if asked.take is not None:
            return _take(book, asked.take)
        if asked.out is not None:
            return _write(book, asked)
        if asked.into is not None:
            return _update(book, asked.into)
        found = book.ask(catalogue, " ".join(asked.like))
    return Told(
        {"items": [_as_json(item) for item in found]}, tuple(map(_as_line, found))
    )


def _take(book: Book, path: Path) -> Told:
    business = book.ask(business_card)
    items = items_from(rows_of_file(path), business.currency, business.locale)
    taken = book.do(take_items, items)
    said = f"{taken.added} were added, {taken.changed} changed."
    return Told(taken._asdict(), (said,))


def _write(book: Book, asked: Asked) -> Told:
    refuse_taken(asked.out, book=asked.book, overwrite=asked.overwrite)
    rows = book.ask(price_list)
    write_whole(asked.out, [as_csv(rows)])
    said = f"{asked.out} holds {len(rows) - 1:,} things."
    return Told({"file": str(asked.out), "items": len(rows) - 1}, (said,))


def _update(book: Book, named: str) -> Told:
    card = named_offer(book, named, newest=True)
    lines = {one.line.id for one in book.ask(catalogue_differences, card.id)}
    keys = [key for key in lines if key is not None]
    many = book.do(update_from_catalogue, card.id, keys) if keys else 0
    said = f"{many} lines of {card.called} were updated from the catalogue."
    return Told({"id": str(card.id), "lines": many}, (said,))


def _as_json(item: Item) -> dict[str, Any]:
    return {
        "id": str(item.id),
        "code": item.code,
        "work": item.work,
        "detail": item.detail,
        "unit": item.unit,
        "each": written(item.price_e4, PRICE_PLACES, least=2),
        "currency": item.currency,
        "period": item.period.value,
    }


def _as_line(item: Item) -> str:
    each = written(item.price_e4, PRICE_PLACES, least=2)
    parts = (item.code, item.work, f"{each} {item.currency}", item.unit)
    return " · ".join(part for part in parts if part)


COMMANDS = {"catalogue": Command(_declare, _catalogue)}
