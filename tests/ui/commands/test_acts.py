"""Undo on the command line: it says what stays, and goes past it when told to."""

import json
from pathlib import Path

from tests.ui.commands.line import Line


def _file(folder: Path) -> Path:
    path = folder / "offer.json"
    sign = {"work": "Sign", "quantity": "2", "each": "100.10", "tax": "23"}
    path.write_text(
        json.dumps({"for": "Nora Lind", "title": "A sign", "lines": [sign]})
    )
    return path


def test_undo_goes_past_what_a_sent_offer_stands_on_when_told_to(
    line: Line, tmp_path: Path
) -> None:
    line.told("add", "Nora Lind")
    line.told("add", "Ib Holm")
    line.told("send", line.told("offer", _file(tmp_path))["id"])

    said = line.refused("undo")
    same = line.refused("undo")
    past = line.told("undo", "--past")

    assert said == same
    assert "“undo --past” takes back “add Ib Holm”" in said
    assert past["label"] == "add Ib Holm"
    assert "“write a proposal for Nora Lind” stays" in line.refused("undo", "--past")


def test_what_can_be_undone_is_undone_with_and_without(line: Line) -> None:
    line.told("add", "Nora Lind")
    line.told("add", "Ib Holm")

    assert line.told("undo", "--past")["label"] == "add Ib Holm"
    assert line.told("undo")["label"] == "add Nora Lind"
    assert line.refused("undo") == line.refused("undo", "--past")
