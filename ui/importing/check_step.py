"""The fourth step: every row with what happens to it, and the decisions."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.lists.importing.brought import PlannedRow
from models.lists.importing.decisions import Decision, Verdict
from models.lists.importing.entries import Difference
from models.people.kinds import Tier
from ui.guarded import guarded
from ui.importing.beside import lie_beside
from ui.importing.count_filters import CountFilters
from ui.importing.deciding import DUPLICATE, Deciding
from ui.importing.row_panel import RowPanel
from ui.importing.rows_model import RowsModel
from ui.importing.rows_table import KEYS, RowsTable
from ui.look.labels import Label
from ui.look.messages import announce
from ui.look.panels import Panel
from ui.look.theme import px

_VERDICTS = {
    "create": Verdict.CREATE,
    "update": Verdict.UPDATE,
    "skip": Verdict.SKIP,
    "merge": Verdict.MERGE,
    "two": Verdict.TWO,
}
_PANEL, _NARROW = 500, 424  # pixels at 100 %
_PAUSE_MS = 90  # between going to a row and comparing it


class CheckStep(QWidget):
    """The table of the dry run with its filters, and one row beside it.

    Signals:
        compare_wanted: the line of a row, and the `Decision` about it or None.
        decided: something was decided.
    """

    compare_wanted = Signal(int, object)
    decided = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.deciding: Deciding | None = None
        self._tier = Tier.COLD
        self._shown: PlannedRow | None = None
        self.filters = CountFilters()
        self.nothing_yet = Label("Nothing has been written yet", "detail")
        self.nothing_yet.set_look("detail", "text.secondary")
        self.model = RowsModel(self)
        self.table = RowsTable(self.model)
        self.panel = RowPanel()
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(_PAUSE_MS)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        page = QVBoxLayout(self)
        page.setContentsMargins(px(24), px(12), px(24), px(14))
        page.setSpacing(px(12))
        top = QHBoxLayout()
        top.addWidget(self.filters, 1)
        top.addWidget(self.nothing_yet)
        page.addLayout(top)
        sheet = Panel()
        inside = QVBoxLayout(sheet)
        inside.setContentsMargins(1, 1, 1, px(4))
        inside.addWidget(self.table)
        self._both = QHBoxLayout()
        self._both.setSpacing(px(14))
        self._both.addWidget(sheet, 1)
        self._both.addWidget(self.panel)
        page.addLayout(self._both, 1)

    def _connect(self) -> None:
        self.filters.chosen.connect(self._filter)
        self.table.selectionModel().currentRowChanged.connect(self._go_to)
        self.table.asked.connect(self.answer)
        self.panel.asked.connect(self.answer)
        self.panel.turned.connect(self._turn)
        self._clock.timeout.connect(self._ask_compare)

    def show_list(self, deciding: Deciding, file: str, tier: Tier) -> None:
        """Show what a list would do.

        Args:
            file: the name of the list.
            tier: where the new people go.
        """
        self.deciding, self._tier = deciding, tier
        self.table.name_for(file)
        self.model.show_rows(deciding, tier)
        self._show_counts()
        self.filters.choose("all")
        waiting = deciding.undecided()
        self._select(waiting[0] if waiting else 0)

    def _show_counts(self) -> None:
        if self.deciding is None:
            return
        room = self.width() - px(48)
        wide = self.nothing_yet.sizeHint().width() + px(16)
        self.filters.show_counts(self.deciding, room)
        used = sum(
            one.sizeHint().width() + px(8)
            for one in self.filters.findChildren(QWidget)
            if one.isVisibleTo(self.filters)
        )
        self.nothing_yet.setVisible(used + wide <= room)

    def _filter(self, kind: str) -> None:
        at = self.current()
        self.model.show_kind(kind)
        row = None if at is None else self.model.row_of(at)
        self._select_row(row or 0)

    def current(self) -> int | None:
        """The place in the list of the row that is shown beside the table."""
        index = self.table.currentIndex()
        return self.model.place_of(index.row()) if index.isValid() else None

    def _select(self, at: int) -> None:
        row = self.model.row_of(at)
        if row is None:
            self.filters.choose("all")
            row = self.model.row_of(at)
        self._select_row(row or 0)

    def _select_row(self, row: int) -> None:
        if not self.model.rowCount():
            self._shown = None
            self.panel.show_nothing()
            return
        index = self.model.index(row, 0)
        flags = QItemSelectionModel.SelectionFlag
        self.table.selectionModel().setCurrentIndex(
            index, flags.ClearAndSelect | flags.Rows
        )
        self.table.scrollTo(index)

    def _go_to(self, index: QModelIndex, _before: QModelIndex | None = None) -> None:
        if index.isValid():
            self._show_row(self.model.place_of(index.row()))
            self._clock.start()

    def _show_row(self, at: int) -> None:
        assert self.deciding is not None
        deciding, row = self.deciding, self.deciding.rows[at]
        self._shown = row
        place = ""
        if row.candidates:
            number = bisect_left(deciding.twins, at) + 1
            place = f"{number:,} of {len(deciding.twins):,}"
        why = deciding.why(row, self._tier)
        self.panel.show_row(row, deciding.kind(row), why, place)

    def _ask_compare(self) -> None:
        row = self._shown
        if row is None or self.deciding is None or row.reject is not None:
            return
        self.compare_wanted.emit(row.line, self.deciding.decisions.get(row.line))

    def show_fields(self, line: int, differences: Sequence[Difference]) -> None:
        """Show a row beside whom it tells of, if it is still the one in sight."""
        row = self._shown
        if row is None or row.line != line or self.deciding is None:
            return
        decision = self.deciding.decisions.get(line)
        fields: Mapping[str, object] = decision.fields if decision else {}
        held = self._holds_focus(self.panel.fields)
        self.panel.show_fields(row, differences, dict(fields), self._today)  # type: ignore[arg-type]
        if held:
            self.panel.fields.focus_first()

    def _turn(self) -> None:
        """Decide about a row that is updated anyway as soon as a field is turned."""
        row = self._shown
        if row is None or self.deciding is None or row.candidates:
            return
        if self.deciding.kind(row) == "update":
            self.deciding.decide(row, Verdict.MERGE, self.panel.decided())
            self._tell(row)

    def answer(self, word: str) -> None:
        """Do what a key or a button asked for.

        Args:
            word: a verdict, "fields" for the focus on the fields, "next", "previous".
        """
        at = self.current()
        if at is None or self.deciding is None:
            return
        if word == "fields":
            self.panel.fields.focus_first()
        elif word in {"next", "previous"}:
            self._turn_page(at, 1 if word == "next" else -1)
        else:
            self._decide(at, _VERDICTS[word])

    def _turn_page(self, at: int, by: int) -> None:
        assert self.deciding is not None
        twins = self.deciding.twins
        to = bisect_left(twins, at) + by
        if 0 <= to < len(twins):
            self._select(twins[to])

    def _decide(self, at: int, verdict: Verdict) -> None:
        assert self.deciding is not None
        row = self.deciding.rows[at]
        merges = verdict in {Verdict.UPDATE, Verdict.MERGE}
        was_open = self.deciding.kind(row) == DUPLICATE
        fields = self.panel.decided() if merges else {}
        if why := self.deciding.decide(row, verdict, fields):
            self.panel.why.setText(why)
            announce(self, why)
            return
        self._tell(row)
        self._show_row(at)
        to = self.deciding.next_undecided(at) if was_open else None
        if to is not None:
            self._select(to)
        else:
            self._clock.start()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self, row: PlannedRow) -> None:
        assert self.deciding is not None
        at = self.current()
        if at is not None:
            self.model.tell_decided(at)
        self._show_counts()
        announce(self, f"Row {row.line}: {self.deciding.why(row, self._tier)}")
        self.decided.emit()

    def _holds_focus(self, widget: QWidget) -> bool:
        focus: QWidget | None = self.focusWidget()
        return focus is not None and widget.isAncestorOf(focus)

    def decisions(self) -> dict[int, Decision]:
        """What was decided, by the line of the row."""
        return dict(self.deciding.decisions) if self.deciding else {}

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        word = KEYS.get(Qt.Key(event.key()))
        if word is not None and not event.modifiers():
            self.answer(word)
        elif event.key() == Qt.Key.Key_Escape and self._holds_focus(self.panel):
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        short = self.width() < px(2 * _PANEL + 130)
        wide = px(_NARROW if short else _PANEL)
        below = lie_beside(self._both, self.panel, self.width(), wide)
        if not below:
            self.panel.set_short(short=short)
        self._both.setStretch(1, 1 if below else 0)
        self._show_counts()
