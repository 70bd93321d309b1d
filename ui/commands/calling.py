"""From the words on the command line to the one command, and back to an exit code."""

import json
import os
import sys
from argparse import ArgumentParser, RawDescriptionHelpFormatter
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import NoReturn, cast

from models.book.refusals import NotSaved, Refused
from models.book.text import clean_line
from ui.commands.clock import clock_at
from ui.commands.command import Asked, Command, Told

NOUNS: Mapping[str, tuple[str, str]] = {
    "new": ("books", "make an empty book for a business"),
    "sample": ("sample", "make a book with sample people to look around in"),
    "demo": ("demo", "make a book of made-up people, as large as you like"),
    "import": ("importing", "bring in lists: CSV and vCard files"),
    "add": ("people", "add a person"),
    "touch": ("touches", "log a touch in one line, as in the touch bar"),
    "move": ("people", "move a person to another tier"),
    "next": ("touches", "plan the next step with a person"),
    "delete": ("people", "put a person in the bin"),
    "board": ("board", "the tiers and everybody in them"),
    "show": ("record", "one person's record and timeline"),
    "offers": ("offers", "all proposals and estimates"),
    "offer": ("offer_drafts", "make a proposal or an estimate from a file"),
    "send": (
        "offer_answers",
        "mark an offer as sent; it gets its number and is frozen",
    ),
    "accept": ("offer_answers", "mark a sent offer as accepted; the person is won"),
    "decline": ("offer_answers", "mark a sent offer as declined"),
    "pdf": ("offer_paper", "write an offer as a PDF file"),
    "undo": ("acts", "take back the newest act"),
    "redo": ("acts", "do again the act last taken back"),
    "history": ("acts", "who did what, and when"),
    "check": ("books", "look for faults in a book"),
    "backup": ("books", "write a verified copy of a book"),
    "restore": ("books", "make a new book from a backup"),
    "tour": ("tour", "walk through the sample and leave pictures in a folder"),
}
"""Every command: the file it stands in, and what it does."""

_JSON = "print one JSON object instead of lines"
_NOW = "take this moment for now, as in 2026-11-18T12:00 (UTC unless it says a zone)"

OpenWindow = Callable[[Path | None, str | None], int]


class _Words(ArgumentParser):
    """A parser that refuses in one sentence."""

    def error(self, message: str) -> NoReturn:
        text = message[0].upper() + message[1:]
        raise Refused(f"{text}. See “{self.prog} --help”.")


def call(words: Sequence[str], *, open_window: OpenWindow) -> int:
    """Do what the words say and print what came of it; the exit code."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
    try:
        rest, now = _without_now(words)
        if rest and rest[0] in NOUNS:
            _tell(rest[0], rest[1:], now)
            return 0
        return open_window(_book_to_open(rest), now)
    except (Refused, NotSaved) as refusal:
        sys.stderr.write(f"{clean_line(str(refusal))}\n")
        return 2
    except BrokenPipeError:
        # Whoever read us has enough; Python would complain once more at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _without_now(words: Sequence[str]) -> tuple[list[str], str | None]:
    """The words without --now, which may stand anywhere, and its value."""
    rest, now = list(words), None
    for place, word in enumerate(rest):
        if word == "--":
            break
        if word == "--now" or word.startswith("--now="):
            _, equals, now = word.partition("=")
            if not equals:
                if place + 1 == len(rest):
                    raise Refused(
                        "Say a moment after --now, as in --now 2026-11-18T12:00."
                    )
                now = rest.pop(place + 1)
            rest.pop(place)
            return rest, now
    return rest, now


def _tell(name: str, words: Sequence[str], now: str | None) -> None:
    noun, told_by = NOUNS[name]
    module = import_module(f"ui.commands.{noun}")
    command = cast("Mapping[str, Command]", module.COMMANDS)[name]
    parser = _Words(
        prog=f"main.py {name}",
        description=told_by[0].upper() + told_by[1:] + ".",
        allow_abbrev=False,
    )
    command.declare(parser)
    parser.add_argument("--json", action="store_true", help=_JSON)
    parser.add_argument("--now", metavar="ISO", help=_NOW)
    asked = parser.parse_args(words, namespace=Asked())
    asked.clock = clock_at(now)
    _print(command.run(asked), as_json=asked.json)


def _print(told: Told, *, as_json: bool) -> None:
    if as_json:
        json.dump(told.answer, sys.stdout, ensure_ascii=False)
        sys.stdout.write("\n")
    else:
        sys.stdout.writelines(f"{line}\n" for line in told.lines)
    sys.stdout.flush()


def _book_to_open(words: Sequence[str]) -> Path | None:
    width = max(map(len, NOUNS))
    commands = "\n".join(f"  {n:{width}}  {told}" for n, (_, told) in NOUNS.items())
    parser = _Words(
        prog="main.py",
        usage="main.py [BOOK]\n       main.py COMMAND …",
        description="A book of prospects: whom to touch next, how, and did it work."
        " Without a command, its window opens.",
        epilog=f"commands (each has its own --help):\n{commands}",
        allow_abbrev=False,
        formatter_class=RawDescriptionHelpFormatter,
    )
    parser.add_argument("book", metavar="BOOK", nargs="?", type=Path)
    parser.add_argument("--now", metavar="ISO", help=_NOW)
    book: Path | None = parser.parse_args(words).book
    return book
