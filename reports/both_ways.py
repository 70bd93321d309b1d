"""Lines of paragraphs in which words run both ways, or only from right to left.

The order is found for the whole paragraph, then applied to each line once it is known
where the line ends (UAX #9): order first and breaking after would swap whole lines.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from reports.bidi import begins_backward, levels_of, pieces
from reports.faces import SYMBOLS, Word, shaped
from reports.look import Style
from reports.shaping import Glyphs

_UNBROKEN = re.compile("[^ ]+")
_SIGNS = re.compile(
    "[-+.,:/#$%\u00a0\u00a2-\u00a5\u00b0\u00b1\u060c\u066a-\u066c\u2030-\u2034\u20a0-\u20cf\u2212]"
)
_WORDS = re.compile(f" |{_SIGNS.pattern}|[^ ]+?(?={_SIGNS.pattern})|[^ ]+")
_FORWARD, _BACKWARD = (
    Word((Glyphs(SYMBOLS, mark, (0, 0), 0),), 0) for mark in ("\u200e", "\u200f")
)
"""Without ink. Programs that copy guess the direction of signs by what is beside them;
beside these marks they guess as the paper was set."""


class Part(NamedTuple):
    """Characters between which no line is broken; `spaced` has a blank before them."""

    start: int
    end: int
    spaced: bool


class Directed:
    """A paragraph whose characters know in which direction they run."""

    def __init__(self, text: str, style: Style) -> None:
        self.text = " ".join(_UNBROKEN.findall(text))
        self.style = style
        self.backward = begins_backward(self.text)
        self._levels = levels_of(self.text, backward=self.backward)

    def words(self, start: int, end: int) -> list[Word]:
        """The characters from start to end as one line, from its left to its right."""
        text, levels = self.text[start:end], self._levels[start:end]
        words: list[Word] = []
        for piece in pieces(text, levels, backward=self.backward):
            made = self._shaped(text[piece.start : piece.end], piece.backward)
            if self.backward and not piece.backward:
                made = [_BACKWARD, *made, _BACKWARD]
            elif piece.backward and not self.backward:
                made = [*made, _FORWARD]
            words += made
        return words

    def width(self, part: Part) -> int:
        """How wide the part is with the blank before it, thousandths of an em."""
        blank = self.words(part.start - 1, part.start) if part.spaced else []
        return sum(word.width for word in [*blank, *self.words(part.start, part.end)])

    def _shaped(self, text: str, backward: bool) -> Sequence[Word]:  # noqa: FBT001 — one of two ways
        """Word by word, since words come back and are remembered."""
        words: list[Word] = []
        for part in _WORDS.findall(text):
            words.append(shaped(self.style.face, part, backward=backward))
            if backward and self.backward and _SIGNS.fullmatch(part[-1]):
                words.append(_BACKWARD)
        return words[::-1] if backward else words


def broken(directed: Directed, parts: Iterable[Part], room: float) -> Iterator[Part]:
    """The lines that the parts fill, each from its first to its last character.

    `room` is thousandths of an em.
    """
    line: Part | None = None
    used = 0
    for part in parts:
        width = directed.width(part)
        if line is not None and used + width <= room:
            line, used = line._replace(end=part.end), used + width
            continue
        if line is not None:
            yield line
        line, used = part, directed.width(part._replace(spaced=False))
    if line is not None:
        yield line
