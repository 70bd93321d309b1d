"""A book made anew from a backup, without those who were erased since."""

from datetime import datetime
from pathlib import Path

from models.book.book import Book
from models.book.identity import book_id
from models.book.restoring import restore
from ui.kept_copies import backups_of


def restored(copy: Path, new_book: Path, now: datetime) -> int:
    """How many were erased again from the book that was made from the copy.

    Raises:
        Refused: the copy is missing, is no book, or a file stands in the new place.
        NotSaved: the copy is damaged, or the disk did not take it.
    """
    from models.lists.erasing.copies import erase_again, remembered  # noqa: PLC0415 - loads the operations

    restore(copy, new_book)
    book = Book.open(new_book)
    try:
        folder = backups_of(book.ask(book_id))
    finally:
        book.close()
    return erase_again(new_book, remembered(folder), now)
