"""A program that sends an offer and is killed before it keeps the paper.

`python -m tests.ui.commands.killed_after_sending BOOK ID`
"""

import os
import signal
import subprocess
import sys
from pathlib import Path

from models.book.book import Book
from models.offers.sending import send_offer
from tests.clock import NOON

PROJECT = Path(__file__).parents[3]


def send_and_be_killed(book: Path, offer_id: str) -> None:
    """Have another program send the offer and die at once."""
    ended = subprocess.run(  # noqa: S603 — it is this file
        [
            sys.executable,
            "-m",
            "tests.ui.commands.killed_after_sending",
            book,
            offer_id,
        ],
        cwd=PROJECT,
        check=False,
    )
    assert ended.returncode == -signal.SIGKILL


def main(path: str, offer_id: str) -> None:
    """Send it and die."""
    book = Book.open(Path(path), now=lambda: NOON)
    book.do(send_offer, int(offer_id), now=NOON)
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    main(*sys.argv[1:])
