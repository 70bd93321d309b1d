"""The command font: which font of one's own papers are set in."""

from argparse import ArgumentParser
from pathlib import Path

from models.book.book import Book
from models.book.refusals import Refused
from models.offers.font_changes import bring_font
from models.offers.habit_changes import change_habits
from models.offers.own_fonts import own_fonts
from models.offers.sheet import FontFiles
from reports.brand_font import LARGEST, converted
from ui.commands.command import Asked, Command, Told, open_book, takes_book


def _declare(words: ArgumentParser) -> None:
    takes_book(words)
    words.add_argument(
        "regular", metavar="FILE.otf", nargs="?", type=Path, help="the regular style"
    )
    words.add_argument("--bold", metavar="FILE.otf", type=Path, help="the bold style")
    words.add_argument(
        "--italic", metavar="FILE.otf", type=Path, help="the italic style"
    )
    words.add_argument(
        "--none", action="store_true", help="new papers in the fonts of their design"
    )


def _font(asked: Asked) -> Told:
    with open_book(asked) as book:
        if asked.none:
            book.do(change_habits, font_id=None)
        elif asked.regular is not None:
            _bring(book, asked)
        elif asked.bold is not None or asked.italic is not None:
            raise Refused("The regular style comes first; it stands in for the others.")
        found = book.ask(own_fonts)
    lines = [f"{font.name}{' · new papers' if font.usual else ''}" for font in found]
    listed = [
        {"id": str(font.id), "name": font.name, "usual": font.usual} for font in found
    ]
    return Told({"fonts": listed}, tuple(lines))


def _bring(book: Book, asked: Asked) -> None:
    regular, bold, italic = (
        _read(path) for path in (asked.regular, asked.bold, asked.italic)
    )
    made = converted(regular or b"", bold, italic)
    files = FontFiles(
        made.name,
        made.regular,
        made.semibold if bold is not None else b"",
        made.italic if italic is not None else b"",
    )
    book.do(bring_font, files, now=asked.clock())


def _read(path: Path | None) -> bytes | None:
    if path is None:
        return None
    try:
        with path.open("rb") as file:
            return file.read(LARGEST + 1)
    except OSError as error:
        raise Refused(f"“{path}” cannot be read ({error.strerror}).") from error


COMMANDS = {"font": Command(_declare, _font)}
