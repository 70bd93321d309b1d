"""Imports of the last days taken back from the window, beside its own thread."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from models.book.moments import moment_of
from models.book.taking_back import TakenBack
from models.lists.importing.going_back import taken_back, what_would_go
from models.lists.importing.past_imports import PastImport, imports_to_take_back
from ui.desk import Desk
from ui.importing.course import Course
from ui.importing.past_list import PastRow
from ui.importing.steps import DONE, FILE, Steps
from ui.look.dates import spoken_day


class TakingBack(QObject):
    """Says what would go, and takes it back when that is wanted.

    Signals:
        done: an import was taken back.
    """

    done = Signal()

    def __init__(
        self, desk: Desk, steps: Steps, course: Course, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk, self._steps, self._course = desk, steps, course
        self._past: dict[int, PastImport] = {}
        self._asked: int | None = None
        steps.file.ask_wanted.connect(self._ask)
        steps.file.back_wanted.connect(self.take_back)

    def show_past(self) -> None:
        """Show the imports that can be taken back."""
        found = self._desk.ask(imports_to_take_back, self._desk.now().date())
        self._past = {one.act: one for one in found}
        self._steps.file.show_past([self._row(one) for one in found])

    def _row(self, one: PastImport) -> PastRow:
        people = "1 person" if one.people == 1 else f"{one.people:,} people"
        at = self._desk.local(moment_of(one.at))
        day = spoken_day(at.date(), self._desk.today())
        return PastRow(one.act, one.file or one.label, f"{people}, {day} {at:%H:%M}")

    def _ask(self, act: int) -> None:
        """Say what would go if the import were taken back."""
        book, now = self._desk.book.path, self._desk.now()
        self._asked = act
        self._course.ask_work(partial(what_would_go, book, act, now=now), self._tell)

    def _tell(self, given: object) -> None:
        assert isinstance(given, TakenBack)
        one = self._past.get(self._asked or 0)
        if one is not None:
            self._steps.file.past.tell(one.act, _would(one, given))

    def take_back(self, act: int) -> None:
        """Take an import back; what was changed since is kept."""
        book, now = self._desk.book, self._desk.now()
        at = self._steps.current()
        self._steps.show_running(at, "Taking the import back", stops=False)
        work = partial(taken_back, book.path, book.worn, act, now=now)
        self._course.ask_work(work, self._end)

    def _end(self, given: object) -> None:
        assert isinstance(given, TakenBack)
        self._desk.look_for_changes()
        self.done.emit()

    def fail(self, *, has_act: bool) -> None:
        """Show the step from which it was tried."""
        self.show_past()
        step = DONE if has_act else FILE
        self._steps.show_step(step, step)


def _would(one: PastImport, taken: TakenBack) -> str:
    """What taking it back would do, in sentences."""
    kept = len(taken.kept)
    rest = max(0, one.people - kept)
    goes = "1 person is" if rest == 1 else f"{rest:,} people are"
    sentence = f"{goes} as they were before the import, or gone if it brought them."
    if kept:
        keeps = "1 person keeps" if kept == 1 else f"{kept:,} people keep"
        sentence += f" {keeps} what was changed since."
    return f"{sentence} One undo brings all of it back."
