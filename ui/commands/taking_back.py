"""`takeback`: take an import back and keep what was changed since."""

from argparse import ArgumentParser

from models.book.book import Book
from models.book.moments import moment_of
from models.book.refusals import Refused
from models.book.taking_back import take_back_keeping
from models.lists.importing.past_imports import (
    DAYS,
    PastImport,
    imports_to_take_back,
)
from ui.commands.command import Asked, Command, Told, open_book, takes_book

_NONE = f"Nothing was imported in the last {DAYS} days that could be taken back."


def _declare(words: ArgumentParser) -> None:
    takes_book(words)
    words.add_argument(
        "act", metavar="ACT", nargs="?", type=int, help="the number of the act"
    )
    words.add_argument("--last", action="store_true", help="the newest import")


def _run(asked: Asked) -> Told:
    now = asked.clock()
    with open_book(asked) as book:
        past = book.ask(imports_to_take_back, now.date())
        if asked.last and asked.act is not None:
            raise Refused("Say either --last or the number of an act.")
        if asked.last and not past:
            raise Refused(_NONE)
        if not asked.last and asked.act is None:
            return _listed(past)
        act = past[0].act if asked.last else asked.act
        taken = book.do(take_back_keeping, act, now=now)
        said = _said(book, act)
    answer = {"act": act, "rows": taken.rows, "kept": sorted(taken.kept)}
    keeping = f" {len(taken.kept):,} keep what was changed since." if taken.kept else ""
    return Told(answer, (f"{said} was taken back.{keeping}",))


def _said(book: Book, act: int) -> str:
    row = book.ask(
        lambda reader: reader.one("SELECT label FROM act WHERE seq = :act", act=act)
    )
    return f"“{row[0] if row else act}”"


def _listed(past: list[PastImport]) -> Told:
    """The imports that could be taken back, with the numbers of their acts."""
    lines = [
        f"{one.act}  {moment_of(one.at):%Y-%m-%d %H:%M} UTC  {one.label}"
        for one in past
    ]
    told = [one._asdict() | {"at": moment_of(one.at).isoformat()} for one in past]
    return Told({"imports": told}, tuple(lines or [_NONE]))


COMMANDS = {"takeback": Command(_declare, _run)}
