"""The command list."""

from tests.ui.commands.line import Line


def test_a_list_is_made_kept_and_shown_on_the_line(line: Line) -> None:
    line.told("add", "Nora Lind, Lind Bakery", "--tier", "Warm")
    line.told("add", "Owen Ash")

    made = line.told("list", "--conditions", "warm", "--save", "Warm ones")
    again = line.told("list", "warm ONES")
    every = line.told("list")

    assert made["sentence"] == "Tier is Warm"
    assert [person["name"] for person in made["people"]] == ["Nora Lind"]
    assert made["saved"] is not None
    assert again["people"] == made["people"]
    assert [(one["name"], one["count"]) for one in every["lists"]] == [("Warm ones", 1)]


def test_a_list_to_begin_with_needs_no_saving(line: Line) -> None:
    line.told("add", "Owen Ash")

    found = line.told("list", "Not yet informed")

    assert (found["count"], found["saved"]) == (1, None)


def test_json_conditions_are_taken_and_bad_ones_refused(line: Line) -> None:
    line.told("add", "Owen Ash")

    good = '{"all": [{"field": "name", "word": "begins", "value": "ow"}]}'
    assert line.told("list", "--conditions", good)["count"] == 1
    assert "“shoe”" in line.refused(
        "list", "--conditions", good.replace("name", "shoe")
    )
    assert "No list is called" in line.refused("list", "Nobody knows")
    assert "not both" in line.refused("list", "X", "--conditions", "warm")
