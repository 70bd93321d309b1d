"""What a mail program attaches stays until it has surely been read."""

import os
from pathlib import Path

import pytest

from ui.offers.mail_programs import mailed_copies
from ui.offers.mail_programs.mailed_copies import (
    KEPT_DAYS,
    copy_for_mail,
    remove_all_copies,
    remove_old_copies,
)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(mailed_copies, "documents", lambda: tmp_path / "Baton")
    return tmp_path / "Baton" / "Mailed"


def test_a_copy_bears_its_name_and_only_the_user_reads_it(folder: Path) -> None:
    path = copy_for_mail("../P-1: a/b.pdf", b"%PDF-1.7")

    assert path.parent.parent == folder
    assert path.suffix == ".pdf"
    assert path.read_bytes() == b"%PDF-1.7"
    assert path.parent.stat().st_mode & 0o077 == 0


@pytest.mark.usefixtures("folder")
def test_two_papers_of_one_name_stay_apart() -> None:
    first, second = copy_for_mail("P.pdf", b"1"), copy_for_mail("P.pdf", b"2")

    assert first.name == second.name
    assert (first.read_bytes(), second.read_bytes()) == (b"1", b"2")


def test_old_copies_go_and_nothing_else(folder: Path, tmp_path: Path) -> None:
    old, young = copy_for_mail("P.pdf", b"1"), copy_for_mail("P.pdf", b"2")
    theirs, linked = folder / "my own", folder / "mail-linked"
    theirs.mkdir()
    (tmp_path / "elsewhere").mkdir()
    linked.symlink_to(tmp_path / "elsewhere")
    now = young.stat().st_mtime
    for place, days in ((old.parent, KEPT_DAYS + 1), (young.parent, KEPT_DAYS - 1)):
        os.utime(place, (now, now - days * 24 * 60 * 60))
    os.utime(theirs, (0, 0))
    os.utime(tmp_path / "elsewhere", (0, 0))

    remove_old_copies()

    assert not old.parent.exists()
    assert young.exists()
    assert theirs.is_dir()
    assert (tmp_path / "elsewhere").is_dir()


def test_all_copies_go_with_who_is_erased(folder: Path) -> None:
    path = copy_for_mail("P.pdf", b"1")
    theirs = folder / "my own"
    theirs.mkdir()

    remove_all_copies()

    assert not path.exists()
    assert theirs.is_dir()


@pytest.mark.usefixtures("folder")
def test_where_nothing_was_mailed_nothing_is_removed() -> None:
    remove_old_copies()
    remove_all_copies()
