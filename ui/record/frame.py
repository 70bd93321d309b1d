"""The record's frame: header above the body, made anew at another text size."""

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from models.people.kinds import Tier
from models.people.touches import change_touch
from ui.desk import Desk
from ui.guarded import guarded
from ui.look.labels import Label
from ui.look.theme import theme
from ui.record.body import Body
from ui.record.calling import CallSheet
from ui.record.file_acts import dropped_files
from ui.record.header import Header
from ui.record.moving import move_and_ask

_MOST_HEADER = 0.4  # of the page's height; a higher one scrolls with the rest


class RecordFrame(QWidget):
    """Header, body and the sheet of the number; the page fills them.

    Signals:
        made: they were made, at first or anew, and are empty.
    """

    made = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._id = 0
        self.setObjectName("record")
        self.setAcceptDrops(True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        theme().changed.connect(self._grow)

    def _make(self) -> None:
        self._text_percent = theme().text_percent
        self.header = Header()
        self.body = Body(self._desk, self._keep_note)
        self.call_sheet = CallSheet(self)
        self.body.ready.wanted.connect(self._promote)
        self.body.ready.left.connect(self.body.timeline.entries.setFocus)
        self._column.addWidget(self.header)
        self._column.addWidget(self.body, 1)
        self.setFocusProxy(self.body.timeline.entries)
        self.made.emit()

    def _grow(self) -> None:
        """Make everything anew at another text size, once it is seen."""
        if theme().text_percent == self._text_percent or not self.isVisible():
            return
        held = self.isAncestorOf(QApplication.focusWidget() or self)
        self.body.keep_typed()
        for old in (self.header, self.body, self.call_sheet):
            old.hide()
            old.setParent(None)
            old.deleteLater()
        self._make()
        self._settle()
        if held:  # what had the focus is no more
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _promote(self, tier: Tier) -> None:
        button = self.body.ready.promote
        beside = QRect(button.mapTo(self, QPoint(0, 0)), button.size())
        move_and_ask(self._desk, self, beside, [self._id], tier)

    def _keep_note(self, touch_id: int, note: str) -> bool:
        now = self._desk.now()
        return bool(self._desk.do(change_touch, touch_id, note=note, now=now))

    @guarded()
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._id and dropped_files(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    @guarded()
    def dropEvent(self, event: QDropEvent) -> None:
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.body.documents.acts.keep(dropped_files(event.mimeData()))

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    def _settle(self) -> None:
        """Let the header stand still, or scroll where it is as high as the rest."""
        self.header.lie(self.width())
        before = self.header.parentWidget()
        high = self.header.sizeHint().height() > _MOST_HEADER * self.height()
        if high:
            self.body.take_header(self.header)
        else:
            self._column.insertWidget(0, self.header)
        if self.header.parentWidget() is not before:
            for label in self.header.findChildren(Label):
                label.dress()
        self.body.settle()
