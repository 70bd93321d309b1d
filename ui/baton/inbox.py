"""The inbox of the baton: what is offered to who sits here, and what still waits."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from models.book.change import Change
from models.people.baton.answering import accept_baton, return_baton, withdraw_baton
from models.people.baton.brief import ReturnReason
from models.people.baton.passes import Pass, open_passes, passes_given
from ui.baton.offered_card import OfferedCard
from ui.baton.offered_row import GivenRow, OfferedRow
from ui.baton.returning import ReturnPopover
from ui.desk import Desk
from ui.guarded import guarded
from ui.look.labels import IconLabel, Label
from ui.look.messages import announce
from ui.look.panels import Panel
from ui.look.theme import px

_A_MINUTE = 60_000
_TABLES = frozenset({"baton_pass", "member", "prospect", "touch", "work_rule"})


class InboxPanel(Panel):
    """The offers to the member at the desk, one open and the others in a line each.

    It is hidden while there is nothing to answer and nothing waits for an answer.

    Signals:
        open_wanted: a prospect's id, to show what goes with the baton.
        filled: how many batons are offered to the member now.
    """

    open_wanted = Signal(object)
    filled = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("batonInbox")
        self._desk = desk
        self._open_id: int | None = None
        self._passes: list[Pass] = []
        self._shows: object = None
        self.card: OfferedCard | None = None
        self._asking: ReturnPopover | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(px(14), px(12), px(14), px(12))
        column.setSpacing(px(6))
        column.addLayout(self._heading())
        self._rows = QVBoxLayout()
        self._rows.setSpacing(px(4))
        column.addLayout(self._rows)
        self.minute = QTimer(self)
        self.minute.setInterval(_A_MINUTE)
        self.minute.timeout.connect(self.refresh)  # runs while the panel is in sight
        desk.changed.connect(self._on_change)
        desk.sat.connect(lambda _member: self.refresh())
        self.refresh()

    @guarded()
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.minute.start()
        self.refresh()  # may hide it at once

    @guarded()
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.minute.stop()

    def _heading(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(IconLabel("inbox", "text.primary"))
        row.addWidget(Label("Baton inbox", "section"))
        row.addStretch(1)
        self._count = Label("", "detail", "text.secondary")
        row.addWidget(self._count)
        return row

    def passes(self) -> list[Pass]:
        """What is offered to the member now, the first to lapse first."""
        return list(self._passes)

    def refresh(self) -> None:
        """Ask anew and show it."""
        me, today = self._desk.member_id, self._desk.today()
        self._passes = self._desk.ask(open_passes, me, today=today)
        given = self._desk.ask(passes_given, me)
        here = [told.id for told in self._passes]
        if self._open_id not in here:
            self._open_id = here[0] if here else None
        count = len(here)
        self._count.setText(f"{count} offered to you" if count else "")
        minute = self._desk.now().replace(second=0, microsecond=0)
        shows = (self._passes, given, self._open_id, minute)
        if shows != self._shows:  # cards made anew are new things to a screen reader
            self._shows = shows
            self._fill(given)
        if not (here or given):
            self.hide()
        elif self.parentWidget() is not None:  # else it would be a window
            self.show()
        self.filled.emit(count)

    def _fill(self, given: list[Pass]) -> None:
        held = self.isAncestorOf(QApplication.focusWidget() or self.window())
        self._clear()
        today, now = self._desk.today(), self._desk.now()
        for told in self._passes:
            if told.id == self._open_id:
                self.card = OfferedCard(told, today, now)
                self.card.accepted.connect(self.accept)
                self.card.return_wanted.connect(self.ask_return)
                self.card.open_wanted.connect(self.open_wanted)
                self._rows.addWidget(self.card)
            else:
                row = OfferedRow(told, now)
                row.opened.connect(self._unfold)
                self._rows.addWidget(row)
        for told in given:
            waits = GivenRow(told, now)
            waits.withdrawn.connect(self._withdraw)
            self._rows.addWidget(waits)
        if held and self.card is not None:
            self.card.accept.setFocus(Qt.FocusReason.OtherFocusReason)

    def _clear(self) -> None:
        self.card = None
        while (item := self._rows.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()

    def _unfold(self, pass_id: int) -> None:
        self._open_id = pass_id
        self.refresh()
        if self.card is not None:
            self.card.accept.setFocus(Qt.FocusReason.OtherFocusReason)

    def accept(self) -> None:
        """Take the baton that is open, as the key A does."""
        if self._open_id is None:
            return
        done = self._desk.do(accept_baton, self._open_id, now=self._desk.now())
        if done:
            announce(self, "You hold it now")

    def ask_return(self) -> None:
        """Ask why the open baton goes back, as the key B does."""
        card, key = self.card, self._open_id
        if card is None or key is None:
            return
        host = self.window()
        asked = self._asking = ReturnPopover(host, card.told)
        asked.given.connect(lambda reason, note: self._return(key, reason, note))
        asked.closed.connect(asked.deleteLater)
        corner = card.give_back.mapTo(host, card.give_back.rect().bottomLeft())
        asked.open_at(corner, asked.first_choice())

    def _return(self, pass_id: int, reason: ReturnReason, note: str) -> None:
        self._desk.do(return_baton, pass_id, reason, note, now=self._desk.now())

    def _withdraw(self, pass_id: int) -> None:
        self._desk.do(withdraw_baton, pass_id, now=self._desk.now())

    def _on_change(self, change: Change) -> None:
        host = self.parentWidget()
        unseen = host is not None and not host.isVisible()  # it asks when it is seen
        if _TABLES & change.rows.keys() and not unseen:
            self.refresh()
