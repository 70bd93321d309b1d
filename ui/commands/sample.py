"""The command sample: a book with the people of the pictures."""

import json
from datetime import date
from typing import Any

from models.book.book import Book
from models.lists.made_up.sample import lay_out_sample
from models.lists.made_up.sample_offers import lay_out_offers
from resources import resource
from ui.commands.books import made_book
from ui.commands.command import Asked, Command, Told, takes_book


def lay_out(book: Book) -> int:
    """How many sample people an empty book holds now, as of the book's day."""
    sample, written = _read("people.json"), _read("offers.json")
    now = book.now()
    people = book.do(lay_out_sample, sample, now=now)
    day = date.fromisoformat(sample["day"])
    # The draft comes last, as the newest.
    offers = sorted([*sample["offers"], *written], key=lambda offer: offer["date"])
    book.do(lay_out_offers, offers, sample["sent"], people, day, now=now)
    return len(people)


def _read(name: str) -> Any:  # noqa: ANN401 — JSON of our own
    return json.loads(resource("sample", name).read_text(encoding="utf-8"))


def _sample(asked: Asked) -> Told:
    with made_book(asked, "Halden & Reyes") as book:
        people = lay_out(book)
    return Told(
        {"book": str(asked.book), "prospects": people},
        (f"{asked.book} holds {people} sample people.",),
    )


COMMANDS = {"sample": Command(takes_book, _sample)}
