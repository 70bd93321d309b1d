"""The fonts of all paper: shaping with kerning and ligatures, and what to fall back on.

Characters are drawn by the first font of a chain that has them. What no font has is
reported by `unprintable`, and drawn as an empty box; nothing vanishes.
"""

import io
import re
import threading
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

import uharfbuzz
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

FOLDER = Path(__file__).parent.parent / "resources" / "fonts" / "paper"
REGULAR, ITALIC, SEMIBOLD = "Paper", "PaperItalic", "PaperSemiBold"
SANS, SANS_ITALIC, SANS_SEMIBOLD = "PaperSans", "PaperSansItalic", "PaperSansSemiBold"
SYMBOLS, HAN = "PaperSymbols", "PaperHan"
_FILES = {
    REGULAR: "SourceSerif4-Regular.ttf",
    ITALIC: "SourceSerif4-Italic.ttf",
    SEMIBOLD: "SourceSerif4-SemiBold.ttf",
    SANS: "SourceSans3-Regular.ttf",
    SANS_ITALIC: "SourceSans3-Italic.ttf",
    SANS_SEMIBOLD: "SourceSans3-SemiBold.ttf",
    SYMBOLS: "DejaVuSans.ttf",
    HAN: "DroidSansFallback.ttf",
}
MISSING = "\N{WHITE SQUARE}"
_FEATURES: dict[str, bool | int] = {"kern": True, "liga": True}
_DROPPED = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]"
)
_BACKWARD = frozenset(["R", "AL"])
_UNSEEN = frozenset(["Mn", "Me", "Cf"])
PRIVATE = 0xF0000
"""The first private character; one for each glyph without a character."""
_FORMS = ("\ufb50", "\ufefc")
_WORDS_KEPT = 20_000
_loading = threading.RLock()


class Glyphs(NamedTuple):
    """A run of one font, in the order it is drawn.

    Attributes:
        chars: one character per glyph; glyphs without one have a private character.
        moves: before each glyph, and after the last, how far the pen moves left,
            thousandths of an em.
        width: of the whole run, thousandths of an em.
    """

    face: str
    chars: str
    moves: tuple[int, ...]
    width: int


@dataclass(frozen=True, slots=True)
class Word:
    """A shaped word: its runs, its width in thousandths of an em, its direction."""

    runs: tuple[Glyphs, ...]
    width: int
    backward: bool
    blank: bool


class Face:
    """One font file, for drawing and for shaping."""

    def __init__(self, name: str, ttf: bytes) -> None:
        self.name = name
        self.font: Any = TTFont(name, io.BytesIO(ttf), shapable=False)
        face = uharfbuzz.Face(uharfbuzz.Blob(ttf))
        self.shaper = uharfbuzz.Font(face)
        self.per_em = face.upem
        self.private = self._characters(face.glyph_count)
        self.meanings: dict[str, str] = {}
        pdfmetrics.registerFont(self.font)

    def has(self, char: str) -> bool:
        """Whether the font draws the character."""
        return ord(char) in self.font.face.charToGlyph

    def _characters(self, count: int) -> dict[int, int]:
        """A private character for every glyph that no character stands for.

        By the glyph's number, so that the same text is the same bytes in any order.
        """
        known, private = self.font.face, {}
        for glyph in range(1, count):
            if glyph not in known.glyphToChar:
                code = private[glyph] = PRIVATE + glyph
                known.charToGlyph[code] = glyph
                known.charWidths[code] = self._advance(glyph)
        return private

    def _advance(self, glyph: int) -> int:
        return self.scaled(self.shaper.get_glyph_h_advance(glyph))

    def scaled(self, length: int) -> int:
        """A length of the font in thousandths of an em."""
        return (length * 1000 + self.per_em // 2) // self.per_em

    def glyphs(self, text: str) -> Glyphs:
        """The text shaped, in the order in which it is drawn."""
        buffer = uharfbuzz.Buffer()
        buffer.add_str(text)
        buffer.guess_segment_properties()
        uharfbuzz.shape(self.shaper, buffer, _FEATURES)
        chars, moves, width = [], [0], 0
        places = buffer.glyph_positions or []
        found = list(zip(buffer.glyph_infos, places, strict=True))
        clusters = sorted({info.cluster for info, _place in found} | {len(text)})
        for info, place in found:
            end = clusters[clusters.index(info.cluster) + 1]
            chars.append(self._char(info.codepoint, text[info.cluster : end]))
            shift = self.scaled(place.x_offset)
            moves[-1] -= shift
            advance = self.scaled(place.x_advance)
            own = self.font.face.getCharWidth(ord(chars[-1]))
            moves.append(round(own) - advance + shift)
            width += advance
        return Glyphs(self.name, "".join(chars), tuple(moves), width)

    def _char(self, glyph: int, source: str) -> str:
        """The character that draws the glyph; what it means is kept for copying."""
        if len(source) == 1 and self.font.face.charToGlyph.get(ord(source)) == glyph:
            return source
        if glyph in self.private:
            code = chr(self.private[glyph])
            self.meanings.setdefault(code, source)
            return code
        form = chr(min(self.font.face.glyphToChar.get(glyph, [0])))
        if _FORMS[0] <= form <= _FORMS[1]:  # a letter as it joins its neighbours
            self.meanings[form] = unicodedata.normalize("NFKC", form)
        return form


_faces: dict[str, Face] = {}
_behind: dict[str, str] = {}


def face(name: str) -> Face:
    """The face of that name, loaded when it is first needed."""
    with _loading:
        if name not in _faces:
            _faces[name] = Face(name, (FOLDER / _FILES[name]).read_bytes())
        return _faces[name]


def bring(name: str, ttf: bytes, behind: str) -> None:
    """Let a font be used by that name; `behind` draws what it lacks, then the rest.

    The name must belong to these bytes alone: what was shaped with it is remembered.

    Raises:
        TTFError: the font is none; `reports.brand_font` makes fonts that are.
    """
    with _loading:
        if name not in _faces:
            _faces[name] = Face(name, ttf)
            _behind[name] = behind


def cleaned(text: str) -> str:
    """Text as it is drawn: NFC, without controls and overrides of direction."""
    if text.isascii() and text.isprintable():
        return text
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    return unicodedata.normalize("NFC", _DROPPED.sub("", text))


def unprintable(texts: Iterable[str], name: str = REGULAR) -> str:
    """Every character of the texts that no font has, once, in the order found.

    `name` is the face that the texts are set in.
    """
    chars = dict.fromkeys(char for text in texts for char in cleaned(text))
    return "".join(char for char in chars if _drawn_by(name, char) is None)


@lru_cache(maxsize=_WORDS_KEPT)
def shaped(name: str, word: str) -> Word:
    """The word in the face, with other faces for the characters it lacks."""
    with _loading:
        runs = tuple(face(run).glyphs(text) for run, text in _runs(name, word))
    backward = any(unicodedata.bidirectional(char) in _BACKWARD for char in word)
    order = tuple(reversed(runs)) if backward else runs
    return Word(order, sum(run.width for run in runs), backward, not word.strip())


@lru_cache(maxsize=_WORDS_KEPT)
def after_space(name: str, word: str) -> tuple[Word, ...]:
    """The word with a space before it, kerned against it where both run forward."""
    if shaped(name, word).backward:
        return shaped(name, " "), shaped(name, word)
    return (shaped(name, f" {word}"),)


def _runs(name: str, word: str) -> list[tuple[str, str]]:
    if word.isascii():
        return [(name, word)]
    runs: list[tuple[str, str]] = []
    for char in word:
        drawn_by = _drawn_by(name, char)
        if drawn_by == "":
            continue
        if drawn_by is None:
            drawn_by, char = SYMBOLS, MISSING  # noqa: PLW2901 — the box stands for it
        if runs and runs[-1][0] == drawn_by:
            runs[-1] = (drawn_by, runs[-1][1] + char)
        else:
            runs.append((drawn_by, char))
    return runs


@lru_cache(maxsize=_WORDS_KEPT)
def _drawn_by(name: str, char: str) -> str | None:
    """The face that has the character, "" if it needs none, None if none has it."""
    if char == "\n":
        return ""
    for chosen in (name, _behind.get(name), SYMBOLS, HAN):
        if chosen is not None and face(chosen).has(char):
            return chosen
    return "" if unicodedata.category(char) in _UNSEEN else None


def meanings_by_font() -> dict[str, dict[str, str]]:
    """What each private character stands for, by the name that fonts have in a PDF."""
    return {
        known.font.face.name.decode(): dict(sorted(known.meanings.items()))
        for known in _faces.values()
    }
