"""The classic design: inks, styles and measures, in points from the top left.

The measures are those of the pictured papers (`DESIGN.md` section 17).
"""

from typing import NamedTuple

from reports.faces import ITALIC, REGULAR, SEMIBOLD

MM = 72 / 25.4

Ink = tuple[float, float, float]
INK: Ink = (27 / 255, 31 / 255, 36 / 255)
SOFT: Ink = (59 / 255, 65 / 255, 72 / 255)
GREY: Ink = (74 / 255, 80 / 255, 88 / 255)
PALE: Ink = (201 / 255, 205 / 255, 209 / 255)
GHOST: Ink = (237 / 255, 239 / 255, 241 / 255)

THICK, THIN = 0.6, 0.35


class Style(NamedTuple):
    """How a text is set: its face, its size and leading in points, its ink."""

    face: str
    size: float
    leading: float
    ink: Ink = INK

    @property
    def drop(self) -> float:
        """From the top of a line to its baseline, a hair below the font's own."""
        ascent, descent, hair = 1.036, 0.335, 0.45
        room = self.leading - (ascent + descent) * self.size
        return room / 2 + ascent * self.size + hair


NAME = Style(SEMIBOLD, 15.2, 18)
TAGLINE = Style(ITALIC, 10.25, 14, GREY)
CONTACT = Style(REGULAR, 8.5, 12, GREY)
TITLE = Style(SEMIBOLD, 23.7, 28)
SHEET_TITLE = Style(SEMIBOLD, 21.6, 26)
SUBTITLE = Style(ITALIC, 10.5, 15, GREY)
HEAD = Style(SEMIBOLD, 17.7, 27.6)
SECTION = Style(SEMIBOLD, 12, 15)
BODY = Style(REGULAR, 10.5, 15)
MARK = Style(ITALIC, 10.5, 15, GREY)
OPTION = Style(REGULAR, 10.5, 15, SOFT)
ADDRESS = Style(REGULAR, 10.5, 13.9)
DETAIL = Style(REGULAR, 9, 12, GREY)
COLUMN = Style(ITALIC, 9, 12, GREY)
FACT = Style(REGULAR, 9, 12.5)
FACT_NAME = Style(ITALIC, 9, 12.5, GREY)
SIDE_FACT = Style(REGULAR, 9.5, 17.6)
SIDE_NAME = Style(ITALIC, 9.5, 17.6, GREY)
TOTAL = Style(SEMIBOLD, 12, 15)
FOOT = Style(REGULAR, 8, 11, GREY)
DRAFT = Style(SEMIBOLD, 120, 120, GHOST)


class Page(NamedTuple):
    """A size of paper with its margins, in points."""

    width: float
    height: float
    left: float = 25 * MM
    right_margin: float = 20 * MM
    indent: float = 46 * MM

    @property
    def right(self) -> float:
        """Where the text ends."""
        return self.width - self.right_margin

    @property
    def bottom(self) -> float:
        """Where the text of a page ends, above the foot."""
        return self.height - 63

    @property
    def foot(self) -> float:
        """The baseline of the foot."""
        return self.height - 40.2

    @property
    def text_left(self) -> float:
        """Where the text of a letter begins, right of the facts."""
        return self.left + self.indent


PAGES = {"A4": Page(210 * MM, 297 * MM), "Letter": Page(612, 792)}
TOP = 130.0
"""Where the text of every page begins, but for the first."""
LETTERHEAD_RULE = 105.3
