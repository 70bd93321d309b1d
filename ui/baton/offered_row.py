"""Batons in one line each: those offered besides, and those that wait for a partner."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from models.book.moments import moment_of
from models.people.baton.clocks import time_left
from models.people.baton.passes import Pass
from ui.baton.hands import Hands
from ui.look.buttons import Button, IconButton
from ui.look.labels import Label
from ui.look.theme import px
from ui.record.elided_label import ElidedLabel
from ui.record.pass_words import first_name


class _PassRow(QWidget):
    """Whose hands, who, and how long it still waits."""

    def __init__(self, told: Pass, now: datetime) -> None:
        super().__init__()
        self.told = told
        self.left = time_left(moment_of(told.lapses_at), now)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(px(12), px(2), px(4), px(2))
        self.row.setSpacing(px(8))
        hands = Hands()
        hands.show_hands(
            (told.from_initials, told.from_hat, told.from_name),
            (told.to_initials, told.to_hat, told.to_name),
        )
        name = ElidedLabel("body")
        name.set_words(told.called)
        self.row.addWidget(hands)
        self.row.addWidget(name, 1)
        self.row.addWidget(Label(self.left, "detail", "text.secondary"))


class OfferedRow(_PassRow):
    """An offer that is folded.

    Signals:
        opened: the id of the pass that is to be unfolded.
    """

    opened = Signal(object)

    def __init__(self, told: Pass, now: datetime) -> None:
        super().__init__(told, now)
        giver = first_name(told.from_name)
        unfold = IconButton(
            "chevron-down",
            f"Show the baton from {giver}: {told.called}, {self.left}",
            object_name="unfoldBaton",
        )
        unfold.clicked.connect(lambda: self.opened.emit(told.id))
        self.row.addWidget(unfold)


class GivenRow(_PassRow):
    """An offer of one's own that nobody took yet.

    Signals:
        withdrawn: the id of the pass that is taken back.
    """

    withdrawn = Signal(object)

    def __init__(self, told: Pass, now: datetime) -> None:
        super().__init__(told, now)
        taker = first_name(told.to_name)
        self.button = Button("Withdraw", kind="quiet", object_name="withdrawBaton")
        self.button.set_words(
            "Withdraw", f"Withdraw the baton for {told.called} from {taker}"
        )
        self.button.clicked.connect(lambda: self.withdrawn.emit(told.id))
        self.row.addWidget(self.button)
