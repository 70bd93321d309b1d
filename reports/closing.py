"""How the paper ends: sections after the prices, and the signatures."""

from dataclasses import replace
from functools import partial

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName

from models.book.figures import format_day
from models.offers.kinds import OfferKind, SectionPlace
from models.offers.sheet import Section
from reports import look, sign_here
from reports.flow import Strip, bind
from reports.ink import Pen, TextLine, one_line
from reports.layout import Layout
from reports.look import MM
from reports.price_columns import letter_of
from reports.price_rows import BOX, BOX_INDENT
from reports.prose import Column, beside, section, text_block
from reports.setting import from_left, lines_of

GUTTER, SIGNATURE_GUTTER = 10 * MM, 14 * MM
LAST_GAP, SIGNING_ROOM, SIGNED_BASE, SIGNED_STEP = 7.6, 40.6, 12.7, 12.0
TALLEST_BESIDE = 300.0
ABOVE_LINE = 1.5
CHOICE_GAP, CHOICE_STEP = 7.6, 46.0

Side = list[TextLine]


def closing(layout: Layout) -> list[Strip]:
    """The sections after the prices; all but an estimate are signed under the last."""
    sheet, column = layout.sheet, _column(layout)
    parts = [part for part in sheet.sections if part.place is SectionPlace.AFTER]
    signed = sheet.kind is not OfferKind.ESTIMATE
    rows = _rows(parts)
    last = rows.pop() if signed and rows else []
    strips = [strip for row in rows for strip in _row(layout, row, column)]
    if not signed:
        return strips
    end = _row(layout, last, column) if last else []
    if len(last) != 1 and not sheet.packages:
        kind = layout.words.kind(sheet.kind)
        said = layout.words.accepts.format(kind=kind)
        accepts = text_block(said, layout.wide, sheet.locale)
        end += [replace(accepts[0], before=LAST_GAP if end else 0.0), *accepts[1:]]
    if end:
        end[0] = replace(end[0], before=end[0].before + LAST_GAP)
    return strips + bind([*end, *_choice(layout), signatures(layout)])


def _choice(layout: Layout) -> list[Strip]:
    """The packages to tick, above the signatures."""
    packages = layout.sheet.packages
    if not packages:
        return []
    kind = layout.words.kind(layout.sheet.kind)
    said = layout.words.accepts_package.format(kind=kind)
    lines = lines_of(said, layout.manner.body, layout.width)
    height = layout.manner.body.leading * (len(lines) + 1) + CHOICE_GAP
    return [Strip(height, partial(_draw_choice, layout, lines), before=CHOICE_GAP)]


def _draw_choice(layout: Layout, lines: Side, pen: Pen, top: float) -> None:
    manner, at, base = layout.manner, layout.page.left, top + layout.manner.body.drop
    with pen.tagged("P"):
        for line in lines:
            pen.text(at, base, line, manner.body)
            base += manner.body.leading
        for package in layout.sheet.packages:
            pen.box(at + 0.4, base - BOX, BOX)
            named = one_line(letter_of(package.number), manner.body)
            pen.text(at + BOX_INDENT, base, named, manner.body)
            at += CHOICE_STEP


def _column(layout: Layout) -> Column:
    """As wide as the prices, where paragraphs may be so wide."""
    return layout.held(layout.wide)


def _rows(parts: list[Section]) -> list[list[Section]]:
    """The sections, those beside another in its row."""
    rows: list[list[Section]] = []
    for part in parts:
        if part.beside and rows and len(rows[-1]) == 1:
            rows[-1].append(part)
        else:
            rows.append([part])
    return rows


def _row(layout: Layout, row: list[Section], column: Column) -> list[Strip]:
    """The sections of a row; the first stands where the paper begins to be read."""
    locale = layout.sheet.locale
    if len(row) > 1:
        width = (column.width - GUTTER) / 2
        lefts = [column.left, column.left + width + GUTTER]
        if layout.backward:
            lefts.reverse()
        narrow = column._replace(width=width)
        pair = beside(
            [
                section(part.heading, part.text, narrow._replace(left=left), locale)
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


def signatures(layout: Layout) -> Strip:
    """Two lines to sign on, side by side, with who signs under each."""
    sheet = layout.sheet
    to, sender = sheet.recipient, sheet.sender
    day = format_day(sheet.written_on, sheet.locale)
    dated = ", ".join(part for part in (sender.town, day) if part)
    theirs = _who(layout, (to.name, to.company), layout.words.place_and_date)
    ours = _who(layout, (sender.member, sender.name), dated)
    height = SIGNING_ROOM + SIGNED_BASE + SIGNED_STEP * max(len(theirs), len(ours))
    return Strip(height, partial(_draw_signatures, layout, theirs, ours))


def _signature_width(layout: Layout) -> float:
    return (layout.width - SIGNATURE_GUTTER) / 2


def _who(layout: Layout, names: tuple[str, str], below: str) -> Side:
    who = ", ".join(part for part in names if part.strip())
    width = _signature_width(layout)
    return [
        line
        for text in (who, below)
        if text
        for line in from_left(lines_of(text, layout.manner.detail, width))
    ]


def _draw_signatures(
    layout: Layout, theirs: Side, ours: Side, pen: Pen, top: float
) -> None:
    width, style = _signature_width(layout), layout.manner.detail
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
                pen.text(left, base, line, style)


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
