"""Where the figures of a price table stand, and the head over them."""

from string import ascii_uppercase
from typing import NamedTuple

from models.book.money import sign_of
from models.offers.kinds import OfferKind, Period
from models.offers.sheet import SheetLine
from reports.ink import Pen
from reports.layout import Layout
from reports.look import MM, THICK
from reports.tags import Tag

HEAD_HEIGHT, HEAD_BASE, BAND_OUT = 20.2, 13.6, 2 * MM

AMOUNT_ROOM, UNIT_ROOM = 22 * MM, 15 * MM

Cell = tuple[float, str, float]
"""Where it ends, its text and its room."""


class Columns(NamedTuple):
    """Where the figures of the table end and the work may reach, in points."""

    left: float
    work: float
    quantity: float
    unit: float | None
    each: float
    amount: float


def columns_of(layout: Layout) -> Columns:
    """The columns of the sheet's kind; all but proposals show units."""
    left, right = layout.page.left, layout.page.right
    each, unit = right - 26 * MM, right - 50 * MM
    if layout.sheet.kind is not OfferKind.PROPOSAL:
        quantity = right - 66 * MM
        return Columns(left, quantity - 18 * MM, quantity, unit, each, right)
    return Columns(left, unit - 24 * MM, unit, None, each, right)


def letter_of(number: int) -> str:
    """What a package is called: 1 is A."""
    return ascii_uppercase[number - 1]


def period_words(layout: Layout) -> dict[Period, str]:
    """How often a price is to be paid, in the paper's words."""
    words = layout.words
    return {
        Period.MONTH: words.monthly,
        Period.QUARTER: words.quarterly,
        Period.YEAR: words.yearly,
    }


def paid_once(heading: SheetLine) -> bool:
    """Whether a group says what is paid once: not where all of it comes back."""
    return bool(heading.sum) or not heading.each_period


def group_sums(layout: Layout, heading: SheetLine) -> list[tuple[str, int]]:
    """The names and sums below a group: of what is paid once, then by period."""
    name = layout.words.subtotal.format(section=heading.work)
    once = paid_once(heading) and not heading.only_sum
    later = period_words(layout)
    return [
        *([(name, heading.sum)] if once else []),
        *((f"{name} {later[period]}", minor) for period, minor in heading.each_period),
    ]


def draw_head(
    layout: Layout, columns: Columns, table: Tag, pen: Pen, top: float
) -> None:
    """Draw the names of the columns over a rule, or white on a band."""
    manner, words = layout.manner, layout.words
    style, base = manner.column, top + HEAD_BASE
    if manner.head_band:
        style = manner.on_accent(style)
        wide = columns.amount - columns.left + 2 * BAND_OUT
        size = (wide, HEAD_HEIGHT - 2)
        pen.fill(columns.left - BAND_OUT, top + 1, size, manner.accent)
    sign, row = sign_of(layout.sheet.currency), Tag("TR", table)
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
    if not manner.head_band:
        level = top + HEAD_HEIGHT
        pen.rule(columns.left, columns.amount, level, THICK, manner.accent)
