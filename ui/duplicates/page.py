"""The page of those who are in the book twice: pair by pair, field by field."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from models.book.change import Change
from models.book.refusals import Refused
from models.lists.duplicates.choosing import Both, side_by_side
from models.lists.duplicates.looking import Pair
from models.lists.duplicates.merging import called_two_people, merge_prospects
from ui.desk import Desk
from ui.duplicates.looking import Looking
from ui.duplicates.pair_list import PairList, PairRow, PairRows
from ui.duplicates.pair_panel import PairPanel
from ui.guarded import guarded
from ui.look.buttons import Button, IconButton
from ui.look.labels import Label
from ui.look.messages import announce
from ui.look.panels import EmptyState, Panel
from ui.look.theme import color, px

_TELLING = frozenset({"prospect", "contact_point", "two_people", "business"})
_PANEL, _NARROW = 500, 446
_SHOWN = 1_000
"""So many pairs are shown at once; the others come when these are decided."""


class DuplicatesPage(QWidget):
    """Every two who may be one person.

    Signals:
        back: the page is left.
    """

    back = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("duplicatesPage")
        self.setProperty("toastAbove", "merge")
        self._desk, self._stale, self._mine = desk, True, False
        self._both: Both | None = None
        self._many = 0
        self.model = PairRows(self)
        self.list = PairList(self.model)
        self.panel = PairPanel()
        self.looking = Looking(desk, self)
        self.count = Label("", "body", "text.secondary")
        self.progress = QProgressBar()
        self.progress.setObjectName("lookingProgress")
        self.progress.setTextVisible(False)
        self.progress.setRange(0, 1000)
        self.progress.setFixedSize(px(160), px(6))
        self.empty = EmptyState(
            "Looking through everybody…",
            more="You can go on working meanwhile.",
            icon_name="users",
        )
        self._build()
        self._connect()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(14), px(24), px(16))
        column.setSpacing(px(12))
        column.addLayout(self._head())
        row = QHBoxLayout()
        row.setSpacing(px(14))
        sheet = Panel()
        self._either = QStackedLayout(sheet)
        self._either.setContentsMargins(1, 1, 1, 1)
        self._either.addWidget(self.list)
        self._either.addWidget(self.empty)
        row.addWidget(sheet, 1)
        row.addWidget(self.panel)
        column.addLayout(row, 1)
        self.setFocusProxy(self.list)
        self._say_count()

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(px(10))
        leave = IconButton(
            "chevron-left", "Back to Prospects", object_name="duplicatesBack"
        )
        leave.clicked.connect(self.back)
        row.addWidget(leave)
        row.addWidget(Label("Duplicates", "board"))
        row.addWidget(self.count)
        row.addWidget(self.progress)
        row.addStretch(1)
        self.again = Button("Look again", icon_name="search", object_name="lookAgain")
        self.again.clicked.connect(self.look)
        row.addWidget(self.again)
        return row

    def _connect(self) -> None:
        self.looking.went_on.connect(self._say_progress)
        self.looking.found.connect(self._show_pairs)
        self.list.asked.connect(self.answer)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show_pair())
        self.panel.asked.connect(self.answer)
        self._desk.changed.connect(self._on_change)

    def look(self) -> None:
        """Look through the whole book anew."""
        self._stale = False
        self.looking.begin()
        self._say_progress(0)

    def _say_progress(self, done: float) -> None:
        looking = self.looking.is_looking()
        self.progress.setVisible(looking)
        self.again.setEnabled(not looking)
        self.progress.setValue(round(done * 1000))
        self.progress.setAccessibleName(f"Looking, {done:.0%}")

    def _show_pairs(self, pairs: list[Pair]) -> None:
        self._say_progress(1)
        waited = not self.model.rows
        self._many = len(pairs)
        self.model.show([PairRow(n, *pair) for n, pair in enumerate(pairs[:_SHOWN])])
        self._after_pairs()
        if self.isVisible():
            announce(self, self.count.text())
            if waited:  # the list could not take the focus before it was there
                self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _after_pairs(self) -> None:
        rows = self.model.rows
        if rows and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.model.index(0, 0))
        self._say_count()
        self._show_pair()

    def _say_count(self) -> None:
        many = len(self.model.rows)
        looked = not self.looking.is_looking() and not self._stale
        words = "1 pair to decide" if many == 1 else f"{many:,} pairs to decide"
        if self._many > _SHOWN:
            words = f"The likest {many:,} of {self._many:,} pairs"
        self.count.setText(words if many else "")
        if looked and not many:
            self.count.setText("None")
            self.empty.say(
                "Nobody is here twice",
                "Whoever looks alike is also hinted while you type a name.",
            )
        self._either.setCurrentIndex(0 if many else 1)
        self.panel.setVisible(bool(many))

    def current(self) -> PairRow | None:
        """The pair that is shown side by side."""
        key = self.list.current_id()
        return None if key is None else self.model.row_by_id(key)

    def _show_pair(self) -> None:
        row = self.current()
        self._both = None
        if row is None:
            return
        try:
            self._both = self._desk.ask(side_by_side, row.one.id, row.other.id)
        except Refused:
            self._drop({row.id})  # one of them was deleted meanwhile
            return
        place = self.model.row_of(row.id), len(self.model.rows)
        self.panel.show_pair(self._both, row.how, place, self._desk.today())

    def answer(self, word: str) -> None:
        """Do what a key or a button asked for.

        Args:
            word: "merge", "two", "swap", "fields", "list", "next" or "previous".
        """
        if word in {"merge", "two"}:
            self._decide(word)
        elif word == "swap" and self._both is not None:
            one, other = self._both.lose.id, self._both.keep.id
            row = self.current()
            self._both = self._desk.ask(side_by_side, one, other, keep=one)
            if row is not None:
                place = self.model.row_of(row.id), len(self.model.rows)
                self.panel.show_pair(self._both, row.how, place, self._desk.today())
        elif word == "fields":
            self.panel.fields.focus_first()
        elif word == "list":
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        elif word in {"next", "previous"}:
            by = 1 if word == "next" else -1
            self._go(self.list.currentIndex().row() + by)

    def _decide(self, word: str) -> None:
        row, both = self.current(), self._both
        if row is None or both is None:
            return
        keep, lose, now = both.keep.id, both.lose.id, self._desk.now()
        at = self.model.row_of(row.id)
        self._mine = True
        if word == "merge":
            take = self.panel.fields.taken()
            done = self._desk.do(merge_prospects, keep, lose, take=take, now=now)
        else:
            done = self._desk.do(called_two_people, keep, lose, now=now)
        self._mine = False
        if done:
            gone = {lose} if word == "merge" else set()
            over = {
                pair.id
                for pair in self.model.rows
                if pair.id == row.id or {pair.one.id, pair.other.id} & gone
            }
            self._drop(over)
            self._go(min(at, len(self.model.rows) - 1))
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _drop(self, ids: set[int]) -> None:
        self._many -= len(ids)
        self.model.show([row for row in self.model.rows if row.id not in ids])
        if self._many and not self.model.rows:
            self.look()
        self._after_pairs()

    def _go(self, row: int) -> None:
        if 0 <= row < len(self.model.rows):
            self.list.setCurrentIndex(self.model.index(row, 0))

    def _on_change(self, change: Change) -> None:
        if self._mine or not _TELLING & set(change.rows):
            return
        self._stale = True
        if self.isVisible():
            self.look()

    @guarded()
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.look()
        self._say_count()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = px(_PANEL)
        self.panel.setFixedWidth(wide if self.width() > 2 * wide else px(_NARROW))

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        words = {Qt.Key.Key_M: "merge", Qt.Key.Key_K: "two"}
        word = words.get(Qt.Key(event.key()))
        if word is not None and not event.modifiers():
            self.answer(word)
        elif event.key() == Qt.Key.Key_Escape:
            if self.panel.isAncestorOf(self.focusWidget()):
                self.answer("list")
            else:
                self.back.emit()
        else:
            super().keyPressEvent(event)

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), color("surface.app"))
        painter.end()
