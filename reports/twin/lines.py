"""The lines of a quotation: what is in the total, without tax, and nothing hidden."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from models.book.money import (
    PRICE_PLACES,
    QUANTITY_PLACES,
    RATE_PLACES,
    decimals_of,
    half_up,
    split,
)
from models.offers.kinds import LinePart, OfferKind, Period
from models.offers.sheet import Sheet, SheetLine
from models.offers.sheet_lines import WISHES

_WHOLE = 100 * 10**RATE_PLACES
_ONE = 10**QUANTITY_PLACES


@dataclass(frozen=True, slots=True)
class Row:
    """One line: its quantity and price at their scales, its amounts in minor units.

    Attributes:
        off: taken off the line, None where nothing is said of it.
        net: without tax.
    """

    work: str
    detail: str
    unit: str
    quantity_micro: int
    price_e4: int
    tax_milli: int
    off: int | None
    net: int


@dataclass(frozen=True, slots=True)
class Rows:
    """The lines in the total, and what is taken off them all, by rate of tax."""

    rows: tuple[Row, ...]
    off: dict[int, int]


def rows_of(sheet: Sheet) -> Rows:
    """The lines in the total; a section that shows only its price is one line a rate.

    Prices that are meant with tax are told without it, so that the lines add up to the
    base of each rate.
    """
    rows = list(_shown(sheet))
    by_rate: dict[int, list[int]] = {}
    for place, row in enumerate(rows):
        by_rate.setdefault(row.tax_milli, []).append(place)
    off = {}
    for tax in sheet.totals.taxes:
        places = by_rate.get(tax.rate_milli, [])
        whole = sum(rows[place].net for place in places)
        if not sheet.tax.with_tax:
            off[tax.rate_milli] = whole - tax.on
            continue
        gross = tax.on + tax.tax
        less = half_up((whole - gross) * tax.on, abs(gross)) if gross else 0
        off[tax.rate_milli] = less
        shares = split(tax.on + less, [rows[place].net for place in places])
        for place, share in zip(places, shares, strict=False):
            rows[place] = _without_tax(rows[place], share, sheet.currency)
    return Rows(tuple(rows), off)


def beside(sheet: Sheet) -> Iterator[SheetLine]:
    """The lines that are not in the total, each with its price if it is shown."""
    for line, heading in _under(sheet):
        if heading is None and not _counts(sheet, line):
            yield line


def _counts(sheet: Sheet, line: SheetLine) -> bool:
    figures = line.figures
    return (
        not figures.optional
        and figures.period is Period.ONCE
        and figures.package in {0, sheet.totals.package}
    )


def _under(sheet: Sheet) -> Iterator[tuple[SheetLine, SheetLine | None]]:
    """The lines of work, each with the heading above it that hides its price.

    The lines of a package are printed together, and so are the wishes; a heading is
    that of its own lines alone.
    """
    above: dict[int, SheetLine] = {}
    for line in sheet.lines:
        table = WISHES if line.figures.optional else line.figures.package
        if line.part is LinePart.HEADING:
            above[table] = line
        elif line.part is LinePart.WORK:
            heading = above.get(table)
            hides = heading is not None and heading.only_sum
            yield line, heading if hides else None


def _shown(sheet: Sheet) -> Iterator[Row]:
    counted = [pair for pair in _under(sheet) if _counts(sheet, pair[0])]
    together: dict[int, list[SheetLine]] = {}
    for line, heading in counted:
        together.setdefault(id(heading), []).append(line)
    for line, heading in counted:
        if heading is None:
            yield _row(line, sheet)
        elif line is together[id(heading)][0]:
            yield from _together(heading, together[id(heading)], sheet.currency)


def _row(line: SheetLine, sheet: Sheet) -> Row:
    figures, off = line.figures, None
    if figures.discount_milli or figures.discount_minor:
        off = _full(figures.quantity_micro, figures.price_e4, sheet.currency) - line.net
    unit = "" if sheet.kind is OfferKind.PROPOSAL else line.unit
    return Row(
        line.work,
        line.detail,
        unit,
        figures.quantity_micro,
        figures.price_e4,
        figures.tax_milli,
        off,
        line.net,
    )


def _together(
    heading: SheetLine, lines: list[SheetLine], currency: str
) -> Iterator[Row]:
    """The lines under a heading that alone has a price, as one line a rate of tax."""
    nets: dict[int, int] = {}
    for line in lines:
        rate = line.figures.tax_milli
        nets[rate] = nets.get(rate, 0) + line.net
    for rate, net in nets.items():
        told = [line.work for line in lines if line.figures.tax_milli == rate]
        yield Row(
            heading.work,
            "\n".join([heading.detail, *told]).strip(),
            "",
            _ONE,
            net * 10 ** (PRICE_PLACES - decimals_of(currency)),
            rate,
            None,
            net,
        )


def _without_tax(row: Row, net: int, currency: str) -> Row:
    price = half_up(row.price_e4 * _WHOLE, _WHOLE + row.tax_milli)
    off = row.off
    if off is not None:
        off = _full(row.quantity_micro, price, currency) - net
    return replace(row, price_e4=price, off=off, net=net)


def _full(quantity_micro: int, price_e4: int, currency: str) -> int:
    exact = quantity_micro * price_e4 * 10 ** decimals_of(currency)
    return half_up(exact, 10**QUANTITY_PLACES * 10**PRICE_PLACES)
