"""What was typed, taken apart for finding: words, pieces with signs, a number."""

import re
from functools import cached_property

from models.book.letters import plain

MOST_WORDS = 12
"""Words beyond these do not narrow a search any more."""
FRAGMENT = 3
"""From so many letters a word is found anywhere; below only at beginnings."""
LONGEST = 200  # characters that are looked at
_NUMBER = re.compile(r"[\d\s+()/.\-]*\d[\d\s+()/.\-]*", re.ASCII)
_ABROAD = 10  # digits: no number at home has more


class Piece:
    """What stands between two blanks.

    Attributes:
        raw: in plain letters with its signs, as mail addresses are kept.
        words: without signs, as names are kept.
        people: who has it, once that was asked; None where too many have.
    """

    people: frozenset[int] | None

    def __init__(self, text: str) -> None:
        self.raw = "".join(c.lower() if c.isascii() else plain(c) for c in text)
        self.words = tuple(plain(text).split())

    @property
    def has_signs(self) -> bool:
        """Whether the piece is more than one word."""
        return self.words != (self.raw,)


class Typed:
    """One text of the search field."""

    def __init__(self, text: str) -> None:
        self.text = text[:LONGEST]
        pieces = (Piece(piece) for piece in self.text.replace("\0", " ").split())
        self.pieces = [piece for piece in pieces if piece.words][:MOST_WORDS]

    @cached_property
    def words(self) -> tuple[str, ...]:
        """Every word once, in the order typed."""
        every = dict.fromkeys(word for piece in self.pieces for word in piece.words)
        return tuple(every)[:MOST_WORDS]

    @cached_property
    def digits(self) -> str:
        """The digits, where a number was typed."""
        if not _NUMBER.fullmatch(self.text.strip()):
            return ""
        return "".join(filter(str.isdigit, self.text.replace("(0)", "")))

    @cached_property
    def number(self) -> str:
        """The digits without the zeros one dials first."""
        return self.digits.lstrip("0")

    @cached_property
    def at_home(self) -> tuple[str, ...]:
        """The number as it may be dialled at home, where a country code was typed."""
        dialled = "".join(c for c in self.text if c.isdigit() or c == "+")
        far = dialled.startswith(("+", "00")) or len(self.number) >= _ABROAD
        rests = (self.number[code:] for code in (1, 2, 3)) if far else ()
        return tuple(f"  0{rest}" for rest in rests if len(rest) >= FRAGMENT)

    @cached_property
    def whole(self) -> str:
        """All words as a name is kept that consists of them."""
        return f"  {'  '.join(w for piece in self.pieces for w in piece.words)}  "

    def __bool__(self) -> bool:
        """Whether anything can be looked for."""
        return bool(self.pieces)


def beginning(word: str) -> str:
    """The word with the blanks that stand before it in a name."""
    return f"  {word}"


def stands_in(word: str, text: str) -> bool:
    """Whether the text of an item has the word: anywhere, if it is long enough."""
    return (word if len(word) >= FRAGMENT else beginning(word)) in text
