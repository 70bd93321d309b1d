"""The command picture: what a line of an offer shows beside its words."""

from argparse import ArgumentParser
from pathlib import Path

from models.book.book import Book
from models.book.refusals import Refused
from models.offers.line_picture import picture_of_file
from models.offers.looks import set_picture
from models.offers.parts_of import lines_of_offer
from models.offers.values import LineValues
from ui.commands.command import Asked, Command, Told, open_book, takes_book
from ui.commands.offers import named_offer, takes_offer


def _declare(words: ArgumentParser) -> None:
    takes_book(words)
    takes_offer(words)
    words.add_argument(
        "line", metavar="LINE", type=int, help="which line; 1 is the first"
    )
    words.add_argument(
        "file", metavar="PICTURE", nargs="?", type=Path, help="a JPEG, PNG or WebP"
    )
    words.add_argument(
        "--remove", action="store_true", help="take the line's picture away"
    )


def _picture(asked: Asked) -> Told:
    if (asked.file is None) != asked.remove:
        raise Refused("Name a picture, or say --remove; one of the two.")
    content = b"" if asked.remove else picture_of_file(asked.file)
    with open_book(asked) as book:
        card = named_offer(book, asked.number)
        line = _line(book, card.id, asked.line)
        assert line.id is not None, "a line in the book has an id"
        sha256 = book.do(set_picture, card.id, line.id, content, now=asked.clock())
    shows = "shows the picture" if sha256 else "shows no picture"
    answer = {
        "id": str(card.id),
        "number": card.number,
        "line": asked.line,
        "work": line.work,
        "picture": sha256 or None,
        "bytes": len(content),
    }
    return Told(answer, (f"Line {asked.line} of {card.called}, {line.work}, {shows}.",))


def _line(book: Book, offer_id: int, place: int) -> LineValues:
    """The line at a place, from 1 on.

    Raises:
        Refused: there is none.
    """
    lines = book.ask(lines_of_offer, offer_id)
    if not 1 <= place <= len(lines):
        have = f"Its lines are 1 to {len(lines)}." if lines else "It has no lines yet."
        raise Refused(f"The offer has no line {place}. {have}")
    return lines[place - 1]


COMMANDS = {"picture": Command(_declare, _picture)}
