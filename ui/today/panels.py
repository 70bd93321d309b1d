"""What stands in the rail of Today: batons, offers at risk, goals, balance."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.offers.at_risk import offers_at_risk
from models.people.today.week import effort_balance, week_goals
from ui.desk import Desk
from ui.today.balance_panel import BalancePanel
from ui.today.goals_panel import GoalsPanel
from ui.today.risk_panel import RiskPanel


class Panels(QObject):
    """The panels, read together.

    Signals:
        offer_wanted: an offer's id.
        open_wanted: a prospect's id.
    """

    offer_wanted = Signal(object)
    open_wanted = Signal(object)

    def __init__(self, desk: Desk, rows: QVBoxLayout, room: QWidget) -> None:
        super().__init__(room)
        self._desk, self._rows = desk, rows
        self.inbox: QWidget | None = None
        self.risk = RiskPanel(desk.today(), room)
        self.risk.offer_wanted.connect(self.offer_wanted)
        self.goals = GoalsPanel(room)
        self.balance = BalancePanel(room)
        for place, panel in enumerate((self.risk, self.goals, self.balance)):
            rows.insertWidget(place, panel)

    def load(self) -> None:
        """Read what the panels show."""
        if self.inbox is not None:
            self._refresh_inbox()
        desk, today = self._desk, self._desk.today()
        self.risk.show_risk(desk.ask(offers_at_risk, today), today)
        self.goals.show_goals(desk.ask(week_goals, today))
        self.balance.show_balance(desk.ask(effort_balance, today))

    def _refresh_inbox(self) -> None:
        """Ask the inbox anew: it hears of nothing while the page is not seen."""
        from ui.baton.inbox import InboxPanel  # noqa: PLC0415 - as below

        assert isinstance(self.inbox, InboxPanel)
        self.inbox.refresh()

    def equip(self) -> None:
        """Show the inbox of the baton, which can be answered."""
        from ui.baton.inbox import InboxPanel  # noqa: PLC0415 - loads the operations

        if self.inbox is None:
            self.inbox = inbox = InboxPanel(self._desk)
            inbox.open_wanted.connect(self.open_wanted)
            self._rows.insertWidget(0, inbox)

    def answer(self, word: str) -> None:
        """Accept the baton that is open, or ask why it goes back."""
        from ui.baton.inbox import InboxPanel  # noqa: PLC0415 - as above

        if isinstance(self.inbox, InboxPanel):
            (self.inbox.accept if word == "accept" else self.inbox.ask_return)()
