"""The command bundle: everything in the book taken out, and checked by reading it."""

from argparse import ArgumentParser
from pathlib import Path

from ui.commands.command import Asked, Command, Told, open_book, takes_book
from ui.commands.taking_all import bundled


def _declare(words: ArgumentParser) -> None:
    takes_book(words)
    words.add_argument(
        "out",
        metavar="FOLDER-or-ZIP",
        type=Path,
        help="a folder or a .zip file that is not there yet",
    )


def _bundle(asked: Asked) -> Told:
    from reports.receipt import receipt_text  # noqa: PLC0415 — loads the paper

    with open_book(asked) as book:
        receipt = bundled(book.path, asked.out, now=asked.clock())
    answer = {
        "file": str(asked.out),
        "equal": receipt.is_equal,
        "people": receipt.people,
        "entries": receipt.entries,
        "papers": receipt.papers,
        "files": receipt.files,
        "missing": list(receipt.missing),
        "faults": list(receipt.faults),
        "rows": receipt.rows,
        "tables": [
            {
                "name": table.out.name,
                "rows": table.out.rows,
                "sha256": table.out.sha256,
                "rows_back": table.back.rows,
                "sha256_back": table.back.sha256,
                "equal": table.is_equal,
            }
            for table in receipt.tables
        ],
    }
    return Told(answer, tuple(receipt_text(receipt).splitlines()))


COMMANDS = {"bundle": Command(_declare, _bundle)}
