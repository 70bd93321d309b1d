"""The Today page: whom to touch now, each finished where they stand."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from models.book.change import Change
from models.people.kinds import Channel
from models.people.today.values import DueKind, DueRow, GroupKind
from ui.desk import Desk
from ui.guarded import guarded
from ui.look.theme import px, theme
from ui.today.day_box import DayBox
from ui.today.empty_day import EmptyDay
from ui.today.heading import Heading
from ui.today.lines import Line, merged
from ui.today.rail import Rail
from ui.today.reading import Reading
from ui.today.work_kind import Work

_A_MINUTE, _SOON, _CALM = 60_000, 0, 60
_NARROW = 1044  # of the page; then the rail moves below the list
_PLAN_TABLES = frozenset(
    {"tier_plan", "plan_touch", "outcome_rule", "work_rule", "away", "member"}
)


class TodayPage(QWidget):
    """The start page of a book with people.

    Signals:
        open_wanted: a prospect's id and those of the list, for the record.
        log_wanted, pass_wanted: a prospect's id, for the touch line or the pass.
        offer_wanted: an offer's id.
        run_wanted, sheet_wanted: a call run, the day sheet.
        board_wanted: there is nothing to do here.
        counted: how many are due.
        calls: how many of these are calls.
    """

    open_wanted = Signal(object, object)
    log_wanted = Signal(object)
    pass_wanted = Signal(object)
    offer_wanted = Signal(object)
    run_wanted = Signal()
    sheet_wanted = Signal()
    board_wanted = Signal()
    counted = Signal(int)
    calls = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("today")
        self._desk = desk
        self.reading = Reading(desk)
        self.heading = Heading(desk.today())
        self.box = DayBox(desk.today, self)
        self.empty = EmptyDay()
        self.rail = Rail(desk)
        self.working: Work | None = None
        self._changed: set[int] = set()
        self._is_stale = False
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        left = QWidget()
        lists = QVBoxLayout(left)
        lists.setContentsMargins(0, 0, 0, 0)
        lists.setSpacing(px(4))
        lists.addWidget(self.heading)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.box)
        self._stack.addWidget(self.empty)
        lists.addWidget(self._stack, 1)
        self._column = QVBoxLayout(self)
        self.rail.lie_beside(left)
        self._column.addWidget(self.rail)
        self.setProperty("toastSide", "right")
        self.setFocusProxy(self.box.tree)
        self._order_tabs()
        self._dress()

    def _order_tabs(self) -> None:
        """Let Tab come to the buttons above after the list, which it enters first."""
        before: QWidget = self.box.tick
        for stop in self.heading.stops():
            self.setTabOrder(before, stop)
            before = stop

    def _connect(self) -> None:
        desk = self._desk
        self.heading.whose_chosen.connect(self.show_whose)
        self.heading.run.clicked.connect(self.run_wanted)
        self.heading.sheet.clicked.connect(self.sheet_wanted)
        self.box.tree.asked.connect(self.answer)
        self.empty.asked.connect(self.board_wanted)
        self.rail.offer_wanted.connect(self.offer_wanted)
        self.rail.open_wanted.connect(lambda who: self.open_wanted.emit(who, ()))
        desk.changed.connect(self._take_in)
        desk.wore.connect(self._take_hat)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_CALM)
        self._soon.timeout.connect(self._catch_up)
        self._minute = QTimer(self)
        self._minute.setInterval(_A_MINUTE)
        self._minute.timeout.connect(self._look_at_the_clock)
        self._minute.start()
        theme().changed.connect(self._dress)

    def _dress(self) -> None:
        self._column.setContentsMargins(px(24), px(16), px(18), px(12))
        self._settle()

    # what others ask of the page

    def equip(self) -> None:
        """Let rows be finished: the operations are loaded."""
        from ui.today.working import Working  # noqa: PLC0415 - loads the operations

        if self.working is None:
            self.working = working = Working(self._desk, self.box, self)
            working.ended.connect(self._count)
            self.rail.equip()

    def current_id(self) -> int | None:
        """The prospect of the row that is open."""
        line = self.box.tree.current_line()
        return None if line is None else line.row.prospect_id

    def answer(self, word: str) -> None:
        """Do what a key or a menu asks of the current row."""
        row = self._current_row()
        if word == "run":
            if self.heading.run.isVisibleTo(self) and self.heading.run.isEnabled():
                self.run_wanted.emit()
        elif word in {"accept", "return"}:
            self.rail.answer(word)
        elif row is None:
            return
        elif word == "open":
            self._open(row.prospect_id)
        elif word in {"log", "pass"}:
            wanted = self.log_wanted if word == "log" else self.pass_wanted
            wanted.emit(row.prospect_id)
        elif self.working is not None:
            self.working.answer(word)

    def answer_menu(self, word: str) -> bool:
        """Whether the Prospect menu can do this to whom the current row names."""
        row = self._current_row()
        if row is None or word not in {"open", "log", "pass"}:
            return False
        if word == "pass":
            self.pass_wanted.emit(row.prospect_id)
        else:
            self.answer(word)
        return True

    def _current_row(self) -> DueRow | None:
        line = self.box.tree.current_line()
        return None if line is None else line.row

    def _open(self, prospect_id: int) -> None:
        lines = self.box.model.all_lines()
        along = list(dict.fromkeys(line.row.prospect_id for line in lines))
        self.open_wanted.emit(prospect_id, along)

    def show_whose(self, whose: str) -> None:
        """Show what the member at the desk holds ("mine"), or everybody's ("both")."""
        self.reading.mine = whose == "mine"
        self.load()

    # reading

    def load(self) -> None:
        """Read the whole day and show it; the rail comes after."""
        self._is_stale = False
        self._changed.clear()
        self.reading.read()
        paint = self.box.tree.line_paint
        paint.today, paint.limits = self._desk.today(), self._desk.limits
        self._show()
        QTimer.singleShot(_SOON, self.rail, self.rail.load)

    def _load_first(self) -> None:
        if self.reading.today is None:
            self.load()

    def _show(self) -> None:
        ended = {} if self.working is None else self.working.ended_lines()
        model = self.box.model
        model.unshown = self.reading.unshown
        model.show(merged(model.lines, self.reading.rows, ended))
        back = None if self.working is None else self.working.came_back()
        if back is not None:
            self.box.tree.go_to(back)
        self._begin()
        self._count()

    def _begin(self) -> None:
        """Open the first row where none is open."""
        lines = self.box.model.all_lines()
        if lines and self.box.tree.current_line() is None:
            first = next((line for line in lines if line.is_due), lines[0])
            self.box.tree.go_to(first.key)
        self._stack.setCurrentIndex(0 if lines else 1)
        if not lines:
            self.empty.say(self.reading, self._desk)

    def _count(self) -> None:
        """Say what is left to do, here and in the navigation."""
        model = self.box.model
        parts = [kind.value for kind in GroupKind if kind is not GroupKind.WAITING]
        due = sum(model.due_in(part) for part in parts)
        lines = model.all_lines()
        today = self.reading.today
        if today is not None:
            late = sum(_is_late_promise(line) for line in lines)
            calls = len({line.row.prospect_id for line in lines if _is_call(line)})
            self.heading.show_day(today, due, late, calls)
            self.calls.emit(calls)
        self.counted.emit(due)

    def _take_in(self, change: Change) -> None:
        if change.wide or _PLAN_TABLES & change.rows.keys():
            self._is_stale = True
        else:
            self._changed |= change.prospects
        if self.isVisible():  # else the whole day is read when it is seen again
            self._soon.start()

    def _take_hat(self, _hat: str) -> None:
        """Another hat or member: "Mine" is another list now."""
        self._is_stale = self._is_stale or self.reading.mine
        if self.isVisible() and self._is_stale:
            self._soon.start()

    def _catch_up(self) -> None:
        """Take in what acts have changed since."""
        if self.reading.today is None:
            return
        if self._is_stale or not self.reading.is_of(self._desk.today()):
            self.load()
            return
        if self._changed:
            changed, self._changed = self._changed, set()
            self.reading.read_again(changed)
            self._show()
            self.rail.load_soon()

    def _look_at_the_clock(self) -> None:
        if self.isVisible() and not self.reading.is_of(self._desk.today()):
            self.load()

    # Qt's side

    def _settle(self) -> None:
        self.rail.settle(narrow=self.width() < px(_NARROW))

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    @guarded()
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.reading.today is not None:
            QTimer.singleShot(_SOON, self, self.load)

    @guarded()
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._soon.stop()  # the whole day is read when the page is seen again
        if self.working is not None:
            self.working.forget()

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.reading.today is None and not self._is_stale:
            self._is_stale = True
            # the first picture stands before the list is read
            QTimer.singleShot(_SOON, self, self._load_first)


def _is_late_promise(line: Line) -> bool:
    row = line.row
    late = row.kind == DueKind.PROMISE and row.owed == "us" and row.days_late > 0
    return late and line.is_due


def _is_call(line: Line) -> bool:
    return line.is_due and line.row.channel == Channel.CALL
