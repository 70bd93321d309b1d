"""A list view whose rows have one height, so that every size costs the same.

QListView lays out all rows again after each change (`qt.md` section 2: 113 ms for
one drop among 100,000). Here geometry is arithmetic; the class stays a QListView
because only then do screen readers see a list with items.
"""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from ui.fixed_rows import FixedRows
from ui.guarded import guarded
from ui.kept_place import KeptPlace
from ui.row_marks import Marks, paint_by_delegate
from ui.rows_model import RowsModel
from ui.told_row import tell_row

Index = QModelIndex | QPersistentModelIndex
Move = QAbstractItemView.CursorAction
ScrollHint = QAbstractItemView.ScrollHint
_STEP = 28  # pixels of one turn of the wheel, a third of a card


class FixedList(QListView):
    """Rows of one height over a `RowsModel`; geometry in constant time.

    Args:
        row_height: pixels.
        gap: pixels between two rows.
        inset: pixels left, right and above the first row.
    """

    def __init__(
        self,
        row_height: int,
        *,
        gap: int = 0,
        inset: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._row_height, self._gap, self._inset = row_height, gap, inset
        # a viewport of ours: to wrap Qt's own costs PySide 10 ms at the first paint
        self.setViewport(QWidget())
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDropIndicatorShown(False)

    # what is asked of it

    def set_row_height(self, row_height: int) -> None:
        """Give every row another height; the row at the top stays at the top."""
        before, offset = self.geometry_of_rows().pitch, self.verticalOffset()
        self._row_height = row_height
        self.updateGeometries()
        after = self.geometry_of_rows().pitch
        self.verticalScrollBar().setValue(round(offset / before * after))
        self.viewport().update()

    def row_height(self) -> int:
        """The height of a row in pixels."""
        return self._row_height

    def rows_shown(self) -> RowsModel[Any]:
        """The model, as what it is."""
        model = self.model()
        assert isinstance(model, RowsModel)
        return model

    def selected_ids(self) -> list[int]:
        """The ids of the selected rows, top to bottom; else that of the current one."""
        chosen = self.selectionModel().selectedIndexes()
        current = self.currentIndex()
        if not chosen and current.isValid():
            chosen = [current]
        return self.rows_shown().ids_at(chosen)

    def current_id(self) -> int | None:
        """The id of the current row."""
        place = self.currentIndex().row()
        return self.rows_shown().rows[place].id if place >= 0 else None

    def go_to(self, ids: Iterable[int]) -> None:
        """Select these rows, make the first one current and bring it into sight."""
        model, chosen = self.rows_shown(), QItemSelection()
        indexes = [at for at in map(model.index_of, ids) if at.isValid()]
        for at in indexes:
            chosen.select(at, at)
        how = QItemSelectionModel.SelectionFlag
        if indexes:
            mode = self.selectionMode()
            self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
            self.setCurrentIndex(indexes[0])  # Shift and a key select from here on
            self.setSelectionMode(mode)
            self.scrollTo(indexes[0])
        self.selectionModel().select(chosen, how.ClearAndSelect)

    def geometry_of_rows(self) -> FixedRows:
        """Where the rows lie now, as the viewport sees them."""
        return FixedRows(
            self._count(),
            self._row_height,
            self._gap,
            self._inset,
            self.verticalScrollBar().value(),
        )

    def is_hovered(self, row: int) -> bool:
        """Whether the mouse is over the row; lists that care say so."""
        del row
        return False

    def paint_row(self, painter: QPainter, box: QRect, row: int, marks: Marks) -> None:
        """Paint one row; the delegate does it unless a kind of list knows better."""
        paint_by_delegate(self, painter, box, row, marks)

    # geometry

    def _count(self) -> int:
        model = self.model()
        return len(model.rows) if isinstance(model, RowsModel) else 0

    def _rect_of(self, row: int) -> QRect:
        top = self.geometry_of_rows().top_of(row)
        wide = self.viewport().width() - 2 * self._inset
        return QRect(self._inset, top, wide, self._row_height)

    @guarded(otherwise=0)
    def horizontalOffset(self) -> int:
        return 0

    @guarded(otherwise=0)
    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    @guarded(otherwise=False)
    def isIndexHidden(self, _index: Index) -> bool:
        return False

    @guarded(otherwise=QRect())
    def visualRect(self, index: Index) -> QRect:
        return self._rect_of(index.row()) if index.isValid() else QRect()

    @guarded(otherwise=QModelIndex())
    def indexAt(self, spot: QPoint) -> QModelIndex:
        row = self.geometry_of_rows().row_at(spot.y())
        return self.model().index(row, 0) if row >= 0 else QModelIndex()

    @guarded()
    def scrollTo(
        self, index: Index, hint: ScrollHint = ScrollHint.EnsureVisible
    ) -> None:
        if not index.isValid():
            return
        lying, high = self.geometry_of_rows(), self.viewport().height()
        top = index.row() * lying.pitch
        offset = lying.offset_showing(index.row(), high)
        if hint == ScrollHint.PositionAtTop:
            offset = top
        elif hint == ScrollHint.PositionAtCenter:
            offset = top - (high - lying.height) // 2
        self.verticalScrollBar().setValue(offset)

    @guarded(otherwise=QModelIndex())
    def moveCursor(
        self, action: QAbstractItemView.CursorAction, _keys: Qt.KeyboardModifier
    ) -> QModelIndex:
        count = self._count()
        if not count:
            return QModelIndex()
        pitch = self.geometry_of_rows().pitch
        page = max(1, self.viewport().height() // pitch)
        here = self.currentIndex().row()
        row = {
            Move.MoveUp: here - 1,
            Move.MovePrevious: here - 1,
            Move.MoveDown: here + 1,
            Move.MoveNext: here + 1,
            Move.MovePageUp: here - page,
            Move.MovePageDown: here + page,
            Move.MoveHome: 0,
            Move.MoveEnd: count - 1,
        }.get(action, here)
        return self.model().index(max(0, min(count - 1, row)), 0)

    @guarded()
    def setSelection(
        self, rect: QRect, command: QItemSelectionModel.SelectionFlag
    ) -> None:
        upright = rect.normalized()  # upwards, Qt gives the corners the other way round
        lying = self.geometry_of_rows()
        rows = lying.rows_between(upright.top(), upright.bottom())
        chosen = QItemSelection()
        if rows:
            model = self.model()
            chosen.select(model.index(rows[0], 0), model.index(rows[-1], 0))
        self.selectionModel().select(chosen, command)

    @guarded(otherwise=QRegion())
    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        for span in selection.toList():
            ends = self._rect_of(span.top()).united(self._rect_of(span.bottom()))
            region += QRegion(ends & self.viewport().rect())
        return region

    @guarded()
    def updateGeometries(self) -> None:
        bar, high = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(high)
        bar.setSingleStep(_STEP)
        bar.setRange(0, max(0, self.geometry_of_rows().whole - high))

    @guarded(otherwise=QSize())
    def viewportSizeHint(self) -> QSize:
        return QAbstractItemView.viewportSizeHint(self)

    # what happens to the rows

    @guarded()
    def currentChanged(self, current: Index, previous: Index) -> None:
        QAbstractItemView.currentChanged(self, current, previous)
        tell_row(self, current.row())  # QListView knows no place of it, and tells none

    @guarded()
    def doItemsLayout(self) -> None:
        self.updateGeometries()
        self.viewport().update()

    @guarded()
    def rowsInserted(self, _parent: Index, _start: int, _end: int) -> None:
        self.doItemsLayout()

    @guarded()
    def rowsAboutToBeRemoved(self, parent: Index, start: int, end: int) -> None:
        QAbstractItemView.rowsAboutToBeRemoved(self, parent, start, end)
        self.viewport().update()

    @guarded()
    def dataChanged(self, first: Index, last: Index, _roles: object = None) -> None:
        changed = self._rect_of(first.row()).united(self._rect_of(last.row()))
        self.viewport().update(changed)

    @guarded()
    def reset(self) -> None:
        super().reset()
        self.updateGeometries()

    def setModel(self, model: Any) -> None:  # noqa: ANN401 - Qt's own type is wider
        super().setModel(model)
        KeptPlace(self)
        for told in (model.rowsMoved, model.rowsRemoved, model.layoutChanged):
            told.connect(self.scheduleDelayedItemsLayout)

    # painting

    @guarded()
    def scrollContentsBy(self, _dx: int, dy: int) -> None:
        self.viewport().scroll(0, dy)

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometries()

    @guarded()
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        self.paint_rows(painter, event.rect())
        painter.end()

    def paint_rows(self, painter: QPainter, part: QRect) -> None:
        """Paint the rows in this part of the viewport, and nothing else."""
        chosen, current = self.selectionModel(), self.currentIndex().row()
        focused = self.hasFocus()
        for row in self.geometry_of_rows().rows_between(part.top(), part.bottom()):
            marks = Marks(
                chosen.isRowSelected(row),
                self.is_hovered(row),
                focused and row == current,
            )
            self.paint_row(painter, self._rect_of(row), row, marks)

    def keyboardSearch(self, _text: str) -> None:
        """Letters are commands here; type-ahead would read every row."""
