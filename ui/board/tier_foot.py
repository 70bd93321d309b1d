"""The foot of a column: add somebody here, or what a drop would ask."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from models.people.kinds import Tier
from ui.guarded import guarded
from ui.look.fields import TextField
from ui.look.fonts import font
from ui.look.icons import pixmap
from ui.look.painters import TIER_ICONS, key_width, paint_key
from ui.look.theme import color, px, size, theme

EDGE = 14
_HINTS = {Tier.WON: "Won asks why", Tier.LOST: "Lost asks why"}
_VCENTER = Qt.AlignmentFlag.AlignVCenter


class _AddButton(QPushButton):
    """A line of text that turns into a field."""

    def __init__(self, words: str, tier: Tier, parent: QWidget) -> None:
        super().__init__(parent)
        self._words, self.keys = words, ""
        self.setObjectName(f"add{tier.label}")
        self.setAccessibleName(f"Add a prospect to {tier.label}")
        self.setProperty("ringRadius", 6)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() // 2
        ink = "text.primary" if self.underMouse() else "text.secondary"
        painter.drawPixmap(px(EDGE), middle - px(7), pixmap("plus", ink, 14))
        painter.setFont(font("bodyMedium"))
        painter.setPen(color(ink))
        box = self.rect().adjusted(px(EDGE + 21), 0, 0, 0)
        painter.drawText(box, _VCENTER, self._words)
        if self.keys:
            x = self.width() - px(EDGE) - key_width(self.keys)
            paint_key(painter, x, middle, self.keys)
        painter.end()


class _AddField(TextField):
    """A name, then a company after a comma; Enter adds, Esc goes back."""

    left = Signal()

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
            return
        super().keyPressEvent(event)


class TierFoot(QWidget):
    """Add a prospect here; while a card hovers, what the drop would ask."""

    entered = Signal(str)
    left = Signal()

    def __init__(self, tier: Tier, parent: QWidget) -> None:
        super().__init__(parent)
        self._tier = tier
        self._hint = ""
        words = "Add a customer" if tier is Tier.WON else "Add a prospect"
        self.button = _AddButton(words, tier, self)
        self.button.clicked.connect(self.open_field)
        self._field: TextField | None = None
        self.button.setVisible(tier is not Tier.LOST)
        self._dress()
        theme().changed.connect(self._dress)

    @property
    def field(self) -> TextField:
        """Where the name is typed; made when it is needed first."""
        if self._field is None:
            name = f"Add a prospect to {self._tier.label}"
            made = _AddField(name, hint="Name, then company", parent=self)
            made.setObjectName(f"addField{self._tier.label}")
            made.returnPressed.connect(self._enter)
            made.left.connect(self.close_field)
            self._field = made
            self._lie()
        return self._field

    def open_field(self) -> None:
        """Show the field and give it the focus."""
        if self._tier is Tier.LOST:
            return
        self.button.hide()
        self.field.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_field(self) -> None:
        """Show the button again and give the focus away."""
        self.field.hide()
        self.button.setVisible(not self._hint and self._tier is not Tier.LOST)
        self.left.emit()

    def show_hint(self, state: str) -> None:
        """Say what a drop would ask while a card hovers ("allowed", "denied", "")."""
        hint = ""
        if state == "allowed":
            hint = _HINTS.get(self._tier, f"Move to {self._tier.label}")
        elif state == "denied":
            hint = "This cannot be dropped here"
        if hint != self._hint:
            self._hint = hint
            self.button.setVisible(not hint and self._tier is not Tier.LOST)
            self.update()

    def _enter(self) -> None:
        text = self.field.text().strip()
        if text:
            self.entered.emit(text)
        else:
            self.close_field()

    def _dress(self) -> None:
        self.setFixedHeight(size("quickAdd"))
        self._lie()

    def _lie(self) -> None:
        self.button.setGeometry(self.rect().adjusted(2, 2, -2, -2))
        high = px(30)
        y = (self.height() - high) // 2
        if self._field is not None:
            self._field.setGeometry(px(6), y, self.width() - px(12), high)

    @guarded()
    def resizeEvent(self, _event: object) -> None:
        self._lie()

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(color("line.subtle"))
        painter.drawLine(1, 0, self.width() - 2, 0)
        if self._hint:
            self._paint_hint(painter)
        painter.end()

    def _paint_hint(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink, middle = f"tier.{self._tier.value}.text", self.height() // 2
        picture = pixmap(TIER_ICONS[self._tier], ink, 14)
        painter.drawPixmap(px(EDGE), middle - px(7), picture)
        painter.setFont(font("bodyStrong"))
        painter.setPen(color(ink))
        box = QRect(px(EDGE + 21), 0, self.width(), self.height())
        painter.drawText(box, _VCENTER, self._hint)
        x = self.width() - px(EDGE) - key_width("Esc")
        paint_key(painter, x, middle, "Esc")
