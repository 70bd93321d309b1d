import ast
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.book import figures, money
from models.book.money import (
    decimals_of,
    half_up,
    known_currency,
    read_amount,
    read_decimal,
    read_price,
    read_quantity,
    read_rate,
    split,
    spoken,
    written,
)
from models.book.refusals import Refused

PRICES = [
    ("1.450,00", "en", 14_500_000),
    ("1.450,00", "de", 14_500_000),
    ("1,450.00", "de", 14_500_000),
    ("1 450", "fr", 14_500_000),
    ("1\u202f450,5", "fr", 14_505_000),
    ("1'450.50", "de-CH", 14_505_000),
    ("1\u2019450.50", "de-CH", 14_505_000),
    ("1.450", "de", 14_500_000),
    ("1.450", "en", 14_500),
    ("1,450", "en", 14_500_000),
    ("1,450", "de", 14_500),
    ("0.250", "de", 2_500),
    ("12.50", "de", 125_000),
    ("12,50", "en", 125_000),
    ("1.234.567", "en", 12_345_670_000),
    ("1,234,567.89", "en", 12_345_678_900),
    ("€1,450.00", "en", 14_500_000),
    ("1.450,00 EUR", "de", 14_500_000),
    ("$ 12", "en", 120_000),
    ("-$12", "en", -120_000),
    ("\u22123", "en", -30_000),
    ("12.", "en", 120_000),
    (".5", "en", 5_000),
    ("1.00000000", "en", 10_000),
    ("\u0663", "en", 30_000),
]


@pytest.mark.parametrize(("typed", "locale", "price_e4"), PRICES)
def test_a_typed_price_is_read_by_the_custom_of_the_place(
    typed: str, locale: str, price_e4: int
) -> None:
    assert read_price(typed, locale) == price_e4


@pytest.mark.parametrize(
    "typed",
    ["", " ", "x", "1,2,3", "²", "1e5", "nan", "--3", "1..2", ".", "1,23,45.6.7", "½"],
)
def test_what_is_no_number_is_refused(typed: str) -> None:
    with pytest.raises(Refused, match="not a number"):
        read_price(typed)


def test_more_decimals_than_a_quantity_has_are_refused() -> None:
    with pytest.raises(Refused, match="at most 6 decimals"):
        read_quantity("0.333333333")


def test_a_quantity_below_zero_is_refused() -> None:
    with pytest.raises(Refused, match="below zero"):
        read_quantity("-1")


def test_a_quantity_beyond_all_sense_is_refused() -> None:
    with pytest.raises(Refused, match="as large as"):
        read_quantity("9" * 30)


def test_a_number_of_a_hundred_characters_is_refused() -> None:
    with pytest.raises(Refused, match="too long"):
        read_quantity("9" * 100)


@pytest.mark.parametrize("typed", ["900", "900 %", "100.001", "-1"])
def test_a_rate_above_a_hundred_or_below_zero_is_refused(typed: str) -> None:
    with pytest.raises(Refused, match="between 0 and 100 %"):
        read_rate(typed)


def test_a_rate_is_read_in_thousandths_of_a_percent() -> None:
    assert read_rate("9,975 %", "de") == 9_975


def test_cents_of_a_currency_without_cents_are_refused() -> None:
    with pytest.raises(Refused, match="no decimals"):
        read_amount("10.5", "JPY")


@pytest.mark.parametrize(
    ("currency", "minor"), [("JPY", 10), ("EUR", 1_000), ("KWD", 10_000)]
)
def test_an_amount_is_read_in_the_minor_unit(currency: str, minor: int) -> None:
    assert read_amount("10", currency) == minor


def test_an_amount_too_large_for_the_book_is_refused() -> None:
    with pytest.raises(Refused, match="too large"):
        read_amount("9" * 20, "EUR")


def test_an_unknown_currency_is_refused() -> None:
    assert known_currency(" eur ") == "EUR"
    with pytest.raises(Refused, match="not a currency"):
        known_currency("EUX")


@pytest.mark.parametrize(
    ("minor", "currency", "cents", "said"),
    [
        (1_140_000, "EUR", False, "€11,400"),
        (1_402_200, "EUR", True, "€14,022.00"),
        (1_402_250, "EUR", False, "€14,023"),
        (-55, "CHF", True, "\u2212CHF\N{NO-BREAK SPACE}0.55"),
        (1_150, "JPY", True, "¥1,150"),
        (1_234, "KWD", True, "KWD\N{NO-BREAK SPACE}1.234"),
        (0, "USD", False, "$0"),
    ],
)
def test_a_card_says_an_amount(
    minor: int, currency: str, *, cents: bool, said: str
) -> None:
    assert spoken(minor, currency, cents=cents) == said


@pytest.mark.parametrize(
    ("locale", "shown"),
    [
        ("en-IE", "€14,022.00"),
        ("de-DE", "14.022,00\xa0€"),
        ("fr-FR", "14\u202f022,00\xa0€"),
        ("en_KW", "€14,022.00"),
        ("nowhere", "€14,022.00"),
    ],
)
def test_money_is_written_as_the_locale_does(locale: str, shown: str) -> None:
    assert figures.format_money(1_402_200, "EUR", locale) == shown


def test_money_is_written_without_cents_on_request() -> None:
    shown = figures.format_money(1_402_250, "EUR", "de-DE", cents=False)

    assert shown == "14.023\xa0€"


def test_indian_figures_are_grouped_by_two() -> None:
    assert figures.amount(1_402_200_000, "INR", "en-IN") == "1,40,22,000.00"


@given(st.integers(-(10**15), 10**15), st.sampled_from(["en-IE", "de-DE", "de-CH"]))
def test_what_is_written_is_read_back(price_e4: int, locale: str) -> None:
    shown = figures.figure(price_e4, 4, locale, least=2)

    assert read_price(shown, locale) == price_e4


@given(st.integers(-(10**20), 10**20), st.integers(0, 6))
def test_a_written_number_is_the_decimal(scaled: int, places: int) -> None:
    assert Decimal(written(scaled, places)) == Decimal(scaled) / 10**places
    assert figures.decimal_exactly(scaled, places) == Decimal(scaled) / 10**places


@given(st.text(max_size=60), st.sampled_from(["en", "de", "fr-CH"]))
def test_any_text_is_a_number_or_refused(typed: str, locale: str) -> None:
    try:
        scaled = read_decimal(typed, 4, locale)
    except Refused:
        return

    assert isinstance(scaled, int)


@given(st.integers(-(10**18), 10**18), st.integers(1, 10**12))
def test_halves_go_away_from_zero(numerator: int, denominator: int) -> None:
    exact = Fraction(numerator, denominator)

    nearest = half_up(numerator, denominator)

    assert abs(nearest - exact) <= Fraction(1, 2)
    if abs(nearest - exact) == Fraction(1, 2):
        assert abs(nearest) > abs(exact)


@given(
    st.integers(-(10**9), 10**9),
    st.lists(st.integers(0, 10**9), min_size=1).filter(any),
)
def test_parts_add_up_and_none_is_off_by_a_unit(whole: int, weights: list[int]) -> None:
    parts = split(whole, weights)

    assert sum(parts) == whole
    for part, weight in zip(parts, weights, strict=True):
        assert abs(part - Fraction(whole * weight, sum(weights))) < 1


def test_what_is_left_goes_to_the_earliest_of_equals() -> None:
    assert split(100, [1, 1, 1]) == [34, 33, 33]
    assert split(8, [0, 0]) == [8, 0]
    assert split(5, [-1, -1]) == [3, 2]
    assert split(0, []) == []


def test_currencies_have_none_two_or_three_decimals() -> None:
    assert {decimals_of(code) for code in money.CURRENCIES} == {0, 2, 3}


ROOT = Path(__file__).parents[3]
PATHS_OF_MONEY = [
    ROOT / "models/book/money.py",
    ROOT / "models/book/figures.py",
    *sorted((ROOT / "models/offers").glob("*.py")),
    *sorted((ROOT / "reports/twin").glob("*.py")),
]


@pytest.mark.parametrize("path", PATHS_OF_MONEY, ids=lambda path: path.stem)
def test_no_float_is_near_money(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Constant):
            assert not isinstance(node.value, float)
        if isinstance(node, ast.Name):
            assert node.id not in {"float", "round"}
        if isinstance(node, ast.BinOp):
            assert not isinstance(node.op, ast.Div)
