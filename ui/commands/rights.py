"""Commands about a person's rights: everything about them, and their erasure."""

from argparse import ArgumentParser
from pathlib import Path

from models.book.identity import book_id
from models.book.refusals import Refused
from models.lists.erasing.about import everything_about
from models.lists.erasing.copies import clear_up
from models.lists.erasing.person import erase_person
from models.lists.erasing.review import MONTHS, due_for_review
from ui.commands.about_folder import as_json, write_about
from ui.commands.command import (
    Asked,
    Command,
    Told,
    open_book,
    takes_book,
    takes_person,
)
from ui.commands.named import person_named
from ui.kept_copies import backups_of


def _declare_about(words: ArgumentParser) -> None:
    takes_book(words)
    takes_person(words)
    words.add_argument(
        "folder",
        metavar="FOLDER",
        type=Path,
        nargs="?",
        help="a new folder for the JSON file, the PDF, the papers and the files",
    )


def _about(asked: Asked) -> Told:
    with open_book(asked) as book:
        person = person_named(book, asked.person)
        about = book.ask(everything_about, person.id)
        if about is None:
            raise Refused("There is nobody of that name in the book.")
        written = []
        if asked.folder is not None:
            written = write_about(book, about, asked.folder)
    lines = [f"{part.title}: {len(part.lines):,}" for part in about.parts]
    lines.append(f"History: {len(about.history):,} changes")
    lines += [f"{asked.folder / name}" for name in written]
    return Told(as_json(about) | {"written": written}, tuple(lines))


def _declare_erase(words: ArgumentParser) -> None:
    takes_book(words)
    takes_person(words)
    words.add_argument(
        "--for-good",
        action="store_true",
        required=True,
        help="say that you know: an erasure cannot be undone",
    )


def _erase(asked: Asked) -> Told:
    with open_book(asked) as book:
        person = person_named(book, asked.person)
        folder = backups_of(book.ask(book_id))
        book.do(erase_person, person.id, now=asked.clock())
    copies = clear_up(asked.book, folder, asked.clock())
    lines = [
        (
            "The person was erased. What was counted stays counted, without a word of"
            " theirs."
        ),
        f"Copies rewritten: {len(copies.done)}.",
        *(f"{copy} could not be read; delete it yourself." for copy in copies.left),
        "Copies you made elsewhere still hold them; a restore erases again.",
    ]
    answer = {
        "id": str(person.id),
        "rewritten": [str(copy) for copy in copies.done],
        "left": [str(copy) for copy in copies.left],
    }
    return Told(answer, tuple(lines))


def _declare_review(words: ArgumentParser) -> None:
    takes_book(words)
    words.add_argument(
        "--months", type=int, default=MONTHS, help=f"{MONTHS} if not said"
    )


def _due(asked: Asked) -> Told:
    with open_book(asked) as book:
        today = asked.clock().date()
        due = book.ask(due_for_review, today, months=asked.months)
    people = [person._asdict() | {"id": str(person.id)} for person in due]
    lines = [
        f"{person.heard_on}  {person.name or person.company}" for person in due
    ] or ["Nobody is due for review."]
    return Told({"due": people}, tuple(lines))


COMMANDS = {
    "about": Command(_declare_about, _about),
    "erase": Command(_declare_erase, _erase),
    "review-due": Command(_declare_review, _due),
}
