"""The catalogue as a table that comes and goes: clipboard and files."""

from collections.abc import Callable, Collection
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from models.book.refusals import NotSaved, Refused
from models.offers.catalogue_changes import take_items
from models.offers.price_list import items_from, price_list
from ui.commands.price_file import as_csv, as_table, rows_of_file, rows_pasted
from ui.commands.written import write_whole
from ui.desk import Desk
from ui.shell.asking import ask_for_file, ask_for_place
from ui.shell.opening import documents

TABLES = "Tables (*.csv *.tsv *.txt);;All files (*)"


class Tables(QObject):
    """Takes tables into the catalogue, each by one act, and gives it as one.

    Signals:
        said: a sentence that no act of the book says.
        taking: a table was read and goes into the book now.
    """

    said = Signal(str)
    taking = Signal()

    def __init__(self, host: QWidget, desk: Desk) -> None:
        super().__init__(host)
        self._host, self._desk = host, desk

    def copy(self, keys: Collection[int | None]) -> None:
        """Put these things on the clipboard, as a spreadsheet takes them."""
        rows = self._desk.ask(price_list, keys)
        many = len(rows) - 1
        if many:
            QGuiApplication.clipboard().setText(as_table(rows))
            self.said.emit(f"{many:,} {'row' if many == 1 else 'rows'} copied")

    def paste(self, first: int, currency: str) -> None:
        """Take a table from the clipboard into the catalogue.

        Args:
            first: the column in which a table without names of columns begins.
            currency: of rows that name none; that of the business where it is "".
        """
        text = QGuiApplication.clipboard().text()
        self._take(lambda: rows_pasted(text, first), currency)

    def take(self, currency: str) -> None:
        """Ask for a price list, and take it into the catalogue."""
        path = ask_for_file(self._host, "Bring in a price list", TABLES)
        if path is not None:
            self._take(lambda: rows_of_file(path), currency)

    def _take(self, read: Callable[[], list[list[str]]], currency: str) -> None:
        business = self._desk.business
        money = currency or business.currency
        try:
            items = items_from(read(), money, business.locale)
        except Refused as refusal:
            self._desk.refused.emit(str(refusal))
            return
        if items:
            self.taking.emit()
            self._desk.do(take_items, items)

    def save(self) -> None:
        """Ask where, and write the whole catalogue as a table."""
        place = documents().parent / "Price list.csv"
        path = ask_for_place(self._host, "Save as a table", place, TABLES)
        if path is not None:
            self._write(path if path.suffix else path.with_suffix(".csv"))

    def _write(self, path: Path) -> None:
        if path.exists() and path.samefile(self._desk.book.path):
            self._desk.refused.emit("That is the book itself. Choose another name.")
            return
        try:
            write_whole(path, [as_csv(self._desk.ask(price_list))])
        except NotSaved as failure:
            self._desk.failed.emit(failure)
        else:
            self.said.emit(f"Saved as “{path.name}”")
