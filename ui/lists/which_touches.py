"""Which touches a condition counts: by what, whose, with what outcome, how lately."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from models.lists.smart_lists.conditions import Which
from models.people.kinds import Channel, Outcome, Side
from ui.lists.value_parts import choice
from ui.look.theme import px

INDENT = 28
_SPANS = (7, 30, 90, 365)
Choices = Sequence[tuple[object, str]]


class WhichTouches(QWidget):
    """A small choice for each thing that a touch may be asked.

    Signals:
        changed: other touches are meant now.
    """

    changed = Signal()

    def __init__(self, which: Which) -> None:
        super().__init__()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(px(INDENT), 0, 0, 0)
        self._row.setSpacing(px(6))
        days = which.days
        self._channel = self._box(
            "Channel of the touches",
            [(None, "any channel"), *((c, f"by {c.label.lower()}") for c in Channel)],
            which.channel,
        )
        self._side = self._box(
            "Side of the touches",
            [(None, "both sides"), *((s, f"of {s.value}") for s in Side)],
            which.side,
        )
        self._outcome = self._box(
            "Outcome of the touches",
            [(None, "any outcome"), *((o, o.label) for o in Outcome)],
            which.outcome,
        )
        self._answered = self._box(
            "Whether they were answered",
            [(None, "answered or not"), (True, "answered"), (False, "not answered")],
            which.answered,
        )
        spans = sorted({*_SPANS, *((days,) if days else ())})
        self._days = self._box(
            "Days that count",
            [(None, "at any time"), *((n, f"in the last {n} days") for n in spans)],
            days,
        )
        self._row.addStretch(1)

    def _box(self, name: str, choices: Choices, chosen: object) -> QComboBox:
        box = choice(name)
        box.setProperty("look", "chip")
        for place, (value, words) in enumerate(choices):
            box.addItem(words, value)
            if value is chosen or (value is not None and value == chosen):
                box.setCurrentIndex(place)
        box.currentIndexChanged.connect(lambda _n: self.changed.emit())
        self._row.addWidget(box)
        return box

    def stops(self) -> list[QWidget]:
        """Where Tab stops, in order."""
        sides = [self._channel, self._side, self._outcome]
        return [*sides, self._answered, self._days]

    def which(self) -> Which:
        """The touches that are meant."""
        channel, side = self._channel.currentData(), self._side.currentData()
        outcome = self._outcome.currentData()
        return Which(
            channel=None if channel is None else Channel(channel),
            side=None if side is None else Side(side),
            outcome=None if outcome is None else Outcome(outcome),
            answered=self._answered.currentData(),
            days=self._days.currentData(),
        )
