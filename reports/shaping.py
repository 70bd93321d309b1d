"""Shaping with kerning and ligatures: what one font draws for some characters."""

import io
from itertools import groupby, pairwise
from typing import Any, NamedTuple

import uharfbuzz
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

_FEATURES: dict[str, bool | int] = {"kern": True, "liga": True}
PRIVATE = 0xF0000
"""The first private character; each is one glyph that stands for other characters."""
_JOINER = 0x200D  # without ink and width
_LANGUAGE = "en"
"""Fixed, as HarfBuzz would ask the machine for one, and other bytes would come out."""


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
        code = ord(char)
        return code < PRIVATE and bool(self.font.face.charToGlyph.get(code))

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
