"""A move and a logged touch through the door, against the same rows written raw."""

import shutil
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

from models.book.book import Book
from models.book.reader import Reader
from models.people.kinds import Channel, Outcome, Tier
from models.people.tiers import move_to_tier
from models.people.touches import log_touch
from tests.benchmarks.books import NOW, copy_of
from tests.benchmarks.figures import Figure, cpu_ms, in_turns
from tests.benchmarks.raw import newest_act, play, raw_book

TIMES = 200
WARM_UP = 20
PROMISED = 6.0


def move(book: Book, prospect: int) -> None:
    """Move a card to the end of another tier."""
    book.do(move_to_tier, [prospect], Tier.WARM, now=NOW)


def touch(book: Book, prospect: int) -> None:
    """Log a call that nobody answered, a minute ago."""
    book.do(
        log_touch,
        prospect,
        Channel.CALL,
        happened_at=NOW - timedelta(minutes=1),
        now=NOW,
        outcome=Outcome.VOICEMAIL,
        minutes=5,
        note="Left a message about the spring order.",
    )


def writes(size: int, folder: Path) -> Iterator[Figure]:
    """The figures of a move and of a touch, each in CPU milliseconds."""
    for name, act in (("move through the door", move), ("touch, logged", touch)):
        yield _against_raw(name, act, size, folder)


def _against_raw(
    name: str, act: Callable[[Book, int], None], size: int, folder: Path
) -> Figure:
    door, raw = copy_of(size, folder), copy_of(size, folder)
    book = Book.open(door, now=lambda: NOW)
    door_db, raw_db = raw_book(door), raw_book(raw)
    people = book.ask(_some_cold, TIMES + WARM_UP)

    def ours(prospect: int) -> float:
        return cpu_ms(lambda: act(book, prospect))

    def theirs(_prospect: int) -> float:
        statements = newest_act(door_db)
        return cpu_ms(lambda: play(raw_db, statements))

    in_turns(ours, theirs, people[:WARM_UP])
    value, limit = in_turns(ours, theirs, people[WARM_UP:])
    book.close()
    for db in (door_db, raw_db):
        db.close()
    for used in (door, raw):
        shutil.rmtree(used.parent)
    return Figure(name, size, value, "ms", limit, PROMISED)


def _some_cold(reader: Reader, count: int) -> list[int]:
    found = reader.all(
        "SELECT id FROM prospect WHERE tier = 'cold' AND in_bin_at IS NULL"
        " ORDER BY (id * 2654435761) & 65535, id LIMIT :count",
        count=count,
    )
    return [prospect for (prospect,) in found]
