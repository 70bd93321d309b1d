"""What came of the call: a key each, and under it what the plan lets follow."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QGroupBox, QPushButton, QSizePolicy, QWidget

from models.people.contact_plan.story import Proposal
from models.people.kinds import Outcome
from ui.guarded import guarded
from ui.look.elided import elided
from ui.look.fonts import metrics
from ui.look.labels import set_tip
from ui.look.painters import paint_key
from ui.look.pictures import write_middle
from ui.look.theme import color, px, radius, theme
from ui.run.words import follows, reasons

OUTCOMES = tuple(Outcome)
_LARGE = 6
_ACROSS, _LEAST = 3, 110


class OutcomeKey(QPushButton):
    """One outcome; pressed, the call is logged with it. Space stays with the note."""

    def __init__(self, key: int, outcome: Outcome) -> None:
        super().__init__()
        self._key, self._words, self._next = str(key), outcome.label, ""
        self._large = self._is_early = key <= _LARGE
        self._small = False
        self.setObjectName(f"runOutcome{key}")
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAutoDefault(True)
        self.setAccessibleName(f"{self._words}, key {key}")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def show_next(self, proposal: Proposal | None, today: date) -> None:
        """Show what follows this outcome."""
        self._next = follows(proposal, today)
        why = reasons(proposal)
        set_tip(self, f"Then: {self._next}. {why}".strip())
        self.setAccessibleDescription(f"Then: {self._next}. {why}".strip())
        self.update()

    def be_small(self, *, small: bool) -> None:
        """Show the word alone; what follows stands in the tooltip then."""
        large = self._is_early and not small
        if (large, small) != (self._large, self._small):
            self._large, self._small = large, small
            self.updateGeometry()
            self.update()

    @guarded(otherwise=QSize(100, 50))
    def sizeHint(self) -> QSize:
        wide = metrics("bodyStrong").horizontalAdvance(self._words) + px(56)
        lines = metrics("bodyStrong").height()
        if self._large:
            lines += metrics("detail").height()
        return QSize(wide, lines + px(6 if self._small else 14))

    @guarded(otherwise=QSize(100, 50))
    def minimumSizeHint(self) -> QSize:
        return QSize(px(_LEAST), self.sizeHint().height())

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            event.ignore()
            return
        super().keyPressEvent(event)

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self.isEnabled() and (self.underMouse() or self.isDown())
        painter.setPen(color("line.strong" if lit else "line.default"))
        painter.setBrush(color("surface.selected" if lit else "surface.panel"))
        box = self.rect().adjusted(0, 0, -1, -1)
        painter.drawRoundedRect(box, radius("button"), radius("button"))
        middle = self.height() // 2
        upper = middle
        if self._large and self._next:
            upper = middle - metrics("detail").height() // 2
        left = px(10)
        left += paint_key(painter, left, upper, self._key) + px(9)
        ink = "text.primary" if self.isEnabled() else "text.disabled"
        painter.setPen(color(ink))
        room = self.width() - left - px(8)
        words = elided(self._words, "bodyStrong", room)
        write_middle(painter, left, upper, words, "bodyStrong")
        if self._large and self._next:
            painter.setPen(color("text.secondary" if self.isEnabled() else ink))
            lower = (
                upper
                + (metrics("bodyStrong").height() + metrics("detail").height()) // 2
            )
            words = elided(self._next, "detail", room)
            write_middle(painter, left, lower, words, "detail")
        painter.end()


class OutcomeKeys(QGroupBox):
    """Six outcomes with what follows them, and three that are rarer below.

    Signals:
        chosen: an Outcome.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFlat(True)
        self.setObjectName("runOutcomes")
        self.setAccessibleName("Outcome")
        self.setStyleSheet("QGroupBox { border: 0; margin: 0; padding: 0; }")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(px(6))
        self._keys: dict[Outcome, OutcomeKey] = {}
        for place, outcome in enumerate(OUTCOMES):
            key = OutcomeKey(place + 1, outcome)
            key.clicked.connect(lambda _on=False, o=outcome: self._choose(o))
            grid.addWidget(key, place // _ACROSS, place % _ACROSS)
            self._keys[outcome] = key
        for column in range(_ACROSS):
            grid.setColumnStretch(column, 1)

    def button(self, outcome: Outcome) -> OutcomeKey:
        """The button of an outcome."""
        return self._keys[outcome]

    def _choose(self, outcome: Outcome) -> None:
        self.choose_none()
        self.chosen.emit(outcome)

    def choose_none(self) -> None:
        """Turn every key off: each press logs one call."""
        for key in self._keys.values():
            key.setAutoExclusive(False)
            key.setChecked(False)
            key.setAutoExclusive(True)

    def be_small(self, *, small: bool) -> None:
        """Take less room: words alone."""
        for key in self._keys.values():
            key.be_small(small=small)

    def show_next(
        self, proposals: Mapping[Outcome, Proposal | None], today: date
    ) -> None:
        """Show what follows each outcome."""
        for outcome, key in self._keys.items():
            key.show_next(proposals.get(outcome), today)
