"""The way of a list through the five steps, and what is laid down on it."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from models.book.refusals import NotSaved, Refused
from models.lists.formats.reading import Asked
from models.lists.formats.unreadable import Unreadable
from models.lists.importing.brought import ReadList
from models.lists.importing.decisions import Decision
from models.lists.importing.kept_recipes import recipe_for
from models.lists.importing.rules import Rules
from models.lists.importing.take_over import Taken
from ui.desk import Desk
from ui.importing.afterwards import Afterwards
from ui.importing.course import Course
from ui.importing.deciding import Deciding
from ui.importing.laying_out import lay_out_columns, lay_out_rules
from ui.importing.list_in_hand import ListInHand
from ui.importing.steps import CHECK, COLUMNS, DONE, FILE, RULES, Steps
from ui.importing.taking_back import TakingBack
from ui.look.messages import announce

_STOPPED = "The import was stopped. Nothing was written."


class Way(QObject):
    """Which step is shown, and what is asked of the list there.

    Attributes:
        list: the list in hand.
        afterwards: what can be done once it is taken over.

    Signals:
        said: a sentence for the user.
        people_found: a title and the ids of those who came.
    """

    said = Signal(str)
    people_found = Signal(str, object)

    def __init__(self, desk: Desk, steps: Steps, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._steps = desk, steps
        self._course = Course(desk, self)
        self._back = TakingBack(desk, steps, self._course, self)
        self.list = ListInHand()
        self.afterwards = Afterwards(desk, steps, self._course, self.list, self)
        self._files: list[Path] = []
        self._forget()
        self._connect()

    def _forget(self) -> None:
        """Know nothing of a list."""
        self.list.forget()
        self._until = FILE
        self._planned_by: object = None
        self._waits = False  # for what is read anew, before it goes on to Check

    def _connect(self) -> None:
        steps, course = self._steps, self._course
        steps.columns.asked.connect(self.read)
        steps.columns.rules_changed.connect(self._lay_down)
        steps.rules_changed.connect(self._lay_down)
        steps.check.compare_wanted.connect(self._compare)
        steps.check.decided.connect(self._note_decisions)
        self._back.done.connect(self.start)
        self.afterwards.said.connect(self.said)
        self.afterwards.people_found.connect(self._tell_people)
        course.read.connect(self._show_list)
        course.planned.connect(self._show_plan)
        course.compared.connect(steps.check.show_fields)
        course.taken.connect(self._show_taken)
        course.stopped.connect(self._go_back)
        course.failed.connect(self._tell_fault)
        course.went_on.connect(steps.between.tell_progress)

    # going from step to step

    def start(self) -> None:
        """Show the way in: which file it shall be."""
        self._course.end()
        self._forget()
        self._files = []
        self._steps.head.name_file("")
        self._steps.file.say("")
        self.show_past()
        self._steps.show_step(FILE, FILE)

    def show_past(self) -> None:
        """Show the imports that can be taken back."""
        self._back.show_past()

    def turn(self, by: int) -> None:
        """Go one step on or back, where that is possible."""
        at = self._steps.current()
        if at in (FILE, COLUMNS, RULES, CHECK):
            to = at + by
            if FILE <= to <= (CHECK if self.list.read else FILE):
                self.go(to)

    def go(self, to: int) -> None:
        """Show a step; what it needs is done before."""
        if self._steps.current() < 0 or self._until == DONE:
            return
        if to == CHECK:
            self._go_to_check()
        elif to == FILE or self.list.read is not None:
            self._show(to)

    def _show(self, step: int) -> None:
        if step == COLUMNS:
            lay_out_columns(self._desk, self._steps, self.list)
        elif step == RULES:
            lay_out_rules(self._desk, self._steps, self.list)
        self._until = max(self._until, step)
        self._steps.show_step(step, self._until)
        if step == CHECK:
            self._show_run()

    def _go_to_check(self) -> None:
        if self._steps.current() == RULES:
            self.list.rules = self._steps.rules.rules()
            if not self._steps.rules.is_right():
                return
        if self._planned_by == (self.list.asked, self.list.rules):
            self._show(CHECK)
        else:
            self._plan()

    # reading

    def begin(self, paths: Sequence[Path]) -> None:
        """Read the first of these lists; the others follow one after the other."""
        self._forget()
        self.list.file, *self._files = paths
        self._course.begin(self.list.file)
        self._steps.head.name_file(self.list.file.name)
        self._steps.file.say("")
        self.read(Asked())

    def go_on(self) -> None:
        """Read the next of the files, or show the way in."""
        if self._files:
            self.begin(self._files)
        else:
            self.start()

    def read(self, asked: Asked) -> None:
        """Read the list in this way."""
        self.list.asked = asked
        if self.list.read is None:
            many = len(self._files)
            after = f"{many:,} more follow one after the other." if many else ""
            title = f"Reading {self.list.file.name}"
            self._steps.show_running(FILE, title, stops=True, words=after)
        self._course.ask_read(asked)

    def _show_list(self, read: ReadList) -> None:
        first, self.list.read = self.list.read is None, read
        self.list.decisions, self._planned_by = {}, None
        headers = [column.header for column in read.manner.mapping]
        recipe = self._desk.ask(recipe_for, headers) if first and headers else None
        rows = "1 row" if read.rows == 1 else f"{read.rows:,} rows"
        self._steps.head.name_file(f"{self.list.file.name} · {rows}")
        if recipe is not None:
            self.list.recipe, self.list.rules = recipe.name, recipe.rules
            self.read(recipe.asked(headers))
        if first:
            self._until = COLUMNS
            self._show(COLUMNS if headers else RULES)
            announce(self._steps, rows)
        else:
            self._until = min(self._until, RULES)
            lay_out_columns(self._desk, self._steps, self.list)
            if self._waits:
                self._plan()

    def _lay_down(self, rules: Rules) -> None:
        self.list.rules = rules

    # checking

    def _plan(self) -> None:
        assert self.list.read is not None
        title = f"Looking through {self.list.file.name}"
        self._steps.show_running(CHECK, title, stops=True)
        self._waits = self._course.is_running("read")
        if self._waits:
            return
        if self.list.read.manner.mapping:
            order = self.list.read.manner.day_first
            self.list.rules = replace(self.list.rules, day_first=order)
        self._planned_by = self.list.asked, self.list.rules
        self._course.ask_plan(self.list.rules, self.list.decisions)

    def _show_plan(self, deciding: Deciding) -> None:
        self._steps.check.show_list(deciding, self.list.file.name, self.list.rules.tier)
        self._show(CHECK)
        words = "1 row" if deciding.coming == 1 else f"{deciding.coming:,} rows"
        announce(self._steps, f"{words} to import")

    def _show_run(self) -> None:
        deciding = self._steps.check.deciding
        if deciding is not None and self.list.read is not None:
            self._steps.foot.show_run(deciding, touches=self.list.read.touches > 0)

    def _note_decisions(self) -> None:
        self.list.decisions = self._steps.check.decisions()
        self._show_run()

    def _compare(self, line: int, decision: Decision | None) -> None:
        self._course.ask_compare(line, self.list.rules, decision)

    # taking over

    def take_over(self) -> None:
        """Take the list over: one act, one undo."""
        deciding = self._steps.check.deciding
        if deciding is None or not self._steps.foot.can_run:
            return
        title = f"Importing {deciding.coming:,} rows"
        words = "Stop takes everything back."
        self._steps.show_running(DONE, title, stops=True, words=words)
        self._course.ask_take(self.list.rules, self.list.decisions, self._desk.now())

    def _show_taken(self, taken: Taken) -> None:
        self._until = DONE
        self.afterwards.show_taken(taken, self._files[0].name if self._files else "")

    def take_back_last(self) -> None:
        """Take the import back that was done just now."""
        if self.list.act is not None:
            self._back.take_back(self.list.act)

    def _tell_people(self, title: str, ids: object) -> None:
        self.start()
        self.people_found.emit(title, ids)

    def stop(self) -> None:
        """Stop what runs."""
        self._course.stop()

    def _go_back(self, kind: str) -> None:
        """Show the step from which the work that was stopped was begun."""
        if kind == "read" and not self._waits:
            self.start()
        elif kind == "work":
            self._steps.show_step(DONE, DONE)
        elif kind in {"read", "plan"}:
            self._waits, self._planned_by = False, None
            self._show(RULES)
        elif kind == "take":
            self.said.emit(_STOPPED)
            announce(self._steps, _STOPPED)
            self._plan()

    def _tell_fault(self, kind: str, fault: Exception) -> None:
        """Say why it did not go; our own mistakes go to the report of mistakes."""
        if isinstance(fault, NotSaved):
            self._desk.failed.emit(fault)
        elif isinstance(fault, Refused | Unreadable):
            if kind != "read" or self.list.read is not None:
                self._desk.refused.emit(str(fault))
        elif isinstance(fault, OSError):
            self._desk.refused.emit(f"The rows were not saved: {fault.strerror}.")
        else:
            raise fault
        announce(self._steps, str(fault))
        self._after_fault(kind, fault)

    def _after_fault(self, kind: str, fault: Exception) -> None:
        """Show the step from which it can be tried again, with all that was chosen."""
        self._waits, self._planned_by = False, None
        if kind == "read" and self.list.read is None:
            self._steps.file.say(f"{self.list.file.name} was not brought in. {fault}")
            self._steps.show_step(FILE, FILE)
        elif kind == "work":
            self._back.fail(has_act=self.list.act is not None)
        elif isinstance(fault, Unreadable):
            self._until = COLUMNS
            self._show(COLUMNS)
            self._course.ask_read(self.list.asked)
        elif kind in {"plan", "take"}:
            self._show(RULES)

    def close(self) -> None:
        """Stop what runs and wait for it."""
        self._course.close()
