"""What stands on every page: the letterhead, the foot and the mark of a draft."""

from base64 import b64decode

from models.offers.sheet import Sender, Sheet
from models.people.logo import DOTS_PER_INCH, HIGHEST, WIDEST
from reports import look
from reports.ink import Pen, one_line, picture_size
from reports.setting import lines_of
from reports.words.languages import words_for

NAME_BASE, TAGLINE_BASE, CONTACT_BASE = 65.2, 80.0, 59.9
CONTACT_LINES = 3
NAME_SHARE, FOOT_SHARE = 0.6, 0.75
LOGO_MIDDLE, LOGO_GAP, LEAST_SHARE = 71.5, 4 * look.MM, 0.45


def draw_letterhead(pen: Pen, sender: Sender) -> None:
    """The logo, the name and the tagline at the left, how to reach it at the right."""
    page = pen.page
    ways = _contact(sender)
    left, width = page.left, (page.right - page.left) * NAME_SHARE
    if sender.logo:
        left += _draw_logo(pen, sender) + LOGO_GAP
        width = _room_beside(left, page, ways)
    names = lines_of(sender.name, look.NAME, width)
    base = NAME_BASE
    with pen.tagged("P"):
        for n, line in enumerate(names[:2]):
            base = NAME_BASE + n * look.NAME.leading
            pen.text(left, base, line, look.NAME)
    base += TAGLINE_BASE - NAME_BASE
    with pen.tagged("P"):
        for line in lines_of(sender.tagline, look.TAGLINE, width)[:2]:
            pen.text(left, base, line, look.TAGLINE)
            base += look.TAGLINE.leading
    room = page.right - (left if sender.logo else 0) - width
    for n, text in enumerate(ways):
        level = CONTACT_BASE + n * look.CONTACT.leading
        with pen.tagged("P"):
            pen.ending(page.right, level, text, look.CONTACT, room)
    level = look.LETTERHEAD_RULE
    pen.rule(page.left, page.right, level, look.THICK, look.INK)


def _draw_logo(pen: Pen, sender: Sender) -> float:
    """The width of the logo, drawn in the middle of the name and the tagline.

    It stands at 300 dots to the inch, at most 60 mm wide and 18 mm high.
    """
    png = b64decode(sender.logo)
    wide, high = picture_size(png)
    dot = 72 / DOTS_PER_INCH * min(1, WIDEST / wide, HIGHEST / high)
    size = (wide * dot, high * dot)
    top = LOGO_MIDDLE - size[1] / 2
    pen.picture(pen.page.left, top, png, size, alt=sender.name)
    return size[0]


def _room_beside(left: float, page: look.Page, ways: list[str]) -> float:
    """How wide the name may be between the logo and the ways of contact."""
    reach = max((one_line(way, look.CONTACT).width for way in ways), default=0)
    free = page.right - left
    return max(free - reach - LOGO_GAP, free * LEAST_SHARE)


def draw_foot(pen: Pen, sheet: Sheet, number: int, pages: int) -> None:
    """Who is registered where at the left, the number and the page at the right.

    Who is registered where is read aloud once, at the end.
    """
    page, sender = pen.page, sheet.sender
    words = words_for(sheet.locale)
    label = words.tax_number_name(sender.tax_label)
    tax = f"{label} {sender.tax_number}" if sender.tax_number else ""
    parts = (sender.registration or sender.name, tax, sender.bank.replace("\n", ", "))
    text = " · ".join(part for part in parts if part.strip())
    width = (page.right - page.left) * FOOT_SHARE
    lines = lines_of(text, look.FOOT, width)
    with pen.tagged("P") if number == pages else pen.furniture():
        for n, line in enumerate(lines, 1 - len(lines)):
            pen.text(page.left, page.foot + n * look.FOOT.leading, line, look.FOOT)
    named = words.numbered(sheet.number, sheet.revision)
    pen.ending(page.right, page.foot, words.page_of(named, number, pages), look.FOOT)


def draw_draft_mark(pen: Pen, locale: str) -> None:
    """DRAFT in the paper's language across the page, pale, under everything else."""
    page, text = pen.page, words_for(locale).draft.upper()
    pen.slanted(page.width / 2, page.height / 2, text, look.DRAFT)


def _contact(sender: Sender) -> list[str]:
    """The address on one line and the ways of contact, as many as there is room for."""
    address = ", ".join(line for line in sender.address.split("\n") if line.strip())
    ways = [line for line in sender.contact_lines.split("\n") if line.strip()]
    lines = [address, *ways] if address else ways
    if len(lines) > CONTACT_LINES:
        head = lines[: CONTACT_LINES - 1]
        lines = [*head, " · ".join(lines[CONTACT_LINES - 1 :])]
    return lines
