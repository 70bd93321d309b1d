"""Fields and tags for everybody: each change is one act, each refusal a sentence."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QMenu
from pytestqt.qtbot import QtBot

from models.book.book import Book
from models.people.custom_fields import define_field
from models.people.facts import add_fact
from models.people.kinds import FieldKind
from models.people.prospects import add_prospect
from models.people.record import facts_of, tags_of
from models.people.record_parts import fields_defined, tags_defined
from tests.clock import NOON
from ui.desk import Desk
from ui.look.buttons import Button, IconButton
from ui.look.fields import TextField
from ui.settings.fields_page import FieldsPage

HOSTILE = "<img src=x> & \N{RIGHT-TO-LEFT OVERRIDE}b"


@pytest.fixture
def ada(book: Book) -> int:
    key = book.do(add_prospect, "Ada", tags=["food", "fair"], now=NOON)
    book.do(add_fact, key, "Print run", "2,000")
    return key


@pytest.fixture
def fields(book: Book) -> list[int]:
    """A number and a choice."""
    return [
        book.do(define_field, "Edition", FieldKind.NUMBER),
        book.do(define_field, "Size", FieldKind.CHOICE, ["small", "large"]),
    ]


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, ada: int, fields: list[int]) -> Iterator[FieldsPage]:
    assert ada
    assert fields
    shown = FieldsPage(desk)
    qtbot.addWidget(shown)
    shown.resize(1100, 700)
    shown.show()
    qtbot.waitExposed(shown)
    yield shown
    shown.close()


def text(page: FieldsPage, name: str) -> TextField:
    found = page.findChild(TextField, name)
    assert isinstance(found, TextField), name
    return found


def box(page: FieldsPage, name: str) -> QComboBox:
    found = page.findChild(QComboBox, name)
    assert isinstance(found, QComboBox), name
    return found


def retype(line: TextField, words: str) -> None:
    line.setFocus()
    line.setText(words)
    QTest.keyClick(line, Qt.Key.Key_Return)


def pick(combo: QComboBox, value: str) -> None:
    combo.setCurrentIndex(combo.findData(value))
    combo.activated.emit(combo.currentIndex())


def choose(page: FieldsPage, button: str, *words: str) -> None:
    more = page.findChild(IconButton, button)
    assert isinstance(more, IconButton)
    more.click()
    top = QApplication.activePopupWidget()
    assert isinstance(top, QMenu)
    menu = top
    for word in words[:-1]:
        inner = next(a.menu() for a in menu.actions() if a.text() == word)
        assert isinstance(inner, QMenu)
        menu = inner
    next(a for a in menu.actions() if a.text().split("\t")[0] == words[-1]).trigger()
    top.close()


def labels(book: Book) -> list[str]:
    return [field.label for field in book.ask(fields_defined)]


def test_a_field_is_made_from_its_label_and_kind(page: FieldsPage, book: Book) -> None:
    page.fields.new_label.setText("Print run")
    pick(page.fields.new_kind, "number")
    page.fields.new_label.returnPressed.emit()

    assert labels(book) == ["Edition", "Size", "Print run"]
    assert page.fields.new_label.text() == ""
    assert book.ask(fields_defined)[-1].people == 1


def test_a_label_that_is_taken_is_refused_under_the_field(
    page: FieldsPage, book: Book
) -> None:
    page.fields.new_label.setText("edition")
    page.fields.new_label.returnPressed.emit()

    assert page.reason.words() == "There is a field Edition already."
    assert labels(book) == ["Edition", "Size"]


def test_a_field_is_renamed_where_it_stands(
    page: FieldsPage, book: Book, fields: list[int]
) -> None:
    retype(text(page, f"field_{fields[0]}"), HOSTILE)

    assert labels(book)[0] == HOSTILE
    assert text(page, f"field_{fields[0]}").text() == HOSTILE
    book.undo()
    assert text(page, f"field_{fields[0]}").text() == "Edition"


def test_another_kind_says_how_many_values_do_not_fit(
    page: FieldsPage, book: Book, desk: Desk, ada: int, fields: list[int]
) -> None:
    said: list[str] = []
    desk.changed.connect(lambda change: said.append(change.said))
    book.do(add_fact, ada, "Size", "small")

    pick(box(page, f"fieldKind_{fields[1]}"), "date")

    assert said[-1] == "Size is a date now; 1 value does not fit and is kept as text"
    assert "small" in {fact.value for fact in book.ask(facts_of, ada)}


def test_the_words_of_a_choice_are_changed(
    page: FieldsPage, book: Book, fields: list[int]
) -> None:
    line = text(page, f"fieldChoices_{fields[1]}")
    assert line.text() == "small, large"

    retype(line, "small, large, huge")

    assert book.ask(fields_defined)[1].choices == '["small", "large", "huge"]'


def test_fields_go_up_and_away_by_their_menu(
    page: FieldsPage, book: Book, ada: int, fields: list[int]
) -> None:
    choose(page, f"fieldMore_{fields[1]}", "Move up")
    order = labels(book)
    choose(page, f"fieldMore_{fields[0]}", "Remove the field and its values")

    assert order == ["Size", "Edition"]
    assert labels(book) == ["Size"]
    assert [fact.label for fact in book.ask(facts_of, ada)] == ["Print run"]


def test_a_label_of_a_list_becomes_a_field(page: FieldsPage, book: Book) -> None:
    make = next(
        b
        for b in page.findChildren(Button)
        if b.accessibleName() == "Make Print run a field"
    )

    make.click()

    assert labels(book) == ["Edition", "Size", "Print run"]


def test_a_tag_is_coloured_renamed_merged_and_removed_for_everybody(
    page: FieldsPage, book: Book, ada: int
) -> None:
    pick(box(page, "tagColour_food"), "green")
    colours = {tag.name: tag.colour for tag in book.ask(tags_defined)}
    retype(text(page, "tag_food"), "kitchen")
    renamed = book.ask(tags_of, ada)
    choose(page, "tagMore_kitchen", "Merge into", "fair")
    merged = book.ask(tags_of, ada)
    choose(page, "tagMore_fair", "Remove from everybody")

    assert colours == {"food": "green", "fair": ""}
    assert renamed == ["fair", "kitchen"]
    assert merged == ["fair"]
    assert book.ask(tags_of, ada) == []
    for _ in range(4):
        book.undo()
    assert book.ask(tags_of, ada) == ["fair", "food"]


def test_a_tag_without_a_name_is_refused_under_its_field(
    page: FieldsPage, book: Book, ada: int
) -> None:
    retype(text(page, "tag_food"), " # ")

    assert page.reason.words() == "A tag needs a name."
    assert book.ask(tags_of, ada) == ["fair", "food"]
    assert text(page, "tag_food").text() == "food"


def test_escape_leaves_the_page(page: FieldsPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.back):
        QTest.keyClick(page, Qt.Key.Key_Escape)
