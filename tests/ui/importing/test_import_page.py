"""The import page by mouse and keyboard, judged by what it shows and the book holds."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from models.book.book import Book
from models.book.reader import Reader
from models.people.kinds import Tier
from models.people.prospects import add_prospect
from tests.clock import NOON
from tests.ui.importing.conftest import AUTHORED
from ui.importing.page import ImportPage


def names(reader: Reader) -> list[tuple[str, str]]:
    return reader.all("SELECT name, tier FROM prospect ORDER BY rank")


def open_list(qtbot: QtBot, page: ImportPage, path: Path) -> None:
    page.open_file(path)
    qtbot.waitUntil(lambda: page.head.steps.accessibleName() == "Step 2 of 3, Check")


def press(page: ImportPage, name: str) -> None:
    button = page.findChild(QPushButton, name)
    assert isinstance(button, QPushButton)
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def words_of(page: ImportPage, name: str) -> str:
    widget = page.findChild(QWidget, name)
    assert isinstance(widget, QWidget)
    return widget.accessibleName()


def choose(page: ImportPage, name: str, words: str) -> None:
    box = page.findChild(QComboBox, name)
    assert isinstance(box, QComboBox)
    at = box.findText(words)
    assert at >= 0
    box.setCurrentIndex(at)
    box.activated.emit(at)


def finish(qtbot: QtBot, page: ImportPage) -> None:
    press(page, "runImport")
    qtbot.waitUntil(lambda: page.head.steps.accessibleName() == "Step 3 of 3, Done")


def shown(page: ImportPage) -> list[tuple[int, str, str]]:
    return [(row.line, row.kind, row.name) for row in page.model.rows]


def test_a_list_is_shown_row_by_row_before_anything_is_written(
    qtbot: QtBot, page: ImportPage, book: Book
) -> None:
    open_list(qtbot, page, AUTHORED / "hubspot-contacts.csv")

    assert shown(page) == [
        (2, "create", "Maria Johnson (Sample Contact)"),
        (3, "create", "unknown.person@example.com"),
        (4, "create", "Ngozi Adeyemi"),
        (5, "unreadable", "20110454"),
    ]
    assert words_of(page, "showCreate") == "Create, 3"
    assert words_of(page, "rows") == "Rows of hubspot-contacts.csv"
    assert words_of(page, "runImport") == "Import 3 rows"
    assert book.ask(names) == []


def test_import_takes_all_over_in_one_act(
    qtbot: QtBot, page: ImportPage, book: Book
) -> None:
    open_list(qtbot, page, AUTHORED / "hubspot-contacts.csv")

    finish(qtbot, page)

    assert len(book.ask(names)) == 3
    assert book.undo_label() == "import 3 people from hubspot-contacts.csv"
    book.undo()
    assert book.ask(names) == []


def test_the_people_go_to_the_suspects_where_that_is_chosen(
    qtbot: QtBot, page: ImportPage, book: Book
) -> None:
    open_list(qtbot, page, AUTHORED / "pipedrive-people.csv")
    press(page, "toSuspects")
    assert page.model.text_at(page.model.index(0, 4)) == "New suspect"

    finish(qtbot, page)

    assert {tier for _, tier in book.ask(names)} == {Tier.SUSPECT.value}


def test_each_row_says_where_its_person_goes(qtbot: QtBot, page: ImportPage) -> None:
    open_list(qtbot, page, AUTHORED / "pipedrive-people.csv")

    whys = [page.model.text_at(page.model.index(row, 4)) for row in range(3)]
    assert whys == ["New prospect, Warm", "New prospect, Hot", "New prospect, Cold"]


def test_a_filter_leaves_the_rows_of_its_kind(qtbot: QtBot, page: ImportPage) -> None:
    open_list(qtbot, page, AUTHORED / "hubspot-contacts.csv")

    press(page, "showUnreadable")

    assert [line for line, _, _ in shown(page)] == [5]


def test_a_corrected_column_changes_the_rows_at_once(
    qtbot: QtBot, page: ImportPage
) -> None:
    open_list(qtbot, page, AUTHORED / "pipedrive-people.csv")
    assert page.model.rows[0].company == "Cerámica Pérez"

    choose(page, "column4", "Leave out")
    choose(page, "column13", "Leave out")

    qtbot.waitUntil(lambda: page.model.rows[0].company == "")


def test_another_encoding_reads_the_same_file_again(
    qtbot: QtBot, page: ImportPage
) -> None:
    open_list(qtbot, page, AUTHORED / "kontakty-pl-cp1250.csv")
    assert page.model.rows[0].name == "Łucja Żółć-Gęślą"

    choose(page, "encoding", "cp1252")

    qtbot.waitUntil(lambda: page.model.rows[0].name != "Łucja Żółć-Gęślą")


def test_a_header_that_is_none_becomes_a_row(qtbot: QtBot, page: ImportPage) -> None:
    open_list(qtbot, page, AUTHORED / "header-only.csv")
    assert words_of(page, "runImport") == "Nothing to import"

    box = page.findChild(QCheckBox, "hasHeader")
    assert isinstance(box, QCheckBox)
    box.click()

    qtbot.waitUntil(lambda: page.model.rows != [])
    assert page.model.rows[0].line == 1


def test_a_known_person_is_updated_or_skipped_with_the_reason(
    qtbot: QtBot, page: ImportPage, book: Book, tmp_path: Path
) -> None:
    book.do(add_prospect, "Ann Lee", company="Firm", now=NOON)
    path = tmp_path / "list.csv"
    path.write_text("Name,Company,Email\nAnn Lee,Firm,ann@x.io\nAnn Lee,Firm,\n")

    open_list(qtbot, page, path)

    assert [(row.kind, row.why) for row in page.model.rows] == [
        ("update", "Adds an e-mail"),
        ("skip", "The same person as in line 2"),
    ]
    finish(qtbot, page)
    assert len(book.ask(names)) == 1


def test_the_rows_that_cannot_be_read_are_saved_with_their_reasons(
    qtbot: QtBot, page: ImportPage, tmp_path: Path
) -> None:
    open_list(qtbot, page, AUTHORED / "ragged-rows.csv")
    saved = tmp_path / "bad.csv"

    page.save_unreadable_to(saved)

    text = saved.read_text(encoding="utf-8-sig")
    assert "4,A quotation mark is opened and never closed." in text


def test_the_end_says_what_could_not_be_read_and_saves_it(
    qtbot: QtBot, page: ImportPage, tmp_path: Path
) -> None:
    open_list(qtbot, page, AUTHORED / "hubspot-contacts.csv")
    finish(qtbot, page)
    saved = tmp_path / "bad.csv"

    page.save_unreadable_to(saved)

    assert "3 people were imported." in labels(page)
    assert any(words.startswith("1 row could not be read.") for words in labels(page))
    assert words_of(page, "saveLeftOut") == "Save 1 unreadable row"
    assert visible(page, "saveLeftOut")
    assert "20110454" in saved.read_text(encoding="utf-8-sig")


def test_the_end_offers_no_rows_to_save_where_all_were_read(
    qtbot: QtBot, page: ImportPage
) -> None:
    open_list(qtbot, page, AUTHORED / "pipedrive-people.csv")

    finish(qtbot, page)

    assert not visible(page, "saveLeftOut")


def visible(page: ImportPage, name: str) -> bool:
    button = page.findChild(QPushButton, name)
    assert isinstance(button, QPushButton)
    return button.isVisible()


@pytest.mark.parametrize("content", ["", "x" * 10])
def test_a_file_without_people_is_shown_as_such(
    qtbot: QtBot, page: ImportPage, tmp_path: Path, content: str
) -> None:
    path = tmp_path / "list.csv"
    path.write_text(content)

    open_list(qtbot, page, path)

    assert words_of(page, "runImport") == "Nothing to import"


def test_a_file_that_cannot_be_read_is_said_in_a_sentence(
    qtbot: QtBot, page: ImportPage, tmp_path: Path
) -> None:
    page.open_file(tmp_path / "gone.csv")

    def said() -> bool:
        return any("There is no file" in label for label in labels(page))

    qtbot.waitUntil(said)


def labels(page: ImportPage) -> list[str]:
    from ui.look.labels import Label  # noqa: PLC0415 - one use

    return [label.text() for label in page.findChildren(Label)]


def test_markup_in_a_list_is_shown_and_never_understood(
    qtbot: QtBot, page: ImportPage, tmp_path: Path
) -> None:
    path = tmp_path / "list.csv"
    path.write_text('Name,Email\n"<img src=x> & Sons",a@x.io\n')

    open_list(qtbot, page, path)

    assert page.model.rows[0].name == "<img src=x> & Sons"
    index = page.model.index(0, 2)
    assert "<img" not in str(index.data(Qt.ItemDataRole.ToolTipRole))


def test_closing_is_told(qtbot: QtBot, page: ImportPage) -> None:
    with qtbot.waitSignal(page.closed, timeout=1000):
        press(page, "close")
