"""The saved lists in the navigation: names with live counts."""

from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QCursor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.fixed_list import FixedList
from ui.guarded import guarded
from ui.look.buttons import IconButton
from ui.look.fonts import font, metrics
from ui.look.icons import pixmap
from ui.look.labels import Label, shown, tip_of
from ui.look.theme import color, px, theme
from ui.row_marks import Marks
from ui.rows_model import RowsModel

_ROW, _MOST = 28, 12
_NARROW = 100


class ShelfRow(NamedTuple):
    """A list as the navigation shows it; `people` is None while it is not known."""

    id: int
    name: str
    people: int | None
    said: str


class ShelfRows(RowsModel[ShelfRow]):
    """The pinned lists."""

    def words(self, row: ShelfRow) -> str:
        if row.people is None:
            return row.name
        return f"{row.name}, {row.people:,} prospect{'' if row.people == 1 else 's'}"

    def description(self, row: ShelfRow) -> str:
        return row.said

    def tip(self, row: ShelfRow) -> str:
        return tip_of(f"{self.words(row)}\n{row.said}")


class ShelfList(FixedList):
    """Rows of icon, name and count.

    Signals:
        chosen: the id of a list, clicked or entered.
        menu_wanted: the id of a list and a place on the screen.
    """

    chosen = Signal(object)
    menu_wanted = Signal(object, QPoint)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(px(_ROW), gap=1, parent=parent)
        self.setObjectName("savedLists")
        self.setAccessibleName("Saved lists")
        self.setProperty("look", "lane")
        self.setSelectionMode(FixedList.SelectionMode.SingleSelection)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.viewport().setAutoFillBackground(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._ask_for_menu)
        self.clicked.connect(self._choose)
        self.shown_id: int | None = None

    def is_hovered(self, row: int) -> bool:
        """Whether the mouse is over the row."""
        port = self.viewport()
        at = port.mapFromGlobal(QCursor.pos())
        return port.underMouse() and self.indexAt(at).row() == row

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(self.rows_shown().rows[index.row()].id)

    def _ask_for_menu(self, spot: QPoint) -> None:
        index = self.indexAt(spot)
        if not index.isValid():
            index = self.currentIndex()
            spot = self.visualRect(index).center()
        if index.isValid():
            key = self.rows_shown().rows[index.row()].id
            self.menu_wanted.emit(key, self.viewport().mapToGlobal(spot))

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def paint_row(self, painter: QPainter, box: QRect, row: int, marks: Marks) -> None:
        kept: ShelfRow = self.rows_shown().rows[row]
        lying = box.adjusted(px(8), 0, -px(8), 0)
        current = kept.id == self.shown_id
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if current or marks.hovered or marks.focused:
            edge = color("accent.focus" if marks.focused else "line.subtle")
            painter.setPen(QPen(edge, 2 if marks.focused else 1))
            painter.setBrush(color("surface.panel" if current else "surface.sunken"))
            painter.drawRoundedRect(QRectF(lying).adjusted(1, 1, -1, -1), 6, 6)
        if current:
            bar = QRect(0, lying.top() + px(6), px(3), lying.height() - px(12))
            painter.fillRect(bar, color("accent.solid"))
        narrow = box.width() < px(_NARROW)
        middle = lying.center().y() + 1
        x = lying.center().x() - px(8) if narrow else lying.left() + px(10)
        ink = "accent.text" if current else "text.tertiary"
        painter.drawPixmap(x, middle - px(8), pixmap("list-filter", ink))
        if not narrow:
            self._paint_words(painter, lying, kept, current=current)

    def _paint_words(
        self, painter: QPainter, lying: QRect, kept: ShelfRow, *, current: bool
    ) -> None:
        count = "" if kept.people is None else f"{kept.people:,}"
        painter.setFont(font("body"))
        painter.setPen(color("text.primary" if current else "text.secondary"))
        letters = metrics("body")
        room = lying.width() - px(36) - px(14) - letters.horizontalAdvance(count)
        name = letters.elidedText(shown(kept.name), Qt.TextElideMode.ElideRight, room)
        words = lying.adjusted(px(36), 0, -px(8), 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, name)
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.setPen(color("text.secondary"))
        painter.drawText(words, right, count)


class Shelf(QWidget):
    """The heading "Lists" with a button for a new one, and the pinned lists."""

    new_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ShelfRows(self)
        self.view = ShelfList(self)
        self.view.setModel(self.model)
        self.heading = Label("Lists", "caption", "text.secondary")
        self.more = IconButton("plus", "New list", object_name="newList")
        self.more.clicked.connect(self.new_wanted)
        row = self._head = QHBoxLayout()
        row.addWidget(self.heading, 1)
        row.addWidget(self.more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.view, 1)
        column.addStretch()  # holds the heading up while there is no list
        self._narrow = False
        self._dress()
        theme().changed.connect(self._dress)

    def show_rows(self, rows: list[ShelfRow]) -> None:
        """Show these lists; where there are many, they scroll."""
        self.model.show(rows)
        self.view.setVisible(bool(rows))
        self.updateGeometry()

    def mark(self, list_id: int | None) -> None:
        """Mark the list that is shown now; None marks no list."""
        self.view.shown_id = list_id
        self.view.viewport().update()

    def be_narrow(self, narrow: bool) -> None:  # noqa: FBT001 - a slot
        """Show icons only, or whole rows."""
        self._narrow = narrow
        self.heading.setVisible(not narrow)
        self._dress()

    def sizeHint(self) -> QSize:
        rows = min(len(self.model.rows), _MOST)
        return QSize(px(100), px(42) + rows * (self.view.row_height() + 1) + px(4))

    def _dress(self) -> None:
        left = px(16 if self._narrow else 18)
        self._head.setContentsMargins(left, px(10), px(10), px(2))
        self.view.set_row_height(px(_ROW))
        self.updateGeometry()
