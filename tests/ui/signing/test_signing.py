"""Feature 24 on the screen: a sent paper is signed and saved."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QRadioButton, QWidget

from models.book.book import Book
from models.offers.copying import copy_offer
from models.offers.sending import send_offer
from models.offers.sheet_of import facts_of
from reports.signing.judge import judged
from reports.signing.own_certificate import make_certificate
from reports.signing.verdict import Likeness, Trust
from tests.clock import NOON
from tests.ui.signing.conftest import Sent, at_once
from ui.commands.own_certificate import kept_certificate, own_certificates
from ui.desk import Desk
from ui.shell.messages import Messages
from ui.signing import signing as asking
from ui.signing.sign_sheet import PROVES, SignSheet
from ui.signing.signing import Signing

PASSPHRASE = "correct horse"  # noqa: S105 — of a certificate that is made here


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the user wants the signed file."""
    wanted = tmp_path / "signed.pdf"
    monkeypatch.setattr(asking, "ask_for_place", lambda *_asked: wanted)
    return wanted


@pytest.fixture
def signing(window: QWidget, desk: Desk, sent: Sent) -> Iterator[Signing]:
    """The sheet open over P-001."""
    begun = Signing(window, desk, Messages(window), at_once)
    begun.begin(sent.facts)
    yield begun
    if begun.sheet is not None:
        begun.sheet.reject()


def _sheet(signing: Signing) -> SignSheet:
    assert signing.sheet is not None
    return signing.sheet


def _type(sheet: SignSheet, **typed: str) -> None:
    for key, text in typed.items():
        sheet.fields[key].setText(text)


def _press_enter(sheet: SignSheet) -> None:
    QTest.keyClick(sheet, Qt.Key.Key_Return)


def test_feature_24_a_certificate_is_made_and_signs_the_paper(
    signing: Signing, sent: Sent, place: Path
) -> None:
    sheet = _sheet(signing)
    _type(sheet, name="Tomás Reyes", passphrase=PASSPHRASE, again=PASSPHRASE)

    _press_enter(sheet)

    verdict = judged(place.read_bytes(), sent.paper, now=NOON, own=own_certificates())
    assert verdict.likeness is Likeness.ADDED
    (seal,) = verdict.seals
    assert (seal.by, seal.when) == ("Tomás Reyes, Halden & Reyes", NOON)
    assert (seal.intact, seal.trust) == (True, Trust.OWN)


def test_feature_24_the_sheet_knows_the_signer_and_says_what_it_proves(
    signing: Signing,
) -> None:
    sheet = _sheet(signing)

    typed = [sheet.fields[key].text() for key in ("business", "mail", "passphrase")]

    assert typed == ["Halden & Reyes", "studio@haldenreyes.example", ""]
    assert "unchanged since you signed it" in PROVES
    assert "does not prove who you are" in PROVES
    assert sheet.fields["passphrase"].echoMode() is QLineEdit.EchoMode.Password


def test_feature_24_the_certificate_that_was_made_signs_the_next_time(
    signing: Signing, window: QWidget, desk: Desk, sent: Sent, place: Path
) -> None:
    _type(_sheet(signing), name="Tomás", passphrase=PASSPHRASE, again=PASSPHRASE)
    _press_enter(_sheet(signing))
    made = kept_certificate()
    again = Signing(window, desk, Messages(window), at_once)
    again.begin(sent.facts)
    sheet = _sheet(again)
    kept = sheet.findChild(QRadioButton, "signKept")

    _type(sheet, passphrase=PASSPHRASE.upper())
    _press_enter(sheet)
    refused = sheet.said.text()
    _type(sheet, passphrase=PASSPHRASE)
    _press_enter(sheet)

    assert isinstance(kept, QRadioButton)
    assert "Tomás, Halden && Reyes, until 18 November 2031" in kept.text()
    assert refused == "The passphrase does not open this certificate."
    assert kept_certificate() == made
    assert len(own_certificates()) == 1
    assert place.exists()


def test_feature_24_a_certificate_from_a_file_is_taken(
    signing: Signing, place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "mine.p12"
    file.write_bytes(make_certificate("Ada", "", "", PASSPHRASE, now=NOON))
    monkeypatch.setattr(asking, "ask_for_file", lambda *_asked: file)
    sheet = _sheet(signing)
    radio = sheet.findChild(QRadioButton, "signFile")
    assert isinstance(radio, QRadioButton)
    radio.setChecked(True)

    _press_enter(sheet)
    asked = sheet.said.text()
    sheet.look.click()
    _type(sheet, passphrase=PASSPHRASE, reason="As agreed")
    _press_enter(sheet)

    assert asked == "Choose the file of your certificate first."
    assert sheet.fields["file"].text() == "mine.p12"
    (seal,) = judged(place.read_bytes(), None, now=NOON).seals
    assert seal.by == "Ada"
    assert kept_certificate() == file.read_bytes()


@pytest.mark.parametrize(
    ("passphrase", "again", "said"),
    [
        (PASSPHRASE, "another", "The two passphrases are not the same."),
        ("short", "short", "Choose a passphrase of at least 8 characters."),
    ],
)
def test_feature_24_what_cannot_sign_is_said_in_the_sheet(
    signing: Signing, place: Path, passphrase: str, again: str, said: str
) -> None:
    sheet = _sheet(signing)
    _type(sheet, passphrase=passphrase, again=again)

    _press_enter(sheet)

    assert sheet.said.text() == said
    assert sheet.isVisible()
    assert not place.exists()
    assert kept_certificate() is None


def test_feature_24_an_offer_without_a_kept_paper_is_not_signed(
    window: QWidget, desk: Desk, book: Book, sent: Sent
) -> None:
    copy = book.do(copy_offer, sent.facts.id, now=NOON)
    book.do(send_offer, copy, now=NOON)
    messages = Messages(window)

    begun = Signing(window, desk, messages, at_once)
    begun.begin(book.ask(facts_of, copy))

    assert begun.sheet is None
