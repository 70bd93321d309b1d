"""Where the daily copies of a book lie on this computer."""

from pathlib import Path


def backups_of(book: str) -> Path:
    """The folder of this computer where the daily copies of a book go.

    Args:
        book: the number that the book bears, as `book_id` tells it.
    """
    from platformdirs import user_data_path  # noqa: PLC0415 - after the first paint

    return user_data_path("Baton", appauthor=False) / "backups" / book
