"""What this computer remembers of the reminders of a book: told, and to be told again.

It belongs to the computer, not to the book: each of two computers reminds by itself.
"""

import json
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from models.book.moments import moment_of, stored
from ui.window_memory import WindowMemory

_KEPT_FOR = timedelta(days=9)  # longer than anything is looked for


class Kept:
    """When reminders were looked for last, which were told, which come again."""

    def __init__(self, memory: WindowMemory, book_id: str) -> None:
        self._memory, self._name = memory, f"reminders/{book_id}"
        told = _read(memory.word(self._name, ""))
        looked = told.get("looked")
        self.looked: datetime | None = moment_of(looked) if looked else None
        self._told: set[str] = set(told.get("told", ()))
        self._again: dict[str, str] = dict(told.get("again", {}))

    def is_told(self, key: str) -> bool:
        """Whether this reminder was told before."""
        return key in self._told

    def note(self, keys: Iterable[str]) -> None:
        """These reminders are told."""
        self._told.update(keys)

    def tell_again(self, key: str, at: datetime) -> None:
        """Tell a reminder at a moment, whether or not it was told before."""
        self._told.add(key)
        self._again[key] = stored(at)

    def take_again(self, now: datetime) -> list[str]:
        """The reminders to be told again by now; they are no longer kept for it."""
        due = [key for key, at in self._again.items() if moment_of(at) <= now]
        for key in due:
            del self._again[key]
        return due

    def save(self, now: datetime) -> None:
        """Write it down, without what is long past."""
        oldest = stored(now - _KEPT_FOR)
        self._told = {key for key in self._told if key.split(" ", 2)[2] >= oldest}
        told = {
            "looked": stored(self.looked) if self.looked else "",
            "told": sorted(self._told),
            "again": self._again,
        }
        self._memory.keep(self._name, json.dumps(told))
        self._memory.save()


def _read(text: str) -> dict[str, Any]:
    """What was written down; a file that somebody spoilt says nothing."""
    try:
        told = json.loads(text) if text else {}
    except ValueError:
        return {}
    return told if isinstance(told, dict) else {}
