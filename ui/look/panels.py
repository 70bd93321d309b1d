"""Panels, popovers and empty states: what holds other widgets."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from ui.guarded import guarded
from ui.look.buttons import Button
from ui.look.labels import IconLabel, Label
from ui.look.theme import color, px, radius, shadow, theme

_SHADOW = 18


class Panel(QFrame):
    """A white sheet with a one-pixel line; put a layout on it."""

    def __init__(
        self, parent: QWidget | None = None, *, surface: str = "surface.panel"
    ) -> None:
        super().__init__(parent)
        self._surface = surface
        theme().changed.connect(self.update)

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color("line.default"), 1))
        painter.setBrush(color(self._surface))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, radius("panel"), radius("panel"))
        painter.end()


class Popover(QFrame):
    """A small sheet that floats over its page, beside what it is about.

    A child of the window, not a window of its own: it has no grab, so that keys
    and screen readers stay in one place. Esc closes it and gives the focus back.
    Lay the content out on `body`.
    """

    closed = Signal()
    escaped = Signal()

    def __init__(self, host: QWidget, name: str = "") -> None:
        super().__init__(host)
        self.setAccessibleName(name)
        self._host = host
        self._came_from: QWidget | None = None
        self.body = QVBoxLayout(self)
        edge = _SHADOW + 16
        self.body.setContentsMargins(edge, edge - 4, edge, edge)
        self.body.setSpacing(px(8))
        theme().changed.connect(self.update)
        self.hide()

    def open_at(self, corner: QPoint, focus: QWidget | None = None) -> None:
        """Show the sheet with its corner near `corner` of its host, all of it in sight.

        Args:
            corner: in the host's coordinates.
            focus: what gets the focus; None leaves it where it is.
        """
        self._came_from = QApplication.focusWidget()
        self.adjustSize()
        host = self._host
        most_x = max(0, host.width() - self.width())
        most_y = max(0, host.height() - self.height())
        at = corner - QPoint(_SHADOW, _SHADOW)
        self.move(min(max(0, at.x()), most_x), min(max(0, at.y()), most_y))
        self.show()
        self.raise_()
        if focus is not None:
            focus.setFocus(Qt.FocusReason.PopupFocusReason)
        host.installEventFilter(self)

    def open_beside(self, box: QRect, focus: QWidget | None = None) -> None:
        """Show the sheet at the right of `box`, or at its left where that is short.

        Args:
            box: in the host's coordinates.
            focus: what gets the focus; None leaves it where it is.
        """
        self.adjustSize()
        inside = self.width() - 2 * _SHADOW
        x = box.right() + px(8)
        if x + inside > self._host.width() and box.left() - px(8) - inside >= 0:
            x = box.left() - px(8) - inside
        self.open_at(QPoint(x, box.top()), focus)

    def close_sheet(self) -> None:
        """Hide the sheet and give the focus back."""
        if not self.isVisible():
            return
        held = self.isAncestorOf(QApplication.focusWidget() or self._host)
        self._host.removeEventFilter(self)
        if held and self._came_from is not None:  # before it hides: else Qt leads it on
            self._came_from.setFocus(Qt.FocusReason.PopupFocusReason)
        self.hide()
        self._came_from = None
        self.closed.emit()

    @guarded(otherwise=False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.move(
                max(0, min(self.x(), self._host.width() - self.width())),
                max(0, min(self.y(), self._host.height() - self.height())),
            )
        return super().eventFilter(watched, event)

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
            self.close_sheet()
            return
        super().keyPressEvent(event)

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_floating(self, _SHADOW)


def paint_floating(
    widget: QWidget, reach: int, *, corner: str = "popover", edge: str = "line.strong"
) -> None:
    """Paint the widget as a sheet that floats, its soft shadow around it.

    Args:
        reach: how far the shadow goes, which the sheet leaves free at its edges.
        corner: a radius of the tokens.
        edge: the colour of its line.
    """
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box = QRectF(widget.rect()).adjusted(reach, reach, -reach, -reach)
    paint_shadow(painter, box, radius(corner), reach)
    painter.setPen(QPen(color(edge), 1))
    painter.setBrush(color("surface.panel"))
    inside = box.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(inside, radius(corner), radius(corner))
    painter.end()


def paint_shadow(painter: QPainter, box: QRectF, corner: int, reach: int) -> None:
    """A soft shadow under `box`, for the few things that float."""
    painter.setPen(Qt.PenStyle.NoPen)
    shade = shadow()
    whole = shade.alphaF()
    steps = reach // 2
    for step in range(steps):
        grown = reach - 2 * step
        shade.setAlphaF(whole * (step + 1) / steps / steps)
        painter.setBrush(shade)
        lying = box.adjusted(-grown, -grown + 4, grown, grown + 4)
        painter.drawRoundedRect(lying, corner + grown, corner + grown)


class EmptyState(QWidget):
    """What a list says when it is empty: a sentence, and the one act that helps."""

    def __init__(
        self,
        sentence: str,
        *,
        more: str = "",
        icon_name: str = "",
        button: str = "",
        act: Callable[[], None] | None = None,
    ) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setSpacing(px(6))
        column.addStretch(1)
        middle = Qt.AlignmentFlag.AlignHCenter
        if icon_name:
            column.addWidget(IconLabel(icon_name, side=20), 0, middle)
        self.sentence = Label(sentence, "bodyStrong", "text.secondary")
        self.more = Label(more, "detail", "text.secondary")
        for label in (self.sentence, self.more):
            label.setWordWrap(True)
            label.setAlignment(middle)
            column.addWidget(label)
        self.more.setVisible(bool(more))
        self.button = Button(button or "Clear filters")
        self.button.setVisible(bool(button))
        if act is not None:
            self.button.clicked.connect(act)
        column.addSpacing(px(4))
        column.addWidget(self.button, 0, middle)
        column.addStretch(1)

    def say(self, sentence: str, more: str = "") -> None:
        """Show another sentence."""
        self.sentence.setText(sentence)
        self.more.setText(more)
        self.more.setVisible(bool(more))
