"""The payment schedule: which part, when, how much."""

from functools import partial

from models.book.figures import amount, format_day, format_rate
from models.offers.pricing_parts import payment_parts
from models.offers.sheet import PaymentPart, Sheet
from reports.flow import Strip, bind
from reports.ink import Pen, TextLine
from reports.layout import Layout
from reports.look import MM
from reports.price_columns import letter_of
from reports.prose import heading
from reports.setting import lines_of
from reports.tags import Tag

DAY_WIDTH, AMOUNT_WIDTH = 44 * MM, 30 * MM

Cells = tuple[list[TextLine], str, str]


Schedule = tuple[int, tuple[PaymentPart, ...]]
"""The number of a package, 0 for all of them, and the parts that are paid with it."""


def payments(layout: Layout) -> list[Strip]:
    """Each schedule under its heading, if there is one."""
    return [
        strip
        for number, parts in schedules(layout.sheet)
        for strip in _schedule(layout, number, parts)
    ]


def schedules(sheet: Sheet) -> list[Schedule]:
    """What is paid when: one for all, or one for each package that may be chosen."""
    one: list[Schedule] = [(0, sheet.payments)] if sheet.payments else []
    if not one or not sheet.terms or not sheet.packages:
        return one
    each: list[Schedule] = [
        (number, payment_parts(sheet.terms, totals.due))
        for number, totals in sheet.totals.each_package
    ]
    return each if len({parts for _number, parts in each}) > 1 else one


def _schedule(
    layout: Layout, number: int, parts: tuple[PaymentPart, ...]
) -> list[Strip]:
    words, table = layout.words, Tag("Table")
    said = words.payments
    if number:
        said = f"{said}, {words.package.format(letter=letter_of(number))}"
    rows = [_row(layout, part, n, table) for n, part in enumerate(parts, 1)]
    return bind([*heading(said, layout.wide), *rows])


def _row(layout: Layout, part: PaymentPart, count: int, table: Tag) -> Strip:
    manner, sheet, words = layout.manner, layout.sheet, layout.words
    named = words.deposit if part.deposit else words.payment.format(count=count)
    said = part.words or named
    if part.share_milli is not None:
        said = f"{said}, {format_rate(part.share_milli, sheet.locale)}"
    day = ""
    if part.due_on is not None:
        day = words.due_on.format(day=format_day(part.due_on, sheet.locale))
    width = layout.width - DAY_WIDTH - AMOUNT_WIDTH
    lines = lines_of(said, manner.body, width)
    shown = amount(part.minor, sheet.currency, sheet.locale)
    rows = manner.rows
    height = rows.top + manner.body.leading * len(lines) + rows.foot
    cells: Cells = (lines, day, shown)
    return Strip(
        height, partial(_draw_row, layout, cells, height), tag=Tag("TR", table)
    )


def _draw_row(
    layout: Layout, cells: Cells, height: float, pen: Pen, top: float
) -> None:
    manner, page = layout.manner, layout.page
    lines, day, shown = cells
    base = top + manner.rows.top + manner.body.drop
    with pen.tagged(Tag("TH", scope="Row")):
        for n, line in enumerate(lines):
            pen.text(page.left, base + n * manner.body.leading, line, manner.body)
    with pen.tagged("TD"):
        right = page.right - AMOUNT_WIDTH
        pen.ending(right, base, day, manner.detail, DAY_WIDTH)
    with pen.tagged("TD"):
        pen.ending(page.right, base, shown, manner.body, AMOUNT_WIDTH)
    if manner.rows.rule:
        rows = manner.rows
        pen.rule(page.left, page.right, top + height, rows.rule, rows.ink)
