"""Taking in some people equals choosing among all of them again; words are found."""

from collections.abc import Collection

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex

from models.book.text import fold
from models.people.kinds import Tier
from models.people.table_rows import ProspectRow, Sought
from ui.prospects.collation import Collation
from ui.prospects.people import People, Sorting, sought_text
from ui.prospects.table_model import ProspectTable

NAMES = st.sampled_from(["Ada", "ada", "Björn", "Zoë", ""])
FIRMS = st.sampled_from(["Fjord", "Nolan & Sons", "x"])
PERSON = st.tuples(
    st.integers(1, 12), NAMES, FIRMS, st.sampled_from([tier.value for tier in Tier])
)
LISTS = st.lists(PERSON, max_size=12, unique_by=lambda person: person[0])
VALUES = st.lists(st.sampled_from([None, 0, 5, 9]), min_size=13, max_size=13)
TIERS = st.sampled_from([(), ("cold", "warm"), ("suspect",)])
ONLY = st.none() | st.frozensets(st.integers(1, 12))

Person = tuple[int, str, str, str]


def among(
    people: list[Person],
    values: list[int | None],
    *,
    by_name: bool,
    down: bool,
) -> People:
    found = People(Collation("en_IE"))
    found.learn(people)
    sorting = Sorting("name" if by_name else "value", dict(enumerate(values)), down)
    found.arrange(sorting)
    return found


@given(LISTS, LISTS, VALUES, VALUES, st.booleans(), st.booleans(), TIERS, ONLY)
def test_taking_in_some_people_equals_choosing_among_all(
    before: list[Person],
    changed: list[Person],
    old: list[int | None],
    new: list[int | None],
    by_name: bool,  # noqa: FBT001 - drawn
    down: bool,  # noqa: FBT001 - drawn
    tiers: tuple[str, ...],
    only: frozenset[int] | None,
) -> None:
    people = among(before, old, by_name=by_name, down=down)
    people.filter_by("a", tiers)
    people.show_only(only)
    gone = [key for key in range(0, 13, 5) if key not in {c[0] for c in changed}]
    table = ProspectTable(people, lambda _ids: [])

    table.take_in(changed, [], [(c[0], new[c[0]]) for c in changed], gone)

    later = {p[0]: p for p in [*before, *changed] if p[0] not in gone}
    came = {c[0] for c in changed}
    values = [new[n] if n in came else old[n] for n in range(13)]
    afresh = among(list(later.values()), values, by_name=by_name, down=down)
    afresh.filter_by("a", tiers)
    afresh.show_only(only)
    assert people.order == afresh.order
    assert people.shown == afresh.shown
    assert [people.place_of(key) for key in people.shown] == [*range(len(people.shown))]


@given(LISTS, VALUES, st.booleans())
def test_who_has_no_value_comes_last_both_ways(
    everybody: list[Person],
    values: list[int | None],
    down: bool,  # noqa: FBT001 - drawn
) -> None:
    people = among(everybody, values, by_name=False, down=down)

    valued = [values[key] for key in people.order]
    some = [value for value in valued if value is not None]
    assert valued == sorted(some, reverse=down) + [None] * (len(valued) - len(some))


@given(PERSON)
def test_everybody_is_found_by_each_of_their_own_words(person: Person) -> None:
    people = among([person], [None] * 13, by_name=True, down=False)

    people.filter_by(f"{person[2]} {person[1].upper()}")

    assert people.shown == [person[0]]


def test_equal_names_stand_the_same_way_however_one_sorts() -> None:
    everybody = [(key, "Ada", f"Firm {key}", "cold") for key in (3, 1, 2)]

    up = among(everybody, [7] * 13, by_name=False, down=False)
    down = among(everybody, [7] * 13, by_name=False, down=True)

    assert up.order == down.order == [1, 2, 3]


def test_a_phone_is_found_by_its_digits_alone() -> None:
    row = Sought(1, "+353 (91) 555-0142\n01 234", "Ada@Example.IE", "Food, fair")

    assert "353915550142" in sought_text(row)
    assert "555014201234" not in sought_text(row)
    assert "ada@example.ie" in sought_text(row)


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en_IE", ["Ånd", "apple", "Öl", "Zebra"]),
        ("sv_SE", ["apple", "Zebra", "Ånd", "Öl"]),
        ("da_DK", ["apple", "zebra", "Ærø", "Øl"]),
        ("es_ES", ["nube", "Ñandú", "oso"]),
        ("de_DE", ["Äpfel", "Birne", "Öl", "Zebra"]),
    ],
)
def test_words_stand_as_their_country_sorts_them(locale: str, words: list[str]) -> None:
    mixed = words[1:] + words[:1]

    mixed.sort(key=Collation(locale).key)

    assert mixed == words


def test_words_that_differ_in_accents_only_have_one_order() -> None:
    key = Collation("en_IE").key

    assert fold("resumé") == fold("resume")
    assert key("resumé") != key("resume")


def test_the_rows_that_come_into_sight_are_read_together() -> None:
    asked: list[list[int]] = []
    people = among(
        [(key, f"Name {key:03}", "", "cold") for key in range(1, 201)],
        [],
        by_name=True,
        down=False,
    )

    def read(ids: Collection[int]) -> list[ProspectRow]:
        asked.append(list(ids))
        return []

    table = ProspectTable(people, read)

    for place in range(100):
        assert table.data(table.index(place, 0, QModelIndex())) == ""

    assert [len(ids) for ids in asked] == [64, 64]
