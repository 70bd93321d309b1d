"""A process that works on a book until it is killed, telling what it was promised."""

from collections.abc import Callable
from itertools import count
from multiprocessing.connection import Connection
from pathlib import Path

from models.book.backup import back_up
from models.book.book import Book
from models.book.history import history
from models.people.finding import names
from models.people.kinds import Channel, Outcome, Tier
from models.people.planned import Planned, Promised
from models.people.prospects import add_prospect, change_prospect, put_in_bin, set_tags
from models.people.tiers import move_to_tier
from models.people.touches import log_touch
from tests.clock import NOON

TIERS = (Tier.COLD, Tier.WARM, Tier.HOT, Tier.WON, Tier.LOST)


def work(path: Path, begin: int, told: Connection) -> None:
    """Do one operation after another; tell the newest act after each."""
    book = Book.open(path, now=lambda: NOON)
    told.send(("open", 0))
    for number in count(begin):
        name, act = OPERATIONS[number % len(OPERATIONS)]
        act(book, number)
        told.send((name, book.ask(history, limit=1)[0].seq))


def _somebody(book: Book, number: int) -> int:
    people = book.ask(names)
    if not people:
        return book.do(add_prospect, f"Nr {number}", now=NOON)
    return people[number % len(people)].id


def _add(book: Book, number: int) -> None:
    book.do(add_prospect, f"Nr {number}", now=NOON, tags=["a", "b"], value_minor=number)


def _move(book: Book, number: int) -> None:
    tier = TIERS[number % len(TIERS)]
    book.do(move_to_tier, [_somebody(book, number)], tier, now=NOON)


def _log(book: Book, number: int) -> None:
    book.do(
        log_touch,
        _somebody(book, number),
        Channel.CALL,
        happened_at=NOON,
        now=NOON,
        outcome=Outcome.VOICEMAIL,
        next_step=Planned(Channel.CALL, "Call back"),
        promises=[Promised("us", "Costs")],
    )


def _change(book: Book, number: int) -> None:
    book.do(change_prospect, _somebody(book, number), source=f"fair {number}")


def _tag(book: Book, number: int) -> None:
    book.do(set_tags, _somebody(book, number), [f"tag {number}"])


def _delete(book: Book, number: int) -> None:
    if len(book.ask(names)) > 1:
        book.do(put_in_bin, [_somebody(book, number)], now=NOON)


def _back_up(book: Book, number: int) -> None:
    back_up(book.path, book.path.with_name(f"copy-{number}.baton"))


OPERATIONS: tuple[tuple[str, Callable[[Book, int], object]], ...] = (
    ("add", _add),
    ("log", _log),
    ("move", _move),
    ("add", _add),
    ("change", _change),
    ("undo", lambda book, _: book.undo()),
    ("redo", lambda book, _: book.redo()),
    ("tag", _tag),
    ("delete", _delete),
    ("undo", lambda book, _: book.undo()),
    ("back up", _back_up),
)
