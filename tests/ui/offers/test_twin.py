"""A sent offer as a PDF that programs read: the twin is inside, and said in words."""

from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from models.book.book import Book
from models.offers.papers import sent_paper
from models.offers.sending import send_offer
from models.offers.sheet_of import facts_of
from reports.twin.quotation import NAME
from tests.clock import NOON
from ui.desk import Desk
from ui.offers import twin
from ui.offers.editor import OfferEditor
from ui.offers.twin import NOT_SENT, TITLE, WHAT_IT_IS


def menu_words(editor: OfferEditor) -> list[str]:
    editor.head.more.click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    words = [act.text() for act in menu.actions()]
    menu.close()
    return words


def open_sheet(editor: OfferEditor) -> None:
    """Choose the twin from the menu of the offer, by keys."""
    editor.head.more.click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    (act,) = (act for act in menu.actions() if act.text() == f"{TITLE}…")
    menu.setActiveAction(act)
    QTest.keyClick(menu, Qt.Key.Key_Return)


def test_a_draft_has_no_twin(editor: OfferEditor, desk: Desk, qtbot: QtBot) -> None:
    assert f"{TITLE}…" not in menu_words(editor)

    with qtbot.waitSignal(desk.refused) as told:
        editor.acts.twin.ask(desk.ask(facts_of, editor.offer_id))

    assert told.args == [NOT_SENT]


def test_a_sent_offer_is_saved_with_its_twin_and_the_paper_stays(
    editor: OfferEditor,
    book: Book,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    book.do(send_offer, editor.offer_id, now=NOON)
    target = tmp_path / "paper.pdf"
    asked: list[str] = []

    def where(_host: QWidget, name: str) -> str:
        asked.append(name)
        return str(target)

    monkeypatch.setattr(twin, "ask_where", where)
    before = book.ask(sent_paper, editor.offer_id)

    open_sheet(editor)
    sheet = editor.acts.twin.sheet
    assert sheet.isVisible()
    assert sheet.go.accessibleDescription() == WHAT_IT_IS
    with qtbot.waitSignal(editor.said) as said:
        QTest.keyClick(sheet.go, Qt.Key.Key_Return)

    with pikepdf.open(target) as pdf:
        inside = bytes(pdf.attachments[NAME].get_file().read_bytes())
    assert b"<cbc:ID>P-001</cbc:ID>" in inside
    assert said.args == ["Saved as “paper.pdf”"]
    assert asked == ["P-001 Packaging for three coffees (machine-readable).pdf"]
    assert not sheet.isVisible()
    assert book.ask(sent_paper, editor.offer_id) == before
