"""A mail goes out with the very paper: by one's own program, or as a draft."""

from collections.abc import Iterator
from email import message_from_bytes
from email.policy import default
from pathlib import Path
from urllib.parse import unquote

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
from tests.ui.offers.mail_programs.stand_in import only_path, opener, put, told
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


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where alone programs are looked for: there is none yet."""
    return only_path(tmp_path / "programs", monkeypatch)


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Opened]:
    """What the system opens; a draft is kept as "draft.eml"."""
    monkeypatch.setattr(mailing, "ask_for_place", lambda *_said: tmp_path / "draft.eml")
    taken = Opened()
    QDesktopServices.setUrlHandler("file", taken, "take")  # type: ignore[arg-type]  # as it works
    yield taken
    QDesktopServices.unsetUrlHandler("file")


def test_ones_own_program_gets_the_mail_with_the_paper(
    editor: OfferEditor, book: Book, qtbot: QtBot, programs: Path, opened: Opened
) -> None:
    whom = book.ask(facts_of, editor.offer_id).prospect_id
    book.do(add_point, whom, PointKind.MAIL, "colm@harbour.example")
    opener(programs, "org.kde.kmail2.desktop")
    kmail = put(programs, "kmail")

    with qtbot.waitSignal(editor.said) as said:
        editor.acts.mail()

    assert said.args[0] == (
        "KMail has the mail. See that the paper is attached, then send it"
    )
    arguments = told(kmail)
    (url,) = (one for one in arguments if one.startswith("--attach="))
    paper = Path(unquote(url.removeprefix("--attach=file://")))
    assert paper.name == "Draft Packaging for three coffees.pdf"
    assert paper.read_bytes() == render_offer(book.ask(sheet_of, editor.offer_id))
    assert arguments[-1] == "colm@harbour.example"
    assert opened.urls == []


def test_a_program_that_fails_leaves_a_draft(
    editor: OfferEditor, qtbot: QtBot, programs: Path, opened: Opened
) -> None:
    opener(programs, "thunderbird.desktop")
    put(programs, "thunderbird", "#!/bin/sh\nexit 1\n")

    with qtbot.waitSignal(editor.said) as said:
        editor.acts.mail()

    assert said.args[0] == (
        "Thunderbird did not take the mail. The mail is drafted in “draft.eml”"
    )
    assert [Path(one).name for one in opened.urls] == ["draft.eml"]


@pytest.mark.usefixtures("programs")
def test_a_draft_is_kept_and_opened_where_no_program_attaches(
    editor: OfferEditor, book: Book, qtbot: QtBot, tmp_path: Path, opened: Opened
) -> None:
    whom = book.ask(facts_of, editor.offer_id).prospect_id
    book.do(add_point, whom, PointKind.MAIL, "colm@harbour.example")
    place = tmp_path / "draft.eml"

    with qtbot.waitSignal(editor.said) as said:
        editor.acts.mail()

    assert said.args[0] == "The mail is drafted in “draft.eml”"
    assert opened.urls == [str(place)]
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
