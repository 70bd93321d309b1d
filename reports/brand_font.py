"""A business's own font, made fit for paper once, when it is brought.

ReportLab embeds TrueType outlines only and cannot switch on a feature such as figures
of equal width; and a font is a program from anywhere. So HarfBuzz, which is made to
read fonts from anywhere, takes from it what paper needs, and what it took is written
anew: curves of OpenType become those of TrueType, figures of equal width the figures.
"""

import io
import struct
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256

import uharfbuzz
from reportlab.pdfbase.ttfonts import TTFError
from reportlab.pdfbase.ttfonts import TTFont as EmbeddedFont

from models.book.refusals import Refused
from reports.families import Family, brought
from reports.true_type import true_type

LARGEST = 20_000_000
"""Bytes of a font file."""
_SLOPPY = 0.003
"""Ems that figures meant to be of equal width differ by in fonts that are well made."""
_MOST_GLYPHS = 8_000
_FIGURES = "0123456789"
_LETTERS = [chr(code) for code in range(0x21, 0x7F)]
_HEAD, _ENTRY = 12, 16
_KINDS = frozenset([b"\0\1\0\0", b"true", b"OTTO"])
_NEEDED = frozenset([b"cmap", b"head", b"hhea", b"hmtx", b"maxp"])
_OUTLINES = frozenset([b"glyf", b"CFF "])
_OTHER_KINDS = {
    b"wOFF": "is a font for web pages (WOFF)",
    b"wOF2": "is a font for web pages (WOFF2)",
    b"ttcf": "is a collection of several fonts",
}
_WANTED = (
    (0x20, 0x6FF),  # Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic
    (0x750, 0x77F),
    (0x10A0, 0x10FF),
    (0x1C90, 0x1CBF),
    (0x1E00, 0x2BFF),  # more Latin and Greek, signs
    (0x2C60, 0x2C7F),
    (0x2D00, 0x2D2F),
    (0x2DE0, 0x2E7F),
    (0xA640, 0xA69F),
    (0xA720, 0xA7FF),
    (0xAB30, 0xAB6F),
    (0xFB00, 0xFDFF),
    (0xFE70, 0xFEFE),
)
_RESTRICTED, _ALLOWED, _WHOLE_ONLY, _PICTURES_ONLY = 0x0002, 0x000C, 0x0100, 0x0200


@dataclass(frozen=True, slots=True)
class BrandFont:
    """A font ready for paper: three TrueType files, and what to know of it.

    Attributes:
        name: as the font calls itself: "Inter".
        even_figures: whether sums in a column stand under each other to the digit.
    """

    name: str
    regular: bytes
    italic: bytes
    semibold: bytes
    even_figures: bool

    def family(self) -> Family:
        """The names of its faces, for the styles of a document."""
        return brought(self.regular, self.italic, self.semibold)


def converted(
    regular: bytes, bold: bytes | None = None, italic: bytes | None = None
) -> BrandFont:
    """The font of these OTF or TTF files; the regular one stands in for what is not.

    A large font takes some seconds. The same files give the same bytes.

    Raises:
        Refused: a file is no font, is broken, too large, of a kind that paper cannot
            embed, may not be embedded, or lacks a letter of basic Latin.
    """
    first = _Source(regular, "The regular font")
    plain = first.made()
    heavy = _Source(bold, "The bold font").made() if bold is not None else plain
    slanted = _Source(italic, "The italic font").made() if italic is not None else plain
    return BrandFont(first.name, plain, slanted, heavy, _even(plain) and _even(heavy))


class _Source:
    """One file as it was brought; `said` begins every sentence about it."""

    def __init__(self, data: bytes, said: str) -> None:
        self._said = said
        self._data = data
        self._judge_parts(self._parts())
        self._face = uharfbuzz.Face(uharfbuzz.Blob(data))
        self._judge_rights()
        self._judge_letters()
        self.name = self._named()

    def made(self) -> bytes:
        """The same font as TrueType, with nothing in it that paper does not need."""
        try:
            cut = _cut(self._face, self._characters())
            if cut.glyph_count > _MOST_GLYPHS:
                raise self._refused("holds too many shapes")
            made = true_type(cut, _figures_of(cut), self._postscript_name())
            self._judge_made(made)
        except (RuntimeError, TTFError, struct.error, ValueError, KeyError) as error:
            raise self._refused("is broken") from error
        return made

    def _refused(self, why: str) -> Refused:
        return Refused(f"{self._said} {why}. Bring an OTF or TTF file of one style.")

    def _parts(self) -> set[bytes]:
        """The names of its tables, as the file lists them."""
        data = self._data
        if len(data) > LARGEST:
            raise Refused(f"{self._said} is larger than 20 MB.")
        if data[:4] in _OTHER_KINDS:
            raise self._refused(_OTHER_KINDS[data[:4]])
        if data[:4] not in _KINDS:
            raise self._refused("is not a font")
        count = int.from_bytes(data[4:6], "big")
        if len(data) < _HEAD + _ENTRY * count:
            raise self._refused("is broken")
        listed = struct.iter_unpack(">4sLLL", data[_HEAD : _HEAD + _ENTRY * count])
        found = set()
        for tag, _sum, start, length in listed:
            if start + length > len(data):
                raise self._refused("is broken")
            found.add(tag)
        return found

    def _judge_parts(self, parts: set[bytes]) -> None:
        if b"fvar" in parts:
            raise self._refused("is a variable font")
        if not parts >= _NEEDED or not parts & _OUTLINES:
            raise self._refused("is broken")

    def _judge_rights(self) -> None:
        rights = self._face.reference_table("OS/2").data[8:10]
        allowed = int.from_bytes(rights, "big")
        restricted = allowed & _RESTRICTED and not allowed & _ALLOWED
        if restricted or allowed & (_PICTURES_ONLY | _WHOLE_ONLY):
            raise Refused(
                f"{self._said} may not be embedded: its maker forbids it. "
                "Ask for a licence that allows embedding, or bring another font."
            )

    def _judge_letters(self) -> None:
        if not {ord(" "), *map(ord, _LETTERS)} <= set(self._characters()):
            raise Refused(
                f"{self._said} lacks letters, figures or signs of basic Latin. "
                "Bring another font."
            )

    def _characters(self) -> list[int]:
        has = self._face.unicodes
        return [
            code
            for low, high in _WANTED
            for code in range(low, high + 1)
            if code in has
        ]

    def _named(self) -> str:
        found = self._face.get_name(16) or self._face.get_name(1) or ""
        name = "".join(char for char in found if char.isprintable()).strip()
        return name[:60] or "Your font"

    def _postscript_name(self) -> str:
        ascii_name = "".join(c for c in self.name if c.isascii() and c.isalnum())
        return f"{ascii_name or 'Font'}-{sha256(self._data).hexdigest()[:8]}"

    def _judge_made(self, made: bytes) -> None:
        """Whether the letters have ink and the paper takes the font."""
        font = uharfbuzz.Font(uharfbuzz.Face(uharfbuzz.Blob(made)))
        for char in _LETTERS:
            glyph = font.get_nominal_glyph(ord(char))
            size = font.get_glyph_extents(glyph) if glyph else None
            if size is None or not (size.width and size.height):
                raise self._refused("is broken")
        face = EmbeddedFont("trial", io.BytesIO(made), shapable=False).face
        face.makeSubset([0, *map(ord, _LETTERS)])


def _cut(face: uharfbuzz.Face, characters: Iterable[int]) -> uharfbuzz.Face:
    """The characters and what they are shaped into, without hints."""
    wanted = uharfbuzz.SubsetInput()
    wanted.unicode_set.update(characters)
    wanted.layout_feature_tag_set.add(int.from_bytes(b"tnum", "big"))
    wanted.flags = (
        uharfbuzz.SubsetFlags.NO_HINTING
        | uharfbuzz.SubsetFlags.NOTDEF_OUTLINE
        | uharfbuzz.SubsetFlags.DESUBROUTINIZE
    )
    return wanted.subset(face)


def _figures_of(face: uharfbuzz.Face) -> dict[int, int]:
    """The glyph of equal width for each figure, where the font has such glyphs."""
    font = uharfbuzz.Font(face)
    found = {}
    for figure in _FIGURES:
        buffer = uharfbuzz.Buffer()
        buffer.add_str(figure)
        buffer.guess_segment_properties()
        uharfbuzz.shape(font, buffer, {"tnum": True})
        infos = buffer.glyph_infos
        if len(infos) == 1 and infos[0].codepoint:
            found[ord(figure)] = infos[0].codepoint
    widths = [font.get_glyph_h_advance(glyph) for glyph in found.values()]
    if len(found) < len(_FIGURES) or max(widths) - min(widths) > face.upem * _SLOPPY:
        return {}
    return found


def _even(ttf: bytes) -> bool:
    font = uharfbuzz.Font(uharfbuzz.Face(uharfbuzz.Blob(ttf)))
    glyphs = [font.get_nominal_glyph(ord(figure)) for figure in _FIGURES]
    return len({font.get_glyph_h_advance(glyph or 0) for glyph in glyphs}) == 1
