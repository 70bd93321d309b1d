"""The small question beside a card that became hot: what was seen."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGroupBox, QHBoxLayout, QVBoxLayout, QWidget

from models.people.board import Card
from ui.board.after_drop import who_moved
from ui.guarded import guarded
from ui.look.buttons import Button, KeyChoice
from ui.look.labels import Label
from ui.look.panels import Popover
from ui.look.theme import px

QUESTION = "What did you see?"
NO_SIGN = "No sign yet, move anyway"
_WIDE = 400


class SignsPopover(Popover):
    """Asks which signs were seen of who was moved to Hot.

    Signals:
        kept: the words of the signs, none where there is none yet.
        taken_back: Esc, or the button; the move is to be undone.
    """

    kept = Signal(object)
    taken_back = Signal()

    def __init__(
        self, host: QWidget, cards: Sequence[Card], asked: Sequence[str]
    ) -> None:
        super().__init__(host, QUESTION)
        self.body.addWidget(Label(QUESTION, "section"))
        who = Label(who_moved(cards), "detail", "text.secondary")
        who.setWordWrap(True)
        self.body.addWidget(who)
        self._signs: dict[str, KeyChoice] = {}
        self._lay_out_signs(asked)
        self._buttons()
        self.setMinimumWidth(px(_WIDE))
        self.escaped.connect(self._take_back)

    def _lay_out_signs(self, asked: Sequence[str]) -> None:
        group = QGroupBox(self)
        group.setFlat(True)
        group.setStyleSheet("QGroupBox { border: 0; margin: 0; padding: 0; }")
        group.setObjectName("signs")
        group.setAccessibleName(QUESTION)
        rows = QVBoxLayout(group)
        rows.setContentsMargins(0, px(4), 0, px(4))
        rows.setSpacing(px(6))
        for place, words in enumerate(asked, 1):
            choice = KeyChoice(str(place), words, many=True, object_name=f"sign{place}")
            choice.toggled.connect(self._sign_toggled)
            rows.addWidget(choice)
            self._signs[words] = choice
        self.no_sign = KeyChoice("0", NO_SIGN, object_name="noSign")
        self.no_sign.toggled.connect(self._none_toggled)
        rows.addWidget(self.no_sign)
        self.body.addWidget(group)

    def _buttons(self) -> None:
        row = QHBoxLayout()
        row.addStretch(1)
        back = Button("Take back", keys="Esc", object_name="takeBack")
        back.set_words("Take back", "Take the move back")
        back.clicked.connect(self._take_back)
        keep = Button("Keep in Hot", kind="primary", keys="↵", object_name="keepMove")
        keep.clicked.connect(self._keep)
        row.addWidget(back)
        row.addWidget(keep)
        self.body.addLayout(row)

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

    def _take_back(self) -> None:
        self.close_sheet()
        self.taken_back.emit()

    def leave(self, _change: object) -> None:
        """Close unanswered: something else was done, which Esc must not take back."""
        self.close_sheet()

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = event.key() - Qt.Key.Key_0
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._keep()
        elif 0 <= digit <= 9:  # noqa: PLR2004 - the digits of the keyboard
            self.choose(digit)
        else:
            super().keyPressEvent(event)
