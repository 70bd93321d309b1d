"""Which book this is, wherever its file lies."""

from models.book.reader import Reader


def book_id(reader: Reader) -> str:
    """The book's own id, the same in each of its copies."""
    row = reader.one("SELECT value FROM meta WHERE key = 'book_id'")
    return "" if row is None else str(row[0])
