"""A program that sends the offers it is told to, when it is told to.

`python -m tests.models.offers.taking_turns BOOK ID…` prints a line when it has opened
the book, waits for one, and prints each number it was given.
"""

import subprocess
import sys
from pathlib import Path

from models.book.book import Book
from models.offers.sending import send_offer
from models.offers.writing import write_offer
from tests.clock import NOON
from tests.models.offers.written import PACKAGING

PROJECT = Path(__file__).parents[3]


def sent_at_once(book: Book, prospect_id: int, each: int) -> list[list[str]]:
    """The numbers that two programs were given for as many new drafts each."""
    drafts = [
        str(book.do(write_offer, prospect_id, PACKAGING, now=NOON))
        for _n in range(2 * each)
    ]
    programs = [_begun(book.path, drafts[n::2]) for n in range(2)]
    for program in programs:
        assert program.stdout is not None
        program.stdout.readline()
    for program in programs:
        assert program.stdin is not None
        program.stdin.write("go\n")
        program.stdin.flush()
    told = [program.communicate()[0].split() for program in programs]
    assert [program.returncode for program in programs] == [0, 0]
    return told


def _begun(path: Path, drafts: list[str]) -> "subprocess.Popen[str]":
    return subprocess.Popen(  # noqa: S603 — it is this file
        [sys.executable, "-m", "tests.models.offers.taking_turns", str(path), *drafts],
        cwd=PROJECT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def main(path: str, *drafts: str) -> None:
    """Send them one after the other."""
    book = Book.open(Path(path), now=lambda: NOON)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    sys.stdin.readline()
    for draft in drafts:
        number = book.do(send_offer, int(draft), now=NOON, follow_up=False)
        sys.stdout.write(f"{number}\n")
    book.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
