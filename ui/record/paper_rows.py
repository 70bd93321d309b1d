"""Documents, a row each: icon and name at the left, a detail at the right."""

from collections.abc import Callable
from typing import Any, NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from ui.fixed_list import FixedList
from ui.guarded import guarded
from ui.look.elided import elided
from ui.look.fonts import font, metrics
from ui.look.icons import pixmap
from ui.look.theme import color, px, theme
from ui.rows_model import RowsModel
from ui.second_click import SecondClick

Index = QModelIndex | QPersistentModelIndex
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_HIGH, _MOST_SHOWN = 28, 8
_VCENTER = Qt.AlignmentFlag.AlignVCenter


class Face(NamedTuple):
    """How a row is painted.

    Attributes:
        middle: whether a long name is cut in its middle, as that of a file.
    """

    icon: str
    ink: str = "text.primary"
    aside_ink: str = "text.secondary"
    middle: bool = False


FaceOf = Callable[[Any], Face]


class _PaperDelegate(QStyledItemDelegate):
    """Paints the words of the model at the left, its description at the right."""

    def __init__(self, model: RowsModel[Any], face_of: FaceOf) -> None:
        super().__init__()
        self._model, self._face_of = model, face_of

    @guarded()
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        row, box = self._model.rows[index.row()], option.rect
        face = self._face_of(row)
        painter.save()
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(color("accent.focus"), 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6)
        picture = pixmap(face.icon, face.ink, 16)
        painter.drawPixmap(box.x() + px(4), box.center().y() - px(8), picture)
        line = QRect(box.x() + px(28), box.y(), box.width() - px(32), box.height())
        aside = self._model.description(row)
        wide = min(metrics("detail").horizontalAdvance(aside), line.width() * 2 // 3)
        painter.setFont(font("detail"))
        painter.setPen(color(face.aside_ink))
        right = Qt.AlignmentFlag.AlignRight | _VCENTER
        painter.drawText(line, right, elided(aside, "detail", wide + 1))
        painter.setFont(font("bodyStrong"))
        painter.setPen(color(face.ink))
        room = line.width() - wide - px(10)
        words = self._model.words(row)
        cut = elided(words, "bodyStrong", room, middle=face.middle)
        painter.drawText(line, _VCENTER, cut)
        painter.restore()


class PaperRows(FixedList):
    """The list; a click or Enter opens a row, letters are keys of the page.

    Signals:
        opened: a row of the model.
    """

    opened = Signal(object)

    def __init__(
        self, model: RowsModel[Any], name: str, object_name: str, face_of: FaceOf
    ) -> None:
        super().__init__(px(_HIGH))
        self._model = model
        self.setObjectName(object_name)
        self.setAccessibleName(name)
        self.setProperty("look", "lane")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSelectionMode(FixedList.SelectionMode.SingleSelection)
        self.setEditTriggers(FixedList.EditTrigger.NoEditTriggers)
        self.setModel(model)
        self._painter = _PaperDelegate(model, face_of)
        self.setItemDelegate(self._painter)
        self._second = SecondClick(self)
        self.clicked.connect(self._open_clicked)
        theme().changed.connect(self.fit)

    def fit(self) -> None:
        """Be as high as the rows, up to eight of them."""
        self.set_row_height(px(_HIGH))
        self.setFixedHeight(min(len(self._model.rows), _MOST_SHOWN) * px(_HIGH) + 2)

    def _open_clicked(self, at: QModelIndex) -> None:
        self._second.expect()
        self.opened.emit(self._model.rows[at.row()])

    def current_row(self) -> Any | None:  # noqa: ANN401 - a row of any such model
        """The row that is current."""
        key = self.current_id()
        return next((row for row in self._model.rows if row.id == key), None)

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.current_row()
        if row is not None and event.key() in ENTER:
            self.opened.emit(row)
        elif event.text().isalpha() and not event.modifiers():
            event.ignore()
        else:
            super().keyPressEvent(event)
