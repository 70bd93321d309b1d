"""The second click of a double one, where the first has turned the page already.

Rows that open at one click are clicked twice by many hands; what lies under the mouse
on the next page must not take the second.
"""

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from ui.guarded import guarded


class SecondClick(QObject):
    """Swallows one double click after `expect`, as long as it may still come."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._taken = False
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.timeout.connect(self._stop)

    def expect(self) -> None:
        """Take the next double click, if it comes within the system's time for it."""
        app = QApplication.instance()
        assert app is not None, "a click comes from a running program"
        self._taken = False
        app.installEventFilter(self)
        self._clock.start(QApplication.doubleClickInterval())

    def _stop(self) -> None:
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)

    @guarded(otherwise=False)
    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonDblClick:
            self._taken = True
            return True
        if self._taken and event.type() == QEvent.Type.MouseButtonRelease:
            self._clock.stop()
            QTimer.singleShot(0, self, self._stop)
            return True
        return False
