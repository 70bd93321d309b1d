"""The board: five tiers side by side, and a bar that says what is shown."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCursor, QHideEvent, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from models.book.change import Change
from models.people.kinds import BOARD_TIERS, Tier
from ui.board.board_cards import BoardCards, Filter
from ui.board.card_paint import CardPaint
from ui.board.filter_bar import FilterBar
from ui.board.follow import FollowCard
from ui.board.gestures_kind import BoardGestures
from ui.board.hand import Hand
from ui.board.tally import Show
from ui.board.tier_column import TierColumn
from ui.clock_words import clock_sums
from ui.desk import Desk
from ui.guarded import guarded
from ui.look.buttons import Button
from ui.look.scroll_area import ScrollArea
from ui.look.theme import px, theme
from ui.look.tokens import length, milliseconds

_STRETCH = {tier: length("size", "columnWide") for tier in BOARD_TIERS}
_STRETCH[Tier.WON] = _STRETCH[Tier.LOST] = length("size", "columnNarrow")
_LEAST, _LEAST_NARROW = 220, 180
_EDGE, _TICK = milliseconds("autoScrollEdge"), 16
_A_MINUTE = 60_000


class BoardPage(QWidget):
    """The board of an open book.

    Signals:
        open_wanted: Enter or a double click on a card; its prospect's id.
        log_wanted: L on a card; its prospect's id.
        pass_wanted: P on a card; its prospect's id.
        compact_changed: the size of the cards was changed.
    """

    open_wanted = Signal(object)
    log_wanted = Signal(object)
    pass_wanted = Signal(object)
    compact_changed = Signal(bool)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("board")
        self._desk = desk
        self._paint = CardPaint(desk.today(), desk.limits)
        self._gestures: BoardGestures | None = None
        self.columns = {
            tier: TierColumn(tier, desk.today(), self._paint, self)
            for tier in BOARD_TIERS
        }
        models = {tier: column.model for tier, column in self.columns.items()}
        self.cards = BoardCards(desk, models, self)
        self.hand = Hand(self, self.columns, self.cards)
        lists = [column.list for column in self.columns.values()]
        FollowCard(lists, self.go_to, self)
        self.bar = FilterBar(self)
        self._lay_out()
        self._connect()
        self._painted = False
        self.cards.load()

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.bar)
        lanes = QWidget()
        row = QHBoxLayout(lanes)
        row.setContentsMargins(16, 0, 16, 14)
        row.setSpacing(length("size", "columnGap"))
        for tier, column in self.columns.items():
            row.addWidget(column, _STRETCH[tier])
        self._strip = ScrollArea()
        self._strip.setViewport(QWidget())
        self._strip.setFrameShape(QFrame.Shape.NoFrame)
        self._strip.setWidgetResizable(True)
        self._strip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._strip.setWidget(lanes)
        for plain in (self._strip.viewport(), lanes):
            plain.setAutoFillBackground(False)
        whole.addWidget(self._strip, 1)
        self.clear_button = Button("Clear filters", parent=self)
        self.clear_button.hide()
        self.columns[Tier.COLD].foot.button.keys = "N"
        self._dress()

    def _connect(self) -> None:
        self.cards.counted.connect(self._show_counts)
        self.cards.loaded.connect(self._seek_ready)
        self.cards.ready.found.connect(self._show_ready)
        for column in self.columns.values():
            column.model.sums = lambda card: clock_sums(self._desk, card.id, card.tier)
        self.bar.filtered.connect(self._show_only)
        self.bar.density_pressed.connect(
            lambda: self.set_compact(not self.is_compact())
        )
        self.clear_button.clicked.connect(self.bar.clear)
        self.hand.open_wanted.connect(self.open_wanted)
        self.hand.log_wanted.connect(self.log_wanted)
        self.hand.pass_wanted.connect(self.pass_wanted)
        self._desk.changed.connect(self._take_limits)
        theme().changed.connect(self._dress)
        self._edge_clock = QTimer(self)
        self._edge_clock.setInterval(_TICK)
        self._edge_clock.timeout.connect(self._scroll_at_edge)
        self._day_clock = QTimer(self)
        self._day_clock.setInterval(_A_MINUTE)
        self._day_clock.timeout.connect(self._look_at_the_day)
        self._day_clock.start()
        for column in self.columns.values():
            column.list.drop_seen.connect(self._while_dragging)
            column.list.entered_here.connect(partial(self._bring_in_sight, column))

    def _bring_in_sight(self, column: TierColumn) -> None:
        self._strip.ensureWidgetVisible(column, 16, 0)

    # what others ask of the page

    @property
    def gestures(self) -> BoardGestures | None:
        """What moves cards; None before it is loaded."""
        return self._gestures

    @gestures.setter
    def gestures(self, gestures: BoardGestures) -> None:
        self._gestures = gestures
        self.hand.hold(gestures)
        self._seek_ready()

    def is_compact(self) -> bool:
        """Whether the cards are small."""
        return self._paint.compact

    def set_compact(self, compact: bool) -> None:  # noqa: FBT001 - a slot of a checkable act
        """Show small cards, or whole ones."""
        if compact != self.is_compact():
            self._repaint_with(compact=compact)
            self.compact_changed.emit(compact)

    def go_to(self, prospect_id: int) -> bool:
        """Select this card and give it the focus; False where it is not shown."""
        self.cards.read_all()
        for column in self.columns.values():
            if prospect_id in column.model:
                column.list.go_to([prospect_id])
                column.list.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False

    def add_a_prospect(self) -> None:
        """Open the field that adds somebody to Cold."""
        self.columns[Tier.COLD].foot.open_field()

    def focus_cards(self) -> None:
        """Give the focus to the cards, to the current one where there is one."""
        lists = [column.list for column in self.columns.values()]
        filled = [view for view in lists if view.currentIndex().isValid()]
        (filled or lists)[0].setFocus(Qt.FocusReason.OtherFocusReason)

    # showing

    def _show_only(self, shown: Filter) -> None:
        self.cards.show_only(shown)
        words = "" if shown == Filter() else "No card fits these filters."
        for column in self.columns.values():
            column.list.say_empty = words
            column.list.viewport().update()
        self._show_clear(filtered=bool(words))

    def _show_clear(self, *, filtered: bool) -> None:
        shown = any(column.model.rows for column in self.columns.values())
        self.clear_button.setVisible(filtered and not shown)
        self.clear_button.adjustSize()
        middle = (self.width() - self.clear_button.width()) // 2
        self.clear_button.move(middle, self.height() // 2)
        self.clear_button.raise_()

    def _show_counts(self) -> None:
        first_run = not self.cards.whole()
        for tier, column in self.columns.items():
            if first_run != column.head.first_run:
                column.set_first_run(first_run=first_run)
            column.show_sums(self.cards.sums(tier))
            column.head.show_caption(self.cards.tally.caption(tier))
        self.bar.count(self.cards.tally if self.cards.is_whole() else None)
        self.bar.count_ready(self.cards.ready.count())
        self.bar.set_first_run(first_run=first_run)

    def _seek_ready(self) -> None:
        """Ask who is ready for the next tier, once nobody waits for the board."""
        if self._gestures is None or not self.cards.is_whole():
            return
        from models.people.readiness import ready_among  # noqa: PLC0415 - after the first paint

        self.cards.ready.seek(
            lambda people: self._desk.ask(ready_among, people),
            self.cards.known.values(),
        )

    def _show_ready(self) -> None:
        self.bar.count_ready(self.cards.ready.count())
        if Show.READY in self.cards.filter.shows:
            self._show_only(self.cards.filter)

    def _dress(self) -> None:
        for tier, column in self.columns.items():
            narrow = tier in {Tier.WON, Tier.LOST}
            column.setMinimumWidth(px(_LEAST_NARROW if narrow else _LEAST))
        self._repaint_with(compact=self._paint.compact)

    def _repaint_with(self, *, compact: bool) -> None:
        day, limits = self._desk.today(), self._desk.limits
        self._paint = CardPaint(day, limits, compact=compact)
        for column in self.columns.values():
            column.head.allow(limits)
            column.list.set_paint(self._paint)

    def _take_limits(self, change: Change) -> None:
        if "tier_plan" in change.rows:
            self._repaint_with(compact=self._paint.compact)
        if "outcome_rule" in change.rows:
            self._seek_ready()

    def _look_at_the_day(self) -> None:
        if self._desk.today() != self._paint.today:
            self._repaint_with(compact=self._paint.compact)
            self.cards.load()
            self.cards.read_rest()

    @guarded()
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.cards.hurry(in_sight=True)
        self.cards.ready.look(in_sight=True)
        self._look_at_the_day()

    @guarded()
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.cards.hurry(in_sight=False)
        self.cards.ready.look(in_sight=False)

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._painted:
            self._painted = True
            # the pass that paints the cards is done before the timer fires
            QTimer.singleShot(0, self.cards, self.cards.read_rest)

    # while a card is dragged, the board scrolls sideways too

    def _while_dragging(self, state: str) -> None:
        if state and not self._edge_clock.isActive():
            self._edge_clock.start()
        elif not state:
            self._edge_clock.stop()

    def _scroll_at_edge(self) -> None:
        x = self._strip.mapFromGlobal(QCursor.pos()).x()
        left, right = _EDGE - x, x - (self._strip.width() - _EDGE)
        pull = -left if left > 0 else max(0, right)
        bar = self._strip.horizontalScrollBar()
        bar.setValue(bar.value() + pull // 3)
