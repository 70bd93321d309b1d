"""What stands on every page: the letterhead, the foot and the mark of a draft."""

from base64 import b64decode

from models.offers.sheet import Sender
from models.people.logo import DOTS_PER_INCH, HIGHEST, WIDEST
from reports import look
from reports.ink import Pen, one_line
from reports.layout import Layout
from reports.pictures import picture_size
from reports.setting import from_left, lines_of

NAME_BASE, TAGLINE_BASE, CONTACT_BASE = 65.2, 80.0, 59.9
CONTACT_LINES = 3
NAME_SHARE, FOOT_SHARE, DRAFT_SHARE = 0.6, 0.75, 1.1
LOGO_MIDDLE, LOGO_GAP, LEAST_SHARE = 71.5, 4 * look.MM, 0.45
HIGHEST_ASKED = 24 * look.MM
EDGE_WIDTH, EDGE_GAP = 4.0, 8.0


def draw_letterhead(pen: Pen, layout: Layout) -> None:
    """The logo, the name and the tagline at the left, how to reach it at the right."""
    page, manner, sender = pen.page, layout.manner, layout.sheet.sender
    ways = _contact(sender)
    left, width = page.left, (page.right - page.left) * NAME_SHARE
    if sender.logo:
        left += _draw_logo(pen, layout) + LOGO_GAP
        width = _room_beside(left, layout, ways)
    _draw_names(pen, layout, left, width)
    room = page.right - (left if sender.logo else 0) - width
    for n, text in enumerate(ways):
        level = CONTACT_BASE + n * manner.contact.leading
        with pen.tagged("P"):
            pen.ending(page.right, level, text, manner.contact, room)
    pen.rule(page.left, page.right, look.LETTERHEAD_RULE, manner.rule, manner.accent)
    if manner.edge:
        top = NAME_BASE - 14
        size = (EDGE_WIDTH, look.LETTERHEAD_RULE - top)
        pen.fill(page.left - EDGE_GAP - EDGE_WIDTH, top, size, manner.accent)


def _draw_names(pen: Pen, layout: Layout, left: float, width: float) -> None:
    manner, sender = layout.manner, layout.sheet.sender
    base = NAME_BASE
    with pen.tagged("P"):
        names = from_left(lines_of(sender.name, manner.name, width)[:2])
        for n, line in enumerate(names):
            base = NAME_BASE + n * manner.name.leading
            pen.text(left, base, line, manner.name)
    base += TAGLINE_BASE - NAME_BASE
    with pen.tagged("P"):
        for line in from_left(lines_of(sender.tagline, manner.tagline, width)[:2]):
            pen.text(left, base, line, manner.tagline)
            base += manner.tagline.leading


def _draw_logo(pen: Pen, layout: Layout) -> float:
    """The width of the logo, drawn in the middle of the name and the tagline.

    It stands at 300 dots to the inch or as wide as the looks say, at most 60 mm wide
    and 18 mm high; one that is to be wider may be 24 mm high.
    """
    sender = layout.sheet.sender
    png = b64decode(sender.logo)
    size = logo_size(png, layout.sheet.looks.logo_mm)
    top = LOGO_MIDDLE - size[1] / 2
    pen.picture(pen.page.left, top, png, size, alt=sender.name)
    return size[0]


def logo_size(png: bytes, millimetres: int) -> tuple[float, float]:
    """Width and height of a logo in points."""
    wide, high = picture_size(png)
    if millimetres:
        dot = min(millimetres * look.MM / wide, HIGHEST_ASKED / high)
    else:
        dot = 72 / DOTS_PER_INCH * min(1, WIDEST / wide, HIGHEST / high)
    return wide * dot, high * dot


def _room_beside(left: float, layout: Layout, ways: list[str]) -> float:
    """How wide the name may be between the logo and the ways of contact."""
    style = layout.manner.contact
    reach = max((one_line(way, style).width for way in ways), default=0)
    free = layout.page.right - left
    return max(free - reach - LOGO_GAP, free * LEAST_SHARE)


def draw_foot(pen: Pen, layout: Layout, number: int, pages: int) -> None:
    """Who is registered where at the left, the number and the page at the right.

    Who is registered where is read aloud once, at the end.
    """
    page, sender, style = pen.page, layout.sheet.sender, layout.manner.foot
    words = layout.words
    label = words.tax_number_name(sender.tax_label)
    tax = f"{label} {sender.tax_number}" if sender.tax_number else ""
    parts = (sender.registration or sender.name, tax, sender.bank.replace("\n", ", "))
    text = " · ".join(part for part in parts if part.strip())
    width = (page.right - page.left) * FOOT_SHARE
    lines = lines_of(text, style, width)
    with pen.tagged("P") if number == pages else pen.furniture():
        for n, line in enumerate(lines, 1 - len(lines)):
            pen.text(page.left, page.foot + n * style.leading, line, style)
    paged = words.page_of(layout.reference, number, pages)
    pen.ending(page.right, page.foot, paged, style)


def draw_draft_mark(pen: Pen, layout: Layout) -> None:
    """DRAFT in the paper's language across the page, pale, under everything else."""
    page, text, style = pen.page, layout.words.draft.upper(), layout.manner.draft
    fitting = page.width * DRAFT_SHARE / one_line(text, style).width
    style = style._replace(size=style.size * min(1.0, fitting))
    pen.slanted(page.width / 2, page.height / 2, text, style)


def _contact(sender: Sender) -> list[str]:
    """The address on one line and the ways of contact, as many as there is room for."""
    address = ", ".join(line for line in sender.address.split("\n") if line.strip())
    ways = [line for line in sender.contact_lines.split("\n") if line.strip()]
    lines = [address, *ways] if address else ways
    if len(lines) > CONTACT_LINES:
        head = lines[: CONTACT_LINES - 1]
        lines = [*head, " · ".join(lines[CONTACT_LINES - 1 :])]
    return lines
