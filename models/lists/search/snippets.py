"""The line of a note in which something was found."""

import re
from collections.abc import Sequence

from models.book.letters import plain

_ROOM = 90  # characters
_BEFORE = 24  # of them, so that one sees what the word belongs to
_WORD = re.compile(r"\S+")


def snippet(text: str, words: Sequence[str]) -> str:
    """The text around the first of the words, on one line of some 90 characters."""
    line = " ".join(text.split())
    if len(line) <= _ROOM:
        return line
    at = _first(line, words)
    start = 0 if at <= _BEFORE else line.rfind(" ", 0, at - _BEFORE // 2) + 1
    start = max(start, at - 2 * _BEFORE)
    end = min(len(line), start + _ROOM)
    cut = line[start:end].strip()
    return f"{'… ' if start else ''}{cut}{' …' if end < len(line) else ''}"


def _first(line: str, words: Sequence[str]) -> int:
    """Where the first of the words stands."""
    for found in _WORD.finditer(line):
        parts = plain(found.group()).split()
        if any(part.startswith(word) for part in parts for word in words):
            return found.start()
    return 0
