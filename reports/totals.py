"""The sums of an offer, down to what is to be paid."""

from functools import partial
from typing import NamedTuple

from models.book.figures import amount, format_money, format_rate
from models.offers.kinds import DiscountKind, LevyKind, Period, TaxCase
from models.offers.pricing import Totals
from reports.flow import Strip
from reports.ink import Pen, TextLine, one_line
from reports.layout import Layout
from reports.look import MM, Style
from reports.price_columns import AMOUNT_ROOM
from reports.price_rows import PriceTable
from reports.prose import text_block
from reports.setting import lines_of
from reports.tags import Tag
from reports.words.table import Words

TOP, STEP, RULE, END = 17.5, 19.1, 5.8, 7.1
AFTER_STEP, BAND_OVER, BAND_OUT, BAND_BELOW = 16.4, 15.4, 2 * MM, 5.0
WIDTH, AMOUNT_GAP = 82 * MM, 6.0


class SumRow(NamedTuple):
    """One row of the sums: its name in lines, its amount in words and its style."""

    lines: list[TextLine]
    shown: str
    style: Style


class Sums(NamedTuple):
    """The rows above the total, the total, and the rows below it."""

    above: list[SumRow]
    total: SumRow
    below: list[SumRow]


def total_strip(
    layout: Layout, table: PriceTable, totals: Totals, name: str = ""
) -> Strip:
    """The sums, to stand below the table at its right."""
    sums = _sums(layout, totals, name or layout.words.total(layout.sheet.kind))
    above = sum(_height(row, STEP) for row in sums.above)
    below = sum(_height(row, AFTER_STEP) for row in sums.below)
    below += BAND_BELOW if layout.manner.total_band else 0
    height = TOP + (above - STEP + RULE + TOP if sums.above else 0) + below + END
    height += _height(sums.total, 0)
    return Strip(height, partial(_draw, layout, table, sums))


def _height(row: SumRow, step: float) -> float:
    return step + row.style.leading * (len(row.lines) - 1)


def _sums(layout: Layout, totals: Totals, name: str) -> Sums:
    sheet, manner = layout.sheet, layout.manner
    above = [*_discounted(layout, totals)]
    below: list[tuple[str, int]] = []
    taxes, added = _taxes(layout, totals), _added(layout, totals)
    if sheet.tax.with_tax:
        included = layout.words.tax_included
        below += [(included.format(tax=said), minor) for said, minor in taxes]
        if added and not above:
            above = [(layout.words.sum, totals.gross_sum)]
        above += added  # no price has them in it
    else:
        above += [(layout.words.net, totals.net), *taxes, *added]
    below += _withheld(layout, totals)
    total = format_money(totals.total, sheet.currency, sheet.locale)
    rows_below = [_row(layout, *one, manner.body) for one in below]
    if totals.due != totals.total:
        rows_below.append(_row(layout, layout.words.to_pay, totals.due, manner.strong))
    return Sums(
        [_row(layout, *one, manner.body) for one in above],
        _sum_row(name, total, manner.total),
        rows_below,
    )


def _row(layout: Layout, name: str, minor: int, style: Style) -> SumRow:
    sheet = layout.sheet
    return _sum_row(name, amount(minor, sheet.currency, sheet.locale), style)


def _sum_row(name: str, shown: str, style: Style) -> SumRow:
    """The row, its name broken before it meets the amount."""
    wide = one_line(shown, style).width + AMOUNT_GAP
    return SumRow(lines_of(name, style, WIDTH - max(AMOUNT_ROOM, wide)), shown, style)


def _discounted(layout: Layout, totals: Totals) -> list[tuple[str, int]]:
    sheet, words = layout.sheet, layout.words
    if sheet.discount.kind is DiscountKind.NONE or not totals.discount:
        return []
    share = ""
    if sheet.discount.kind is DiscountKind.PERCENT:
        share = format_rate(sheet.discount.value, sheet.locale)
    less = words.less(share, sheet.discount.reason)
    return [(words.sum, totals.gross_sum), (less, -totals.discount)]


def _taxes(layout: Layout, totals: Totals) -> list[tuple[str, int]]:
    """One row for each rate."""
    sheet, words = layout.sheet, layout.words
    rows: list[tuple[str, int]] = []
    if sheet.tax.case is TaxCase.NORMAL:
        several = len(totals.taxes) > 1
        for tax in totals.taxes:
            base = amount(tax.on, sheet.currency, sheet.locale) if several else ""
            rate = format_rate(tax.rate_milli, sheet.locale)
            rows.append((words.tax_row(sheet.sender.tax_label, rate, base), tax.tax))
    return rows


def _added(layout: Layout, totals: Totals) -> list[tuple[str, int]]:
    """One row for each further tax that is added."""
    return [
        (
            f"{levy.name} {format_rate(levy.rate_milli, layout.sheet.locale)}",
            levy.amount,
        )
        for levy in totals.levies
        if levy.kind is not LevyKind.WITHHELD
    ]


def _withheld(layout: Layout, totals: Totals) -> list[tuple[str, int]]:
    locale, words = layout.sheet.locale, layout.words
    rows = [
        (
            words.withheld.format(
                tax=f"{levy.name} {format_rate(levy.rate_milli, locale)}"
            ),
            levy.amount,
        )
        for levy in totals.levies
        if levy.kind is LevyKind.WITHHELD
    ]
    if totals.rounding:
        rows.append((words.rounding, totals.rounding))
    return rows


def _draw(layout: Layout, table: PriceTable, sums: Sums, pen: Pen, top: float) -> None:
    manner, right = layout.manner, layout.page.right
    left = right - WIDTH
    base = top + TOP
    for row in sums.above:
        base = _draw_row(table, row, pen, base) + STEP
    if sums.above:
        level = base - STEP + RULE
        if not manner.total_band:
            pen.rule(left, right, level, manner.rule, manner.accent)
        base = level + TOP
    if manner.total_band:
        size = (WIDTH + 2 * BAND_OUT, BAND_OVER + 7 + _height(sums.total, 0))
        pen.fill(left - BAND_OUT, base - BAND_OVER, size, manner.accent)
    base = _draw_row(table, sums.total, pen, base)
    base += BAND_BELOW if manner.total_band else 0
    for row in sums.below:
        base = _draw_row(table, row, pen, base + AFTER_STEP)


def _draw_row(table: PriceTable, row: SumRow, pen: Pen, base: float) -> float:
    """Draw a row of the sums; its last baseline."""
    right = table.columns.amount
    tag = Tag("TR", table.tag)
    with pen.tagged(Tag("TH", tag, scope="Row", span=table.many - 1)):
        for n, line in enumerate(row.lines):
            base += row.style.leading if n else 0
            pen.text(right - WIDTH, base, line, row.style)
    with pen.tagged(Tag("TD", tag)):
        pen.ending(right, base, row.shown, row.style)
    return base


def period_totals(layout: Layout, totals: Totals) -> list[Strip]:
    """The sums of what comes back, by period; wishes alone come to nothing yet."""
    names = period_names(layout.words)
    return [
        total_strip(layout, PriceTable(layout, ()), part, names[period])
        for period, part in totals.each_period
        if part.gross_sum or part.with_options == part.total
    ]


def period_names(words: Words) -> dict[Period, str]:
    """What the total of each period is called."""
    return {
        Period.MONTH: words.total_monthly,
        Period.QUARTER: words.total_quarterly,
        Period.YEAR: words.total_yearly,
    }


def tax_remark(layout: Layout) -> list[Strip]:
    """Why no tax is charged, if none is."""
    words, tax = layout.words, layout.sheet.tax
    said = {
        TaxCase.REVERSE_CHARGE: words.reverse_charge,
        TaxCase.EXEMPT: words.exempt,
        TaxCase.SMALL_BUSINESS: words.small_business,
    }.get(tax.case)
    if said is None:
        return []
    text = words.with_reason(said, tax.reason)
    return text_block(text, layout.wide, layout.sheet.locale)
