"""The icon in the system's tray, where there is one: a closed window reminds on."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon

from ui.shell.mark import window_icon
from ui.window import Window

_TOLD_FOR_MS = 20_000
_OFF = "closingEndsReminding"
_SAID = "toldOfTray"


def has_tray() -> bool:
    """Whether this desktop shows icons in a tray."""
    return QSystemTrayIcon.isSystemTrayAvailable()


class Tray(QObject):
    """Keeps the window alive in the tray when it is closed, and tells from there.

    Args:
        is_there: whether the desktop shows icons in a tray now.

    Signals:
        message_clicked: the reminder shown by the system was pressed.
    """

    message_clicked = Signal()

    def __init__(self, window: Window, is_there: Callable[[], bool] = has_tray) -> None:
        super().__init__(window)
        self._window, self._is_there = window, is_there
        self.icon = QSystemTrayIcon(window_icon(), self)
        self.icon.setToolTip("Baton")
        self.menu = QMenu(window)
        self.menu.setObjectName("trayMenu")
        self.menu.addAction("Open Baton").triggered.connect(self.come_back)
        self.menu.addAction("Quit").triggered.connect(window.leave)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._pressed)
        self.icon.messageClicked.connect(self._read)
        self.icon.show()
        window.hides_instead = self._hides
        window.hidden.connect(self._say_where)
        window.closing.connect(self.icon.hide)

    @property
    def keeps_on(self) -> bool:
        """Whether a closed window goes on reminding; on until it is switched off."""
        return not self._window.memory.flag(_OFF)

    def keep_on(self, *, on: bool) -> None:
        """Let a closed window go on reminding, or end."""
        self._window.memory.keep(_OFF, not on)

    def tell(self, title: str, words: str) -> None:
        """Have the system show a reminder, where the window is not in front."""
        if not self._window.isActiveWindow():
            icon = QSystemTrayIcon.MessageIcon.NoIcon
            self.icon.showMessage(title, words, icon, _TOLD_FOR_MS)

    def come_back(self) -> None:
        """Show the window again."""
        self._window.come_forward()

    def look(self) -> None:
        """Show a window that was hidden to a tray that went away since."""
        if self._window.isHidden() and not self._is_there():
            self.come_back()

    def _hides(self) -> bool:
        app = QApplication.instance()
        leaving = isinstance(app, QApplication) and app.isSavingSession()
        stays = self.keeps_on and self._window.desk is not None and not leaving
        return stays and self._is_there()

    def _say_where(self) -> None:
        """Say once where the window went."""
        if not self._window.memory.flag(_SAID):
            self._window.memory.keep(_SAID, value=True)
            self.icon.showMessage(
                "Baton goes on reminding",
                "It is here in the tray. Quit ends it.",
                QSystemTrayIcon.MessageIcon.NoIcon,
                _TOLD_FOR_MS,
            )

    def _pressed(self, how: QSystemTrayIcon.ActivationReason) -> None:
        if how != QSystemTrayIcon.ActivationReason.Context:
            self.come_back()

    def _read(self) -> None:
        self.come_back()
        self.message_clicked.emit()


MakeTray = Callable[[Window], Tray | None]


def tray_of(window: Window) -> Tray | None:
    """The icon of this window; None on a desktop without a tray."""
    return Tray(window) if has_tray() else None
