"""The frame of Today: the list, and the rail of panels beside it or below."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QVBoxLayout,
    QWidget,
)

from ui.desk import Desk
from ui.guarded import guarded
from ui.look.scroll_area import ScrollArea
from ui.look.theme import px, theme
from ui.today.panels_kind import RailPanels

_WIDE, _GAP, _PANELS = 356, 20, 12
_CALM = 400


class Rail(ScrollArea):
    """The list at the left and the rail at the right; below it where that is narrow.

    The panels are made when they are first read, after the list.

    Signals:
        offer_wanted: an offer's id.
        open_wanted: a prospect's id.
    """

    offer_wanted = Signal(object)
    open_wanted = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._narrow = False
        self._lists: QWidget | None = None
        self.panels: RailPanels | None = None
        self._equipped = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._whole = _clear(QWidget())
        self._side = ScrollArea()
        self._side.setFrameShape(QFrame.Shape.NoFrame)
        self._side.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._side.setWidgetResizable(True)
        self._side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for area in (self, self._side):
            area.setViewport(_clear(QWidget()))
        self._room = _clear(QWidget())
        self._rows = QVBoxLayout(self._room)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(px(_PANELS))
        self._rows.addStretch(1)
        self._side.setWidget(self._room)
        self._room.installEventFilter(self)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._whole)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(px(_GAP))
        self.setWidget(self._whole)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_CALM)
        self._soon.timeout.connect(self.load)
        theme().changed.connect(self._dress)

    def lie_beside(self, lists: QWidget) -> None:
        """Hold the list, which takes what room the rail leaves."""
        self._lists = lists
        self._row.addWidget(lists, 1)
        self._row.addWidget(self._side)
        self.settle(narrow=False)

    def settle(self, *, narrow: bool) -> None:
        """Lay the rail beside the list, or below it."""
        self._narrow = narrow
        below = QBoxLayout.Direction.TopToBottom
        beside = QBoxLayout.Direction.LeftToRight
        self._row.setDirection(below if narrow else beside)
        self._side.setMinimumWidth(0 if narrow else px(_WIDE))
        self._side.setMaximumWidth(16777215 if narrow else px(_WIDE))
        self._fit()

    def _dress(self) -> None:
        self.settle(narrow=self._narrow)

    def _fit(self) -> None:
        """Below the list the panels are as high as they are; beside it they scroll."""
        if self._lists is None:
            return
        seen = self.viewport().height()
        self._lists.setMinimumHeight(seen if self._narrow else 0)
        high = self._room.sizeHint().height() if self._narrow else 0
        self._side.setMinimumHeight(high)

    @guarded(otherwise=False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    @guarded()
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._soon.stop()

    # the panels

    def equip(self) -> None:
        """Let batons be answered: the operations are loaded."""
        self._equipped = True
        if self.panels is not None:
            self.panels.equip()

    def load(self) -> None:
        """Read what the panels show; they are made the first time."""
        if self.panels is None:
            from ui.today.panels import Panels  # noqa: PLC0415 - after the list

            self.panels = panels = Panels(self._desk, self._rows, self._room)
            panels.offer_wanted.connect(self.offer_wanted)
            panels.open_wanted.connect(self.open_wanted)
            if self._equipped:
                panels.equip()
        self.panels.load()

    def load_soon(self) -> None:
        """Read the panels again in a moment."""
        self._soon.start()

    def answer(self, word: str) -> None:
        """Accept or return the baton that is open in the inbox."""
        if self.panels is not None:
            self.panels.answer(word)


def _clear(widget: QWidget) -> QWidget:
    widget.setAutoFillBackground(False)
    return widget
