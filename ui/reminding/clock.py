"""The clock that looks every few seconds whether somebody is to be reminded."""

from datetime import datetime, time, timedelta

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from models.book.change import Change
from models.book.identity import book_id
from models.book.moments import stored
from models.people.business import members
from models.people.next_steps import snooze_step
from models.people.quiet_hours import is_missed, looked_from
from models.people.reminders import (
    Reminder,
    due_reminders,
    quiet_hours,
    standing_reminders,
)
from ui.desk import Desk
from ui.reminding.bar import ReminderBar
from ui.reminding.kept import Kept
from ui.reminding.putting_off import until_of
from ui.window_memory import WindowMemory

LOOK_EVERY_MS = 10_000
_SAVE_EVERY = timedelta(minutes=5)
_PARTNERS = 2


class ReminderClock(QObject):
    """Tells in a bar what is due, once each; it goes on while the window is hidden.

    Signals:
        told: the reminders told just now, those in time and those missed.
    """

    told = Signal(object, object)

    def __init__(self, memory: WindowMemory, bar: ReminderBar, parent: QObject) -> None:
        super().__init__(parent)
        self._memory, self.bar = memory, bar
        self._desk: Desk | None = None
        self._kept: Kept | None = None
        self._saved: datetime | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        bar.put_off.connect(self.put_off)

    def follow(self, desk: Desk | None) -> None:
        """Remind of what is in this book; None where there is none."""
        if desk is self._desk:
            return
        self.stop()
        if desk is None:
            return
        self._desk = desk
        self._kept = Kept(self._memory, desk.ask(book_id))
        desk.changed.connect(self._on_change)
        self._timer.start()
        self.look()

    def stop(self) -> None:
        """Look no more, and write down until when was looked."""
        self._timer.stop()
        if self._desk is not None and self._kept is not None and isValid(self._desk):
            self._kept.save(self._desk.now())
        self._desk = self._kept = None
        self.bar.clear()

    def is_running(self) -> bool:
        """Whether reminders are looked for."""
        return self._timer.isActive()

    def look(self) -> None:
        """Tell what is due by now and was not told before."""
        desk, kept = self._desk, self._kept
        if desk is None or kept is None or not isValid(desk):
            return
        now = desk.local(desk.now())
        again = desk.ask(standing_reminders, kept.take_again(now))
        found: list[Reminder] = []
        if not desk.ask(quiet_hours).holds(now.time()):
            since = looked_from(kept.looked, now)
            due = desk.ask(due_reminders, since, now, member_id=self._whose(desk))
            found = [one for one in due if not kept.is_told(one.key)]
            kept.looked = now
        self._tell(desk, kept, found, again)

    def _tell(
        self, desk: Desk, kept: Kept, found: list[Reminder], again: list[Reminder]
    ) -> None:
        now = desk.local(desk.now())
        kept.note(one.key for one in found)
        if found or again or self._saved is None or now - self._saved > _SAVE_EVERY:
            kept.save(now)
            self._saved = now
        missed = [one for one in found if is_missed(one.tells, one.due, now)]
        fresh = [*again, *(one for one in found if one not in missed)]
        if fresh or missed:
            self.bar.tell(fresh, missed, now)
            self.told.emit(fresh, missed)
        elif not self.bar.isHidden():
            self.bar.renew(now)

    def _whose(self, desk: Desk) -> int | None:
        """The member at the desk; nobody in particular to one who works alone."""
        active = [one for one in desk.ask(members) if one.active]
        return desk.member_id if len(active) >= _PARTNERS else None

    def put_off(self, one: Reminder, text: str) -> None:
        """Put off what the reminder is about until the moment typed.

        A step is put off in the book, so that Today agrees; an appointment, a promise
        and a baton stay where they are, and the reminder comes again.
        """
        desk, kept = self._desk, self._kept
        if desk is None or kept is None:
            return
        now = desk.local(desk.now())
        usual = one.due.time() if one.kind == "step" else _morning(desk)
        day_first = bool(desk.business.day_first)
        until = until_of(text, now, usual, day_first=day_first)
        if until is None:
            self.bar.wrong()
            return
        key = one.key
        if one.kind == "step" and not desk.book.read_only:
            key = f"{one.kind} {one.row_id} {stored(until)}"
            kept.tell_again(key, until)
            if not desk.do(snooze_step, one.row_id, until.date(), until.time()):
                return
        else:
            kept.tell_again(key, until)
            self.bar.go_on()
        kept.save(now)

    def _on_change(self, _change: Change) -> None:
        """Let go of what an act has settled."""
        desk, waiting = self._desk, self.bar.told()
        if desk is None or not waiting:
            return
        standing = desk.ask(standing_reminders, [one.key for one in waiting])
        self.bar.keep_only(standing, desk.local(desk.now()))


def _morning(desk: Desk) -> time:
    return desk.ask(quiet_hours).ends
