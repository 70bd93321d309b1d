"""The bar over the page that tells a reminder and takes until when to put it off."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from models.people.reminders import Reminder
from ui.guarded import guarded
from ui.look.buttons import Button, IconButton
from ui.look.fields import TextField
from ui.look.labels import IconLabel, Label, shown
from ui.look.messages import announce
from ui.look.reason import Reason
from ui.look.theme import color, px, theme
from ui.reminding.putting_off import EXPECTED
from ui.reminding.words import detail_of, missed_detail, missed_title, title_of

_FIELD = 168


class ReminderBar(QWidget):
    """Tells one reminder after another; what was missed is told together.

    Signals:
        open_wanted: the reminder whose prospect is to be shown.
        today_wanted: what was missed is to be looked at.
        put_off: a reminder, and the text typed.
        left: it goes while the focus is in it; the page should have it back.
    """

    open_wanted = Signal(object)
    today_wanted = Signal()
    put_off = Signal(object, str)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("reminderBar")
        self._missed: list[Reminder] = []
        self._queue: list[Reminder] = []
        self._now: datetime | None = None
        self._head = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), px(6), px(10), px(6))
        row.setSpacing(px(10))
        row.addWidget(IconLabel("alarm-clock", "state.info.text", 18))
        row.addLayout(self._words(), 1)
        self.open_it = Button("Open", object_name="reminderOpen")
        self.open_it.clicked.connect(self._open)
        self.until = TextField(
            "Put off until", hint="Put off: 15m, tue 9", object_name="reminderPutOff"
        )
        self.until.returnPressed.connect(self._put_off)
        self.reason = Reason(parent)
        self.close_it = IconButton("x", "Close", object_name="reminderClose")
        self.close_it.clicked.connect(self.go_on)
        for part in (self.open_it, self.until, self.close_it):
            row.addWidget(part)
        theme().changed.connect(self._dress)
        self._dress()
        self.hide()

    def _words(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        self._title = Label("", "bodyStrong", "state.info.text")
        self._detail = Label("", "body")
        for label in (self._title, self._detail):
            label.setWordWrap(True)
            wide = QSizePolicy(
                QSizePolicy.Policy.Ignored, QSizePolicy.Policy.MinimumExpanding
            )
            wide.setHeightForWidth(True)
            label.setSizePolicy(wide)
            column.addWidget(label)
        return column

    def _dress(self) -> None:
        self.until.setFixedWidth(px(_FIELD))
        self.update()

    def told(self) -> list[Reminder]:
        """Every reminder that waits in the bar, the one in sight first."""
        return [*self._queue, *self._missed]

    def tell(
        self, fresh: Sequence[Reminder], missed: Sequence[Reminder], now: datetime
    ) -> None:
        """Tell these reminders before those that wait; none pushes in while one types.

        Args:
            fresh: those in time, each told by itself.
            missed: those told too late, all together and last.
            now: the moment, on the clock of the business.
        """
        first = 1 if self._queue and self.until.text() else 0
        self._queue[first:first] = fresh
        self._missed += missed
        self.renew(now)
        announce(self, self.words())

    def keep_only(self, standing: Sequence[Reminder], now: datetime) -> None:
        """Let go of the reminders whose matter is settled."""
        keys = {one.key for one in standing}
        self._queue = [one for one in self._queue if one.key in keys]
        self._missed = [one for one in self._missed if one.key in keys]
        self.renew(now)

    def clear(self) -> None:
        """Tell nothing any more."""
        self._queue, self._missed = [], []
        self.reason.forget()
        self.hide()

    def words(self) -> str:
        """What the bar says now."""
        return ". ".join(filter(None, (self._title.text(), self._detail.text())))

    def wrong(self) -> None:
        """Say what is expected in the field."""
        self.until.wrong(EXPECTED)
        self.reason.show_under(self.until, EXPECTED)

    def renew(self, now: datetime) -> None:
        """Say what is in sight as it is now; what is being typed stays."""
        self._now = now
        head = self._queue[0].key if self._queue else ""
        if head != self._head:
            self._head = head
            self.until.clear()
            self.until.right()
            self.reason.forget()
        if self._queue:
            self._show_one(self._queue[0], now)
        elif self._missed:
            self._say(missed_title(self._missed), missed_detail(self._missed, now))
            self.open_it.set_words("Show Today")
        held = self.isAncestorOf(QApplication.focusWidget() or self)
        self.until.setVisible(bool(self._queue))
        self.setVisible(bool(self.told()))
        if held and self.isHidden():
            self.left.emit()

    def _show_one(self, one: Reminder, now: datetime) -> None:
        more = len(self.told()) - 1
        waiting = f"{more} more after this" if more else ""
        parts = filter(None, (detail_of(one, now), waiting))
        self._say(title_of(one, now), " · ".join(parts))
        self.open_it.set_words("Open", f"Open {one.called}")

    def _say(self, title: str, detail: str) -> None:
        self._title.setText(shown(title, 160))
        self._detail.setText(shown(detail, 400))
        self._detail.setVisible(bool(detail))
        self.close_it.set_name(f"Close the reminder: {shown(title, 160)}")

    def _open(self) -> None:
        queue = self._queue
        self.go_on()
        if queue:
            self.open_wanted.emit(queue[0])
        else:
            self.today_wanted.emit()

    def _put_off(self) -> None:
        if self._queue and self.until.text().strip():
            self.put_off.emit(self._queue[0], self.until.text())

    def go_on(self) -> None:
        """Close what is in sight; the next reminder follows."""
        had = self.until.hasFocus() or self.close_it.hasFocus()
        if self._queue:
            self._queue = self._queue[1:]
        else:
            self._missed = []
        if self._now is not None:
            self.renew(self._now)
        if had and self.isVisible():
            follows = self.until if self._queue else self.open_it
            follows.setFocus(Qt.FocusReason.OtherFocusReason)

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), color("state.info.soft"))
        low = QRect(0, self.height() - 1, self.width(), 1)
        painter.fillRect(low, color("line.default"))
        painter.end()
