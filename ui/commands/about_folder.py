"""Everything about a person as a folder to hand over: JSON, PDF, papers and files."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from models.book.book import Book
from models.book.refusals import Refused
from models.lists.erasing.about import About
from models.offers.sheet_of import sheet_of
from models.people.business import business_card
from models.people.safe_names import safe_name
from reports.about_pdf import render_about
from reports.offer_pdf import render_offer
from ui.commands.written import write_whole


def as_json(about: About) -> dict[str, Any]:
    """What `everything_about` told, ready for JSON; the bytes of files lie beside."""
    return {
        "about": about.called,
        "parts": {part.title: list(map(dict, part.lines)) for part in about.parts},
        "history": list(map(dict, about.history)),
        "files": [
            {"name": name, "bytes": None if content is None else len(content)}
            for name, content in about.files
        ],
    }


def write_about(book: Book, about: About, folder: Path) -> list[str]:
    """The names of the files that were written into a new folder.

    Raises:
        Refused: the folder is there already, or cannot be made.
        NotSaved: the disk did not take a file; those before it lie there.
    """
    try:
        folder.mkdir(mode=0o700)
    except OSError as error:
        raise Refused(f"“{folder}” cannot be made: {error.strerror}.") from error
    names: list[str] = []
    for wanted, content in _contents(book, about):
        name = _free(safe_name(wanted), names)
        write_whole(folder / name, [content])
        names.append(name)
    return names


def _contents(book: Book, about: About) -> Iterator[tuple[str, bytes]]:
    told = json.dumps(as_json(about), ensure_ascii=False, indent=2, default=str)
    yield "everything.json", told.encode("utf-8", "surrogatepass")
    card = book.ask(business_card)
    yield (
        "everything.pdf",
        render_about(
            about,
            business=card.name,
            today=book.now().date(),
            page_size=card.page_size,
        ),
    )
    for offer_id in about.papers:
        sheet = book.ask(sheet_of, offer_id)
        yield f"{sheet.kind} {sheet.number}.pdf", render_offer(sheet)
    for file in about.files:
        if file.content is not None:
            yield file.name, file.content


def _free(name: str, taken: list[str]) -> str:
    """The name, with a number where another file has it already."""
    stem, point, ending = name.rpartition(".")
    stem, ending = (stem, f".{ending}") if point and stem else (name, "")
    number = 1
    while name.casefold() in map(str.casefold, taken):
        number += 1
        name = f"{stem} {number}{ending}"
    return name
