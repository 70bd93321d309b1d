"""The line while it is being read: which characters have been understood."""

import re
from itertools import zip_longest

from models.people.touch_line.line import Other, Part, Piece

LONGEST = 1_000
"""Characters that are read; what lies beyond goes to the note as it is."""

_CLAUSE_END = re.compile(r"[.!?]+(?:\s|$)|[,;:](?=\s|$)|\s[-\u2013\u2014|]\s|[\n()]")
_APOSTROPHES = str.maketrans({"\u2019": "'", "\u02bc": "'", "`": "'"})


class Claims:
    """A line with its understood stretches marked, so that none is read twice.

    Attributes:
        low: the line in lower case, character for character as long as the line.
    """

    def __init__(self, line: str, barred: frozenset[str] = frozenset()) -> None:
        self.line = line[:LONGEST]
        self.beyond = line[LONGEST:]
        lowered = (c.lower() for c in self.line)
        self.low = "".join(
            small if len(small) == 1 else c
            for small, c in zip(lowered, self.line, strict=True)
        ).translate(_APOSTROPHES)
        self.pieces: list[Piece] = []
        self.problems: list[str] = []
        self.barred = barred
        self._taken = bytearray(len(self.line))
        self._bare: str | None = None

    def is_free(self, start: int, end: int) -> bool:
        """Whether nothing in the stretch was understood yet."""
        return not any(self._taken[start:end])

    def protect(self, start: int, end: int) -> None:
        """Keep a stretch from being read as a verb or a date."""
        self._taken[start:end] = b"\1" * (end - start)
        self._bare = None

    def release(self, start: int, end: int) -> None:
        """Give a protected stretch back."""
        self._taken[start:end] = bytes(end - start)
        self._bare = None

    def take(
        self,
        start: int,
        end: int,
        part: Part,
        *,
        sure: bool = True,
        other: Other | None = None,
    ) -> None:
        """Mark the stretch as understood; with another reading it is not sure."""
        self.protect(start, end)
        self.pieces.append(Piece(start, end, part, sure and other is None, other))

    def tint(self, start: int, end: int, part: Part) -> None:
        """Show what the stretch means and leave its words to the note."""
        self.pieces.append(Piece(start, end, part))

    def free_stretches(self, start: int = 0, end: int | None = None) -> list[slice]:
        """The stretches nobody understood, in order."""
        stop = len(self.line) if end is None else end
        return self._stretches(b"\0", start, stop)

    def _taken_stretches(self) -> list[slice]:
        return self._stretches(b"\1", 0, len(self.line))

    def _stretches(self, mark: bytes, start: int, stop: int) -> list[slice]:
        found: list[slice] = []
        other = b"\1" if mark == b"\0" else b"\0"
        while (begin := self._taken.find(mark, start, stop)) >= 0:
            ends = self._taken.find(other, begin, stop)
            start = stop if ends < 0 else ends
            found.append(slice(begin, start))
        return found

    def free_text(self, start: int, end: int) -> str:
        """What is not yet understood between two places, stretches joined."""
        return " ".join(self.line[s] for s in self.free_stretches(start, end))

    def low_without_taken(self, start: int, end: int) -> str:
        """The lower-case text between two places, understood characters blanked."""
        if self._bare is None:
            free = [self.low[s] for s in self.free_stretches()]
            gaps = [" " * (s.stop - s.start) for s in self._taken_stretches()]
            first, then = (gaps, free) if self._taken[:1] == b"\1" else (free, gaps)
            pairs = zip_longest(first, then, fillvalue="")
            self._bare = "".join(text for pair in pairs for text in pair)
        return self._bare[start:end]

    def take_free(self, start: int, end: int, part: Part, *, sure: bool = True) -> None:
        """Mark what is free between two places as understood, blanks at ends aside."""
        for stretch in self.free_stretches(start, end):
            text = self.line[stretch]
            if text.strip(" ,;"):
                left = stretch.start + len(text) - len(text.lstrip())
                self.take(left, left + len(text.strip()), part, sure=sure)

    def clause_end(self, start: int) -> int:
        """Where the clause that contains a place ends."""
        found = _CLAUSE_END.search(self.low, start)
        return found.start() if found else len(self.low)

    def clause_start(self, end: int) -> int:
        """Where the clause that contains a place begins."""
        ends = [found.end() for found in _CLAUSE_END.finditer(self.low, 0, end)]
        return ends[-1] if ends else 0
