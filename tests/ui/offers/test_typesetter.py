"""Feature 6: papers are set beside the window, the newest one, at the same place."""

from collections.abc import Iterator
from dataclasses import replace
from threading import Event, current_thread, main_thread

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.offers.editor import OfferEditor
from ui.offers.typesetter import Paper

PATIENCE = 60.0
"""Seconds; a worker that was forgotten ends by itself."""


@pytest.fixture
def busy(editor: OfferEditor) -> Iterator[Event]:
    """The worker sets something slow until the event is set."""
    done = Event()
    editor.typesetter.run(lambda: done.wait(PATIENCE), lambda _answer: None)
    yield done
    done.set()


def titled(editor: OfferEditor, title: str) -> None:
    """Have a paper set as if this had been typed for its title."""
    assert editor.sheet is not None
    editor.typesetter.show(replace(editor.sheet, title=title), at_once=True)


def test_typing_goes_on_while_a_paper_is_set(
    editor: OfferEditor, busy: Event, qtbot: QtBot
) -> None:
    before = editor.preview.paper
    titled(editor, "Bags")
    editor.head.title.setFocus()
    editor.head.title.selectAll()

    QTest.keyClicks(editor.head.title, "Boxes")
    QApplication.processEvents()

    assert editor.head.title.text() == "Boxes"
    assert editor.preview.paper is before
    with qtbot.waitSignal(editor.typesetter.ready):
        busy.set()
    assert editor.preview.paper is not before


def test_of_what_was_typed_meanwhile_the_newest_is_set_alone(
    editor: OfferEditor, busy: Event, qtbot: QtBot
) -> None:
    papers: list[Paper] = []
    editor.typesetter.ready.connect(papers.append)
    for title in ("Bags", "Boxes", "Beans"):
        titled(editor, title)

    busy.set()

    qtbot.waitUntil(lambda: bool(papers))
    with qtbot.waitSignal(editor.typesetter.ready):
        titled(editor, "Last")
    assert [paper.sheet.title for paper in papers] == ["Beans", "Last"]
    assert "Last" in editor.preview.text()


def test_no_paper_is_set_in_the_thread_of_the_window(
    editor: OfferEditor, qtbot: QtBot
) -> None:
    threads: list[bool] = []

    editor.typesetter.run(lambda: current_thread() is main_thread(), threads.append)

    qtbot.waitUntil(lambda: bool(threads))
    assert threads == [False]


def test_a_newer_paper_is_shown_as_large_and_at_the_same_page(
    editor: OfferEditor, qtbot: QtBot
) -> None:
    preview = editor.preview
    preview.zoom.click()
    preview.go_to(1)
    bar = preview._area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum() // 2)
    place, size = bar.value(), preview.page.minimumSize()

    with qtbot.waitSignal(editor.typesetter.ready):
        titled(editor, "Bags and boxes")

    assert "Fit the width" in preview.zoom.accessibleName()
    assert preview.page.accessibleName() == "Preview, page 2 of 2"
    assert (bar.value(), preview.page.minimumSize()) == (place, size)
    assert place > 0
