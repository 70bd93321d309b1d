"""Prospects as cards, four on a sheet, to be cut apart and carried."""

from datetime import date

from babel.dates import format_date

from models.book.figures import format_money, locale_of
from models.people.paper_loop.cards import CardOwed, CardSheet, PaperCard
from reports import faces, look, paper
from reports.archive import Facts
from reports.ink import Pen, one_line
from reports.list_pdf import fitting
from reports.look import MM, Style
from reports.pips import draw_pips
from reports.setting import lines_of

NAME = Style(faces.SEMIBOLD, 14, 18)
STRONG = Style(faces.SEMIBOLD, 9.5, 13)
PLAIN = Style(faces.REGULAR, 9.5, 13)
SMALL = Style(faces.REGULAR, 8.2, 11.5, look.GREY)
INSET, WRITTEN, GAP = 9 * MM, 18.0, 6.0
ACROSS, DOWN = 2, 2
_MOST_REACH, _MOST_OWED, _NOTE_LINES = 4, 3, 3


def render_cards(sheet: CardSheet) -> bytes:
    """The PDF of the cards: the same cards give the same bytes, always."""
    page = look.PAGES[sheet.page_size]
    only = sheet.cards[0].name if len(sheet.cards) == 1 else ""
    facts = Facts(
        title=faces.cleaned(only or "Prospect cards").replace("\n", " "),
        author=faces.cleaned(sheet.business),
        language=sheet.locale.replace("_", "-"),
        day=sheet.day,
    )
    return paper.made(facts, page, lambda pen: _draw(sheet, pen))


def _draw(sheet: CardSheet, pen: Pen) -> None:
    page, each = pen.page, ACROSS * DOWN
    wide, high = page.width / ACROSS, page.height / DOWN
    for first in range(0, max(len(sheet.cards), 1), each):
        cards = sheet.cards[first : first + each]
        for place, card in enumerate(cards):
            left, top = place % ACROSS * wide, place // ACROSS * high
            _Card(sheet, pen, (left, top, wide, high)).draw(card)
        if len(cards) > 1:
            _cuts(pen)
        pen.next_page()


def _cuts(pen: Pen) -> None:
    """Short rules at the edges and the middle, to cut along."""
    page, middle = pen.page, pen.page.height / DOWN
    for left in (4.0, page.width / ACROSS - 6, page.width - 16):
        pen.rule(left, left + 12, middle, look.THIN, look.GREY)


class _Card:
    """One card in its box."""

    def __init__(
        self, sheet: CardSheet, pen: Pen, box: tuple[float, float, float, float]
    ) -> None:
        self._sheet, self._pen = sheet, pen
        left, top, wide, high = box
        self._left, self._right = left + INSET, left + wide - INSET
        self._top, self._bottom = top + INSET, top + high - INSET
        self._at = self._top

    def draw(self, card: PaperCard) -> None:
        """Draw the card from its name down to lines to write on."""
        self._line(card.name or card.company, NAME, "H1")
        company = card.company if card.name else ""
        self._line(", ".join(part for part in (card.role, company) if part), PLAIN)
        self._worth(card)
        self._gap()
        for reached in card.reach[:_MOST_REACH]:
            self._line(reached, PLAIN)
        self._rule()
        self._named("Next", self._next(card))
        for owed in card.owed[:_MOST_OWED]:
            self._named("You owe" if owed.by == "us" else "They owe", self._owed(owed))
        self._gap()
        for touch in card.touches:
            note = f": {touch.note}" if touch.note else ""
            self._line(f"{self._day(touch.on)}  {touch.said}{note}", SMALL)
        self._notes(card.notes)
        self._lines_to_write()

    def _line(self, text: str, style: Style, kind: str = "P") -> None:
        if text and self._at + style.leading <= self._bottom:
            room = self._right - self._left
            fit = fitting(text, style, room)
            with self._pen.tagged(kind):
                self._pen.words(self._left, self._at + style.drop, fit, style)
            self._at += style.leading

    def _worth(self, card: PaperCard) -> None:
        self._gap()
        base = self._at + STRONG.drop
        worth = ""
        if card.value_minor is not None and card.currency:
            worth = format_money(
                card.value_minor, card.currency, self._sheet.locale, cents=False
            )
        beside = self._left + one_line(card.tier, STRONG).width + GAP
        with self._pen.tagged("P"):
            self._pen.words(self._left, base, card.tier, STRONG)
            draw_pips(self._pen, beside, base, card.pips, card.target, 7.5)
            self._pen.ending(self._right, base, worth, STRONG)
        self._at += STRONG.leading

    def _named(self, name: str, text: str) -> None:
        if self._at + PLAIN.leading > self._bottom:
            return
        base = self._at + PLAIN.drop
        beside = self._left + one_line(name, STRONG).width + GAP
        fit = fitting(text, PLAIN, self._right - beside)
        with self._pen.tagged("P"):
            self._pen.words(self._left, base, name, STRONG)
            self._pen.words(beside, base, fit, PLAIN)
        self._at += PLAIN.leading

    def _notes(self, notes: str) -> None:
        if notes:
            self._gap()
            room = self._right - self._left
            with self._pen.tagged("P"):
                for line in lines_of(notes, SMALL, room)[:_NOTE_LINES]:
                    self._pen.text(self._left, self._at + SMALL.drop, line, SMALL)
                    self._at += SMALL.leading

    def _lines_to_write(self) -> None:
        level = self._at + WRITTEN
        while level <= self._bottom:
            self._pen.rule(self._left, self._right, level)
            level += WRITTEN

    def _rule(self) -> None:
        self._gap()
        self._pen.rule(self._left, self._right, self._at - 2, look.THICK, look.INK)
        self._at += 2

    def _gap(self) -> None:
        self._at += GAP

    def _next(self, card: PaperCard) -> str:
        when = " ".join(
            part for part in (self._day(card.next_on), card.next_at) if part
        )
        words = card.next_what or "none planned"
        return f"{words}, {when}" if when else words

    def _owed(self, owed: CardOwed) -> str:
        day = self._day(owed.due_on)
        return f"{owed.what}, {day}" if day else owed.what

    def _day(self, day: date | None) -> str:
        if day is None:
            return ""
        form = "EEE d MMM" if day.year == self._sheet.day.year else "d MMM y"
        return format_date(day, form, locale=locale_of(self._sheet.locale))
