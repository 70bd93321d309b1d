"""Under the header: next step and timeline, and beside or below them the side."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QVBoxLayout,
    QWidget,
)

from models.people.record import Entry, PlannedStep, Record
from ui.desk import Desk
from ui.guarded import guarded
from ui.look.scroll_area import ScrollArea
from ui.look.theme import px, theme
from ui.record.details import Details
from ui.record.documents import Documents
from ui.record.promises import Promises
from ui.record.ready_bar import ReadyBar
from ui.record.section import Rule
from ui.record.step_bar import StepBar
from ui.record.timeline import KeepNote, Timeline
from ui.record.timeline_model import TimelineModel
from ui.record.your_fields import YourFields

SIDE_WIDE = 384
NARROW = 1044  # page width of a window of 1100 with the rail of icons
_LEAST_TIMELINE, _MOST_TIMELINE = 160, 420
_ANY = 16_777_215


class Body(ScrollArea):
    """Timeline and side; below each other where the page is narrow."""

    def __init__(self, desk: Desk, keep_note: KeepNote) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.model = TimelineModel(desk.local)
        self.step = StepBar(desk)
        self.ready = ReadyBar(desk)
        self.timeline = Timeline(self.model, keep_note)
        self.promises = Promises(desk)
        self.documents = Documents(desk)
        self.details = Details(desk)
        self.your_fields = YourFields(desk)
        self._side = self._make_side()
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._column.addLayout(self._across, 1)
        self._across.setContentsMargins(0, 0, 0, 0)
        self._across.setSpacing(0)
        self._across.addWidget(self._make_left(), 1)
        self._rule = Rule()
        self._across.addWidget(self._rule)
        self._across.addWidget(self._side)
        self.setWidget(content)
        theme().changed.connect(self.settle)

    def _make_left(self) -> QWidget:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(px(24), px(14), px(24), px(8))
        column.setSpacing(px(12))
        column.addWidget(self.step)
        column.addWidget(self.ready)
        column.addWidget(self.timeline, 1)
        return left

    def _make_side(self) -> "_Side":
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, px(2), 0, px(8))
        column.setSpacing(0)
        sections = (self.promises, self.documents, self.details, self.your_fields)
        for section in sections:
            column.addWidget(section)
        self.your_fields.rule.hide()
        column.addStretch(1)
        return _Side(inside)

    def keep_typed(self) -> None:
        """Keep the value that is being typed, as leaving its field does."""
        self.details.keep_typed()
        self.your_fields.keep_typed()

    def take_header(self, header: QWidget) -> None:
        """Let the header scroll with the rest, where it would take all the room."""
        self._column.insertWidget(0, header)

    def show_next(self, record: Record, steps: list[PlannedStep]) -> None:
        """Show what is next, and whether they are ready for the next tier."""
        self.step.show_step(record, steps)
        self.ready.show_prospect(record)

    def show_timeline(self, entries: Sequence[Entry], desk: Desk, source: str) -> None:
        """Show the entries of a prospect."""
        self.model.show_timeline(entries, desk.today(), source)
        self.timeline.show_counts()

    def settle(self) -> None:
        """Put the side beside the timeline, or below where there is no room."""
        narrow = self.width() < px(NARROW)
        down, right = (
            QBoxLayout.Direction.TopToBottom,
            QBoxLayout.Direction.LeftToRight,
        )
        self._across.setDirection(down if narrow else right)
        self.step.fit()
        self._side.lie(narrow=narrow)
        self._rule.setMaximumSize(*((_ANY, 1) if narrow else (1, _ANY)))
        entries = self.timeline.entries
        if narrow:
            high = min(entries.whole_height() + px(8), px(_MOST_TIMELINE))
            entries.setFixedHeight(max(px(_LEAST_TIMELINE), high))
        else:
            entries.setMinimumHeight(px(_LEAST_TIMELINE))
            entries.setMaximumHeight(_ANY)

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.settle()


class _Side(ScrollArea):
    """The sections beside the timeline, scrolled by themselves."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inside = inside
        self.setWidget(inside)

    def lie(self, *, narrow: bool) -> None:
        """Stand beside, or lie below as high as what is inside."""
        if narrow:
            self.setMinimumWidth(0)
            self.setMaximumWidth(_ANY)
            self.setFixedHeight(self._inside.sizeHint().height() + 4)
        else:
            self.setFixedWidth(px(SIDE_WIDE))
            self.setMinimumHeight(0)
            self.setMaximumHeight(_ANY)
