"""A sheet that has something of everything an offer can hold."""

import io
from dataclasses import replace
from datetime import date
from typing import Any

from PIL import Image

from models.offers.conditions import Levy, Looks, Package, Payment, TaxTerms
from models.offers.kinds import (
    Design,
    DiscountKind,
    LevyKind,
    LinePart,
    Period,
    ShareKind,
)
from models.offers.pricing import Discount
from models.offers.pricing_parts import payment_parts
from models.offers.sheet import Appendix, Sheet
from models.offers.sheet_lines import sheet_lines
from models.offers.values import LineValues
from tests.reports.paper import proposal


def picture(wide: int = 640, high: int = 400, colour: str = "teal") -> bytes:
    """A JPEG of one colour."""
    made = io.BytesIO()
    Image.new("RGB", (wide, high), colour).save(made, "JPEG")
    return made.getvalue()


def _work(work: str, price: int, **more: Any) -> LineValues:  # noqa: ANN401 — a line has many kinds of fields
    return LineValues(work, price_e4=price * 10_000, tax_milli=23_000)._replace(**more)


GROUPED = (
    LineValues("Design", part=LinePart.HEADING),
    _work("Workshop", 900, detail="Half a day at the roastery"),
    _work("First bag", 3600, discount_milli=5_000),
    LineValues("Prices hold while paper does", part=LinePart.NOTE),
    LineValues("Print", "Ready for the machine", part=LinePart.HEADING, only_sum=True),
    _work("Artwork", 450, quantity_micro=3_000_000, unit="file"),
    _work("Proofs", 120, quantity_micro=2_000_000, discount_minor=50_00),
    _work("Care", 0, part=LinePart.HEADING),
    _work("Hosting", 29, period=Period.MONTH),
    _work("Yearly check", 240, period=Period.YEAR),
    _work("Gift tin, lid and wrap", 2200, optional=True),
    _work("Photographs", 840, optional=True),
)
PACKAGED = (
    _work("Workshop", 900),
    _work("One bag", 3600, package=1),
    _work("Three bags", 6200, package=2),
    _work("Style sheet", 700, package=2),
    _work("Three bags and a shop window", 9800, package=3),
    _work("Hosting", 29, package=3, period=Period.MONTH),
)
PACKAGES = (
    Package(1, "One bag", "The best seller alone."),
    Package(2, "All three", "The whole range, told apart at two metres.", advised=True),
    Package(3, "All and the window"),
)
PAYMENTS = (
    Payment("", ShareKind.PERCENT, 30_000, deposit=True),
    Payment("When the first bag is approved", ShareKind.PERCENT, 30_000),
    Payment("", ShareKind.REST, due_on=date(2027, 3, 12)),
)


def grouped(design: Design = Design.CLASSIC, page_size: str = "A4") -> Sheet:
    """Groups, notes, hidden prices, periods, wishes, levies and a schedule."""
    tax = TaxTerms(levies=(Levy("IRPF", 15_000, LevyKind.WITHHELD),), cash_step=5)
    discount = Discount(DiscountKind.PERCENT, 5_000, "for work begun this year")
    sheet = _with(proposal(), GROUPED, tax=tax, discount=discount)
    sender = replace(sheet.sender, iban="IE29AIBK93115212345678", bic="AIBKIE2D")
    return replace(
        sheet,
        sender=sender,
        sections=(),
        looks=Looks(design=design),
        page_size=page_size,
        shows_deposit_code=True,
        service_from=date(2026, 12, 7),
        service_until=date(2027, 3, 12),
    )


def packaged(design: Design = Design.CLASSIC, page_size: str = "A4") -> Sheet:
    """Three packages of which one is chosen."""
    made = _with(proposal(), PACKAGED, packages=PACKAGES)
    return replace(made, looks=Looks(design=design), page_size=page_size)


def appended() -> Sheet:
    """A picture behind the paper."""
    return replace(proposal(), appendices=(Appendix("The bags.jpg", picture()),))


def _with(
    sheet: Sheet,
    values: tuple[LineValues, ...],
    *,
    tax: TaxTerms | None = None,
    discount: Discount | None = None,
    packages: tuple[Package, ...] = (),
) -> Sheet:
    tax, discount = tax or sheet.tax, discount or sheet.discount
    lines, totals = sheet_lines(values, discount, sheet.currency, tax, packages)
    return replace(
        sheet,
        lines=lines,
        totals=totals,
        tax=tax,
        discount=discount,
        packages=packages,
        terms=PAYMENTS,
        payments=payment_parts(PAYMENTS, totals.due),
    )
