"""The bin: who was deleted, and the way back."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from models.book.change import Change
from models.people.kinds import Tier
from models.people.prospects import bring_back
from models.people.table_rows import ProspectRow, prospect_rows
from ui.desk import Desk
from ui.fixed_list import FixedList
from ui.guarded import guarded
from ui.look.buttons import Button, IconButton
from ui.look.elided import elided
from ui.look.fonts import font
from ui.look.labels import Label
from ui.look.messages import announce
from ui.look.painters import paint_tier_badge
from ui.look.panels import EmptyState
from ui.look.theme import color, px, size, theme
from ui.rows_model import RowsModel

Index = QModelIndex | QPersistentModelIndex
_VCENTER = Qt.AlignmentFlag.AlignVCenter
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class BinRows(RowsModel[ProspectRow]):
    """Everybody in the bin, by name."""

    def words(self, row: ProspectRow) -> str:
        return ", ".join(part for part in (row.name, row.company) if part)

    def description(self, row: ProspectRow) -> str:
        return f"{Tier(row.tier).label}, {row.touches} touches"


class _BinDelegate(QStyledItemDelegate):
    def __init__(self, model: BinRows) -> None:
        super().__init__()
        self._model = model

    @guarded()
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        row, box = self._model.rows[index.row()], option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, color("surface.selected"))
        painter.fillRect(box.x(), box.bottom(), box.width(), 1, color("line.subtle"))
        third = box.width() // 3
        name = QRect(box.x() + px(12), box.y(), third, box.height())
        painter.setFont(font("bodyStrong"))
        painter.setPen(color("text.primary"))
        called = elided(row.name or row.company, "bodyStrong", third - px(12))
        painter.drawText(name, _VCENTER, called)
        painter.setFont(font("body"))
        painter.setPen(color("text.secondary"))
        firm = row.company if row.name else ""
        painter.drawText(
            name.translated(third, 0), _VCENTER, elided(firm, "body", third - px(12))
        )
        middle = box.center().y()
        paint_tier_badge(painter, box.x() + 2 * third + px(12), middle, Tier(row.tier))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(color("accent.focus"), 2))
            painter.drawRect(box.adjusted(1, 1, -1, -2))


class BinList(FixedList):
    """Who is in the bin; Enter brings the selected ones back."""

    back_wanted = Signal()

    def __init__(self, model: BinRows) -> None:
        super().__init__(size("tableRow"))
        self.setObjectName("binList")
        self.setAccessibleName("In the bin")
        self.setModel(model)
        self._painter = _BinDelegate(model)
        self.setItemDelegate(self._painter)
        self.doubleClicked.connect(lambda _at: self.back_wanted.emit())
        theme().changed.connect(self._fit)

    def _fit(self) -> None:
        self.set_row_height(size("tableRow"))

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and self.currentIndex().isValid():
            self.back_wanted.emit()
        else:
            super().keyPressEvent(event)


class BinPage(QWidget):
    """The bin as a page; `back` leaves it."""

    back = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setObjectName("bin")
        self.model = BinRows()
        self.list = BinList(self.model)
        self.list.back_wanted.connect(self.bring_back)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(
            EmptyState(
                "The bin is empty",
                more="Whom you delete comes here, and can come back.",
                icon_name="trash-2",
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(14), px(24), px(12))
        column.setSpacing(px(10))
        column.addLayout(self._head())
        column.addWidget(self._stack, 1)
        self.setFocusProxy(self.list)
        desk.changed.connect(self._on_change)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(px(10))
        leave = IconButton("chevron-left", "Back to Prospects", object_name="binBack")
        leave.clicked.connect(self.back)
        row.addWidget(leave)
        row.addWidget(Label("The bin", "page"))
        self.count = Label("", "body", "text.secondary")
        row.addWidget(self.count)
        row.addStretch(1)
        self.button = Button(
            "Bring back", kind="primary", icon_name="rotate-ccw", keys="↵"
        )
        self.button.setObjectName("bringBack")
        self.button.clicked.connect(self.bring_back)
        row.addWidget(self.button)
        return row

    def reload(self) -> None:
        """Show who is in the bin now."""
        rows = self._desk.ask(prospect_rows, in_bin=True)
        self.model.show(rows)
        self.count.setText(f"{len(rows):,}")
        self.button.setEnabled(bool(rows))
        self._stack.setCurrentIndex(0 if rows else 1)

    def bring_back(self) -> None:
        """Bring the selected ones back to where they were."""
        ids = self.list.selected_ids()
        if ids and self._desk.do(bring_back, ids):
            who = "1 prospect is" if len(ids) == 1 else f"{len(ids)} prospects are"
            announce(self, f"{who} back")

    def _on_change(self, change: Change) -> None:
        if self.isVisible() and "prospect" in change.rows:
            self.reload()

    @guarded()
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.reload()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back.emit()
        else:
            super().keyPressEvent(event)
