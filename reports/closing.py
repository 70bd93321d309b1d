"""How the paper ends: sections after the prices, and the signatures."""

from dataclasses import replace
from functools import partial

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName

from models.book.figures import format_day
from models.offers.kinds import OfferKind, SectionPlace
from models.offers.sheet import Section, Sheet
from reports import look, sign_here
from reports.flow import Strip, bind
from reports.ink import Pen, TextLine
from reports.look import MM
from reports.prose import Column, beside, section
from reports.setting import lines_of
from reports.words.languages import words_for

GUTTER, SIGNATURE_GUTTER = 10 * MM, 14 * MM
LAST_GAP, SIGNING_ROOM, SIGNED_BASE, SIGNED_STEP = 7.6, 40.6, 12.7, 12.0
TALLEST_BESIDE = 300.0
ABOVE_LINE = 1.5

Side = list[TextLine]


def closing(sheet: Sheet, page: look.Page) -> list[Strip]:
    """The sections after the prices; a proposal is signed under the last one."""
    parts = [part for part in sheet.sections if part.place is SectionPlace.AFTER]
    signed = sheet.kind is OfferKind.PROPOSAL
    last = [parts.pop()] if signed and parts and not parts[-1].beside else []
    column = Column(page.left, page.right - page.left)
    strips = [
        strip for row in _rows(parts) for strip in _row(row, column, sheet.locale)
    ]
    if not signed:
        return strips
    end = [s for part in last for s in _row([part], column, sheet.locale)]
    if end:
        end[0] = replace(end[0], before=end[0].before + LAST_GAP)
    return strips + bind([*end, signatures(sheet, page)])


def _rows(parts: list[Section]) -> list[list[Section]]:
    """The sections, those beside another in its row."""
    rows: list[list[Section]] = []
    for part in parts:
        if part.beside and rows and len(rows[-1]) == 1:
            rows[-1].append(part)
        else:
            rows.append([part])
    return rows


def _row(row: list[Section], column: Column, locale: str) -> list[Strip]:
    if len(row) > 1:
        width = (column.width - GUTTER) / 2
        lefts = (column.left, column.left + width + GUTTER)
        pair = beside(
            [
                section(part.heading, part.text, Column(left, width), locale)
                for part, left in zip(row, lefts, strict=True)
            ]
        )
        if pair.height <= TALLEST_BESIDE:
            return [pair]
    return [
        strip
        for part in row
        for strip in section(part.heading, part.text, column, locale)
    ]


def signatures(sheet: Sheet, page: look.Page) -> Strip:
    """Two lines to sign on, side by side, with who signs under each."""
    to, sender = sheet.recipient, sheet.sender
    day = format_day(sheet.written_on, sheet.locale)
    width = (page.right - page.left - SIGNATURE_GUTTER) / 2
    below = words_for(sheet.locale).place_and_date
    theirs = _who(to.name, to.company, below, width)
    ours = _who(
        sender.member, sender.name, ", ".join(p for p in (sender.town, day) if p), width
    )
    height = SIGNING_ROOM + SIGNED_BASE + SIGNED_STEP * max(len(theirs), len(ours))
    return Strip(height, partial(_draw_signatures, theirs, ours, width))


def _who(name: str, firm: str, below: str, width: float) -> Side:
    who = ", ".join(part for part in (name, firm) if part.strip())
    return [
        line
        for text in (who, below)
        if text
        for line in lines_of(text, look.DETAIL, width)
    ]


def _draw_signatures(
    theirs: Side, ours: Side, width: float, pen: Pen, top: float
) -> None:
    level = top + SIGNING_ROOM
    for place, left, lines in (
        (sign_here.THEIRS, pen.page.left, theirs),
        (sign_here.OURS, pen.page.left + width + SIGNATURE_GUTTER, ours),
    ):
        _name_place(pen, place, level, (left, left + width))
        pen.rule(left, left + width, level, look.THICK, look.INK)
        with pen.tagged("P"):
            for n, line in enumerate(lines):
                base = level + SIGNED_BASE + n * SIGNED_STEP
                pen.text(left, base, line, look.DETAIL)


def _name_place(pen: Pen, name: str, level: float, sides: tuple[float, float]) -> None:
    """Let the room above the line be found in the PDF."""
    line = pen.page.height - level
    document = pen.canvas._doc  # noqa: SLF001 — the canvas names no place without a link
    document.inPage()
    catalog = document.Catalog
    if not hasattr(catalog, "Dests"):
        catalog.Dests = PDFDictionary({})
    corners = (sides[0], line + ABOVE_LINE, sides[1], line + SIGNING_ROOM)
    catalog.Dests[name] = PDFArray(
        [document.thisPageRef(), PDFName("FitR"), *(round(at, 3) for at in corners)]
    )
