import pytest

from tests.ui.commands.line import Line


@pytest.fixture
def two(line: Line) -> tuple[str, str]:
    line.told("add", "Nora Lind, Lind Bakery")
    keep = line.told("add", "Colm Gallagher, Harbour Coffee Roasters", "--tier", "warm")
    lose = line.told("add", "Colm Galagher, Harbour Coffee")
    line.told("touch", "Colm Galagher called")
    return keep["id"], lose["id"]


def test_who_is_there_twice_is_told_with_why(line: Line, two: tuple[str, str]) -> None:
    (pair,) = line.told("duplicates")["pairs"]

    assert (pair["keep"]["id"], pair["lose"]["id"]) == two
    assert pair["why"] == ["alike name and company"]
    assert (0 < pair["score"] < 100, pair["sure"]) == (True, False)


def test_two_are_merged_and_parted_again(line: Line, two: tuple[str, str]) -> None:
    keep, lose = two

    merged = line.told("merge", keep, lose, "--take", "name")

    assert (merged["id"], merged["name"], merged["tier"]) == (
        keep,
        "Colm Galagher",
        "warm",
    )
    assert merged["took"] == ["name"]
    assert line.told("duplicates") == {"pairs": []}
    (merge,) = line.told("unmerge")["merges"]
    assert (merge["act"], merge["lose"]["id"]) == (merged["act"], lose)
    line.told("touch", "Colm Galagher called")

    parted = line.told("unmerge", "Colm Galagher")

    assert parted["act"] == merged["act"]
    assert line.told("show", lose)["name"] == "Colm Galagher"
    assert line.told("show", keep)["name"] == "Colm Gallagher"
    assert line.told("unmerge") == {"merges": []}


def test_what_cannot_be_is_refused_in_a_sentence(
    line: Line, two: tuple[str, str]
) -> None:
    keep, lose = two

    assert "no field “shoes”" in line.refused("merge", keep, lose, "--take", "shoes")
    assert "themselves" in line.refused("merge", keep, keep)
    assert "No merge of “Nora”" in line.refused("unmerge", "Nora")
