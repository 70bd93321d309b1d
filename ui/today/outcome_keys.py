"""What came of it: nine outcomes by their keys, one of them chosen or none."""

from PySide6.QtCore import Signal

from models.people.kinds import Outcome
from ui.look.theme import px
from ui.touch_bar.flow import FlowLayout
from ui.touch_bar.picks import Pick, PickGroup

_GAP = 5
_RARE = (Outcome.WRONG_NUMBER, Outcome.OTHER)


class OutcomeKeys(PickGroup):
    """Nine radio buttons on a line; where it is short, two that are rare wait behind.

    Their keys work all the same, and the one that is on can be taken back.

    Signals:
        chosen: an Outcome, or None.
        unfolded: the rare ones are shown, and another height is needed.
    """

    chosen = Signal(object)
    unfolded = Signal()

    def __init__(self) -> None:
        super().__init__("Outcome", self.press)
        self.setObjectName("outcomes")
        self.outcome: Outcome | None = None
        self._picks: dict[Outcome, Pick] = {}
        self._lines = FlowLayout(self, gap=_GAP)
        self._is_unfolded = False
        for place, outcome in enumerate(Outcome, start=1):
            name = f"{outcome.label}, key {place}"
            pick = Pick(outcome.label, name=name, key=str(place))
            pick.setObjectName(f"outcome{place}")
            pick.be_slim()
            pick.clicked.connect(lambda _on=False, o=outcome: self.choose(o))
            self._picks[outcome] = pick
            self._lines.addWidget(pick)
        self.more = Pick("", name="More outcomes, keys 8 and 9", icon_name="ellipsis")
        self.more.setObjectName("outcomesMore")
        self.more.setCheckable(False)
        self.more.be_slim()
        self.more.clicked.connect(self._unfold)
        self._lines.addWidget(self.more)

    def _unfold(self) -> None:
        self._is_unfolded = True
        self.unfolded.emit()
        self._picks[_RARE[0]].setFocus()

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
        self._is_unfolded = self._is_unfolded or self.outcome in _RARE
        self.show_choice(self._picks.get(self.outcome) if self.outcome else None)
        self.chosen.emit(self.outcome)

    def clear(self) -> None:
        """Choose nothing, without saying so."""
        self.outcome, self._is_unfolded = None, False
        self.show_choice(None)

    def height_at(self, width: int) -> int:
        """How high the lines of outcomes are at a width; from now on so high."""
        hints = [pick.sizeHint().width() for pick in self._picks.values()]
        whole = sum(hints) + px(_GAP) * (len(hints) - 1)
        self._show_rare(shown=self._is_unfolded or whole <= width)
        high = self._lines.heightForWidth(width)
        self.setFixedHeight(high)
        return high

    def _show_rare(self, *, shown: bool) -> None:
        for outcome in _RARE:
            self._picks[outcome].setVisible(shown)
        self.more.setVisible(not shown)
