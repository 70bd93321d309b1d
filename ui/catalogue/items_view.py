"""The table of the catalogue: painted rows, and the words of its keys."""

from typing import ClassVar

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from ui.catalogue.columns import RIGHT, Column
from ui.catalogue.items_model import ItemsModel
from ui.guarded import guarded
from ui.look.elided import elided
from ui.look.fonts import font
from ui.look.theme import color, px, size, theme
from ui.look.whole_rows import show_whole_rows
from ui.rows_model import Index

WIDTHS = {
    Column.CODE: 84,
    Column.UNIT: 56,
    Column.PRICE: 110,
    Column.COST: 96,
    Column.TAX: 58,
    Column.CURRENCY: 58,
    Column.PERIOD: 60,
    Column.MARGIN: 66,
}
_WORK, _DETAIL, _PAD = 150, 96, 8
_SHARE = 3, 5  # of the room that is left, what the work gets
_VCENTER = Qt.AlignmentFlag.AlignVCenter
_STRONG = frozenset({Column.WORK, Column.PRICE})


class ItemCells(QStyledItemDelegate):
    """Paints a cell from the item itself."""

    def __init__(self, model: ItemsModel) -> None:
        super().__init__()
        self._model = model

    @guarded()
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        box, flag = option.rect, QStyle.StateFlag
        if option.state & flag.State_Selected:
            painter.fillRect(box, color("surface.selected"))
        painter.fillRect(box.x(), box.bottom(), box.width(), 1, color("line.subtle"))
        column = Column(index.column())
        words = self._model.text(index.row(), column)
        new = column is Column.WORK and not words
        style = "bodyStrong" if column is Column.WORK and words else "body"
        strong = column in _STRONG and not new
        painter.setFont(font(style))
        painter.setPen(color("text.primary" if strong else "text.secondary"))
        inside = box.adjusted(px(_PAD), 0, -px(_PAD), -1)
        side = Qt.AlignmentFlag.AlignRight if column in RIGHT else _VCENTER
        shown = elided(
            words or ("What do you sell?" if new else ""), style, inside.width()
        )
        painter.drawText(inside, side | _VCENTER, shown)
        if option.state & flag.State_HasFocus:
            painter.setPen(QPen(color("accent.focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(1, 1, -1, -2))


class ItemsView(QTableView):
    """Rows of the catalogue.

    Signals:
        asked: "edit", "new", "copy row", "remove", "copy", "paste", "find", "escape".
        typed: the first letters that were typed over a cell.
        menu_wanted: a spot of the screen.
    """

    asked = Signal(str)
    typed = Signal(str)
    menu_wanted = Signal(QPoint)

    _KEYS: ClassVar = {
        Qt.Key.Key_Return: "edit",
        Qt.Key.Key_Enter: "edit",
        Qt.Key.Key_F2: "edit",
        Qt.Key.Key_Insert: "new",
        Qt.Key.Key_Delete: "remove",
        Qt.Key.Key_Escape: "escape",
    }
    _WITH_CTRL: ClassVar = {
        Qt.Key.Key_Return: "new",
        Qt.Key.Key_Enter: "new",
        Qt.Key.Key_D: "copy row",
        Qt.Key.Key_F: "find",
    }

    def __init__(self, model: ItemsModel) -> None:
        super().__init__()
        self._model = model
        self._kept: tuple[int | None, int] = (None, 0)
        self.setObjectName("catalogueTable")
        self.setAccessibleName("Catalogue")
        self.setModel(model)
        self._cells = ItemCells(model)
        self.setItemDelegate(self._cells)
        self._place = -1
        self._arrange()
        self._dress()
        theme().changed.connect(self._dress)
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._go_back)
        model.rowsRemoved.connect(self._select_current)
        self.doubleClicked.connect(lambda _at: self.asked.emit("edit"))

    def _arrange(self) -> None:
        show_whole_rows(self)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        heads = self.horizontalHeader()
        heads.setAccessibleName("Columns of the catalogue")
        heads.setSectionsClickable(False)
        heads.setMinimumSectionSize(px(24))
        # Heads ask each row whether it is selected: their own selection is empty.
        heads.setSelectionModel(QItemSelectionModel(self._model, heads))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def _dress(self) -> None:
        self.verticalHeader().setDefaultSectionSize(size("tableRow"))
        self.horizontalHeader().setFont(font("detail"))
        self._share_room()

    def _share_room(self) -> None:
        """Give the words the room that the figures leave."""
        for column, wide in WIDTHS.items():
            self.setColumnWidth(column, px(wide))
        left = self.viewport().width() - sum(map(px, WIDTHS.values()))
        left = max(left, px(_WORK + _DETAIL))
        part, whole = _SHARE
        work = max(px(_WORK), left * part // whole)
        self.setColumnWidth(Column.WORK, work)
        self.setColumnWidth(Column.DETAIL, left - work)

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    # where one is

    def selected_rows(self) -> list[int]:
        """The selected rows, top to bottom; else the current one."""
        spans = self.selectionModel().selection().toList()
        rows = sorted({r for s in spans for r in range(s.top(), s.bottom() + 1)})
        current = self.currentIndex().row()
        return rows or ([current] if current >= 0 else [])

    def go_to(self, row: int, column: int = Column.WORK) -> None:
        """Make a cell the current one, its row selected and in sight."""
        if 0 <= row < self._model.rowCount():
            self.setCurrentIndex(self._model.index(row, column))
            self.scrollTo(self.currentIndex())

    def select(self, rows: list[int]) -> None:
        """Select these rows, and go to the first."""
        if not rows:
            return
        self.go_to(rows[0])
        chosen, last = QItemSelection(), len(Column) - 1
        for row in rows:
            corner = self._model.index(row, last)
            chosen.select(self._model.index(row, 0), corner)
        how = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().select(chosen, how)

    def _select_current(self) -> None:
        self.go_to(self.currentIndex().row())

    def _remember(self) -> None:
        at: QModelIndex = self.currentIndex()
        there = 0 <= at.row() < len(self._model.items)
        key = self._model.items[at.row()].id if there else None
        self._kept = key, max(at.column(), 0)
        self._place = at.row() if there else -1

    def _go_back(self) -> None:
        """Stand on the same thing again; else on what stands in its place."""
        key, column = self._kept
        if self._place < 0:
            return
        row = self._model.row_of(key)
        if row < 0:
            row = min(self._place, self._model.rowCount() - 1)
        self.go_to(row, column)

    # keys

    def keyboardSearch(self, _text: str) -> None:
        """Letters begin to type into the cell."""

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        word = self.word_of(event)
        if word:
            self.asked.emit(word)
        elif _is_letter(event) and self.currentIndex().isValid():
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def word_of(self, event: QKeyEvent) -> str:
        """What a key asks for, or nothing."""
        if event.matches(QKeySequence.StandardKey.Copy):
            return "copy"
        if event.matches(QKeySequence.StandardKey.Paste):
            return "paste"
        mods = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if mods == Qt.KeyboardModifier.ControlModifier:
            return self._WITH_CTRL.get(Qt.Key(event.key()), "")
        return "" if mods else self._KEYS.get(Qt.Key(event.key()), "")

    @guarded()
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            box = self.visualRect(self.currentIndex())
            self.menu_wanted.emit(self.viewport().mapToGlobal(box.bottomLeft()))
        else:
            self.menu_wanted.emit(event.globalPos())


def _is_letter(event: QKeyEvent) -> bool:
    """Whether the key writes something."""
    plain = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
    text = event.text()
    return bool(text) and text.isprintable() and not event.modifiers() & ~plain
