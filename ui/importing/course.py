"""One list on its way into the book, each step of it done beside the window."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from models.book.identity import book_id
from models.lists.formats.reading import Asked
from models.lists.importing.bringing import Bringing
from models.lists.importing.brought import Stopped
from models.lists.importing.decisions import Decision, Decisions
from models.lists.importing.plan import Stage
from models.lists.importing.rules import Rules
from ui.desk import Desk
from ui.importing.aside import Aside
from ui.importing.deciding import Deciding
from ui.kept_copies import backups_of

Then = Callable[[object], object]
_ORDER = ("read", "plan", "take", "work", "compare")
_STALE = {"read": {"plan", "compare"}, "plan": {"compare"}, "take": {"compare"}}


class Course(QObject):
    """What runs for one list: one work at a time, of each kind only the newest.

    Signals:
        read: a `ReadList`.
        planned: a `Deciding` over what would happen.
        compared: the line, and its `Difference`s.
        taken: a `Taken`.
        stopped: the kind of work that was stopped: "read", "plan", "take", "work".
        failed: the kind of work, and the exception that ended it.
        went_on: the `Stage`, how many rows are done, and of how many.
    """

    read = Signal(object)
    planned = Signal(object)
    compared = Signal(int, object)
    taken = Signal(object)
    stopped = Signal(str)
    failed = Signal(str, object)
    went_on = Signal(object, int, int)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._aside = Aside(self)
        self._waiting: dict[str, Callable[[], object]] = {}
        self._then: Then | None = None
        self._running = ""
        self._turn = 0  # what came of an earlier list is told to nobody
        self._is_planned = False
        self.bringing: Bringing | None = None

    def begin(self, file: Path) -> None:
        """Bring in this list, and forget the one before."""
        self.end()
        self.bringing = Bringing(self._desk.book.path, file, self._desk.book.worn)

    def end(self) -> None:
        """Forget the list; what runs is stopped, and nothing of it is told."""
        self._turn += 1
        self._waiting.clear()
        bringing, self.bringing, self._is_planned = self.bringing, None, False
        if bringing is not None:
            bringing.stop()
            bringing.close()

    def close(self) -> None:
        """Stop what runs and wait for it; called before the book is closed."""
        bringing = self.bringing
        self.end()
        self._aside.stop()
        if bringing is not None:
            bringing.close()  # where its process began a moment after the end

    def stop(self) -> None:
        """Stop what runs; `stopped` tells when it is over."""
        if self.bringing is not None and self._running:
            self._is_planned = False
            self.bringing.stop()

    def is_running(self, kind: str) -> bool:
        """Whether work of this kind runs or waits."""
        return self._running == kind or kind in self._waiting

    @property
    def is_planned(self) -> bool:
        """Whether rows can be compared: a plan stands where the work is done."""
        return self._is_planned

    def ask_read(self, asked: Asked) -> None:
        """Read the file."""
        self._is_planned = False
        self._ask("read", partial(self._list.read, asked))

    def ask_plan(self, rules: Rules, decisions: Decisions) -> None:
        """Say what would happen to each row; the decisions hold on."""
        plan = partial(self._list.plan, rules, tell=self._tell)
        kept = dict(decisions)
        self._ask("plan", lambda: Deciding(plan(), kept))  # 0.1 s for a long list

    def ask_compare(self, line: int, rules: Rules, decision: Decision | None) -> None:
        """Hold a row beside whom it tells of; only the newest row counts."""
        if self._is_planned:
            work = partial(self._list.compare, line, rules, decision)
            self._ask("compare", partial(_with_line, line, work))

    def ask_take(self, rules: Rules, decisions: Decisions, now: datetime) -> None:
        """Take the list over."""
        self._is_planned = False
        take = partial(
            self._list.take,
            rules,
            dict(decisions),
            now=now,
            backups=backups_of(self._desk.ask(book_id)),
            tell=self._tell,
        )
        self._ask("take", take)

    def ask_work(self, work: Callable[[], object], then: Then) -> None:
        """Do other work between; `then` gets what it gave."""
        self._then = then
        self._ask("work", work)

    def tell(self, stage: Stage, done: int, total: int) -> None:
        """Tell how far other work is; from any thread."""
        self._tell(stage, done, total)

    @property
    def _list(self) -> Bringing:
        assert self.bringing is not None, "a list was begun"
        return self.bringing

    def _tell(self, stage: Stage, done: int, total: int) -> None:
        self.went_on.emit(stage, done, total)  # over a queue: another thread

    def _ask(self, kind: str, work: Callable[[], object]) -> None:
        for other in _STALE.get(kind, ()):
            self._waiting.pop(other, None)
        self._waiting[kind] = work
        self._go_on()

    def _go_on(self) -> None:
        if self._running:
            return
        kind = next((kind for kind in _ORDER if kind in self._waiting), "")
        if kind:
            self._running = kind
            work = self._waiting.pop(kind)
            if self.bringing is not None and kind != "work":
                self.bringing.expect()
            then = partial(self._come, kind, self._turn, self.bringing)
            self._aside.run(work, then)

    def _come(
        self, kind: str, turn: int, bringing: Bringing | None, given: object
    ) -> None:
        self._running = ""
        if bringing is not None and bringing is not self.bringing:
            bringing.close()  # where its process began a moment after the end
        if turn == self._turn and kind not in self._waiting:
            self._hand_on(kind, given)
        self._go_on()

    def _hand_on(self, kind: str, given: object) -> None:
        if isinstance(given, Stopped):
            self.stopped.emit(kind)
        elif isinstance(given, Exception):
            self.failed.emit(kind, given)
        elif kind == "compare":
            assert isinstance(given, tuple)
            self.compared.emit(*given)
        else:
            self._is_planned = self._is_planned or kind == "plan"
            told = {
                "read": self.read.emit,
                "plan": self.planned.emit,
                "take": self.taken.emit,
                "work": self._then,
            }[kind]
            assert told is not None, "work is asked with what comes then"
            told(given)


def _with_line(line: int, work: Callable[[], object]) -> tuple[int, object]:
    return line, work()
