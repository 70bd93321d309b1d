"""The facts of a paper: its number, its days, for whom and by whom.

They stand in the margin of a letter, each under its name, or beside the address, each
at the right of its name. What is too wide for its line goes on below; nothing is set
smaller.
"""

from typing import NamedTuple

from models.book.figures import format_day
from models.offers.sheet import SentBefore, Sheet
from reports.ink import Pen, TextLine, one_line
from reports.layout import Layout
from reports.look import MM, Style
from reports.setting import from_left, lines_of
from reports.words.table import Words

LETTER_FACTS, FACT_GAP = 172.7, 9.0
SIDE_LEFT, SIDE_GAP = 66 * MM, 3 * MM
LEAST_ROOM, NEXT_LINE = 0.4, 13.0
"""The share of the width that a value has at least, and the step to its next line."""


class Fact(NamedTuple):
    """A name, its values, and what else is said of it in a smaller voice."""

    name: str
    values: list[str]
    remarks: tuple[str, ...] = ()


class SideFact(NamedTuple):
    """A fact beside the address, set: its name and the lines at the right edge."""

    name: TextLine
    lines: list[tuple[TextLine, Style]]
    below: bool
    step: float

    @property
    def height(self) -> float:
        """From its baseline to that of the next fact."""
        many = len(self.lines) + self.below
        return self.step + NEXT_LINE * (many - 1)


def draw_margin_facts(pen: Pen, layout: Layout) -> None:
    """The facts in the margin of the first page."""
    manner, base = layout.manner, LETTER_FACTS
    for fact in _margin_facts(layout):
        base += manner.fact.leading
        with pen.tagged("P"):
            pen.words(manner.facts_left, base, fact.name, manner.fact_name)
            for texts, style in (
                (fact.values, manner.fact),
                (fact.remarks, manner.fact_name),
            ):
                said = lines_of("\n".join(texts), style, manner.facts_width)
                for line in from_left(said if texts else ()):
                    base += manner.fact.leading
                    pen.text(manner.facts_left, base, line, style)
        base += FACT_GAP


def side_facts(layout: Layout) -> list[SideFact]:
    """The facts as they stand beside the address."""
    words, sheet = layout.words, layout.sheet
    facts = _facts(layout)
    if sheet.recipient.tax_number:
        facts.append(Fact(words.client_tax_number, [sheet.recipient.tax_number]))
    if sheet.sender.member.strip():
        facts.append(Fact(words.contact, [sheet.sender.member]))
    return [_set_beside(layout, fact) for fact in facts]


def draw_side_facts(
    layout: Layout, facts: list[SideFact], pen: Pen, base: float
) -> None:
    """Draw the facts, the baseline of the first one at `base`."""
    manner, right = layout.manner, layout.page.right
    for fact in facts:
        with pen.tagged("P"):
            pen.text(right - SIDE_LEFT, base, fact.name, manner.side_name)
            at = base + NEXT_LINE * fact.below
            for line, style in fact.lines:
                line_left = right - line.width
                pen.text(line_left, at, line._replace(indent=0.0), style)
                at += NEXT_LINE
        base += fact.height


def _set_beside(layout: Layout, fact: Fact) -> SideFact:
    """The fact with its lines; a value that its name leaves no room for goes below."""
    manner = layout.manner
    name = one_line(fact.name, manner.side_name)
    room = SIDE_LEFT - name.width - SIDE_GAP
    below = room < SIDE_LEFT * LEAST_ROOM
    if below:
        room = SIDE_LEFT
    said = "\n".join(fact.values)
    lines = [
        (line, manner.side_fact) for line in lines_of(said, manner.side_fact, room)
    ]
    for text in fact.remarks:
        small = lines_of(text, manner.fact_name, SIDE_LEFT)
        lines += [(line, manner.fact_name) for line in small]
    return SideFact(name, lines, below, manner.side_fact.leading)


def _margin_facts(layout: Layout) -> list[Fact]:
    words, sheet, to = layout.words, layout.sheet, layout.sheet.recipient
    facts = _facts(layout)
    facts.append(Fact(words.prepared_for, [to.name, to.company, to.address]))
    if to.tax_number:
        facts.append(Fact(words.client_tax_number, [to.tax_number]))
    facts.append(Fact(words.prepared_by, [sheet.sender.member]))
    return [
        fact._replace(values=kept)
        for fact in facts
        if (kept := [line for line in fact.values if line.strip()])
    ]


def _facts(layout: Layout) -> list[Fact]:
    """The number and the days."""
    words, sheet = layout.words, layout.sheet
    before = tuple(said for _paper, said in papers_before(sheet, words))
    facts = [
        Fact(words.kind(sheet.kind), [layout.reference], before),
        Fact(words.date, [format_day(sheet.written_on, sheet.locale)]),
    ]
    if sheet.valid_until is not None:
        day = format_day(sheet.valid_until, sheet.locale)
        facts.append(Fact(words.valid_until, [day]))
    if service := _service(sheet):
        several = sheet.service_from != sheet.service_until
        name = words.service_period if several else words.service_date
        facts.append(Fact(name, [service]))
    return facts


def papers_before(sheet: Sheet, words: Words) -> list[tuple[SentBefore, str]]:
    """Which version it replaces, and on which paper it is based, with what is said."""
    found = []
    if (older := sheet.replaces) is not None:
        day = _kept(format_day(older.written_on, sheet.locale))
        said = words.replaces.format(revision=older.revision, day=day)
        found.append((older, said))
    if (source := sheet.based_on) is not None:
        number = _kept(words.numbered(source.number, source.revision))
        said = words.based_on.format(kind=words.kind(source.kind), number=number)
        found.append((source, said))
    return found


def _service(sheet: Sheet) -> str:
    """The days of the work; it is broken after the dash, if anywhere."""
    days = [day for day in (sheet.service_from, sheet.service_until) if day is not None]
    said = dict.fromkeys(_kept(format_day(day, sheet.locale)) for day in days)
    return "\N{NO-BREAK SPACE}\N{EN DASH} ".join(said)


def _kept(said: str) -> str:
    """The day or number, kept on one line."""
    return said.replace(" ", "\N{NO-BREAK SPACE}")
