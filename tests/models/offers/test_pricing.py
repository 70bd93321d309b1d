from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.book.money import decimals_of
from models.book.refusals import Refused
from models.offers.kinds import DiscountKind
from models.offers.pricing import Discount, Priced, TaxRow, net_of, price

ONE = 1_000_000


def line(
    units: int, price_e4: int, *, tax: int = 23_000, optional: bool = False
) -> Priced:
    return Priced(units * ONE, price_e4, tax_milli=tax, optional=optional)


THREE_COFFEES = [
    line(1, 9_000_000),
    line(1, 36_000_000),
    line(2, 14_500_000),
    line(3, 4_500_000),
    line(2, 7_800_000),
    line(1, 16_900_000),
    line(1, 22_000_000, optional=True),
    line(1, 8_400_000, optional=True),
]


def test_the_pictured_proposal_adds_up() -> None:
    off = Discount(DiscountKind.PERCENT, 5_000, "for work begun this year")

    totals = price(THREE_COFFEES, off)

    assert totals.gross_sum == 1_200_000
    assert totals.discount == 60_000
    assert totals.net == 1_140_000
    assert totals.taxes == (TaxRow(23_000, 1_140_000, 262_200),)
    assert totals.total == 1_402_200
    assert totals.with_options == 1_776_120


@pytest.mark.parametrize(
    ("quantity_micro", "price_e4", "net"),
    [
        (3 * ONE, 10_050, 302),  # the exact product is 3.015
        (ONE, 26_750, 268),
        (7 * ONE, 1_450, 102),
        (333_333, 10_000, 33),
        (ONE, -10_050, -101),
    ],
)
def test_a_half_cent_goes_up(quantity_micro: int, price_e4: int, net: int) -> None:
    assert net_of(Priced(quantity_micro, price_e4), "EUR") == net


@pytest.mark.parametrize(("currency", "net"), [("JPY", 2), ("KWD", 1_500)])
def test_a_net_is_whole_in_any_currency(currency: str, net: int) -> None:
    assert net_of(Priced(ONE, 15_000), currency) == net


def test_tax_is_rounded_once_per_rate() -> None:
    seven = [line(1, 121_429, tax=19_000) for _ in range(7)]

    totals = price(seven)

    assert totals.net == 8_498
    assert totals.tax == 1_615


def test_each_rate_has_one_row_the_highest_first() -> None:
    totals = price([line(1, 10_000, tax=tax) for tax in (9_000, 23_000, 9_000, 0)])

    assert [row.rate_milli for row in totals.taxes] == [23_000, 9_000, 0]
    assert totals.taxes[1].on == 200


def test_an_amount_of_discount_is_split_over_the_rates() -> None:
    lines = [line(1, 10_000, tax=tax) for tax in (23_000, 9_000, 0)]

    totals = price(lines, Discount(DiscountKind.AMOUNT, 100, "Friends"))

    assert [row.on for row in totals.taxes] == [66, 67, 67]
    assert totals.net == 200


def test_a_discount_above_the_sum_is_refused() -> None:
    with pytest.raises(Refused, match="above the sum"):
        price([line(1, 10_000)], Discount(DiscountKind.AMOUNT, 101))


def test_a_discount_of_more_than_all_is_refused() -> None:
    with pytest.raises(Refused, match="between 0 and 100 %"):
        price([line(1, 10_000)], Discount(DiscountKind.PERCENT, 100_001))


def test_a_tax_of_900_percent_is_refused() -> None:
    with pytest.raises(Refused, match="900 % is not possible"):
        price([line(1, 10_000, tax=900_000)])


def test_an_amount_beyond_63_bits_is_refused() -> None:
    with pytest.raises(Refused, match="too large"):
        price([Priced(10**15, 10**15)])


def test_no_lines_cost_nothing() -> None:
    assert price([]).total == 0


LINES = st.lists(
    st.tuples(
        st.integers(0, 10**9),
        st.integers(-(10**8), 10**9),
        st.integers(0, 100_000),
        st.sampled_from([0, 5_500, 9_000, 9_975, 19_000, 23_000, 100_000]),
        st.booleans(),
    ).map(lambda figures: Priced(*figures)),
    max_size=15,
)
PERCENT = st.integers(0, 100_000)


def nearest(exact: Fraction) -> int:
    """Halves away from zero, said another way than in the book."""
    whole = int(abs(exact) + Fraction(1, 2))
    return whole if exact >= 0 else -whole


def second_opinion(
    lines: list[Priced], percent: int, currency: str
) -> tuple[int, int, int, int]:
    """Sum, discount, tax and total, reckoned with fractions."""
    unit = 10 ** decimals_of(currency)
    nets = [
        nearest(
            Fraction(one.quantity_micro, 10**6)
            * Fraction(one.price_e4, 10**4)
            * (1 - Fraction(one.discount_milli, 100_000))
            * unit
        )
        for one in lines
    ]
    rates = list(dict.fromkeys(one.tax_milli for one in lines if not one.optional))
    bases = [
        sum(
            net
            for one, net in zip(lines, nets, strict=True)
            if one.tax_milli == rate and not one.optional
        )
        for rate in rates
    ]
    whole = sum(bases)
    off = nearest(whole * Fraction(percent, 100_000))
    shares = [Fraction(off * base, whole) if whole else Fraction() for base in bases]
    parts = [share.numerator // share.denominator for share in shares]
    while sum(parts) < off and whole:
        short = [share - part for share, part in zip(shares, parts, strict=True)]
        parts[short.index(max(short))] += 1
    tax = sum(
        nearest((base - part) * Fraction(rate, 100_000))
        for base, part, rate in zip(bases, parts, rates, strict=True)
    )
    return whole, off, tax, whole - off + tax


@settings(max_examples=1_000, deadline=None)
@given(LINES, PERCENT, st.sampled_from(["EUR", "JPY", "KWD"]))
def test_a_second_reckoning_agrees(
    lines: list[Priced], percent: int, currency: str
) -> None:
    totals = price(lines, Discount(DiscountKind.PERCENT, percent), currency)

    found = (totals.gross_sum, totals.discount, totals.tax, totals.total)
    assert found == second_opinion(lines, percent, currency)


@settings(max_examples=300, deadline=None)
@given(LINES, PERCENT)
def test_every_sum_adds_up(lines: list[Priced], percent: int) -> None:
    totals = price(lines, Discount(DiscountKind.PERCENT, percent))

    offered = [
        net for one, net in zip(lines, totals.nets, strict=True) if not one.optional
    ]
    assert sum(offered) == totals.gross_sum
    assert sum(row.on for row in totals.taxes) == totals.net
    assert sum(row.tax for row in totals.taxes) == totals.tax
    assert totals.net + totals.tax == totals.total
    if len(offered) == len(lines):
        assert totals.with_options == totals.total
