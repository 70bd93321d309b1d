"""One row of the list beside whom it tells of, and the decisions about it."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPlainTextEdit,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from models.lists.importing.brought import PlannedRow
from models.lists.importing.entries import Difference
from models.lists.importing.rules import Keep
from ui.duplicates.side_by_side import SideBySide
from ui.importing.comparing import compared, fields_decided, written
from ui.importing.deciding import UNREADABLE, called
from ui.look.buttons import Button, IconButton
from ui.look.fonts import font
from ui.look.labels import Label, shown
from ui.look.panels import Panel
from ui.look.theme import px, theme

_LONGEST_NAME = 14
_TITLES = {
    "create": "A new person",
    "update": "What changes",
    "skip": "Nothing is written",
    UNREADABLE: "This row cannot be read",
}
_SAME = "Is this the same person?"


class RowPanel(Panel):
    """What happens to one row, field by field.

    Signals:
        asked: "merge", "two", "create", "update", "skip", "next" or "previous".
        turned: another value was chosen in a field.
    """

    asked = Signal(str)
    turned = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rowPanel")
        self._differences: Sequence[Difference] = ()
        self._before: Mapping[str, Keep] = {}
        self.title = Label("", "section")
        self.place = Label("", "detail", "text.secondary")
        self.why = Label("", "body", "text.secondary")
        self.why.setWordWrap(True)
        self.fields = SideBySide()
        self.fields.changed.connect(self.turned)
        self.raw = QPlainTextEdit()
        self.raw.setObjectName("rawText")
        self.raw.setReadOnly(True)
        self.raw.setTabChangesFocus(True)
        self.raw.setAccessibleName("The row as it stands in the file")
        self._short, self._name = False, ""
        framed = QWidget()
        inside = QVBoxLayout(framed)
        inside.setContentsMargins(px(16), px(4), px(14), px(4))
        inside.addWidget(self.raw)
        self._middle = QStackedWidget()
        for shown_there in (self.fields, framed, QWidget()):
            self._middle.addWidget(shown_there)
        self._buttons = self._make_buttons()
        column = QVBoxLayout(self)
        column.setContentsMargins(1, px(14), 1, px(12))
        column.setSpacing(px(8))
        column.addLayout(self._head())
        column.addWidget(self._middle, 1)
        column.addLayout(self._foot())
        self._dress()
        theme().changed.connect(self._dress)

    def _dress(self) -> None:
        self.raw.setFont(font("body"))

    def _head(self) -> QVBoxLayout:
        head = QVBoxLayout()
        head.setContentsMargins(px(16), 0, px(14), 0)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self.title)
        row.addStretch(1)
        row.addWidget(self.place)
        self._turns = []
        for name, picture, word, short in (
            ("Previous possible duplicate", "chevron-left", "previous", "dupPrev"),
            ("Next possible duplicate", "chevron-right", "next", "dupNext"),
        ):
            button = IconButton(picture, name, object_name=short, boxed=True)
            button.clicked.connect(lambda _on=False, word=word: self.asked.emit(word))
            row.addWidget(button)
            self._turns.append(button)
        head.addLayout(row)
        head.addWidget(self.why)
        return head

    def _make_buttons(self) -> dict[str, Button]:
        return {
            "merge": Button(
                "", kind="primary", icon_name="git-merge", keys="M", object_name="merge"
            ),
            "two": Button(
                "Two people", icon_name="users", keys="K", object_name="twoPeople"
            ),
            "update": Button(
                "Update", icon_name="pencil", keys="U", object_name="updateRow"
            ),
            "create": Button(
                "New person", icon_name="plus", keys="C", object_name="createRow"
            ),
            "skip": Button("Skip row", kind="quiet", keys="S", object_name="skipRow"),
        }

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(px(16), 0, px(14), 0)
        foot.setSpacing(px(8))
        for word, button in self._buttons.items():
            button.clicked.connect(lambda _on=False, word=word: self.asked.emit(word))
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            foot.addWidget(button)
        foot.addStretch(1)
        self._buttons["two"].setAccessibleName("They are two people")
        self._buttons["skip"].setAccessibleName("Skip this row")
        self._buttons["create"].setAccessibleName("Make a new person of this row")
        self._buttons["update"].setAccessibleName("Update whom this row tells of")
        return foot

    def show_row(self, row: PlannedRow, kind: str, why: str, place: str) -> None:
        """Show a row; its fields follow by `show_fields`.

        Args:
            row: as it was planned.
            kind: what happens to it now.
            why: the reason.
            place: "1 of 6" among those that look like somebody; empty where it is none.
        """
        alike = bool(row.candidates)
        self.title.setText(_SAME if alike else _TITLES[kind])
        self.why.setText(f"{why}." if why else "")
        self.place.setText(place)
        for turn in self._turns:
            turn.setVisible(bool(place))
        offered = _offered(row, kind)
        for word, button in self._buttons.items():
            button.setVisible(word in offered)
        self._name = called(row)
        self._name_merge()
        self._differences = ()
        if row.reject is not None:
            self.raw.setPlainText(row.reject.text)
            self._middle.setCurrentIndex(1)
        else:
            self._middle.setCurrentIndex(2)

    def set_short(self, *, short: bool) -> None:
        """Leave the name out of the button where there is little room."""
        if short != self._short:
            self._short = short
            self._name_merge()

    def _name_merge(self) -> None:
        first = (self._name.split() or [self._name])[0]
        words = f"Merge into {shown(first, _LONGEST_NAME)}"
        if self._short:
            words = "Merge"
        self._buttons["merge"].set_words(words, f"Merge into {self._name}")

    def show_nothing(self) -> None:
        """Show that no row is chosen."""
        self.title.setText("No row is chosen")
        self.why.setText("")
        self.place.setText("")
        for button in (*self._turns, *self._buttons.values()):
            button.hide()
        self._middle.setCurrentIndex(2)

    def show_fields(
        self,
        row: PlannedRow,
        differences: Sequence[Difference],
        decided: Mapping[str, Keep],
        today: date,
    ) -> None:
        """Show the row beside whom it tells of.

        Args:
            row: the row of `show_row`.
            differences: part by part, as `decided`.
            decided: what was decided about single fields.
            today: the day it is.
        """
        self._differences, self._before = differences, decided
        file = f"In the file, row {row.line:,}"
        if any(one.old for one in differences):
            told = compared(differences, today)
            self.fields.show_rows(("In Baton", file), told.rows, told.both, told.take)
        else:
            self.fields.show_rows((file, ""), (), written(differences, today))
        self._middle.setCurrentIndex(0)

    def decided(self) -> dict[str, Keep]:
        """What is chosen field by field, where it is not what happens anyway."""
        taken = self.fields.taken()
        return fields_decided(self._differences, self._before, taken)


def _offered(row: PlannedRow, kind: str) -> set[str]:
    """What can be decided about a row."""
    if kind == UNREADABLE:
        return set()
    if row.candidates:
        return {"merge", "two"} | ({"skip"} if kind != "skip" else set())
    offered = {"skip"} - {kind}
    if row.whom is not None and row.happens != "skip" and kind != "update":
        offered.add("update")
    if kind != "create" and row.happens != "skip":
        offered.add("create")
    return offered
