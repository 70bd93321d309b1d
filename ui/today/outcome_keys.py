"""What came of it: nine outcomes by their keys, one of them chosen or none."""

from PySide6.QtCore import Signal

from models.people.kinds import Outcome
from ui.touch_bar.flow import FlowLayout
from ui.touch_bar.picks import Pick, PickGroup


class OutcomeKeys(PickGroup):
    """Nine radio buttons in lines; the one that is on can be taken back.

    Signals:
        chosen: an Outcome, or None.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__("Outcome", self.press)
        self.setObjectName("outcomes")
        self.outcome: Outcome | None = None
        self._picks: dict[Outcome, Pick] = {}
        lines = FlowLayout(self, gap=6)
        for place, outcome in enumerate(Outcome, start=1):
            name = f"{outcome.label}, key {place}"
            pick = Pick(outcome.label, name=name, key=str(place))
            pick.setObjectName(f"outcome{place}")
            pick.clicked.connect(lambda _on=False, o=outcome: self.choose(o))
            self._picks[outcome] = pick
            lines.addWidget(pick)

    def press(self, digit: str) -> bool:
        """Whether the digit is the key of an outcome, which is chosen then."""
        outcomes = tuple(Outcome)
        if len(digit) != 1 or digit not in "123456789":
            return False
        self.choose(outcomes[int(digit) - 1])
        return True

    def choose(self, outcome: Outcome) -> None:
        """Choose an outcome; the one that was chosen already is taken back."""
        self.outcome = None if outcome is self.outcome else outcome
        self.show_choice(self._picks.get(self.outcome) if self.outcome else None)
        self.chosen.emit(self.outcome)

    def clear(self) -> None:
        """Choose nothing, without saying so."""
        self.outcome = None
        self.show_choice(None)

    def height_at(self, width: int) -> int:
        """How high the lines of outcomes are at a width; from now on so high."""
        layout = self.layout()
        assert layout is not None
        high = layout.heightForWidth(width)
        self.setFixedHeight(high)
        return high
