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
from models.book.erased import Mark
from models.book.moments import stored
from models.book.reader import Reader
from models.book.refusals import Refused
from models.lists.formats.reading import Manner, Reading
from models.lists.formats.record import Record
from models.lists.importing.entries import Action, Entry
from models.lists.importing.rules import Rules
from models.lists.search.typed import Typed
from models.lists.smart_lists.conditions import Group
from models.people.contact_plan.beginning import BEGINNING
from models.people.contact_plan.redating import Turn
from models.people.finding import names
from models.people.kinds import Channel, Side, Tier
from models.people.tiers import move_to_tier
from models.people.today.whose import EVERYBODYS
from models.people.touch_line import TouchLine
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


def known_of(book: Book) -> dict[str, object]:
    """What questions ask about, by the name they call it: people and papers here."""
    ids = [person.id for person in book.ask(names) if person.name == "Ada Łódzka"]
    other = next(person.id for person in book.ask(names) if person.id != ids[0])
    offer = book.ask(lambda reader: reader.one("SELECT min(id) FROM offer"))
    assert offer is not None
    ada = Record(line=1, full_name="Ada Łódzka", company="Ada Ltd")
    return {
        **dict.fromkeys(("prospect_id", "one"), ids[0]),
        **dict.fromkeys(
            ("last", "after", "attachment_id", "list_id", "act", "text_id"), 0
        ),
        **dict.fromkeys(("ids", "only", "people", "prospect_ids"), ids),
        **dict.fromkeys(("way", "channel"), Channel.CALL),
        **dict.fromkeys(("text", "title", "source", "sha256"), "P-001"),
        "other": other,
        **dict.fromkeys(("offer_id", "older_id", "newer_id"), offer[0]),
        "member_id": None,
        "tier": Tier.HOT,
        "typed": Typed("lodzka"),
        "limit": 10,
        "name": "Ada Łódzka",
        "word": "fair26",
        "tag": "vip",
        "kind": "phone",
        "column": "source",
        "records": [ada],
        "entry": Entry(ada, Action.CREATE, ""),
        "reading": Reading("ada.csv", Manner("csv"), [ada], [], []),
        "rules": Rules(),
        "headers": ("Name", "Company"),
        "marks": [Mark("mail", "ada@ada.test")],
        "conditions": Group(),
        "lists": [(1, Group())],
        "plan": BEGINNING,
        "turn": Turn(BEGINNING, BEGINNING),
        **dict.fromkeys(("entries", "dues"), ()),
        "now_time": NOON.time(),
        "room": dict.fromkeys(Side, 3),
        "many": 3,
        "whose": EVERYBODYS,
        "waiting": (),
        "rooms": {},
        "capacity": 3,
        "side": Side.SALES,
        "planned": ("st.on_day = :day",),
        "line": TouchLine(""),
        **dict.fromkeys(
            ("today", "by", "on", "from_on", "to_on", "starts_on", "day"), NOON.date()
        ),
        **dict.fromkeys(("now", "since", "until"), NOON),
        "keys": [f"step 1 {stored(NOON)}"],
        **dict.fromkeys(("pass_id", "taker_id", "font_id", "template_id"), 0),
    }


def answers(book: Book) -> Iterator[object]:
    """What each question answers; a refusal is an answer, and so is nothing.

    Nothing is an answer only to those who say that they may give it.
    """
    known = known_of(book)
    for question in every_question():
        told = inspect.signature(question)
        needed = {
            parameter.name: known[parameter.name]
            for parameter in list(told.parameters.values())[1:]
            if parameter.default is inspect.Parameter.empty
        }
        try:
            answer = book.ask(question, **needed)
        except Refused as refusal:
            answer = refusal
        optional = "None" in str(told.return_annotation)
        yield "nothing" if answer is None and optional else answer


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

    undone = []
    while old.undo_label() != "write a proposal for Ada Łódzka":
        change = old.undo()
        assert change is not None
        undone.append(change.label)

    assert undone[:2] == ["move Ada Łódzka to Won", "log call with Ada Łódzka"]
    assert undone[-1] == "begin version 2 of P-001"
    with pytest.raises(Refused, match="send P-001"):
        old.undo()
    assert not any(check(old.path).values())
