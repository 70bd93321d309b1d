"""Looking at all that shows: every text, tooltip and pixel of every open window."""

import re
import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPoint,
    Qt,
)
from PySide6.QtGui import QAccessible, QHelpEvent, QTextDocumentFragment
from PySide6.QtGui import Qt as RichQt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QToolTip,
    QWidget,
)

from tests.faults.tour.canaries import Canaries, is_drawn

_MOST_ROWS = 12
_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
_PATIENCE_S = 20.0


class Look:
    """Looks at the open windows again and again, and keeps what was wrong.

    Attributes:
        wrong: what was wrong, and where.
        seen: every text that was shown.
        kinds: the names of all classes of widgets that were shown.
    """

    def __init__(self, canaries: Canaries) -> None:
        self._canaries = canaries
        self.wrong: list[str] = []
        self.seen: set[str] = set()
        self.kinds: set[str] = set()
        self._tips: set[str] = set()

    def at(self, where: str) -> None:
        """Look at everything that shows now."""
        settle()
        for window in QApplication.topLevelWidgets():
            if window.isVisible():
                self._look_at(where, window)
        opened, called = self._canaries.opened(), self._canaries.called()
        if opened or called:
            self.wrong.append(f"{where}: {opened} files opened, {called} calls")

    def _look_at(self, where: str, window: QWidget) -> None:
        self.seen.add(_title_of(window))
        for widget in [window, *window.findChildren(QWidget)]:
            if widget.inherits("QTipLabel"):
                continue  # it is read where it comes up
            if widget.isVisible():
                self.kinds.add(type(widget).__name__)
                self.seen.update(_texts_of(widget))
                self._read_tip(where, widget)
            if isinstance(widget, QLabel):
                self._judge(where, widget)
        if is_drawn(window.grab()):
            self.wrong.append(f"{where}: the canary was drawn")

    def _judge(self, where: str, label: QLabel) -> None:
        if label.textFormat() != Qt.TextFormat.PlainText and label.text():
            self.wrong.append(f"{where}: a label that is not plain: {label.text()!r}")

    def _read_tip(self, where: str, widget: QWidget) -> None:
        """Let each tooltip come up that was not shown before, as a mouse would."""
        if isinstance(widget, QAbstractItemView):
            self._read_tips_of_rows(where, widget)
        tip = widget.toolTip()
        if tip and tip not in self._tips:
            self._tips.add(tip)
            self._show_tip(where, widget, widget.rect().center())

    def _read_tips_of_rows(self, where: str, view: QAbstractItemView) -> None:
        model = view.model()
        for index in _indexes(model):
            tip = str(index.data(Qt.ItemDataRole.ToolTipRole) or "")
            spot = view.visualRect(index)
            if tip and tip not in self._tips and spot.isValid():
                self._tips.add(tip)
                self._show_tip(where, view.viewport(), spot.center())

    def _show_tip(self, where: str, widget: QWidget, spot: QPoint) -> None:
        event = QHelpEvent(QEvent.Type.ToolTip, spot, widget.mapToGlobal(spot))
        QApplication.sendEvent(widget, event)
        if not QToolTip.isVisible():
            return
        self.seen.add(_words_of_tip(QToolTip.text()))
        for tip in QApplication.topLevelWidgets():
            if tip.inherits("QTipLabel") and is_drawn(tip.grab()):
                self.wrong.append(f"{where}: the canary was drawn in a tooltip")
        if "<img" in QToolTip.text():
            self.wrong.append(f"{where}: a tooltip as markup: {QToolTip.text()!r}")


def settle(seconds: float = 0.02) -> None:
    """Let the window work for so long."""
    end = time.monotonic() + seconds
    wait_until(lambda: time.monotonic() >= end)


def wait_until(done: Callable[[], bool]) -> None:
    """Let the window work until something is so.

    Raises:
        TimeoutError: it never was.
    """
    end = time.monotonic() + _PATIENCE_S
    while True:
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        if done():
            return
        if time.monotonic() > end:
            raise TimeoutError("waited in vain")
        time.sleep(0.002)


def _title_of(window: QWidget) -> str:
    """What stands in the frame: Qt takes `[*]` for the mark of what is unsaved."""
    apart = window.windowTitle().split("[*][*]")
    return "[*]".join(part.replace("[*]", "") for part in apart)


def _words_of_tip(tip: str) -> str:
    """What a tooltip shows: Qt reads it as markup where it begins like that."""
    marked = RichQt.mightBeRichText(tip)
    return QTextDocumentFragment.fromHtml(tip).toPlainText() if marked else tip


def _without_keys(words: str) -> str:
    """What Qt writes on buttons and in menus, where `&` underlines a letter."""
    return re.sub(r"&(.)", r"\1", words)


def _texts_of(widget: QWidget) -> Iterator[str]:
    yield from (widget.accessibleName(), widget.accessibleDescription())
    face = QAccessible.queryAccessibleInterface(widget)
    if face is not None:
        yield face.text(QAccessible.Text.Name)
    yield from _written_on(widget)


def _written_on(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel):
        yield (
            _without_keys(widget.text())
            if widget.buddy() is not None
            else widget.text()
        )
    elif isinstance(widget, QAbstractButton):
        yield _without_keys(widget.text())
    elif isinstance(widget, QLineEdit):
        yield from (widget.text(), widget.placeholderText())
    elif isinstance(widget, QPlainTextEdit | QTextEdit):
        yield widget.toPlainText()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(widget.count()))
    elif isinstance(widget, QMenu):
        yield from (_without_keys(action.text()) for action in widget.actions())
    elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
        for index in _indexes(widget.model()):
            yield from (str(index.data(role) or "") for role in _ROLES)


def _indexes(model: QAbstractItemModel) -> Iterator[QModelIndex]:
    for row in range(min(model.rowCount(), _MOST_ROWS)):
        flat = isinstance(model, QAbstractListModel)  # where Qt hides the count
        for column in range(1 if flat else model.columnCount()):
            yield model.index(row, column)
