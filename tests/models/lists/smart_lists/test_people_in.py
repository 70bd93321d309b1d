"""The SQL of a smart list finds just whom plain Python finds."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from models.book.book import Book
from models.book.money import Money
from models.lists.smart_lists.asking import Order, count_in, first_in, people_in
from models.lists.smart_lists.checking import checked
from models.lists.smart_lists.choices import CHOICES
from models.lists.smart_lists.compiling import Compiler
from models.lists.smart_lists.conditions import (
    EVERY_TOUCH,
    Condition,
    Group,
    Join,
    Length,
    Unit,
    Value,
    Which,
)
from models.lists.smart_lists.fields import Family, Field, Needs, Word, needs, words_for
from models.lists.smart_lists.saying import sentence
from models.lists.smart_lists.written import read, written
from models.people.kinds import Channel, FieldKind, Outcome, Side
from tests.clock import NOON, TODAY
from tests.models.lists.smart_lists.people import CODES, LABELS, TEXTS, add_them
from tests.models.lists.smart_lists.reference import Row, fits, known

SHORT = (
    "l",
    "40",
    "%",
    "_",
    "o",
    "'; --",
    "é",
    "lodz",
    "Linz\N{COMBINING ACUTE ACCENT}",
)


@pytest.fixture(scope="module")
def crowd(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Book, list[Row]]]:
    """A book of sixty people of every kind, and what plain Python knows of them."""
    path = tmp_path_factory.mktemp("crowd") / "crowd.baton"
    book = Book.create(path, name="Crowd", zone="UTC", now=lambda: NOON)
    book.do(add_them, 60, 3)
    yield book, known(book)
    book.close()


def _texts() -> some.SearchStrategy[str]:
    return some.sampled_from([t for t in (*TEXTS, *CODES, *SHORT) if t])


def _value(needed: Needs, family: Family) -> some.SearchStrategy[Value]:
    sums = some.sampled_from([0, 50_000, 99_999, 100_000, 149_999])
    many = some.integers(0, 50)
    kinds: dict[Needs, some.SearchStrategy[Value]] = {
        Needs.NOTHING: some.none(),
        Needs.TEXT: _texts(),
        Needs.CHOICE: some.sets(
            some.sampled_from(sorted(CHOICES.get(family, {"": ""}))), min_size=1
        ).map(tuple),
        Needs.NUMBER: some.integers(0, 8) if family is Family.COUNT else many,
        Needs.DECIMAL: some.sampled_from(["12.5", "7", "-3", "0"]),
        Needs.MONEY: some.builds(Money, sums, some.sampled_from(["EUR", "USD"])),
        Needs.SPAN: some.builds(Length, many, some.sampled_from(Unit)),
        Needs.DATE: some.integers(-60, 60).map(lambda n: TODAY + timedelta(days=n)),
    }
    return kinds[needed]


_WHICH = some.just(EVERY_TOUCH) | some.builds(
    Which,
    channel=some.none() | some.sampled_from([Channel.CALL, Channel.MAIL]),
    side=some.none() | some.sampled_from(Side),
    outcome=some.none() | some.sampled_from(Outcome),
    answered=some.none() | some.booleans(),
    days=some.none() | some.integers(1, 60),
)


@some.composite
def conditions(draw: some.DrawFn) -> Condition:
    field = draw(some.sampled_from(Field))
    label, kind = "", None
    if field is Field.OWN:
        label, kind = draw(some.sampled_from(sorted(LABELS.items())))
    word = draw(some.sampled_from(words_for(field, kind)))
    which = draw(_WHICH) if field.family is Family.COUNT else EVERY_TOUCH
    value = draw(_value(needs(field, word, kind), field.family))
    return Condition(field, word, value, label, kind, which)


def groups() -> some.SearchStrategy[Group]:
    inner = some.recursive(
        conditions(),
        lambda parts: some.builds(
            Group, some.sampled_from(Join), some.lists(parts, max_size=3).map(tuple)
        ),
        max_leaves=6,
    )
    parts = some.lists(inner, min_size=1, max_size=4).map(tuple)
    return some.builds(Group, some.sampled_from(Join), parts)


@settings(max_examples=80)
@given(group=groups())
def test_sql_finds_just_whom_plain_python_finds(
    crowd: tuple[Book, list[Row]], group: Group
) -> None:
    book, people = crowd

    found = book.ask(people_in, group, today=TODAY)

    assert sorted(found) == sorted(p["id"] for p in people if fits(p, group, TODAY))


@pytest.mark.parametrize("field", [f for f in Field if f is not Field.OWN])
def test_every_word_of_a_field_finds_just_whom_plain_python_finds(
    crowd: tuple[Book, list[Row]], field: Field
) -> None:
    book, people = crowd
    met = 0
    for word in words_for(field):
        for condition in _some_of(field, word, None):
            found = book.ask(people_in, Group(parts=(condition,)), today=TODAY)
            wanted = [p["id"] for p in people if fits(p, condition, TODAY)]
            assert sorted(found) == sorted(wanted), condition
            met += 0 < len(found) < len(people)
    assert met


@pytest.mark.parametrize(("label", "kind"), sorted(LABELS.items()))
def test_a_field_of_ones_own_is_asked_as_what_it_holds(
    crowd: tuple[Book, list[Row]], label: str, kind: FieldKind
) -> None:
    book, people = crowd
    met = 0
    for word in words_for(Field.OWN, kind):
        for condition in _some_of(Field.OWN, word, kind, label):
            found = book.ask(people_in, Group(parts=(condition,)), today=TODAY)
            wanted = [p["id"] for p in people if fits(p, condition, TODAY)]
            assert sorted(found) == sorted(wanted), condition
            met += bool(found)
    assert met


def _some_of(
    field: Field, word: Word, kind: FieldKind | None, label: str = ""
) -> list[Condition]:
    needed = needs(field, word, kind)
    values: dict[Needs, list[Value]] = {
        Needs.NOTHING: [None],
        Needs.TEXT: [t for t in (*TEXTS, *CODES, *SHORT) if t],
        Needs.CHOICE: [(word,) for word in CHOICES.get(field.family, {})],
        Needs.NUMBER: [0, 1, 2, 6, 20],
        Needs.DECIMAL: ["12.5", "7", "-3"],
        Needs.MONEY: [Money(50_000, "EUR"), Money(99_999, "USD")],
        Needs.SPAN: [
            Length(0),
            Length(7),
            Length(2, Unit.WEEKS),
            Length(12, Unit.MONTHS),
        ],
        Needs.DATE: [TODAY, date(2026, 1, 1)],
    }
    return [Condition(field, word, value, label, kind) for value in values[needed]]


@given(group=groups())
def test_what_is_kept_is_read_back_as_it_was(group: Group) -> None:
    whole = checked(group)

    assert read(written(whole)) == whole
    assert sentence(whole)


def test_only_some_are_asked_and_the_order_holds(crowd: tuple[Book, list[Row]]) -> None:
    book, _people = crowd
    everybody = Group()
    whole = book.ask(people_in, everybody, today=TODAY)

    some_of = book.ask(people_in, everybody, today=TODAY, only=whole[:7])
    shown = book.ask(first_in, everybody, today=TODAY, limit=10)

    assert sorted(some_of) == sorted(whole[:7])
    assert book.ask(people_in, everybody, today=TODAY, only=[]) == []
    assert book.ask(count_in, everybody, today=TODAY) == len(whole)
    by_name = book.ask(people_in, everybody, today=TODAY, order=Order.NAME, limit=10)
    assert by_name == [one.id for one in shown]
    for order in Order:
        ordered = book.ask(people_in, everybody, today=TODAY, order=order)
        assert sorted(ordered) == sorted(whole)


def test_created_is_a_day_where_the_business_is() -> None:
    group = Group(parts=(Condition(Field.CREATED, Word.TODAY),))

    asked = Compiler(TODAY, "Pacific/Auckland").compiled(group)

    assert list(asked.values.values()) == [
        "2026-11-17 11:00:00.000000",
        "2026-11-18 11:00:00.000000",
    ]
