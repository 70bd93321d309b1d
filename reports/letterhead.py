"""What stands on every page: the letterhead, the foot and the mark of a draft."""

from models.offers.sheet import Sender, Sheet
from reports import look, words
from reports.ink import Pen
from reports.setting import lines_of

NAME_BASE, TAGLINE_BASE, CONTACT_BASE = 65.2, 80.0, 59.9
CONTACT_LINES = 3
NAME_SHARE, FOOT_SHARE = 0.6, 0.75


def draw_letterhead(pen: Pen, sender: Sender) -> None:
    """The firm's name and tagline at the left, how to reach it at the right."""
    page = pen.page
    width = (page.right - page.left) * NAME_SHARE
    names = lines_of(sender.name, look.NAME, width)
    base = NAME_BASE
    for n, line in enumerate(names[:2]):
        base = NAME_BASE + n * look.NAME.leading
        pen.text(page.left, base, line, look.NAME)
    base += TAGLINE_BASE - NAME_BASE
    for line in lines_of(sender.tagline, look.TAGLINE, width)[:2]:
        pen.text(page.left, base, line, look.TAGLINE)
        base += look.TAGLINE.leading
    for n, text in enumerate(_contact(sender)):
        level = CONTACT_BASE + n * look.CONTACT.leading
        pen.ending(page.right, level, text, look.CONTACT, page.right - width)
    level = look.LETTERHEAD_RULE
    pen.rule(page.left, page.right, level, look.THICK, look.INK)


def draw_foot(pen: Pen, sheet: Sheet, number: int, pages: int) -> None:
    """Who is registered where at the left, the number and the page at the right."""
    page, sender = pen.page, sheet.sender
    tax = f"{sender.tax_label} {sender.tax_number}" if sender.tax_number else ""
    parts = (sender.registration or sender.name, tax, sender.bank.replace("\n", ", "))
    text = " · ".join(part for part in parts if part.strip())
    width = (page.right - page.left) * FOOT_SHARE
    lines = lines_of(text, look.FOOT, width)
    for n, line in enumerate(reversed(lines)):
        pen.text(page.left, page.foot - n * look.FOOT.leading, line, look.FOOT)
    named = shown_number(sheet)
    pen.ending(page.right, page.foot, words.page_of(named, number, pages), look.FOOT)


def draw_draft_mark(pen: Pen) -> None:
    """DRAFT across the page, pale, under everything else."""
    page = pen.page
    pen.slanted(page.width / 2, page.height / 2, words.DRAFT.upper(), look.DRAFT)


def shown_number(sheet: Sheet) -> str:
    """The number with its version, or "Draft" before there is one."""
    if not sheet.number:
        return words.DRAFT
    return words.version(sheet.number, sheet.revision)


def _contact(sender: Sender) -> list[str]:
    """The address on one line and the ways of contact, as many as there is room for."""
    address = ", ".join(line for line in sender.address.split("\n") if line.strip())
    ways = [line for line in sender.contact_lines.split("\n") if line.strip()]
    lines = [address, *ways] if address else ways
    if len(lines) > CONTACT_LINES:
        head = lines[: CONTACT_LINES - 1]
        lines = [*head, " · ".join(lines[CONTACT_LINES - 1 :])]
    return lines
