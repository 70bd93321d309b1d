"""What an offer costs: the table with its sums, packages, options and payments."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from models.book.figures import format_money
from models.offers.conditions import Package
from models.offers.kinds import LinePart, Period
from models.offers.sheet import SheetLine
from reports.flow import Strip, bind
from reports.ink import Pen, TextLine
from reports.layout import Layout
from reports.price_columns import letter_of
from reports.price_rows import BOX, BOX_INDENT, PriceTable
from reports.prose import text_block
from reports.setting import lines_of
from reports.tags import Tag
from reports.totals import period_totals, tax_remark, total_strip

OPTIONS_HEAD, OPTIONS_BEFORE = 19.4, 7.7
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
        once = [line for line in common if line.figures.period is Period.ONCE]
        net = sum(line.net for line in once)
        end = table.sum_row(layout.words.sum, net, Tag("TR", table.tag))
        strips = table.strips(end, kept=1)
    strips += _said(layout, layout.words.choose_package)
    totals = dict(sheet.totals.each_package)
    for package in sheet.packages:
        table = PriceTable(layout, _lines(layout, package.number))
        own = totals.get(package.number, sheet.totals)
        end = total_strip(layout, table, own)
        body = table.strips(end) if table.lines else [end]
        strips += [*_package_head(layout, package), *body]
        strips += period_totals(layout, own)
    return strips


def _said(layout: Layout, text: str) -> list[Strip]:
    said = text_block(text, layout.wide, layout.sheet.locale)
    return bind([replace(said[0], before=PACKAGE_BEFORE), *said[1:]])


def _package_head(layout: Layout, package: Package) -> list[Strip]:
    """The letter and the name of a package, to tick, with what is said of it."""
    manner, words = layout.manner, layout.words
    named = words.package.format(letter=letter_of(package.number))
    title = f"{named}: {package.name}" if package.name else named
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
    draw = partial(_draw_options_head, layout)
    title = Strip(OPTIONS_HEAD, draw, before=OPTIONS_BEFORE, bound=True)
    return [title, *(strip for row in table.rows() for strip in row)]


def _draw_options_head(layout: Layout, pen: Pen, top: float) -> None:
    """Their name, and at the right what all of them would come to."""
    sheet, manner, page = layout.sheet, layout.manner, layout.page
    base = top + manner.section.drop
    with pen.tagged("H2"):
        pen.words(page.left, base, layout.words.options, manner.section)
    if not sheet.packages:
        total = format_money(sheet.totals.with_options, sheet.currency, sheet.locale)
        said = f"{layout.words.total_with_options} {total}"
        with pen.tagged("P"):
            pen.ending(page.right, base, said, manner.detail, layout.width / 2)
    if manner.rows.rule:
        level = top + OPTIONS_HEAD
        pen.rule(page.left, page.right, level, manner.rows.rule, manner.rows.ink)
