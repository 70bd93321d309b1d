"""An offered baton, unfolded: why now, promised, not to say, and the two answers."""

from datetime import date, datetime

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QGroupBox, QHBoxLayout, QVBoxLayout

from models.book.moments import moment_of
from models.people.baton.clocks import spoken_left, time_left
from models.people.baton.passes import Pass
from ui.baton.hands import Hands
from ui.guarded import guarded
from ui.look.buttons import Button
from ui.look.labels import IconLabel, Label
from ui.look.theme import color, px, radius
from ui.record.elided_label import ElidedLabel
from ui.record.pass_words import first_name, first_step_words, touches_words
from ui.touch_bar.flow import FlowLayout


class OfferedCard(QGroupBox):
    """One offer, with everything that is needed to answer it.

    Signals:
        accepted: the baton is taken.
        return_wanted: it goes back; the reason is to be asked.
        open_wanted: the prospect's id, for the touches that go with it.
    """

    accepted = Signal()
    return_wanted = Signal()
    open_wanted = Signal(object)

    def __init__(self, told: Pass, today: date, now: datetime) -> None:
        super().__init__()
        self.told = told
        self.setObjectName("offeredBaton")
        self.setFlat(True)
        self.setStyleSheet("QGroupBox { border: 0; margin: 0; padding: 0; }")
        lapses = moment_of(told.lapses_at)
        left = time_left(lapses, now)
        giver, spoken = first_name(told.from_name), spoken_left(lapses, now)
        self.setAccessibleName(f"Baton from {giver}: {told.called}, {spoken}")
        column = QVBoxLayout(self)
        column.setContentsMargins(px(10), px(10), px(10), px(10))
        column.setSpacing(px(8))
        column.addLayout(self._head(left))
        column.addLayout(self._brief(today))
        column.addLayout(self._answers())

    def _head(self, left: str) -> QHBoxLayout:
        told, row = self.told, QHBoxLayout()
        row.setSpacing(px(8))
        hands = Hands()
        hands.show_hands(
            (told.from_initials, told.from_hat, told.from_name),
            (told.to_initials, told.to_hat, told.to_name),
        )
        name = ElidedLabel("bodyStrong")
        name.set_words(told.called)
        row.addWidget(hands)
        row.addWidget(name, 1)
        row.addWidget(IconLabel("clock", "state.warning.text", 14))
        row.addWidget(Label(left, "detail", "state.warning.text"))
        return row

    def _brief(self, today: date) -> QGridLayout:
        told, grid = self.told, QGridLayout()
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(4))
        grid.setColumnStretch(1, 1)
        lines = (
            ("Why now", told.why_now),
            ("Promised", told.promised),
            ("Not to say", told.not_to_say),
            ("First step", first_step_words(told, today)),
        )
        for heading, words in lines:
            if not words:
                continue
            row = grid.rowCount()
            label = Label(heading, "detail", "text.secondary")
            value = Label(words, "detail")
            value.setWordWrap(True)
            value.setAccessibleName(f"{heading}: {words}")
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, row, 1)
        return grid

    def _answers(self) -> FlowLayout:
        told, row = self.told, FlowLayout(gap=5, last_at_right=True)
        self.accept = Button(
            "Accept", kind="primary", icon_name="check", keys="A", object_name="accept"
        )
        self.accept.set_words("Accept", f"Accept the baton for {told.called}")
        self.accept.clicked.connect(self.accepted)
        self.give_back = Button("Return…", keys="B", object_name="return")
        self.give_back.set_words("Return…", f"Return the baton for {told.called}…")
        self.give_back.clicked.connect(self.return_wanted)
        touches = touches_words(told.touches)
        show = Button(touches, kind="link", object_name="showTouches")
        show.set_words(touches, f"Show {touches}")
        show.clicked.connect(lambda: self.open_wanted.emit(told.prospect_id))
        row.addWidget(self.accept)
        row.addWidget(self.give_back)
        row.addWidget(show)
        return row

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers():
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_A:
            self.accepted.emit()
        elif event.key() == Qt.Key.Key_B:
            self.return_wanted.emit()
        else:
            super().keyPressEvent(event)

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color(f"hat.{self.told.to_hat}.solid"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, radius("card"), radius("card"))
        painter.end()
