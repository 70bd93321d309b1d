"""What an act on many would do, shown before it is done, with one button to do it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from models.book.book import Book
from models.book.moments import Clock
from models.book.refusals import NotSaved, Refused
from models.book.worn import Worn
from models.people.foreseen import Foreseen, called
from ui.desk import Desk
from ui.guarded import guarded
from ui.importing.aside import Aside
from ui.look.buttons import Button
from ui.look.labels import Label, shown
from ui.look.messages import announce
from ui.look.panels import Popover
from ui.look.theme import px
from ui.prospects.bulk_fields import BulkAct, BulkForm

_WAIT_MS, _NAMES, _WIDE = 120, 5, 420
_LONG = 3_000  # above that many it is done beside the window
BUSY = "Many prospects are being changed. Wait until it is done."
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class BulkSheet(Popover):
    """How many, the first names, who is left out and why; Enter does it, Esc not.

    Signals:
        done: it was done, to so many.
    """

    done = Signal(int)

    def __init__(
        self, host: QWidget, desk: Desk, form: BulkForm, ids: list[int]
    ) -> None:
        super().__init__(host, form.heading.format(n=f"{len(ids):,} prospects"))
        self.setObjectName("bulkSheet")
        self._desk, self._form, self._ids = desk, form, ids
        self._act: BulkAct | None = None
        self._seen: Foreseen | None = None
        self._working = False
        self._aside = Aside(self)
        self.setMinimumWidth(px(_WIDE))
        self.body.addWidget(Label(self.accessibleName(), "section"))
        self.who, self.left = Label("", "body"), Label("", "body", "text.secondary")
        self.who.setObjectName("bulkWho")
        self.left.setObjectName("bulkLeft")
        for label in (self.who, self.left):
            label.setWordWrap(True)
        self.body.addWidget(self.who)
        self.body.addWidget(form)
        self.body.addWidget(self.left)
        self._add_buttons()
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(_WAIT_MS)
        self._clock.timeout.connect(self.foresee)
        form.changed.connect(self._wait)

    def _add_buttons(self) -> None:
        row = QHBoxLayout()
        row.addStretch(1)
        leave = Button("Leave it", keys="Esc", object_name="leaveBulk")
        leave.clicked.connect(self.close_sheet)
        kind = "danger" if self._form.danger else "primary"
        self.button = Button("", kind=kind, object_name="doBulk")  # type: ignore[arg-type]  # one of two
        self.button.clicked.connect(self._confirm)
        row.addWidget(leave)
        row.addWidget(self.button)
        self.body.addLayout(row)

    def open_over(self) -> None:
        """Show the sheet in the upper middle of its host."""
        self.foresee()
        self.adjustSize()
        x = (self._host.width() - self.width()) // 2
        self.open_at(QPoint(max(0, x), px(60)), self._form.first() or self.button)
        announce(self, f"{self.accessibleName()}. {self.who.text()} {self.left.text()}")

    def _wait(self) -> None:
        self.button.setEnabled(self._form.said() is not None)
        self._clock.start()

    def foresee(self) -> None:
        """Say to whom it would happen as it is said now."""
        self._clock.stop()
        self._act = self._form.said()
        if self._act is None:
            self._seen = None
            self.button.setEnabled(False)
            self.button.set_words(self.accessibleName())
            self.who.setText(self._names(self._ids))
            self.left.hide()
            return
        self._seen = seen = self._desk.ask(self._act.foresee, self._ids)
        count = len(seen.would)
        self.button.set_words(shown(self._act.button.format(n=f"{count:,}"), 60))
        self.button.setEnabled(count > 0)
        self.who.setText(self._names(seen.would))
        left = seen.left_words()
        self.left.setText(f"Left out: {left}." if left else "")
        self.left.setVisible(bool(left))
        self.adjustSize()

    def _names(self, ids: tuple[int, ...] | list[int]) -> str:
        if not ids:
            return "This would happen to nobody."
        names = list(self._desk.ask(called, ids[:_NAMES]).values())
        more = len(ids) - len(names)
        told = ", ".join(shown(name, 40) for name in names)
        return f"{told} and {more:,} more." if more else f"{told}."

    def _confirm(self) -> None:
        if self._clock.isActive():
            self.foresee()
        if self._act is None or self._seen is None or not self._seen.would:
            return
        if len(self._seen.would) > _LONG:
            self._do_apart()
        elif self._act.act(self._desk, self._ids):
            self._end()
        else:
            self.foresee()

    def _do_apart(self) -> None:
        """Do it beside the window, which answers meanwhile."""
        act, desk = self._act, self._desk
        assert act is not None, "it was said before"
        self._working = True
        self.setEnabled(False)
        self.button.set_words("Working…")
        announce(self, "Working")
        book = desk.book
        work = partial(done_apart, book.path, book.now, book.worn, act, self._ids)
        self._aside.run(work, self._show_done)

    def _show_done(self, given: object) -> None:
        self._working = False
        self.setEnabled(True)
        if isinstance(given, Refused):
            self._desk.refused.emit(str(given))
        elif isinstance(given, NotSaved):
            self._desk.failed.emit(given)
        elif isinstance(given, Exception):
            raise given
        else:
            self._desk.look_for_changes()
            self._end()
            return
        self.foresee()

    def _end(self) -> None:
        count = len(self._seen.would) if self._seen else 0
        self.close_sheet()
        self.done.emit(count)

    def close_sheet(self) -> None:
        """Hide the sheet and give the focus back; not while it is at work."""
        if not self._working:
            super().close_sheet()

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = event.key() - Qt.Key.Key_0
        if event.key() in _ENTER:
            self._confirm()
        elif not self._form.choose(digit):
            super().keyPressEvent(event)


def done_apart(
    path: Path, now: Clock, worn: Worn, act: BulkAct, ids: list[int]
) -> None:
    """Do an act on many through a door of its own, for a worker thread.

    Raises:
        Refused: the act is refused; nothing was changed.
        NotSaved: the disk or another program stood in the way; nothing was changed.
    """
    book = Book.open(path, now=now)
    try:
        book.worn = worn
        book.take_long(BUSY)
        act.act(book, ids)
    finally:
        book.close()
