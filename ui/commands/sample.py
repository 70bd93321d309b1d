"""The command sample: a book with the people of the pictures."""

import json

from models.book.book import Book
from models.lists.made_up.sample import lay_out_sample
from resources import resource
from ui.commands.books import make_book
from ui.commands.command import Asked, Command, Told, takes_book


def lay_out(book: Book) -> int:
    """How many sample people an empty book holds now, as of the book's day."""
    text = resource("sample", "people.json").read_text(encoding="utf-8")
    people = book.do(lay_out_sample, json.loads(text), now=book.now())
    return len(people)


def _sample(asked: Asked) -> Told:
    book = make_book(asked, "Halden & Reyes")
    try:
        people = lay_out(book)
    finally:
        book.close()
    return Told(
        {"book": str(asked.book), "prospects": people},
        (f"{asked.book} holds {people} sample people.",),
    )


COMMANDS = {"sample": Command(takes_book, _sample)}
