"""Everything that a few typed letters may mean."""

from typing import NamedTuple

from models.book.reader import Reader
from models.lists.search.notes import NoteHit, notes_found
from models.lists.search.people import PersonHit, people_found
from models.lists.search.typed import Typed


class Found(NamedTuple):
    """What was found for a text."""

    text: str
    people: list[PersonHit]
    notes: list[NoteHit]


def everything_found(
    reader: Reader, text: str, people: int = 50, notes: int = 20
) -> Found:
    """People, then notes and documents, that have every word of the text.

    Args:
        reader: the book.
        text: as it was typed; no sign in it has a meaning.
        people: how many of them at most.
        notes: how many of them at most.
    """
    typed = Typed(text)
    return Found(
        text, people_found(reader, typed, people), notes_found(reader, typed, notes)
    )
