"""Feature 14 of documents.md: discounts on lines and the whole, a wished total."""

from itertools import product
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.book.refusals import Refused
from models.offers.conditions import Levy, Package, TaxTerms
from models.offers.kinds import DiscountKind, LevyKind, Period
from models.offers.pricing import Discount, Priced, net_of, price
from models.offers.pricing_target import discount_for_total

ONE = 1_000_000


def line(each: int, *, tax: int = 23_000, **more: object) -> Priced:
    """One unit at a price in whole minor units of two decimals."""
    return Priced(ONE, each * 100, tax_milli=tax)._replace(**more)  # type: ignore[arg-type]  # by name


def test_a_line_loses_its_percentage_first_and_then_its_amount() -> None:
    assert net_of(line(10_000, discount_milli=10_000, discount_minor=500), "EUR") == (
        8_500
    )


def test_an_amount_above_the_line_is_refused() -> None:
    with pytest.raises(Refused, match="cannot be more than the line"):
        net_of(line(10_000, discount_milli=10_000, discount_minor=9_001), "EUR")


def test_a_credit_is_drawn_towards_nothing_too() -> None:
    assert net_of(line(-10_000, discount_minor=500), "EUR") == -9_500
    with pytest.raises(Refused, match="cannot be more than the line"):
        net_of(line(-100, discount_minor=101), "EUR")


@settings(max_examples=300, deadline=None)
@given(
    st.integers(0, 10**9),
    st.integers(-(10**8), 10**8),
    st.integers(0, 100_000),
    st.integers(0, 10**6),
)
def test_no_discount_turns_a_line_round(
    quantity: int, each: int, share: int, off: int
) -> None:
    try:
        net = net_of(Priced(quantity, each, share, discount_minor=off), "EUR")
    except Refused:
        return

    assert net * each >= 0
    assert abs(net) <= abs(net_of(Priced(quantity, each), "EUR"))


def test_a_percentage_meets_what_comes_back_too_and_an_amount_does_not() -> None:
    lines = [line(10_000), line(5_000, period=Period.MONTH)]

    share = price(lines, Discount(DiscountKind.PERCENT, 10_000))
    amount = price(lines, Discount(DiscountKind.AMOUNT, 1_000))

    assert (share.net, dict(share.each_period)[Period.MONTH].net) == (9_000, 4_500)
    assert (amount.net, dict(amount.each_period)[Period.MONTH].net) == (9_000, 5_000)


def test_a_discount_fits_every_package_or_is_refused() -> None:
    lines = [line(1_000, package=1), line(5_000, package=2)]

    with pytest.raises(Refused, match="above the sum"):
        price(lines, Discount(DiscountKind.AMOUNT, 1_001), chosen=2)


def test_a_wished_total_is_met() -> None:
    lines = [line(100_000), line(23_456, tax=9_000)]

    discount = discount_for_total(lines, 125_000, reason="A round sum")

    assert discount.kind is DiscountKind.AMOUNT
    assert discount.reason == "A round sum"
    assert price(lines, discount).total == 125_000


def test_a_wished_total_with_the_tax_in_the_prices_is_always_met() -> None:
    lines, tax = [line(100_001), line(333, tax=9_975)], TaxTerms(with_tax=True)

    for wished in (0, 1, 99_999, 100_334):
        discount = discount_for_total(lines, wished, tax=tax)
        assert price(lines, discount, tax=tax).total == wished


def test_of_two_totals_as_near_the_lower_is_taken() -> None:
    lines = [line(10_000, tax=100_000)]  # each unit off takes two

    discount = discount_for_total(lines, 15_001)

    assert price(lines, discount).total == 15_000


def test_a_nearer_total_above_the_wished_one_is_taken() -> None:
    lines = [line(10_000, tax=100_000)]
    tax = TaxTerms(levies=(Levy("All again", 100_000, LevyKind.COMPOUND),))

    totals = [
        price(lines, discount_for_total(lines, wished, tax=tax), tax=tax).total
        for wished in (39_999, 39_998, 39_997)
    ]

    assert totals == [40_000, 39_996, 39_996]  # each unit off takes four


@pytest.mark.parametrize(("wished", "why"), [(12_301, "higher"), (-1, "so low")])
def test_a_total_that_no_discount_makes_is_refused(wished: int, why: str) -> None:
    with pytest.raises(Refused, match=why):
        discount_for_total([line(10_000)], wished)


def test_a_wished_total_is_that_of_the_shown_package() -> None:
    lines = [line(10_000), line(5_000, package=1), line(9_000, package=2)]
    packages = [Package(1, "Small"), Package(2, "Large", advised=True)]

    discount = discount_for_total(lines, 20_000, packages=packages)

    assert price(lines, discount, packages=packages).total == 20_000


def test_no_other_amount_comes_nearer_to_a_wished_total() -> None:
    """Every amount there is was tried."""
    rng = Random(7)  # noqa: S311 - chance, not secrecy
    levies = (Levy("Extra", 5_200, LevyKind.COMPOUND),)
    for with_tax, further in product((False, True), ((), levies)):
        tax = TaxTerms(with_tax=with_tax, levies=further)
        for _ in range(4):
            rates = rng.choices([0, 5_500, 19_000, 23_000], k=5)
            lines = [line(rng.randint(0, 90), tax=rate) for rate in rates]
            whole = price(lines, tax=tax)
            totals = [
                price(lines, Discount(DiscountKind.AMOUNT, off), tax=tax).total
                for off in range(whole.gross_sum + 1)
            ]
            for wished in rng.sample(range(whole.total + 1), 5):
                discount = discount_for_total(lines, wished, tax=tax)
                made = price(lines, discount, tax=tax).total
                nearest = min(abs(total - wished) for total in totals)
                assert abs(made - wished) == nearest
