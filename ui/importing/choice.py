"""A drop-down with a name."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox

from ui.guarded import guarded
from ui.look.fonts import font
from ui.look.theme import theme


class Choice(QComboBox):
    """A drop-down that does not change when the wheel passes over it."""

    def __init__(self, name: str, object_name: str) -> None:
        super().__init__()
        self.setObjectName(object_name)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._dress()
        theme().changed.connect(self._dress)

    def _dress(self) -> None:
        self.setFont(font("body"))

    def choose(self, told: object) -> None:
        """Choose the word that stands for `told`; the first where none does."""
        self.setCurrentIndex(max(0, self.findData(told)))

    @guarded()
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the list behind."""
        event.ignore()
