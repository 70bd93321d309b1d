"""The cover: what the paper is, for whom, from whom and when."""

from base64 import b64decode

from models.book.figures import format_day
from models.offers.kinds import Design
from reports.accent import WHITE
from reports.ink import Pen
from reports.layout import Layout
from reports.letterhead import logo_size
from reports.look import GREY, INK, MM, Style
from reports.setting import from_left, lines_of

TITLE_TOP = {Design.CLASSIC: 110 * MM, Design.MODERN: 70 * MM, Design.MINIMAL: 90 * MM}
BLOCK_SHARE, WHITE_EDGE = 0.6, 8 * MM
RULE_WIDTH, TITLE_GAP, PARTY_GAP = 40 * MM, 12 * MM, 6 * MM
FROM_FOOT = 62 * MM
TITLE_SIZES, TITLE_LEADING = (34.0, 28.0, 22.0, 17.0), 20 / 17
PARTY_ROOM = 42 * MM
LOGO_TOP = 28 * MM


def draw_cover(pen: Pen, layout: Layout, *, bleed: bool) -> None:
    """Draw the cover on the page and leave it.

    Args:
        bleed: whether colour may reach the edge; desktop printers leave it white.
    """
    design = layout.sheet.looks.design
    block = design is Design.MODERN
    if block:
        _draw_block(pen, layout, bleed=bleed)
    ink = WHITE if block else INK
    top = _draw_title(pen, layout, TITLE_TOP[design], ink)
    if design is Design.CLASSIC:
        left = layout.page.left
        pen.rule(left, left + RULE_WIDTH, top, 0.6, layout.manner.accent)
    at = layout.page.height * BLOCK_SHARE if block else top
    at = _draw_party(pen, layout, at + TITLE_GAP, _for(layout))
    _draw_party(pen, layout, layout.page.height - FROM_FOOT, _from(layout))
    _draw_logo(pen, layout)
    pen.next_page()


def _draw_block(pen: Pen, layout: Layout, *, bleed: bool) -> None:
    page, edge = layout.page, 0.0 if bleed else WHITE_EDGE
    size = (page.width - 2 * edge, page.height * BLOCK_SHARE - edge)
    pen.fill(edge, edge, size, layout.manner.accent)


def _draw_title(
    pen: Pen, layout: Layout, top: float, ink: tuple[float, float, float]
) -> float:
    """Draw what it is and its title; where they end."""
    page, manner, sheet = layout.page, layout.manner, layout.sheet
    small = manner.subtitle._replace(ink=ink if ink == WHITE else GREY)
    title = _title_style(layout, top, small, ink)
    kind = f"{layout.words.kind(sheet.kind)} {layout.reference}"
    base, width = top, page.right - page.left
    with pen.tagged("P"):
        pen.words(page.left, base, kind, small)
    base += title.leading
    with pen.tagged("H1"):
        for line in lines_of(sheet.title, title, width):
            pen.text(page.left, base, line, title)
            base += title.leading
    base -= title.leading - small.leading - 4
    with pen.tagged("P"):
        for line in lines_of(sheet.subtitle, small, width) if sheet.subtitle else ():
            pen.text(page.left, base, line, small)
            base += small.leading
    return base


def _title_style(
    layout: Layout, top: float, small: Style, ink: tuple[float, float, float]
) -> Style:
    """The largest in which title and subtitle end above what stands below them."""
    page, sheet = layout.page, layout.sheet
    block = sheet.looks.design is Design.MODERN
    end = page.height - FROM_FOOT - PARTY_ROOM
    room = (page.height * BLOCK_SHARE if block else end) - top
    width = page.right - page.left
    if sheet.subtitle:
        room -= small.leading * len(lines_of(sheet.subtitle, small, width))
    styles = [
        Style(layout.manner.title.face, size, size * TITLE_LEADING, ink)
        for size in TITLE_SIZES
    ]
    fitting = (
        style
        for style in styles
        if style.leading * (len(lines_of(sheet.title, style, width)) + 1) <= room
    )
    return next(fitting, styles[-1])


def _for(layout: Layout) -> tuple[str, list[str]]:
    to = layout.sheet.recipient
    return layout.words.prepared_for, [to.name, to.company]


def _from(layout: Layout) -> tuple[str, list[str]]:
    sender, sheet = layout.sheet.sender, layout.sheet
    day = format_day(sheet.written_on, sheet.locale)
    return layout.words.prepared_by, [sender.member, sender.name, day]


def _draw_party(
    pen: Pen, layout: Layout, top: float, party: tuple[str, list[str]]
) -> float:
    """Draw who; where it ends."""
    page, manner = layout.page, layout.manner
    name, lines = party
    base = top
    with pen.tagged("P"):
        pen.words(page.left, base, name, manner.fact_name)
        base += manner.address.leading
        for text in lines:
            if text.strip():
                width = page.right - page.left
                for line in from_left(lines_of(text, manner.address, width)):
                    pen.text(page.left, base, line, manner.address)
                    base += manner.address.leading
    return base + PARTY_GAP


def _draw_logo(pen: Pen, layout: Layout) -> None:
    sender = layout.sheet.sender
    if not sender.logo or layout.sheet.looks.design is Design.MODERN:
        return
    png = b64decode(sender.logo)
    size = logo_size(png, layout.sheet.looks.logo_mm)
    pen.picture(layout.page.left, LOGO_TOP, png, size, alt=sender.name)
