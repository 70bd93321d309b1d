"""The page on which the results of a day sheet are typed back by row code."""

from datetime import date, datetime, time

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from models.people.finishing import Finished
from models.people.kinds import Outcome
from models.people.paper_loop.printed import printed_days
from models.people.results import log_results
from ui.desk import Desk
from ui.guarded import guarded
from ui.importing.choice import Choice
from ui.look.buttons import Button, IconButton
from ui.look.dates import spoken_day
from ui.look.labels import Label
from ui.look.messages import announce
from ui.look.panels import EmptyState, Panel
from ui.look.scroll_area import ScrollArea
from ui.look.theme import px
from ui.paper_loop.reading import Next, next_of
from ui.paper_loop.rows import Rows, channel_of
from ui.paper_loop.typed_row import CAME, CODE, HEADS, NEXT, NOTE, WHO, TypedRow

_NOON = time(12)
_DAY_LENGTH = 12
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class PaperLoopPage(QWidget):
    """A grid of code, outcome, note and next step; one act logs it all.

    Signals:
        closed: the page is left.
        sheet_wanted: the day sheet shall be printed.
    """

    closed = Signal()
    sheet_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paperLoopPage")
        self.setProperty("toastAbove", "logResults")
        self._desk = desk
        self.rows = Rows(desk, self._read_next, self)
        self.days = Choice("Sheet of", "sheetDay")
        self.days.setMinimumContentsLength(_DAY_LENGTH)
        self.sentence = Label("", "body", "text.secondary")
        self.trouble = Label("", "body", "state.danger.text")
        self.trouble.setObjectName("resultsTrouble")
        self.log = Button(
            "Log the results", kind="primary", keys="Ctrl ↵", object_name="logResults"
        )
        self.empty = EmptyState(
            "No day sheet was printed yet",
            more="Print today, work from the paper, and type the results back here.",
            icon_name="printer",
            button="Print the day sheet",
            act=self.sheet_wanted.emit,
        )
        self._build()
        self.log.clicked.connect(self.log_all)
        self.rows.changed.connect(self._say)
        self.rows.lined.connect(self._lay)
        self.days.activated.connect(lambda _at: self._open())

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(14), px(24), px(16))
        column.setSpacing(px(10))
        column.addLayout(self._head())
        panel = Panel()
        self._either = QStackedLayout(panel)
        self._either.setContentsMargins(1, 1, 1, 1)
        self._either.addWidget(self._grid_area())
        self._either.addWidget(self.empty)
        column.addWidget(panel, 1)
        foot = QHBoxLayout()
        foot.setSpacing(px(12))
        foot.addWidget(self.sentence)
        foot.addWidget(self.trouble, 1)
        foot.addStretch()
        foot.addWidget(self.log)
        column.addLayout(foot)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(px(10))
        leave = IconButton("chevron-left", "Back", object_name="resultsBack")
        leave.clicked.connect(self.closed)
        row.addWidget(leave)
        row.addWidget(Label("Type back the day sheet", "board"))
        row.addStretch(1)
        self._sheet_of = Label("Sheet of", "body", "text.secondary")
        self._sheet_of.setBuddy(self.days)
        row.addWidget(self._sheet_of)
        row.addWidget(self.days)
        return row

    def _grid_area(self) -> ScrollArea:
        inside = QWidget()
        whole = QVBoxLayout(inside)
        whole.setContentsMargins(px(16), px(12), px(16), px(12))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(px(8))
        self._grid.setVerticalSpacing(px(6))
        for at, words in enumerate(HEADS):
            self._grid.addWidget(Label(words, "detail", "text.secondary"), 0, at)
        for at, share in ((WHO, 4), (NOTE, 5), (NEXT, 4)):
            self._grid.setColumnStretch(at, share)
        whole.addLayout(self._grid)
        whole.addStretch(1)
        self._area = ScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(inside)
        inside.setAutoFillBackground(False)
        self._area.viewport().setAutoFillBackground(False)
        return self._area

    # the sheet

    def begin(self) -> None:
        """Show the newest sheet; what was typed against it already stays."""
        days = self._desk.ask(printed_days)
        self._either.setCurrentIndex(0 if days else 1)
        self.log.setVisible(bool(days))
        for part in (self._sheet_of, self.days):
            part.setVisible(bool(days))
        if not days:
            self.empty.button.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if [self.days.itemData(n) for n in range(self.days.count())] != list(days):
            self.days.clear()
            for day in days:
                self.days.addItem(spoken_day(day, self._desk.today()), day)
        self._open()

    def _open(self) -> None:
        day = self.days.currentData()
        if isinstance(day, date):
            self.rows.open(day)
            self._focus(self.rows.rows[-1], CODE)
            self._say()

    def _lay(self, row: TypedRow) -> None:
        row.lay(self._grid, len(self.rows.rows))
        row.asked.connect(lambda what, at, of=row: self._go(of, what, at))

    def _read_next(self, text: str) -> Next | None:
        here = self._desk.local(self._desk.now())
        day_first = bool(self._desk.business.day_first)
        return next_of(text, here.date(), day_first=day_first, clock=here.time())

    # moving

    def _go(self, row: TypedRow, what: str, column: int) -> None:
        rows = self.rows.rows
        place = rows.index(row)
        if what == "next row":
            if row is rows[-1] and row.number is not None and row.outcome is not None:
                self.rows.add()
            if place + 1 < len(rows):
                self._focus(rows[place + 1], CODE)
            else:
                self._focus(row, CAME if row.number is not None else CODE)
        else:
            to = place + (1 if what == "down" else -1)
            if 0 <= to < len(rows):
                self._focus(rows[to], column)

    def _focus(self, row: TypedRow, column: int) -> None:
        field = row.fields[column]
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        field.selectAll()
        self._area.ensureWidgetVisible(field)

    # logging

    def _say(self) -> None:
        right, wrong = self.rows.results(), self.rows.first_trouble()
        many = len(right)
        words = "1 result" if many == 1 else f"{many} results"
        self.log.set_words(f"Log {words}" if many else "Log the results")
        self.log.setEnabled(many > 0)
        self.sentence.setText(f"{words} so far." if many else "")
        self.trouble.setText(wrong)

    def log_all(self) -> None:
        """Log every row that was typed, all in one act."""
        trouble = self.rows.first_trouble(every=True)
        if trouble:
            self.trouble.setText(trouble)
            announce(self, trouble)
            wrong = self.rows.first_wrong()
            if wrong is not None:
                wrong.mark(seen=True)
                self._focus(wrong, CODE)
            return
        results = [self._result(row) for row in self.rows.results()]
        done = self._desk.do(
            log_results,
            results,
            happened_at=self._moment(self.days.currentData()),
            now=self._desk.now(),
        )
        if done:
            self.rows.clear()
            self._open()

    def _moment(self, day: date) -> datetime:
        """When it happened: now, or at noon of a day before."""
        if day >= self._desk.today():
            return self._desk.now()
        return self._desk.moment_at(datetime.combine(day, _NOON))

    def _result(self, typed: TypedRow) -> Finished:
        row, came = typed.row, typed.outcome
        assert row is not None, "a row with trouble is not logged"
        outcome = came if isinstance(came, Outcome) else None
        kept = row.kind == "promise" and (outcome is None or outcome.is_answer)
        own = typed.next_step()
        proposal = typed.proposal if own is None else None
        step = own.step if own is not None else proposal.step if proposal else None
        return Finished(
            row.prospect_id,
            channel=channel_of(row.channel, outcome) if outcome else None,
            outcome=outcome,
            note=typed.note.text().strip(),
            step_id=row.key_id if row.kind == "step" else None,
            promise_id=row.key_id if kept else None,
            next_step=step,
            planted_by=proposal.planted_by if proposal and step else None,
        )

    @guarded()
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.begin()

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in _ENTER and held == Qt.KeyboardModifier.ControlModifier:
            self.log_all()
        elif event.key() == Qt.Key.Key_Escape and not held:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
