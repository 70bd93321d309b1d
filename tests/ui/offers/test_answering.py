"""What is asked when an offer is answered, and what becomes of it then."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from models.book.book import Book
from models.offers.conditions import Package
from models.offers.kinds import AnsweredHow, OfferKind, OfferStatus
from models.offers.money_terms import set_packages
from models.offers.papers import answer_paper
from models.offers.sending import send_offer
from models.offers.sheet_of import facts_of
from models.offers.writing import change_offer
from models.people.kinds import LostReason
from tests.clock import NOON
from ui.offers.editor import OfferEditor


@pytest.fixture
def sent(editor: OfferEditor, book: Book) -> OfferEditor:
    book.do(send_offer, editor.offer_id, now=NOON)
    editor.ask_again()
    return editor


def test_an_acceptance_says_who_how_and_keeps_the_proof(
    sent: OfferEditor, book: Book, tmp_path: Path
) -> None:
    scan = tmp_path / "signed.pdf"
    scan.write_bytes(b"%PDF-1.7 signed")
    sheet = sent.acts.answering.sheet

    sent.acts.accept()
    sheet.how.show_value(AnsweredHow.PAPER)
    sheet.take_file(scan)
    sheet.go.click()

    facts = book.ask(facts_of, sent.offer_id)
    assert (facts.status, facts.answered_by) == (
        OfferStatus.ACCEPTED,
        "Colm Gallagher",
    )
    assert facts.answered_how == "paper"
    assert book.ask(answer_paper, sent.offer_id) == ("signed.pdf", b"%PDF-1.7 signed")
    assert not sheet.isVisible()


def test_a_package_has_to_be_chosen(editor: OfferEditor, book: Book) -> None:
    packages = (Package(1, "One bag"), Package(2, "All three"))
    book.do(set_packages, editor.offer_id, packages)
    book.do(send_offer, editor.offer_id, now=NOON)
    editor.ask_again()
    sheet = editor.acts.answering.sheet

    editor.acts.accept()
    sheet.go.click()
    assert "package" in sheet.wrong.text()
    sheet.package.show_value(2)
    sheet.go.click()

    assert book.ask(facts_of, editor.offer_id).chosen_package == 2


def test_an_offer_that_has_ended_is_accepted_only_on_purpose(
    editor: OfferEditor, book: Book
) -> None:
    book.do(change_offer, editor.offer_id, valid_until=NOON.date())
    book.do(send_offer, editor.offer_id, now=NOON)
    desk = editor._desk
    desk.now = lambda: NOON + timedelta(days=9)  # type: ignore[method-assign]  # later
    desk.today = lambda: NOON.date() + timedelta(days=9)  # type: ignore[method-assign]
    editor.ask_again()
    sheet = editor.acts.answering.sheet

    editor.acts.accept()
    sheet.go.click()
    assert book.ask(facts_of, editor.offer_id).status is OfferStatus.SENT
    assert sheet.late.isVisible()
    sheet.late.click()
    sheet.go.click()

    facts = book.ask(facts_of, editor.offer_id)
    assert facts.status is OfferStatus.ACCEPTED
    assert "last day" in facts.answer_note


def test_a_refusal_is_counted_by_its_reason(sent: OfferEditor, book: Book) -> None:
    sheet = sent.acts.answering.sheet

    sent.acts.decline()
    sheet.why.show_value(LostReason.NO_BUDGET)
    sheet.go.click()

    assert book.ask(facts_of, sent.offer_id).status is OfferStatus.DECLINED
    row = book.ask(lambda r: r.one("SELECT declined_why FROM offer"))
    assert row == ("no_budget",)


def test_a_contract_is_made_of_a_proposal_and_each_opens_the_other(
    editor: OfferEditor, book: Book
) -> None:
    first = editor.offer_id
    choices = dict(editor.acts.answering.choices(book.ask(facts_of, first)))

    choices["Make a contract of it"]()

    assert editor.offer_id != first
    facts = book.ask(facts_of, editor.offer_id)
    assert (facts.kind, facts.source_id) == (OfferKind.CONTRACT, first)
    back = [words for words, _act in editor.acts.answering.choices(facts)]
    assert back == ["Open Draft proposal"]


def test_a_text_that_asks_about_it_is_ready_to_be_pasted(
    sent: OfferEditor, qtbot: QtBot
) -> None:
    choices = dict(sent.acts._choices())

    with qtbot.waitSignal(sent.said):
        choices["Copy a text that asks about it"]()

    text = QGuiApplication.clipboard().text()
    assert text.startswith("Dear Colm,\n\non 18 November 2026 we sent you")


def test_nobody_is_asked_about_a_draft(editor: OfferEditor) -> None:
    choices = dict(editor.acts._choices())

    assert "Copy a text that asks about it" not in choices
