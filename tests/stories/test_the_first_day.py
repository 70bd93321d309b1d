"""From a real list to a printed proposal, by real mouse and keys, through a kill.

The pictures it takes are the README's: BATON_PICTURES=docs/pictures keeps them there.
"""

import json
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.stories.printer import FileQueue
from tests.stories.stage import ROOT, Stage

LIST = ROOT / "tests" / "data" / "authored" / "hubspot-contacts.csv"
CARDS = """BEGIN:VCARD
VERSION:3.0
N:Lind;Nora;;;
FN:Nora Lind
ORG:Lind Bakery
TEL;TYPE=WORK:+353 91 555 0107
EMAIL:nora@lindbakery.example
END:VCARD
BEGIN:VCARD
VERSION:3.0
N:O'Dea;Niamh;;;
FN:Niamh O'Dea
ORG:O'Dea Dental
END:VCARD
"""
WORKS = (
    ("Workshop and brief", "1", "half day", "900.00"),
    ("Design of the first bag", "1", "fixed", "3600.00"),
    ("Further blends", "2", "bag", "1450.00"),
    ("Artwork ready for print", "3", "file", "450.00"),
    ("Days at the printer", "2", "day", "780.00"),
    ("Style sheet", "1", "fixed", "1690.00"),
    ("Gift tin", "1", "fixed", "2200.00"),
    ("Photographs", "1", "fixed", "840.00"),
    ("Shelf test", "4", "hour", "95.50"),
    ("Shop cards", "250", "piece", "1.20"),
    ("Window sign", "1", "fixed", "480.00"),
    ("Travel", "12", "km", "0.52"),
)


@pytest.fixture
def queue(tmp_path: Path) -> Iterator[FileQueue]:
    for folder in (tmp_path, tmp_path.parent, tmp_path.parent.parent):
        folder.chmod(0o755)  # the print server works as its own user
    with FileQueue(tmp_path / "cups") as there:
        yield there


def state(stage: Stage, book: Path) -> list[object]:
    """The book as another process reads it."""
    return [
        json.loads(stage.run(command, str(book), "--json"))
        for command in ("board", "offers")
    ]


def begin_a_book(stage: Stage) -> Path:
    stage.start()
    stage.press("push button", "^Bring in a list$")
    stage.wait_for("label", "^Import prospects$")
    (book,) = Path(stage.environment["HOME"]).rglob("*.baton")
    stage.wait_until_ready()
    return book


def bring_in(stage: Stage, path: Path, people: int) -> None:
    stage.press("push button", "^Choose files")
    stage.wait_for("text", "File name")
    stage.type(str(path))
    stage.keys("Return")
    if path.suffix == ".csv":  # cards name their fields themselves
        stage.wait_for("label", "^Step 2 of 5, Columns")
        stage.press("push button", "^Next: Rules$")
    stage.wait_for("label", "^Step 3 of 5, Rules")
    stage.press("push button", "^Next: Check$")
    stage.wait_for("label", "^Step 4 of 5, Check")
    stage.wait_for("table", f"^Rows of {path.name}")
    stage.keep_picture(f"import-{path.suffix[1:]}")
    stage.press("push button", f"^Import {people} ")
    stage.wait_for("label", f"^{people} people were imported")


def drag_to_warm(stage: Stage, person: str) -> None:
    card = stage.wait_for("list item", f"^{person}")
    left, top, width, _ = stage.wait_for("list", "^Warm, ").place
    stage.drag(card, (left + width // 2, top + 120))
    stage.wait_for("list", "^Warm, 1 prospect")


def log_a_call(stage: Stage) -> None:
    stage.keys("ctrl+l")
    stage.type("called ngozi vm, fri 10 call back 15m")
    stage.wait_for("push button", "^Touch: Call, voicemail|^Person: Ngozi Adeyemi")
    time.sleep(0.5)
    stage.keep_picture("touch")
    stage.keys("Return")
    stage.wait_for("label", "Call with Ngozi Adeyemi was logged")


def write_the_proposal(stage: Stage) -> None:
    card = stage.wait_for("list item", "^Ngozi Adeyemi")
    stage.hand("mousemove", *card.middle, "click", "--repeat", 2, "--delay", 80, 1)
    stage.wait_for("push button", "^New proposal")
    time.sleep(0.5)
    stage.keep_picture("record")
    stage.press("push button", "^New proposal")
    stage.wait_for("table", "^Lines of")
    for cells in WORKS:
        stage.keys("ctrl+Return")
        for place, cell in enumerate(cells):
            stage.type(cell)
            stage.keys("Return" if place == len(cells) - 1 else "Tab")
    stage.wait_for("label", "^Total €16,")
    stage.wait_for("label", "^Preview, page 1 of 1")
    time.sleep(1.0)
    stage.keep_picture("proposal")


def turn_all(stage: Stage, act: str, end: str) -> int:
    """Press undo or redo until there is nothing left; how often it was."""
    turns = 0
    while not stage.look("push button", f"^{end}$"):
        button = stage.wait_for("push button", f"^{act}: ")
        stage.click(button)
        turns += 1
        assert turns < 200
        time.sleep(0.12)
    return turns


def save_the_proposal(stage: Stage, path: Path) -> None:
    stage.press("push button", "^Save PDF")
    stage.wait_for("text", "File name")
    stage.keys("ctrl+a")
    stage.type(str(path))
    stage.keys("Return")
    end = time.monotonic() + 15
    while not path.exists() and time.monotonic() < end:
        time.sleep(0.1)


def hand_it_over(stage: Stage) -> None:
    stage.press("push button", "^More actions")
    time.sleep(0.5)
    stage.keys("Down", "Return")  # a menu that pops up is not on the bus
    stage.wait_for("combo box", "^Studio|^Printer")
    stage.keep_picture("print")
    stage.press("push button", "^Print and mark as sent")
    stage.wait_for("label", "^Sent", 30)


def test_a_list_becomes_a_printed_proposal_and_survives(
    stage: Stage,
    queue: FileQueue,
    tmp_path: Path,
) -> None:
    stage.environment |= queue.environment
    cards = tmp_path / "phone.vcf"
    cards.write_text(CARDS)

    book = begin_a_book(stage)
    bring_in(stage, LIST, 3)
    stage.press("push button", "^Bring in another$")
    bring_in(stage, cards, 2)
    stage.press("push button", "^Show the board$")
    drag_to_warm(stage, "Ngozi Adeyemi")
    log_a_call(stage)
    write_the_proposal(stage)

    before = state(stage, book)
    undone = turn_all(stage, "Undo", "Nothing to undo")
    empty = state(stage, book)
    redone = turn_all(stage, "Redo", "Nothing to redo")
    assert undone == redone
    assert [tier["count"] for tier in empty[0]["tiers"]] == [0] * 5  # type: ignore[index]
    assert empty[1] != before[1]
    assert state(stage, book) == before

    stage.keys("ctrl+5")
    offer = stage.wait_for("list item", "^Draft proposal, ")
    stage.hand("mousemove", *offer.middle, "click", "--repeat", 2, "--delay", 80, 1)
    stage.wait_for("table", "^Lines of")
    hand_it_over(stage)
    saved = tmp_path / "proposal.pdf"
    save_the_proposal(stage, saved)
    assert queue.printed() == saved.read_bytes()
    assert saved.read_bytes().startswith(b"%PDF-")

    sent = state(stage, book)
    stage.kill()
    stage.start(str(book))
    stage.wait_until_ready()
    stage.keys("ctrl+2")
    stage.wait_for("list item", "^Ngozi Adeyemi")
    assert state(stage, book) == sent
    faults = json.loads(stage.run("check", str(book), "--json"))
    assert faults["sound"] is True
    assert stage.log() == ""
