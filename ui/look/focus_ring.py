"""The focus ring: one for the application, outside the shape that has the focus."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QApplication, QSplitter, QWidget
from shiboken6 import isValid

from ui.guarded import guarded
from ui.look.theme import color, radius
from ui.look.tokens import length

_THICK = length("size", "focusRing")
_MOVING = {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show}


class FocusRing(QWidget):
    """A frame around one widget; it never takes the mouse or the focus."""

    def __init__(self, host: QWidget, around: QWidget) -> None:
        super().__init__(host)
        self.setObjectName("focusRing")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._host, self._around = host, around
        around.installEventFilter(self)
        self._lie_around()
        self.show()

    def _lie_around(self) -> None:
        corner = self._around.mapTo(self._host, self._around.rect().topLeft())
        lying = self._around.rect().translated(corner)
        self.setGeometry(lying.adjusted(-_THICK, -_THICK, _THICK, _THICK))
        self.raise_()

    @guarded(otherwise=False)
    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVING:
            self._lie_around()
        elif event.type() == QEvent.Type.Hide:
            self.hide()
        return False

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        told = self._around.property("ringRadius")
        corner = radius("button") if told is None else int(told)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color("accent.focus"), _THICK))
        inside = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(inside, corner + 1, corner + 1)
        painter.end()


class FocusFollower(QObject):
    """Puts the ring around whatever has the focus.

    A widget with the property `ownRing` paints its own, as all lists do. The
    property `ringRadius` gives the corner where it is not that of a button.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._ring: FocusRing | None = None
        app.focusChanged.connect(self._go_to)

    def _go_to(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._ring is not None and isValid(self._ring):
            self._ring.hide()
            self._ring.deleteLater()
        self._ring = None
        host = None if new is None else _host_of(new)
        if new is not None and host is not None:
            self._ring = FocusRing(host, new)


def _host_of(widget: QWidget) -> QWidget | None:
    own = widget.isWindow() or widget.property("ownRing")
    if own or isinstance(widget, QAbstractItemView):
        return None
    host = widget.parentWidget()
    while isinstance(host, QSplitter):  # a splitter would take the ring for a pane
        host = host.parentWidget()
    return host
