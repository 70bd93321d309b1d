"""The small question beside a card that became hot: what was seen."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.people.board import Card
from models.people.kinds import Tier
from ui.board.move_question import MoveQuestion
from ui.look.buttons import KeyChoice

QUESTION = "What did you see?"
NO_SIGN = "No sign yet, move anyway"
_WIDE = 400


class SignsPopover(MoveQuestion):
    """Asks which signs were seen of who was moved to Hot.

    Signals:
        kept: the words of the signs, none where there is none yet.
    """

    kept = Signal(object)

    def __init__(
        self, host: QWidget, cards: Sequence[Card], asked: Sequence[str]
    ) -> None:
        super().__init__(host, cards, QUESTION, wide=_WIDE)
        self._signs: dict[str, KeyChoice] = {}
        self._lay_out_signs(asked)
        self.take_back_or_keep(Tier.HOT, "keepMove")
        self.answered.connect(self._keep)
        self.numbered.connect(self.choose)

    def _lay_out_signs(self, asked: Sequence[str]) -> None:
        rows = QVBoxLayout()
        self.group(rows).setObjectName("signs")
        for place, words in enumerate(asked, 1):
            choice = KeyChoice(str(place), words, many=True, object_name=f"sign{place}")
            choice.toggled.connect(self._sign_toggled)
            rows.addWidget(choice)
            self._signs[words] = choice
        self.no_sign = KeyChoice("0", NO_SIGN, object_name="noSign")
        self.no_sign.toggled.connect(self._none_toggled)
        rows.addWidget(self.no_sign)

    def first_choice(self) -> KeyChoice:
        """What gets the focus when the question opens."""
        return next(iter(self._signs.values()), self.no_sign)

    def choose(self, key: int) -> None:
        """Turn the sign with this key on or off; 0 is that there is none yet."""
        choices = [self.no_sign, *self._signs.values()]
        if key < len(choices):
            choices[key].setChecked(key == 0 or not choices[key].isChecked())
            choices[key].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _sign_toggled(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        if on and self.no_sign.isChecked():
            self.no_sign.setAutoExclusive(False)  # else it could not be turned off
            self.no_sign.setChecked(False)
            self.no_sign.setAutoExclusive(True)

    def _none_toggled(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        if on:
            for choice in self._signs.values():
                choice.setChecked(False)

    def _keep(self) -> None:
        if not self.isVisible():
            return
        seen = [words for words, one in self._signs.items() if one.isChecked()]
        self.close_sheet()
        self.kept.emit(seen)
