"""Feature 15 of documents.md: several rates, tax in prices, compound, withheld."""

import pytest

from models.book.refusals import Refused
from models.offers.conditions import Levy, TaxTerms
from models.offers.kinds import DiscountKind, LevyKind, LinePart, TaxCase
from models.offers.pricing import Discount, LevyRow, Priced, TaxRow, price

ONE = 1_000_000


def line(each: int, tax: int, *, units: int = 1, optional: bool = False) -> Priced:
    """Units at a price in cents."""
    return Priced(units * ONE, each * 100, tax_milli=tax, optional=optional)


def test_the_spanish_invoice_is_right() -> None:
    """1000 + 21 % - 15 % = 1060.00: what is withheld comes off what is paid."""
    irpf = Levy("IRPF", 15_000, LevyKind.WITHHELD)

    totals = price([line(100_000, 21_000)], tax=TaxTerms(levies=(irpf,)))

    assert (totals.net, totals.tax, totals.total) == (100_000, 21_000, 121_000)
    assert totals.levies == (
        LevyRow("IRPF", LevyKind.WITHHELD, 15_000, 100_000, -15_000),
    )
    assert totals.due == 106_000


def test_the_tax_of_quebec_goes_up_at_the_half() -> None:
    """8180 x 9.975 % = 815.955, which floats made 815.95."""
    assert price([line(818_000, 9_975)]).tax == 81_596


def test_tax_on_seven_lines_is_that_on_their_sum() -> None:
    """85.00 x 19 % = 16.15, whatever seven lines would round to by themselves."""
    lines = [line(1_214, 19_000) for _ in range(6)] + [line(1_216, 19_000)]

    totals = price(lines)

    assert (totals.net, totals.tax, totals.total) == (8_500, 1_615, 10_115)
    assert sum(price([one]).tax for one in lines) == 1_617


def test_a_tax_in_the_price_is_taken_out_of_each_rates_sum() -> None:
    """119.00 and 119.00 with 19 % in them are 200.00; lines stay as they are said."""
    lines = [line(11_900, 19_000), line(11_900, 19_000), line(10_700, 7_000)]

    totals = price(lines, tax=TaxTerms(with_tax=True))

    assert totals.nets == (11_900, 11_900, 10_700)
    assert totals.taxes == (TaxRow(19_000, 20_000, 3_800), TaxRow(7_000, 10_000, 700))
    assert (totals.gross_sum, totals.net, totals.total) == (34_500, 30_000, 34_500)


def test_a_price_with_tax_stays_the_price_where_it_cannot_be_split_evenly() -> None:
    totals = price([line(1_000, 19_000)], tax=TaxTerms(with_tax=True))

    assert (totals.net, totals.tax, totals.total) == (840, 160, 1_000)


def test_a_discount_on_prices_with_tax_is_one_with_tax() -> None:
    off = Discount(DiscountKind.AMOUNT, 1_190)

    totals = price([line(11_900, 19_000)], off, tax=TaxTerms(with_tax=True))

    assert (totals.net, totals.tax, totals.total) == (9_000, 1_710, 10_710)


def test_a_compound_tax_stands_on_the_taxes_before_it() -> None:
    """100.00 + 5 % = 105.00; 10 % on that is 10.50; on the net it would be 10.00."""
    added = Levy("Added", 10_000, LevyKind.ADDED)
    compound = Levy("Compound", 10_000, LevyKind.COMPOUND)

    first = price([line(10_000, 5_000)], tax=TaxTerms(levies=(compound, added)))
    last = price([line(10_000, 5_000)], tax=TaxTerms(levies=(added, compound)))

    assert [row.amount for row in first.levies] == [1_050, 1_000]
    assert [row.amount for row in last.levies] == [1_000, 1_150]
    assert (first.tax, first.total) == (2_550, 12_550)
    assert (last.tax, last.total) == (2_650, 12_650)


def test_a_further_tax_is_on_the_whole_net_also_on_lines_without_tax() -> None:
    lines = [line(10_000, 23_000), line(5_000, 0), line(7_000, 23_000, optional=True)]
    levy = Levy("Surcharge", 5_200)

    totals = price(lines, tax=TaxTerms(levies=(levy,)))

    assert totals.levies[0].on == 15_000
    assert totals.levies[0].amount == 780
    assert totals.with_options == totals.total + 7_000 + 1_610 + 364


@pytest.mark.parametrize(
    "case", [TaxCase.REVERSE_CHARGE, TaxCase.EXEMPT, TaxCase.SMALL_BUSINESS]
)
@pytest.mark.parametrize("with_tax", [False, True])
def test_where_no_tax_is_charged_there_is_no_row_and_the_price_is_the_price(
    case: TaxCase, *, with_tax: bool
) -> None:
    levies = (
        Levy("Surcharge", 5_200),
        Levy("On top", 1_000, LevyKind.COMPOUND),
        Levy("IRPF", 15_000, LevyKind.WITHHELD),
    )

    totals = price(
        [line(10_000, 21_000), line(5_000, 9_000)],
        tax=TaxTerms(with_tax=with_tax, case=case, levies=levies),
    )

    assert (totals.taxes, totals.tax) == ((), 0)
    assert (totals.net, totals.total) == (15_000, 15_000)
    assert [row.name for row in totals.levies] == ["IRPF"]
    assert totals.due == 12_750


@pytest.mark.parametrize(
    ("cents", "step", "due"),
    [
        (10_002, 5, 10_000),
        (10_003, 5, 10_005),
        (1_005, 10, 1_010),
        (-1_005, 10, -1_010),
        (10_050, 100, 10_100),
        (10_002, 0, 10_002),
    ],
)
def test_cash_is_rounded_to_the_coins_there_are_in_a_row_of_its_own(
    cents: int, step: int, due: int
) -> None:
    totals = price([line(cents, 0)], tax=TaxTerms(cash_step=step))

    assert totals.total == cents
    assert (totals.due, totals.rounding) == (due, due - cents)


def test_what_is_withheld_comes_off_before_cash_is_rounded() -> None:
    irpf = Levy("IRPF", 15_000, LevyKind.WITHHELD)

    totals = price([line(1_001, 21_000)], tax=TaxTerms(levies=(irpf,), cash_step=5))

    assert totals.total == 1_211
    assert totals.levies[0].amount == -150
    assert (totals.rounding, totals.due) == (-1, 1_060)


def test_a_further_tax_above_all_is_refused() -> None:
    with pytest.raises(Refused, match="between 0 and 100 %"):
        price([line(1, 0)], tax=TaxTerms(levies=(Levy("All", 100_001),)))


def test_headings_and_notes_make_no_tax_row() -> None:
    heading = Priced(ONE, 10_000, part=LinePart.HEADING)
    note = Priced(ONE, 10_000, part=LinePart.NOTE)

    totals = price([heading, line(10_000, 23_000), note])

    assert totals.nets == (0, 10_000, 0)
    assert [row.rate_milli for row in totals.taxes] == [23_000]


@pytest.mark.parametrize(
    ("currency", "net", "tax"), [("JPY", 1_235, 124), ("EUR", 123_456, 12_346)]
)
def test_tax_is_whole_in_currencies_of_any_decimals(
    currency: str, net: int, tax: int
) -> None:
    totals = price([Priced(ONE, 12_345_600, tax_milli=10_000)], currency=currency)

    assert (totals.net, totals.tax) == (net, tax)


def test_three_decimals_are_kept_where_the_currency_has_them() -> None:
    totals = price([Priced(ONE, 12_345_678, tax_milli=5_000)], currency="KWD")

    assert (totals.net, totals.tax, totals.total) == (1_234_568, 61_728, 1_296_296)
