"""What came of a list that was taken over, and what can be done with it then."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from models.lists.formats.record import Reject
from models.lists.importing.bringing import Bringing
from models.lists.importing.past_imports import imports_to_take_back
from models.lists.importing.people_brought import everybody_brought
from models.lists.importing.recipes import save_recipe
from models.lists.importing.take_over import Taken
from ui.desk import Desk
from ui.importing.course import Course
from ui.importing.list_in_hand import ListInHand
from ui.importing.steps import DONE, Steps
from ui.importing.unreadable_file import save_aside, save_unreadable
from ui.look.messages import announce


class Afterwards(QObject):
    """Tells what was done, and saves or looks for what is asked of it then.

    Signals:
        said: a sentence for the user.
        people_found: a title and the ids of those who came.
    """

    said = Signal(str)
    people_found = Signal(str, object)

    def __init__(
        self,
        desk: Desk,
        steps: Steps,
        course: Course,
        in_hand: ListInHand,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk, self._steps, self._course = desk, steps, course
        self._list = in_hand
        steps.done.recipe_named.connect(self._keep_recipe)

    def show_taken(self, taken: Taken, waiting: str) -> None:
        """Show what came of it.

        Args:
            waiting: the name of the next list; empty for none.
        """
        self._desk.look_for_changes()
        past = self._desk.ask(imports_to_take_back, self._desk.now().date())
        self._list.act = past[0].act if past else None
        read = self._list.read
        self._steps.done.show_taken(
            taken,
            len(self._rejects()),
            waiting,
            self._list.recipe,
            table=bool(read and read.manner.mapping),
        )
        self._steps.show_step(DONE, DONE)
        announce(self._steps, f"{taken.sentence()}.")

    def show_people(self) -> None:
        """Look for those whom the list brought or added to; `people_found` tells."""
        if self._list.act is not None:
            self._steps.show_running(DONE, "Looking for these people", stops=False)
            work = partial(everybody_brought, self._desk.book.path, self._list.act)
            self._course.ask_work(work, self._tell_people)

    def _tell_people(self, ids: object) -> None:
        self.people_found.emit(f"From {self._list.file.name}", ids)

    def _keep_recipe(self, name: str) -> None:
        read, now = self._list.read, self._desk.now()
        assert read is not None
        columns, rules = read.manner.mapping, self._list.rules
        header = self._list.asked.header
        if self._desk.do(save_recipe, name, columns, rules, header=header, now=now):
            self._list.recipe = name
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
        bringing, now = self._course.bringing, self._list
        assert isinstance(bringing, Bringing)
        work = partial(
            save_aside, bringing, now.rules, now.decisions, path, self._course.tell
        )
        self._steps.show_running(DONE, "Looking for the rows kept aside", stops=True)
        self._course.ask_work(work, partial(self._show_saved, path))

    def _show_saved(self, path: Path, count: object) -> None:
        self._steps.show_step(DONE, DONE)
        rows = "1 row was" if count == 1 else f"{count} rows were"
        self.said.emit(f"{rows} saved as {path.name}")
