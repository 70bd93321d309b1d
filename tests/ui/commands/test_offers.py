import json
from pathlib import Path
from typing import Any

import pytest

from tests.ui.commands.line import Line

OFFER: dict[str, Any] = {
    "for": "Nora Lind",
    "title": "A sign",
    "lines": [{"work": "Sign", "quantity": "2", "each": "100.10", "tax": "23"}],
}


@pytest.fixture
def line(line: Line) -> Line:
    line.told("add", "Nora Lind, Lind Bakery")
    return line


def _file(tmp_path: Path, **changed: object) -> Path:
    path = tmp_path / "offer.json"
    path.write_text(json.dumps({**OFFER, **changed}), encoding="utf-8")
    return path


def test_an_offer_from_a_file_is_a_draft_with_its_sums(
    line: Line, tmp_path: Path
) -> None:
    offer = line.told("offer", _file(tmp_path))

    assert (offer["number"], offer["status"]) == (None, "draft")
    assert (offer["net"], offer["tax"], offer["total"]) == (20020, 4605, 24625)
    assert line.told("offers") == {"offers": [offer]}


def test_a_sent_offer_has_a_number_and_its_acceptance_wins_the_person(
    line: Line, tmp_path: Path
) -> None:
    offer = line.told("offer", _file(tmp_path))

    sent = line.told("send", offer["id"])
    accepted = line.told("accept", sent["number"].lower(), "--by", "Nora")

    assert (sent["number"], sent["status"]) == ("P-001", "sent")
    assert accepted["status"] == "accepted"
    assert line.told("show", "Nora Lind")["tier"] == "won"
    line.told("undo")
    assert line.told("show", "Nora Lind")["tier"] == "cold"
    assert line.told("decline", "P-001")["status"] == "declined"
    assert line.refused("accept", "P-001")


@pytest.mark.parametrize("answer", ["accept", "decline"])
def test_an_answer_means_the_version_that_was_sent(
    line: Line, tmp_path: Path, answer: str
) -> None:
    sent = line.told("send", line.told("offer", _file(tmp_path))["id"])
    draft = line.told("revise", "P-001")

    answered = line.told(answer, "P-001")

    assert (answered["id"], answered["revision"]) == (sent["id"], 1)
    assert {one["id"]: one["status"] for one in line.told("offers")["offers"]} == {
        sent["id"]: answered["status"],
        draft["id"]: "draft",
    }


def test_a_number_means_the_paper_that_went_out_and_a_version_its_own(
    line: Line, tmp_path: Path
) -> None:
    line.told("send", line.told("offer", _file(tmp_path))["id"])
    draft = line.told("revise", "P-001")

    went_out = line.told("pdf", "P-001", tmp_path / "sent.pdf")
    begun = line.told("pdf", "p-001, version 2", tmp_path / "draft.pdf")
    data = line.told("invoice-data", "P-001")

    assert went_out["as_sent"]
    assert not begun["as_sent"]
    assert begun["id"] == draft["id"]
    assert data["number"] == "P-001"
    assert "There is no offer" in line.refused("decline", "P-001 version 3")
    assert line.told("send", "P-001")["id"] == draft["id"]
    assert line.told("accept", "P-001 version 2")["id"] == draft["id"]


def test_a_draft_cannot_be_accepted(line: Line, tmp_path: Path) -> None:
    offer = line.told("offer", _file(tmp_path))

    assert "was not sent yet" in line.refused("accept", offer["id"])


def test_the_paper_of_an_offer_is_the_same_each_time(
    line: Line, tmp_path: Path
) -> None:
    offer = line.told("offer", _file(tmp_path))
    line.told("send", offer["id"])

    told = line.told("pdf", "P-001", tmp_path / "one.pdf")
    line.told("pdf", "P-001", tmp_path / "two.pdf")

    one = (tmp_path / "one.pdf").read_bytes()
    assert one.startswith(b"%PDF-")
    assert len(one) == told["bytes"]
    assert one == (tmp_path / "two.pdf").read_bytes()


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"lines": []}, "no lines"),
        ({"lines": [{"work": "Sign", "tax": 900}]}, "900 %"),
        ({"lines": [{"work": "Sign", "quantity": 0.333333333}]}, "0.333333333"),
        ({"lines": [{"work": " "}]}, "no work"),
        ({"for": "Zeno"}, "Zeno"),
        ({"title": ""}, "title"),
        ({"currency": "euro"}, "euro"),
        ({"colour": "red"}, "colour"),
    ],
)
def test_an_offer_that_cannot_be_is_refused(
    line: Line, tmp_path: Path, wrong: dict[str, Any], said: str
) -> None:
    refusal = line.refused("offer", _file(tmp_path, **wrong))

    assert said.casefold() in refusal.casefold()
    assert line.told("offers") == {"offers": []}


@pytest.mark.parametrize(
    "text", [b"", b"{", b"[]", b"\xff\xfe\x00", b"null", b"[" * 50_000]
)
def test_a_file_that_is_no_offer_is_refused(
    line: Line, tmp_path: Path, text: bytes
) -> None:
    path = tmp_path / "offer.json"
    path.write_bytes(text)

    assert line.refused("offer", path)


def test_a_file_that_is_not_there_is_refused(line: Line, tmp_path: Path) -> None:
    assert "cannot be read" in line.refused("offer", tmp_path / "none.json")
    assert "cannot be read" in line.refused("offer", tmp_path)


def test_the_schema_needs_no_book(line: Line) -> None:
    answer = line.typed("offer", "--schema")

    assert answer.json["required"] == ["for", "title"]


def test_the_paper_never_takes_the_place_of_the_book(
    line: Line, tmp_path: Path
) -> None:
    offer = line.told("offer", _file(tmp_path))

    assert "place of the book" in line.refused("pdf", offer["id"], line.book)
    assert line.told("check")["sound"]


@pytest.mark.parametrize("number", ["P-777", "", "7" * 30])
def test_an_offer_that_is_not_there_is_refused(line: Line, number: str) -> None:
    assert "There is no offer" in line.refused("send", number)
