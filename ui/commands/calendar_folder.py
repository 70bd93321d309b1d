"""The command calendar: what is planned, as a file that a phone's calendar shows."""

from argparse import ArgumentParser
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from models.book.moments import zone_named
from models.book.refusals import NotSaved, Refused
from models.lists.exporting.people import zone_of_book
from models.lists.exporting.planned_days import planned_days
from models.people.business import business_card
from reports.ics_out import PRODUCT, calendar_of_days
from ui.commands.command import Asked, Command, Told, open_book, takes_book
from ui.commands.writing_out import Answering
from ui.commands.written import write_whole


class CalendarWritten(NamedTuple):
    """What came of writing the calendar.

    Attributes:
        entries: how many appointments and next steps it holds.
        changed: whether the file had to be written.
    """

    file: Path
    entries: int
    changed: bool


def write_calendar(
    book: Answering, name: str, folder: Path, *, now: datetime
) -> CalendarWritten:
    """Write appointments and next steps into a folder, whole, where they changed.

    Args:
        book: whose steps; a copy that is only read will do.
        name: what the file is called, without its ending.
        folder: where to; a file of the same name is replaced if Baton wrote it.
        now: the moment the file is written.

    Raises:
        Refused: the folder is not there, or the file there is somebody else's.
        NotSaved: the disk did not take it, or the book cannot be read.
    """
    if not folder.is_dir():
        raise Refused(
            f"The calendar's folder “{folder}” is not there. Choose another one."
        )
    people, zone = book.ask(planned_days), zone_named(book.ask(zone_of_book))
    title = book.ask(business_card).name
    content = b"".join(calendar_of_days(people, zone, now, title))
    file = folder / f"{name}.ics"
    before = _there(file)
    if before is not None and PRODUCT.encode() not in before[:1000]:
        raise Refused(
            f"“{file}” was not written by Baton and stays. Choose another folder."
        )
    changed = before is None or _unstamped(before) != _unstamped(content)
    if changed:
        write_whole(file, [content])
    return CalendarWritten(file, len(people), changed)


def _there(file: Path) -> bytes | None:
    try:
        return file.read_bytes() if file.exists() else None
    except OSError as error:
        raise NotSaved(
            f"“{file}” could not be read ({error.strerror}).",
            "The book is unchanged.",
            "Choose another folder for the calendar.",
        ) from error


def _unstamped(content: bytes) -> list[bytes]:
    """The lines without those that only say when the file was written."""
    return [line for line in content.splitlines() if not line.startswith(b"DTSTAMP:")]


def _calendar(asked: Asked) -> Told:
    with open_book(asked) as book:
        written = write_calendar(book, asked.book.stem, asked.to, now=asked.clock())
    entries = "1 entry" if written.entries == 1 else f"{written.entries:,} entries"
    answer = {
        "file": str(written.file),
        "entries": written.entries,
        "changed": written.changed,
    }
    return Told(answer, (f"{written.file} holds {entries}.",))


def _declare(words: ArgumentParser) -> None:
    takes_book(words)
    words.add_argument(
        "--to",
        metavar="FOLDER",
        type=Path,
        required=True,
        help="a folder that your own cloud publishes to your phone",
    )


COMMANDS = {"calendar": Command(_declare, _calendar)}
