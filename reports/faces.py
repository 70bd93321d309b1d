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
from itertools import groupby, pairwise
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
_UNSEEN = frozenset(["Mn", "Me", "Cf"])
PRIVATE = 0xF0000
"""The first private character; each is one glyph that stands for other characters."""
_JOINER = 0x200D  # without ink and width
_LANGUAGE = "en"
"""Fixed, as HarfBuzz would ask the machine for one, and other bytes would come out."""
_WORDS_KEPT = 20_000
_loading = threading.RLock()


class Glyphs(NamedTuple):
    """A run of one font, in the order it is drawn.

    Attributes:
        chars: one character per glyph; glyphs without one have a private character.
        moves: before each glyph, and after the last, how far the pen moves left,
            thousandths of an em.
        width: of the whole run, thousandths of an em.
        rises: how far each glyph stands above the line, thousandths of an em; empty
            where all stand on it.
    """

    face: str
    chars: str
    moves: tuple[int, ...]
    width: int
    rises: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Word:
    """A shaped word: its runs from left to right, its width in thousandths of an em."""

    runs: tuple[Glyphs, ...]
    width: int
    blank: bool


class Face:
    """One font file, for drawing and for shaping."""

    def __init__(self, name: str, ttf: bytes) -> None:
        self.name = name
        self.font: Any = TTFont(name, io.BytesIO(ttf), shapable=False)
        face = uharfbuzz.Face(uharfbuzz.Blob(ttf))
        self.shaper = uharfbuzz.Font(face)
        self.per_em = face.upem
        self.meanings: dict[str, str] = {}
        self._codes: dict[tuple[int, str], str] = {}
        pdfmetrics.registerFont(self.font)

    def has(self, char: str) -> bool:
        """Whether the font draws the character."""
        return ord(char) in self.font.face.charToGlyph

    def scaled(self, length: int) -> int:
        """A length of the font in thousandths of an em."""
        return (length * 1000 + self.per_em // 2) // self.per_em

    def glyphs(self, text: str, *, backward: bool = False) -> Glyphs:
        """The text shaped, in the order in which it is drawn; brackets are mirrored."""
        buffer = uharfbuzz.Buffer()
        buffer.add_str(text)
        buffer.direction = "rtl" if backward else "ltr"
        buffer.language = _LANGUAGE
        buffer.guess_segment_properties()
        uharfbuzz.shape(self.shaper, buffer, _FEATURES)
        run = _Drawn(self)
        found = zip(buffer.glyph_infos, buffer.glyph_positions or [], strict=True)
        starts = sorted({info.cluster for info in buffer.glyph_infos})
        ends = dict(pairwise([*starts, len(text)]))
        for start, cluster in groupby(found, lambda one: one[0].cluster):
            run.cluster(list(cluster), text[start : ends[start]], backward=backward)
        return run.glyphs()

    def char(self, glyph: int, source: str) -> str:
        """The character that draws the glyph; what it means is kept for copying.

        Which private character it is depends on what came before, but nothing in a
        paper does: `reports.archive` puts the meaning in its place.
        """
        known = self.font.face
        if len(source) == 1 and known.charToGlyph.get(ord(source)) == glyph:
            return source
        if (glyph, source) not in self._codes:
            code = PRIVATE + len(self._codes)
            known.charToGlyph[code] = glyph
            known.charWidths[code] = self.scaled(self.shaper.get_glyph_h_advance(glyph))
            self._codes[glyph, source] = chr(code)
            self.meanings[chr(code)] = source
        return self._codes[glyph, source]


class _Drawn:
    """The glyphs of a run so far."""

    def __init__(self, face: Face) -> None:
        self._face = face
        self._chars: list[str] = []
        self._moves, self._rises = [0], list[int]()
        self._width = 0

    def cluster(
        self, glyphs: list[tuple[Any, Any]], source: str, *, backward: bool
    ) -> None:
        """Glyphs that stand for these characters together.

        Programs that copy take each glyph for its characters and turn what runs
        backward. So the widest glyph stands for the last character, and those before
        it follow as glyphs without width; the rest stands for nothing.
        """
        if len(glyphs) == len(source) == 1 or not backward:
            for (info, place), part in zip(
                glyphs, _shared(source, len(glyphs)), strict=True
            ):
                self._put(info.codepoint, part, place)
            return
        widest = max(glyphs, key=lambda one: one[1].x_advance)
        unseen = self._face.font.face.charToGlyph.get(_JOINER)
        for one in glyphs:
            said = "" if one is not widest else source[-1] if unseen else source
            self._put(one[0].codepoint, said, one[1])
            for char in reversed(source[:-1]) if one is widest and unseen else "":
                self._put(unseen, char, None)

    def _put(self, glyph: int, source: str, place: Any) -> None:  # noqa: ANN401 — HarfBuzz has no stubs
        scaled = self._face.scaled
        char = self._face.char(glyph, source)
        shift, rise, advance = (
            (scaled(place.x_offset), scaled(place.y_offset), scaled(place.x_advance))
            if place is not None
            else (0, 0, 0)
        )
        self._chars.append(char)
        self._moves[-1] -= shift
        own = self._face.font.face.getCharWidth(ord(char))
        self._moves.append(round(own) - advance + shift)
        self._rises.append(rise)
        self._width += advance

    def glyphs(self) -> Glyphs:
        """The run as it is drawn."""
        rises = tuple(self._rises) if any(self._rises) else ()
        return Glyphs(
            self._face.name,
            "".join(self._chars),
            tuple(self._moves),
            self._width,
            rises,
        )


def _shared(source: str, many: int) -> list[str]:
    """A character for each glyph, the rest of them for the last one."""
    return [*source[: many - 1], *[""] * (many - 1 - len(source)), source[many - 1 :]]


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
            brought = _faces[name] = Face(name, ttf)
            own = brought.font.face.name + f"-{name}".encode()
            brought.font.face.name = (
                own  # or a font that has it already is taken for it
            )
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
def shaped(name: str, word: str, *, backward: bool = False) -> Word:
    """The word in the face, with other faces for the characters it lacks.

    `backward` is how the whole word is written; `reports.bidi` cuts what is mixed.
    """
    with _loading:
        runs = [
            face(run).glyphs(text, backward=backward) for run, text in _runs(name, word)
        ]
    if backward:
        runs.reverse()
    return Word(tuple(runs), sum(run.width for run in runs), not word.strip())


@lru_cache(maxsize=_WORDS_KEPT)
def after_space(name: str, word: str) -> tuple[Word, ...]:
    """The word with a space before it, kerned against it."""
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
        elif runs and unicodedata.combining(char) and face(runs[-1][0]).has(char):
            drawn_by = runs[-1][0]
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
