"""A book written at each step opens today, answers every question and still undoes.

While a step is not released its book may be written anew: `python -m tests.old_books`.
"""

import gzip
import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import models
from models.book import engines
from models.book.book import Book
from models.book.checks import check
from models.book.reader import Reader
from models.lists.importing.record import Record
from models.lists.search.typed import Typed
from models.people.finding import names
from models.people.kinds import Channel, Tier
from models.people.tiers import move_to_tier
from models.people.touches import log_touch
from tests.clock import NOON

HERE = Path(__file__).parent
OLD = sorted(HERE.glob("step-*.baton.gz"))
Question = Callable[..., object]


@pytest.fixture(params=OLD, ids=lambda old: old.name.removesuffix(".baton.gz"))
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Book]:
    path = tmp_path / "old.baton"
    path.write_bytes(gzip.decompress(request.param.read_bytes()))
    book = Book.open(path, now=lambda: NOON)
    yield book
    book.close()


def every_question() -> list[Question]:
    """Each public function of models whose first argument is a reader."""
    found: list[Question] = []
    for module in pkgutil.walk_packages(models.__path__, "models."):
        if "migrations" not in module.name:
            here = vars(importlib.import_module(module.name)).values()
            found += [
                thing
                for thing in here
                if inspect.isfunction(thing)
                and thing.__module__ == module.name
                and not thing.__name__.startswith("_")
                and _asks(thing)
            ]
    return found


def _asks(thing: Question) -> bool:
    first = next(iter(inspect.signature(thing).parameters.values()), None)
    return first is not None and first.annotation is Reader


def answers(book: Book) -> Iterator[object]:
    """What each question answers about the first person and the first offer."""
    ids = [person.id for person in book.ask(names) if person.name == "Ada Łódzka"]
    offer = book.ask(lambda reader: reader.one("SELECT min(id) FROM offer"))
    assert offer is not None
    known = {
        "prospect_id": ids[0],
        "offer_id": offer[0],
        "member_id": None,
        "ids": ids,
        "only": ids,
        "tier": Tier.HOT,
        "text": "P-001",
        "typed": Typed("lodzka"),
        "people": ids,
        "last": 0,
        "limit": 10,
        "name": "Ada Łódzka",
        "word": "fair26",
        "records": [Record(line=1, full_name="Ada Łódzka", company="Ada Ltd")],
    }
    for question in every_question():
        needed = {
            parameter.name: known[parameter.name]
            for parameter in list(inspect.signature(question).parameters.values())[1:]
            if parameter.default is inspect.Parameter.empty
        }
        yield book.ask(question, **needed)


def test_there_is_an_old_book_of_the_newest_step() -> None:
    assert f"step-{engines.HEAD}.baton.gz" in {book.name for book in OLD}


def test_an_old_book_answers_every_question(old: Book) -> None:
    given = list(answers(old))

    assert len(given) > 30
    assert all(answer is not None for answer in given)


def test_an_old_book_has_no_faults(old: Book) -> None:
    assert not any(check(old.path).values()), "run `python -m tests.old_books`"


def test_what_was_undone_in_an_old_book_can_be_redone(old: Book) -> None:
    redone = old.redo()

    assert redone is not None
    assert redone.label == "plan Call back with Ada Łódzka"


def test_an_old_book_is_written_to_and_undone_to_its_newest_seal(old: Book) -> None:
    ada = next(p.id for p in old.ask(names) if p.name == "Ada Łódzka")
    old.do(log_touch, ada, Channel.CALL, happened_at=NOON, now=NOON)
    old.do(move_to_tier, [ada], Tier.WON, now=NOON)

    undone = [change.label for _ in range(5) if (change := old.undo())]

    assert undone == [
        "move Ada Łódzka to Won",
        "log call with Ada Łódzka",
        "remove a touch with Ada Łódzka",
        "import 1 person",
        "begin version 2 of P-001",
    ]
    assert not any(check(old.path).values())
