"""Radio buttons of the form: an icon or a key before a word."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGroupBox, QPushButton, QSizePolicy, QWidget

from ui.guarded import guarded
from ui.look.fonts import font, metrics
from ui.look.icons import pixmap
from ui.look.painters import key_width, paint_key
from ui.look.theme import color, px, radius, theme


class Pick(QPushButton):
    """One choice of several; pressed again it is off again."""

    def __init__(
        self,
        word: str,
        *,
        name: str = "",
        icon_name: str = "",
        key: str = "",
        object_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon, self._key, self._slim = icon_name, key, False
        self.setObjectName(object_name)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_word(word, name)
        theme().changed.connect(self.updateGeometry)

    def set_word(self, word: str, name: str = "") -> None:
        """Show another word; `name` is read out where it must say more."""
        self._word = word
        self.setAccessibleName(name or word)
        self.updateGeometry()
        self.update()

    def be_slim(self) -> None:
        """Stand closer, where many stand on one line."""
        self._slim = True
        self.updateGeometry()

    def _sides(self) -> tuple[int, int]:
        """The room at either side, and between the parts."""
        return (px(7), px(6)) if self._slim else (px(10), px(8))

    def sizeHint(self) -> QSize:
        wide = metrics("bodyStrong").horizontalAdvance(self._word)
        side, gap = self._sides()
        icon = px(16) + (gap - px(2) if self._word else 0) if self._icon else 0
        cap = key_width(self._key) + gap if self._key else 0
        return QSize(wide + icon + cap + 2 * side + px(2), px(32))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on, lit = self.isChecked(), self.underMouse()
        edge = "accent.solid" if on else "line.strong" if lit else "line.default"
        painter.setPen(QPen(color(edge), px(2) if on else 1))
        painter.setBrush(color("surface.selected" if on else "surface.panel"))
        inset = 1.0 if on else 0.5
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, radius("button"), radius("button"))
        (left, gap), middle = self._sides(), self.height() // 2
        if self._icon:
            ink = "accent.text" if on else "text.secondary"
            painter.drawPixmap(left, middle - px(8), pixmap(self._icon, ink))
            left += px(22)
        if self._key:
            left += paint_key(painter, left, middle, self._key) + gap
        painter.setFont(font("bodyStrong" if on else "bodyMedium"))
        painter.setPen(color("text.primary" if on else "text.secondary"))
        words = self.rect().adjusted(left, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self._word)
        painter.end()


class PickGroup(QGroupBox):
    """A group of picks with a name; digits choose where picks have keys."""

    def __init__(self, name: str, on_key: Callable[[str], bool] | None = None) -> None:
        super().__init__()
        self.setFlat(True)
        self.setAccessibleName(name)
        self.setStyleSheet("QGroupBox { border: 0; margin: 0; padding: 0; }")
        self._on_key = on_key

    def show_choice(self, chosen: QPushButton | None) -> None:
        """Turn one pick on and the others off, without a signal."""
        for pick in self.findChildren(Pick):
            pick.blockSignals(True)  # noqa: FBT003 - Qt takes it by place
            pick.setAutoExclusive(False)
            pick.setChecked(pick is chosen)
            pick.setAutoExclusive(True)
            pick.blockSignals(False)  # noqa: FBT003 - Qt takes it by place

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._on_key is not None and self._on_key(event.text()):
            return
        super().keyPressEvent(event)
