"""The fields of a pass: to whom, why now, promised, not to say, first step, day."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QWidget

from models.people.baton.brief import Brief
from models.people.baton.takers import Taker
from models.people.kinds import Channel
from models.people.planned import Planned
from ui.desk import Desk
from ui.look.dates import spoken_day
from ui.look.day_reading import read_day
from ui.look.fields import DateEdit, TextField, named_row
from ui.look.fonts import font
from ui.look.icons import icon
from ui.look.labels import Label, escaped_amp
from ui.look.painters import CHANNEL_ICONS
from ui.look.theme import px, size, theme

_FIRST = tuple(channel for channel in Channel if channel is not Channel.ADVERT)
_LONGEST = 200


class PassForm(QWidget):
    """What is written on the baton.

    Signals:
        taker_chosen: the Taker chosen among several.
    """

    taker_chosen = Signal(object)

    def __init__(self, desk: Desk, takers: Sequence[Taker], promised: str) -> None:
        super().__init__()
        self._desk, self._takers = desk, list(takers)
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, px(10), 0, px(6))
        self._form.setHorizontalSpacing(px(24))
        self._form.setVerticalSpacing(px(8))
        self.to = self._taker_box()
        if len(self._takers) > 1:
            named_row(self._form, "Pass to", self.to)
        self.why = TextField("Why now", object_name="whyNow")
        self.promised = TextField("Promised", object_name="promised")
        self.promised.setText(promised[:_LONGEST])
        self.not_to_say = TextField("Not to say", object_name="notToSay")
        for field in (self.why, self.promised, self.not_to_say):
            named_row(self._form, field.accessibleName(), field)
        self.first = self._channel_box()
        self.first_when = self._day_field("First step date", "firstStepWhen")
        self._within = Label("", "detail", "text.secondary")
        self._first_row()
        self.later = self._day_field("Come back on", "passSelfWhen")
        self._later_label = named_row(self._form, "Come back on", self.later)
        self._dress()
        theme().changed.connect(self._dress)

    def _taker_box(self) -> QComboBox:
        box = QComboBox(self)
        box.setObjectName("passTo")
        box.setAccessibleName("Pass to")
        for taker in self._takers:
            words = f"{taker.name}, {taker.hat} hat"
            box.addItem(
                escaped_amp(f"Myself, {taker.hat} hat" if taker.myself else words)
            )
        box.activated.connect(lambda at: self.taker_chosen.emit(self._takers[at]))
        box.setVisible(len(self._takers) > 1)
        return box

    def _channel_box(self) -> QComboBox:
        box = QComboBox()
        box.setObjectName("firstStep")
        box.setAccessibleName("First step")
        box.addItem("No first step", "")
        for channel in _FIRST:
            box.addItem(channel.label, channel.value)
        box.currentIndexChanged.connect(
            lambda at: self.first_when.setEnabled(bool(box.itemData(at)))
        )
        return box

    def _day_field(self, name: str, object_name: str) -> DateEdit:
        desk = self._desk
        return DateEdit(
            name,
            lambda text: read_day(
                text, desk.today(), day_first=bool(desk.business.day_first)
            ),
            lambda day: spoken_day(day, desk.today()),
            object_name=object_name,
        )

    def _first_row(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self.first)
        row.addWidget(self.first_when)
        row.addWidget(self._within, 1)
        label = Label("First step", "detail", "text.secondary")
        label.setBuddy(self.first)
        label.setMinimumHeight(size("field"))
        self._form.addRow(label, row)

    def suggest_first(self, day: date, words: str) -> None:
        """Begin with a call on a day, and say why that one."""
        self.first.setCurrentIndex(self.first.findData(Channel.CALL.value))
        self.first_when.show_day(day)
        self._within.setText(words)

    def ask_day(self, *, later: bool) -> None:
        """Ask for the day on which it comes back, or do not."""
        self.later.setVisible(later)
        self._later_label.setVisible(later)
        self.to.setEnabled(not later)

    def mark(self, field: QWidget, sentence: str) -> None:
        """Mark a field that cannot be so."""
        if isinstance(field, TextField):
            field.wrong(sentence)

    def brief(self) -> Brief:
        """What is written, as it goes with the baton."""
        channel, first = self.first.currentData(), None
        if channel:
            kind = Channel(channel)
            first = Planned(kind, kind.label, self.first_when.day())
        return Brief(
            self.why.text(), self.promised.text(), self.not_to_say.text(), first
        )

    def _dress(self) -> None:
        for box in (self.to, self.first):
            box.setFont(font("body"))
        for at in range(1, self.first.count()):
            channel = Channel(self.first.itemData(at))
            self.first.setItemIcon(at, icon(CHANNEL_ICONS[channel]))
        self.first_when.setMaximumWidth(px(170))
        self.later.setMaximumWidth(px(170))
