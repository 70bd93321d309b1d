"""Fields of the user's own that a list brings with it."""

import sqlite3
from collections.abc import Sequence

from models.book.ids import new_id
from models.book.text import clean_text, fold
from models.people.field_values import cleaned_choices
from models.people.kinds import FieldKind

from .custom_values import Customs, Own
from .entries import Entry

_CHOICES = 200
_FIELD = """
INSERT INTO custom_field (id, label, kind, choices, position)
SELECT ?, ?, ?, ?, coalesce(max(position) + 1, 0) FROM custom_field
"""


def make_fields(
    db: sqlite3.Connection, customs: Customs, entries: Sequence[Entry]
) -> None:
    """Make the fields that the book does not have yet, behind those there.

    The words of a choice are those that the list has, 200 at most.
    """
    for own in customs.made:
        choices = "[]"
        if own.kind is FieldKind.CHOICE:
            choices = cleaned_choices(_words(own, customs, entries)[:_CHOICES])
        db.execute(_FIELD, (new_id(), own.label, own.kind.value, choices))


def _words(own: Own, customs: Customs, entries: Sequence[Entry]) -> list[str]:
    """Every word that the list has for a choice, the most frequent first."""
    counts: dict[str, int] = {}
    for entry in entries:
        for name, value in entry.record.extra:
            if customs.fields.get(fold(name)) == own:
                word = clean_text(value)
                counts[word] = counts.get(word, 0) + 1
    return sorted(counts, key=lambda word: (-counts[word], word))
