"""What the hand does on Today: finish a line, put it off, and remember it for undo."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject

from models.book.change import Change
from models.people.call_run import is_undone
from models.people.coming_back import bring_back
from models.people.finishing import Finished, finish_due, put_off
from models.people.kinds import Channel, Outcome
from models.people.planned import Planned
from models.people.today.values import DueKind, DueRow
from models.people.touch_line import Reading
from ui.desk import Desk, Done
from ui.look.dates import spoken_day
from ui.today.endings import ending_of
from ui.today.lines import Key, Line
from ui.today.open_row import OpenRow


class Hand(QObject):
    """Does what is asked of the current line, each as one act.

    Attributes:
        ended: the lines that ended in this visit of the page, by their keys.
        back: the line that undo brought back last, until the page went to it.
    """

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._acts: dict[int, Line] = {}
        self.ended: dict[Key, Line] = {}
        self.back: Key | None = None
        desk.changed.connect(self._hear)

    def _hear(self, change: Change) -> None:
        """Follow undo and redo of what ended here, by whatever key."""
        if change.kind == "do" or not self._acts:
            return
        ended = {
            line.key: line
            for act, line in self._acts.items()
            if not self._desk.ask(is_undone, act)
        }
        self.back = next((key for key in self.ended if key not in ended), self.back)
        self.ended = ended

    def forget(self) -> None:
        """Begin a new visit: what ended is gone."""
        self.ended = {}
        self._acts.clear()

    def finish(self, fields: OpenRow) -> Line | None:
        """The line as it is once the open row was finished; None where it was not."""
        row = fields.row
        if row is None or not fields.is_right():
            return None
        outcome = fields.outcomes.outcome
        ending = ending_of(row, outcome)
        step = fields.then.step() if ending.is_touch else None
        done = replace(
            _about(row),
            channel=channel_of(row, outcome) if ending.is_touch else None,
            outcome=outcome,
            note=fields.note.text(),
            next_step=step,
            planted_by=fields.then.planted_by() if step else None,
        )
        came = self._desk.do(finish_due, done, now=self._desk.now())
        return self._end(came, Line(row, self._said(outcome, step, row), struck=True))

    def tick(self, row: DueRow) -> Line | None:
        """The line once it is done without saying what came of it."""
        touched = ending_of(row, None).is_touch
        done = replace(_about(row), channel=channel_of(row, None) if touched else None)
        came = self._desk.do(finish_due, done, now=self._desk.now())
        return self._end(came, Line(row, self._said(None, None, row), struck=True))

    def bring_back(self, row: DueRow) -> Line | None:
        """The line once somebody lost is back in Cold; None of anybody else."""
        if not row.comes_back:
            return None
        now = self._desk.now()
        came = self._desk.do(bring_back, row.prospect_id, now=now)
        return self._end(came, Line(row, "Back in Cold", struck=True))

    def put_off(self, row: DueRow, until: Reading) -> Line | None:
        """The line once it was put off to another day."""
        assert isinstance(until.on, date)
        channel = channel_of(row, None)
        step = Planned(channel, row.what or channel.label)
        due = replace(_about(row), next_step=step)
        now = self._desk.now()
        came = self._desk.do(put_off, due, until.on, until.at, now=now)
        day = spoken_day(until.on, self._desk.today())
        return self._end(came, Line(row, f"Put off to {day}"))

    def _end(self, came: Done[None], line: Line) -> Line | None:
        """The line, remembered with its act; None where nothing was done."""
        if not came:
            return None
        if came.act is not None:
            self._acts[came.act] = line
        self.ended[line.key] = line
        return line

    def _said(self, outcome: Outcome | None, step: Planned | None, row: DueRow) -> str:
        kept = "Kept" if row.kind == DueKind.PROMISE else "Done"
        said = outcome.label if outcome is not None else kept
        if step is None:
            return said
        day = "" if step.on is None else f", {spoken_day(step.on, self._desk.today())}"
        return f"{said}. Next: {step.what}{day}"


def _about(row: DueRow) -> Finished:
    is_step, is_promise = row.kind == DueKind.STEP, row.kind == DueKind.PROMISE
    return Finished(
        prospect_id=row.prospect_id,
        step_id=row.key_id if is_step else None,
        promise_id=row.key_id if is_promise else None,
    )


def channel_of(row: DueRow, outcome: Outcome | None) -> Channel:
    """How a line is touched: a promise or an offer without a way is a call."""
    if row.channel is None or row.kind == DueKind.OFFER:
        return Channel.MEETING if outcome is Outcome.MET else Channel.CALL
    return Channel(row.channel)
