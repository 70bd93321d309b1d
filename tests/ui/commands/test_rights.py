"""A person's rights, from the command line."""

import json
import shutil
from pathlib import Path

from pypdf import PdfReader

from tests.ui.commands.line import Line

CANARY = "Zxqvarkel"


def test_everything_about_a_person_lies_in_one_folder(
    line: Line, tmp_path: Path
) -> None:
    line.told("add", f"{CANARY}, Lind Bakery")
    line.told("touch", f"called {CANARY} vm, fri 10 call back")
    line.told("add", "Somebody Else")
    folder = tmp_path / "hers"

    told = line.told("about", CANARY, str(folder))

    assert told["written"] == ["everything.json", "everything.pdf"]
    assert json.loads((folder / "everything.json").read_text())["about"] == CANARY
    pages = PdfReader(folder / "everything.pdf").pages
    paper = "\n".join(page.extract_text() for page in pages)
    assert CANARY in paper
    assert "voicemail" in paper
    assert "Else" not in paper
    assert {file.stat().st_mode & 0o077 for file in folder.iterdir()} == {0}


def test_a_folder_that_is_there_is_refused(line: Line, tmp_path: Path) -> None:
    line.told("add", CANARY)

    sentence = line.refused("about", CANARY, str(tmp_path))

    assert sentence.endswith("cannot be made: File exists.")


def test_an_erased_person_is_nowhere(line: Line, tmp_path: Path) -> None:
    line.told("add", f"{CANARY}, Lind Bakery")
    line.told("touch", f"called {CANARY} vm, fri 10 call back")

    told = line.told("erase", CANARY, "--for-good")

    assert told["left"] == []
    assert line.told("board")["tiers"][0]["count"] == 0
    beside = [file for file in tmp_path.rglob("*") if file.is_file()]
    assert not [f for f in beside if CANARY.lower().encode() in f.read_bytes().lower()]
    assert line.told("check")["sound"]


def test_a_restored_book_has_nobody_who_was_erased(line: Line, tmp_path: Path) -> None:
    line.told("add", f"{CANARY}, Lind Bakery")
    old = shutil.copy(line.book, tmp_path / "old.baton")
    line.told("erase", CANARY, "--for-good")
    new = tmp_path / "new.baton"

    told = line.typed("restore", old, new, "--json").json

    assert told["erased_again"] == 1
    assert CANARY.lower().encode() not in new.read_bytes().lower()


def test_a_new_person_is_not_due_for_review_and_an_old_one_is(line: Line) -> None:
    line.told("add", "Nora Lind")

    assert line.told("review-due")["due"] == []
    due = line.told("review-due", "--months", "0")["due"]
    assert [person["name"] for person in due] == ["Nora Lind"]
