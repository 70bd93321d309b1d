"""One row of the grid: code, who it is, outcome, note, next step."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout

from models.people.contact_plan.story import Proposal
from models.people.kinds import Outcome
from models.people.paper_loop.printed import PrintedRow
from ui.guarded import guarded
from ui.look.fields import TextField
from ui.look.labels import set_tip
from ui.look.theme import px
from ui.paper_loop.reading import (
    EXPECTED_NEXT,
    EXPECTED_OUTCOME,
    Came,
    Next,
    outcome_of,
    word_of,
)
from ui.record.elided_label import ElidedLabel

CODE, WHO, CAME, NOTE, NEXT = range(5)
HEADS = ("No.", "Who", "Outcome", "Note", "Next")
_LEAST_WHO = 120
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class Cell(TextField):
    """A field of the grid; Enter and the arrows lead to other rows.

    Signals:
        asked: "next row", "up" or "down".
    """

    asked = Signal(str)

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in _ENTER:
            self.asked.emit("next row")
        elif plain and event.key() == Qt.Key.Key_Up:
            self.asked.emit("up")
        elif plain and event.key() == Qt.Key.Key_Down:
            self.asked.emit("down")
        else:
            super().keyPressEvent(event)


class TypedRow(QObject):
    """The fields of one row, and what they say.

    Signals:
        coded: the code was changed.
        changed: something else was.
        asked: "next row", "up" or "down", and the column.
    """

    coded = Signal()
    changed = Signal()
    asked = Signal(str, int)

    def __init__(
        self, number: int, read_next: Callable[[str], Next | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._read_next = read_next
        self.row: PrintedRow | None = None
        self.proposal: Proposal | None = None
        self.wall = ""
        self.who = ElidedLabel("body", "text.secondary", least=_LEAST_WHO)
        self.code, self.came = _cell("Code", number), _cell("Outcome", number)
        self.note, self.next = _cell("Note", number), _cell("Next", number)
        self.code.setFixedWidth(px(64))
        self.came.setFixedWidth(px(124))
        self.code.setMaxLength(4)
        self.fields = {
            CODE: self.code,
            CAME: self.came,
            NOTE: self.note,
            NEXT: self.next,
        }
        for column, field in self.fields.items():
            field.asked.connect(lambda what, at=column: self.asked.emit(what, at))
        self.code.textChanged.connect(lambda _text: self.coded.emit())
        self.came.textChanged.connect(lambda _text: self.changed.emit())
        self.came.editingFinished.connect(self._write_outcome)
        self.next.editingFinished.connect(self.changed)

    def lay(self, grid: QGridLayout, line: int) -> None:
        """Put the fields on a line of the grid."""
        for column, field in self.fields.items():
            grid.addWidget(field, line, column)
            field.show()  # Qt would do so later, and the focus would not wait
        grid.addWidget(self.who, line, WHO)

    # what was typed

    @property
    def number(self) -> int | None:
        """The code, or None where it is none."""
        text = self.code.text().strip()
        return int(text) if text.isascii() and text.isdigit() else None

    @property
    def outcome(self) -> Outcome | Came | None:
        """What came of it, or None."""
        return outcome_of(self.came.text())

    @property
    def is_empty(self) -> bool:
        """Whether nothing was typed but perhaps a code."""
        return not any(f.text().strip() for f in (self.came, self.note, self.next))

    def next_step(self) -> Next | None:
        """The next step that was typed; None where none was, or it cannot be read."""
        text = self.next.text().strip()
        return self._read_next(text) if text else None

    def trouble(self) -> str:
        """Why the row cannot be logged yet, or ""."""
        if self.is_empty:
            return ""
        if self.row is None:
            return "A number from the paper."
        if not self.row.is_open:
            return "It is finished already."
        return self._of_outcome(self.row) or self._of_next()

    def _of_outcome(self, row: PrintedRow) -> str:
        came = self.outcome
        if came is None:
            return EXPECTED_OUTCOME
        if came is Came.KEPT:
            return "" if row.kind == "promise" else f"No promise. {EXPECTED_OUTCOME}"
        return self.wall

    def _of_next(self) -> str:
        typed = self.next.text().strip()
        return EXPECTED_NEXT if typed and self.next_step() is None else ""

    # what is shown

    def _write_outcome(self) -> None:
        came = self.outcome
        if came is not None:
            self.came.setText(word_of(came))
        self.changed.emit()

    def show_row(self, row: PrintedRow | None) -> None:
        """Show who stands behind the code."""
        self.row = row
        typed = bool(self.code.text().strip())
        words = "Not on this sheet" if typed else ""
        if row is not None:
            words = f"{row.called} · {row.what}" if row.what else row.called
            if not row.is_open:
                words = f"{row.called} · finished already"
        self.who.set_words(words)
        self.code.setAccessibleDescription(words)

    def show_proposal(self, proposal: Proposal | None, words: str) -> None:
        """Show, grey, what follows where nothing else is typed."""
        self.proposal = proposal
        self.next.setPlaceholderText(words)

    def mark(self, *, seen: bool) -> None:
        """Mark what is wrong; `seen` says it under the field that is left already."""
        trouble = self.trouble()
        wrong = {
            EXPECTED_NEXT: self.next,
            EXPECTED_OUTCOME: self.came,
        }.get(trouble, self.code)
        for field in self.fields.values():
            if trouble and seen and field is wrong:
                field.wrong(trouble)
                set_tip(field, trouble)
            else:
                field.right()
                set_tip(field, "")


def _cell(name: str, number: int) -> Cell:
    object_name = f"{name.lower()}{number}"
    return Cell(f"{name}, row {number}", object_name=object_name)
