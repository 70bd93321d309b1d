"""How the first page begins: with facts in its margin, or an address and facts beside.

An envelope's window decides where the address stands: that of DIN 5008, form B, or
that of a US number 10 envelope, the sheet folded in three.
"""

from dataclasses import replace
from functools import partial

from models.offers.kinds import OfferKind, SectionPlace, Window
from reports.facts import SIDE_LEFT, SideFact, draw_side_facts, side_facts
from reports.flow import Strip
from reports.ink import Pen, TextLine
from reports.layout import Layout
from reports.look import MM
from reports.prose import line_strip, section, text_block
from reports.setting import from_left, lines_of
from reports.tags import Tag

LETTER_TOP = 169.5
GREETING_GAP = 14.3
SHEET_TOP, SHEET_FOR = 131.6, 144.4
ADDRESS_LIFT, SIDE_BASE = 14.3, 145.4
SHEET_GAP, TITLE_GAP, SUBTITLE_GAP, GREETING_END = 18.4, 4.3, 6.0, 9.0
WINDOWS = {
    Window.DIN: (20 * MM, 62.7 * MM, 27.3 * MM),
    Window.US: (0.95 * 72, 2.15 * 72, 1.0 * 72),
}
"""Left and top of the address in the window, and how high it may be."""


def opening(layout: Layout) -> list[Strip]:
    """What stands on the first page before the prices."""
    if layout.facts_beside:
        return [*_titles(layout), *_greeting(layout, GREETING_GAP), *_before(layout)]
    titles = _titles(layout)
    titles[0] = replace(titles[0], before=SHEET_GAP)
    last = titles[-1]
    titles[-1] = replace(last, height=last.height + SUBTITLE_GAP)
    greeting = _greeting(layout, 0)
    if greeting:
        last = greeting[-1]
        greeting[-1] = replace(last, height=last.height + GREETING_END, bound=True)
    return [_head(layout), *titles, *greeting, *_before(layout)]


def first_top(layout: Layout) -> float:
    """Where the text of the first page begins."""
    return LETTER_TOP if layout.facts_beside else SHEET_TOP


def _titles(layout: Layout) -> list[Strip]:
    """The title; an estimate is called so, and its title stands below."""
    sheet, manner, column = layout.sheet, layout.manner, layout.prose
    named = sheet.kind is OfferKind.ESTIMATE
    style = manner.title if layout.letter else manner.sheet_title
    text = layout.words.kind(sheet.kind) if named else sheet.title
    wide = column._replace(width=layout.page.right - column.left)
    tag = Tag("H1")
    strips = [
        replace(line_strip(column.left, line, style, tag), bound=True)
        for line in lines_of(text, style, wide.width)
    ]
    said = [text for text in (sheet.title if named else "", sheet.subtitle) if text]
    if layout.letter and layout.facts_beside:
        said = []
    if said:
        strips[-1] = replace(strips[-1], height=strips[-1].height + TITLE_GAP)
    for text in said:
        tag = Tag("P")
        strips += [
            replace(line_strip(column.left, line, manner.subtitle, tag), bound=True)
            for line in lines_of(text, manner.subtitle, wide.width)
        ]
    return strips


def _greeting(layout: Layout, gap: float) -> list[Strip]:
    sheet = layout.sheet
    if not sheet.greeting.strip():
        return []
    greeting = text_block(sheet.greeting, layout.prose, sheet.locale)
    return [replace(greeting[0], before=gap), *greeting[1:]]


def _before(layout: Layout) -> list[Strip]:
    return [
        strip
        for part in layout.sheet.sections
        if part.place is SectionPlace.BEFORE
        for strip in section(part.heading, part.text, layout.prose, layout.sheet.locale)
    ]


def _head(layout: Layout) -> Strip:
    """The address, with the facts beside it."""
    sheet, manner = layout.sheet, layout.manner
    to = sheet.recipient
    said = [text for text in (to.name, to.company, to.address) if text.strip()]
    address = from_left(lines_of("\n".join(said), manner.address, SIDE_LEFT))
    facts = side_facts(layout)
    height = max(
        SHEET_FOR - SHEET_TOP + ADDRESS_LIFT + len(address) * manner.address.leading,
        sum(fact.height for fact in facts) + 14,
    )
    window = WINDOWS.get(sheet.looks.window)
    if window is not None:
        height = max(height, window[1] + window[2] - SHEET_TOP)
    return Strip(height, partial(_draw_head, layout, address, facts), bound=True)


def _draw_head(
    layout: Layout,
    address: list[TextLine],
    facts: list[SideFact],
    pen: Pen,
    top: float,
) -> None:
    manner, page, shift = layout.manner, layout.page, top - SHEET_TOP
    window = WINDOWS.get(layout.sheet.looks.window)
    left, base = page.left, SHEET_FOR + shift + ADDRESS_LIFT
    with pen.tagged("P"):
        if window is None:
            pen.words(left, base - ADDRESS_LIFT, layout.words.addressee, manner.column)
        else:
            left, base = window[0], window[1] + manner.address.drop
        for line in address:
            pen.text(left, base, line, manner.address)
            base += manner.address.leading
    draw_side_facts(layout, facts, pen, SIDE_BASE + shift)
