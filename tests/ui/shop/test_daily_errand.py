"""Once a day: a verified copy, and kept files that nobody can want back go."""

from datetime import timedelta
from pathlib import Path

import pytest

from models.book.book import Book
from models.lists.erasing import copies
from models.lists.erasing.copies import clear_up
from models.lists.erasing.person import erase_person
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


def erased_after_a_copy(path: Path, folder: Path) -> bytes:
    """Who was erased after the daily copy was made, which has the name still."""
    _copied(path, folder, NOON.date(), lambda: NOON)
    book = Book.open(path, now=lambda: NOON)
    ada = book.ask(names)[0]
    book.do(erase_person, ada.id, now=NOON)
    book.close()
    return ada.name.encode()


def test_an_erasure_that_never_came_to_the_copies_does_so(
    a_book: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "copies"
    name = erased_after_a_copy(a_book, folder)
    (copy,) = folder.iterdir()
    assert name in copy.read_bytes()

    _copied(a_book, folder, NOON.date(), lambda: NOON)

    assert not [file for file in folder.iterdir() if name in file.read_bytes()]


def test_an_erasure_that_ended_among_the_copies_is_finished(
    a_book: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "copies"
    name = erased_after_a_copy(a_book, folder)
    with monkeypatch.context() as cut:
        cut.delattr(copies, "_rewrite")  # what it was about to do
        with pytest.raises(NameError):
            clear_up(a_book, folder, NOON)

    _copied(a_book, folder, NOON.date(), lambda: NOON)

    assert not [file for file in folder.iterdir() if name in file.read_bytes()]
    made = [file.name for file in folder.iterdir()]
    _copied(a_book, folder, NOON.date(), lambda: NOON)
    assert [file.name for file in folder.iterdir()] == made
    assert copies.remembered(folder)
