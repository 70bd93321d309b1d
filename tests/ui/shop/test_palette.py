"""The palette: people, notes, documents and commands by their words."""

import time
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from models.people.kinds import Channel
from models.people.prospects import add_prospect
from models.people.touches import log_touch
from tests.clock import NOON
from tests.ui.shop.conftest import OpenShop
from ui.desk import Desk
from ui.offers.beginning import begin_offer
from ui.palette import Palette
from ui.shop.furnishing import Furnishing
from ui.touch_bar.bar import TouchBar


def wait_for(palette: Palette) -> None:
    """Let the answer to what was typed come."""
    until = time.monotonic() + 10
    while palette.is_looking and time.monotonic() < until:
        QApplication.processEvents()
    assert not palette.is_looking


def titles(furnished: Furnishing, text: str) -> list[str]:
    palette = furnished.palette
    furnished.actions["find"].trigger()
    palette.line.setText(text)
    wait_for(palette)
    return shown(palette)


def shown(palette: Palette) -> list[str]:
    model = palette.results.model()
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    return [str(row.data(Qt.ItemDataRole.AccessibleTextRole)) for row in rows]


def desk_of(furnished: Furnishing) -> Desk:
    desk = furnished.window.desk
    assert desk is not None
    return desk


def current_page(furnished: Furnishing) -> str:
    assert furnished.shop.pages is not None
    return furnished.shop.pages.current()


def test_a_person_is_found_by_company_and_opened(furnished: Furnishing) -> None:
    hits = titles(furnished, "harb")

    QTest.keyClick(furnished.palette.line, Qt.Key.Key_Return)

    assert hits[:2] == ["People", "Colm Gallagher, Harbour Coffee, Warm"]
    assert current_page(furnished) == "record"
    assert not furnished.palette.isVisible()


def test_a_typo_and_a_fragment_find_the_same_person(furnished: Furnishing) -> None:
    colm = "Colm Gallagher, Harbour Coffee, Warm"

    assert colm in titles(furnished, "galagher")
    assert colm in titles(furnished, "allag")


def test_enter_before_the_answer_waits_for_it(furnished: Furnishing) -> None:
    palette = furnished.palette
    furnished.actions["find"].trigger()
    palette.line.setText("gallagher")

    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    wait_for(palette)

    assert current_page(furnished) == "record"
    assert not palette.isVisible()


def test_what_was_found_stays_until_the_next_answer(furnished: Furnishing) -> None:
    palette = furnished.palette
    before = titles(furnished, "colm")

    palette.line.setText("ada")
    meanwhile = shown(palette)
    wait_for(palette)

    assert meanwhile == before
    assert shown(palette)[1] == "Ada Lovelace, Ada Ltd, Cold"


def test_only_the_newest_answer_is_shown(furnished: Furnishing) -> None:
    palette = furnished.palette
    furnished.actions["find"].trigger()

    for text in ("a", "ad", "ada", "bob", "colm", "colm g"):
        palette.line.setText(text)
    wait_for(palette)

    assert shown(palette)[1] == "Colm Gallagher, Harbour Coffee, Warm"


def test_ctrl_enter_logs_a_touch_with_the_person(furnished: Furnishing) -> None:
    titles(furnished, "galagher")

    QTest.keyClick(
        furnished.palette.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
    )

    line = furnished.window.top.touch_bar()
    assert isinstance(line, TouchBar)
    assert line.text() == "Colm Gallagher "
    line.close_sheet()


def test_a_note_shows_its_words_and_opens_the_record(furnished: Furnishing) -> None:
    desk = desk_of(furnished)
    dora = desk.do(add_prospect, "Dora", now=NOON).answer
    assert dora is not None
    note = "<b>asked</b> for\nsamples in blue"
    desk.do(log_touch, dora, Channel.CALL, happened_at=NOON, note=note, now=NOON)

    hits = titles(furnished, "sampl")
    QTest.keyClick(furnished.palette.line, Qt.Key.Key_Return)

    assert hits[:2] == [
        "Notes and documents",
        "Dora, <b>asked</b> for samples in blue",
    ]
    assert current_page(furnished) == "record"


def test_a_document_is_found_and_opened(furnished: Furnishing) -> None:
    desk = desk_of(furnished)
    dora = desk.do(add_prospect, "Dora", company="Jam & Son", now=NOON).answer
    assert dora is not None
    begin_offer(desk, dora)

    hits = titles(furnished, "jam propos")
    QTest.keyClick(furnished.palette.line, Qt.Key.Key_Return)

    assert hits[0] == "Notes and documents"
    assert current_page(furnished) == "offer"


def test_a_command_is_found_by_its_words_and_done(furnished: Furnishing) -> None:
    hits = titles(furnished, "your bus")

    QTest.keyClick(furnished.palette.line, Qt.Key.Key_Return)

    assert hits == [
        "Commands",
        "Your business…, File, Ctrl ,",
        "Add “your bus” to Cold, Ctrl N",
    ]
    assert current_page(furnished) == "settings"


def test_what_stands_in_an_inner_menu_bears_its_name(furnished: Furnishing) -> None:
    assert "Move to Warm, Prospect" in titles(furnished, ">warm")
    assert "Move to Warm, Prospect" in titles(furnished, ">move to")
    assert "Text size 150 %, View" in titles(furnished, ">size 150")


def test_an_angle_finds_commands_only(furnished: Furnishing) -> None:
    assert titles(furnished, ">a")[0] == "Commands"


def test_whom_nobody_knows_can_be_added(furnished: Furnishing) -> None:
    titles(furnished, "Zoe Quill")
    said = [label.text() for label in furnished.palette.findChildren(QLabel)]
    assert "Nothing found" in said

    QTest.keyClick(furnished.palette.line, Qt.Key.Key_Return)

    assert furnished.messages.toast.words() == "Zoe Quill was added to Cold"


def test_the_arrows_go_over_the_heads(furnished: Furnishing) -> None:
    titles(furnished, "bo")  # Bob, and the commands with these letters
    seen = set()

    for _ in range(12):
        row = furnished.palette.results.currentIndex().row()
        seen.add(furnished.palette.results.model().index(row, 0).data())
        QTest.keyClick(furnished.palette.line, Qt.Key.Key_Down)

    assert "People" not in seen
    assert "Commands" not in seen
    assert "Bob Stone" in seen


def test_a_closed_palette_lets_the_book_go(furnished: Furnishing) -> None:
    path = desk_of(furnished).book.path
    titles(furnished, "colm")

    furnished.palette.close_sheet()
    furnished.window.close()

    assert not path.with_name(f"{path.name}-wal").exists()


def test_without_a_book_only_commands_are_found(
    open_shop: OpenShop, tmp_path: Path
) -> None:
    assert tmp_path.is_dir()
    furnished = open_shop(None)

    assert titles(furnished, "ada") == []


def test_ctrl_k_opens_the_palette_over_a_begun_touch(
    furnished: Furnishing, qtbot: QtBot
) -> None:
    line = furnished.window.top.touch_bar()
    assert isinstance(line, TouchBar)
    furnished.window.activateWindow()
    qtbot.waitUntil(furnished.window.isActiveWindow)
    line.setFocus()
    QTest.keyClicks(line, "gallag")

    QTest.keyClick(line, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = furnished.palette
    qtbot.waitUntil(palette.isVisible)
    palette.line.setText("galagher")
    wait_for(palette)

    assert palette.line.hasFocus()
    assert "Colm Gallagher, Harbour Coffee, Warm" in shown(palette)
    palette.close_sheet()
    line.close_sheet()
