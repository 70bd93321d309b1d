"""An outside program sees Today, finishes rows by keys alone, and takes one back."""

import json
from pathlib import Path

from tests.stories.stage import Stage

PICTURED = "2026-11-18T12:00"
ROW = "tree item|table cell|list item"


def touched(stage: Stage, book: Path, name: str) -> list[object]:
    """The touches of somebody, newest first, as another process reads them."""
    told = json.loads(stage.run("show", str(book), name, "--json"))
    return [entry for entry in told["timeline"] if entry["kind"] == "touch"]


def test_a_morning_is_worked_through_by_keys(stage: Stage, tmp_path: Path) -> None:
    book = tmp_path / "studio.baton"
    stage.run("sample", str(book), "--now", PICTURED)
    stage.start(str(book), "--now", PICTURED)
    stage.wait_until_ready()
    before = len(touched(stage, book, "Eamon Byrne"))

    due = int(stage.wait_for("list item", "^Today, [0-9]+ due$").name.split()[1])
    stage.wait_for(ROW, "^Overdue, 3$")
    owed = stage.wait_for(ROW, "^Promise to Maeve Kinsella|^Call Maeve Kinsella")
    assert owed.description.startswith("You owe: Two colour routes")
    stage.keys("Down", "2")
    assert stage.wait_for("radio button", "^Voicemail, key 2$").checked
    stage.keys("n")
    stage.wait_for("text|entry", "^Note$")
    stage.type("Left word about the labels.")
    stage.keys("Return")
    stage.wait_for(ROW, "^Call Eamon Byrne, done$")
    stage.wait_for("list item", f"^Today, {due - 1} due$")
    logged = touched(stage, book, "Eamon Byrne")

    stage.keys("ctrl+z")
    stage.wait_for(ROW, "^Call Eamon Byrne, 1 day late$")
    stage.keep_picture("today")

    assert len(logged) == before + 1
    assert "Left word about the labels." in json.dumps(logged)
    assert len(touched(stage, book, "Eamon Byrne")) == before
    assert stage.log() == ""
