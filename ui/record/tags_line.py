"""Tags in one line: painted each on its tint, edited as words with commas."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QCompleter

from ui.look.tags import paint_tags
from ui.record.in_place import InPlaceLine


def _popup_of(completer: QCompleter) -> QAbstractItemView:
    popup = completer.popup()
    assert popup is not None, "a completer has its list"
    return popup


class ChoiceLine(InPlaceLine):
    """A line that offers words while it is edited."""

    def know(self, words: Sequence[str]) -> None:
        """Offer these words."""
        completer = QCompleter(list(words), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        _popup_of(completer).setAccessibleName(self.accessibleName())
        self.setCompleter(completer)

    def begin(self) -> None:
        """Let the user type or choose, all words in sight."""
        super().begin()
        completer = self.completer()
        if self.isVisible():
            completer.setCompletionPrefix("")
            completer.complete()


class TagsLine(InPlaceLine):
    """Tags, each on its own tint; while one types, those in use are offered."""

    colours: Mapping[str, str] = {}
    _completing: QCompleter | None = None

    def know(self, words: Sequence[str], colours: Mapping[str, str]) -> None:
        """Offer these tags, and paint them in these colours."""
        self.colours = dict(colours)
        completing = QCompleter(list(words), self)
        completing.setWidget(self)
        completing.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        _popup_of(completing).setAccessibleName("Tags in use")
        completing.activated.connect(self._take)
        if self._completing is None:
            self.textEdited.connect(self._offer)
        self._completing = completing
        self.update()

    def _offer(self, text: str) -> None:
        begun = text.rpartition(",")[2].strip().lstrip("#")
        completing = self._completing
        if completing is None or not self.is_editing():
            return
        if not begun:
            _popup_of(completing).hide()
            return
        completing.setCompletionPrefix(begun)
        if completing.completionCount():
            completing.complete()
        else:
            _popup_of(completing).hide()

    def _take(self, tag: str) -> None:
        before, comma, _begun = self.text().rpartition(",")
        self.setText(f"{before}{comma}{' ' if comma else ''}{tag}")

    def paint_value(self, painter: QPainter, box: QRect, value: str) -> None:
        paint_tags(painter, box, value.split(", "), self.colours)
