"""The command tour: the sample walked through off screen, with pictures of it."""

from argparse import ArgumentParser
from importlib import import_module
from pathlib import Path

from ui.commands.command import Asked, Command, Told
from ui.commands.screen import refuse_fatal_pair


def _declare(words: ArgumentParser) -> None:
    words.add_argument(
        "folder", metavar="FOLDER", type=Path, help="where the pictures go"
    )


def _tour(asked: Asked) -> Told:
    refuse_fatal_pair()
    # Named and not imported, because no other command needs a screen.
    left: list[Path] = import_module("ui.tour").play(asked.folder, now=asked.clock)
    answer = {"folder": str(asked.folder), "files": [path.name for path in left]}
    return Told(answer, tuple(str(path) for path in left))


COMMANDS = {"tour": Command(_declare, _tour)}
