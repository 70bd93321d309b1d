"""The sums of both clocks in words, for the tooltips that show them."""

from models.people.kinds import OPEN_TIERS, Tier
from ui.desk import Desk


def clock_sums(desk: Desk, prospect_id: int, tier: str) -> str:
    """When they are due and how long they have been silent, a line each.

    Empty outside the open tiers, where no clock runs.
    """
    from models.people.contact_plan.clocks_of import clocks_of  # noqa: PLC0415 - after the first paint

    if Tier(tier) not in OPEN_TIERS:
        return ""
    clocks = desk.ask(clocks_of, prospect_id, desk.today())
    if clocks is None:
        return ""
    return "\n".join(dict.fromkeys((clocks.due.words, clocks.silent.words)))
