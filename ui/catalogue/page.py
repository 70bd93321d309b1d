"""The page of the catalogue: found as it is typed, changed where it stands."""

from collections import Counter
from collections.abc import Callable, Collection

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.book.change import Change
from models.book.money import read_rate
from models.offers.catalogue import Item, catalogue_ids, items_of
from models.offers.catalogue_changes import drop_items
from models.offers.paper_habits import paper_habits
from ui.catalogue.columns import Column
from ui.catalogue.editing import Editing
from ui.catalogue.frame import Frame
from ui.catalogue.items_model import ItemsModel
from ui.catalogue.items_view import ItemsView
from ui.catalogue.tables import Tables
from ui.desk import Desk
from ui.guarded import guarded
from ui.look.theme import color
from ui.record.row_menu import Way, open_row_menu

_EVERYWHERE = frozenset({"new", "paste", "find", "escape"})
_LOOKS = frozenset({"business", "paper_habits"})


class CataloguePage(QWidget):
    """What one sells, with prices, costs and taxes.

    Signals:
        back: the page that it was opened from is to be shown.
        said: a sentence that no act of the book says.
    """

    back = Signal()
    said = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("cataloguePage")
        self._desk = desk
        self._stale = True
        self._every: dict[int, Item] = {}
        self._money = ""
        self.model = ItemsModel(self)
        self.view = ItemsView(self.model)
        self.editing = Editing(desk, self.view, self.model)
        self.frame = Frame(self.view, self)
        self.tables = Tables(self, desk)
        self.tables.said.connect(self.said)
        self.tables.taking.connect(self._make_room)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.frame)
        self._listen()
        desk.changed.connect(self._on_change)

    def _listen(self) -> None:
        self.frame.asked.connect(self._answer)
        self.frame.search.textChanged.connect(lambda _text: self.look())
        self.frame.search.down.connect(self.focus_list)
        self.frame.money.activated.connect(self._choose_money)
        self.view.asked.connect(self._answer)
        self.view.typed.connect(
            lambda text: self.editing.begin(self.view.currentIndex(), text)
        )
        self.view.menu_wanted.connect(self._open_menu)
        self.editing.another.connect(self.begin_item)

    def _answer(self, word: str) -> None:
        ways: dict[str, Callable[[], object]] = {
            "back": self.back.emit,
            "escape": self.leave,
            "new": self.begin_item,
            "edit": lambda: self.editing.begin(self.view.currentIndex()),
            "copy row": self.copy_row,
            "remove": self.remove,
            "copy": self.copy,
            "paste": self.paste,
            "find": self.focus_find,
            "take": lambda: self.tables.take(self._money),
            "save": self.tables.save,
            "everything": self.show_everything,
        }
        ways[word]()

    # what is shown

    def ask_again(self) -> None:
        """Show the catalogue as it stands in the book now."""
        self._stale = False
        self._learn()
        self._every.clear()
        self._learn_items(self._desk.ask(catalogue_ids, "", None))
        self.look()

    def _learn(self) -> None:
        business = self._desk.business
        self.model.locale, self.model.tax_label = business.locale, business.tax_label
        self.model.with_tax = self._desk.ask(paper_habits).prices_with_tax

    def look(self) -> None:
        """Show what fits the words in the field."""
        self.editing.leave()
        found = self._found()
        self.model.show(found)
        self._tell()
        if found and not self.view.currentIndex().isValid():
            self.view.go_to(0)

    def _found(self) -> list[Item]:
        keys = self._desk.ask(catalogue_ids, self._typed(), None)
        every = (self._every[key] for key in keys if key in self._every)
        return [one for one in every if self._money in {"", one.currency}]

    def _typed(self) -> str:
        return self.frame.search.text()

    def _tell(self) -> None:
        """Say how many there are, and in which price lists."""
        lists = sorted(Counter(one.currency for one in self._every.values()).items())
        if self._money not in dict(lists):
            self._money = ""
        self.frame.show_lists(lists, self._money)
        seen = sum(item.id is not None for item in self.model.items)
        self.frame.tell(
            seen, len(self._every), rows=self.model.rowCount(), typed=self._typed()
        )
        self.setFocusProxy(self.frame.first())

    def _choose_money(self, _place: int) -> None:
        self._money = str(self.frame.money.currentData())
        self.look()

    def show_everything(self) -> None:
        """Look for nothing in particular."""
        self._money = ""
        self.frame.search.clear()
        self.look()
        self.focus_list()

    def _on_change(self, change: Change) -> None:
        if _LOOKS & change.rows.keys():
            self._learn()
        keys = change.rows.get("catalogue_item")
        if keys is None:
            return
        if not self.isVisible():
            self._stale = True
            return
        self._learn_items(keys)
        if self.editing.adding and len(keys) == 1:
            self.model.put(0, self._every[min(keys)])  # it stays where it was typed
        self.model.take_in(self._found(), self._every.values())
        self._tell()

    def _learn_items(self, keys: Collection[int]) -> None:
        """Read these things again; those that are gone are forgotten."""
        for key in keys:
            self._every.pop(key, None)
        items = self._desk.ask(items_of, list(keys))
        self._every.update((item.id, item) for item in items if item.id is not None)

    # what is done

    def begin_item(self) -> None:
        """Begin a new thing on top, to be typed."""
        self.editing.leave()
        business = self._desk.business
        rates = business.default_taxes.split()
        tax = read_rate(rates[0]) if rates else 0
        currency = self._money or business.currency
        self.model.begin(Item("", tax_milli=tax, currency=currency))
        self._tell()
        self.view.go_to(0)
        self.editing.begin(self.model.cell(0, Column.WORK))

    def _chosen(self) -> list[Item]:
        return [self.model.items[row] for row in self.view.selected_rows()]

    def copy_row(self) -> None:
        """Begin a new thing with the values of the current one."""
        row = self.view.currentIndex().row()
        if row >= 0 and self.model.items[row].id is not None:
            copied = self.model.items[row]._replace(id=None, work="")
            work = self.model.items[row].work
            self.begin_item()
            self.model.put(0, copied)
            self.editing.begin(self.model.cell(0, Column.WORK), work)

    def remove(self) -> None:
        """Take the selected things out of the catalogue."""
        keys = [item.id for item in self._chosen() if item.id is not None]
        self.model.forget_new()
        if keys:
            self._desk.do(drop_items, keys)
        else:
            self._tell()

    def leave(self) -> None:
        """Let go of a thing that was begun, then of what is looked for, then leave."""
        if any(item.id is None for item in self.model.items):
            self.model.forget_new()
            self._tell()
        elif self._typed():
            self.frame.search.clear()
        else:
            self.back.emit()

    def copy(self) -> None:
        """Put the selected things on the clipboard."""
        self.tables.copy({item.id for item in self._chosen()})

    def paste(self) -> None:
        """Take a table from the clipboard; it begins in the current column."""
        first = max(0, self.view.currentIndex().column())
        self.tables.paste(first, self._money)

    def _make_room(self) -> None:
        """Let go of what is being typed, as a table comes."""
        self.editing.leave()
        self.model.forget_new()

    def _open_menu(self, spot: QPoint) -> None:
        at = self.view.currentIndex()
        ways = [Way("Add\tCtrl+Enter", self.begin_item, "plus")]
        if at.isValid():
            ways += [
                Way("Edit\tF2", lambda: self._answer("edit"), "pencil"),
                Way("Add another like it\tCtrl+D", self.copy_row, "copy"),
                Way("Copy\tCtrl+C", self.copy),
            ]
        ways.append(Way("Paste a table\tCtrl+V", self.paste))
        if at.isValid():
            ways.append(Way("Remove\tDel", self.remove, "trash-2"))
        open_row_menu(self, spot, ways, None)

    # focus

    def focus_find(self) -> None:
        """Put the cursor where one looks for something."""
        self.frame.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.frame.search.selectAll()

    def focus_list(self) -> None:
        """Give the rows the focus."""
        if self.model.items and not self.view.currentIndex().isValid():
            self.view.go_to(0)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        word = self.view.word_of(event)
        if word in _EVERYWHERE:
            self._answer(word)
        else:
            super().keyPressEvent(event)

    @guarded()
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.ask_again()

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), color("surface.app"))
        painter.end()
