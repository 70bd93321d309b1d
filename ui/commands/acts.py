"""Commands about what was done: undo, redo, history."""

from argparse import ArgumentParser
from collections.abc import Callable

from models.book.book import Book
from models.book.change import Change
from models.book.history import PastAct, history
from models.book.moments import moment_of
from models.book.refusals import Refused
from models.book.undoing import Stays
from ui.commands.command import Asked, Command, Told, open_book, takes_book
from ui.commands.named import person_named

_LIMIT = 500


def _declare_undo(words: ArgumentParser) -> None:
    takes_book(words)
    words.add_argument(
        "--past", action="store_true", help="go past what has to stay, to what is older"
    )


def _undo(asked: Asked) -> Told:
    turn = _undo_past if asked.past else _undo_newest
    return _turn(asked, turn, "Undone", "Nothing to undo.")


def _undo_newest(book: Book) -> Change | None:
    try:
        return book.undo()
    except Stays as stays:
        said = f"{stays.why} “undo --past” takes back “{stays.older}”."
        raise Refused(said) from stays


def _undo_past(book: Book) -> Change | None:
    try:
        return book.undo()
    except Stays:
        return book.undo()


def _redo(asked: Asked) -> Told:
    return _turn(asked, Book.redo, "Done again", "Nothing to redo.")


def _turn(
    asked: Asked, turn: Callable[[Book], Change | None], verb: str, nothing: str
) -> Told:
    with open_book(asked) as book:
        change = turn(book)
    if change is None:
        raise Refused(nothing)
    return Told(
        {"act": change.act, "label": change.label}, (f"{verb}: {change.label}.",)
    )


def _declare_history(words: ArgumentParser) -> None:
    takes_book(words)
    words.add_argument("person", metavar="PERSON", nargs="?", help="only this person's")
    words.add_argument(
        "--limit", metavar="N", type=int, default=_LIMIT, help="so many acts at most"
    )


def _history(asked: Asked) -> Told:
    with open_book(asked) as book:
        person_id = person_named(book, asked.person).id if asked.person else None
        acts = book.ask(history, person_id, max(asked.limit, 0))
    lines = [_line(act) for act in acts]
    return Told({"acts": [_as_json(act) for act in acts]}, tuple(lines))


def _as_json(act: PastAct) -> dict[str, object]:
    return {
        "act": act.seq,
        "at": moment_of(act.at).isoformat(),
        "member": act.member,
        "operation": act.operation,
        "label": act.label,
        "kind": act.kind,
        "final": bool(act.final),
        "undone": bool(act.undone),
        "lines": act.lines,
    }


def _line(act: PastAct) -> str:
    kind = "" if act.kind == "do" else f"{act.kind}: "
    undone = " (undone)" if act.undone else ""
    return f"{moment_of(act.at):%Y-%m-%d %H:%M} UTC  {kind}{act.label}{undone}"


COMMANDS = {
    "undo": Command(_declare_undo, _undo),
    "redo": Command(takes_book, _redo),
    "history": Command(_declare_history, _history),
}
