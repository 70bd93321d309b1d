"""How the first page begins: with facts in its margin, or an address and facts beside.

An envelope's window decides where the address stands: that of DIN 5008, form B, or
that of a US number 10 envelope, the sheet folded in three.
"""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from models.book.figures import format_day
from models.offers.kinds import OfferKind, SectionPlace, Window
from models.offers.sheet import Sheet
from reports.flow import Strip
from reports.ink import Pen, TextLine, one_line
from reports.layout import Layout
from reports.look import MM, Style
from reports.prose import line_strip, section, text_block
from reports.setting import lines_of
from reports.tags import Tag

LETTER_TOP, LETTER_FACTS = 169.5, 172.7
FACT_GAP = 9.0
GREETING_GAP = 14.3
SHEET_TOP, SHEET_FOR = 131.6, 144.4
ADDRESS_LIFT, SIDE_LEFT, SIDE_BASE, SIDE_GAP = 14.3, 66 * MM, 145.4, 3 * MM
SHEET_GAP, TITLE_GAP, SUBTITLE_GAP, GREETING_END = 18.4, 4.3, 6.0, 9.0
WINDOWS = {
    Window.DIN: (20 * MM, 62.7 * MM, 27.3 * MM),
    Window.US: (0.95 * 72, 2.15 * 72, 1.0 * 72),
}
"""Left and top of the address in the window, and how high it may be."""

Fact = tuple[str, Sequence[str]]


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


def draw_margin_facts(pen: Pen, layout: Layout) -> None:
    """The facts in the margin of the first page."""
    manner, base = layout.manner, LETTER_FACTS
    for name, lines in _margin_facts(layout):
        base += manner.fact.leading
        with pen.tagged("P"):
            pen.words(manner.facts_left, base, name, manner.fact_name)
            for line in lines_of("\n".join(lines), manner.fact, manner.facts_width):
                base += manner.fact.leading
                pen.text(manner.facts_left, base, line, manner.fact)
        base += FACT_GAP


def _margin_facts(layout: Layout) -> list[Fact]:
    words, sheet, to = layout.words, layout.sheet, layout.sheet.recipient
    facts: list[Fact] = [(name, [value]) for name, value in _facts(layout)]
    facts.append((words.prepared_for, [to.name, to.company, to.address]))
    if to.tax_number:
        facts.append((words.client_tax_number, [to.tax_number]))
    facts.append((words.prepared_by, [sheet.sender.member]))
    return [
        (name, kept)
        for name, lines in facts
        if (kept := [line for line in lines if line.strip()])
    ]


def _facts(layout: Layout) -> list[tuple[str, str]]:
    """The number and the days."""
    words, sheet = layout.words, layout.sheet
    facts = [
        (words.kind(sheet.kind), layout.reference),
        (words.date, format_day(sheet.written_on, sheet.locale)),
    ]
    if sheet.valid_until is not None:
        facts.append((words.valid_until, format_day(sheet.valid_until, sheet.locale)))
    if service := _service(sheet):
        several = sheet.service_from != sheet.service_until
        facts.append((words.service_period if several else words.service_date, service))
    return facts


def _service(sheet: Sheet) -> str:
    days = [day for day in (sheet.service_from, sheet.service_until) if day is not None]
    return " \N{EN DASH} ".join(
        dict.fromkeys(format_day(day, sheet.locale) for day in days)
    )


def _head(layout: Layout) -> Strip:
    """The address, with the facts beside it."""
    sheet, manner, words = layout.sheet, layout.manner, layout.words
    to = sheet.recipient
    said = [text for text in (to.name, to.company, to.address) if text.strip()]
    address = lines_of("\n".join(said), manner.address, SIDE_LEFT)
    facts = _facts(layout)
    if to.tax_number:
        facts.append((words.client_tax_number, to.tax_number))
    if sheet.sender.member.strip():
        facts.append((words.contact, sheet.sender.member))
    height = max(
        SHEET_FOR - SHEET_TOP + ADDRESS_LIFT + len(address) * manner.address.leading,
        len(facts) * manner.side_fact.leading + 14,
    )
    window = WINDOWS.get(sheet.looks.window)
    if window is not None:
        height = max(height, window[1] + window[2] - SHEET_TOP)
    return Strip(height, partial(_draw_head, layout, address, facts), bound=True)


def _draw_head(
    layout: Layout,
    address: list[TextLine],
    facts: list[tuple[str, str]],
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
    _draw_side_facts(layout, facts, pen, SIDE_BASE + shift)


def _draw_side_facts(
    layout: Layout, facts: list[tuple[str, str]], pen: Pen, base: float
) -> None:
    manner, page = layout.manner, layout.page
    style: Style = manner.side_fact
    for name, value in facts:
        line = one_line(name, manner.side_name)
        with pen.tagged("P"):
            pen.text(page.right - SIDE_LEFT, base, line, manner.side_name)
            room = SIDE_LEFT - line.width - SIDE_GAP
            pen.ending(page.right, base, value, style, room)
        base += style.leading
