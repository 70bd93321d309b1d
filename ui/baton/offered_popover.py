"""What waits on a card or a record: the offer, to be answered or withdrawn there."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from models.people.baton.answering import accept_baton, return_baton, withdraw_baton
from models.people.baton.brief import ReturnReason
from models.people.baton.passes import Pass
from ui.baton.offered_card import OfferedCard
from ui.baton.offered_row import GivenRow
from ui.baton.returning import ReturnPopover
from ui.desk import Desk
from ui.look.labels import Label
from ui.look.panels import Popover
from ui.look.theme import px

_WIDE, _DOWN = 420, 70


class OfferedPopover(Popover):
    """The baton that is offered: taken or returned by its taker, else withdrawn."""

    def __init__(self, desk: Desk, host: QWidget, told: Pass) -> None:
        super().__init__(host, f"Baton for {told.called}")
        self.setObjectName("offeredSheet")
        self._desk, self._told = desk, told
        self._asking: ReturnPopover | None = None
        self.card: OfferedCard | None = None
        self.given: GivenRow | None = None
        if told.to_id == desk.member_id and not _is_later(desk, told):
            self._show_card()
        else:
            self._show_row()
        self.setMinimumWidth(px(_WIDE))

    def _show_card(self) -> None:
        desk, told = self._desk, self._told
        self.card = card = OfferedCard(told, desk.today(), desk.now())
        card.accepted.connect(self._accept)
        card.return_wanted.connect(self._ask_return)
        card.open_wanted.connect(lambda _key: self.close_sheet())
        self.body.addWidget(card)

    def _show_row(self) -> None:
        self.body.addWidget(Label("Offered, and not taken yet", "section"))
        self.given = row = GivenRow(self._told, self._desk.now())
        row.withdrawn.connect(self._withdraw)
        self.body.addWidget(row)

    def open_on(self) -> None:
        """Show it over its page, the first answer under the keys."""
        self.adjustSize()
        middle = (self._host.width() - self.width()) // 2
        first = self.card.accept if self.card else None
        if self.given is not None:
            first = self.given.button
        self.open_at(QPoint(max(0, middle), px(_DOWN)), first)

    def _accept(self) -> None:
        self.close_sheet()
        self._desk.do(accept_baton, self._told.id, now=self._desk.now())

    def _withdraw(self) -> None:
        self.close_sheet()
        self._desk.do(withdraw_baton, self._told.id, now=self._desk.now())

    def _ask_return(self) -> None:
        corner = self.pos() + QPoint(px(30), px(60))
        self.close_sheet()
        asked = self._asking = ReturnPopover(self._host, self._told)
        desk, key = self._desk, self._told.id
        asked.given.connect(lambda reason, note: _give_back(desk, key, reason, note))
        asked.closed.connect(asked.deleteLater)
        asked.open_at(corner, asked.first_choice())


def _give_back(desk: Desk, pass_id: int, reason: ReturnReason, note: str) -> None:
    desk.do(return_baton, pass_id, reason, note, now=desk.now())


def _is_later(desk: Desk, told: Pass) -> bool:
    return told.starts_on is not None and told.starts_on > desk.today().isoformat()
