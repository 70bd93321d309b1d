"""An offer's paper: a frozen sheet in, the bytes of a PDF out."""

from contextlib import nullcontext
from dataclasses import replace
from functools import partial

from models.offers.sheet import Sheet
from models.offers.sheet_lines import before_the_choice
from reports import faces, paper
from reports.appendix import append_pages, draw_pictures, is_pdf
from reports.archive import Carried, Facts
from reports.closing import closing
from reports.cover import draw_cover
from reports.epc_qr import deposit_code
from reports.facts import draw_margin_facts
from reports.flow import Pages, Strip
from reports.ink import Pen
from reports.layout import Layout
from reports.letterhead import draw_draft_mark, draw_foot, draw_letterhead
from reports.look import TOP
from reports.opening import first_top, opening
from reports.payments import payments
from reports.prices import prices
from reports.prose import line_strip
from reports.setting import lines_of
from reports.tags import Tag
from reports.twin.quotation import NAME, quotation

HEAD_HEIGHT = 30.0


def render_offer(sheet: Sheet, *, twin: bool = False, bleed: bool = True) -> bytes:
    """The PDF of the sheet: the same sheet gives the same bytes, always.

    Args:
        sheet: what is to be set; as it was sent, whatever package was chosen since.
        twin: whether it carries a UBL Quotation that says the same to machines.
        bleed: whether a cover may be coloured up to the edge of the sheet.

    Raises:
        NotSaved: its logo was broken by another program.
        Refused: its own font was, or an appendix.
    """
    sheet = before_the_choice(sheet)
    layout = Layout.of(sheet)
    carried = None
    if twin:
        carried = Carried(NAME, "UBL Quotation", "text/xml", quotation(sheet))
    draw = partial(_draw_pages, layout, bleed=bleed)
    pdfs = [one for one in sheet.appendices if is_pdf(one)]
    behind = partial(append_pages, appendices=pdfs) if pdfs else None
    return paper.made(_facts(layout), layout.page, draw, carried, behind)


def unprintable(sheet: Sheet) -> str:
    """Every character of the sheet that no font has, once, in the order found.

    Raises:
        Refused: its own font was broken by another program.
    """
    return faces.unprintable(sheet.texts(), Layout.of(sheet).manner.body.face)


def _facts(layout: Layout) -> Facts:
    sheet = layout.sheet
    named = f"{layout.words.kind(sheet.kind)} {layout.reference}"
    return Facts(
        title=faces.cleaned(layout.words.title(named, sheet.title)).replace("\n", " "),
        author=faces.cleaned(sheet.sender.name),
        language=sheet.locale.replace("_", "-"),
        day=sheet.written_on,
    )


def _draw_pages(layout: Layout, pen: Pen, *, bleed: bool) -> None:
    sheet = layout.sheet
    if sheet.looks.cover:
        if sheet.draft:
            draw_draft_mark(pen, layout)
        draw_cover(pen, layout, bleed=bleed)
    pages = _laid(layout).pages
    for number, placed in enumerate(pages, 1):
        if sheet.draft:
            draw_draft_mark(pen, layout)
        with pen.furniture() if number > 1 else nullcontext():
            draw_letterhead(pen, layout)
        if number == 1 and layout.facts_beside:
            draw_margin_facts(pen, layout)
        for strip, top in placed:
            strip.put(pen, top)
        draw_foot(pen, layout, number, len(pages))
        pen.next_page()
    draw_pictures(pen, layout)


def _laid(layout: Layout) -> Pages:
    pages = Pages(first_top(layout), TOP, layout.page.bottom)
    pages.lay(opening(layout))
    pages.lay([*(_costs(layout) if layout.letter else []), *prices(layout)])
    pages.lay(payments(layout))
    pages.lay(deposit_code(layout.sheet, layout.wide))
    pages.lay(closing(layout))
    return pages


def _costs(layout: Layout) -> list[Strip]:
    """The heading of the prices, on a page of their own."""
    style = layout.manner.head
    line = lines_of(layout.words.costs, style, layout.width)[0]
    head = line_strip(layout.page.left, line, style, Tag("H2"))
    return [replace(head, height=HEAD_HEIGHT, fresh=True, bound=True)]
