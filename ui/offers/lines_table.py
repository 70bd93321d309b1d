"""The table of lines: painted like paper, typed into with plain fields."""

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QTableView,
    QWidget,
)

from ui.guarded import guarded
from ui.look.fonts import font
from ui.look.theme import color, px, theme
from ui.offers.line_cells import ROW, LineCells
from ui.offers.lines_model import EDITABLE, Column, LinesModel

Index = QModelIndex | QPersistentModelIndex
WIDTHS = {
    Column.GRIP: 22,
    Column.QUANTITY: 68,
    Column.UNIT: 66,
    Column.EACH: 82,
    Column.TAX: 52,
    Column.AMOUNT: 90,
}
HEAD = 32
_PACKAGE_KEYS = (
    Qt.Key.Key_0,
    Qt.Key.Key_1,
    Qt.Key.Key_2,
    Qt.Key.Key_3,
    Qt.Key.Key_4,
)
_HINT = "No lines yet. Press Ctrl Enter to add one."


class LinesTable(QTableView):
    """Lines of an offer; every act on a line has a key.

    Signals:
        line_wanted: a new line is to be begun.
        line_left: the current line is another one now; its row or -1.
        refused: why what was typed cannot be, and the field it stands in again.
    """

    line_wanted = Signal()
    line_left = Signal(int)
    refused = Signal(str, object)

    def __init__(self, model: LinesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = model
        self._dragged = -1
        self.setObjectName("lines")
        self.setModel(model)
        self.cells = LineCells(model, self)
        self.setItemDelegate(self.cells)
        self.cells.typing.connect(model.try_text)
        self._plain()
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(Column.WORK, QHeaderView.ResizeMode.Stretch)
        head.setHighlightSections(False)
        head.setMinimumSectionSize(px(20))
        model.refused.connect(self._open_again)
        self._measure()
        theme().changed.connect(self._measure)

    def _plain(self) -> None:
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.SelectedClicked
        )
        self.setTabKeyNavigation(False)
        self.setStyleSheet("QTableView { border: 0; }")

    def _measure(self) -> None:
        for column, width in WIDTHS.items():
            self.setColumnWidth(column, px(width))
        self.verticalHeader().setDefaultSectionSize(px(ROW))
        head = self.horizontalHeader()
        head.setFixedHeight(px(HEAD))
        self.setMinimumHeight(px(HEAD + 2 * ROW))
        for part in (head, head.viewport()):  # which is painted in its own font
            part.setFont(font("detail"))
        self.viewport().update()

    def row(self) -> int:
        """The current row, or -1."""
        return self.currentIndex().row()

    def go_to(self, row: int, column: Column = Column.WORK) -> None:
        """Make a cell the current one."""
        self.setCurrentIndex(self.lines.index(row, column))

    def type_in(self, row: int, column: Column = Column.WORK) -> None:
        """Open a field on a cell."""
        self.go_to(row, column)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edit(self.lines.index(row, column))

    def commit(self) -> None:
        """Take what stands in the open field, if there is one."""
        for field in self._open_fields():
            self.commitData(field)
            self.closeEditor(field, QStyledItemDelegate.EndEditHint.NoHint)

    def _open_again(self, why: str, index: QPersistentModelIndex) -> None:
        """Keep what was typed in sight until it is right."""
        QTimer.singleShot(0, self, lambda: self._type_again(why, index))

    def _type_again(self, why: str, index: QPersistentModelIndex) -> None:
        if index.isValid():
            self.type_in(index.row(), Column(index.column()))
            for field in self._open_fields():
                self.refused.emit(why, field)

    def _open_fields(self) -> list[QLineEdit]:
        """The field that is open on a cell, or none."""
        found = self.findChildren(QLineEdit, "cell")
        return [field for field in found if field.isVisible()]

    @guarded()
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.line_left.emit(current.row())

    # keys

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        mods, key, row = event.modifiers(), event.key(), self.row()
        moving = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        control = mods & Qt.KeyboardModifier.ControlModifier
        if mods & moving == moving and key in steps:
            self._move(steps[Qt.Key(key)])
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and not mods:
            self._drop(row)
        elif control and key == Qt.Key.Key_D:
            self.lines.copy(row)
        elif mods == Qt.KeyboardModifier.AltModifier and key in _PACKAGE_KEYS:
            self._put_in(row, _PACKAGE_KEYS.index(Qt.Key(key)))
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not control:
            if self.state() != QAbstractItemView.State.EditingState:
                self._open_cell()  # else the open field has it, and passed it on
        elif (
            control
            or mods & Qt.KeyboardModifier.AltModifier
            or (key == Qt.Key.Key_F2 and mods)
        ):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _move(self, by: int) -> None:
        column = Column(max(0, self.currentIndex().column()))
        self.go_to(self.lines.move(self.row(), by), column)

    def _put_in(self, row: int, package: int) -> None:
        """Put the line in a package that there is, or with 0 in all of them."""
        if package in {0, *self.lines.packages()}:
            self.lines.change(row, package=package)

    def _drop(self, row: int) -> None:
        self.lines.drop(row)
        left = min(row, len(self.lines.lines) - 1)
        if left >= 0:
            self.go_to(left)

    def _open_cell(self) -> None:
        index = self.currentIndex()
        if index.isValid() and index.column() in EDITABLE:
            self.edit(index)
        elif index.isValid():
            self.type_in(index.row())

    @guarded()
    def closeEditor(
        self, editor: QWidget, hint: QStyledItemDelegate.EndEditHint
    ) -> None:
        """Go on to the next cell that can be typed into; the last one begins a line."""
        hints = QStyledItemDelegate.EndEditHint
        index = self.currentIndex()
        editor.removeEventFilter(self.cells)  # it loses the focus later, and is gone
        super().closeEditor(editor, hints.NoHint)
        if hint == hints.RevertModelCache:
            self.lines.unfinished.pop((index.row(), index.column()), None)
            self.lines.tell_kept()
        steps = {hints.EditNextItem: 1, hints.EditPreviousItem: -1}
        if hint in steps and index.isValid():
            self._step(index, steps[hint])
        elif not self.lines.unfinished:
            self.lines.forget_unsaid()

    def _step(self, index: QModelIndex, by: int) -> None:
        cells = sorted(EDITABLE)
        place = cells.index(Column(index.column())) + by
        row = index.row() + (place >= len(cells)) - (place < 0)
        if row >= len(self.lines.lines):
            self.line_wanted.emit()
        elif row >= 0:
            self.type_in(row, cells[place % len(cells)])

    # dragging by the grip

    @guarded()
    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.column() == Column.GRIP and not self.lines.frozen:
            self._dragged = index.row()
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        super().mousePressEvent(event)

    @guarded()
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragged >= 0:
            self.viewport().update()
        else:
            super().mouseMoveEvent(event)

    @guarded()
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        row, self._dragged = self._dragged, -1
        self.viewport().unsetCursor()
        if row >= 0:
            before = self._gap_at(int(event.position().y()))
            self.lines.place(row, before)
            self.go_to(min(before, len(self.lines.lines) - 1))
        super().mouseReleaseEvent(event)

    def _gap_at(self, y: int) -> int:
        """The row before which something dropped at `y` would stand."""
        row = self.rowAt(y)
        if row < 0:
            return len(self.lines.lines) if y > 0 else 0
        top, height = self.rowViewportPosition(row), self.rowHeight(row)
        return row + (y > top + height / 2)

    @guarded()
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.lines.lines and not self.lines.frozen:
            self._paint_hint()
        if self._dragged < 0:
            return
        y = self.viewport().mapFromGlobal(self.cursor().pos()).y()
        gap = self._gap_at(y)
        level = gap * px(ROW) - self.verticalOffset()
        painter = QPainter(self.viewport())
        painter.setPen(QPen(color("accent.solid"), 2))
        painter.drawLine(0, level, self.viewport().width(), level)
        painter.end()

    @guarded(otherwise=False)
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(
            event, QKeyEvent
        ):
            own = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if own and event.key() == Qt.Key.Key_D:
                event.accept()
        return super().event(event)

    def _paint_hint(self) -> None:
        painter = QPainter(self.viewport())
        painter.setFont(font("body"))
        painter.setPen(color("text.secondary"))
        box = self.viewport().rect()
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, _HINT)
        painter.end()

    def select_line(self, row: int) -> None:
        """Select a row without opening a field on it."""
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        rows = QItemSelectionModel.SelectionFlag.Rows
        index = self.lines.index(row, Column.WORK)
        self.selectionModel().setCurrentIndex(index, flags | rows)
