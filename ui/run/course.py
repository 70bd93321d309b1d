"""The course of a call run: whom it calls, where it stands, what came of each."""

from collections import Counter
from collections.abc import Callable
from datetime import timedelta
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from models.book.change import Change
from models.book.taking_back import take_back_keeping
from models.people.call_run import calls_due, is_newest_act, is_undone
from models.people.contact_plan.story import Proposal
from models.people.finishing import Finished, finish_due
from models.people.kinds import Channel, Outcome
from models.people.today.values import DueKind, DueRow
from ui.desk import Desk
from ui.today.whose import whose


class Turn(NamedTuple):
    """What became of one call.

    Attributes:
        outcome: None where it was skipped.
        act: the act of the journal that logged it.
        proposal: what follows it, by the plan.
    """

    row: DueRow
    outcome: Outcome | None = None
    act: int | None = None
    proposal: Proposal | None = None


class Course(QObject):
    """One run through the due calls. It keeps its place while the page is left.

    Attributes:
        rows: the run in its order, what is behind us too.
        is_mine: whether only those are called whom "Mine" shows on Today.

    Signals:
        moved: another person is called now, or what is known of the run changed.
    """

    moved = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.rows: list[DueRow] = []
        self.is_mine: Callable[[], bool] = lambda: False
        self._turns: dict[int, Turn] = {}
        self._undone: list[Turn] = []
        self._at: int | None = None
        self._spent, self._since = timedelta(), desk.now()
        self._running, self._acting = False, False
        self._stale = QTimer(self)
        self._stale.setSingleShot(True)
        self._stale.timeout.connect(self.renew)
        desk.changed.connect(self._hear)

    # where it stands

    @property
    def current(self) -> DueRow | None:
        """Whom to call now; None at the end."""
        return next((row for row in self.rows if row.prospect_id == self._at), None)

    @property
    def place(self) -> int:
        """How many are behind us."""
        return len(self._turns)

    @property
    def last(self) -> Turn | None:
        """The turn that taking back would take back."""
        return next(reversed(self._turns.values()), None)

    @property
    def skipped(self) -> int:
        """How many were skipped."""
        return sum(turn.outcome is None for turn in self._turns.values())

    def tally(self) -> Counter[Outcome]:
        """How often each outcome came in this run."""
        came = (turn.outcome for turn in self._turns.values())
        return Counter(outcome for outcome in came if outcome is not None)

    def minutes(self) -> int:
        """How long the run has taken so far, without its pauses."""
        spent = self._spent
        if self._running:
            spent += self._desk.now() - self._since
        return int(spent.total_seconds()) // 60

    # going on and pausing

    def go_on(self) -> None:
        """Begin, or go on where it was paused, with the calls that are due by now."""
        if self._at is None and self._turns:
            self._begin_anew()
        if not self._running:
            self._running, self._since = True, self._desk.now()
        self.renew()

    def _begin_anew(self) -> None:
        self._turns.clear()
        self._undone.clear()
        self._spent = timedelta()

    def pause(self) -> None:
        """Let the clock stand; the place is kept."""
        if self._running:
            self._spent += self._desk.now() - self._since
            self._running = False

    def renew(self) -> None:
        """Ask who is due by now; the order stays for those who were there."""
        now = self._desk.local(self._desk.now())
        held_to = whose(self._desk, mine=self.is_mine())
        due = self._desk.ask(
            calls_due,
            now.date(),
            now_time=now.time(),
            member_id=held_to.member_id,
            hat=held_to.hat,
        )
        fresh = {row.prospect_id: row for row in due}
        kept = [
            fresh.pop(row.prospect_id, row)
            for row in self.rows
            if row.prospect_id in self._turns or row.prospect_id in fresh
        ]
        self.rows = kept + list(fresh.values())
        if self.current is None:
            self._go_to_next()
        self.moved.emit()

    def _go_to_next(self, after: int = -1) -> None:
        open_rows = [
            row for row in self.rows[after + 1 :] if row.prospect_id not in self._turns
        ]
        self._at = open_rows[0].prospect_id if open_rows else None

    def _leave(self, row: DueRow) -> None:
        self._go_to_next(self.rows.index(row))
        if self._at is None:
            self._go_to_next()
        if self._at is None:
            self.pause()
        self.moved.emit()

    # what is done

    def log(
        self, outcome: Outcome, note: str = "", proposal: Proposal | None = None
    ) -> bool:
        """Whether the call was logged, with the step that the plan proposes."""
        row = self.current
        if row is None:
            return False
        step = None if proposal is None else proposal.step
        done = Finished(
            row.prospect_id,
            channel=Channel.CALL,
            outcome=outcome,
            note=note,
            step_id=row.key_id if row.kind == DueKind.STEP else None,
            promise_id=_kept(row, outcome),
            next_step=step,
            planted_by=proposal.planted_by if proposal and step else None,
        )
        self._acting = True
        came = self._desk.do(finish_due, done, now=self._desk.now())
        self._acting = False
        if came:
            self._turns[row.prospect_id] = Turn(row, outcome, came.act, proposal)
            self._leave(row)
        return bool(came)

    def skip(self) -> None:
        """Leave them due and go on with the next."""
        row = self.current
        if row is not None:
            self._turns[row.prospect_id] = Turn(row)
            self._leave(row)

    def call_skipped(self) -> None:
        """Go through those again who were skipped."""
        left = {key for key, turn in self._turns.items() if turn.outcome is None}
        self._turns = {k: turn for k, turn in self._turns.items() if k not in left}
        self._go_to_next()
        self._running, self._since = True, self._desk.now()
        self.moved.emit()

    def take_back(self) -> bool:
        """Whether the last turn was taken back; its person is called again."""
        last = self.last
        if last is None:
            return False
        if last.act is None:
            self._return_to(last)
            return True
        if self._desk.ask(is_newest_act, last.act):
            return bool(self._desk.undo())
        done = self._desk.do(take_back_keeping, last.act, now=self._desk.now())
        if done:
            self._follow_undo()
        return bool(done)

    def _return_to(self, turn: Turn) -> None:
        self._turns.pop(turn.row.prospect_id)
        self._at = turn.row.prospect_id
        self._running, self._since = True, self._desk.now()
        self.renew()

    # what is heard

    def _hear(self, change: Change) -> None:
        """Let undo and redo of what was logged here count, by whatever key."""
        if change.kind == "undo":
            self._follow_undo()
        elif change.kind == "redo":
            self._follow_redo()
        elif not self._acting and self._running and self._is_about(change):
            self._stale.start()

    def _is_about(self, change: Change) -> bool:
        """Whether somebody still to be called was changed elsewhere."""
        still = {row.prospect_id for row in self.rows} - self._turns.keys()
        return change.wide or not still.isdisjoint(change.prospects)

    def _follow_undo(self) -> None:
        last = self.last
        if last is not None and last.act is not None and self._is_undone(last):
            self._undone.append(last)
            self._return_to(last)

    def _follow_redo(self) -> None:
        if self._undone and not self._is_undone(self._undone[-1]):
            turn = self._undone.pop()
            self._turns[turn.row.prospect_id] = turn
            self._leave(turn.row)

    def _is_undone(self, turn: Turn) -> bool:
        return turn.act is not None and self._desk.ask(is_undone, turn.act)


def _kept(row: DueRow, outcome: Outcome) -> int | None:
    """The promise of a call that is kept by it: where somebody answered."""
    kept = row.kind == DueKind.PROMISE and outcome.is_answer
    return row.key_id if kept else None
