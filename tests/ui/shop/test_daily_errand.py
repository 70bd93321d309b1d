"""Once a day: a verified copy, and kept files that nobody can want back go."""

from datetime import timedelta
from pathlib import Path

from models.book.book import Book
from models.people.attachments import drop_file, keep_file
from models.people.finding import names
from tests.clock import NOON
from ui.shop.safe_copies import _copied

OLD = NOON - timedelta(days=40)


def files_in(path: Path) -> int:
    book = Book.open(path)
    kept = book.ask(lambda reader: reader.all("SELECT sha256 FROM kept_file"))
    book.close()
    return len(kept)


def test_a_file_removed_long_ago_goes_after_the_copy(
    a_book: Path, tmp_path: Path
) -> None:
    book = Book.open(a_book, now=lambda: OLD)
    ada = book.ask(names)[0].id
    file = book.do(keep_file, ada, "plan.txt", b"Bags", now=OLD)
    book.do(drop_file, file)
    book.close()
    copies = tmp_path / "copies"

    _copied(a_book, copies, NOON.date(), lambda: NOON)

    assert files_in(a_book) == 0
    (copy,) = copies.iterdir()
    assert files_in(copy) == 1
