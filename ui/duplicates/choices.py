"""One row of two people side by side: a value to choose, or what both keep."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QWidget

from ui.guarded import guarded
from ui.look.elided import elided
from ui.look.fonts import font
from ui.look.icons import pixmap
from ui.look.labels import set_tip
from ui.look.theme import color, px, radius

HEAD, ROW = 34, 42
_NOTHING = "–"
_DOT, _INNER = 14, 6


class Choice(QPushButton):
    """One of the two values: a radio button as wide as its column.

    Signals:
        stepped: the row above (-1) or below (1) is wanted.
        turned: the left value (-1) or the right one (1) is wanted.
    """

    stepped, turned = Signal(int), Signal(int)

    def __init__(self, words: str, name: str, object_name: str) -> None:
        super().__init__()
        self._words = words or _NOTHING
        self.setObjectName(object_name)
        self.setAccessibleName(name)
        self.setCheckable(True)
        self.setProperty("ringRadius", radius("button"))
        set_tip(self, words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @guarded(otherwise=QSize())
    def sizeHint(self) -> QSize:
        return QSize(px(120), px(ROW - 10))

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.turned.emit(-1 if key == Qt.Key.Key_Left else 1)
        else:
            super().keyPressEvent(event)

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen, box = self.isChecked(), QRectF(self.rect())
        if chosen or self.underMouse():
            painter.setPen(
                QPen(color("accent.solid"), 1) if chosen else Qt.PenStyle.NoPen
            )
            painter.setBrush(color("surface.selected" if chosen else "surface.sunken"))
            corner = radius("button")
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner)
        middle, side = box.center().y(), px(_DOT)
        dot = QRectF(px(10), middle - side / 2, side, side)
        painter.setPen(QPen(color("accent.solid" if chosen else "line.strong"), 1.5))
        painter.setBrush(color("accent.solid" if chosen else "surface.panel"))
        painter.drawEllipse(dot.adjusted(0.75, 0.75, -0.75, -0.75))
        if chosen:
            inner = (side - px(_INNER)) / 2
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("text.onAccent"))
            painter.drawEllipse(dot.adjusted(inner, inner, -inner, -inner))
        style = "bodyStrong" if chosen else "body"
        painter.setFont(font(style))
        painter.setPen(color("text.primary" if chosen else "text.secondary"))
        room = box.adjusted(px(32), 0, -px(8), 0)
        words = elided(self._words, style, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
        painter.end()


class Kept(QFrame):
    """What both keep: a tick and its words over both columns."""

    def __init__(self, label: str, words: str) -> None:
        super().__init__()
        self._words = words
        self.setAccessibleName(f"{label}: {words}")
        set_tip(self, words)
        self.setFixedHeight(px(ROW - 10))

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        middle = self.rect().center().y()
        painter.drawPixmap(px(10), middle - px(7), pixmap("check", side=14))
        painter.setFont(font("body"))
        painter.setPen(color("text.secondary"))
        room = self.rect().adjusted(px(32), 0, -px(8), 0)
        words = elided(self._words, "body", room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
        painter.end()


class Band(QFrame):
    """A plain area of one colour: the line above a row, the ground of the heads."""

    def __init__(self, color_name: str, high: int) -> None:
        super().__init__()
        self._color_name = color_name
        self.setFixedHeight(high)

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), color(self._color_name))
        painter.end()


class Sheet(QWidget):
    """What the rows stand on; the heads lie on a band over its whole width."""

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), color("surface.panel"))
        band = self.rect()
        band.setHeight(px(HEAD))
        painter.fillRect(band, color("surface.sunken"))
        painter.end()
