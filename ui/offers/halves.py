"""The lines and their paper side by side, or one of them where there is no room."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QSplitter, QWidget

from ui.look.buttons import Button
from ui.look.messages import announce
from ui.look.theme import px

_LEFT, _ROOMY, _NARROW = 700, 1100, 760
_NAMES = {False: ("Paper", "Show the paper"), True: ("Lines", "Show the lines")}
_SAID = {False: "The lines", True: "The paper"}
_OTHER = Qt.FocusReason.OtherFocusReason


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
        if (narrow := wide < max(px(_NARROW), self._least())) != self._narrow:
            self._narrow, self._shows_paper = narrow, False
            self._show()
        left = px(_LEFT) if wide > px(_ROOMY) else wide * 58 // 100
        self._split.setSizes([left, max(1, wide - left)])

    def turn(self) -> None:
        """Show the other half, where there is room for one only; the keys go along."""
        if self._narrow:
            self._turn_to(paper=not self._shows_paper)

    def show_lines(self) -> None:
        """Have the lines in sight."""
        if self._shows_paper:
            self._turn_to(paper=False)

    def _turn_to(self, *, paper: bool) -> None:
        left = self._half(not paper)
        keys: QWidget | None = left.window().focusWidget()
        held = keys is not None and left.isAncestorOf(keys)
        self._shows_paper = paper
        self._show()
        if held:  # else Qt gives the keys to whatever comes next
            self._first_in(self._half(paper)).setFocus(_OTHER)
        announce(self._button, _SAID[paper])

    def _first_in(self, half: QWidget) -> QWidget:
        """What takes the keys in a half: the table, or the page."""
        found = [half.findChild(QWidget, name) for name in ("lines", "preview")]
        return next((one for one in found if one is not None), half)

    def _half(self, paper: bool) -> QWidget:  # noqa: FBT001 - the place it has
        half = self._split.widget(int(paper))
        assert half is not None, "the editor has two halves"
        return half

    def _least(self) -> int:
        """The pixels that both halves need at least."""
        halves = self._half(paper=False), self._half(paper=True)
        wide = [one.minimumWidth() or one.minimumSizeHint().width() for one in halves]
        return sum(wide) + self._split.handleWidth()

    def _show(self) -> None:
        self._half(paper=False).setVisible(not (self._narrow and self._shows_paper))
        self._half(paper=True).setVisible(not self._narrow or self._shows_paper)
        self._button.setVisible(self._narrow)
        self._button.set_words(*_NAMES[self._shows_paper])
