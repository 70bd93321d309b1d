"""Whose rows "Mine" means: the same on Today, in the call run and on the day sheet."""

from models.people.business import members
from models.people.kinds import Side
from models.people.today.whose import EVERYBODYS, Whose
from ui.desk import Desk

_PARTNERS = 2


def whose(desk: Desk, *, mine: bool) -> Whose:
    """What the member at the desk holds; to who works alone what the hat worn does."""
    if not mine:
        return EVERYBODYS
    active = sum(member.active for member in desk.ask(members))
    if active < _PARTNERS:
        return Whose(hat=Side(desk.hat))
    return Whose(member_id=desk.member_id)
