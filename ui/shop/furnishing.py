"""What the window gets after its first picture stands: acts, messages, operations."""

from importlib import import_module

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication

from ui.one_window import Doorbell
from ui.palette import Palette
from ui.plain_text import PlainText
from ui.shell.acts import Actions, fill_menus
from ui.shell.menus import show_menus
from ui.shell.messages import Messages
from ui.shell.opening import Opened
from ui.shell.place_of_book import said_of_place
from ui.shell.sample_banner import SampleBanner
from ui.shop.book_files import BookFiles
from ui.shop.errands import Errands
from ui.shop.export_acts import ExportActs
from ui.shop.first_steps import FirstSteps
from ui.shop.long_turns import LongTurns
from ui.shop.look_acts import LookActs
from ui.shop.page_acts import PageActs
from ui.shop.panes import Panes
from ui.shop.rights_acts import RightsActs
from ui.shop.safe_copies import SafeCopies
from ui.shop.seat import Seat
from ui.shop.shop import Shop
from ui.window import Window

_OPERATIONS = (
    "models.book.column_types",
    "models.book.row",
    "models.people.touches",
    "models.people.business_changes",
    "models.book.running",
    "ui.board.gestures",
    "models.lists.smart_lists.keeping",
    "ui.shop.list_acts",
)


class Furnishing(QObject):
    """Everything that the first picture can do without.

    Signals:
        ready: the operations are loaded; from now on things can be changed.
    """

    ready = Signal()

    def __init__(self, shop: Shop, *, backups: bool = True) -> None:
        """Furnish the window.

        Args:
            shop: what is shown in the window.
            backups: whether the daily copy is made; the tour makes none.
        """
        super().__init__(shop)
        self._backups = backups
        window = shop.window
        self.shop, self.window = shop, window
        self.is_ready = False
        self._bell: Doorbell | None = None
        self._heard: Opened | None = None
        self.errands = Errands(self)
        self._furnish_frame(window)
        self.palette = Palette(window, self.actions)
        self.long_turns = LongTurns(self.messages, self.errands)
        self.files = BookFiles(shop, self.actions, self.messages, self.errands)
        self.acts = PageActs(shop, self.actions, self.messages, self.palette)
        self.look = LookActs(shop, self.actions)
        self.lists: QObject | None = None
        self.batons: QObject | None = None
        self.reminders: QObject | None = None
        self.calendar: QObject | None = None
        self.week: QObject | None = None
        self.day: QObject | None = None
        self.seat = Seat(shop, self.actions, self.acts)
        self.rights = RightsActs(shop, self.actions, self.messages, self.errands)
        self.exports = ExportActs(shop, self.actions, self.messages, self.errands)
        self.panes = Panes(window, self.actions)
        self.copies = SafeCopies(shop, self.errands)
        self.first_steps = FirstSteps(shop, self.files, self.messages)
        self.ready.connect(self._equip, Qt.ConnectionType.QueuedConnection)
        shop.stocked.connect(self._serve)
        window.closing.connect(self.long_turns.forget)
        window.closing.connect(self.errands.stop)
        self._serve()
        self._load(_OPERATIONS)

    def _furnish_frame(self, window: Window) -> None:
        """Menus, messages, the banner, and plain text under all of it."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        PlainText(app, self)
        self.messages = Messages(window.middle)
        self.banner = SampleBanner(window.middle)
        self.banner.leave.connect(self.shop.show_first_run)
        window.room.insertWidget(0, self.banner)
        window.room.insertWidget(1, self.messages.bar)
        self.actions = Actions(window)
        fill_menus(window.menuBar(), self.actions)
        self._connect()

    def _connect(self) -> None:
        top, messages = self.window.top, self.messages
        top.asked.connect(lambda name: self.actions[name].trigger())
        messages.turned.connect(top.name_turns)
        messages.turned.connect(self.actions.name_turns)
        self.actions.bind("undo", messages.undo)
        self.actions.bind("redo", messages.redo)
        self.errands.refused.connect(messages.refuse)
        self.errands.failed.connect(messages.fail)

    def _listen(self) -> None:
        """Hear a second start of the book that is open now."""
        opened = self._heard = self.window.opened
        if self._bell is not None:
            self._bell.stop()
            self._bell.deleteLater()
        self._bell = None
        if opened is not None:
            path = opened.book.path
            self._bell = Doorbell(path, self.window.come_forward, self)
            parts = said_of_place(path)
            if parts is not None:
                self.messages.bar.say(*parts)

    def _load(self, names: tuple[str, ...]) -> None:
        """Load the operations piece by piece, the window answering in between.

        Not in a thread: two threads that import into one another end in half modules.
        """
        if names:
            import_module(names[0])
            QTimer.singleShot(0, self, lambda: self._load(names[1:]))
        else:
            self.ready.emit()
            QTimer.singleShot(0, self, self._lay_out)

    def _lay_out(self) -> None:
        """Make what the first act would make else, while somebody waits for it."""
        from models.book.rehearsing import lay_out  # noqa: PLC0415 - as the operations
        from models.people.plan_rows import Planting  # noqa: PLC0415 - as above
        from models.people.rows import Step, Touch  # noqa: PLC0415 - as above

        lay_out((Touch, Step, Planting))
        QAccessibleAnnouncementEvent(self.window, "")  # its words are looked up once

    def _equip(self) -> None:
        from ui.offers.mail_programs.mailed_copies import (  # noqa: PLC0415 - as below
            remove_old_copies,
        )
        from ui.record.lent_files import empty_lent  # noqa: PLC0415 - as below
        from ui.shop.baton_acts import BatonActs  # noqa: PLC0415 - loads the operations
        from ui.shop.calendar_acts import CalendarActs  # noqa: PLC0415 - as above
        from ui.shop.day_watch import DayWatch  # noqa: PLC0415 - as above
        from ui.shop.list_acts import ListActs  # noqa: PLC0415 - as above
        from ui.shop.paper_acts import PaperActs  # noqa: PLC0415 - as above
        from ui.shop.reminder_acts import ReminderActs  # noqa: PLC0415 - as above
        from ui.shop.signing_acts import SigningActs  # noqa: PLC0415 - as above
        from ui.shop.week_watch import WeekWatch  # noqa: PLC0415 - not painted first

        self.is_ready = True
        self.errands.send(empty_lent)  # copies that an earlier start left behind
        self.errands.send(remove_old_copies)
        self.lists = ListActs(self.shop, self.actions)
        self.batons = BatonActs(self.shop, self.actions)
        self.reminders = ReminderActs(self.shop, self.actions)
        self.signing = SigningActs(self.shop, self.actions, self.messages, self.errands)
        self.papers = PaperActs(self.shop, self.actions, self.messages)
        self.panes.bars.append(self.reminders.bar)
        self.calendar = CalendarActs(self.shop, self.messages, self.errands)
        self.week = WeekWatch(self.shop)
        self.day = DayWatch(self.shop)
        self._serve()

    def _serve(self) -> None:
        """Let the book that is shown now be worked with."""
        desk = self.window.desk
        self.actions.show_for(book=desk is not None)
        show_menus(self.window.menuBar())
        self.messages.follow(desk)
        if self._heard is not self.window.opened:
            self._listen()
        if desk is not None and self.is_ready:
            self.acts.equip()
            if self._backups:
                self.copies.begin()
        self.banner.setVisible(self.files.is_sample())
        self.first_steps.greet()
