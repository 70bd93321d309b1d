"""A thin scroll bar that lies over the edge of a list and takes no room from it."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar

from ui.guarded import guarded

_WIDE = 6


class OverlayBar(QScrollBar):
    """Mirrors the vertical bar of a scroll area, which is hidden."""

    def __init__(self, area: QAbstractScrollArea) -> None:
        super().__init__(Qt.Orientation.Vertical, area)
        self._area = area
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        own = area.verticalScrollBar()
        own.rangeChanged.connect(self._take_range)
        own.valueChanged.connect(self.setValue)
        self.valueChanged.connect(own.setValue)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName("Scroll")
        area.installEventFilter(self)
        self._take_range(own.minimum(), own.maximum())

    def _take_range(self, least: int, most: int) -> None:
        own = self._area.verticalScrollBar()
        self.setPageStep(own.pageStep())
        self.setSingleStep(own.singleStep())
        self.setRange(least, most)
        self.setVisible(most > least)

    @guarded(otherwise=False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            high = self._area.height()
            self.setGeometry(self._area.width() - _WIDE, 0, _WIDE, high)
            self.raise_()
        return super().eventFilter(watched, event)
