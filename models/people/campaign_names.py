"""The campaigns by their words, for the touch bar."""

from models.book.reader import Reader

_NEWEST = 20


def campaign_names(reader: Reader) -> dict[str, str]:
    """The names of the newest campaigns by their words, the newest first."""
    rows = reader.all(
        "SELECT word, name FROM campaign ORDER BY id DESC LIMIT :limit",
        limit=_NEWEST,
    )
    return {str(word): str(name) for word, name in rows}


def campaign_called(reader: Reader, word: str) -> str | None:
    """The name of the campaign with that word, or None where there is none yet."""
    bare = word.lstrip("#").casefold()
    row = reader.one("SELECT name FROM campaign WHERE word = :word", word=bare)
    return None if row is None else str(row[0])
