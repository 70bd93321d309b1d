"""The hand that types in the offer editor."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from models.book.book import Book
from models.offers.sheet_of import lines_of_offer
from ui.offers.editor import OfferEditor

KEY, MOD = Qt.Key, Qt.KeyboardModifier


def press(editor: OfferEditor, key: Qt.Key, *held: Qt.KeyboardModifier) -> None:
    mods = MOD.NoModifier
    for one in held:
        mods |= one
    QTest.keyClick(editor.window().focusWidget(), key, mods)


def open_cells(editor: OfferEditor) -> list[QLineEdit]:
    """The fields that are open in the table: one or none."""
    found = editor.table.findChildren(QLineEdit, "cell")
    return [one for one in found if one.isVisible()]


def cell(editor: OfferEditor) -> QLineEdit:
    """The field that is open in the table."""
    (field,) = open_cells(editor)
    return field


def works(book: Book, offer: int) -> list[str]:
    return [line.work for line in book.ask(lines_of_offer, offer)]
