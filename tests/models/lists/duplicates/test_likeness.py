"""Rules of who is found to be like whom, and why."""

import pytest

from models.lists.duplicates.people_keys import PeopleKeys
from models.lists.duplicates.scoring import Likeness

COLM = 1


@pytest.fixture
def known() -> PeopleKeys:
    keys = PeopleKeys("IE")
    keys.add(
        COLM,
        "Colm Gallagher",
        "Harbour Coffee Roasters",
        ["+353 91 555 0142"],
        ["colm@harbour.example", "colm.g@gmail.com"],
    )
    keys.add(2, "Anna Müller", "Bäckerei Müller GmbH")
    keys.add(3, "William O'Dea", "Dahl Outdoor A/S")
    keys.add(4, "", "Bellini Pasta S.p.A.", ["+39 06 1234567"])
    return keys


def likest(hits: list[tuple[int, Likeness]]) -> tuple[int, tuple[str, ...]]:
    who, how = hits[0]
    return who, how.why


@pytest.mark.parametrize(
    "phone",
    [
        "+353 91 555 0142",
        "091 555 0142",
        "091/5550142",
        "00353 91 555 01 42",
        "+353 (0)91 555-0142",
        "tel:+353915550142;ext=7",
        "(091) 555 0142 ext. 12",
    ],
)
def test_a_phone_number_is_known_in_any_spelling(known: PeopleKeys, phone: str) -> None:
    assert likest(known.like("", "", [phone])) == (COLM, ("same phone",))


def test_a_phone_number_is_known_where_nobody_said_the_country() -> None:
    keys = PeopleKeys("")
    keys.add(1, "Colm", "", ["091 555 0142"])

    assert likest(keys.like("", "", ["+353 91 555 0142"])) == (1, ("same phone",))


def test_two_countries_may_have_the_same_last_digits(known: PeopleKeys) -> None:
    assert known.like("", "", ["+49 391 555 0142"]) == []


@pytest.mark.parametrize("phone", ["", "112", "555", "none", "+"])
def test_what_is_too_short_to_be_a_number_is_like_nobody(phone: str) -> None:
    keys = PeopleKeys("IE")
    keys.add(1, "Ann", "", [phone])

    assert keys.like("", "", [phone]) == []


@pytest.mark.parametrize(
    "mail",
    ["COLM@Harbour.example ", "mailto:colm@harbour.example", "c.olmg+news@gmail.com"],
)
def test_a_mail_address_is_known_in_any_spelling(known: PeopleKeys, mail: str) -> None:
    assert likest(known.like("", "", [], [mail])) == (COLM, ("same mail",))


@pytest.mark.parametrize(
    ("name", "company", "who"),
    [
        ("Colm Galagher", "Harbour Coffee", COLM),
        ("Gallagher, Colm", "Harbour Coffee Roasters Ltd.", COLM),
        ("C. Gallagher", "Harbour Coffee Roasters", COLM),
        ("Colm Patrick Gallagher", "Harbour Coffee Roasters", COLM),
        ("Mr. Cólm Gallagher", "The Harbour Coffee Roasters", COLM),
        ("Dr. Anna Mueller", "Baeckerei Mueller", 2),
        ("MÜLLER ANNA", "Bäckerei Müller Ges.m.b.H.", 2),
        ("Bill O’Dea", "Dahl Outdoor", 3),
        ("", "Bellini Pasta", 4),
        ("Bellini Pasta", "", 4),
    ],
)
def test_a_name_is_known_in_another_spelling(
    known: PeopleKeys, name: str, company: str, who: int
) -> None:
    (found, how), *_ = known.like(name, company)

    assert found == who
    assert not how.sure, "a likeness of names is asked about"


@pytest.mark.parametrize(
    ("name", "company"),
    [
        ("Orla Gallagher", "Harbour Coffee Roasters"),
        ("Colm Doyle", "Harbour Coffee Roasters"),
        ("Colm Gallagher", "Bellini Pasta"),
        ("", "Harbour"),
        ("", ""),
        ("Bellini", "Pasta"),
    ],
)
def test_another_person_is_not_taken_for_one(
    known: PeopleKeys, name: str, company: str
) -> None:
    assert known.like(name, company) == []


def test_equal_points_are_sure_where_the_names_agree(known: PeopleKeys) -> None:
    ((_, how),) = known.like("Galagher Colm", "", ["091 555 0142"])

    assert how.sure
    assert how.why == ("same phone", "alike name")


def test_an_office_line_makes_nobody_the_same(known: PeopleKeys) -> None:
    ((_, how),) = known.like("Siobhán Ryan", "", ["091 555 0142"])

    assert not how.sure
    assert how.why == ("same phone", "another name")


def test_the_likest_stands_first(known: PeopleKeys) -> None:
    known.add(9, "Colm Gallagher", "Harbour Coffee")

    hits = known.like("Colm Gallagher", "Harbour Coffee", [], ["colm@harbour.example"])

    assert [who for who, _ in hits] == [COLM, 9]
    assert hits[0][1].score > hits[1][1].score


def test_no_score_leaves_its_range(known: PeopleKeys) -> None:
    everything = known.like(
        "Colm Gallagher",
        "Harbour Coffee Roasters",
        ["091 555 0142"],
        ["colm@harbour.example"],
    )

    assert [(who, how.score) for who, how in everything] == [(COLM, 100)]
