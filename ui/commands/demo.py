"""The command demo: a book of made-up people, of any size, from a seed."""

from argparse import ArgumentParser

from models.lists.made_up.writing import add_made_up_people
from ui.commands.books import made_book
from ui.commands.command import Asked, Command, Told, takes_book

_SEED = 1


def _declare(words: ArgumentParser) -> None:
    takes_book(words)
    words.add_argument("--prospects", metavar="N", type=int, default=200)
    words.add_argument("--touches", metavar="M", type=int, default=1600)
    words.add_argument(
        "--seed",
        metavar="S",
        type=int,
        default=_SEED,
        help="the same seed on the same day makes the same book",
    )


def _demo(asked: Asked) -> Told:
    with made_book(asked, "Made-up & Co") as book:
        book.do(
            add_made_up_people,
            asked.prospects,
            asked.touches,
            asked.seed,
            now=asked.clock(),
        )
    answer = {
        "book": str(asked.book),
        "prospects": asked.prospects,
        "touches": asked.touches,
        "seed": asked.seed,
    }
    return Told(answer, (f"{asked.book} holds {asked.prospects:,} made-up people.",))


COMMANDS = {"demo": Command(_declare, _demo)}
