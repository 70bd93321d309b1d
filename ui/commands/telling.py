"""The words of one command read, the command done, and what it tells printed."""

import json
import sys
from argparse import ArgumentParser, RawDescriptionHelpFormatter
from collections.abc import Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import NoReturn, cast

from models.book.refusals import Refused
from ui.commands.clock import clock_at
from ui.commands.command import Asked, Command, Told

_JSON = "print one JSON object instead of lines"
_NOW = "take this moment for now, as in 2026-11-18T12:00 (UTC unless it says a zone)"


class _Words(ArgumentParser):
    """A parser that refuses in one sentence."""

    def error(self, message: str) -> NoReturn:
        text = message[0].upper() + message[1:]
        raise Refused(f"{text}. See “{self.prog} --help”.")


def tell(noun_and_help: tuple[str, str], words: Sequence[str], now: str | None) -> None:
    """Do the command that `words` begin with and print what it tells.

    Raises:
        Refused: the words cannot be, or the command refuses.
        NotSaved: the world failed.
    """
    (noun, told_by), name = noun_and_help, words[0]
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
    asked = parser.parse_args(words[1:], namespace=Asked())
    asked.clock = clock_at(now)
    _print(command.run(asked), as_json=asked.json)


def _print(told: Told, *, as_json: bool) -> None:
    if as_json:
        json.dump(told.answer, sys.stdout, ensure_ascii=False)
        sys.stdout.write("\n")
    else:
        sys.stdout.writelines(f"{line}\n" for line in told.lines)
    sys.stdout.flush()


def book_to_open(
    words: Sequence[str], nouns: Mapping[str, tuple[str, str]]
) -> Path | None:
    """The book that the window opens; --help prints what there is, and ends.

    Raises:
        Refused: the words cannot be.
    """
    width = max(map(len, nouns))
    commands = "\n".join(f"  {n:{width}}  {told}" for n, (_, told) in nouns.items())
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
