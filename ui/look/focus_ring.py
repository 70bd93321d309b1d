"""The focus ring: one for the application, outside the shape that has the focus."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QApplication, QSplitter, QWidget

from ui.guarded import guarded
from ui.look.theme import color, radius
from ui.look.tokens import length

_RING = length("size", "focusRing")


class FocusRing(QWidget):
    """A frame around the widget that has the focus; it never takes the mouse.

    A widget with the property `ownRing` paints its own (the card lists do).
    The property `ringRadius` gives the corner where it is not a button's.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("focusRing")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._around: QWidget | None = None

    @staticmethod
    def follow_focus(app: QApplication) -> "FocusRing":
        """A ring that goes around whatever has the focus from now on."""
        ring = FocusRing()
        app.focusChanged.connect(ring.go_to)
        app.aboutToQuit.connect(ring.let_go)
        return ring

    def go_to(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Ring `new`; nothing is ringed where it paints its own or is a window."""
        self.let_go()
        if new is None or not _is_ringed(new):
            return
        self._around = new
        host = new.parentWidget()
        while isinstance(host, QSplitter) and host.parentWidget() is not None:
            host = host.parentWidget()
        self.setParent(host)
        new.installEventFilter(self)
        new.destroyed.connect(self._forget)
        self._lie_around()
        self.show()

    def let_go(self) -> None:
        """Take the ring away."""
        if self._around is not None:
            self._around.removeEventFilter(self)
            self._around.destroyed.disconnect(self._forget)
        self._forget()

    def _forget(self) -> None:
        self._around = None
        self.hide()
        self.setParent(None)

    def _lie_around(self) -> None:
        host = self.parentWidget()
        if self._around is None or host is None:
            return
        corner = self._around.mapTo(host, self._around.rect().topLeft())
        lying = self._around.rect().translated(corner)
        self.setGeometry(lying.adjusted(-_RING, -_RING, _RING, _RING))
        self.raise_()

    @guarded(otherwise=False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVING:
            self._lie_around()
        elif event.type() in {QEvent.Type.Hide, QEvent.Type.ParentAboutToChange}:
            self.let_go()
        return super().eventFilter(watched, event)

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._around is None:
            return
        told = self._around.property("ringRadius")
        corner = int(told) if told is not None else radius("button")
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color("accent.focus"), _RING))
        inside = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(inside, corner + 1, corner + 1)
        painter.end()


_MOVING = {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show}


def _is_ringed(widget: QWidget) -> bool:
    return not (
        widget.isWindow()
        or widget.property("ownRing")
        or isinstance(widget, QAbstractItemView)
        or widget.parentWidget() is None
    )
