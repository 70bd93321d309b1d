"""Mail on macOS gets a script of ours, and what the user wrote beside it only."""

from pathlib import Path

import pytest

from tests.ui.offers.mail_programs.stand_in import NOTES, only_path, put, told
from ui.offers.mail_programs.letter import Letter
from ui.offers.mail_programs.on_mac import mail_program, takes


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    return only_path(tmp_path / "programs", monkeypatch)


def test_what_the_user_wrote_is_never_part_of_the_script(programs: Path) -> None:
    stand_in = put(programs, "osascript")
    hostile = '" & (do shell script "touch x") & "'
    letter = Letter("-e@x.example", hostile, f"-e\n{hostile}", Path("/a/it's.pdf"))

    assert takes(letter)

    flag, script, end, *words = told(stand_in)
    assert (flag, end) == ("-e", "--")
    assert words == ["-e@x.example", hostile, f"-e\n{hostile}", "/a/it's.pdf"]
    assert "shell" not in script


@pytest.mark.parametrize(
    ("opener", "asked"), [("Mail.app", True), ("Microsoft Outlook.app", False)]
)
def test_only_mail_itself_is_asked(programs: Path, opener: str, *, asked: bool) -> None:
    put(programs, "osascript", f"{NOTES}echo '{opener}'\n")

    assert (mail_program() is not None) is asked
