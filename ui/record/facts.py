"""The row of facts under a name: pips, value, holder, silence."""

from datetime import date

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from models.people.kinds import Tier
from models.people.limits import AllLimits, target_in
from models.people.record import Record
from ui.guarded import guarded
from ui.look.labels import HolderLabel, Label, PipsLabel, set_tip
from ui.look.painters import Silence, paint_silence
from ui.look.theme import px, theme
from ui.record.elided_label import ElidedLabel
from ui.record.signs_told import SignsTold
from ui.record.words import (
    closed_words,
    days_words,
    silence_in,
    silence_sentence,
    value_words,
)

_MOST = 260  # what a fact asks for at most before two stand in a row


class SilenceMark(QLabel):
    """The shape of a silence; the words stand beside it."""

    def __init__(self) -> None:
        super().__init__()
        self._kind = Silence.IN_RHYTHM
        theme().changed.connect(self.update)

    def show_kind(self, kind: Silence) -> None:
        """Show another shape."""
        self._kind = kind
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(14), px(16))

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        middle = QPointF(self.width() / 2, self.height() / 2)
        paint_silence(painter, middle, self._kind, px(12))
        painter.end()


class Fact(QWidget):
    """A small heading above what it names.

    Attributes:
        wanted: whether there is something to show.
    """

    def __init__(self, heading: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(3))
        self.wanted = True
        self.heading = Label(heading, "caption", "text.secondary")
        column.addWidget(self.heading)
        self.row = QHBoxLayout()
        self.row.setSpacing(px(6))
        self.row.addStrut(px(20))
        line = QHBoxLayout()
        line.addLayout(self.row)
        line.addStretch(1)
        column.addLayout(line)

    def want(self, *, wanted: bool) -> None:
        """Show the fact, or leave it out."""
        self.wanted = wanted
        self.setVisible(wanted)


class FactsRow(QWidget):
    """Pips n of 8, value and its weight, holder, silence or reason."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(36))
        self._grid.setVerticalSpacing(px(6))
        self._facts = [
            self._touches(),
            self._worth(),
            self._held(),
            self._silent(),
            self._signs(),
            self._ended(),
        ]
        for fact in self._facts:
            self._grid.addWidget(fact, 0, 0)

    def lie(self, width: int) -> None:
        """Lie in as few rows as the width allows, two facts a row at least."""
        facts = [fact for fact in self._facts if fact.wanted]
        hints = [min(fact.sizeHint().width(), px(_MOST)) + px(36) for fact in facts]
        fitting = (
            n
            for n in range(len(hints), 2, -1)
            if sum(max(hints[column::n]) for column in range(n)) <= width
        )
        across = next(fitting, 2)
        for place, fact in enumerate(facts):
            self._grid.removeWidget(fact)
            row, column = divmod(place, across)
            self._grid.addWidget(fact, row, column)
        for column in range(len(self._facts)):
            self._grid.setColumnStretch(column, int(column == across - 1))

    def _touches(self) -> Fact:
        fact = Fact("Touches")
        self._pips = PipsLabel()
        self._count = Label("", "bodyStrong")
        fact.row.addWidget(self._pips)
        fact.row.addWidget(self._count)
        return fact

    def _worth(self) -> Fact:
        self._value_fact = fact = Fact("Value")
        self._value = Label("", "bodyStrong")
        self._value.setObjectName("value")
        self._counted = Label("", "body", "text.secondary")
        fact.row.addWidget(self._value)
        fact.row.addWidget(self._counted)
        return fact

    def _held(self) -> Fact:
        self._holder_fact = fact = Fact("Holder")
        self._initials = HolderLabel()
        self._holder = ElidedLabel("bodyStrong", object_name="holder")
        fact.row.addWidget(self._initials)
        fact.row.addWidget(self._holder)
        self._since = Label("", "body", "text.secondary")
        fact.row.addWidget(self._since)
        return fact

    def show_since(self, words: str) -> None:
        """Show since when the holder holds: "since 9 Nov", or nothing."""
        self._since.setText(words)
        self._since.setVisible(bool(words))

    def _silent(self) -> Fact:
        self.silence_fact = fact = Fact("Silence")
        self._mark = SilenceMark()
        self._silence = Label("", "bodyStrong")
        self._silence.setObjectName("silence")
        self._allowed = Label("", "body", "text.secondary")
        fact.row.addWidget(self._mark)
        fact.row.addWidget(self._silence)
        fact.row.addWidget(self._allowed)
        return fact

    def _signs(self) -> Fact:
        self._signs_fact = fact = Fact("Signs seen")
        self._seen = ElidedLabel("bodyStrong", object_name="signsSeen")
        fact.row.addWidget(self._seen, 1)
        fact.want(wanted=False)
        return fact

    def show_signs(self, told: SignsTold) -> None:
        """Show which signs speak for the tier, and since when."""
        self._signs_fact.want(wanted=bool(told.short))
        self._seen.set_words(told.short)
        ink = "state.warning.text" if told.missing else "text.primary"
        self._seen.set_look("bodyStrong", ink)
        spoken = told.whole.replace("\n", "; ")
        self._seen.setAccessibleName(f"Signs seen: {spoken}")
        set_tip(self._signs_fact, told.whole)

    def _ended(self) -> Fact:
        self._reason_fact = fact = Fact("Reason")
        self._reason = ElidedLabel("body", object_name="reason")
        fact.row.addWidget(self._reason, 1)
        return fact

    def show_facts(self, record: Record, today: date, limits: AllLimits) -> None:
        """Show the facts of a record, by what its tier allows."""
        target = target_in(Tier(record.tier), limits)
        self._pips.show_pips(record.pips, record.planned, target)
        self._count.setText(f"{record.touches} of {target}")
        value, counted = value_words(record)
        self._value.setText(value or "Not said")
        self._value.set_look(
            "bodyStrong" if value else "body",
            "text.primary" if value else "text.tertiary",
        )
        self._value.setAccessibleName(f"Value {value} {counted}" if value else "Value")
        self._counted.setText(counted)
        self._holder_fact.want(wanted=bool(record.holder_name))
        self._initials.show_holder(
            record.holder_initials, record.holder_hat, record.holder_name
        )
        self._holder.set_words(record.holder_name)
        self._show_silence(record, today, limits)
        why = closed_words(record, today)
        self._reason_fact.want(wanted=bool(why))
        self._reason.set_words(why)
        won = record.tier == Tier.WON
        self._reason_fact.heading.setText(
            "Why they said yes" if won else "Why it ended"
        )

    def _show_silence(self, record: Record, today: date, limits: AllLimits) -> None:
        since, booked_on = record.silent_since, record.booked_on
        found = silence_in(record.tier, since, booked_on, today, limits)
        self.silence_fact.want(wanted=found is not None)
        if found is None:
            return
        kind, days = found
        booked = kind is Silence.PAUSED
        allowed = limits[Tier(record.tier)].silent
        self._mark.show_kind(kind)
        self._silence.setText("booked" if booked else days_words(days))
        self._silence.set_look("bodyStrong", f"state.{kind.value}")
        self._allowed.setText("" if booked else f"of {allowed} allowed")
        sentence = silence_sentence(record.tier, kind, days, limits)
        self._silence.setAccessibleName(sentence)
        set_tip(self.silence_fact, sentence)

    def show_sums(self, words: str) -> None:
        """Say in the tooltip of the silence what both clocks add up."""
        if words:
            set_tip(self.silence_fact, words)
