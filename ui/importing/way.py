"""The way of a list through the five steps, and what is laid down on it."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from models.book.refusals import NotSaved, Refused
from models.lists.formats.columns.meanings import Field
from models.lists.formats.reading import Asked
from models.lists.formats.record import Reject
from models.lists.formats.unreadable import Unreadable
from models.lists.importing.bringing import Bringing
from models.lists.importing.brought import ReadList
from models.lists.importing.decisions import Decision
from models.lists.importing.kept_recipes import recipe_for
from models.lists.importing.past_imports import imports_to_take_back
from models.lists.importing.people_brought import everybody_brought
from models.lists.importing.recipes import save_recipe
from models.lists.importing.rules import Rules
from models.lists.importing.take_over import Taken
from models.people.kinds import FieldKind
from models.people.record_parts import fields_known, tags_in_use
from ui.desk import Desk
from ui.importing.course import Course
from ui.importing.deciding import Deciding
from ui.importing.steps import CHECK, COLUMNS, DONE, FILE, RULES, Steps
from ui.importing.taking_back import TakingBack
from ui.importing.unreadable_file import save_aside, save_unreadable
from ui.look.messages import announce

_STOPPED = "The import was stopped. Nothing was written."


class Way(QObject):
    """Which step is shown, what is asked of the list there, and what came of it.

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
        self._back.done.connect(self.start)
        self.file = Path()
        self._files: list[Path] = []
        self._forget()
        self._connect()

    def _forget(self) -> None:
        """Know nothing of a list."""
        self._read: ReadList | None = None
        self._asked, self._rules = Asked(), Rules()
        self._recipe = ""
        self._until = FILE
        self._planned_by: object = None
        self._waits = False  # for what is read anew, before it goes on to Check
        self._decisions: dict[int, Decision] = {}
        self._act: int | None = None

    def _connect(self) -> None:
        steps, course = self._steps, self._course
        steps.columns.asked.connect(self.read)
        steps.columns.rules_changed.connect(self._lay_down)
        steps.rules.changed.connect(self._lay_down)
        steps.check.compare_wanted.connect(self._compare)
        steps.check.decided.connect(self._note_decisions)
        steps.done.recipe_named.connect(self._keep_recipe)
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
            if FILE <= to <= (CHECK if self._read else FILE):
                self.go(to)

    def go(self, to: int) -> None:
        """Show a step; what it needs is done before."""
        if self._steps.current() < 0 or self._until == DONE:
            return
        if to == CHECK:
            self._go_to_check()
        elif to == FILE or self._read is not None:
            self._show(to)

    def _show(self, step: int) -> None:
        if step == COLUMNS:
            self._show_columns()
        elif step == RULES:
            self._show_rules()
        self._until = max(self._until, step)
        self._steps.show_step(step, self._until)
        if step == CHECK:
            self._show_run()

    def _show_columns(self) -> None:
        assert self._read is not None
        own = {one.label: FieldKind(one.kind) for one in self._desk.ask(fields_known)}
        said = f"Read as last time: {self._recipe}" if self._recipe else ""
        self._steps.columns.show_list(self._read, self._asked, self._rules, own, said)

    def _show_rules(self) -> None:
        assert self._read is not None
        columns = self._read.manner.mapping
        says = any(column.field is Field.SOURCE for column in columns)
        self._steps.rules.show_rules(
            self._rules,
            self._desk.business,
            asks_source=not says,
            tags=self._desk.ask(tags_in_use),
        )

    def _go_to_check(self) -> None:
        if self._steps.current() == RULES:
            self._rules = self._steps.rules.rules()
            if not self._steps.rules.is_right():
                return
        if self._planned_by == (self._asked, self._rules):
            self._show(CHECK)
        else:
            self._plan()

    # reading

    def begin(self, paths: Sequence[Path]) -> None:
        """Read the first of these lists; the others follow one after the other."""
        self._forget()
        self.file, *self._files = paths
        self._course.begin(self.file)
        self._steps.head.name_file(self.file.name)
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
        self._asked = asked
        if self._read is None:
            many = len(self._files)
            after = f"{many:,} more follow one after the other." if many else ""
            title = f"Reading {self.file.name}"
            self._steps.show_running(FILE, title, stops=True, words=after)
        self._course.ask_read(asked)

    def _show_list(self, read: ReadList) -> None:
        first, self._read = self._read is None, read
        self._decisions, self._planned_by = {}, None
        headers = [column.header for column in read.manner.mapping]
        recipe = self._desk.ask(recipe_for, headers) if first and headers else None
        rows = "1 row" if read.rows == 1 else f"{read.rows:,} rows"
        self._steps.head.name_file(f"{self.file.name} · {rows}")
        if recipe is not None:
            self._recipe, self._rules = recipe.name, recipe.rules
            self.read(recipe.asked(headers))
        if first:
            self._until = COLUMNS
            self._show(COLUMNS if headers else RULES)
            announce(self._steps, rows)
        else:
            self._until = min(self._until, RULES)
            self._show_columns()
            if self._waits:
                self._plan()

    def _lay_down(self, rules: Rules) -> None:
        self._rules = rules

    # checking

    def _plan(self) -> None:
        assert self._read is not None
        title = f"Looking through {self.file.name}"
        self._steps.show_running(CHECK, title, stops=True)
        self._waits = self._course.is_running("read")
        if self._waits:
            return
        if self._read.manner.mapping:
            order = self._read.manner.day_first
            self._rules = replace(self._rules, day_first=order)
        self._planned_by = self._asked, self._rules
        self._course.ask_plan(self._rules, self._decisions)

    def _show_plan(self, deciding: Deciding) -> None:
        self._steps.check.show_list(deciding, self.file.name, self._rules.tier)
        self._show(CHECK)
        words = "1 row" if deciding.coming == 1 else f"{deciding.coming:,} rows"
        announce(self._steps, f"{words} to import")

    def _show_run(self) -> None:
        deciding = self._steps.check.deciding
        if deciding is not None and self._read is not None:
            self._steps.foot.show_run(deciding, touches=self._read.touches > 0)

    def _note_decisions(self) -> None:
        self._decisions = self._steps.check.decisions()
        self._show_run()

    def _compare(self, line: int, decision: Decision | None) -> None:
        self._course.ask_compare(line, self._rules, decision)

    # taking over

    def take_over(self) -> None:
        """Take the list over: one act, one undo."""
        deciding = self._steps.check.deciding
        if deciding is None or not self._steps.foot.can_run:
            return
        title = f"Importing {deciding.coming:,} rows"
        words = "Stop takes everything back."
        self._steps.show_running(DONE, title, stops=True, words=words)
        self._course.ask_take(self._rules, self._decisions, self._desk.now())

    def _show_taken(self, taken: Taken) -> None:
        self._desk.look_for_changes()
        past = self._desk.ask(imports_to_take_back, self._desk.now().date())
        self._act = past[0].act if past else None
        self._until = DONE
        waiting = self._files[0].name if self._files else ""
        self._steps.done.show_taken(
            taken,
            len(self._rejects()),
            waiting,
            self._recipe,
            table=bool(self._read and self._read.manner.mapping),
        )
        self._steps.show_step(DONE, DONE)
        announce(self._steps, f"{taken.sentence()}.")

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
            if kind != "read" or self._read is not None:
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
        if kind == "read" and self._read is None:
            self._steps.file.say(f"{self.file.name} was not brought in. {fault}")
            self._steps.show_step(FILE, FILE)
        elif kind == "work":
            self._back.fail(has_act=self._act is not None)
        elif isinstance(fault, Unreadable):
            self._until = COLUMNS
            self._show(COLUMNS)
            self._course.ask_read(self._asked)
        elif kind in {"plan", "take"}:
            self._show(RULES)

    # afterwards

    def show_people(self) -> None:
        """Look for those whom the list brought or added to; `people_found` tells."""
        if self._act is not None:
            self._steps.show_running(DONE, "Looking for these people", stops=False)
            work = partial(everybody_brought, self._desk.book.path, self._act)
            self._course.ask_work(work, self._tell_people)

    def _tell_people(self, ids: object) -> None:
        title = f"From {self.file.name}"
        self.start()
        self.people_found.emit(title, ids)

    def take_back_last(self) -> None:
        """Take the import back that was done just now."""
        if self._act is not None:
            self._back.take_back(self._act)

    def _keep_recipe(self, name: str) -> None:
        assert self._read is not None
        manner, now = self._read.manner, self._desk.now()
        header = self._asked.header
        rules = self._rules
        if self._desk.do(
            save_recipe, name, manner.mapping, rules, header=header, now=now
        ):
            self._recipe = name
            self._steps.done.say("Lists with these columns are read so from now on.")

    def _rejects(self) -> list[Reject]:
        deciding = self._steps.check.deciding
        rows = deciding.rows if deciding else []
        return [row.reject for row in rows if row.reject is not None]

    def save_unreadable_to(self, path: Path) -> None:
        """Write the rows that cannot be read, with their reasons."""
        try:
            save_unreadable(self._rejects(), path)
        except OSError as error:
            self._desk.refused.emit(f"The rows were not saved: {error.strerror}.")
            return
        self.said.emit(f"The rows were saved as {path.name}")

    def save_aside_to(self, path: Path) -> None:
        """Write the rows that nobody decided about, with whom they look like."""
        bringing = self._course.bringing
        assert isinstance(bringing, Bringing)
        work = partial(
            save_aside, bringing, self._rules, self._decisions, path, self._course.tell
        )
        self._steps.show_running(DONE, "Looking for the rows kept aside", stops=True)
        self._course.ask_work(work, partial(self._show_saved, path))

    def _show_saved(self, path: Path, count: object) -> None:
        self._steps.show_step(DONE, DONE)
        rows = "1 row was" if count == 1 else f"{count} rows were"
        self.said.emit(f"{rows} saved as {path.name}")

    def close(self) -> None:
        """Stop what runs and wait for it."""
        self._course.close()
