"""Working through Today by the keys: outcomes, done and next, putting off."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt, Signal

from models.people.contact_plan.next_proposal import propose_next
from models.people.kinds import Outcome
from models.people.today.values import DueKind, DueRow
from models.people.touch_line import Reading as Moment
from ui.desk import Desk
from ui.look.messages import announce
from ui.today.day_box import DayBox, Fields
from ui.today.endings import ending_of
from ui.today.hand import Hand, channel_of
from ui.today.lines import Key, Line
from ui.today.open_row import OpenRow
from ui.today.row_menu import open_row_menu
from ui.today.words import act_of
from ui.touch_bar.steps_said import read_ahead


class Working(QObject):
    """Answers the keys of the list and the fields of its open row.

    Signals:
        ended: a row was finished or put off.
    """

    ended = Signal()

    def __init__(self, desk: Desk, box: DayBox, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._box = desk, box
        self.hand = Hand(desk, self)
        self.fields = OpenRow(self._read, desk.today, box)
        self.fields.asked.connect(self.answer)
        self.fields.grown.connect(box.lie)
        self.fields.outcomes.chosen.connect(self._take_outcome)
        box.opened.connect(self._open)
        box.ticked.connect(lambda: self.answer("tick"))
        fields = self.fields
        box.hold(Fields(fields, fields.height_at, fields.stops()))

    def ended_lines(self) -> Mapping[Key, Line]:
        """What ended in this visit of the page, by its keys."""
        return self.hand.ended

    def came_back(self) -> Key | None:
        """The line that undo has brought back since this was asked last."""
        back, self.hand.back = self.hand.back, None
        return back

    def forget(self) -> None:
        """Begin a new visit: what ended is gone."""
        self.hand.forget()

    def _read(self, text: str) -> Moment | None:
        desk = self._desk
        return read_ahead(text, desk.today(), day_first=bool(desk.business.day_first))

    # the open row

    def _open(self, row: DueRow | None) -> None:
        if row is not None:
            self.fields.show_row(row)
            self._propose(row, None)

    def _take_outcome(self, outcome: Outcome | None) -> None:
        row = self.fields.row
        if row is not None:
            self._propose(row, outcome)
            self.fields.renew()

    def _propose(self, row: DueRow, outcome: Outcome | None) -> None:
        """Show what the plan says to this outcome."""
        if not ending_of(row, outcome).plans:
            self.fields.show_proposal(None)
            return
        channel = channel_of(row, outcome)
        self.fields.show_proposal(
            self._desk.ask(
                propose_next,
                row.prospect_id,
                channel,
                outcome,
                today=self._desk.today(),
                step_id=row.key_id if row.kind == DueKind.STEP else None,
            )
        )

    # what is asked

    def answer(self, word: str) -> None:
        """Do what is asked of the current row, in a word; a digit is an outcome."""
        line = self._box.tree.current_line()
        if line is None:
            return
        if word == "leave":
            self._box.tree.setFocus(Qt.FocusReason.OtherFocusReason)
        elif word == "menu":
            open_row_menu(self._box.tree, self._box.tree.menu_spot, line, self._ask)
        elif not line.is_due:
            self.go_on(line.key)
        elif word.isdigit():
            self.fields.outcomes.press(word)
        else:
            self._work(line, word)

    def _work(self, line: Line, word: str) -> None:
        if word == "finish":
            self._take(self.hand.finish(self.fields))
        elif word == "tick":
            self._take(self.hand.tick(line.row))
        elif word == "put off":
            until = self.fields.until_when()
            if until is not None:
                self._take(self.hand.put_off(line.row, until))
        elif word == "bring back":
            self._take(self.hand.bring_back(line.row))
        elif word == "snooze":
            self.fields.ask_when()
        elif word == "note":
            self.fields.ask_note()

    def _ask(self, word: str) -> None:
        self._box.tree.asked.emit(word)

    def _take(self, line: Line | None) -> None:
        """Show a row as it ended, and open the next one."""
        if line is None:
            return
        self._box.model.put(line)
        self.go_on(line.key)
        self.ended.emit()

    def go_on(self, key: Key) -> None:
        """Open the next row that is due, after this one or else from the top."""
        tree, lines = self._box.tree, self._box.model.all_lines()
        keys = [line.key for line in lines]
        at = keys.index(key) if key in keys else -1
        after = [*lines[at + 1 :], *lines[: at + 1]]
        target = next((line for line in after if line.is_due), None)
        tree.setFocus(Qt.FocusReason.OtherFocusReason)
        if target is not None:
            tree.go_to(target.key)
            announce(tree, f"Next: {act_of(target.row)}")
        else:
            self._box.lie()
            announce(tree, "Nothing more is due today")
