"""An offer's paper: a frozen sheet in, the bytes of a PDF out."""

from contextlib import nullcontext
from dataclasses import replace
from functools import partial

from models.offers.sheet import Sheet
from reports import faces, look, paper
from reports.archive import Carried, Facts
from reports.closing import closing
from reports.epc_qr import deposit_code
from reports.flow import Pages, Strip
from reports.ink import Pen
from reports.letterhead import (
    draw_draft_mark,
    draw_foot,
    draw_letterhead,
)
from reports.opening import (
    LETTER_TOP,
    SHEET_TOP,
    draw_letter_facts,
    is_letter,
    letter,
    plain,
)
from reports.prices import PriceTable
from reports.prose import Column, line_strip
from reports.setting import lines_of
from reports.tags import Tag
from reports.twin.quotation import NAME, quotation
from reports.words.languages import words_for

HEAD_HEIGHT = 30.0


def render_offer(sheet: Sheet, *, twin: bool = False) -> bytes:
    """The PDF of the sheet: the same sheet gives the same bytes, always.

    With its twin it carries a UBL Quotation that says the same to machines.

    Raises:
        NotSaved: its logo was broken by another program.
    """
    page = look.PAGES[sheet.page_size]
    carried = None
    if twin:
        carried = Carried(NAME, "UBL Quotation", "text/xml", quotation(sheet))
    return paper.made(_facts(sheet), page, partial(_draw_pages, sheet), carried)


def unprintable(sheet: Sheet) -> str:
    """Every character of the sheet that no font has, once, in the order found."""
    return faces.unprintable(sheet.texts())


def _facts(sheet: Sheet) -> Facts:
    words = words_for(sheet.locale)
    number = words.numbered(sheet.number, sheet.revision)
    named = f"{words.kind(sheet.kind)} {number}"
    return Facts(
        title=faces.cleaned(f"{named}: {sheet.title}").replace("\n", " "),
        author=faces.cleaned(sheet.sender.name),
        language=sheet.locale.replace("_", "-"),
        day=sheet.written_on,
    )


def _draw_pages(sheet: Sheet, pen: Pen) -> None:
    pages = _laid(sheet, pen.page).pages
    for number, placed in enumerate(pages, 1):
        if sheet.draft:
            draw_draft_mark(pen, sheet.locale)
        with pen.furniture() if number > 1 else nullcontext():
            draw_letterhead(pen, sheet.sender)
        if number == 1 and is_letter(sheet):
            draw_letter_facts(pen, sheet)
        for strip, top in placed:
            strip.put(pen, top)
        draw_foot(pen, sheet, number, len(pages))
        pen.next_page()


def _laid(sheet: Sheet, page: look.Page) -> Pages:
    table = PriceTable(sheet, page)
    if is_letter(sheet):
        pages = Pages(LETTER_TOP, look.TOP, page.bottom)
        pages.lay(letter(sheet, page))
        pages.lay([*_costs(words_for(sheet.locale).costs, page), *table.strips()])
    else:
        pages = Pages(SHEET_TOP, look.TOP, page.bottom)
        pages.lay([*plain(sheet, page), *table.strips()])
    pages.lay(table.options())
    column = Column(page.left, page.right - page.left)
    pages.lay(deposit_code(sheet, column))
    pages.lay(closing(sheet, page))
    return pages


def _costs(text: str, page: look.Page) -> list[Strip]:
    """The heading of the prices, on a page of their own."""
    column = Column(page.left, page.right - page.left)
    (line,) = lines_of(text, look.HEAD, column.width)
    head = line_strip(column.left, line, look.HEAD, Tag("H2"))
    return [replace(head, height=HEAD_HEIGHT, fresh=True, bound=True)]
