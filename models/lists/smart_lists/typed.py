"""Conditions typed on one line: "warm, touches >= 5, (town Linz or postcode 40*)"."""

import re

from models.book.refusals import Refused
from models.book.text import clean_line, fold
from models.lists.smart_lists.checking import checked
from models.lists.smart_lists.conditions import Condition, Group, Join
from models.lists.smart_lists.typed_parts import part_of

LONGEST_LINE = 2000
_PIECES = re.compile(r'"([^"]*)"|“([^”]*)”|([(),])|([^\s(),"“]+)')
Piece = tuple[str, str]
"""A word, a mark or a quoted text, and which of these it is."""


def typed(line: str, currency: str = "EUR") -> Group:
    """The conditions that a line says.

    A comma or "and" joins what must all hold, "or" what may; brackets make groups.

    Args:
        line: what was typed.
        currency: of amounts that name none.

    Raises:
        Refused: a part of it is not understood; the sentence names it.
    """
    text = clean_line(line)
    if len(text) > LONGEST_LINE:
        raise Refused("This line is too long.")
    reader = _Line(_pieces(text), currency)
    group = reader.group()
    if reader.is_left():
        raise Refused("A bracket is closed that was not opened.")
    return checked(group)


def _pieces(text: str) -> list[Piece]:
    pieces: list[Piece] = []
    for found in _PIECES.finditer(text):
        straight, curled, mark, word = found.groups()
        if mark:
            pieces.append((mark, "mark"))
        elif word:
            low = word.lower()
            joins = low in ("and", "or", "not")
            pieces.append((low, "mark") if joins else (word, "word"))
        else:
            pieces.append((straight or curled or "", "quoted"))
    return pieces


class _Line:
    """Reads pieces from left to right."""

    def __init__(self, pieces: list[Piece], currency: str) -> None:
        self._pieces, self._at, self._currency = pieces, 0, currency

    def is_left(self) -> bool:
        """Whether something was not read."""
        return self._at < len(self._pieces)

    def group(self, depth: int = 1) -> Group:
        """Parts with commas between them; each may be several joined by "or"."""
        parts: list[Condition | Group] = []
        while self.is_left() and self._mark() != ")":
            if self._mark() in (",", "and"):
                self._at += 1
                continue
            parts.append(self._either(depth))
        if len(parts) == 1 and isinstance(parts[0], Group):
            return parts[0]
        return Group(Join.ALL, tuple(parts))

    def _either(self, depth: int) -> Condition | Group:
        parts = [self._part(depth)]
        while self._mark() == "or":
            self._at += 1
            parts.append(self._part(depth))
        return parts[0] if len(parts) == 1 else Group(Join.ANY, tuple(parts))

    def _part(self, depth: int) -> Condition | Group:
        if self._mark() == "not":
            self._at += 1
            part = self._part(depth)
            if isinstance(part, Group) and part.join is Join.ANY:
                return Group(Join.NONE, part.parts)
            return Group(Join.NONE, (part,))
        if self._mark() != "(":
            return self._condition()
        if depth > 6:  # noqa: PLR2004 - deeper ones are refused with a sentence
            raise Refused("Brackets stand too deep in one another.")
        self._at += 1
        inner = self.group(depth + 1)
        if self._mark() != ")":
            raise Refused("A bracket is not closed.")
        self._at += 1
        return inner

    def _mark(self) -> str:
        """The mark that stands here; "" for a word and at the end."""
        if not self.is_left():
            return ""
        text, what = self._pieces[self._at]
        return text if what == "mark" else ""

    def _condition(self) -> Condition:
        start = self._at
        while self.is_left() and not self._mark():
            self._at += 1
        pieces = self._pieces[start : self._at]
        if not pieces:
            raise Refused("Something is missing beside “or”, “not” or a bracket.")
        words = [text for text, _what in pieces]
        found = part_of(words, [what for _text, what in pieces], self._currency)
        if found is None:
            raise Refused(f"“{' '.join(words)[:60]}” is not understood.")
        return found


def looks_typed(text: str) -> bool:
    """Whether a text is a typed line and no JSON."""
    return not fold(text).startswith("{")
