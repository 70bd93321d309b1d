"""Values of the user's own fields: typed in our ways, stored exactly, shown again."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.book.book import Book
from models.book.refusals import Refused
from models.people.business_changes import change_business
from models.people.custom_fields import (
    change_kind,
    define_field,
    drop_field,
    order_fields,
    rename_field,
    set_choices,
)
from models.people.facts import add_fact, change_fact, set_fact
from models.people.field_values import (
    Manner,
    choices_in,
    converted,
    fits,
    read_value,
    value_words,
)
from models.people.kinds import FieldKind
from models.people.prospects import add_prospect
from models.people.record import facts_of
from models.people.record_parts import fields_defined, plain_labels
from tests.clock import NOON

IRISH = Manner("en_IE", "EUR", day_first=True, today=date(2026, 11, 18))
GERMAN = IRISH._replace(locale="de_AT")
AMERICAN = IRISH._replace(locale="en_US", currency="USD", day_first=False)
NUMBER, MONEY, DATE = FieldKind.NUMBER, FieldKind.MONEY, FieldKind.DATE
CHOICE, YES_NO = FieldKind.CHOICE, FieldKind.YES_NO

TYPED = [
    (NUMBER, IRISH, "1,250.50", "1250.5"),
    (NUMBER, GERMAN, "1.250,50", "1250.5"),
    (NUMBER, IRISH, "−3", "-3"),
    (NUMBER, IRISH, "0", "0"),
    (MONEY, IRISH, "€1,234.56", "123456 EUR"),
    (MONEY, GERMAN, "1.234,56", "123456 EUR"),
    (MONEY, AMERICAN, "1,200", "120000 USD"),
    (MONEY, IRISH, "1200 chf", "120000 CHF"),
    (MONEY, IRISH, "$5", "500 USD"),
    (MONEY, IRISH, "¥500", "500 JPY"),
    (DATE, IRISH, "fri 20", "2026-11-20"),
    (DATE, IRISH, "15 Dec 2026", "2026-12-15"),
    (DATE, IRISH, "3/2/2019", "2019-02-03"),
    (DATE, AMERICAN, "3/2/2019", "2019-03-02"),
    (DATE, IRISH, "2019-03-03", "2019-03-03"),
    (CHOICE, IRISH, " LARGE ", "large"),
    (YES_NO, IRISH, "Yes", "yes"),
    (YES_NO, GERMAN, "nein", "no"),
    (FieldKind.TEXT, IRISH, "  two   words ", "two words"),
    (FieldKind.LONG_TEXT, IRISH, "two\r\nlines", "two\nlines"),
    (NUMBER, IRISH, "  ", ""),
]
REFUSED = [
    (NUMBER, IRISH, "many", "A number like 1450.5."),
    (NUMBER, GERMAN, "viele", "A number like 1450,5."),
    (NUMBER, IRISH, "1.1234567", "at most 6 decimals"),
    (NUMBER, IRISH, "9" * 60, "A number"),
    (MONEY, IRISH, "dear", "An amount like 1450.50 EUR."),
    (MONEY, IRISH, "1.005", "An amount"),
    (DATE, IRISH, "soon", "A date like fri 20 or 20.11."),
    (DATE, IRISH, "31.2.2026", "A date like"),
    (CHOICE, IRISH, "tiny", "One of: small, large."),
    (YES_NO, IRISH, "perhaps", "Yes or no."),
]


@pytest.mark.parametrize(("kind", "manner", "typed", "stored"), TYPED)
def test_what_is_typed_is_stored_exactly(
    kind: FieldKind, manner: Manner, typed: str, stored: str
) -> None:
    value = read_value(kind, typed, manner, choices=["small", "large"])

    assert value == stored
    assert not value or fits(kind, value, ["small", "large"])


@pytest.mark.parametrize(("kind", "manner", "typed", "expected"), REFUSED)
def test_what_is_none_is_refused_with_what_is_expected(
    kind: FieldKind, manner: Manner, typed: str, expected: str
) -> None:
    with pytest.raises(Refused) as refusal:
        read_value(kind, typed, manner, choices=["small", "large"])

    assert expected in str(refusal.value)


@given(
    st.integers(-(10**14), 10**14),
    st.integers(0, 6),
    st.sampled_from([IRISH, GERMAN, AMERICAN]),
)
def test_a_number_shown_and_typed_again_is_the_same(
    scaled: int, places: int, manner: Manner
) -> None:
    digits = str(abs(scaled)).rjust(places + 1, "0")
    whole, decimals = digits[: len(digits) - places], digits[len(digits) - places :]
    typed = f"{'-' if scaled < 0 else ''}{whole}.{decimals}"
    value = read_value(NUMBER, typed, IRISH._replace(locale="en"))

    shown = value_words(NUMBER, value, manner.locale)

    assert fits(NUMBER, value)
    assert read_value(NUMBER, shown, manner) == value


@given(
    st.integers(-(10**12), 10**12),
    st.sampled_from(["EUR", "USD", "JPY", "CHF", "KWD"]),
    st.sampled_from([IRISH, GERMAN, AMERICAN]),
)
def test_an_amount_shown_and_typed_again_is_the_same(
    minor: int, code: str, manner: Manner
) -> None:
    value = f"{minor} {code}"

    shown = value_words(MONEY, value, manner.locale)

    assert read_value(MONEY, shown, manner) == value


@given(st.text(max_size=60), st.sampled_from(FieldKind))
def test_any_text_is_a_value_or_refused(typed: str, kind: FieldKind) -> None:
    try:
        value = read_value(kind, typed, IRISH, choices=["small"])
    except Refused as refusal:
        sentence = str(refusal)
    else:
        sentence = "." if not value or fits(kind, value, ["small"]) else ""

    assert sentence.endswith(".")


@pytest.mark.parametrize(
    ("value", "was", "kind", "new"),
    [
        ("1.450,00", FieldKind.TEXT, NUMBER, "1450"),
        ("1.5", NUMBER, MONEY, "150 EUR"),
        ("123456 EUR", MONEY, NUMBER, "1234.56"),
        ("123456 EUR", MONEY, FieldKind.TEXT, "1234.56 EUR"),
        ("2026-12-15", DATE, FieldKind.TEXT, "2026-12-15"),
        ("2026-12-15", DATE, NUMBER, None),
        ("yes", YES_NO, FieldKind.TEXT, "yes"),
        ("unknown", FieldKind.TEXT, DATE, None),
    ],
)
def test_a_value_of_another_kind_fits_or_does_not(
    value: str, was: FieldKind, kind: FieldKind, new: str | None
) -> None:
    assert converted(value, was, kind, GERMAN) == new


def people_with(book: Book, label: str, *values: str) -> list[int]:
    """Prospects who have these values under a plain label."""
    people = [book.do(add_prospect, f"P{n}", now=NOON) for n in range(len(values))]
    for prospect_id, value in zip(people, values, strict=True):
        book.do(add_fact, prospect_id, label, value)
    return people


def values_of(book: Book, people: list[int]) -> list[str]:
    return [book.ask(facts_of, prospect_id)[0].value for prospect_id in people]


def said(book: Book) -> str:
    row = book.ask(lambda reader: reader.one("SELECT said FROM act ORDER BY seq DESC"))
    assert row is not None
    return str(row[0])


def test_values_that_stood_there_become_those_of_the_field(book: Book) -> None:
    people = people_with(book, "Print run", "2,000", "unknown", "5000")

    book.do(define_field, "Print run", NUMBER)

    assert values_of(book, people) == ["2000", "unknown", "5000"]
    assert said(book) == (
        "Print run is a number now; 1 value does not fit and is kept as text"
    )
    assert book.ask(plain_labels) == []


def test_a_choice_begins_with_the_words_in_use(book: Book) -> None:
    people_with(book, "Size", "small", "large", "small")

    book.do(define_field, "Size", CHOICE)

    (field,) = book.ask(fields_defined)
    assert choices_in(field.choices) == ("small", "large")
    assert (field.kind, field.people) == ("choice", 3)


def test_values_follow_a_renamed_field(book: Book) -> None:
    people = people_with(book, "Print run", "2000", "5000")
    field = book.do(define_field, "Print run", NUMBER)

    book.do(rename_field, field, "Edition")

    facts = [book.ask(facts_of, prospect_id)[0] for prospect_id in people]
    assert [(fact.label, fact.value) for fact in facts] == [
        ("Edition", "2000"),
        ("Edition", "5000"),
    ]


def test_values_that_do_not_fit_another_kind_stay_as_text(book: Book) -> None:
    people = people_with(book, "Until", "15 Dec 2026", "when it rains")
    field = book.do(define_field, "Until")

    unfit = book.do(change_kind, field, DATE)

    assert unfit == 1
    assert values_of(book, people) == ["2026-12-15", "when it rains"]


def test_a_removed_field_takes_its_values_or_leaves_them(book: Book) -> None:
    (ada,) = people_with(book, "Budget", "1,200")
    field = book.do(define_field, "Budget", MONEY)

    book.do(drop_field, field, keep_values=True)
    left = [fact.value for fact in book.ask(facts_of, ada)]
    book.undo()
    book.do(drop_field, field)

    assert left == ["1200 EUR"]
    assert book.ask(facts_of, ada) == []
    book.undo()
    assert values_of(book, [ada]) == ["120000 EUR"]


def test_values_are_typed_as_the_business_writes(book: Book) -> None:
    ada = book.do(add_prospect, "Ada", now=NOON)
    book.do(change_business, locale="de_AT")
    book.do(define_field, "Budget", MONEY)
    book.do(define_field, "Decision by", DATE)

    book.do(set_fact, ada, "Budget", "1.450,50 CHF")
    book.do(set_fact, ada, "Decision by", "fri 20")
    (budget, _day) = book.ask(facts_of, ada)
    book.do(change_fact, budget.id, "1.500")

    facts = {fact.label: fact.value for fact in book.ask(facts_of, ada)}
    assert facts == {"Budget": "150000 CHF", "Decision by": "2026-11-20"}


def test_fields_stand_in_the_order_one_gave_them(book: Book) -> None:
    first, second = (book.do(define_field, label) for label in ("A", "B"))

    book.do(order_fields, [second, first])

    assert [field.label for field in book.ask(fields_defined)] == ["B", "A"]


def test_a_word_taken_from_a_choice_stays_with_who_has_it(book: Book) -> None:
    ada = book.do(add_prospect, "Ada", now=NOON)
    field = book.do(define_field, "Size", CHOICE, ["small", "large"])
    book.do(set_fact, ada, "Size", "small")

    book.do(set_choices, field, ["large", "huge"])

    assert values_of(book, [ada]) == ["small"]
    with pytest.raises(Refused, match="One of: large, huge"):
        book.do(set_fact, ada, "Size", "small ")
