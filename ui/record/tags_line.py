"""Tags in one line: painted each on its tint, edited as words with commas."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QCompleter

from ui.guarded import guarded
from ui.look.tags import paint_tags
from ui.record.in_place import ENTER, InPlaceLine


def _popup_of(completer: QCompleter) -> QAbstractItemView:
    popup = completer.popup()
    assert popup is not None, "a completer has its list"
    return popup


_OF_THE_LIST = (*ENTER, Qt.Key.Key_Escape)


class ChoiceLine(InPlaceLine):
    """A line that offers words while it is edited; the one chosen is kept at once."""

    def know(self, words: Sequence[str]) -> None:
        """Offer these words."""
        completer = QCompleter(list(words), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        _popup_of(completer).setAccessibleName(self.accessibleName())
        self.setCompleter(completer)
        later = Qt.ConnectionType.QueuedConnection  # the text is put in meanwhile
        completer.activated.connect(self._chosen, later)

    def _chosen(self, _word: str) -> None:
        self.keep_typed()

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        completer = self.completer()
        open_list = completer is not None and _popup_of(completer).isVisible()  # type: ignore[redundant-expr]  # None until words are known
        if open_list and event.key() in _OF_THE_LIST:
            event.ignore()
        else:
            super().keyPressEvent(event)

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
    _asks: Callable[[], Sequence[str]] = tuple
    _completing: QCompleter | None = None

    def know(
        self, asks: Callable[[], Sequence[str]], colours: Mapping[str, str]
    ) -> None:
        """Offer the tags that are asked for, and paint them in these colours."""
        self._asks, self.colours = asks, dict(colours)
        self.update()

    def begin(self) -> None:
        """Let the user type, with the tags of everybody at hand."""
        if not self.is_editing():
            if self._completing is None:
                self.textEdited.connect(self._offer)
            completing = QCompleter(list(self._asks()), self)
            completing.setWidget(self)
            completing.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            _popup_of(completing).setAccessibleName("Tags in use")
            completing.activated.connect(self._take)
            self._completing = completing
        super().begin()

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

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        completing = self._completing
        open_list = completing is not None and _popup_of(completing).isVisible()
        if open_list and event.key() in _OF_THE_LIST:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paint_value(self, painter: QPainter, box: QRect, value: str) -> None:
        paint_tags(painter, box, value.split(", "), self.colours)
