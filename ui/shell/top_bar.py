"""The bar above every page: touch line, search, undo and redo, hats."""

from itertools import pairwise

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QIcon,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget
from shiboken6 import delete

from ui.guarded import guarded
from ui.look.buttons import Button, IconButton, Segment
from ui.look.fonts import font, metrics
from ui.look.icons import icon_ratio, pixmap
from ui.look.labels import set_tip, shown
from ui.look.painters import key_width, paint_key
from ui.look.theme import color, px, radius, theme

_SEARCH = "Search or run a command"
_LONGEST_ACT = 80
_ROOMY = 800  # narrower, at the user's text size, words go before the line does
EXAMPLE = "Log a touch:  colm vm, fri 10 call back #mailer 15m"


def _hat_picture(hat: str) -> QPixmap:
    side, ratio = px(10), icon_ratio()
    picture = QPixmap(round(side * ratio), round(side * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(f"hat.{hat}.solid"))
    box = QRectF(0.5, 0.5, side - 1, side - 1)
    if hat == "marketing":
        painter.drawRoundedRect(box, 1, 1)
    else:
        painter.drawEllipse(box)
    painter.end()
    return picture


class SearchButton(QPushButton):
    """A button that looks like a field: it opens the palette."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paletteButton")
        self.setAccessibleName(_SEARCH)
        set_tip(self, f"{_SEARCH}  (Ctrl K)")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._dress()
        theme().changed.connect(self._dress)

    def _dress(self) -> None:
        self.setFixedHeight(px(36))
        self.setMinimumWidth(px(44))
        self.setMaximumWidth(px(268))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(268), px(36))

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = "line.strong" if self.underMouse() else "line.default"
        painter.setPen(QPen(color(edge), 1))
        painter.setBrush(color("surface.panel"))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, radius("input"), radius("input"))
        middle = self.height() // 2
        glass = pixmap("search")
        painter.drawPixmap(px(12), middle - px(8), glass)
        room = self.width() - px(36) - key_width("Ctrl K") - px(20)
        if room > px(60):
            painter.setFont(font("body"))
            painter.setPen(color("text.secondary"))
            words = metrics("body").elidedText(
                _SEARCH, Qt.TextElideMode.ElideRight, room
            )
            place = QRect(px(36), 0, room, self.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, words)
            paint_key(
                painter, self.width() - key_width("Ctrl K") - px(11), middle, "Ctrl K"
            )
        painter.end()


class WaitingLine(QWidget):
    """The touch line as it looks until the one that reads is loaded."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("touchBar")
        self.setAccessibleName("Log a touch")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._dress()
        theme().changed.connect(self._dress)

    def _dress(self) -> None:
        self.setFixedHeight(px(36))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(600), px(36))

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color("line.strong"), 1))
        painter.setBrush(color("surface.panel"))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, radius("input"), radius("input"))
        middle = self.height() // 2
        pen = pixmap("notebook-pen", "accent.text")
        painter.drawPixmap(px(10), middle - px(8), pen)
        painter.setFont(font("touchBar"))
        painter.setPen(color("text.tertiary"))
        room = self.rect().adjusted(px(37), 0, -px(70), 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, EXAMPLE)
        keys = self.width() - key_width("Ctrl L") - px(11)
        paint_key(painter, keys, middle, "Ctrl L")
        painter.end()


class TopBar(QWidget):
    """Touch line, search, undo, redo, hats, in the order of the Tab key."""

    hat_chosen = Signal(str)
    asked = Signal(str)  # the act pressed: "find", "undo", "redo"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self._row = QHBoxLayout(self)
        self.search = SearchButton(self)
        self.search.clicked.connect(lambda: self.asked.emit("find"))
        self.undo = Button(
            "Undo", kind="quiet", icon_name="undo-2", object_name="undo", parent=self
        )
        self.redo = IconButton("redo-2", "Nothing to redo", object_name="redo")
        self.undo.clicked.connect(lambda: self.asked.emit("undo"))
        self.redo.clicked.connect(lambda: self.asked.emit("redo"))
        self.hats = self._hat_switch()
        self._touch_bar: QWidget | None = None
        for widget, stretch in (
            (self.search, 1),
            (self.undo, 0),
            (self.redo, 0),
            (self.hats, 0),
        ):
            self._row.addWidget(widget, stretch)
        self.take_touch_bar(WaitingLine(self))
        self.name_turns(None, None)
        self._dress()
        theme().changed.connect(self._dress)

    def _hat_switch(self) -> Segment:
        hats = Segment(
            "Hat",
            {"hatMarketing": "Marketing", "hatSales": "Sales"},
            object_name="hats",
            parent=self,
        )
        for hat, key in (("marketing", "hatMarketing"), ("sales", "hatSales")):
            button = hats.button(key)
            button.setAccessibleName(f"{hat.capitalize()} hat")
            set_tip(button, f"Touches count for {hat}  (Ctrl Shift H)")
        hats.chosen.connect(
            lambda key: self.hat_chosen.emit(key.removeprefix("hat").lower())
        )
        return hats

    def take_touch_bar(self, bar: QWidget) -> None:
        """Put the touch line in its place; an earlier one goes."""
        if self._touch_bar is not None:
            self._row.removeWidget(self._touch_bar)
            delete(self._touch_bar)  # at once, as its book may be closed now
        self._touch_bar = bar
        self._row.insertWidget(0, bar, 3)
        bar.show()
        self.order_tabs()

    def touch_bar(self) -> QWidget | None:
        """The touch line in its place."""
        return self._touch_bar

    def wait(self) -> None:
        """Show the line that only waits, while there is no book."""
        self.take_touch_bar(WaitingLine(self))

    def order_tabs(self) -> None:
        """Let Tab go touch line, search, undo, redo, hats."""
        stops = [self.search, self.undo, self.redo, self.hats.button("hatMarketing")]
        if self._touch_bar is not None:
            QWidget.setTabOrder(self._touch_bar, stops[0])
        for one, other in pairwise(stops):
            QWidget.setTabOrder(one, other)
        QWidget.setTabOrder(stops[-1], self.hats.button("hatSales"))

    def name_turns(self, undo: str | None, redo: str | None) -> None:
        """Name what undo and redo would do, on the buttons."""
        for word, act, button in (
            ("Undo", undo, self.undo),
            ("Redo", redo, self.redo),
        ):
            said = shown(act, _LONGEST_ACT) if act else ""
            name = f"{word}: {said}" if said else f"Nothing to {word.lower()}"
            button.setAccessibleName(name)
            keys = "Ctrl Z" if word == "Undo" else "Ctrl Shift Z"
            set_tip(button, f"{name}  ({keys})" if said else name)
            button.setEnabled(bool(said))

    def show_hat(self, hat: str) -> None:
        """Show the hat worn."""
        self.hats.choose("hatMarketing" if hat == "marketing" else "hatSales")

    def _dress(self) -> None:
        self.setFixedHeight(px(54))
        self._row.setContentsMargins(px(12), px(9), px(12), px(9))
        self._row.setSpacing(px(8))
        self.redo.setFixedSize(px(36), px(32))
        for hat, key in (("marketing", "hatMarketing"), ("sales", "hatSales")):
            button = self.hats.button(key)
            button.setIcon(QIcon(_hat_picture(hat)))
            button.setIconSize(QSize(px(10), px(10)))
        self._spare_words()

    def _spare_words(self) -> None:
        """Leave words off the buttons where the touch line needs the room."""
        short = self.width() < px(_ROOMY)
        self.undo.setText("" if short else "Undo")
        for word, key in (("Marketing", "hatMarketing"), ("Sales", "hatSales")):
            # a space before the word: room after the sign
            self.hats.button(key).setText("" if short else f" {word}")

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._spare_words()

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), color("surface.chrome"))
        painter.setPen(color("line.default"))
        low = self.height() - 0.5
        painter.drawLine(QPointF(0, low), QPointF(self.width(), low))
        painter.end()
