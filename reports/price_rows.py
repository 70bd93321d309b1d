"""A table of prices, row by row, as strips."""

from collections.abc import Iterator, Sequence
from functools import partial

from models.book.figures import amount, figure, format_rate
from models.book.money import PRICE_PLACES, QUANTITY_PLACES, decimals_of
from models.offers.kinds import LinePart, Period
from models.offers.sheet import SheetLine
from reports.bidi import begins_backward
from reports.flow import Strip, bind, bind_ends, replace
from reports.ink import Pen, TextLine, one_line
from reports.layout import Layout
from reports.look import Style
from reports.price_columns import (
    AMOUNT_ROOM,
    HEAD_HEIGHT,
    UNIT_ROOM,
    Cell,
    columns_of,
    draw_head,
    group_sums,
    paid_once,
    period_words,
)
from reports.prose import line_strip
from reports.row_pictures import picture_strip
from reports.setting import lines_of
from reports.tags import FURNITURE, Tag

DETAIL_LIFT = -0.5
BOX, BOX_INDENT = 8.0, 13.4
TALL_ROW = 150.0


class PriceTable:
    """Some lines of a sheet as a table, which may go on over pages.

    Args:
        to_tick: whether each line may be taken or left.
    """

    def __init__(
        self, layout: Layout, lines: Sequence[SheetLine], *, to_tick: bool = False
    ) -> None:
        self.layout, self.lines, self.to_tick = layout, lines, to_tick
        self.columns = columns_of(layout)
        self.tag = Tag("Table")
        self.many = 4 if self.columns.unit is None else 5
        self._style = layout.manner.option if to_tick else layout.manner.body

    def rows(self) -> list[list[Strip]]:
        """Every row as its strips, with the sum of a group after its last line."""
        made: list[list[Strip]] = []
        heading: SheetLine | None = None
        counted = False
        for line in self._said():
            if line.part is LinePart.HEADING:
                self._sum_up(heading if counted else None, made)
                heading, counted = line, False
                made.append(self._heading(line))
            elif line.part is LinePart.NOTE:
                made.append(self._note(line))
            else:
                counted = True
                hidden = heading is not None and heading.only_sum
                made.append(self._row(line, hidden=hidden))
        self._sum_up(heading if counted else None, made)
        return made

    def _said(self) -> Sequence[SheetLine]:
        """The lines; where there are packages, no heading with all of it elsewhere."""
        lines, head = self.lines, LinePart.HEADING
        if not self.layout.sheet.packages:
            return lines
        parts = [*(line.part for line in lines[1:]), head]
        pairs = zip(lines, parts, strict=False)
        return [one for one, below in pairs if {one.part, below} != {head}]

    def strips(
        self, end: Strip, kept: int = 2, held: Sequence[Strip] = ()
    ) -> list[Strip]:
        """The head, what it holds of another table, its rows, and the end with them."""
        rows = [*([row] for row in held), *self.rows()]
        strips = [replace(self.head(), bound=True)]
        for n, row in enumerate(rows):
            goes_on = n < len(rows) - 1
            made = [replace(strip, table=self) for strip in row]
            if not goes_on:
                made[-1] = replace(made[-1], table=None)
            if n >= len(rows) - kept:
                made[-1] = replace(made[-1], bound=True)
            strips += made
        return [*strips, end]

    def head(self) -> Strip:
        """The names of the columns over a rule."""
        draw = partial(draw_head, self.layout, self.columns, self.tag)
        return Strip(HEAD_HEIGHT, draw)

    def carried(self, running: int) -> Strip:
        """The row that ends a page, with the sum so far."""
        return self.sum_row(self.layout.words.carried, running, FURNITURE)

    def brought(self, running: int) -> Sequence[Strip]:
        """The head again, and the sum so far."""
        return [
            replace(self.head(), tag=FURNITURE),
            self.sum_row(self.layout.words.brought, running, FURNITURE),
        ]

    def _row(self, line: SheetLine, *, hidden: bool) -> list[Strip]:
        """The lines of a row; all of it is kept together unless it is tall."""
        manner, style = self.layout.manner, self._style
        row = Tag("TR", self.tag)
        work = Tag("TH", row, scope="Row") if self.to_tick else Tag("TD", row)
        strips = self._texts(line.work, style, work)
        for part in self._details(line, hidden=hidden):
            strips += self._texts(part, manner.detail, work, DETAIL_LIFT)
        if line.picture:
            left = self.columns.left + (BOX_INDENT if self.to_tick else 0.0)
            strips.append(picture_strip(line, left, self.columns.work - left))
        cells = list(self._figures(line, hidden=hidden))
        first = partial(self._draw_first, strips[0], cells, self._box_at(line.work))
        once = line.figures.period is Period.ONCE and not self.to_tick
        strips[0] = replace(
            strips[0],
            height=strips[0].height + manner.rows.top,
            draw=first,
            net=line.net if once else 0,
            tag=row,
        )
        return self._ended(strips)

    def _ended(self, strips: list[Strip]) -> list[Strip]:
        """The strips with the rule of a row below."""
        last, foot = strips[-1], self.layout.manner.rows.foot
        ruled = partial(self._draw_last, last, last.height + foot)
        strips[-1] = replace(last, height=last.height + foot, draw=ruled)
        tall = sum(strip.height for strip in strips) > TALL_ROW
        return bind_ends(strips) if tall else bind(strips)

    def _texts(self, text: str, style: Style, tag: Tag, lift: float = 0) -> list[Strip]:
        indent = BOX_INDENT if self.to_tick else 0.0
        width = self.columns.work - self.columns.left - indent
        left = self.columns.left + (0.0 if begins_backward(text) else indent)
        return [
            Strip(
                style.leading,
                partial(_draw_text, left, line, style, lift=lift),
                tag=tag,
            )
            for line in lines_of(text, style, width)
        ]

    def _heading(self, line: SheetLine) -> list[Strip]:
        """The name of a group, with its sum where the prices under it are hidden."""
        manner, row = self.layout.manner, Tag("TR", self.tag)
        summed = line.only_sum and paid_once(line)
        cell = Tag("TH", row, scope="Row", span=self.many - summed)
        strips = self._texts(line.work, manner.strong, cell)
        if line.detail.strip():
            strips += self._texts(line.detail, manner.detail, cell, DETAIL_LIFT)
        draw = partial(self._draw_heading, line, strips[0])
        height = strips[0].height + manner.rows.top * 2
        strips[0] = replace(strips[0], height=height, draw=draw, tag=row)
        made = self._ended(strips)
        return [*made[:-1], replace(made[-1], bound=True)]

    def _draw_heading(
        self, line: SheetLine, inner: Strip, pen: Pen, top: float
    ) -> None:
        manner = self.layout.manner
        top += manner.rows.top * 2
        inner.put(pen, top)
        if line.only_sum and paid_once(line):
            base = top + manner.strong.drop
            with pen.tagged("TD"):
                self._ending(pen, base, line.sum, manner.strong)

    def _sum_up(self, heading: SheetLine | None, made: list[list[Strip]]) -> None:
        """Add what a group comes to; a hidden one says it of once beside its name."""
        for one in () if heading is None else group_sums(self.layout, heading):
            made[-1][-1] = replace(made[-1][-1], bound=True)  # no sum begins a page
            made.append([self.sum_row(*one, Tag("TR", self.tag))])

    def _note(self, line: SheetLine) -> list[Strip]:
        """A remark between the rows, as wide as the table."""
        manner = self.layout.manner
        row = Tag("TR", self.tag)
        cell = Tag("TD", row, span=self.many)
        text = "\n".join(part for part in (line.work, line.detail) if part.strip())
        width = self.columns.amount - self.columns.left
        strips = [
            line_strip(self.columns.left, one, manner.detail, cell)
            for one in lines_of(text, manner.detail, width)
        ]
        first = partial(_draw_lower, strips[0], manner.rows.top)
        height = strips[0].height + manner.rows.top
        strips[0] = replace(strips[0], height=height, draw=first)
        return self._ended(strips)

    def _details(self, line: SheetLine, *, hidden: bool) -> list[str]:
        """The small print of a row: its detail, its discount, its rate, its period."""
        sheet, words, figures = self.layout.sheet, self.layout.words, line.figures
        parts = [line.detail] if line.detail.strip() else []
        if self.columns.unit is not None and not self._fits(line.unit):
            parts.append(line.unit)
        if figures.period is not Period.ONCE:
            parts.append(period_words(self.layout)[figures.period])
        if figures.discount_milli and not hidden:
            share = format_rate(figures.discount_milli, sheet.locale)
            parts.append(words.less(share, ""))
        if figures.discount_minor and not hidden:
            less = amount(figures.discount_minor, sheet.currency, sheet.locale)
            parts.append(words.less(less, ""))
        if len(sheet.totals.taxes) > 1:
            label = words.tax_name(sheet.sender.tax_label)
            parts.append(f"{label} {format_rate(figures.tax_milli, sheet.locale)}")
        return parts

    def _box_at(self, work: str) -> float:
        """Where the box to tick is: before the first word, whichever way it runs."""
        columns = self.columns
        return columns.work - BOX if begins_backward(work) else columns.left

    def _fits(self, unit: str) -> bool:
        return one_line(unit, self.layout.manner.body).width <= UNIT_ROOM

    def _draw_first(
        self, inner: Strip, cells: list[Cell], box: float, pen: Pen, top: float
    ) -> None:
        style = self._style
        top += self.layout.manner.rows.top
        base = top + style.drop
        if self.to_tick:
            pen.box(box + 0.4, base - BOX + 0.4, BOX - 0.8)
        inner.put(pen, top)
        for right, text, room in cells:
            with pen.tagged("TD"):
                pen.ending(right, base, text, style, room)

    def _figures(self, line: SheetLine, *, hidden: bool) -> Iterator[Cell]:
        """The cells right of the work: where each ends, its text and its room."""
        columns, figures, sheet = self.columns, line.figures, self.layout.sheet
        quantity = figure(figures.quantity_micro, QUANTITY_PLACES, sheet.locale)
        yield columns.quantity, quantity, UNIT_ROOM
        if columns.unit is not None:
            yield columns.unit, line.unit if self._fits(line.unit) else "", 0
        if hidden:
            yield columns.each, "", AMOUNT_ROOM
            yield columns.amount, "", AMOUNT_ROOM
            return
        places = decimals_of(sheet.currency)
        each = figure(figures.price_e4, PRICE_PLACES, sheet.locale, least=places)
        yield columns.each, each, AMOUNT_ROOM
        shown = amount(line.net, sheet.currency, sheet.locale)
        yield columns.amount, shown, AMOUNT_ROOM

    def _draw_last(self, inner: Strip, height: float, pen: Pen, top: float) -> None:
        inner.draw(pen, top)
        self._rule(pen, top + height)

    def _rule(self, pen: Pen, level: float) -> None:
        rows = self.layout.manner.rows
        if rows.rule:
            left, right = self.columns.left, self.columns.amount
            pen.rule(left, right, level, rows.rule, rows.ink)

    def sum_row(self, name: str, minor: int, tag: Tag) -> Strip:
        """A row that has a name and a sum alone."""
        manner = self.layout.manner
        width = self.columns.each - self.columns.left
        named = lines_of(name, manner.mark, width)[0]
        height = manner.rows.top + manner.body.leading + manner.rows.foot
        return Strip(height, partial(self._draw_sum_row, named, minor), tag=tag)

    def _draw_sum_row(self, name: TextLine, minor: int, pen: Pen, top: float) -> None:
        manner = self.layout.manner
        base = top + manner.rows.top + manner.body.drop
        with pen.tagged(Tag("TH", scope="Row", span=self.many - 1)):
            pen.text(self.columns.left, base, name, manner.mark)
        with pen.tagged("TD"):
            self._ending(pen, base, minor, manner.body)
        self._rule(pen, top + manner.rows.top + manner.body.leading + manner.rows.foot)

    def _ending(self, pen: Pen, base: float, minor: int, style: Style) -> None:
        sheet = self.layout.sheet
        shown = amount(minor, sheet.currency, sheet.locale)
        pen.ending(self.columns.amount, base, shown, style, AMOUNT_ROOM)


def _draw_text(
    x: float, line: TextLine, style: Style, pen: Pen, top: float, *, lift: float = 0
) -> None:
    pen.text(x, top - lift + style.drop, line, style)


def _draw_lower(inner: Strip, by: float, pen: Pen, top: float) -> None:
    inner.draw(pen, top + by)
