"""How the first page begins: a letter with facts in its margin, or a plain sheet."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from models.book.figures import format_day
from models.offers.kinds import OfferKind, SectionPlace
from models.offers.sheet import Sheet
from reports import look
from reports.flow import Strip
from reports.ink import Pen, TextLine
from reports.look import MM, Style
from reports.prose import Column, line_strip, section, text_block
from reports.setting import lines_of
from reports.tags import Tag
from reports.words.languages import words_for

LETTER_TOP, LETTER_FACTS = 169.5, 172.7
FACT_GAP, FACT_WIDTH = 9.0, 38 * MM
GREETING_GAP = 14.3
SHEET_TOP, SHEET_FOR = 131.6, 144.4
ADDRESS_LIFT, SIDE_LEFT, SIDE_BASE = 14.3, 66 * MM, 145.4
SHEET_GAP, TITLE_GAP, SUBTITLE_GAP = 18.4, 4.3, 6.0

Fact = tuple[str, Sequence[str]]


def is_letter(sheet: Sheet) -> bool:
    """Whether a proposal has text before its prices, which makes it a letter."""
    return sheet.kind is OfferKind.PROPOSAL and any(
        part.place is SectionPlace.BEFORE for part in sheet.sections
    )


def letter(sheet: Sheet, page: look.Page) -> list[Strip]:
    """The title, the greeting and the sections before the prices."""
    column = Column(page.text_left, page.right - page.text_left)
    strips = _title(sheet.title, column, look.TITLE)
    if sheet.greeting.strip():
        greeting = text_block(sheet.greeting, column, sheet.locale)
        strips += [replace(greeting[0], before=GREETING_GAP), *greeting[1:]]
    return strips + _sections(sheet, column)


def draw_letter_facts(pen: Pen, sheet: Sheet) -> None:
    """The facts in the margin of the first page."""
    base = LETTER_FACTS
    for name, lines in _facts(sheet):
        base += look.FACT.leading
        with pen.tagged("P"):
            pen.words(pen.page.left, base, name, look.FACT_NAME)
            for line in lines_of("\n".join(lines), look.FACT, FACT_WIDTH):
                base += look.FACT.leading
                pen.text(pen.page.left, base, line, look.FACT)
        base += FACT_GAP


def _facts(sheet: Sheet) -> list[Fact]:
    to, words = sheet.recipient, words_for(sheet.locale)
    facts: list[Fact] = [
        (words.kind(sheet.kind), [words.numbered(sheet.number, sheet.revision)]),
        (words.date, [format_day(sheet.written_on, sheet.locale)]),
    ]
    if sheet.valid_until is not None:
        day = format_day(sheet.valid_until, sheet.locale)
        facts.append((words.valid_until, [day]))
    facts.append((words.prepared_for, [to.name, to.company, to.address]))
    facts.append((words.prepared_by, [sheet.sender.member]))
    return [
        (name, kept)
        for name, lines in facts
        if (kept := [line for line in lines if line.strip()])
    ]


def plain(sheet: Sheet, page: look.Page) -> list[Strip]:
    """The address, the facts beside it, the title and what is said before."""
    column = Column(page.left, page.right - page.left)
    facts = _side_facts(sheet)
    to = sheet.recipient
    said = [text for text in (to.name, to.company, to.address) if text.strip()]
    address = lines_of("\n".join(said), look.ADDRESS, SIDE_LEFT)
    height = max(
        SHEET_FOR - SHEET_TOP + ADDRESS_LIFT + len(address) * look.ADDRESS.leading,
        len(facts) * look.SIDE_FACT.leading + 14,
    )
    words = words_for(sheet.locale)
    draw = partial(_draw_plain_head, page, words.addressee, address, facts)
    head = Strip(height, draw, bound=True)
    named = sheet.kind is OfferKind.ESTIMATE
    title = words.kind(sheet.kind) if named else sheet.title
    strips = _title(title, column, look.SHEET_TITLE)
    strips[0] = replace(strips[0], before=SHEET_GAP)
    strips[-1] = replace(strips[-1], height=strips[-1].height + TITLE_GAP)
    said = [text for text in (sheet.title if named else "", sheet.subtitle) if text]
    for text in said:
        lines = lines_of(text, look.SUBTITLE, column.width)
        tag = Tag("P")
        strips += [
            replace(line_strip(column.left, line, look.SUBTITLE, tag), bound=True)
            for line in lines
        ]
    strips[-1] = replace(strips[-1], height=strips[-1].height + SUBTITLE_GAP)
    if sheet.greeting.strip():
        greeting = text_block(sheet.greeting, column, sheet.locale)
        strips += greeting
        last = strips[-1]
        strips[-1] = replace(last, height=last.height + SUBTITLE_GAP, bound=True)
    return [head, *strips, *_sections(sheet, column)]


def _side_facts(sheet: Sheet) -> list[tuple[str, str]]:
    words = words_for(sheet.locale)
    facts = [
        (words.kind(sheet.kind), words.numbered(sheet.number, sheet.revision)),
        (words.date, format_day(sheet.written_on, sheet.locale)),
    ]
    if sheet.valid_until is not None:
        facts.append((words.valid_until, format_day(sheet.valid_until, sheet.locale)))
    if sheet.sender.member.strip():
        facts.append((words.contact, sheet.sender.member))
    return facts


def _draw_plain_head(
    page: look.Page,
    named: str,
    address: list[TextLine],
    facts: list[tuple[str, str]],
    pen: Pen,
    top: float,
) -> None:
    shift = top - SHEET_TOP
    base = SHEET_FOR + shift + ADDRESS_LIFT
    with pen.tagged("P"):
        pen.words(page.left, SHEET_FOR + shift, named, look.COLUMN)
        for line in address:
            pen.text(page.left, base, line, look.ADDRESS)
            base += look.ADDRESS.leading
    base, room = SIDE_BASE + shift, SIDE_LEFT - 28 * MM
    for name, value in facts:
        with pen.tagged("P"):
            pen.words(page.right - SIDE_LEFT, base, name, look.SIDE_NAME)
            pen.ending(page.right, base, value, look.SIDE_FACT, room)
        base += look.SIDE_FACT.leading


def _title(text: str, column: Column, style: Style) -> list[Strip]:
    tag = Tag("H1")
    return [
        replace(line_strip(column.left, line, style, tag), bound=True)
        for line in lines_of(text, style, column.width)
    ]


def _sections(sheet: Sheet, column: Column) -> list[Strip]:
    return [
        strip
        for part in sheet.sections
        if part.place is SectionPlace.BEFORE
        for strip in section(part.heading, part.text, column, sheet.locale)
    ]
