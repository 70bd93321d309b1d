"""The picture of a line in its sheet: seen small, chosen, pasted, taken away."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPixmap,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.guarded import guarded
from ui.look.buttons import Button, IconButton
from ui.look.icons import icon_ratio
from ui.look.labels import Label
from ui.look.messages import announce
from ui.look.theme import px, theme
from ui.offers.picture_given import given_in, take_copy

_ROOM = QSize(88, 56)
_HOW = "Drop one here, or press Ctrl V."
_BUSY = "Making the picture ready…"


class PicturePart(QWidget):
    """What a line shows, and what can be done with it.

    Signals:
        file_wanted: a file is to be chosen.
        given: a list of what was pasted or dropped here.
        removed: the line is to show nothing.
        said: another sentence stands below.
    """

    file_wanted = Signal()
    given = Signal(list)
    removed = Signal()
    said = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("linePicture")
        self.setAcceptDrops(True)
        self._whole = QPixmap()
        self.thumb = QLabel()
        self.choose = Button("Choose…", object_name="choosePicture")
        self.remove = IconButton(
            "trash-2", "Remove the picture", object_name="removePicture"
        )
        row = QHBoxLayout()
        row.setSpacing(px(8))
        for part in (self.thumb, self.choose, self.remove):
            row.addWidget(part)
        row.addStretch(1)
        self.how = Label(_HOW, "detail", "text.secondary")
        self.why = Label("", "detail", "state.danger.text")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addLayout(row)
        for words in (self.how, self.why):
            words.setWordWrap(True)
            column.addWidget(words)
        self.choose.clicked.connect(self.file_wanted)
        self.remove.clicked.connect(self.removed)
        theme().changed.connect(self._draw)

    def show_picture(self, content: bytes, place: int) -> None:
        """Show the picture of the line at a place, from 1 on; b"" is none."""
        self._whole = QPixmap()
        if content:
            self._whole.loadFromData(content)
        self.thumb.setAccessibleName(f"Picture of line {place}")
        self.choose.set_words("Choose…", f"Choose the picture of line {place}")
        self.remove.set_name(f"Remove the picture of line {place}")
        if self.window().focusWidget() is self.remove and not content:
            self.choose.setFocus(Qt.FocusReason.OtherFocusReason)
        self.remove.setVisible(bool(content))
        self.say_wrong("")
        self._draw()

    def say_busy(self) -> None:
        """Say that the picture is on its way."""
        self.say_wrong("")
        self.how.setText(_BUSY)

    def say_wrong(self, why: str) -> None:
        """Say why a picture was not taken, or nothing."""
        self.how.setText(_HOW)
        self.why.setText(why)
        self.why.setVisible(bool(why))
        self.choose.setAccessibleDescription(why or _HOW)
        self.said.emit()
        if why:
            announce(self.choose, why)

    def _draw(self) -> None:
        self.thumb.setVisible(not self._whole.isNull())
        if self._whole.isNull():
            return
        ratio = icon_ratio()
        room = QSize(px(_ROOM.width()), px(_ROOM.height())) * ratio
        keep = Qt.AspectRatioMode.KeepAspectRatio
        smooth = Qt.TransformationMode.SmoothTransformation
        size = self._whole.size().scaled(room, keep).expandedTo(QSize(1, 1))
        drawn = self._whole.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
        drawn.setDevicePixelRatio(ratio)
        self.thumb.setPixmap(drawn)

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.given.emit(given_in(QGuiApplication.clipboard().mimeData()))
        else:
            super().keyPressEvent(event)

    @guarded()
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        take_copy(event)

    @guarded()
    def dropEvent(self, event: QDropEvent) -> None:
        if given := take_copy(event):
            self.given.emit(given)
