"""A number that is stepped or typed, with its unit beside it."""

from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import (
    QFocusEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSpinBox, QWidget

from ui.guarded import guarded
from ui.look.fonts import font, metrics
from ui.look.icons import pixmap
from ui.look.labels import set_tip
from ui.look.theme import color, px, theme
from ui.look.tokens import hex_of

_STEPS = 20  # the width of the two arrows, at 100 %


class Span(NamedTuple):
    """From which number to which, and the unit for one and for many."""

    least: int
    most: int
    one: str = ""
    many: str = ""


DAYS = Span(1, 999, " day", " days")


class NumberBox(QSpinBox):
    """A number with two arrows; `bare` has neither frame nor arrows until it is used.

    A wheel that scrolls the page over it changes nothing.
    """

    def __init__(
        self,
        name: str,
        span: Span,
        *,
        object_name: str,
        bare: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Make one.

        Args:
            name: what is counted, read out.
            span: the numbers there may be.
            object_name: of the box.
            bare: the colour of a box that looks like text.
            parent: the widget it stands on.
        """
        super().__init__(parent)
        self._span, self._bare = span, bare
        self.setObjectName(object_name)
        self.setAccessibleName(name)
        set_tip(self, name)
        self.setRange(span.least, span.most)
        self.setKeyboardTracking(False)
        self.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lineEdit().setProperty("look", "bare")
        self.valueChanged.connect(self._say_unit)
        self._say_unit(self.value())
        self._dress()
        theme().changed.connect(self._dress)

    def show_number(self, number: int) -> None:
        """Show a number without saying so."""
        if number != self.value():
            self.blockSignals(True)  # noqa: FBT003 - Qt's own
            self.setValue(number)
            self.blockSignals(False)  # noqa: FBT003 - Qt's own
            self._say_unit(number)

    def _say_unit(self, number: int) -> None:
        self.setSuffix(self._span.one if number == 1 else self._span.many)

    def _dress(self) -> None:
        style = "detailStrong" if self._bare else "bodyStrong"
        self.setFont(font(style))
        widest = f"{self._span.most}{self._span.many}"
        wide = metrics(style).horizontalAdvance(widest)
        self.setFixedWidth(wide + (px(10) if self._bare else px(12 + _STEPS)))
        if not self._bare:
            self.setStyleSheet(f"QSpinBox {{ min-height: {px(26)}px; }}")
        else:
            ink = hex_of(theme().scheme, self._bare)
            edge = hex_of(theme().scheme, "line.strong")
            self.setStyleSheet(
                f"QSpinBox {{ border: 1px solid transparent; color: {ink};"
                f" background: transparent; min-height: {px(24)}px; }}"
                f"QSpinBox:hover, QSpinBox:focus {{ border-color: {edge}; }}"
                f"QLineEdit {{ color: {ink}; }}"
            )

    @guarded(otherwise=False)
    def event(self, event: QEvent) -> bool:
        taken = super().event(event)
        # under a style sheet a spin box without buttons leaves its line no room
        inset = px(3) if self._bare else px(8)
        steps = inset if self._bare else px(_STEPS)
        room = self.rect().adjusted(inset, 1, -steps, -1)
        if self.lineEdit().geometry() != room:
            self.lineEdit().setGeometry(room)
        return taken

    def _arrows(self) -> QRect:
        return QRect(self.width() - px(_STEPS), 0, px(_STEPS), self.height())

    @guarded()
    def mousePressEvent(self, event: QMouseEvent) -> None:
        spot = event.position().toPoint()
        if self._bare or not self._arrows().contains(spot):
            super().mousePressEvent(event)
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.stepBy(1 if spot.y() < self.height() // 2 else -1)

    @guarded()
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    @guarded()
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectAll()

    @guarded()
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._bare:
            return
        painter = QPainter(self)
        lying, side = self._arrows(), px(12)
        painter.fillRect(lying.left(), 1, 1, self.height() - 2, color("line.default"))
        middle = lying.center().x() + 1 - side // 2
        for name, y in (
            ("chevron-up", self.height() // 2 - side),
            ("chevron-down", self.height() // 2),
        ):
            painter.drawPixmap(QPoint(middle, y), pixmap(name, "text.secondary", 12))
        painter.end()
