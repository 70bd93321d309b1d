"""What the window does about the baton: passes, proposals, lapses."""

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from models.book.change import Change
from models.people.baton.answering import lapse_batons
from models.people.baton.passes import run_out
from models.people.baton.takers import pass_proposed, passing_of
from ui.baton.opening import hat_of_holder, open_pass
from ui.baton.proposal_strip import ProposalStrip
from ui.desk import Desk
from ui.shell.acts import Actions
from ui.shop.shop import Shop

A_MINUTE = 60_000


class BatonActs(QObject):
    """Passes whom a page names, proposes a pass, and lets lapse what nobody took.

    Attributes:
        strip: the proposal, while there is one.
    """

    def __init__(self, shop: Shop, actions: Actions) -> None:
        super().__init__(shop)
        self._shop = shop
        actions.bind("passReport", self.show_report)
        self._desk: Desk | None = None
        self.strip = ProposalStrip(shop.window.middle)
        self.strip.pass_wanted.connect(self.pass_on)
        self._clock = QTimer(self)
        self._clock.setInterval(A_MINUTE)
        self._clock.timeout.connect(self.lapse)
        shop.stocked.connect(self.serve)
        shop.window.closing.connect(self._clock.stop)
        self.serve()

    def serve(self) -> None:
        """Follow the book that is shown now."""
        self.strip.hide()
        pages, desk = self._shop.pages, self._shop.window.desk
        if desk is None or pages is None:
            self._desk = None
            self._clock.stop()
            return
        if desk is self._desk:
            return
        self._desk = desk
        pages.pass_wanted.connect(self.pass_on)
        desk.changed.connect(self._on_change)
        self._clock.start()
        self.lapse()

    def pass_on(self, prospect_id: int) -> QWidget | None:
        """The sheet that passes somebody, over the page in sight."""
        pages, desk = self._shop.pages, self._shop.window.desk
        host = None if pages is None else pages.in_sight()
        if desk is None or host is None:
            return None
        if prospect_id == self.strip.prospect_id:
            self.strip.hide()
        return open_pass(desk, host, prospect_id)

    def show_report(self) -> None:
        """Show how the passes went."""
        from ui.baton.report_sheet import PassReportSheet  # noqa: PLC0415 - when asked

        desk = self._shop.window.desk
        if desk is not None:
            sheet = PassReportSheet(desk, self._shop.window)
            sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            sheet.open()

    def lapse(self) -> None:
        """Let what nobody took in time go back to who gave it."""
        desk = self._desk
        if desk is None or not isValid(desk) or desk.book.read_only:
            return
        if desk.ask(run_out, now=desk.now()):
            desk.do(lapse_batons, now=desk.now())

    def _on_change(self, change: Change) -> None:
        """Propose a pass where the act let one prospect turn warm."""
        told = self.strip.prospect_id
        if change.wide or told in change.prospects:
            self.strip.hide()
        if change.wide or change.kind != "do" or "span" not in change.rows:
            return
        if len(change.prospects) == 1:
            self._propose(next(iter(change.prospects)))

    def _propose(self, prospect_id: int) -> None:
        desk = self._desk
        if desk is None:
            return
        hat = hat_of_holder(desk, prospect_id)
        taker = desk.ask(pass_proposed, prospect_id, hat)
        passing = desk.ask(passing_of, prospect_id, hat)
        if taker is not None and passing is not None:
            self.strip.propose(prospect_id, passing.called, taker)
