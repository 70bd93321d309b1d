"""The fields are chosen from the record, and one comes back to the same record."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStackedWidget
from pytestqt.qtbot import QtBot

from models.book.book import Book
from models.people.prospects import add_prospect
from tests.clock import NOON
from ui.desk import Desk
from ui.look.buttons import IconButton
from ui.record.page import RecordPage
from ui.record.row_label import RowLabel
from ui.settings.fields_page import FieldsPage
from ui.shop.pages import Pages


def test_a_field_made_from_the_record_stands_there_at_once(
    qtbot: QtBot, desk: Desk, book: Book
) -> None:
    ada = book.do(add_prospect, "Ada", now=NOON)
    stack = QStackedWidget()
    qtbot.addWidget(stack)
    stack.resize(1244, 816)
    stack.show()
    pages = Pages(desk, stack)
    pages.open_record(ada)
    record = pages.in_sight()
    assert isinstance(record, RecordPage)
    choose = record.findChild(IconButton, "editFields")
    assert isinstance(choose, IconButton)

    choose.click()
    fields = pages.in_sight()
    assert isinstance(fields, FieldsPage)
    fields.focus_first()
    QTest.keyClicks(fields.fields.new_label, "Print run")
    QTest.keyClick(fields.fields.new_label, Qt.Key.Key_Return)
    QTest.keyClick(fields, Qt.Key.Key_Escape)

    assert pages.in_sight() is record
    assert record.prospect_id == ada
    labels = [label.text() for label in record.findChildren(RowLabel)]
    assert "Print run" in labels
