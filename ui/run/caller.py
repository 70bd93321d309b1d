"""The left of the run: who is called, the number, what to say, the keys."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from models.people.call_run import CallSheet
from models.people.contact_plan.story import Proposal
from models.people.kinds import Outcome, Tier
from ui.guarded import guarded
from ui.look.labels import Label, PipsLabel, TierBadge, shown
from ui.look.scroll_area import ScrollArea
from ui.look.theme import px
from ui.run.outcome_keys import OutcomeKeys
from ui.run.small_parts import FootKey, RunNote, RunNumber
from ui.run.words import at_company, owed_in_words, they_owe
from ui.touch_bar.flow import FlowLayout

_LONGEST_NAME, _LONGEST_SAID = 60, 240
_HIGH, _WIDE = 430, 500


class Caller(QWidget):
    """One person to be called.

    Signals:
        asked: "skip", "back", "pause" or "note".
    """

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.name = Label("", "display")
        self.name.setObjectName("runName")
        self.name.setWordWrap(True)
        self.tier = TierBadge(Tier.COLD)
        self.pips = PipsLabel()
        self.company = Label("", "body", "text.secondary")
        self.number = RunNumber()
        self.others = Label("", "detail", "text.secondary")
        self.said = Label("", "body", "state.danger.text")
        self.said.setWordWrap(True)
        self.note = RunNote()
        self.outcomes = OutcomeKeys()
        self._build()

    def _build(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, px(6), 0, px(14))
        whole.setSpacing(0)
        whole.addLayout(self._who())
        known = QWidget()
        column = QVBoxLayout(known)
        column.setContentsMargins(px(20), 0, px(20), px(4))
        column.setSpacing(px(4))
        column.addWidget(self.others)
        column.addWidget(self.said)
        column.addSpacing(px(6))
        column.addLayout(self._facts())
        column.addStretch(1)
        whole.addWidget(_scrolled(known), 1)
        keys = QVBoxLayout()
        keys.setContentsMargins(px(20), px(6), px(20), 0)
        keys.setSpacing(px(8))
        for widget in (self.note, self.outcomes, self._foot()):
            keys.addWidget(widget)
        whole.addLayout(keys)

    def _who(self) -> QVBoxLayout:
        """Name and number: in sight however short the window is."""
        row = QHBoxLayout()
        row.setSpacing(px(10))
        row.addWidget(self.name)
        row.addWidget(self.tier)
        row.addStretch(1)
        row.addWidget(self.pips)
        column = QVBoxLayout()
        column.setContentsMargins(px(20), 0, px(20), 0)
        column.setSpacing(px(4))
        column.addLayout(row)
        column.addWidget(self.company)
        column.addWidget(self.number)
        return column

    def _facts(self) -> QGridLayout:
        """Lines of a bold word and what it is about, some of them hidden."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(10))
        grid.setVerticalSpacing(px(3))
        grid.setColumnStretch(1, 1)
        self._lines: list[tuple[Label, Label]] = []
        for row in range(4):
            head, words = Label("", "bodyStrong"), Label("", "body")
            words.setWordWrap(True)
            grid.addWidget(head, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(words, row, 1)
            self._lines.append((head, words))
        return grid

    def _foot(self) -> QWidget:
        foot = QWidget()
        foot.setObjectName("runFoot")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        foot.setSizePolicy(policy)
        lines = FlowLayout(foot, gap=10)
        keys = (
            ("Space", "note", "Write a note", "runWriteNote", "note"),
            ("⌫", "take back the last", "Take back the last", "runBack", "back"),
            ("→", "skip", "Skip", "runSkip", "skip"),
            ("Esc", "pause, keeps the place", "Pause the run", "runPause", "pause"),
        )
        self._foot_keys: dict[str, FootKey] = {}
        for cap, words, name, object_name, ask in keys:
            key = FootKey(cap, words, name, object_name, foot)
            key.clicked.connect(lambda _on=False, asked=ask: self.asked.emit(asked))
            lines.addWidget(key)
            self._foot_keys[ask] = key
        return foot

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        small = self.height() < px(_HIGH)
        self.outcomes.be_small(small=small)
        self.company.setVisible(not small)
        narrow = self.width() < px(_WIDE)
        self.pips.setVisible(not (small and narrow))  # the name needs their room
        for key in self._foot_keys.values():
            key.be_short(short=narrow)

    def allow_back(self, *, allowed: bool) -> None:
        """Whether there is something to take back."""
        self._foot_keys["back"].setEnabled(allowed)

    def show_sheet(self, sheet: CallSheet, when: str, today: date, target: int) -> None:
        """Show somebody who is to be called.

        Args:
            when: "3 days late", "at 16:30", or "".
            target: touches that a close usually takes in their tier.
        """
        self.name.setText(shown(sheet.called, _LONGEST_NAME))
        self.tier.show_tier(Tier(sheet.tier))
        self.pips.show_pips(sheet.pips, sheet.planned, target)
        parts = (at_company(sheet), when)
        self.company.setText(shown(" · ".join(part for part in parts if part), 120))
        wall = ""
        if sheet.wall is not None:
            wall = sheet.wall.said_of(sheet.called, today.year)
        number, *others = sheet.numbers or ("",)
        self.number.show_number(number, wall)
        self.others.setText(shown(f"or {', or '.join(others)}", 120) if others else "")
        self.others.setVisible(bool(others) and not wall)
        self.say(f"{wall} Skip them." if wall else "")
        self.outcomes.setEnabled(not wall)
        self.note.setVisible(not wall)
        self.note.clear()
        self._show_facts(sheet, today)

    def _show_facts(self, sheet: CallSheet, today: date) -> None:
        lines = [
            ("Open with", sheet.opener),
            ("Last time", " ".join(sheet.last_note.split())),
            ("You owe", owed_in_words(sheet.we_owe, today)),
            (they_owe(sheet), owed_in_words(sheet.they_owe, today)),
        ]
        for (head, words), (name, said) in zip(self._lines, lines, strict=True):
            head.setText(name)
            words.setText(shown(said, _LONGEST_SAID))
            for label in (head, words):
                label.setVisible(bool(said))

    def show_next(
        self, proposals: Mapping[Outcome, Proposal | None], today: date
    ) -> None:
        """Show what follows each outcome."""
        self.outcomes.show_next(proposals, today)

    def say(self, sentence: str) -> None:
        """Say why they cannot be called, or what became of dialling."""
        self.said.setText(sentence)
        self.said.setVisible(bool(sentence))


class _Area(ScrollArea):
    """Scrolls by the wheel and with the focus; its keys are those of the run."""

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()


def _scrolled(widget: QWidget) -> ScrollArea:
    area = _Area()
    area.setWidgetResizable(True)
    area.setMinimumHeight(1)  # the number and the keys come first
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(widget)
    area.viewport().setAutoFillBackground(False)
    widget.setAutoFillBackground(False)
    return area
