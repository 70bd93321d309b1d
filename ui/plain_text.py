"""Data is never markup: the second layer under the widgets of the look.

Our own labels are plain by themselves; this makes plain what Qt builds for its own
dialogs, and every tooltip set without `set_tip` (`reliability.md` T15 to T17).
"""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QToolTip, QWidget

from ui.guarded import guarded
from ui.look.labels import tip_of

_OURS = ("<qt>", "</qt>")
_EVENT = QEvent.Type


class PlainText(QObject):
    """Watches the application: labels show plain text, tooltips escaped text."""

    def __init__(self, app: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        for widget in app.allWidgets():
            make_plain(widget)
        app.installEventFilter(self)

    @guarded(otherwise=False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == _EVENT.Polish:
            make_plain(watched)
        elif kind == _EVENT.ToolTip and isinstance(watched, QWidget):
            return self._show_tip(watched, event)
        return False

    def _show_tip(self, widget: QWidget, event: QEvent) -> bool:
        tip = widget.toolTip()
        if not tip or is_ours(tip):
            return False
        where = event.globalPos()  # type: ignore[attr-defined]  # a QHelpEvent here
        QToolTip.showText(where, tip_of(tip), widget)
        return True


def is_ours(tip: str) -> bool:
    """Whether a tooltip was escaped by the look already."""
    inside = tip.removeprefix(_OURS[0]).removesuffix(_OURS[1])
    wrapped = tip.startswith(_OURS[0]) and tip.endswith(_OURS[1])
    return wrapped and "<" not in inside.replace("<br>", "")


def make_plain(watched: QObject) -> None:
    """Let a label or a message show its text as it is."""
    if isinstance(watched, QLabel | QMessageBox):
        automatic = Qt.TextFormat.AutoText
        if watched.textFormat() == automatic:
            watched.setTextFormat(Qt.TextFormat.PlainText)
