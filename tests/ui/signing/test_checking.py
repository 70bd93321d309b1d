"""Feature 24 on the screen: a returned PDF is checked and kept with its offer."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from models.book.book import Book
from models.offers.papers import answer_paper
from reports.signing.own_certificate import make_certificate, open_certificate
from reports.signing.place import place_to_sign
from reports.signing.sign import signed
from tests.clock import NOON
from tests.reports.signing.returned import drawn_over
from tests.ui.signing.conftest import Sent, at_once
from ui.desk import Desk
from ui.signing import checking as asking
from ui.signing.check_sheet import ASK, CheckSheet
from ui.signing.checking import Checking

PASSPHRASE = "correct horse"  # noqa: S105 — of a certificate that is made here


@pytest.fixture
def checking(window: QWidget, desk: Desk, sent: Sent) -> Iterator[Checking]:
    """The sheet open over a book that sent P-001."""
    assert sent.paper
    begun = Checking(window, desk, at_once)
    begun.begin()
    yield begun
    if begun.sheet is not None:
        begun.sheet.reject()


def _sheet(checking: Checking) -> CheckSheet:
    assert checking.sheet is not None
    return checking.sheet


def _returned(folder: Path, pdf: bytes) -> Path:
    path = folder / "returned.pdf"
    path.write_bytes(pdf)
    return path


def test_feature_24_a_signed_paper_is_checked_and_kept_with_its_offer(
    checking: Checking, sent: Sent, book: Book, tmp_path: Path
) -> None:
    made = make_certificate("Colm Gallagher", "", "", PASSPHRASE, now=NOON)
    theirs = open_certificate(made, PASSPHRASE, now=NOON)
    pdf = signed(sent.paper, theirs, where=place_to_sign(sent.paper), now=NOON)
    sheet = _sheet(checking)

    checking.check(_returned(tmp_path, pdf))
    head, lines = sheet.head.text(), sheet.lines()
    offered = sheet.keep.text()
    sheet.keep.click()

    assert head.startswith("This is the file that was sent; signatures")
    assert lines[0] == "“returned.pdf”, compared with P-001 as it was sent."
    assert (
        "Signed by Colm Gallagher, 18 November 2026 at 12:00 UTC as it says." in lines
    )
    assert lines[-1].endswith("so the name is only claimed.")
    assert offered == "Keep it with P-001"
    assert book.ask(answer_paper, sent.facts.id) == ("returned.pdf", pdf)
    assert not sheet.isVisible()


def test_feature_24_a_changed_page_is_named(
    checking: Checking, sent: Sent, tmp_path: Path
) -> None:
    checking.check(_returned(tmp_path, drawn_over(sent.paper)))

    assert _sheet(checking).head.text() == "This file is not as it was sent."
    assert "Page 2: new: “Free of charge”." in _sheet(checking).lines()


def test_feature_24_a_file_that_cannot_be_judged_is_said_and_the_next_one_read(
    checking: Checking, sent: Sent, tmp_path: Path
) -> None:
    sheet = _sheet(checking)
    begun = sheet.head.text()

    checking.check(_returned(tmp_path, b"hello"))
    refused = (sheet.head.text(), sheet.lines(), sheet.keep.isVisible())
    checking.check(_returned(tmp_path, sent.paper))

    assert begun == ASK
    assert refused == ("This is no PDF.", [], False)
    assert sheet.head.text() == "This is the file that was sent, byte for byte."


def test_feature_24_a_dropped_file_is_checked(
    checking: Checking, sent: Sent, tmp_path: Path
) -> None:
    path = _returned(tmp_path, sent.paper)
    dragged = QMimeData()
    dragged.setUrls([QUrl.fromLocalFile(str(path))])
    drop = QDropEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction,
        dragged,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )

    _sheet(checking).dropEvent(drop)

    assert _sheet(checking).head.text().endswith("byte for byte.")


def test_feature_24_a_chosen_file_is_checked(
    checking: Checking,
    sent: Sent,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = _returned(tmp_path, sent.paper)
    monkeypatch.setattr(asking, "ask_for_file", lambda *_asked: path)

    _sheet(checking).choose.click()

    assert _sheet(checking).head.text().endswith("byte for byte.")
