"""A process that works on a book until it is killed, telling what it was promised."""

import os
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from itertools import count
from multiprocessing.connection import Connection
from pathlib import Path
from typing import NamedTuple

from models.book.backup import back_up, copies, daily_copy
from models.book.book import Book
from models.book.history import history
from models.book.identity import book_id
from models.book.refusals import Refused
from models.book.taking_back import take_back_keeping
from models.lists.duplicates.merges import merges_to_take_back
from models.lists.duplicates.merging import merge_prospects
from models.lists.duplicates.unmerging import unmerge
from models.lists.erasing.copies import clear_up
from models.lists.erasing.person import erase_person
from models.lists.formats.record import Record
from models.lists.importing.bringing import Bringing
from models.lists.importing.past_imports import imports_to_take_back
from models.lists.importing.rules import Rules
from models.lists.importing.take_over import take_over
from models.offers.kinds import OfferKind
from models.offers.sending import send_offer
from models.offers.sheet_of import sheet_of
from models.offers.values import Draft, LineValues
from models.offers.writing import write_offer
from models.people.attachments import keep_file
from models.people.bulk import add_tag
from models.people.finding import names
from models.people.kinds import Channel, Outcome, Tier
from models.people.planned import Planned, Promised
from models.people.prospects import add_prospect, change_prospect, put_in_bin, set_tags
from models.people.tiers import move_to_tier
from models.people.touches import log_touch
from reports.offer_pdf import render_offer
from tests.clock import NOON, TODAY
from ui.commands.taking_all import bundled
from ui.commands.written import write_whole
from ui.kept_copies import backups_of
from ui.restoring import restored

TIERS = (Tier.COLD, Tier.WARM, Tier.HOT, Tier.WON, Tier.LOST)
LIST = 8
"""So many people are on every list."""
KEPT = "elsewhere.baton"
"""A copy of the book that still holds somebody who was erased since."""
RESTORED = "restored.baton"
"""What is made of that copy."""
BAG = LineValues("Bag", quantity_micro=10**6, price_e4=10_0000)


class Promise(NamedTuple):
    """What the victim was told: the kind of act, the newest act, which one it was."""

    name: str
    act: int
    number: int


Tell = Callable[[str], None]


def work(
    path: Path, begin: int, only: str, home: Mapping[str, str], told: Connection
) -> None:
    """Do one operation after another; tell the newest act after each.

    Args:
        path: the book.
        begin: the number of the first operation.
        only: the one of `LONG` that is done again and again; else all of `SHORT`.
        home: where the folders of the user are; the server was started elsewhere.
        told: where it is told.
    """
    os.environ.update(home)
    book = Book.open(path, now=lambda: NOON)
    told.send(Promise("open", 0, 0))
    for number in count(begin):
        name, act = (only, LONG[only]) if only else SHORT[number % len(SHORT)]

        def tell(name: str, number: int = number) -> None:
            told.send(Promise(name, book.ask(history, limit=1)[0].seq, number))

        with suppress(Refused):  # as where all of a list was changed since
            act(book, number, tell)
            tell(name)


def _somebody(book: Book, number: int) -> int:
    people = book.ask(names)
    if not people:
        return book.do(add_prospect, f"Nr {number}", now=NOON)
    return people[number % len(people)].id


def _add(book: Book, number: int, _tell: Tell) -> None:
    book.do(add_prospect, f"Nr {number}", now=NOON, tags=["a", "b"], value_minor=number)


def _move(book: Book, number: int, _tell: Tell) -> None:
    tier = TIERS[number % len(TIERS)]
    book.do(move_to_tier, [_somebody(book, number)], tier, now=NOON)


def _log(book: Book, number: int, _tell: Tell) -> None:
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


def _change(book: Book, number: int, _tell: Tell) -> None:
    book.do(change_prospect, _somebody(book, number), source=f"fair {number}")


def _tag(book: Book, number: int, _tell: Tell) -> None:
    book.do(set_tags, _somebody(book, number), [f"tag {number}"])


def _delete(book: Book, number: int, _tell: Tell) -> None:
    if len(book.ask(names)) > 1:
        book.do(put_in_bin, [_somebody(book, number)], now=NOON)


def _back_up(book: Book, number: int, _tell: Tell) -> None:
    back_up(book.path, book.path.with_name(f"copy-{number}.baton"))


def _merge(book: Book, number: int, _tell: Tell) -> None:
    two = [
        book.do(add_prospect, name, now=NOON, tags=[f"{name} {number}"])
        for name in ("Ada", "Bob")
    ]
    book.do(merge_prospects, *two, now=NOON)


def _unmerge(book: Book, _number: int, _tell: Tell) -> None:
    merges = book.ask(merges_to_take_back, TODAY)
    if merges:
        book.do(unmerge, merges[0].act, now=NOON)


def _take_over(book: Book, number: int, _tell: Tell) -> None:
    book.do(take_over, _list(number), rules=_rules(number), now=NOON)


def _list(number: int) -> list[Record]:
    called = (f"Person {number} {line}" for line in range(LIST))
    return [Record(line=line, full_name=name) for line, name in enumerate(called)]


def _rules(number: int) -> Rules:
    return Rules(tags=(f"list {number}",))


def _take_back(book: Book, _number: int, _tell: Tell) -> None:
    past = book.ask(imports_to_take_back, TODAY)
    if past:
        book.do(take_back_keeping, past[0].act, now=NOON)


def _act_on_many(book: Book, number: int, _tell: Tell) -> None:
    them = [person.id for person in book.ask(names)][:20]
    book.do(add_tag, them or [_somebody(book, number)], f"bulk {number}")


def _attach(book: Book, number: int, _tell: Tell) -> None:
    content = f"{number}".encode() * 2000
    book.do(keep_file, _somebody(book, number), "plan.txt", content, now=NOON)


def _send(book: Book, number: int, _tell: Tell) -> int:
    draft = Draft(OfferKind.PROPOSAL, "Bags", lines=(BAG,))
    offer = book.do(write_offer, _somebody(book, number), draft, now=NOON)
    book.do(send_offer, offer, now=NOON)
    return offer


def _bring(book: Book, number: int, tell: Tell) -> None:
    """Let another process import a list; its number is told before it writes."""
    file = book.path.with_name(f"list-{number}.csv")
    rows = "".join(f"{record.full_name}\n" for record in _list(number))
    file.write_text(f"Name\n{rows}", encoding="utf-8")
    bringing = Bringing(book.path, file)
    bringing.read()
    assert bringing._process is not None
    tell(f"child {bringing._process.pid}")
    bringing.take(_rules(number), now=NOON)
    bringing.close()


def _erase(book: Book, number: int, tell: Tell) -> None:
    """Erase somebody of whom a copy tells."""
    whom = book.do(add_prospect, erased_name(number), now=NOON)
    folder = backups_of(book.ask(book_id))
    for old in copies(book.path, folder):
        old.unlink()
    daily_copy(book.path, folder, TODAY)
    tell("begin")
    book.do(erase_person, whom, now=NOON)
    tell("erased")
    clear_up(book.path, folder, NOON)


def erased_name(number: int) -> str:
    """What the person is called who is erased under a number."""
    return f"Zxqvarkel {number}."


def _restore(book: Book, _number: int, tell: Tell) -> None:
    new = book.path.with_name(RESTORED)
    new.unlink(missing_ok=True)
    tell("begin")
    restored(book.path.with_name(KEPT), new, NOON)


def _bundle(book: Book, number: int, tell: Tell) -> None:
    tell("begin")
    ending = ".zip" if number % 2 else ""
    bundled(book.path, book.path.with_name(f"bundle-{number}{ending}"), now=NOON)


def _paper(book: Book, number: int, tell: Tell) -> None:
    offer = _send(book, number, tell)
    tell("begin")
    paper = render_offer(book.ask(sheet_of, offer))
    write_whole(book.path.with_name(f"paper-{number}.pdf"), _slowly(paper))


def _slowly(paper: bytes) -> Iterator[bytes]:
    """The paper as a slow disk takes it, so that a kill meets half of it."""
    step = len(paper) // 20 + 1
    for start in range(0, len(paper), step):
        time.sleep(0.003)
        yield paper[start : start + step]


Act = Callable[[Book, int, Tell], object]
SHORT: tuple[tuple[str, Act], ...] = (
    ("add", _add),
    ("log", _log),
    ("move", _move),
    ("merge", _merge),
    ("change", _change),
    ("undo", lambda book, _number, _tell: book.undo()),
    ("redo", lambda book, _number, _tell: book.redo()),
    ("un-merge", _unmerge),
    ("tag", _tag),
    ("bulk", _act_on_many),
    ("delete", _delete),
    ("attach", _attach),
    ("take over", _take_over),
    ("take back", _take_back),
    ("undo", lambda book, _number, _tell: book.undo()),
    ("send", _send),
    ("back up", _back_up),
)
LONG: dict[str, Act] = {
    "import": _bring,
    "erase": _erase,
    "restore": _restore,
    "bundle": _bundle,
    "paper": _paper,
}
