"""How many signs somebody must show to move up: a heading that opens a menu."""

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QPushButton

from models.people.kinds import Tier
from ui.look.fonts import font
from ui.look.theme import px, theme
from ui.look.tokens import hex_of
from ui.plan.words import signs_heading


class SignsNeeded(QPushButton):
    """A heading like "Moves up when you see two", which asks how many.

    Signals:
        chosen: how many signs.
    """

    chosen = Signal(int)

    def __init__(self, tier: Tier) -> None:
        super().__init__()
        self._tier, self._signs = tier, 0
        self.setObjectName(f"{tier.value}Needed")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._ask)
        self._dress()
        theme().changed.connect(self._dress)

    def show_needed(self, needed: int, signs: int) -> None:
        """Show how many of so many signs are needed."""
        self._signs = signs
        words = signs_heading(self._tier, needed)
        self.setText(words)
        self.setAccessibleName(f"{words}, {self._tier.label}")

    def _dress(self) -> None:
        self.setFont(font("detailStrong"))
        scheme = theme().scheme
        ink, edge = (hex_of(scheme, n) for n in ("text.secondary", "line.strong"))
        self.setStyleSheet(
            f"QPushButton {{ color: {ink}; border: 1px solid transparent;"
            f" background: transparent; padding: 0; min-height: {px(22)}px; }}"
            f"QPushButton:hover {{ border-bottom-color: {edge}; border-radius: 0; }}"
        )

    def _ask(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for many in range(1, max(3, self._signs) + 1):
            menu.addAction(
                signs_heading(self._tier, many), partial(self.chosen.emit, many)
            )
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))
