import json
from pathlib import Path
from typing import Any

import pytest

from tests.pictures import picture
from tests.ui.commands.line import Line

OFFER: dict[str, Any] = {
    "for": "Nora Lind",
    "title": "A sign",
    "lines": [{"work": "Sign", "each": "100.10"}, {"work": "Lamp", "each": "20"}],
}


@pytest.fixture
def offer(line: Line, tmp_path: Path) -> str:
    """The id of a draft with two lines."""
    line.told("add", "Nora Lind, Lind Bakery")
    path = tmp_path / "offer.json"
    path.write_text(json.dumps(OFFER), encoding="utf-8")
    return str(line.told("offer", path)["id"])


@pytest.fixture
def lamp(tmp_path: Path) -> Path:
    path = tmp_path / "lamp.png"
    path.write_bytes(picture(2000, 1000))
    return path


def _paper(line: Line, offer: str, to: Path) -> bytes:
    line.told("pdf", offer, to)
    return to.read_bytes()


def test_a_picture_stands_on_the_paper_until_it_is_removed(
    line: Line, offer: str, lamp: Path, tmp_path: Path
) -> None:
    bare = _paper(line, offer, tmp_path / "bare.pdf")

    told = line.told("picture", offer, "2", lamp)
    shown = _paper(line, offer, tmp_path / "shown.pdf")
    removed = line.told("picture", offer, "2", "--remove")

    assert (told["line"], told["work"], len(told["picture"])) == (2, "Lamp", 64)
    assert b"/Image" in shown
    assert b"/Image" not in bare
    assert (removed["picture"], removed["bytes"]) == (None, 0)
    assert _paper(line, offer, tmp_path / "again.pdf") == bare


def test_a_picture_is_one_act(
    line: Line, offer: str, lamp: Path, tmp_path: Path
) -> None:
    bare = _paper(line, offer, tmp_path / "bare.pdf")
    line("picture", offer, "1", lamp)

    undone = line("undo")

    assert "put a picture in" in undone.out
    assert _paper(line, offer, tmp_path / "again.pdf") == bare


def test_what_was_put_in_is_said_to_a_person(
    line: Line, offer: str, lamp: Path
) -> None:
    answer = line("picture", offer, "2", lamp)

    assert answer.code == 0
    assert "Lamp, shows the picture." in answer.out


@pytest.mark.parametrize("place", ["0", "3", "99999999999999999999"])
def test_a_line_that_is_not_there_is_refused(
    line: Line, offer: str, lamp: Path, place: str
) -> None:
    assert "Its lines are 1 to 2." in line.refused("picture", offer, place, lamp)


def test_a_picture_or_its_removal_is_named(line: Line, offer: str, lamp: Path) -> None:
    assert "Name a picture" in line.refused("picture", offer, "1")
    assert "Name a picture" in line.refused("picture", offer, "1", lamp, "--remove")


def test_a_file_that_is_no_picture_is_refused(
    line: Line, offer: str, tmp_path: Path
) -> None:
    wrong = tmp_path / "lamp.png"
    wrong.write_bytes(b"MZ no picture")

    assert "Choose a JPEG, PNG" in line.refused("picture", offer, "1", wrong)
    assert "cannot be read" in line.refused("picture", offer, "1", tmp_path / "none")


def test_a_sent_offer_keeps_its_pictures(line: Line, offer: str, lamp: Path) -> None:
    line.told("send", offer)

    assert line.refused("picture", offer, "1", lamp)
    assert line.refused("picture", offer, "1", "--remove")
