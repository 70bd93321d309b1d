"""Opening the sheet that passes the baton, for whom a page or a menu names."""

from PySide6.QtWidgets import QWidget

from models.book.moments import moment_of
from models.people.baton.passes import holder_of, open_pass_of
from models.people.baton.takers import Passing, passing_of
from ui.baton.offered_popover import OfferedPopover
from ui.baton.pass_sheet import PassSheet
from ui.desk import Desk


def open_pass(
    desk: Desk, host: QWidget, prospect_id: int
) -> PassSheet | OfferedPopover | None:
    """The sheet, open over its host; what is offered already is shown to be answered.

    None where there is nobody to pass, which is said.
    """
    offered = desk.ask(open_pass_of, prospect_id)
    if offered is not None and moment_of(offered.lapses_at) > desk.now():
        waiting = OfferedPopover(desk, host, offered)
        waiting.closed.connect(waiting.deleteLater)
        waiting.open_on()
        return waiting
    passing = passing_in_hand(desk, prospect_id)
    if passing is None:
        desk.refused.emit("This prospect was deleted. Undo the deletion first.")
        return None
    sheet = PassSheet(desk, host, prospect_id, passing)
    sheet.closed.connect(sheet.deleteLater)
    sheet.open_on()
    return sheet


def passing_in_hand(desk: Desk, prospect_id: int) -> Passing | None:
    """What a pass begins with, given in the hat worn where the holder sits here."""
    return desk.ask(passing_of, prospect_id, hat_of_holder(desk, prospect_id))


def hat_of_holder(desk: Desk, prospect_id: int) -> str:
    """The hat worn at the desk, if the holder of the prospect sits there."""
    holder = desk.ask(holder_of, prospect_id)
    return desk.hat if holder is not None and holder.id == desk.member_id else ""
