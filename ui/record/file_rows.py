"""The files kept with a prospect: a row each, opened by Enter or a click."""

from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from models.book.moments import moment_of
from models.people.kept_bytes import MISSING
from models.people.record_parts import KeptFile
from ui.desk import Desk
from ui.fixed_list import FixedList
from ui.guarded import guarded
from ui.look.elided import elided
from ui.look.fonts import font, metrics
from ui.look.icons import pixmap
from ui.look.labels import tip_of
from ui.look.theme import color, px, theme
from ui.record.file_acts import FileActs
from ui.record.row_menu import Way, open_row_menu
from ui.record.words import month_day
from ui.rows_model import RowsModel

Index = QModelIndex | QPersistentModelIndex
_HIGH, _MOST_SHOWN = 28, 8
_KILO = 1000
_VCENTER = Qt.AlignmentFlag.AlignVCenter
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FilesModel(RowsModel[KeptFile]):
    """The files of one prospect, the newest first."""

    today = date.min

    def words(self, row: KeptFile) -> str:
        return row.name

    def description(self, row: KeptFile) -> str:
        if row.kept != row.size:
            return MISSING
        on = moment_of(row.added_at).date()
        return f"{size_words(row.size)} · {month_day(on, self.today)}"

    def tip(self, row: KeptFile) -> str:
        return tip_of(f"{row.name}, {self.description(row)}")


def size_words(size: int) -> str:
    """How large a file is: "340 KB", "1.2 MB"."""
    if size < _KILO:
        return f"{size} bytes"
    if size < _KILO * _KILO:
        return f"{-(-size // _KILO)} KB"
    tenths = size * 10 // (_KILO * _KILO)
    return f"{tenths // 10}.{tenths % 10} MB"


class _FileDelegate(QStyledItemDelegate):
    """The name at the left, size and day at the right."""

    def __init__(self, model: FilesModel) -> None:
        super().__init__()
        self._model = model

    @guarded()
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        file, box = self._model.rows[index.row()], option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(color("accent.focus"), 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6)
        missing = file.kept != file.size
        ink = "state.danger.text" if missing else "text.primary"
        picture = pixmap("triangle-alert" if missing else "paperclip", ink, 16)
        painter.drawPixmap(box.x() + px(4), box.center().y() - px(8), picture)
        line = QRect(box.x() + px(28), box.y(), box.width() - px(32), box.height())
        aside = self._model.description(file)
        painter.setFont(font("detail"))
        painter.setPen(color("state.danger.text" if missing else "text.secondary"))
        right = Qt.AlignmentFlag.AlignRight | _VCENTER
        wide = min(metrics("detail").horizontalAdvance(aside), line.width() * 2 // 3)
        painter.drawText(line, right, elided(aside, "detail", wide + 1))
        painter.setFont(font("bodyStrong"))
        painter.setPen(color(ink))
        room = line.width() - wide - px(10)
        painter.drawText(
            line, _VCENTER, elided(file.name, "bodyStrong", room, middle=True)
        )
        painter.restore()


class FileRows(FixedList):
    """The list of files; each act of its menu has its key."""

    def __init__(self, desk: Desk, model: FilesModel, acts: FileActs) -> None:
        super().__init__(px(_HIGH))
        self._desk, self._model, self._acts = desk, model, acts
        self.setObjectName("files")
        self.setAccessibleName("Files")
        self.setProperty("look", "lane")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSelectionMode(FixedList.SelectionMode.SingleSelection)
        self.setEditTriggers(FixedList.EditTrigger.NoEditTriggers)
        self.setModel(model)
        self._painter = _FileDelegate(model)
        self.setItemDelegate(self._painter)
        self.clicked.connect(lambda at: self._acts.open(model.rows[at.row()]))
        theme().changed.connect(self.fit)

    def fit(self) -> None:
        """Be as high as the files, up to eight of them."""
        self.set_row_height(px(_HIGH))
        self.setFixedHeight(min(len(self._model.rows), _MOST_SHOWN) * px(_HIGH) + 2)

    def _file(self) -> KeptFile | None:
        key = self.current_id()
        return next((file for file in self._model.rows if file.id == key), None)

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        file = self._file()
        if file is not None and event.key() in _ENTER:
            self._acts.open(file)
        elif file is not None and event.key() == Qt.Key.Key_F2:
            self._acts.rename(file, self)
        elif file is not None and event.key() == Qt.Key.Key_Delete:
            self._acts.drop(file)
        elif event.text().isalpha() and not event.modifiers():
            event.ignore()
        else:
            super().keyPressEvent(event)

    @guarded()
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        at = self.currentIndex() if by_key else self.indexAt(event.pos())
        if at.isValid():
            file = self._model.rows[at.row()]
            spot = event.globalPos()
            if by_key:
                spot = self.viewport().mapToGlobal(self.visualRect(at).center())
            self.open_menu(file, spot)

    def open_menu(self, file: KeptFile, spot: QPoint) -> None:
        """Open the menu of a file at a spot of the screen."""
        acts = self._acts
        ways = [
            Way("Open\tEnter", lambda: acts.open(file), "eye"),
            Way("Save a copy…", lambda: acts.save(file), "save"),
            Way("Rename…\tF2", lambda: acts.rename(file, self), "pencil"),
            Way("Remove\tDel", lambda: acts.drop(file), "trash-2"),
        ]
        open_row_menu(self, spot, ways, None)
