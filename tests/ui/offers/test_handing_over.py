"""Feature 13 of documents.md: what is printed, sent and saved is the paper itself."""

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from models.book.book import Book
from models.book.refusals import NotSaved
from models.offers.conditions import Looks
from models.offers.kinds import Design, OfferStatus, SentHow
from models.offers.looks import set_looks
from models.offers.sheet_of import (
    facts_of,
    sheet_of,
)
from reports.offer_pdf import render_offer
from ui.desk import Desk
from ui.offers import editor_acts
from ui.offers.editor import OfferEditor


def test_sending_freezes_the_editor_and_keeps_the_paper(
    editor: OfferEditor, book: Book, packaging: int, qtbot: QtBot
) -> None:
    editor.acts.send(SentHow.MAIL)

    qtbot.waitUntil(lambda: bool(book.ask(facts_of, packaging).pdf_sha256))
    qtbot.waitUntil(lambda: "P-001" in editor.preview.text())
    facts, paper = book.ask(facts_of, packaging), editor.preview.paper
    assert facts.status is OfferStatus.SENT
    assert paper is not None
    assert facts.pdf_sha256 == paper.sha256
    assert editor.head.pill.accessibleName() == "Sent"
    assert editor.head.title.isReadOnly()
    assert editor.bench.model.frozen
    assert not editor.bench.add_line.isVisible()
    assert editor.head.revise.isVisible()


def test_marking_as_sent_lists_what_cannot_be_printed(
    editor: OfferEditor, qtbot: QtBot
) -> None:
    editor.head.title.setFocus()
    QTest.keyClicks(editor.head.title, " ")
    editor.head.title.insert("\N{PARTY POPPER}")
    editor.head.title.setModified(True)

    editor.acts.ask_to_send()

    sheet = editor.acts.sending_sheet
    qtbot.waitUntil(sheet.isVisible)
    assert "\N{PARTY POPPER}" in sheet.missing.words.text()


def test_a_new_version_opens_with_its_number(
    editor: OfferEditor, packaging: int
) -> None:
    editor.acts.send(SentHow.PAPER)

    editor.head.revise.click()

    assert editor.offer_id != packaging
    assert editor.head.pill.accessibleName() == "Draft, version 2"
    assert [row.revision for row in editor.bench.versions.model.rows] == [2, 1]


def test_accepting_wins_the_prospect(
    editor: OfferEditor, book: Book, packaging: int
) -> None:
    editor.acts.send(SentHow.PAPER)

    editor.head.accept.click()
    editor.acts.answering.sheet.go.click()

    assert book.ask(facts_of, packaging).status is OfferStatus.ACCEPTED
    assert editor.head.pill.accessibleName() == "Accepted"


def test_the_saved_file_is_the_preview(
    editor: OfferEditor,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    target = tmp_path / "bags"
    monkeypatch.setattr(editor_acts, "ask_where", lambda _host, _name: str(target))

    with qtbot.waitSignal(editor.said) as told:
        editor.acts.save_pdf()

    assert told.args[0] == "Saved as “bags.pdf”"
    assert editor.preview.paper is not None
    assert target.with_suffix(".pdf").read_bytes() == editor.preview.paper.pdf
    assert len(list(tmp_path.glob(".*"))) == 0


def test_a_file_that_cannot_be_written_is_said_in_three_parts(
    editor: OfferEditor,
    desk: Desk,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    target = tmp_path / "nowhere" / "bags.pdf"
    monkeypatch.setattr(editor_acts, "ask_where", lambda _host, _name: str(target))

    with qtbot.waitSignal(desk.failed) as told:
        editor.acts.save_pdf()

    failure = told.args[0]
    assert isinstance(failure, NotSaved)
    assert "bags.pdf" in failure.happened
    assert "older file was left alone" in failure.kept


Queue = Callable[..., subprocess.CompletedProcess[bytes]]


@pytest.fixture
def queue(monkeypatch: pytest.MonkeyPatch) -> list[tuple[list[str], bytes]]:
    """What would have gone to the system's queue: its arguments and its bytes."""
    jobs: list[tuple[list[str], bytes]] = []

    def take(command: list[str], **more: object) -> object:
        if command[0] == "lp":
            sent = more["input"]
            assert isinstance(sent, bytes)
            jobs.append((command, sent))
        said = {"-e": "office\nlaser\n", "-d": "system default destination: laser"}
        words = said.get(command[1], "")
        return subprocess.CompletedProcess(command, 0, words, "")

    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(subprocess, "run", take)
    return jobs


def test_printing_hands_over_the_bytes_of_the_preview(
    editor: OfferEditor, qtbot: QtBot, queue: list[tuple[list[str], bytes]]
) -> None:
    editor.head.print.click()
    sheet = editor.acts.printer_sheet
    qtbot.waitUntil(sheet.isVisible)
    assert sheet.printer.currentText() == "laser"

    with qtbot.waitSignal(editor.said):
        sheet.go.click()

    assert editor.preview.paper is not None
    ((command, pdf),) = queue
    assert pdf == editor.preview.paper.pdf
    assert command[:5] == ["lp", "-d", "laser", "-n", "1"]


def test_both_sides_are_asked_of_the_queue(
    editor: OfferEditor, qtbot: QtBot, queue: list[tuple[list[str], bytes]]
) -> None:
    editor.head.print.click()
    sheet = editor.acts.printer_sheet
    qtbot.waitUntil(sheet.isVisible)
    sheet.copies.setValue(3)
    sheet.both_sides.click()

    with qtbot.waitSignal(editor.said):
        sheet.go.click()

    ((command, _pdf),) = queue
    assert command[3:5] == ["-n", "3"]
    assert "sides=two-sided-long-edge" in command
    assert "print-scaling=none" in command


def test_a_cover_is_printed_with_the_edge_that_printers_leave_white(
    editor: OfferEditor,
    book: Book,
    packaging: int,
    qtbot: QtBot,
    queue: list[tuple[list[str], bytes]],
) -> None:
    book.do(set_looks, packaging, Looks(design=Design.MODERN, cover=True))
    editor.head.print.click()
    sheet = editor.acts.printer_sheet
    qtbot.waitUntil(sheet.isVisible)

    with qtbot.waitSignal(editor.said):
        sheet.go.click()

    paper = book.ask(sheet_of, packaging)
    assert queue[0][1] == render_offer(paper, bleed=False)
    assert queue[0][1] != render_offer(paper)


def test_handing_over_on_paper_sends_and_prints(
    editor: OfferEditor,
    book: Book,
    packaging: int,
    qtbot: QtBot,
    queue: list[tuple[list[str], bytes]],
) -> None:
    editor.acts.hand_over()
    sheet = editor.acts.printer_sheet
    qtbot.waitUntil(sheet.isVisible)

    with qtbot.waitSignal(editor.said):
        sheet.go.click()

    facts = book.ask(facts_of, packaging)
    assert (facts.number, facts.status) == ("P-001", OfferStatus.SENT)
    assert queue[0][1] == render_offer(book.ask(sheet_of, packaging))


@pytest.mark.parametrize(
    ("title", "told"), [("Bags", ""), ("Bags \N{PARTY POPPER}", "\N{PARTY POPPER}")]
)
@pytest.mark.usefixtures("queue")
def test_handing_over_lists_what_cannot_be_printed(
    editor: OfferEditor, qtbot: QtBot, title: str, told: str
) -> None:
    editor.head.title.setText(title)
    editor.head.title.setModified(True)

    editor.acts.hand_over()

    sheet = editor.acts.printer_sheet
    qtbot.waitUntil(sheet.isVisible)
    assert sheet.missing.isVisible() is bool(told)
    assert told in sheet.missing.words.text()


def test_without_a_printer_it_says_so(
    editor: OfferEditor, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "which", lambda _name: None)

    with qtbot.waitSignal(desk.refused) as told:
        editor.acts.print_paper()

    assert "No printer is set up" in told.args[0]
