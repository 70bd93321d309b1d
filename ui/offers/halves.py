"""The lines and their paper side by side, or one of them where there is no room."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QSplitter

from ui.look.buttons import Button
from ui.look.theme import px

_LEFT, _ROOMY, _NARROW = 700, 1100, 760
_NAMES = {False: "Show the paper", True: "Show the lines"}


class Halves(QObject):
    """Shares the width between both halves, or shows one of them, by a button."""

    def __init__(self, split: QSplitter, button: Button) -> None:
        super().__init__(split)
        self._split, self._button = split, button
        self._narrow, self._shows_paper = False, False
        button.clicked.connect(self.turn)
        self._show()

    def fit(self, wide: int) -> None:
        """Share a width of so many pixels."""
        if (narrow := wide < px(_NARROW)) != self._narrow:
            self._narrow, self._shows_paper = narrow, False
            self._show()
        left = px(_LEFT) if wide > px(_ROOMY) else wide * 58 // 100
        self._split.setSizes([left, max(1, wide - left)])

    def turn(self) -> None:
        """Show the other half."""
        self._shows_paper = not self._shows_paper
        self._show()

    def _show(self) -> None:
        shown = (
            not (self._narrow and self._shows_paper),
            not self._narrow or self._shows_paper,
        )
        for place, is_shown in enumerate(shown):
            half = self._split.widget(place)
            assert half is not None, "the editor has two halves"
            half.setVisible(is_shown)
        self._button.setVisible(self._narrow)
        self._button.set_words(_NAMES[self._shows_paper])
