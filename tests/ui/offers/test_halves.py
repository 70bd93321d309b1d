"""Where there is no room for both, the lines or their paper: turned by keys."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from models.book.book import Book
from models.offers.kinds import SentHow
from models.offers.sending import send_offer
from tests.clock import NOON
from tests.ui.offers.hand import KEY, MOD, cell, press
from ui.look.theme import theme
from ui.offers.editor import OfferEditor


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader was asked to say."""
    found: list[str] = []
    monkeypatch.setattr(
        "ui.offers.halves.announce", lambda _widget, words: found.append(words)
    )
    return found


@pytest.fixture
def large(editor: OfferEditor) -> Iterator[OfferEditor]:
    """The editor in large text."""
    theme().choose(text_percent=150)
    yield editor
    theme().choose(text_percent=100)


@pytest.fixture
def narrow(editor: OfferEditor, qtbot: QtBot) -> OfferEditor:
    """The editor where it shows one half only."""
    editor.setFixedSize(700, 640)
    qtbot.waitUntil(editor.head.other_side.isVisible)
    return editor


def keys_of(editor: OfferEditor) -> QWidget:
    found: QWidget | None = editor.window().focusWidget()
    assert found is not None
    return found


def apart(editor: OfferEditor, *parts: QWidget) -> bool:
    """Whether no part lies on another."""
    boxes = [QRect(p.mapTo(editor, p.rect().topLeft()), p.size()) for p in parts]
    pairs = [(a, b) for n, a in enumerate(boxes) for b in boxes[:n]]
    return not any(a.intersects(b) for a, b in pairs)


def whole(*parts: QWidget) -> bool:
    """Whether nothing of the parts is cut."""
    return all(p.isVisible() and p.width() >= p.sizeHint().width() for p in parts)


def test_a_key_turns_to_the_paper_and_back_and_the_keys_go_along(
    narrow: OfferEditor, said: list[str]
) -> None:
    assert (narrow.table.isVisible(), narrow.preview.isVisible()) == (True, False)

    press(narrow, KEY.Key_F4)

    assert (narrow.table.isVisible(), narrow.preview.isVisible()) == (False, True)
    assert keys_of(narrow) is narrow.preview.page
    press(narrow, KEY.Key_F4)
    assert (narrow.table.isVisible(), narrow.preview.isVisible()) == (True, False)
    assert keys_of(narrow) is narrow.table
    assert said == ["The paper", "The lines"]


def test_the_button_turns_too_and_says_what_it_would_show(
    narrow: OfferEditor, said: list[str]
) -> None:
    button = narrow.head.other_side
    assert button.accessibleName() == "Show the paper"
    button.setFocus()

    press(narrow, KEY.Key_Space)

    assert narrow.preview.isVisible()
    assert button.accessibleName() == "Show the lines"
    assert keys_of(narrow) is button
    assert said == ["The paper"]


def test_a_line_begun_over_the_paper_is_typed_into_in_sight(
    narrow: OfferEditor,
) -> None:
    press(narrow, KEY.Key_F4)

    press(narrow, KEY.Key_Return, MOD.ControlModifier)

    assert cell(narrow).isVisible()
    assert not narrow.preview.isVisible()


def test_the_terms_come_in_sight_over_the_paper(narrow: OfferEditor) -> None:
    press(narrow, KEY.Key_F4)

    press(narrow, KEY.Key_T, MOD.ControlModifier)

    assert narrow.bench.terms.looks.design.isVisible()


def test_where_both_have_room_there_is_nothing_to_turn(
    editor: OfferEditor, said: list[str]
) -> None:
    press(editor, KEY.Key_F4)

    assert editor.table.isVisible()
    assert editor.preview.isVisible()
    assert not editor.head.other_side.isVisible()
    assert said == []


def test_large_text_in_a_small_window_scrolls_and_covers_nothing(
    large: OfferEditor, qtbot: QtBot
) -> None:
    editor, sums, head = large, large.bench.sums, large.head
    editor.setFixedSize(940, 524)  # as in the smallest window
    qtbot.waitUntil(head.other_side.isVisible)

    fields = sums.discount, sums.reason, sums.vat, sums.total
    acts = head.title, head.pill, head.other_side, head.print, head.mark_sent
    qtbot.waitUntil(lambda: apart(editor, *fields))
    qtbot.waitUntil(lambda: apart(editor, *acts) and whole(*acts[1:]))
    assert head.print.accessibleName() == "Print"
    assert sums.vat.visibleRegion().isEmpty()
    sums.reason.setFocus()
    press(editor, KEY.Key_Tab)
    assert keys_of(editor) is sums.vat
    assert not sums.vat.visibleRegion().isEmpty()


def test_the_acts_of_a_sent_offer_are_whole_in_large_text(
    large: OfferEditor, book: Book, packaging: int, qtbot: QtBot
) -> None:
    book.do(send_offer, packaging, SentHow.MAIL, now=NOON)
    head = large.head

    large.setFixedSize(940, 524)

    acts = head.other_side, head.print, head.save_pdf, head.accept, head.revise
    shown = head.pill, *acts, head.more
    qtbot.waitUntil(lambda: whole(*shown) and apart(large, head.title, *shown))
    assert [act.accessibleName() for act in acts[1:]] == [
        "Print",
        "Save PDF",
        "Accepted…",
        "Make version 2",
    ]
    assert head.title.width() >= 100
