"""The table itself: keys, selection that stays, sorting by the heads."""

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from ui.guarded import guarded
from ui.look.fonts import font
from ui.look.theme import px, size, theme
from ui.prospects.cell_paint import CellDelegate
from ui.prospects.columns import COLUMNS
from ui.prospects.table_model import ProspectTable

_MOST_KEPT = 2000  # selected rows that are remembered over a filter or a sort
_How = QItemSelectionModel.SelectionFlag
_LETTERS = {
    Qt.Key.Key_L: "log",
    Qt.Key.Key_M: "move",
    Qt.Key.Key_N: "add",
    Qt.Key.Key_S: "sort",
    Qt.Key.Key_B: "bring",
}


class ProspectsView(QTableView):
    """The rows; `asked` tells in a word what the keys want of the selected ones.

    Signals:
        asked: "open", "log", "move", "add", "sort", "bring", "bin", "escape",
            "digit 3".
        menu_wanted: a spot of the screen.
    """

    asked = Signal(str)
    menu_wanted = Signal(QPoint)

    def __init__(self, table: ProspectTable) -> None:
        super().__init__()
        self._table = table
        self._kept: list[int] = []
        self._current: int | None = None
        self.setObjectName("prospectsTable")
        self.setAccessibleName("Prospects")
        self.setModel(table)
        self._painter = CellDelegate(table)
        self.setItemDelegate(self._painter)
        self._arrange()
        self._dress()
        theme().changed.connect(self._dress)
        table.modelAboutToBeReset.connect(self._remember)
        table.modelReset.connect(self._go_back)
        self.doubleClicked.connect(lambda _at: self.asked.emit("open"))

    def _arrange(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        heads = self.horizontalHeader()
        heads.setHighlightSections(False)
        heads.setSectionsClickable(True)
        heads.setSectionsMovable(True)
        heads.setSortIndicatorShown(True)
        heads.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        heads.setMinimumSectionSize(40)
        heads.sectionClicked.connect(self._head_clicked)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def _dress(self) -> None:
        self.verticalHeader().setDefaultSectionSize(size("tableRow"))
        self.horizontalHeader().setFont(font("detail"))
        for place, column in enumerate(COLUMNS):
            self.setColumnWidth(place, px(column.wide))

    # sorting

    def _head_clicked(self, column: int) -> None:
        before, down = self._table.source.sorted_by
        self.sort(column, down=column == before and not down)

    def sort(self, column: int, *, down: bool = False) -> None:
        """Sort by a column and show it on its head."""
        order = Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(column, order)
        self._table.source.sort_by(column, down=down)

    # selection

    def selected_ids(self) -> list[int]:
        """The ids of the selected rows, top to bottom; else that of the current one."""
        rows = self._table.source.rows
        spans = self.selectionModel().selection().toList()
        places = sorted({p for s in spans for p in range(s.top(), s.bottom() + 1)})
        current = self.currentIndex().row()
        if not places and current >= 0:
            places = [current]
        return [rows[place].id for place in places if place < len(rows)]

    def current_id(self) -> int | None:
        """The id of the current row."""
        place, rows = self.currentIndex().row(), self._table.source.rows
        return rows[place].id if 0 <= place < len(rows) else None

    def go_to(self, ids: list[int]) -> None:
        """Select these rows, make the first one current and bring it into sight."""
        column = max(0, self.currentIndex().column())
        places = [self._table.source.row_of(key) for key in ids]
        chosen, last = QItemSelection(), len(COLUMNS) - 1
        places = [place for place in places if place >= 0]
        for place in places:
            chosen.select(self._table.index(place, 0), self._table.index(place, last))
        if places:
            first = self._table.index(places[0], column)
            self.selectionModel().setCurrentIndex(first, _How.NoUpdate)
            self.scrollTo(first)
        self.selectionModel().select(chosen, _How.ClearAndSelect)

    def _remember(self) -> None:
        self._kept = self.selected_ids()[:_MOST_KEPT]
        self._current = self.current_id()

    def _go_back(self) -> None:
        here = self._current
        kept = [key for key in self._kept if key in self._table.source]
        if here is not None and here in kept:
            kept.remove(here)
            kept.insert(0, here)
        if kept:
            self.go_to(kept)

    # keys

    def keyboardSearch(self, _text: str) -> None:
        """Letters are commands here; type-ahead would read every row."""

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        word = self._word_of(event)
        if word:
            self.asked.emit(word)
        elif event.text().isalpha() and not event.modifiers():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _word_of(self, event: QKeyEvent) -> str:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return ""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return "open"
        if key == Qt.Key.Key_Delete:
            return "bin"
        if key == Qt.Key.Key_Escape:
            return "escape"
        if Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
            return f"digit {key - Qt.Key.Key_0}"
        return _LETTERS.get(Qt.Key(key), "")

    @guarded()
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            box = self.visualRect(self.currentIndex())
            self.menu_wanted.emit(self.viewport().mapToGlobal(box.bottomLeft()))
        else:
            self.menu_wanted.emit(event.globalPos())
