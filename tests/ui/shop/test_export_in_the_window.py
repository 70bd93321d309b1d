"""Export and the exit bundle, by the menu of the window."""

import csv
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDialog
from pytestqt.qtbot import QtBot

from ui.prospects.page import ProspectsPage
from ui.shop import export_acts
from ui.shop.furnishing import Furnishing

Answering = Callable[[Path | None], None]


@pytest.fixture
def places(monkeypatch: pytest.MonkeyPatch) -> Answering:
    """Answer for the system's dialog."""

    def answer(place: Path | None) -> None:
        given: Callable[..., Path | None] = lambda *_asked: place  # noqa: E731 - the dialog's answer
        monkeypatch.setattr(export_acts, "ask_for_place", given)

    return answer


def sheet_of(shop: Furnishing) -> QDialog:
    shop.actions["export"].trigger()
    sheet = shop.window.findChild(QDialog, "exportSheet")
    assert isinstance(sheet, QDialog)
    return sheet


def button(sheet: QDialog, name: str) -> QAbstractButton:
    found = sheet.findChild(QAbstractButton, name)
    assert isinstance(found, QAbstractButton)
    return found


def names_in(path: Path) -> list[str]:
    with path.open(newline="", encoding="utf-8-sig") as file:
        return sorted(row["Name"] for row in csv.DictReader(file))


def test_everybody_goes_out_as_what_was_chosen(
    furnished: Furnishing, qtbot: QtBot, tmp_path: Path, places: Answering
) -> None:
    places(tmp_path / "out.csv")
    sheet = sheet_of(furnished)
    button(sheet, "exportAs_csv").click()

    QTest.mouseClick(button(sheet, "exportGo"), Qt.MouseButton.LeftButton)

    toast = furnished.messages.toast
    qtbot.waitUntil(lambda: "holds 3 people" in toast.words(), timeout=20_000)
    assert names_in(tmp_path / "out.csv")[0] == "Ada Lovelace"


def test_the_selection_is_offered_first_and_alone_goes_out(
    furnished: Furnishing, qtbot: QtBot, tmp_path: Path, places: Answering
) -> None:
    places(tmp_path / "out")
    pages = furnished.shop.pages
    assert pages is not None
    pages.go("prospects")
    page = pages.in_sight()
    assert isinstance(page, ProspectsPage)
    qtbot.waitUntil(lambda: page.view.table.rowCount() == 3)
    first, second = (page.view.table.index(row, 1) for row in (0, 1))
    page.view.setCurrentIndex(first)
    page.view.selectionModel().select(
        second, page.view.selectionModel().SelectionFlag.Select
    )
    sheet = sheet_of(furnished)
    assert button(sheet, "exportSelected").isChecked()
    button(sheet, "exportAs_csv").click()

    button(sheet, "exportGo").click()

    qtbot.waitUntil((tmp_path / "out.csv").exists, timeout=20_000)
    qtbot.waitUntil(
        lambda: "2 people" in furnished.messages.toast.words(), timeout=20_000
    )
    assert len(names_in(tmp_path / "out.csv")) == 2


def test_the_bar_of_the_selection_opens_the_same_sheet(
    furnished: Furnishing, qtbot: QtBot
) -> None:
    pages = furnished.shop.pages
    assert pages is not None
    pages.go("prospects")
    page = pages.in_sight()
    assert isinstance(page, ProspectsPage)
    qtbot.waitUntil(lambda: page.view.table.rowCount() == 3)
    page.view.selectAll()

    page.answer("export")

    sheet = furnished.window.findChild(QDialog, "exportSheet")
    assert isinstance(sheet, QDialog)
    assert button(sheet, "exportSelected").isChecked()


def test_a_file_the_dialog_did_not_ask_about_stays(
    furnished: Furnishing, tmp_path: Path, places: Answering
) -> None:
    (tmp_path / "out.csv").write_text("mine", encoding="utf-8")
    places(tmp_path / "out")
    sheet = sheet_of(furnished)
    button(sheet, "exportAs_csv").click()

    button(sheet, "exportGo").click()

    assert (tmp_path / "out.csv").read_text(encoding="utf-8") == "mine"


def test_every_choice_has_a_name_and_says_what_it_is_for(furnished: Furnishing) -> None:
    sheet = sheet_of(furnished)

    kinds = [
        b for b in sheet.findChildren(QAbstractButton) if "exportAs" in b.objectName()
    ]

    assert len(kinds) == 7
    assert all(kind.text() and kind.accessibleDescription() for kind in kinds)
    assert button(sheet, "exportGo").hasFocus() or sheet.isVisible()
    sheet.close()


def test_everything_is_taken_out_and_the_sentence_says_that_it_was_checked(
    furnished: Furnishing, qtbot: QtBot, tmp_path: Path, places: Answering
) -> None:
    places(tmp_path / "all.zip")

    furnished.actions["takeAll"].trigger()

    toast = furnished.messages.toast
    qtbot.waitUntil(lambda: "hashes equal" in toast.words(), timeout=60_000)
    with zipfile.ZipFile(tmp_path / "all.zip") as whole:
        assert "all/README.txt" in whole.namelist()
