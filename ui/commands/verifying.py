"""The command verify: what became of a paper that came back."""

import hashlib
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from models.book.book import Book
from models.offers.papers import sent_paper
from models.offers.papers_out import PaperOut, papers_out
from reports.signing.judge import judged
from reports.signing.reading import returned_file
from reports.signing.verdict import PageNews, Seal, Verdict
from reports.signing.whose import Said, paper_of
from ui.commands.command import Asked, Command, Told, open_book
from ui.commands.own_certificate import own_certificates


def _declare(words: ArgumentParser) -> None:
    words.add_argument("file", metavar="FILE.pdf", type=Path, help="what came back")
    words.add_argument(
        "--book", metavar="BOOK", type=Path, help="the book that keeps what was sent"
    )


def _verify(asked: Asked) -> Told:
    returned = returned_file(asked.file)
    paper, sent = None, None
    if asked.book is not None:
        with open_book(asked) as book:
            paper, sent = sent_as(book, returned)
    verdict = judged(returned, sent, now=asked.clock(), own=own_certificates())
    lines = list(verdict.sentences)
    if paper is not None:
        lines.insert(0, f"It is compared with {paper.number} as it was sent.")
        if sent is None:
            lines[0] = (
                f"It says that it is {paper.number}; the book keeps no such file."
            )
    return Told(_as_json(asked.file, paper, verdict), tuple(lines))


def sent_as(
    book: Book, returned: bytes, said: Said | None = None
) -> tuple[PaperOut | None, bytes | None]:
    """Which paper of the book the file is, and the bytes that were sent, if kept.

    Args:
        said: finds the number in the file, here if nothing is given.

    Raises:
        Refused: it is no PDF that can be read, or the book's copy was altered.
    """
    paper = paper_of(returned, book.ask(papers_out), said)
    if paper is None:
        return None, None
    if paper.sha256 == hashlib.sha256(returned).hexdigest():
        return paper, returned
    return paper, book.ask(sent_paper, paper.offer_id)


def _as_json(file: Path, paper: PaperOut | None, verdict: Verdict) -> dict[str, Any]:
    return {
        "file": str(file),
        "offer": None
        if paper is None
        else {
            "id": str(paper.offer_id),
            "number": paper.number,
            "revision": paper.revision,
        },
        "verdict": verdict.likeness.value,
        "ours": verdict.is_ours,
        "signatures": [_seal(seal) for seal in verdict.seals],
        "signatures_unread": verdict.unread or None,
        "pages": [_page(page) for page in verdict.pages],
        "pages_not_compared": verdict.uncompared,
        "carries": list(verdict.carries),
        "says": list(verdict.sentences),
    }


def _seal(seal: Seal) -> dict[str, Any]:
    return {
        "by": seal.by,
        "at": None if seal.when is None else seal.when.isoformat(),
        "intact": seal.intact,
        "covers_whole_file": seal.covers_whole,
        "later": seal.later.value,
        "trust": seal.trust.value,
    }


def _page(page: PageNews) -> dict[str, Any]:
    return {
        "page": page.number,
        "came": list(page.came),
        "went": list(page.went),
        "redrawn": page.redrawn,
        "missing": page.missing,
        "new": page.extra,
        "outside": page.outside,
    }


COMMANDS = {"verify": Command(_declare, _verify)}
"""FILE.pdf without a book tells its signatures; with one, what was changed."""
