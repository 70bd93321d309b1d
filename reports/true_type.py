"""A font written anew as TrueType."""

import io

import uharfbuzz
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import Glyph, TTGlyphPen
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables.DefaultTable import DefaultTable

_FINENESS = 1000
"""A curve may stray by a thousandth of an em: a hundredth of a point on paper."""
_KEPT = ("GDEF", "GSUB", "GPOS")


def true_type(face: uharfbuzz.Face, figures: dict[int, int], name: str) -> bytes:
    """The face as TrueType without hints.

    Each character in `figures` is drawn by its glyph, all of them equally wide.

    Raises:
        ValueError: an outline or a measure cannot be written.
    """
    font = uharfbuzz.Font(face)
    order = [".notdef", *(f"g{n}" for n in range(1, face.glyph_count))]
    characters = {code: font.get_nominal_glyph(code) or 0 for code in face.unicodes}
    characters |= figures
    turned = "CFF " in face.table_tags
    glyphs = {
        named: _outline(font, n, face.upem, turned=turned)
        for n, named in enumerate(order)
    }
    extents = font.get_font_extents("ltr")
    builder = FontBuilder(face.upem, isTTF=True)
    builder.setupGlyphOrder(order)
    builder.setupCharacterMap({code: order[n] for code, n in characters.items() if n})
    builder.setupGlyf(glyphs)
    wide = _widths(font, figures)
    builder.setupHorizontalMetrics(
        {named: (wide[n], _left_of(glyphs[named])) for n, named in enumerate(order)}
    )
    builder.setupHorizontalHeader(ascent=extents.ascender, descent=extents.descender)
    builder.setupNameTable({"familyName": name, "styleName": "Regular", "psName": name})
    builder.setupOS2(sTypoAscender=extents.ascender, sTypoDescender=extents.descender)
    builder.setupPost(keepGlyphNames=False)
    for tag in _KEPT:
        _copy(builder.font, face, tag)
    return _saved(builder.font)


def _widths(font: uharfbuzz.Font, figures: dict[int, int]) -> list[int]:
    """The width of each glyph; those of the figures are as wide as the widest."""
    widths = [font.get_glyph_h_advance(n) for n in range(font.face.glyph_count)]
    widest = max((widths[n] for n in figures.values()), default=0)
    for n in figures.values():
        widths[n] = widest
    return widths


def _outline(font: uharfbuzz.Font, glyph: int, per_em: int, *, turned: bool) -> Glyph:
    pen = TTGlyphPen(None)
    curves = Cu2QuPen(pen, max_err=per_em / _FINENESS, reverse_direction=turned)
    font.draw_glyph_with_pen(glyph, curves)
    return pen.glyph()


def _left_of(glyph: Glyph) -> int:
    return getattr(glyph, "xMin", 0) if glyph.numberOfContours else 0


def _copy(font: TTFont, face: uharfbuzz.Face, tag: str) -> None:
    """The table as HarfBuzz wrote it, unread."""
    content = face.reference_table(tag).data
    if content:
        table = font[tag] = DefaultTable(tag)
        table.data = content


def _saved(font: TTFont) -> bytes:
    """The same font is the same bytes at any time of any day."""
    font.recalcTimestamp = False
    font["head"].created = font["head"].modified = 0
    made = io.BytesIO()
    font.save(made, reorderTables=None)
    return made.getvalue()
