"""The table itself: keys, selection that stays, sorting by the heads."""

from collections.abc import Iterable

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from ui.guarded import guarded
from ui.look.fonts import font
from ui.look.theme import size, theme
from ui.look.whole_rows import show_whole_rows
from ui.prospects.cell_paint import CellDelegate
from ui.prospects.columns import PLACES
from ui.prospects.table_model import ProspectTable

_MOST_RUNS = 4000  # of rows side by side, that are selected again after a sort
_How = QItemSelectionModel.SelectionFlag
_KEYS = {
    Qt.Key.Key_Return: "open",
    Qt.Key.Key_Enter: "open",
    Qt.Key.Key_F2: "edit",
    Qt.Key.Key_Delete: "bin",
    Qt.Key.Key_Escape: "escape",
    Qt.Key.Key_C: "columns",
    Qt.Key.Key_L: "log",
    Qt.Key.Key_M: "move",
    Qt.Key.Key_N: "add",
    Qt.Key.Key_P: "pass",
    Qt.Key.Key_S: "sort",
    Qt.Key.Key_B: "bring",
}


class ProspectsView(QTableView):
    """The rows; `asked` tells in a word what the keys want of the selected ones.

    Signals:
        asked: "open", "log", "move", "add", "sort", "bring", "bin", "escape",
            "columns", "edit", "pass", "digit 3".
        menu_wanted: a spot of the screen.
        sort_wanted: the place of a column, whose head was clicked.
        let_go: the selection was in too many pieces to be kept.

    Attributes:
        table: the model.
    """

    asked = Signal(str)
    menu_wanted = Signal(QPoint)
    sort_wanted = Signal(int)
    let_go = Signal()

    def __init__(self, table: ProspectTable) -> None:
        super().__init__()
        self.table = table
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
        self.doubleClicked.connect(lambda _at: self.asked.emit("edit"))

    def _arrange(self) -> None:
        show_whole_rows(self)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        heads = self.horizontalHeader()
        heads.setAccessibleName("Columns of the prospects")
        # Heads ask each row whether it is selected, once for each column: with a
        # selection of their own, which is empty, they are done at the first row.
        heads.setSelectionModel(QItemSelectionModel(self.table, heads))
        heads.setSectionsClickable(True)
        heads.setSectionsMovable(True)
        heads.setSortIndicatorShown(True)
        heads.setSortIndicator(PLACES["name"], Qt.SortOrder.AscendingOrder)
        heads.setMinimumSectionSize(40)
        heads.sectionClicked.connect(self.sort_wanted)
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def _dress(self) -> None:
        self.verticalHeader().setDefaultSectionSize(size("tableRow"))
        self.horizontalHeader().setFont(font("detail"))

    def show_sorting(self, column: int, *, down: bool) -> None:
        """Show on its head by which column the rows are sorted."""
        order = Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(column, order)

    # selection

    def selected_count(self) -> int:
        """How many rows are selected."""
        return sum(s.height() for s in self.selectionModel().selection().toList())

    def selected_ids(self) -> list[int]:
        """The ids of the selected rows, top to bottom; else that of the current one."""
        shown = self.table.people.shown
        spans = self.selectionModel().selection().toList()
        places = sorted({p for s in spans for p in range(s.top(), s.bottom() + 1)})
        current = self.currentIndex().row()
        if not places and current >= 0:
            places = [current]
        return [shown[place] for place in places if place < len(shown)]

    def some_selected_ids(self, most: int) -> list[int]:
        """The ids of at most so many of the selected rows, quickly."""
        found: list[int] = []
        for span in self.selectionModel().selection().toList():
            end = min(span.bottom() + 1, span.top() + most - len(found))
            found += self.table.people.shown[span.top() : end]
            if len(found) >= most:
                break
        return found

    def current_id(self) -> int | None:
        """The id of the current row."""
        place, shown = self.currentIndex().row(), self.table.people.shown
        return shown[place] if 0 <= place < len(shown) else None

    def go_to(self, ids: list[int]) -> None:
        """Select these rows, make the first one current and bring it into sight."""
        places = [self.table.people.place_of(key) for key in ids]
        self._select([place for place in places if place >= 0])

    def _select(self, places: list[int]) -> None:
        column = max(0, self.currentIndex().column())
        if places:
            first = self.table.index(places[0], column)
            self.selectionModel().setCurrentIndex(first, _How.NoUpdate)
            self.scrollTo(first)
        chosen, last = QItemSelection(), len(self.table.columns) - 1
        for top, bottom in _runs(places):
            corner = self.table.index(bottom, last)
            chosen.select(self.table.index(top, 0), corner)
        self.selectionModel().select(chosen, _How.ClearAndSelect)

    def _remember(self) -> None:
        self._kept = self.selected_ids()
        self._current = self.current_id()

    def _go_back(self) -> None:
        shown = self.table.people.shown
        if len(self._kept) > 1:
            at = {key: place for place, key in enumerate(shown)}
            places = [at[key] for key in self._kept if key in at]
        else:
            found = (self.table.people.place_of(key) for key in self._kept)
            places = [place for place in found if place >= 0]
        here = self._current
        current = self.table.people.place_of(here) if here is not None else -1
        if sum(1 for _run in _runs(places)) > _MOST_RUNS:
            self.let_go.emit()
            places = [current] if current >= 0 else []
        if current in places:
            places.remove(current)
            places.insert(0, current)
        if places:
            self._select(places)

    def show_current(self) -> None:
        """Bring the current row into sight, where there is one."""
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

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
        if Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
            return f"digit {key - Qt.Key.Key_0}"
        return _KEYS.get(Qt.Key(key), "")

    @guarded()
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            box = self.visualRect(self.currentIndex())
            self.menu_wanted.emit(self.viewport().mapToGlobal(box.bottomLeft()))
        else:
            self.menu_wanted.emit(event.globalPos())


def _runs(places: Iterable[int]) -> Iterable[tuple[int, int]]:
    """Places as spans of neighbours, in any order: 4, 1, 2 is (1, 2), (4, 4)."""
    top = last = -1
    for place in sorted(places):
        if top >= 0 and place == last + 1:
            last = place
            continue
        if top >= 0:
            yield top, last
        top = last = place
    if top >= 0:
        yield top, last
