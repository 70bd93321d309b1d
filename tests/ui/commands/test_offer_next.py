"""From one paper to the next on the command line, and how an answer is told."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.ui.commands.line import Line
from ui.commands.calling import call

SIGN = {"work": "Sign", "each": "100.10", "tax": "23", "cost": "40", "code": "SIGN"}
THREE: dict[str, Any] = {
    "for": "Nora Lind",
    "title": "A look",
    "packages": [{"name": "Small"}, {"name": "Large"}],
    "lines": [
        {"part": "heading", "work": "All of it"},
        {**SIGN, "work": "Design"},
        {**SIGN, "package": 1},
        {**SIGN, "work": "Wall", "package": 2},
        {**SIGN, "work": "Lamp", "optional": True},
    ],
}


@pytest.fixture
def line(line: Line) -> Line:
    line.told("add", "Nora Lind, Lind Bakery")
    return line


def begun(line: Line, tmp_path: Path, **changed: object) -> str:
    path = tmp_path / "offer.json"
    path.write_text(json.dumps({**THREE, **changed}), encoding="utf-8")
    return str(line.told("offer", path)["id"])


def test_a_package_that_was_accepted_becomes_a_contract(
    line: Line, tmp_path: Path
) -> None:
    """Features 10, 18 and 19."""
    scan = tmp_path / "scan.pdf"
    scan.write_bytes(b"%PDF scan")
    line.told("send", begun(line, tmp_path))

    assert "1 Small, 2 Large" in line.refused("accept", "P-001")
    assert "1 Small, 2 Large" in line.refused("accept", "P-001", "--package", "Huge")
    words = ("--package", "large", "--how", "paper", "--file", scan)
    accepted = line.told("accept", "P-001", "--on", "2026-11-18", *words)
    contract = line.told("convert", "P-001", "contract")
    sent = line.told("send", contract["id"])
    found = line.told("invoice-data", "C-001", "--csv", tmp_path / "lines.csv")

    assert (accepted["status"], accepted["net"]) == ("accepted", 20_020)
    assert (sent["number"], sent["kind"], sent["net"]) == ("C-001", "contract", 20_020)
    assert [one["work"] for one in found["lines"]] == ["Design", "Wall"]
    assert found["made_from"] == ["P-001"]
    assert "SIGN" not in (tmp_path / "lines.csv").read_text("utf-8-sig")
    assert "is there already" in line.refused(
        "invoice-data", "C-001", "--csv", tmp_path / "lines.csv"
    )


def test_chosen_lines_go_over(line: Line, tmp_path: Path) -> None:
    """Feature 19."""
    line.told(
        "send", begun(line, tmp_path, kind="estimate", packages=[], lines=3 * [SIGN])
    )

    begun_of = line.told(
        "convert", "E-001", "proposal", "--lines", "1,3", "--without", "terms"
    )

    assert (begun_of["kind"], begun_of["net"]) == ("proposal", 20_020)
    assert "There is no line 4" in line.refused(
        "convert", "E-001", "proposal", "--lines", "4"
    )
    assert "no lines like" in line.refused(
        "convert", "E-001", "proposal", "--lines", "x"
    )
    assert "does not become" in line.refused("convert", begun_of["id"], "proposal")


def test_a_new_version_is_begun_sent_and_compared(line: Line, tmp_path: Path) -> None:
    """Feature 8."""
    line.told("send", begun(line, tmp_path))

    second = line.told("revise", "P-001")
    same = line.told("compare", second["id"])
    line.told("send", second["id"])

    assert (second["revision"], second["status"]) == (2, "draft")
    assert (same["lines"], same["sums"], same["moved"]) == ([], [], False)
    assert line("compare", second["id"]).out == "Nothing differs\n"
    assert [one["status"] for one in line.told("offers")["offers"]] == [
        "sent",
        "superseded",
    ]
    assert "no older version" in line.refused("compare", begun(line, tmp_path))
    assert "can be changed as it is" in line.refused("revise", begun(line, tmp_path))


def test_a_copy_is_for_anybody(line: Line, tmp_path: Path) -> None:
    """Feature 25."""
    line.told("add", "Ada Byrne")

    copy = line.told("copy", begun(line, tmp_path), "--for", "Ada Byrne")

    assert (copy["prospect"]["name"], copy["net"]) == ("Ada Byrne", 20_020)


def test_an_expired_offer_needs_a_word(
    line: Line, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Features 17 and 18."""
    line.told("send", begun(line, tmp_path, packages=[], lines=[SIGN]))
    capsys.readouterr()

    def accept_in_march(*words: str) -> tuple[int, str]:
        now = "--now=2027-03-01T12:00"
        told = ["accept", str(line.book), "P-001", now, *words]
        return call(told, open_window=lambda *_words: 1), capsys.readouterr().err

    refused = accept_in_march()
    done = accept_in_march("--although-expired")

    assert refused[0] == 2
    assert "P-001 ended on 18 December 2026" in refused[1]
    assert done == (0, "")


def test_declined_offers_are_counted_by_their_reason(
    line: Line, tmp_path: Path
) -> None:
    """Feature 18."""
    line.told("send", begun(line, tmp_path))

    assert "Nora" in line.told("follow-up", "P-001")["text"]
    declined = line.told("decline", "P-001", "--why", "no_budget", "--how", "phone")

    sums = line.told("offers", "--sums")
    assert declined["status"] == "declined"
    assert sums["lost"] == {"no_budget": 1}
    assert sums["declined"] == {"offers": 1, "sums": {"EUR": 24_625}}
    assert sums["open"] == {"offers": 0, "sums": {}}
    assert "not waiting" in line.refused("follow-up", "P-001")


def test_words_of_an_offer_do_not_go_with_a_baton(line: Line, tmp_path: Path) -> None:
    line.told("send", begun(line, tmp_path))

    assert "no --package" in line.refused("accept", "Nora Lind", "--package", "1")
    assert "cannot be read" in line.refused("decline", "P-001", "--file", tmp_path)
    assert "no day like" in line.refused("decline", "P-001", "--on", "soon")
