"""A book made anew from a backup, without those who were erased since."""

from datetime import datetime
from pathlib import Path

from models.book.book import Book
from models.book.identity import book_id
from models.book.refusals import NotSaved, Refused
from models.book.restoring import restore
from ui.kept_copies import backups_of


def restored(copy: Path, new_book: Path, now: datetime) -> int:
    """How many were erased again from the book that was made from the copy.

    The book gets its name when all that is done, so that none stands there by half.

    Raises:
        Refused: the copy is missing, is no book, or a file stands in the new place.
        NotSaved: the copy is damaged, or the disk did not take it.
    """
    from models.lists.erasing.copies import erase_again, remembered, remove_half  # noqa: PLC0415 - loads the operations

    half = new_book.with_name(f".{new_book.name}.restored")
    try:
        if new_book.exists():
            raise Refused(f"“{new_book.name}” is there already. Choose another name.")
        remove_half(half)  # of one who was killed
        try:
            restore(copy, half)
            again = erase_again(half, remembered(_backups_of(half)), now)
            half.rename(new_book)
        finally:
            remove_half(half)
    except OSError as error:
        raise NotSaved(
            f"“{new_book.name}” could not be made ({error.strerror}).",
            "The backup is unchanged.",
            "Choose another folder, or free some space.",
        ) from error
    return again


def _backups_of(path: Path) -> Path:
    book = Book.open(path)
    try:
        return backups_of(book.ask(book_id))
    finally:
        book.close()
