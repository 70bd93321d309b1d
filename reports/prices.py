"""What an offer costs: the table with its sums, packages, options and payments."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from models.book.figures import format_money
from models.offers.conditions import Package
from models.offers.kinds import LinePart, Period, TaxCase
from models.offers.sheet import SheetLine
from reports.flow import Strip, bind
from reports.ink import Pen, TextLine, one_line
from reports.layout import Layout
from reports.price_columns import letter_of, period_words
from reports.price_rows import BOX, BOX_INDENT, PriceTable
from reports.prose import text_block
from reports.setting import lines_of
from reports.tags import Tag
from reports.totals import (
    period_names,
    period_totals,
    tax_remark,
    total_strip,
)

OPTIONS_HEAD, OPTIONS_BEFORE, OPTIONS_GAP = 19.4, 7.7, 12.0
PACKAGE_BEFORE, PACKAGE_GAP, REMARK_GAP = 14.0, 4.0, 7.5


def prices(layout: Layout) -> list[Strip]:
    """The table of prices down to the options."""
    sheet = layout.sheet
    common = _lines(layout, package=0)
    strips: list[Strip] = []
    if not sheet.packages:
        table = PriceTable(layout, common)
        strips = table.strips(total_strip(layout, table, sheet.totals))
        strips += period_totals(layout, sheet.totals)
    else:
        strips = _packages(layout, common)
    remark = tax_remark(layout)
    if remark:
        strips += [replace(remark[0], before=REMARK_GAP), *remark[1:]]
    return strips + _options(layout)


def _lines(layout: Layout, package: int) -> list[SheetLine]:
    """What is offered of a package, with the headings and notes between."""
    return [
        line
        for line in layout.sheet.lines
        if line.figures.package == package and not line.figures.optional
    ]


def _packages(layout: Layout, common: Sequence[SheetLine]) -> list[Strip]:
    """What is in each package, then the packages one after the other."""
    sheet, strips = layout.sheet, []
    if any(line.part is LinePart.WORK for line in common):
        table = PriceTable(layout, common)
        end, *rest = bind(_in_every(table, common))
        strips = [*table.strips(end, kept=1), *rest]
    strips += _said(layout, layout.words.choose_package)
    totals = dict(sheet.totals.each_package)
    for package in sheet.packages:
        table = PriceTable(layout, _lines(layout, package.number))
        own = totals.get(package.number, sheet.totals)
        held = [replace(row, bound=True) for row in _in_every(table, common)]
        end = total_strip(layout, table, own)
        body = table.strips(end, held=held) if table.lines or held else [end]
        strips += [*_package_head(layout, package), *body]
        strips += period_totals(layout, own)
    return strips


def _in_every(table: PriceTable, common: Sequence[SheetLine]) -> list[Strip]:
    """The rows of a table that say what is in every package: once, then by period."""
    name, later = table.layout.words.in_every_package, period_words(table.layout)
    sums: dict[Period, int] = {}
    for line in common:
        if line.part is LinePart.WORK:
            period = line.figures.period
            sums[period] = sums.get(period, 0) + line.net
    rows = []
    for period in Period:
        if period in sums:
            said = f"{name}, {later[period]}" if period in later else name
            row = table.sum_row(said, sums[period], Tag("TR", table.tag))
            once = period is Period.ONCE
            rows.append(replace(row, net=sums[period] if once else 0))
    return rows


def _said(layout: Layout, text: str) -> list[Strip]:
    said = text_block(text, layout.wide, layout.sheet.locale)
    return bind([replace(said[0], before=PACKAGE_BEFORE), *said[1:]])


def _package_head(layout: Layout, package: Package) -> list[Strip]:
    """The letter and the name of a package, to tick, with what is said of it."""
    manner, words = layout.manner, layout.words
    named = words.package.format(letter=letter_of(package.number))
    title = words.title(named, package.name)
    if package.advised:
        title = f"{title} ({words.advised})"
    width = layout.width - BOX_INDENT
    lines = lines_of(title, manner.section, width)
    tag = Tag("H2")
    strips = [
        Strip(
            manner.section.leading,
            partial(_draw_line if n else _draw_ticked, layout, line),
            tag=tag,
            bound=True,
        )
        for n, line in enumerate(lines)
    ]
    strips[0] = replace(strips[0], before=PACKAGE_BEFORE)
    if package.detail.strip():
        column = layout.wide._replace(left=layout.page.left + BOX_INDENT, width=width)
        detail = text_block(package.detail, column, layout.sheet.locale)
        strips += [replace(strip, bound=True) for strip in detail]
    last = strips[-1]
    strips[-1] = replace(last, height=last.height + PACKAGE_GAP)
    return strips


def _draw_line(layout: Layout, line: TextLine, pen: Pen, top: float) -> None:
    style = layout.manner.section
    pen.text(layout.page.left + BOX_INDENT, top + style.drop, line, style)


def _draw_ticked(layout: Layout, line: TextLine, pen: Pen, top: float) -> None:
    base = top + layout.manner.section.drop
    pen.box(layout.page.left + 0.4, base - BOX, BOX)
    _draw_line(layout, line, pen, top)


def _options(layout: Layout) -> list[Strip]:
    """The options under their own heading, if there are any."""
    sheet = layout.sheet
    options = [line for line in sheet.lines if line.figures.optional]
    if not options:
        return []
    table = PriceTable(layout, options, to_tick=True)
    said = [] if sheet.packages else _with_options(layout, options)
    beside = _room_at_head(layout, said)
    remark = one_line(_price_remark(layout), layout.manner.detail)
    if remark.width > beside:
        said, remark = [*said, _price_remark(layout)], TextLine((), 0.0)
    height = OPTIONS_HEAD + max(len(said) - 1, 0) * layout.manner.detail.leading
    draw = partial(_draw_options_head, layout, said, remark, height)
    title = Strip(height, draw, before=OPTIONS_BEFORE, bound=True)
    rows = table.rows()
    for n in {0, len(rows) - 2} if len(rows) > 1 else set():
        rows[n][-1] = replace(rows[n][-1], bound=True)  # no option stands alone
    return [title, *(strip for row in rows for strip in row)]


def _price_remark(layout: Layout) -> str:
    """Whether the prices of the options, which no sum adds up, hold the tax."""
    words, sheet = layout.words, layout.sheet
    taxed = any(line.figures.tax_milli for line in sheet.options)
    if sheet.tax.case is not TaxCase.NORMAL or not taxed:
        return ""
    said = words.with_tax if sheet.tax.with_tax else words.without_tax
    return said.format(label=words.tax_name(sheet.sender.tax_label))


def _room_at_head(layout: Layout, said: Sequence[str]) -> float:
    """How wide a remark may be between the name of the options and their totals."""
    name = one_line(layout.words.options, layout.manner.section).width
    widest = max(
        (one_line(text, layout.manner.detail).width for text in said), default=0
    )
    return layout.width - name - widest - 2 * OPTIONS_GAP


def _with_options(layout: Layout, options: Sequence[SheetLine]) -> list[str]:
    """What all of them would come to with what is offered: once, then by period."""
    sheet, words = layout.sheet, layout.words
    names = {
        period: words.each_with_options.format(total=total)
        for period, total in period_names(words).items()
    }
    names[Period.ONCE] = words.total_with_options
    wished = {line.figures.period for line in options if line.part is LinePart.WORK}
    each = [(Period.ONCE, sheet.totals), *sheet.totals.each_period]
    return [
        f"{names[period]}"
        f" {format_money(totals.with_options, sheet.currency, sheet.locale)}"
        for period, totals in each
        if period in wished
    ]


def _draw_options_head(
    layout: Layout,
    said: Sequence[str],
    remark: TextLine,
    height: float,
    pen: Pen,
    top: float,
) -> None:
    """Their name, a remark, and at the right what all of them would come to."""
    manner, page = layout.manner, layout.page
    base = top + manner.section.drop
    name = one_line(layout.words.options, manner.section)
    with pen.tagged("H2"):
        pen.text(page.left, base, name, manner.section)
    with pen.tagged("P"):
        pen.text(page.left + name.width + OPTIONS_GAP, base, remark, manner.detail)
    room = layout.width - name.width - OPTIONS_GAP
    for n, text in enumerate(said):
        with pen.tagged("P"):
            at = base + n * manner.detail.leading
            pen.ending(page.right, at, text, manner.detail, room)
    if manner.rows.rule:
        level = top + height
        pen.rule(page.left, page.right, level, manner.rows.rule, manner.rows.ink)
