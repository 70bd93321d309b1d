"""The command export: people as a file for other programs."""

from argparse import ArgumentParser
from pathlib import Path

from models.book.book import Book
from models.book.moments import day_in
from models.book.refusals import Refused
from models.lists.exporting.people import everybody, zone_of_book
from models.lists.smart_lists.asking import Order, people_in
from ui.commands.command import Asked, Command, Told, open_book, takes_book
from ui.commands.lists import conditions_named
from ui.commands.named import person_named
from ui.commands.writing_out import Format, write_people
from ui.commands.written import refuse_taken

_BY_ENDING = {
    ".csv": Format.CSV,
    ".xlsx": Format.XLSX,
    ".vcf": Format.VCARD_3,
    ".ics": Format.ICS,
    ".json": Format.JSON,
}


def _declare(words: ArgumentParser) -> None:
    takes_book(words)
    words.add_argument("out", metavar="OUT", type=Path, help="the file to write")
    words.add_argument(
        "--format",
        choices=[kind.value for kind in Format],
        help="the kind of file; the ending of OUT says it otherwise",
    )
    words.add_argument("--list", metavar="NAME", help="only who is in this saved list")
    words.add_argument(
        "--person",
        metavar="PERSON",
        action="append",
        default=[],
        help="only this person; may be said several times",
    )
    words.add_argument(
        "--overwrite", action="store_true", help="write over a file that is there"
    )


def _export(asked: Asked) -> Told:
    kind = _kind(asked.format, asked.out)
    refuse_taken(asked.out, book=asked.book, overwrite=asked.overwrite)
    with open_book(asked) as book:
        ids = _whom(book, asked)
        written = write_people(book, ids, asked.out, kind, now=asked.clock())
    answer = {
        "file": str(asked.out),
        "format": kind.value,
        "people": written.people,
        "entries": written.entries,
        "bytes": written.size,
        "shortened": written.shortened,
    }
    said = f"{asked.out} holds {written.holds} ({kind.label})."
    return Told(answer, tuple(filter(None, (said, written.warning))))


def _kind(asked: str | None, out: Path) -> Format:
    """The format that was said, or that the ending tells.

    Raises:
        Refused: the ending tells none.
    """
    if asked:
        return Format(asked)
    kind = _BY_ENDING.get(out.suffix.lower())
    if kind is None:
        named = ", ".join(Format)
        raise Refused(f"Say the kind of file with --format: {named}.")
    return kind


def _whom(book: Book, asked: Asked) -> list[int]:
    if asked.list and asked.person:
        raise Refused("Say either --list or --person.")
    if asked.list:
        today = day_in(asked.clock(), book.ask(zone_of_book))
        conditions = conditions_named(book, asked.list)
        return book.ask(people_in, conditions, today=today, order=Order.NAME)
    if asked.person:
        named = [person_named(book, text).id for text in asked.person]
        return list(dict.fromkeys(named))
    return book.ask(everybody)


COMMANDS = {"export": Command(_declare, _export)}
