"""Reminders in the window: the bar, the tray, and where a reminder leads."""

from PySide6.QtCore import QObject, Qt, QTimer

from models.people.reminders import Reminder
from ui.reminding.bar import ReminderBar
from ui.reminding.clock import ReminderClock
from ui.reminding.tray import MakeTray, Tray, tray_of
from ui.reminding.words import detail_of, missed_detail, missed_title, title_of
from ui.shell.acts import Actions
from ui.shop.shop import Shop

_LOOK_FOR_TRAY_MS = 20_000
"""A program that starts with the desktop is there before the tray is."""
_WAYS_BACK = frozenset({"today", "board", "prospects"})


class ReminderActs(QObject):
    """Reminds of what the open book holds.

    Attributes:
        bar: tells it in the window.
        clock: looks for it.
        tray: tells it from the tray; None where there is none.
    """

    def __init__(
        self, shop: Shop, actions: Actions, make_tray: MakeTray = tray_of
    ) -> None:
        super().__init__(shop)
        self._shop = shop
        window = shop.window
        self.bar = ReminderBar(window.middle)
        window.room.insertWidget(window.room.indexOf(window.stack), self.bar)
        self.bar.open_wanted.connect(self.open)
        self.bar.today_wanted.connect(self._show_today)
        self.bar.left.connect(self._focus_page)
        self.clock = ReminderClock(window.memory, self.bar, self)
        self.clock.told.connect(self._tell)
        self._actions, self._make_tray = actions, make_tray
        self.tray: Tray | None = None
        self.look_for_tray()
        self._looking = QTimer(self)
        self._looking.setInterval(_LOOK_FOR_TRAY_MS)
        self._looking.timeout.connect(self.look_for_tray)
        self._looking.start()
        window.closing.connect(self._looking.stop)
        shop.stocked.connect(self.serve)
        window.closing.connect(self.clock.stop)
        self.serve()

    def look_for_tray(self) -> None:
        """Use a tray that has come since the start; come back from one that went."""
        if self.tray is not None:
            self.tray.look()
            return
        self.tray = self._make_tray(self._shop.window)
        if self.tray is not None:
            self._bind(self._actions, self.tray)

    def _bind(self, actions: Actions, tray: Tray) -> None:
        actions["keepReminding"].setChecked(tray.keeps_on)
        actions.bind(
            "keepReminding",
            lambda: tray.keep_on(on=actions["keepReminding"].isChecked()),
        )
        actions["keepReminding"].setVisible(True)
        tray.message_clicked.connect(self._open_first)

    def serve(self) -> None:
        """Remind of what is in the book that is shown now."""
        self.clock.follow(self._shop.window.desk)

    def open(self, one: Reminder) -> None:
        """Show whom a reminder is about."""
        pages = self._shop.pages
        if pages is not None:
            here = pages.current()
            pages.open_record(
                one.prospect_id, (), here if here in _WAYS_BACK else "board"
            )

    def _focus_page(self) -> None:
        page = self._shop.pages.in_sight() if self._shop.pages is not None else None
        if page is not None:
            page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_today(self) -> None:
        if self._shop.pages is not None:
            self._shop.pages.go("today").setFocus()

    def _open_first(self) -> None:
        if self.bar.isVisible():
            self.bar.open_it.click()

    def _tell(self, fresh: list[Reminder], missed: list[Reminder]) -> None:
        desk = self._shop.window.desk
        if self.tray is None or desk is None:
            return
        now = desk.local(desk.now())
        if missed:
            self.tray.tell(missed_title(missed), missed_detail(missed, now))
        for one in fresh:
            self.tray.tell(title_of(one, now), detail_of(one, now))
