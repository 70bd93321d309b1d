"""The command search."""

from tests.ui.commands.line import Line


def test_people_and_notes_are_found_on_the_line(line: Line) -> None:
    line.told("add", "Nóra Lind, Lind Bakery", "--tier", "Warm")
    line.told("touch", "nóra call blue samples")

    by_typo = line.told("search", "nroa")
    by_note = line.told("search", "sampl")
    nobody = line.told("search", 'NEAR("')

    (person,) = by_typo["people"]
    assert (person["name"], person["tier"], person["fit"]) == (
        "Nóra Lind",
        "warm",
        "typo",
    )
    (note,) = by_note["notes"]
    assert (note["kind"], note["person"]) == ("touch", person["id"])
    assert "blue samples" in note["snippet"]
    assert nobody == {"people": [], "notes": []}
