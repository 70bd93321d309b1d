"""What Today says when nothing is due, and the one useful thing to do then."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.people.board import tier_totals
from models.people.limits import limits_of
from ui.desk import Desk
from ui.look.panels import EmptyState
from ui.look.theme import px
from ui.today.reading import Reading


class EmptyDay(QWidget):
    """A check, a sentence on what is short, and one button.

    Signals:
        asked: the button was pressed.
    """

    asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.state = EmptyState(
            "Nothing is due today",
            more=" ",
            icon_name="circle-check",
            button="Look at the board",
            act=self.asked.emit,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), 0, px(24), 0)
        column.addWidget(self.state)

    def say(self, reading: Reading, desk: Desk) -> None:
        """Say which tier is short."""
        if reading.mine:
            self.state.say("Nothing of yours is due today", "Look at both lists.")
            return
        self.state.say("Nothing is due today", _short(desk))


def _short(desk: Desk) -> str:
    """One sentence on what is short: people, or the tier furthest under its floor."""
    counts: dict[str, int] = {}
    for total in desk.ask(tier_totals):
        counts[total.tier] = counts.get(total.tier, 0) + total.prospects
    if not any(counts.values()):
        return "Nobody is in the book yet. Add somebody, or bring a list."
    lacking = {
        tier: limits.floor - counts.get(tier.value, 0)
        for tier, limits in desk.ask(limits_of).items()
        if limits.floor > counts.get(tier.value, 0)
    }
    if not lacking:
        return "Every tier is in its band."
    tier = max(lacking, key=lambda tier: lacking[tier])
    return f"{tier.label} is {lacking[tier]} short of its floor. Move somebody on."
