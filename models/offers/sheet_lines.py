"""The lines of a sheet with their nets, sums and pictures, and what follows of them."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from models.offers.conditions import USUAL_TAX, Package, TaxTerms
from models.offers.kinds import LinePart, Period
from models.offers.pricing import NO_DISCOUNT, Discount, Totals, main_package, price
from models.offers.pricing_parts import payment_parts
from models.offers.sheet import Sheet, SheetLine
from models.offers.values import LineValues

WISHES = -1
"""Where the wishes stand together, whatever their package."""


def no_picture(_sha256: str) -> bytes:
    """No bytes, whatever is asked for."""
    return b""


def sheet_lines(
    lines: Sequence[LineValues],
    discount: Discount = NO_DISCOUNT,
    currency: str = "EUR",
    tax: TaxTerms = USUAL_TAX,
    packages: Sequence[Package] = (),
    chosen: int = 0,
    picture_of: Callable[[str], bytes] = no_picture,
) -> tuple[tuple[SheetLine, ...], Totals]:
    """The lines as they are printed, and all sums.

    Lines of one package are printed together, and so are the wishes: a heading sums up
    what stands under it there, down to the next heading of the same.

    Raises:
        Refused: what `models.offers.pricing.price` refuses, or a picture is missing.
    """
    figures = [line.figures for line in lines]
    totals = price(figures, discount, currency, tax, packages, chosen)
    made = [
        SheetLine(
            line.work,
            line.detail,
            line.unit,
            priced,
            net,
            priced.part,
            bool(line.only_sum),
            picture=picture_of(line.picture) if line.picture else b"",
        )
        for line, priced, net in zip(lines, figures, totals.nets, strict=True)
    ]
    headings: dict[int, int] = {}
    for n, line in enumerate(made):
        table = WISHES if line.figures.optional else line.figures.package
        if line.part is LinePart.HEADING:
            headings[table] = n
        elif line.part is LinePart.WORK and table in headings:
            made[headings[table]] = _with(made[headings[table]], line)
    return tuple(made), totals


def _with(heading: SheetLine, line: SheetLine) -> SheetLine:
    """The heading with the line's net in its sums."""
    period = line.figures.period
    if period is Period.ONCE:
        return replace(heading, sum=heading.sum + line.net)
    sums = dict(heading.each_period)
    sums[period] = sums.get(period, 0) + line.net
    in_order = tuple((one, sums[one]) for one in Period if one in sums)
    return replace(heading, each_period=in_order)


def sheet_with_lines(
    sheet: Sheet,
    lines: Sequence[LineValues],
    picture_of: Callable[[str], bytes] = no_picture,
) -> Sheet:
    """The sheet as it would be with these lines: all sums, and the parts of payment.

    Raises:
        Refused: the sums cannot be.
    """
    made, totals = sheet_lines(
        lines,
        sheet.discount,
        sheet.currency,
        sheet.tax,
        sheet.packages,
        sheet.chosen_package,
        picture_of,
    )
    parts = payment_parts(sheet.terms, totals.due)
    return replace(sheet, lines=made, totals=totals, payments=parts)


def before_the_choice(sheet: Sheet) -> Sheet:
    """The sheet as it was sent, when none of its packages was chosen yet."""
    if not sheet.chosen_package:
        return sheet
    each = dict(sheet.totals.each_package)
    shown = each[main_package(sheet.packages, each)]
    totals = shown._replace(
        nets=sheet.totals.nets, each_package=sheet.totals.each_package
    )
    parts = payment_parts(sheet.terms, totals.due)
    return replace(sheet, chosen_package=0, totals=totals, payments=parts)
