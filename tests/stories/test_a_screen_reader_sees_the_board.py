"""An outside program finds columns and cards, and drags one with the real pointer."""

import json
from pathlib import Path

from tests.stories.stage import Seen, Stage

PICTURED = "2026-11-18T14:00"


def tier_of(stage: Stage, book: Path, name: str) -> str:
    board = json.loads(stage.run("board", str(book), "--json"))
    return next(
        str(tier["tier"])
        for tier in board["tiers"]
        for card in tier["cards"]
        if card["name"] == name
    )


def column(stage: Stage, tier: str) -> Seen:
    return stage.wait_for("list", f"^{tier}, ")


def test_a_card_dragged_by_the_pointer_is_there_for_everybody(
    stage: Stage,
    tmp_path: Path,
) -> None:
    book = tmp_path / "studio.baton"
    stage.run("sample", str(book), "--now", PICTURED)
    stage.start(str(book), "--now", PICTURED)
    stage.wait_until_ready()
    stage.keys("ctrl+2")
    warm = column(stage, "Warm")
    assert column(stage, "Cold").name.startswith("Cold, 14 prospects, €84,300")
    assert column(stage, "Hot").name.startswith("Hot, 5 prospects, €")
    card = stage.wait_for("list item", "^Aoife Brennan, Saltmarsh Gin$")
    assert card.description.startswith("Cold. 3 of 8 touches")
    assert card.parent.startswith("Cold, ")

    left, top, width, _ = warm.place
    stage.keep_picture("board")
    stage.drag(card, (left + width // 2, top + 150))

    stage.wait_for("list", "^Warm, 10 prospects")
    moved = stage.wait_for("list item", "^Aoife Brennan, Saltmarsh Gin$")
    assert moved.parent.startswith("Warm, ")
    assert tier_of(stage, book, "Aoife Brennan") == "warm"
