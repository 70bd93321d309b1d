"""Rules of the pairs found in a whole book."""

from models.lists.duplicates.people_keys import PeopleKeys
from models.lists.duplicates.scoring import Likeness


def pairs_of(keys: PeopleKeys) -> dict[tuple[int, int], Likeness]:
    return {pair[:2]: pair[2] for pair in keys.pairs() if pair is not None}


def test_whoever_is_found_alone_is_found_among_all() -> None:
    people = [
        (
            "Colm Gallagher",
            "Harbour Coffee Roasters",
            "+353 91 555 0142",
            "c@h.example",
        ),
        ("Colm Galagher", "Harbour Coffee", "", ""),
        ("C. Gallagher", "", "091 555 0142", ""),
        ("Anna Müller", "Müller GmbH", "", "anna.m@gmail.com"),
        ("Anna Mueller", "Mueller", "", "annam+x@googlemail.com"),
        ("Orla Keane", "Keane & Daughters", "", ""),
        ("Keane, Orla", "", "", ""),
        ("Orla Doyle", "Harbour Coffee Roasters", "", "office@h.example"),
    ]
    keys, expected = PeopleKeys("IE"), set[tuple[int, int]]()
    for person, (name, company, phone, mail) in enumerate(people):
        found = keys.like(name, company, [phone], [mail])
        expected |= {(other, person) for other, _ in found}
        keys.add(person, name, company, [phone], [mail])

    assert expected == {(0, 1), (0, 2), (3, 4), (5, 6)}
    assert set(pairs_of(keys)) == expected


def test_a_number_written_at_home_meets_the_same_with_its_country() -> None:
    keys = PeopleKeys("")
    keys.add(1, "", "", ["091 555 0142"])
    keys.add(2, "", "", ["+353 91 555 0142"])
    keys.add(3, "", "", ["+49 391 555 0142"])

    assert set(pairs_of(keys)) == {(1, 2), (1, 3)}


def test_the_line_of_an_office_pairs_nobody() -> None:
    keys = PeopleKeys("IE")
    for person in range(20):
        keys.add(person, f"{'abcdefghijklmnopqrst'[person] * 5} x", "", ["01 555 0100"])

    assert pairs_of(keys) == {}


def test_of_hundreds_who_are_written_the_same_each_is_told_once() -> None:
    keys = PeopleKeys()
    for person in range(400):
        keys.add(person, "John Smith", "")

    assert set(pairs_of(keys)) == {(0, other) for other in range(1, 400)}


def test_a_common_name_in_many_firms_pairs_nobody() -> None:
    keys = PeopleKeys()
    keys.add(99, "John Smith", "")
    firms = ["Acme", "Bolt", "Cork", "Dahl", "Elba", "Fink", "Gold"]
    for person, firm in enumerate(firms):
        keys.add(person, "John Smith", firm)

    assert pairs_of(keys) == {}
