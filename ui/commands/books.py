"""Commands about a whole book: new, check, backup, restore."""

from argparse import ArgumentParser
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from models.book.backup import back_up
from models.book.book import Book
from models.book.checks import check
from models.book.refusals import Refused
from ui.commands.command import Asked, Command, Told, takes_book
from ui.restoring import restored


def _declare_new(words: ArgumentParser) -> None:
    takes_book(words)
    words.add_argument("--name", required=True, help="what the business is called")
    words.add_argument(
        "--currency",
        default="EUR",
        type=str.upper,
        help="three letters; EUR if not said",
    )


def _new(asked: Asked) -> Told:
    with made_book(asked, asked.name, asked.currency):
        pass
    return Told(
        {"book": str(asked.book), "name": asked.name, "currency": asked.currency},
        (f"{asked.book} was made for {asked.name}.",),
    )


@contextmanager
def made_book(asked: Asked, name: str, currency: str = "EUR") -> Iterator[Book]:
    """A new book where the command says, open for the block.

    Where the block fails, no half-filled book is left.

    Raises:
        Refused: a file stands there, or the currency is no code of three letters.
        NotSaved: the disk did not take it.
    """
    if not (currency.isascii() and currency.isalpha() and len(currency) == len("EUR")):
        raise Refused("A currency is three letters, such as EUR.")
    book = Book.create(asked.book, name=name, currency=currency, now=asked.clock)
    done = False
    try:
        yield book
        done = True
    finally:
        book.close()
        if not done:
            for tail in ("", "-wal", "-shm"):
                Path(f"{book.path}{tail}").unlink(missing_ok=True)


def _check(asked: Asked) -> Told:
    if not asked.book.exists():
        raise Refused(f"There is no book at “{asked.book}”.")
    faults = check(asked.book)
    sound = not any(faults.values())
    lines = [f"{kind}: {fault}" for kind, found in faults.items() for fault in found]
    return Told({"sound": sound, **faults}, tuple(lines) or ("The book is sound.",))


def _declare_backup(words: ArgumentParser) -> None:
    takes_book(words)
    words.add_argument("copy", metavar="FILE", type=Path, help="the copy to write")


def _backup(asked: Asked) -> Told:
    Book.open(asked.book, now=asked.clock).close()
    back_up(asked.book, asked.copy)
    return Told(
        {"book": str(asked.book), "copy": str(asked.copy)},
        (f"{asked.copy} holds a verified copy of the book.",),
    )


def _declare_restore(words: ArgumentParser) -> None:
    words.add_argument("copy", metavar="FILE", type=Path, help="the backup to read")
    words.add_argument("book", metavar="NEWBOOK", type=Path, help="the book to make")


def _restore(asked: Asked) -> Told:
    again = restored(asked.copy, asked.book, asked.clock())
    lines = [f"{asked.book} was made from the backup."]
    if again:
        lines.append(f"{again:,} who had been erased since were erased again.")
    answer = {"copy": str(asked.copy), "book": str(asked.book), "erased_again": again}
    return Told(answer, tuple(lines))


COMMANDS = {
    "new": Command(_declare_new, _new),
    "check": Command(takes_book, _check),
    "backup": Command(_declare_backup, _backup),
    "restore": Command(_declare_restore, _restore),
}
