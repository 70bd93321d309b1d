"""The catalogue by keys: found as it is typed, changed where it stands, undone."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from models.book.book import Book
from models.offers.catalogue import Item, catalogue
from models.offers.catalogue_changes import take_items
from models.offers.kinds import Period
from models.people.business_changes import change_business
from ui.catalogue import tables
from ui.catalogue.columns import Column
from ui.catalogue.page import CataloguePage
from ui.desk import Desk

KEY, MOD = Qt.Key, Qt.KeyboardModifier


def press(
    page: CataloguePage, *keys: Qt.Key, held: Qt.KeyboardModifier = MOD.NoModifier
) -> None:
    for key in keys:
        QTest.keyClick(page.window().focusWidget(), key, held)


def write(page: CataloguePage, text: str) -> None:
    for letter in text:  # the first one opens a field, which gets the others
        QTest.keyClicks(page.window().focusWidget(), letter)


def open_field(page: CataloguePage) -> QLineEdit:
    field = page.editing.field()
    assert field is not None
    return field


def shown(page: CataloguePage) -> list[str]:
    return [item.work for item in page.model.items]


def things(book: Book) -> list[Item]:
    return [item._replace(id=None) for item in book.ask(catalogue, "", None)]


def at(page: CataloguePage, work: str, column: Column = Column.WORK) -> None:
    page.view.go_to(shown(page).index(work), column)


def button(page: CataloguePage, name: str) -> QPushButton:
    found = page.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def test_an_empty_catalogue_has_one_thing_to_do(
    page: CataloguePage, book: Book
) -> None:
    assert page.frame.nothing.isVisible()
    assert not page.view.isVisible()

    button(page, "addFirstItem").click()
    write(page, "Shop sign")
    press(page, KEY.Key_Return)

    assert things(book) == [Item("Shop sign", currency="EUR")]
    assert page.view.isVisible()


def test_a_thing_is_added_by_keys_alone_and_the_next_begins(
    selling: Book, page: CataloguePage
) -> None:
    before = len(things(selling))

    press(page, KEY.Key_Return, held=MOD.ControlModifier)
    for cell in ("Banner", "two metres", "pc", "120.50", "60.25", "", "", "m"):
        if cell:
            write(page, cell)
        press(page, KEY.Key_Tab)
    write(page, "Flag")
    press(page, KEY.Key_Tab)

    banner = next(item for item in things(selling) if item.work == "Banner")
    assert banner == Item(
        "Banner",
        "",
        "two metres",
        "pc",
        1_205_000,
        602_500,
        23_000,
        "EUR",
        Period.MONTH,
    )
    assert len(things(selling)) == before + 2
    assert shown(page)[:2] == ["Flag", "Banner"]
    assert open_field(page).accessibleName() == "Detail of Flag"


def test_a_cell_is_typed_over_and_one_undo_takes_it_back(
    selling: Book, page: CataloguePage
) -> None:
    at(page, "Shop sign", Column.PRICE)

    write(page, "99.9")
    press(page, KEY.Key_Return)
    raised = page.model.text(page.view.currentIndex().row(), Column.PRICE)
    selling.undo()

    assert raised == "99.90"
    assert page.model.text(page.view.currentIndex().row(), Column.PRICE) == "120.00"
    assert page.view.hasFocus()


@pytest.mark.parametrize(
    ("column", "typed", "why"),
    [
        (Column.PRICE, "a lot", '"a lot" is not a number; write for example 1450.50.'),
        (
            Column.CURRENCY,
            "gold",
            '"gold" is not a currency; write for example EUR or USD.',
        ),
        (Column.PERIOD, "daily", "How often it is paid: once, month, quarter, year."),
        (Column.WORK, " ", "A thing of the catalogue needs a name."),
        (Column.TAX, "101", "101 % is not possible; a rate lies between 0 and 100 %."),
    ],
)
def test_what_cannot_be_stays_in_its_field_with_the_reason(
    selling: Book, page: CataloguePage, column: Column, typed: str, why: str
) -> None:
    before = things(selling)
    at(page, "Shop sign", column)

    press(page, KEY.Key_F2)
    write(page, typed)
    press(page, KEY.Key_Tab)

    field = open_field(page)
    assert (field.text(), field.accessibleDescription()) == (typed, why)
    assert things(selling) == before
    press(page, KEY.Key_Escape)
    assert page.editing.field() is None
    assert page.view.hasFocus()


def test_letters_find_by_code_name_and_detail_at_each_key(
    selling: Book, page: CataloguePage
) -> None:
    press(page, KEY.Key_F, held=MOD.ControlModifier)
    found = []
    for letter in "oak":
        write(page, letter)
        found.append(shown(page))
    press(page, KEY.Key_Down)
    there = page.view.hasFocus()
    press(page, KEY.Key_Escape)

    oaks = ["Oak board", "Oak board"]
    assert found == [[*oaks, "Shop sign"]] * 3
    assert there
    assert page.frame.search.text() == ""
    assert selling.undo_label() == "take 3 things into the catalogue"


def test_what_nothing_fits_is_said_and_left_again(
    selling: Book, page: CataloguePage
) -> None:
    page.frame.search.setText("<b>zebra")

    assert page.frame.no_fit.sentence.text() == "Nothing here has “<b>zebra”"
    assert page.frame.count.text() == "0 of 3"
    button(page, "showAllItems").click()
    assert len(shown(page)) == 3
    assert page.view.hasFocus()
    assert selling.ask(catalogue)


def test_a_price_list_of_one_currency_is_shown_alone_and_added_to(
    selling: Book, page: CataloguePage
) -> None:
    box = page.frame.money
    assert [box.itemText(n) for n in range(box.count())] == [
        "All price lists",
        "EUR  2",
        "USD  1",
    ]

    box.setCurrentIndex(2)
    box.activated.emit(2)
    page.begin_item()
    write(page, "Freight")
    press(page, KEY.Key_Return)

    assert shown(page) == ["Freight", "Oak board"]
    assert {item.currency for item in selling.ask(catalogue, "freight")} == {"USD"}


def test_selected_things_are_removed_by_one_act(
    selling: Book, page: CataloguePage
) -> None:
    before = things(selling)

    press(page, KEY.Key_A, held=MOD.ControlModifier)
    press(page, KEY.Key_Delete)
    emptied = things(selling)
    selling.undo()

    assert emptied == []
    assert things(selling) == before
    assert shown(page) == [item.work for item in before]


def test_another_like_it_keeps_all_but_its_name(
    selling: Book, page: CataloguePage
) -> None:
    at(page, "Shop sign", Column.PRICE)

    press(page, KEY.Key_D, held=MOD.ControlModifier)
    write(page, " large")
    press(page, KEY.Key_Return)

    new = next(i for i in things(selling) if i.work == "Shop sign large")
    old = next(i for i in things(selling) if i.work == "Shop sign")
    assert new == old._replace(work="Shop sign large")


def test_a_pasted_table_is_one_act_under_its_own_names(
    selling: Book, page: CataloguePage
) -> None:
    table = "Price\tItem\tSKU\n1,200.00\tShop sign XL\tSIGN\n15\t'=Glue\tGLUE\n"
    QGuiApplication.clipboard().setText(table)

    press(page, KEY.Key_V, held=MOD.ControlModifier)

    by_code = {item.code: item for item in things(selling) if item.currency == "EUR"}
    assert (by_code["SIGN"].work, by_code["SIGN"].price_e4) == (
        "Shop sign XL",
        12_000_000,
    )
    assert (by_code["GLUE"].work, by_code["GLUE"].price_e4) == ("=Glue", 150_000)
    assert set(shown(page)) == {"=Glue", "Shop sign XL", "Oak board"}
    selling.undo()
    assert "=Glue" not in shown(page)


def test_a_table_without_names_begins_where_it_is_pasted(
    selling: Book, page: CataloguePage
) -> None:
    at(page, "Shop sign", Column.WORK)
    QGuiApplication.clipboard().setText("Glue\tstrong\tkg\t15\t8.5\nTape\t\tm\t2\n")

    press(page, KEY.Key_V, held=MOD.ControlModifier)

    (glue,) = selling.ask(catalogue, "glue")
    assert glue._replace(id=None) == Item("Glue", "", "strong", "kg", 150_000, 85_000)
    assert [item.work for item in selling.ask(catalogue, "tape")] == ["Tape"]


def test_a_pasted_list_is_of_what_is_sold_wherever_it_is_pasted(
    selling: Book, page: CataloguePage
) -> None:
    at(page, "Shop sign", Column.CODE)
    QGuiApplication.clipboard().setText("Glue\nTape\n")

    press(page, KEY.Key_V, held=MOD.ControlModifier)

    found = [
        (i.work, i.code)
        for word in ("glue", "tape")
        for i in selling.ask(catalogue, word)
    ]
    assert found == [("Glue", ""), ("Tape", "")]


def test_a_table_is_pasted_into_an_empty_catalogue(
    page: CataloguePage, book: Book
) -> None:
    button(page, "addFirstItem").setFocus()
    QGuiApplication.clipboard().setText("Work\tPrice\nGlue\t15\n")

    press(page, KEY.Key_V, held=MOD.ControlModifier)

    assert things(book) == [Item("Glue", price_e4=150_000)]
    assert page.view.hasFocus()


def test_a_pasted_table_that_cannot_be_changes_nothing_and_says_which_row(
    selling: Book, page: CataloguePage, desk: Desk, qtbot: QtBot
) -> None:
    before = things(selling)
    QGuiApplication.clipboard().setText("Work\tPrice\nGlue\t15\nTape\tdear\n")

    with qtbot.waitSignal(desk.refused) as told:
        press(page, KEY.Key_V, held=MOD.ControlModifier)

    assert told.args == ['Row 3: "dear" is not a number; write for example 1450.50.']
    assert things(selling) == before


def test_what_is_copied_can_be_pasted_into_another_book(
    selling: Book, page: CataloguePage
) -> None:
    before = things(selling)
    press(page, KEY.Key_A, held=MOD.ControlModifier)

    press(page, KEY.Key_C, held=MOD.ControlModifier)
    press(page, KEY.Key_Delete)
    press(page, KEY.Key_V, held=MOD.ControlModifier)

    assert things(selling) == before


def test_a_name_changed_keeps_its_row_and_the_line_break_of_its_detail(
    selling: Book, page: CataloguePage
) -> None:
    page.frame.search.setText("sign")
    at(page, "Shop sign", Column.DETAIL)

    press(page, KEY.Key_F2, KEY.Key_End)
    write(page, "!")
    press(page, KEY.Key_Return)
    at(page, "Shop sign")
    write(page, "Letters")
    press(page, KEY.Key_Return)

    (kept,) = selling.ask(catalogue, "letters")
    assert (kept.work, kept.detail) == ("Letters", "Letters\nof oak!")
    assert shown(page) == ["Letters"]


def test_a_thing_without_a_name_is_let_go_by_escape(
    selling: Book, page: CataloguePage, qtbot: QtBot
) -> None:
    before = things(selling)
    press(page, KEY.Key_Insert)
    press(page, KEY.Key_Backtab)
    write(page, "X-1")
    press(page, KEY.Key_Return)
    begun = page.model.text(0, Column.CODE)

    press(page, KEY.Key_Escape)
    let_go = things(selling) == before and len(shown(page)) == 3
    with qtbot.waitSignal(page.back):
        press(page, KEY.Key_Escape)

    assert (begun, let_go) == ("X-1", True)


def test_cost_and_margin_are_shown_inside_only(
    selling: Book, page: CataloguePage
) -> None:
    row = shown(page).index("Shop sign")

    assert page.model.text(row, Column.COST) == "70.00"
    assert page.model.text(row, Column.MARGIN) == "41.7\N{NO-BREAK SPACE}%"
    assert [page.model.text(shown(page).index("Oak board"), Column.MARGIN)] == [""]
    at(page, "Shop sign", Column.MARGIN)
    press(page, KEY.Key_F2)
    assert page.editing.field() is None
    assert selling.ask(catalogue)


def test_figures_are_typed_and_shown_as_the_business_writes_them(
    selling: Book, page: CataloguePage
) -> None:
    selling.do(change_business, locale="de_DE", tax_label="USt.")
    at(page, "Shop sign", Column.PRICE)

    write(page, "1.450,5")
    press(page, KEY.Key_Return)

    row = shown(page).index("Shop sign")
    assert page.model.text(row, Column.PRICE) == "1.450,50"
    head = page.model.headerData(Column.TAX, Qt.Orientation.Horizontal)
    assert head == "USt."


def test_a_change_of_another_window_keeps_what_is_being_typed(
    selling: Book, page: CataloguePage
) -> None:
    at(page, "Shop sign", Column.PRICE)
    press(page, KEY.Key_F2)
    write(page, "13")

    selling.do(take_items, [Item("Anvil"), Item("Zinc")])

    assert shown(page) == ["Anvil", "Oak board", "Oak board", "Shop sign", "Zinc"]
    assert open_field(page).text() == "13"
    press(page, KEY.Key_Return)
    assert page.model.text(3, Column.PRICE) == "13.00"


def test_every_act_is_in_the_menu_of_a_row(selling: Book, page: CataloguePage) -> None:
    at(page, "Shop sign")

    page.view.menu_wanted.emit(page.mapToGlobal(page.rect().center()))

    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    words = [act.text().partition("\t")[0] for act in menu.actions()]
    menu.close()
    assert words == [
        "Add",
        "Edit",
        "Add another like it",
        "Copy",
        "Paste a table",
        "Remove",
    ]
    assert selling.ask(catalogue)


def test_a_screen_reader_hears_cells_with_their_columns(
    selling: Book, page: CataloguePage
) -> None:
    row = shown(page).index("Shop sign")
    cell = page.model.cell(row, Column.PRICE)
    face = QAccessible.queryAccessibleInterface(page.view)

    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == "120.00"
    said = cell.data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert said == "Price of Shop sign"
    assert face.text(QAccessible.Text.Name) == "Catalogue, 3 of 3"
    assert selling.ask(catalogue)


def test_many_things_are_read_only_where_they_are_seen(
    page: CataloguePage, book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    book.do(take_items, [Item(f"Thing {n:04}", f"T{n:04}") for n in range(600)])
    read: set[int] = set()
    text = page.model.text

    def read_text(row: int, column: Column) -> str:
        read.add(row)
        return text(row, column)

    monkeypatch.setattr(page.model, "text", read_text)

    page.frame.search.setText("thing t029")
    page.view.viewport().repaint()

    assert len(shown(page)) == 10
    assert len(read) < 40


def test_a_price_list_is_brought_in_and_saved_as_it_was(
    selling: Book,
    page: CataloguePage,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    target, before = tmp_path / "list.csv", things(selling)
    monkeypatch.setattr(tables, "ask_for_place", lambda *_a: tmp_path / "list")
    monkeypatch.setattr(tables, "ask_for_file", lambda *_a: target)

    with qtbot.waitSignal(page.said) as said:
        button(page, "saveList").click()
    press(page, KEY.Key_A, held=MOD.ControlModifier)
    press(page, KEY.Key_Delete)
    button(page, "takeList").click()

    assert said.args == ["Saved as “list.csv”"]
    assert things(selling) == before


def test_the_book_is_never_written_over_by_its_price_list(
    selling: Book,
    page: CataloguePage,
    monkeypatch: pytest.MonkeyPatch,
    desk: Desk,
    qtbot: QtBot,
) -> None:
    monkeypatch.setattr(tables, "ask_for_place", lambda *_a: selling.path)

    with qtbot.waitSignal(desk.refused) as told:
        button(page, "saveList").click()

    assert told.args == ["That is the book itself. Choose another name."]
    assert len(things(selling)) == 3
