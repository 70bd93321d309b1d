"""The command pdf: an offer as it is printed."""

from argparse import ArgumentParser
from pathlib import Path

from models.book.refusals import NotSaved, Refused
from models.offers.papers import misses_paper, sent_paper
from models.offers.sending import keep_paper
from models.offers.sheet_of import sheet_of
from reports.offer_pdf import render_offer, unprintable
from ui.commands.command import Asked, Command, Told, open_book, takes_book
from ui.commands.offers import named_offer, takes_offer


def _declare(words: ArgumentParser) -> None:
    takes_book(words)
    takes_offer(words)
    words.add_argument("out", metavar="OUT.pdf", type=Path, help="the file to write")
    words.add_argument(
        "--twin",
        action="store_true",
        help="put the same in for machines (UBL); a sent paper is drawn anew for it",
    )


def _pdf(asked: Asked) -> Told:
    if asked.out.exists() and asked.out.samefile(asked.book):
        raise Refused("The PDF would take the place of the book. Choose another name.")
    with open_book(asked) as book:
        card = named_offer(book, asked.number)
        sheet = book.ask(sheet_of, card.id)
        sent = book.ask(sent_paper, card.id)
        if sent is None and book.ask(misses_paper, card.id):
            sent = render_offer(sheet)
            book.do(keep_paper, card.id, sent, now=asked.clock(), afterwards=True)
    if asked.twin:
        paper, sent = render_offer(sheet, twin=True), None
    else:
        paper = render_offer(sheet) if sent is None else sent
    _write(asked.out, paper)
    lacking = unprintable(sheet)
    lines = [f"{asked.out} holds {card.called}{' as it was sent' if sent else ''}."]
    if lacking:
        lines.append(f"No font here has these characters: {lacking}")
    answer = {
        "id": str(card.id),
        "number": card.number,
        "file": str(asked.out),
        "bytes": len(paper),
        "as_sent": sent is not None,
        "unprintable": lacking,
    }
    return Told(answer, tuple(lines))


def _write(path: Path, paper: bytes) -> None:
    """Put the paper in place whole, so that no half of it is ever found.

    Raises:
        NotSaved: the disk did not take it.
    """
    half = path.with_name(f".{path.name}.new")
    try:
        half.write_bytes(paper)
        half.replace(path)
    except OSError as error:
        half.unlink(missing_ok=True)
        raise NotSaved(
            f"“{path}” could not be written ({error.strerror}).",
            "The book is unchanged.",
            "Choose another folder, or free some space.",
        ) from error


COMMANDS = {"pdf": Command(_declare, _pdf)}
