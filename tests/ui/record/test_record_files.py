"""Files and photos of a record: kept, opened by the system, renamed, removed."""

import os
import stat
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from models.book.book import Book
from models.people.attachments import LARGEST, keep_file
from models.people.kinds import AttachmentKind
from models.people.record_parts import files_of
from tests.clock import NOON
from tests.pictures import picture
from tests.ui.record.conftest import press, write
from ui.desk import Desk
from ui.record import file_acts
from ui.record.file_rows import size_words
from ui.record.lent_files import empty_lent, lend, lent_folder
from ui.record.page import RecordPage

PLAN = b"%PDF-1.7 plan"


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the system was asked to open."""
    found: list[str] = []

    def note(url: QUrl) -> bool:
        found.append(url.toLocalFile())
        return True

    monkeypatch.setattr("ui.links.QDesktopServices.openUrl", note)
    return found


@pytest.fixture
def told(desk: Desk) -> list[str]:
    found: list[str] = []
    desk.refused.connect(found.append)
    return found


def keep(book: Book, key: int, name: str, content: bytes = PLAN) -> int:
    return book.do(keep_file, key, name, content, now=NOON)


def go_to(page: RecordPage, key: int) -> None:
    page.body.documents.files.setFocus()
    page.body.documents.files.go_to([key])


def test_a_file_is_opened_as_a_private_copy_that_nobody_changes(
    page: RecordPage, book: Book, colm: int, opened: list[str]
) -> None:
    go_to(page, keep(book, colm, "../Roastery notes.pdf"))

    press(Qt.Key.Key_Return)

    path = Path(opened[0])
    assert (path.name, path.read_bytes()) == ("Roastery notes.pdf", PLAN)
    assert path.resolve().is_relative_to(lent_folder().resolve())
    assert stat.S_IMODE(path.stat().st_mode) == 0o400
    assert stat.S_IMODE(lent_folder().stat().st_mode) == 0o700
    empty_lent()
    assert not lent_folder().exists()


@pytest.mark.parametrize("name", ["invoice.pdf.exe", "x.sh", "x.html", "x.docm", "x"])
def test_what_may_run_is_not_opened_and_said(
    page: RecordPage,
    book: Book,
    colm: int,
    opened: list[str],
    told: list[str],
    name: str,
) -> None:
    go_to(page, keep(book, colm, name))

    press(Qt.Key.Key_Return)

    assert opened == []
    assert "Save a copy" in told[0]
    assert name in told[0]


def test_a_copy_is_saved_where_one_says(
    page: RecordPage,
    book: Book,
    colm: int,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    keep(book, colm, "run.sh")
    target = tmp_path / "copy.sh"
    monkeypatch.setattr(file_acts, "ask_for_place", lambda *_words: target)
    (file,) = book.ask(files_of, colm)

    page.body.documents.acts.save(file)

    assert target.read_bytes() == PLAN
    assert stat.S_IMODE(target.stat().st_mode) == 0o600


def test_a_file_is_renamed_and_removed_by_keys(
    page: RecordPage, book: Book, colm: int
) -> None:
    go_to(page, keep(book, colm, "plan.pdf"))

    press(Qt.Key.Key_F2)
    write("drawing")
    press(Qt.Key.Key_Return)
    names = [file.name for file in book.ask(files_of, colm)]
    press(Qt.Key.Key_Delete)

    assert names == ["drawing.pdf"]
    assert book.ask(files_of, colm) == []
    book.undo()
    assert [file.name for file in book.ask(files_of, colm)] == ["drawing.pdf"]


def test_missing_bytes_are_said_on_the_row(
    page: RecordPage, book: Book, colm: int, told: list[str]
) -> None:
    key = keep(book, colm, "plan.pdf")
    db = book._writer.connection()
    db.execute("DROP TRIGGER kept_file_stays_d")
    db.execute("DELETE FROM kept_file")
    page._ask_again()
    model = page.body.documents.files_model

    go_to(page, key)
    press(Qt.Key.Key_Return)

    assert model.description(model.rows[0]) == "The file is missing from the book"
    assert told == [
        "The file is missing from the book. Look for “plan.pdf” in a backup."
    ]


def test_dropped_files_are_kept_by_one_act(
    page: RecordPage, book: Book, colm: int, tmp_path: Path, told: list[str]
) -> None:
    (tmp_path / "a.txt").write_bytes(b"a")
    (tmp_path / "b.txt").write_bytes(b"b")
    large = tmp_path / "large.bin"
    large.touch()
    os.truncate(large, LARGEST + 1)
    names = ("a.txt", "b.txt", "large.bin", "")
    dropped = QMimeData()
    here = [QUrl.fromLocalFile(str(tmp_path / name)) for name in names]
    dropped.setUrls([*here, QUrl("https://a.example/x"), QUrl("file://host/share/x")])
    copy, left, none = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )

    page.dropEvent(QDropEvent(QPointF(9, 9), copy, dropped, left, none))

    assert sorted(file.name for file in book.ask(files_of, colm)) == ["a.txt", "b.txt"]
    assert "“large.bin” has more than 20 MB; it is not kept in the book." in told
    assert any("is a folder" in sentence for sentence in told)
    book.undo()
    assert book.ask(files_of, colm) == []


def test_a_photo_is_chosen_shown_round_and_removed(
    page: RecordPage,
    book: Book,
    colm: int,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = tmp_path / "me.png"
    path.write_bytes(picture(1600, 1200))
    monkeypatch.setattr(file_acts, "ask_for_file", lambda *_words: path)

    page.answer("photo")
    (photo,) = book.ask(files_of, colm)
    shown = page.header.photo.isVisible()
    page.answer("no photo")

    assert photo.kind == AttachmentKind.PHOTO
    assert shown
    assert page.header.photo.accessibleName() == "Photo of Colm Gallagher"
    assert not page.header.photo.isVisible()
    assert page.body.documents.files_model.rows == []


def test_no_photo_is_refused_in_words(
    page: RecordPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, told: list[str]
) -> None:
    path = tmp_path / "me.png"
    path.write_bytes(b"<svg/>")
    monkeypatch.setattr(file_acts, "ask_for_file", lambda *_words: path)

    page.answer("photo")

    assert told == ["This photo cannot be read. Choose a JPEG, PNG or WebP picture."]


def test_two_copies_of_one_name_lie_apart() -> None:
    first, second = lend("a.txt", b"1"), lend("a.txt", b"2")

    assert first != second
    assert (first.read_bytes(), second.read_bytes()) == (b"1", b"2")
    empty_lent()


@pytest.mark.parametrize(
    ("size", "words"),
    [(999, "999 bytes"), (340_000, "340 KB"), (1_250_000, "1.2 MB")],
)
def test_a_size_is_said_in_words(size: int, words: str) -> None:
    assert size_words(size) == words
