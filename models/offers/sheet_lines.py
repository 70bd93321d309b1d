"""The lines of a sheet with their nets, sums and pictures, and what follows of them."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from models.offers.conditions import USUAL_TAX, Package, TaxTerms
from models.offers.kinds import LinePart, Period
from models.offers.pricing import NO_DISCOUNT, Discount, Totals, price
from models.offers.pricing_parts import payment_parts
from models.offers.sheet import Sheet, SheetLine
from models.offers.values import LineValues


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
    heading = None
    for n, line in enumerate(made):
        if line.part is LinePart.HEADING:
            heading = n
        elif heading is not None and line.part is LinePart.WORK:
            made[heading] = _with(made[heading], line, totals.package)
    return tuple(made), totals


def _with(heading: SheetLine, line: SheetLine, package: int) -> SheetLine:
    """The heading with the line's net in its sums, if it is one of them.

    A heading of a package sums up that package, one of all packages the one shown;
    wishes are summed up by headings that are wishes themselves.
    """
    over, under = heading.figures, line.figures
    if under.package not in {0, over.package or package}:
        return heading
    if bool(under.optional) != bool(over.optional):
        return heading
    if under.period is Period.ONCE:
        return replace(heading, sum=heading.sum + line.net)
    sums = dict(heading.each_period)
    sums[under.period] = sums.get(under.period, 0) + line.net
    in_order = tuple((period, sums[period]) for period in Period if period in sums)
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
