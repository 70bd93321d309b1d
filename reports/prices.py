"""The table of prices, its totals, and the options beside them, as strips."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import NamedTuple

from models.book.figures import amount, figure, format_money, format_rate
from models.book.money import PRICE_PLACES, QUANTITY_PLACES, decimals_of, sign_of
from models.offers.kinds import DiscountKind, OfferKind
from models.offers.sheet import Sheet, SheetLine
from reports import look
from reports.flow import Strip, bind, bind_ends
from reports.ink import Pen, TextLine, one_line
from reports.look import MM, Style
from reports.setting import lines_of
from reports.tags import FURNITURE, Tag
from reports.words.languages import words_for

HEAD_HEIGHT, HEAD_BASE = 20.2, 13.6
ROW_TOP, ROW_FOOT = 3.8, 4.23
DETAIL_LIFT = -0.5
TOTALS_TOP, TOTALS_STEP, TOTALS_RULE, TOTALS_END = 17.5, 19.1, 5.8, 7.1
OPTIONS_HEAD, OPTIONS_BEFORE = 19.4, 7.7
BOX, BOX_INDENT = 8.0, 13.4
TALL_ROW = 150.0
KEPT_WITH_TOTALS = 2
TOTALS_WIDTH, AMOUNT_ROOM, UNIT_ROOM = 82 * MM, 22 * MM, 15 * MM

TotalRow = tuple[list[TextLine], int]


class Columns(NamedTuple):
    """Where the figures of the table end and the work may reach, in points."""

    left: float
    work: float
    quantity: float
    unit: float | None
    each: float
    amount: float


def columns_of(sheet: Sheet, page: look.Page) -> Columns:
    """The columns of the sheet's kind; estimates show units."""
    right = page.right
    each, unit = right - 26 * MM, right - 50 * MM
    if sheet.kind is OfferKind.PROPOSAL:
        return Columns(page.left, unit - 24 * MM, unit, None, each, right)
    quantity = right - 66 * MM
    return Columns(page.left, quantity - 18 * MM, quantity, unit, each, right)


class PriceTable:
    """The offered lines of a sheet, which may go on over pages."""

    def __init__(self, sheet: Sheet, page: look.Page) -> None:
        self.sheet = sheet
        self.words = words_for(sheet.locale)
        self.columns = columns_of(sheet, page)
        self._table, self._wishes = Tag("Table"), Tag("Table")
        self._many = 4 if self.columns.unit is None else 5

    def strips(self) -> list[Strip]:
        """The head, every row, and the totals with the last rows."""
        lines = self.sheet.offered
        rows = [self._row(line, optional=False) for line in lines]
        kept = max(0, len(rows) - KEPT_WITH_TOTALS)
        strips = [replace(self.head(), bound=True)]
        for n, row in enumerate(rows):
            goes_on = n < len(rows) - 1
            made = [replace(strip, table=self if goes_on else None) for strip in row]
            if not goes_on:
                made = [replace(s, table=self) for s in made[:-1]] + made[-1:]
            if n >= kept:
                made[-1] = replace(made[-1], bound=True)
            strips += made
        return [*strips, self.totals()]

    def options(self) -> list[Strip]:
        """The options under their own heading, if there are any."""
        if not self.sheet.options:
            return []
        title = Strip(
            OPTIONS_HEAD, self._draw_options_head, before=OPTIONS_BEFORE, bound=True
        )
        rows = [self._row(line, optional=True) for line in self.sheet.options]
        return [title, *(strip for row in rows for strip in row)]

    def head(self) -> Strip:
        """The names of the columns over a rule."""
        return Strip(HEAD_HEIGHT, self._draw_head)

    def carried(self, running: int) -> Strip:
        """The row that ends a page, with the sum so far."""
        return self._sum_row(self.words.carried, running)

    def brought(self, running: int) -> Sequence[Strip]:
        """The head again, and the sum so far."""
        return [
            replace(self.head(), tag=FURNITURE),
            self._sum_row(self.words.brought, running),
        ]

    def totals(self) -> Strip:
        """The sums down to the total."""
        rows = self._total_rows()
        height = TOTALS_TOP + TOTALS_STEP * (len(rows) - 1) + TOTALS_RULE
        return Strip(height + TOTALS_TOP + TOTALS_END, partial(self._draw_totals, rows))

    def _row(self, line: SheetLine, *, optional: bool) -> list[Strip]:
        """The lines of a row; all of it is kept together unless it is tall."""
        style = look.OPTION if optional else look.BODY
        indent = BOX_INDENT if optional else 0.0
        width = self.columns.work - self.columns.left - indent
        left = self.columns.left + indent
        row = Tag("TR", self._wishes if optional else self._table)
        work = Tag("TH", row, scope="Row") if optional else Tag("TD", row)
        strips = [
            Strip(style.leading, partial(_draw_text, left, text, style), tag=work)
            for text in lines_of(line.work, style, width)
        ]
        for part in self._details(line):
            strips += [
                Strip(
                    look.DETAIL.leading,
                    partial(_draw_text, left, text, look.DETAIL, lift=DETAIL_LIFT),
                    tag=work,
                )
                for text in lines_of(part, look.DETAIL, width)
            ]
        first = partial(self._draw_first, line, strips[0], optional=optional)
        strips[0] = replace(
            strips[0],
            height=strips[0].height + ROW_TOP,
            draw=first,
            net=0 if optional else line.net,
            tag=row,
        )
        last = strips[-1]
        ruled = partial(self._draw_last, last, last.height + ROW_FOOT)
        strips[-1] = replace(last, height=last.height + ROW_FOOT, draw=ruled)
        tall = sum(strip.height for strip in strips) > TALL_ROW
        return bind_ends(strips) if tall else bind(strips)

    def _details(self, line: SheetLine) -> list[str]:
        """The small print of a row: its detail, its discount, its rate."""
        locale, figures = self.sheet.locale, line.figures
        parts = [line.detail] if line.detail.strip() else []
        if self.columns.unit is not None and not self._fits(line.unit):
            parts.append(line.unit)
        if figures.discount_milli:
            parts.append(
                self.words.less(format_rate(figures.discount_milli, locale), "")
            )
        if len(self.sheet.totals.taxes) > 1:
            label = self.words.tax_name(self.sheet.sender.tax_label)
            parts.append(f"{label} {format_rate(figures.tax_milli, locale)}")
        return parts

    def _fits(self, unit: str) -> bool:
        return one_line(unit, look.BODY).width <= UNIT_ROOM

    def _draw_head(self, pen: Pen, top: float) -> None:
        columns, style, base = self.columns, look.COLUMN, top + HEAD_BASE
        words, sign = self.words, sign_of(self.sheet.currency)
        row = Tag("TR", self._table)
        with pen.tagged(Tag("TH", row, scope="Column")):
            pen.words(columns.left, base, words.work, style)
        for right, text, room in (
            (columns.quantity, words.quantity, UNIT_ROOM),
            (columns.unit, words.unit, UNIT_ROOM),
            (columns.each, words.each_in(sign), AMOUNT_ROOM),
            (columns.amount, words.amount_in(sign), AMOUNT_ROOM),
        ):
            if right is not None:
                with pen.tagged(Tag("TH", row, scope="Column")):
                    pen.ending(right, base, text, style, room)
        level = top + HEAD_HEIGHT
        pen.rule(columns.left, columns.amount, level, look.THICK, look.INK)

    def _draw_first(
        self, line: SheetLine, inner: Strip, pen: Pen, top: float, *, optional: bool
    ) -> None:
        columns = self.columns
        style = look.OPTION if optional else look.BODY
        top += ROW_TOP
        base = top + style.drop
        if optional:
            pen.box(columns.left + 0.4, base - BOX + 0.4, BOX - 0.8)
        inner.put(pen, top)
        for right, text, room in self._figures(line):
            with pen.tagged("TD"):
                pen.ending(right, base, text, style, room)

    def _figures(self, line: SheetLine) -> Iterator[tuple[float, str, float]]:
        """The cells right of the work: where each ends, its text and its room."""
        columns, figures, sheet = self.columns, line.figures, self.sheet
        quantity = figure(figures.quantity_micro, QUANTITY_PLACES, sheet.locale)
        yield columns.quantity, quantity, UNIT_ROOM
        if columns.unit is not None:
            yield columns.unit, line.unit if self._fits(line.unit) else "", 0
        places = decimals_of(sheet.currency)
        each = figure(figures.price_e4, PRICE_PLACES, sheet.locale, least=places)
        yield columns.each, each, AMOUNT_ROOM
        shown = amount(line.net, sheet.currency, sheet.locale)
        yield columns.amount, shown, AMOUNT_ROOM

    def _draw_last(self, inner: Strip, height: float, pen: Pen, top: float) -> None:
        inner.draw(pen, top)
        pen.rule(self.columns.left, self.columns.amount, top + height)

    def _sum_row(self, name: str, running: int) -> Strip:
        draw = partial(self._draw_sum_row, name, running)
        return Strip(ROW_TOP + look.BODY.leading + ROW_FOOT, draw, tag=FURNITURE)

    def _draw_sum_row(self, name: str, running: int, pen: Pen, top: float) -> None:
        base = top + ROW_TOP + look.BODY.drop
        pen.words(self.columns.left, base, name, look.MARK)
        shown = amount(running, self.sheet.currency, self.sheet.locale)
        pen.ending(self.columns.amount, base, shown, look.BODY)
        level = top + ROW_TOP + look.BODY.leading + ROW_FOOT
        pen.rule(self.columns.left, self.columns.amount, level)

    def _total_rows(self) -> list[TotalRow]:
        """The rows above the total: their names in lines, and minor units."""
        sheet, totals, words = self.sheet, self.sheet.totals, self.words
        rows: list[tuple[str, int]] = []
        if sheet.discount.kind is not DiscountKind.NONE:
            share = ""
            if sheet.discount.kind is DiscountKind.PERCENT:
                share = format_rate(sheet.discount.value, sheet.locale)
            rows.append((words.sum, totals.gross_sum))
            rows.append((words.less(share, sheet.discount.reason), -totals.discount))
        rows.append((words.net, totals.net))
        several = len(totals.taxes) > 1
        for tax in totals.taxes:
            base = amount(tax.on, sheet.currency, sheet.locale) if several else ""
            rate = format_rate(tax.rate_milli, sheet.locale)
            label = words.tax_row(sheet.sender.tax_label, rate, base)
            rows.append((label, tax.tax))
        room = TOTALS_WIDTH - AMOUNT_ROOM
        return [(lines_of(name, look.BODY, room), minor) for name, minor in rows]

    def _draw_totals(self, rows: list[TotalRow], pen: Pen, top: float) -> None:
        sheet, right = self.sheet, self.columns.amount
        left = right - TOTALS_WIDTH
        base = top + TOTALS_TOP
        for lines, minor in rows:
            name, value = self._sum_cells()
            with pen.tagged(name):
                for n, line in enumerate(lines):
                    base += look.BODY.leading if n else 0
                    pen.text(left, base, line, look.BODY)
            shown = amount(minor, sheet.currency, sheet.locale)
            with pen.tagged(value):
                pen.ending(right, base, shown, look.BODY)
            base += TOTALS_STEP
        level = base - TOTALS_STEP + TOTALS_RULE
        pen.rule(left, right, level, look.THICK, look.INK)
        base = level + TOTALS_TOP
        name, value = self._sum_cells()
        with pen.tagged(name):
            pen.words(left, base, self.words.total(sheet.kind), look.TOTAL)
        total = format_money(sheet.totals.total, sheet.currency, sheet.locale)
        with pen.tagged(value):
            pen.ending(right, base, total, look.TOTAL)

    def _sum_cells(self) -> tuple[Tag, Tag]:
        """A row of the totals: the head of the row, and its amount."""
        row = Tag("TR", self._table)
        return Tag("TH", row, scope="Row", span=self._many - 1), Tag("TD", row)

    def _draw_options_head(self, pen: Pen, top: float) -> None:
        base = top + look.SECTION.drop
        with pen.tagged("H2"):
            pen.words(self.columns.left, base, self.words.options, look.SECTION)
        level = top + OPTIONS_HEAD
        pen.rule(self.columns.left, self.columns.amount, level)


def _draw_text(
    x: float, line: TextLine, style: Style, pen: Pen, top: float, *, lift: float = 0
) -> None:
    pen.text(x, top - lift + style.drop, line, style)
