"""The printed sums can be added up: further taxes, and what comes back."""

from dataclasses import replace

from models.offers.conditions import Levy, TaxTerms
from models.offers.kinds import Period
from models.offers.pricing import NO_DISCOUNT
from models.offers.sheet import Sheet
from models.offers.sheet_lines import sheet_with_lines
from models.offers.values import LineValues
from tests.reports.paper import pages_of, proposal
from tests.reports.rich import packaged

BAG = LineValues("Bag", price_e4=1_190_000, tax_milli=19_000)


def said(sheet: Sheet) -> str:
    return "\n".join(pages_of(sheet)).replace("\N{NO-BREAK SPACE}", " ")


def test_a_further_tax_that_no_price_holds_stands_above_the_total() -> None:
    tax = TaxTerms(with_tax=True, levies=(Levy("Surcharge", 5_000),))
    plain = replace(proposal(), tax=tax, discount=NO_DISCOUNT)
    sheet = sheet_with_lines(plain, [BAG])

    text = said(sheet)

    sum_at, levy_at, total_at = map(text.index, ("Surcharge 5 %", "5.00", "€124.00"))
    assert sum_at < levy_at < total_at
    assert "Including Surcharge" not in text
    assert text.count("119.00") == 3  # each, amount, and the sum above the levy


def test_the_sum_of_the_common_lines_is_what_is_paid_once() -> None:
    monthly = BAG._replace(work="Care", price_e4=70_000, period=Period.MONTH)
    small = BAG._replace(package=1, price_e4=10_000)
    sheet = sheet_with_lines(packaged(), [BAG, monthly, small])

    text = said(sheet)

    assert "126.00" not in text
    assert "119.00" in text
