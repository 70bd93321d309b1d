"""Breaking a text into lines of a width."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from reports.bidi import has_backward
from reports.both_ways import Directed, Part, broken
from reports.faces import Word, after_space, cleaned, shaped
from reports.ink import LONGEST_KEPT, TextLine, line_of
from reports.look import Style

_HAN = "\u2e80-\u303f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uff60"
_HYPHENS = "-(?=[^\\W\\d])|[\u2013\u2014/](?=\\w)"
"""After which a word may go on in the next line; "P-119" and "2026-11-18" do not."""
_PARTS = re.compile(f"[{_HAN}]|[^{_HAN}]*?\\w(?:{_HYPHENS})|[^{_HAN}]+")
_MANY_GLYPHS = 12
_LINES_KEPT = 4_096
_OVERHANG = 0.3
"""Points that a line may stand out of its measure, unseen."""


def lines_of(text: str, style: Style, width: float) -> list[TextLine]:
    """The text in lines no wider than `width` points; line feeds are kept.

    A paragraph that begins with a letter written from right to left is set from the
    right. A word that is wider than a line is broken where it must be. A line that ends
    between words ends with a space beyond its width, so that read one after the other
    the lines say what the text says.
    """
    if len(text) > LONGEST_KEPT:
        return list(_lines_of(text, style, width))
    return list(_kept_lines_of(text, style, width))


def _lines_of(text: str, style: Style, width: float) -> tuple[TextLine, ...]:
    room = (width + _OVERHANG) * 1000 / style.size
    lines: list[TextLine] = []
    for paragraph in cleaned(text).split("\n"):
        if lines:
            lines[-1] = spaced(lines[-1], style)
        if has_backward(paragraph):
            lines += _turned(paragraph, style, room, width)
        else:
            lines += _broken(paragraph, style, room)
    return tuple(lines)


_kept_lines_of = lru_cache(maxsize=_LINES_KEPT)(_lines_of)


def from_left(lines: Iterable[TextLine]) -> list[TextLine]:
    """The lines, each from the left of its place whichever way it runs.

    Names under a label stand so; paragraphs that run from the right end there.
    """
    return [line._replace(indent=0.0) for line in lines]


def spaced(line: TextLine, style: Style) -> TextLine:
    """The line with a space after it, no wider."""
    return line._replace(words=(*line.words, shaped(style.face, " ")))


def _broken(paragraph: str, style: Style, room: float) -> Iterator[TextLine]:
    line: list[Word] = []
    used, glued = 0, False
    for part, after in _parts(paragraph, style, room):
        words: tuple[Word, ...] = (shaped(style.face, part),)
        if line and after:
            words = after_space(style.face, part)
        width = sum(word.width for word in words)
        if line and used + width > room:
            ended = line_of(line, style)._replace(glued=glued)
            yield spaced(ended, style) if after else ended
            line, used, glued = [], 0, not after
            words = (shaped(style.face, part),)
            width = words[0].width
        used += width
        line += words
    yield line_of(line, style)


def _turned(
    paragraph: str, style: Style, room: float, width: float
) -> Iterator[TextLine]:
    """Lines in which words run both ways; set from the right if they begin so."""
    directed = Directed(paragraph, style)
    for part in broken(directed, _places(directed.text, style, room), room):
        line = line_of(directed.words(part.start, part.end), style)
        said = directed.text[part.start : part.end]
        indent = width - line.width if directed.backward else 0.0
        glued = bool(part.start and not part.spaced)
        yield line._replace(indent=indent, glued=glued, said=said)


def _places(text: str, style: Style, room: float) -> Iterator[Part]:
    """Where the pieces are between which a line may be broken."""
    at = 0
    for piece, after in _parts(text, style, room):
        at += int(after and at > 0)
        yield Part(at, at + len(piece), after and at > 0)
        at += len(piece)


def _parts(paragraph: str, style: Style, room: float) -> Iterator[tuple[str, bool]]:
    """Every piece between which a line may be broken, and if a space is before it."""
    for word in paragraph.split(" "):
        if not word:
            continue
        parts = [word] if word.isalnum() and word.isascii() else _PARTS.findall(word)
        pieces = [piece for part in parts for piece in _fitting(part, style, room)]
        for n, piece in enumerate(pieces):
            yield piece, n == 0


def _fitting(word: str, style: Style, room: float) -> list[str]:
    """The word, in pieces where it is wider than a line."""
    if len(word) < _MANY_GLYPHS or shaped(style.face, word).width <= room:
        return [word]
    half = len(word) // 2
    return _fitting(word[:half], style, room) + _fitting(word[half:], style, room)
