"""From a prospect to three packages on paper in a real window, without the mouse."""

import json
import re
import subprocess
from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

import pytest

from tests.stories.printer import FileQueue
from tests.stories.stage import Stage

PICTURED = "2026-11-18T12:00"
MOST_STROKES = 60
TAX = Decimal("0.23")
CENT = Decimal("0.01")
PACKAGES = ("Box alone", "Box and bags", "Whole counter")
WORKS = (
    ("Workshop", "1", "half day", "480.00", 0),
    ("Design of the box /A", "1", "fixed", "1900.00", 1),
    ("Design of box and bags /b", "1", "fixed", "3250.50", 2),
    ("Bags, printed /B", "2500", "piece", "0.38", 2),
    ("Design of the counter /C", "1", "fixed", "5400.00", 3),
    ("Signs /C", "3", "piece", "333.33", 3),
)


@pytest.fixture
def queue(tmp_path: Path) -> Iterator[FileQueue]:
    for folder in (tmp_path, tmp_path.parent, tmp_path.parent.parent):
        folder.chmod(0o755)  # the print server works as its own user
    with FileQueue(tmp_path / "cups") as there:
        yield there


class Typist:
    """Ten fingers; what is pressed beside the text is counted."""

    def __init__(self, stage: Stage) -> None:
        self.stage, self.strokes = stage, 0

    def press(self, *keys: str) -> None:
        """Press keys; those held together are one stroke."""
        self.strokes += len(keys)
        self.stage.keys(*keys)

    def type(self, text: str, *keys: str) -> None:
        """Type a text, then press keys."""
        self.stage.type(text)
        self.press(*keys)


def cents(amount: Decimal) -> Decimal:
    return amount.quantize(CENT, ROUND_HALF_UP)


def total_of(package: int) -> Decimal:
    """What a package costs with its tax, reckoned on the fingers."""
    net = sum(
        cents(Decimal(quantity) * Decimal(price))
        for _work, quantity, _unit, price, within in WORKS
        if within in {0, package}
    )
    return net + cents(net * TAX)


def printed(amount: Decimal) -> str:
    return f"€{amount:,.2f}"


def begin_for(typist: Typist, person: str) -> None:
    stage = typist.stage
    typist.press("ctrl+k")
    stage.wait_for("text", "^Search")
    stage.type(person)
    stage.wait_for("list item", f"^{person}")
    typist.press("Return")
    stage.wait_for("push button", "^New proposal")
    typist.press("ctrl+shift+p")
    stage.wait_for("table", "^Lines of")
    typist.press("shift+F2")
    stage.type("Three ways to the counter")


def name_packages_and_deposit(typist: Typist) -> None:
    stage = typist.stage
    typist.press("ctrl+t")
    stage.wait_for("label", "^Looks and terms$")
    typist.press("ctrl+t", "ctrl+t")
    first, second, third = PACKAGES
    typist.type(first, "Return")
    typist.type(second, "Return")
    typist.type(third, "ctrl+t")
    typist.type("30 %", "Tab")
    typist.type("On acceptance", "Tab", "Tab", "space", "Return")
    typist.type("rest", "Tab")
    stage.type("On delivery")
    stage.keep_picture("terms")
    typist.press("Escape")
    stage.wait_for("table", "^Lines of")


def write_lines(typist: Typist) -> None:
    for *cells, _package in WORKS:
        typist.press("ctrl+Return")
        for cell in cells[:-1]:
            typist.type(cell, "Tab")
        typist.type(cells[-1], "Return")
    typist.stage.keep_picture("lines")
    typist.stage.wait_for("label", f"^Total {printed(total_of(1))}")


def hand_over(typist: Typist) -> None:
    stage = typist.stage
    typist.press("ctrl+h")
    stage.wait_for("combo box", "^Studio|^Printer")
    stage.keep_picture("three-packages")
    typist.press("Return")
    stage.wait_for("label", "^The paper is with", 30)


def newest_offer(stage: Stage, book: Path) -> dict[str, object]:
    told = json.loads(stage.run("offers", str(book), "--json"))
    named = [one for one in told["offers"] if one["title"].startswith("Three ways")]
    (offer,) = named
    assert isinstance(offer, dict)
    return offer


def words_of(paper: Path) -> str:
    """What a reader outside finds on the paper."""
    told = subprocess.run(  # noqa: S603 - our own words
        ["pdftotext", "-layout", str(paper), "-"],  # noqa: S607 - from the path
        capture_output=True,
        text=True,
        check=True,
    )
    return told.stdout


def test_three_packages_are_on_paper_within_sixty_strokes(
    stage: Stage,
    queue: FileQueue,
    tmp_path: Path,
) -> None:
    stage.environment |= queue.environment
    book = tmp_path / "studio.baton"
    stage.run("sample", str(book), "--now", PICTURED)
    stage.start(str(book), "--now", PICTURED)
    stage.wait_until_ready()
    typist = Typist(stage)

    begin_for(typist, "Priya Nair")
    name_packages_and_deposit(typist)
    write_lines(typist)
    hand_over(typist)

    assert typist.strokes <= MOST_STROKES
    offer = newest_offer(stage, book)
    assert offer["state"] == "sent"
    kept, spooled = tmp_path / "kept.pdf", tmp_path / "spooled.pdf"
    said = json.loads(
        stage.run("pdf", str(book), str(offer["number"]), str(kept), "--json")
    )
    spooled.write_bytes(queue.printed())
    assert said["as_sent"] is True
    assert spooled.read_bytes() == kept.read_bytes()
    words = words_of(spooled)
    for number, name in enumerate(PACKAGES, 1):
        assert name in words
        assert printed(total_of(number)) in words
    deposit = cents(total_of(1) * Decimal("0.3"))
    assert re.search(rf"On acceptance, 30 %\s+{deposit}$", words, re.MULTILINE)
    assert stage.log() == ""
