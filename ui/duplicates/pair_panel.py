"""One pair side by side: why they are alike, which values stay, what to do."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from models.lists.duplicates.choosing import Both
from models.lists.duplicates.scoring import Likeness
from ui.duplicates.side_by_side import SideBySide
from ui.duplicates.words import both_rows, field_rows, why_sentence
from ui.look.buttons import Button, IconButton
from ui.look.labels import Label, set_tip, shown
from ui.look.panels import Panel
from ui.look.theme import px

_LONGEST_NAME = 14


class PairPanel(Panel):
    """Is this the same person?

    Signals:
        asked: "merge", "two", "swap", "next" or "previous".
    """

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pairPanel")
        self.place = Label("", "detail", "text.secondary")
        self.why = Label("", "body", "text.secondary")
        self.why.setWordWrap(True)
        self.fields = SideBySide()
        self.merge = Button("", kind="primary", icon_name="git-merge", keys="M")
        self.merge.setObjectName("merge")
        self.two = Button("Two people", icon_name="users", keys="K")
        self.two.setObjectName("twoPeople")
        self.two.setAccessibleName("They are two people")
        self.swap = Button("Swap", kind="quiet", object_name="swapKeep")
        set_tip(self.swap, "Let the other one stay")
        column = QVBoxLayout(self)
        column.setContentsMargins(1, px(14), 1, px(12))
        column.setSpacing(px(8))
        column.addLayout(self._head())
        column.addWidget(self.fields, 1)
        column.addLayout(self._foot())

    def _head(self) -> QVBoxLayout:
        head = QVBoxLayout()
        head.setContentsMargins(px(16), 0, px(14), 0)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(Label("Is this the same person?", "section"))
        row.addStretch(1)
        row.addWidget(self.place)
        for name, picture, word in (
            ("Previous possible duplicate", "chevron-left", "previous"),
            ("Next possible duplicate", "chevron-right", "next"),
        ):
            short = "dupPrev" if word == "previous" else "dupNext"
            button = IconButton(picture, name, object_name=short, boxed=True)
            button.clicked.connect(lambda _on=False, word=word: self.asked.emit(word))
            row.addWidget(button)
        head.addLayout(row)
        head.addWidget(self.why)
        return head

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(px(16), 0, px(14), 0)
        foot.setSpacing(px(8))
        foot.addWidget(self.merge)
        foot.addWidget(self.two)
        foot.addStretch(1)
        foot.addWidget(self.swap)
        self.merge.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        for button, word in (
            (self.merge, "merge"),
            (self.two, "two"),
            (self.swap, "swap"),
        ):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.clicked.connect(lambda _on=False, word=word: self.asked.emit(word))
        return foot

    def show_pair(
        self, both: Both, how: Likeness, place: tuple[int, int], today: date
    ) -> None:
        """Show the two, the first as the one who stays.

        Args:
            both: the two.
            how: how alike they are.
            place: the number of the pair from 0, and of how many.
            today: the day it is.
        """
        at, many = place
        self.place.setText(f"{at + 1:,} of {many:,}")
        self.why.setText(why_sentence(how))
        heads = ("Stays", "Is merged into it")
        self.fields.show_rows(
            heads, field_rows(both, today), both_rows(both), both.take
        )
        first = both.keep.called.split()[0] if both.keep.called.split() else ""
        words = f"Merge into {shown(first, _LONGEST_NAME)}"
        self.merge.set_words(words, f"Merge into {both.keep.called}")
