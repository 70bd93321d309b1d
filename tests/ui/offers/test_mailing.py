"""A mail is drafted with the very paper, kept where one says, and opened."""

from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from models.book.book import Book
from models.offers.sheet_of import facts_of, sheet_of
from models.people.blocks import block_ways
from models.people.kinds import PointKind, Way
from models.people.prospects import add_point
from reports.offer_pdf import render_offer
from tests.clock import NOON
from ui.offers import mailing
from ui.offers.editor import OfferEditor


class Opened(QObject):
    """What the system would have been asked to open."""

    def __init__(self) -> None:
        super().__init__()
        self.urls: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.urls.append(url.toLocalFile())


def test_a_draft_is_kept_and_opened_with_the_paper_in_it(
    editor: OfferEditor,
    book: Book,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    whom = book.ask(facts_of, editor.offer_id).prospect_id
    book.do(add_point, whom, PointKind.MAIL, "colm@harbour.example")
    place = tmp_path / "draft.eml"
    monkeypatch.setattr(mailing, "ask_for_place", lambda *_said: place)
    opened = Opened()
    QDesktopServices.setUrlHandler("file", opened, "take")  # type: ignore[arg-type]  # as it works

    editor.acts.mail()

    qtbot.waitUntil(lambda: opened.urls == [str(place)])
    QDesktopServices.unsetUrlHandler("file")
    draft = message_from_bytes(place.read_bytes(), policy=default)
    (paper,) = draft.iter_attachments()
    assert paper.get_content() == render_offer(book.ask(sheet_of, editor.offer_id))
    assert "colm@harbour.example" in draft["To"]


def test_who_refused_mail_gets_no_draft(editor: OfferEditor, book: Book) -> None:
    whom = book.ask(facts_of, editor.offer_id).prospect_id
    book.do(block_ways, whom, [Way.MAIL], "asked", now=NOON)
    told: list[str] = []
    editor._desk.refused.connect(told.append)

    editor.acts.mail()

    assert told
    assert "No mail was drafted" in told[0]
