"""The designs of an offer's paper: its styles, margins, rules and colours, in points.

Classic is the pictured paper (`DESIGN.md` section 17). All have figures of equal width,
text that ends at the same right edge, and no grey lighter than 4.5 to 1 on white.
"""

from dataclasses import dataclass, replace
from functools import cache

from models.offers.conditions import Looks
from models.offers.kinds import Design
from reports import look
from reports.accent import WHITE, readable
from reports.families import SANS, SERIF, Family
from reports.look import GREY, INK, MM, PALE, Ink, Page, Style

TEAL: Ink = (11 / 255, 110 / 255, 116 / 255)
MIST: Ink = (213 / 255, 219 / 255, 225 / 255)


@dataclass(frozen=True, slots=True)
class Rows:
    """How the rows of the prices stand: the room in them and the rule under each."""

    top: float
    foot: float
    rule: float
    ink: Ink


@dataclass(frozen=True, slots=True)
class Manner:
    """One design with its family of faces and its accent.

    Attributes:
        measure: the widest that a paragraph may be.
        facts_left: where the facts in the margin begin.
        facts_width: how wide they may be.
        letter_margin: whether letters have their facts in the margin.
        sheet_margin: whether other papers have them there.
        head_band: whether the heads of columns are white on the accent.
        total_band: whether the total is.
        edge: whether a bar of the accent stands before the letterhead.
        rule: the weight of the rules of the letterhead and the totals.
    """

    name: Style
    tagline: Style
    contact: Style
    title: Style
    sheet_title: Style
    subtitle: Style
    head: Style
    section: Style
    body: Style
    mark: Style
    option: Style
    address: Style
    detail: Style
    column: Style
    fact: Style
    fact_name: Style
    side_fact: Style
    side_name: Style
    total: Style
    foot: Style
    draft: Style
    accent: Ink
    rows: Rows
    left: float
    indent: float
    measure: float
    facts_left: float
    facts_width: float
    letter_margin: bool = True
    sheet_margin: bool = False
    head_band: bool = False
    total_band: bool = False
    edge: bool = False
    rule: float = look.THICK
    strong: Style = look.SECTION

    def page(self, size: str) -> Page:
        """A page of that size with the margins of the design."""
        return look.PAGES[size]._replace(left=self.left, indent=self.indent)

    def on_accent(self, style: Style) -> Style:
        """The style in white, to stand on the accent."""
        return style._replace(ink=WHITE)


def manner_of(looks: Looks, family: Family | None = None) -> Manner:
    """The design that the looks ask for, in a family of one's own if there is one."""
    return _MADE[looks.design](family, looks.accent)


@cache
def _classic(family: Family | None, accent: str) -> Manner:
    f = family or SERIF
    ink = readable(accent, INK)
    return Manner(
        name=_in(look.NAME, f)._replace(ink=ink),
        tagline=_in(look.TAGLINE, f),
        contact=_in(look.CONTACT, f),
        title=_in(look.TITLE, f)._replace(ink=ink),
        sheet_title=_in(look.SHEET_TITLE, f)._replace(ink=ink),
        subtitle=_in(look.SUBTITLE, f),
        head=_in(look.HEAD, f)._replace(ink=ink),
        section=_in(look.SECTION, f),
        body=_in(look.BODY, f),
        mark=_in(look.MARK, f),
        option=_in(look.OPTION, f),
        address=_in(look.ADDRESS, f),
        detail=_in(look.DETAIL, f),
        column=_in(look.COLUMN, f),
        fact=_in(look.FACT, f),
        fact_name=_in(look.FACT_NAME, f),
        side_fact=_in(look.SIDE_FACT, f),
        side_name=_in(look.SIDE_NAME, f),
        total=_in(look.TOTAL, f),
        foot=_in(look.FOOT, f),
        draft=_in(look.DRAFT, f),
        strong=Style(f.semibold, 10.5, 15),
        accent=ink,
        rows=Rows(3.8, 4.23, look.THIN, PALE),
        left=25 * MM,
        indent=46 * MM,
        measure=165 * MM,
        facts_left=25 * MM,
        facts_width=38 * MM,
    )


@cache
def _modern(family: Family | None, accent: str) -> Manner:
    f = family or SANS
    ink = readable(accent, TEAL)
    return replace(
        _sans(f, 10, 13.6),
        name=Style(f.semibold, 15, 18),
        title=Style(f.semibold, 30, 34, ink),
        sheet_title=Style(f.semibold, 30, 34, ink),
        head=Style(f.semibold, 17, 26, ink),
        section=Style(f.semibold, 12.5, 15, ink),
        total=Style(f.semibold, 12, 15, WHITE),
        accent=ink,
        rows=Rows(5, 5, 0.4, MIST),
        left=20 * MM,
        measure=135 * MM,
        facts_left=20 * MM,
        letter_margin=False,
        head_band=True,
        total_band=True,
        edge=True,
        rule=0.4,
    )


@cache
def _minimal(family: Family | None, accent: str) -> Manner:
    f = family or SANS
    ink = readable(accent, INK)
    return replace(
        _sans(f, 9.8, 13.8),
        title=Style(f.regular, 28, 33, ink),
        sheet_title=Style(f.regular, 28, 33, ink),
        section=Style(f.regular, 13, 15, ink),
        accent=ink,
        sheet_margin=True,
        rule=0.5,
    )


def _sans(f: Family, size: float, leading: float) -> Manner:
    """What the designs without serifs share; emphasis is by size and grey."""
    small = size - 1.4
    return Manner(
        name=Style(f.regular, 13, 18),
        tagline=Style(f.regular, size, 14, GREY),
        contact=Style(f.regular, small, 12, GREY),
        title=Style(f.regular, 28, 33),
        sheet_title=Style(f.regular, 28, 33),
        subtitle=Style(f.regular, size + 1.5, 16, GREY),
        head=Style(f.regular, 17, 26),
        section=Style(f.regular, 13, 15),
        body=Style(f.regular, size, leading),
        mark=Style(f.regular, size, leading, GREY),
        option=Style(f.regular, size, leading, look.SOFT),
        address=Style(f.regular, size, leading),
        detail=Style(f.regular, small, 11.8, GREY),
        column=Style(f.regular, small, 12, GREY),
        fact=Style(f.regular, small, 12.2),
        fact_name=Style(f.regular, small, 12.2, GREY),
        side_fact=Style(f.regular, size - 0.4, 16.6),
        side_name=Style(f.regular, size - 0.4, 16.6, GREY),
        total=Style(f.semibold, 12.3, 15),
        foot=Style(f.regular, 7.5, 10.5, GREY),
        draft=Style(f.semibold, 120, 120, look.GHOST),
        strong=Style(f.semibold, size, leading),
        accent=INK,
        rows=Rows(4.5, 4.5, 0, PALE),
        left=52 * MM,
        indent=0,
        measure=138 * MM,
        facts_left=20 * MM,
        facts_width=28 * MM,
    )


def _in(style: Style, family: Family) -> Style:
    """A style of the house with the face of the family that stands for its own."""
    face = dict(zip(SERIF, family, strict=True))[style.face]
    return style._replace(face=face)


_MADE = {
    Design.CLASSIC: _classic,
    Design.MODERN: _modern,
    Design.MINIMAL: _minimal,
}

CLASSIC = _classic(None, "")
