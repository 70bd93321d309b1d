"""Who wears which hat, as the plan names them."""

from collections.abc import Sequence
from typing import NamedTuple

from models.people.business import MemberCard
from models.people.kinds import Side


class Hats(NamedTuple):
    """The member who wears each hat; None where nobody does."""

    marketing: MemberCard | None
    sales: MemberCard | None

    def names(self) -> dict[Side, str]:
        """First names by hat, for those that somebody wears."""
        worn = ((Side.MARKETING, self.marketing), (Side.SALES, self.sales))
        return {
            side: member.name.split()[0]
            for side, member in worn
            if member is not None and member.name.strip()
        }


def hats_of(everybody: Sequence[MemberCard]) -> Hats:
    """Who wears which hat: whoever wears only that one, else the first who wears it."""
    here = [member for member in everybody if member.active]
    marketing = [member for member in here if member.wears_marketing]
    sales = [member for member in here if member.wears_sales]
    marketing.sort(key=lambda member: bool(member.wears_sales))
    sales.sort(key=lambda member: bool(member.wears_marketing))
    return Hats(next(iter(marketing), None), next(iter(sales), None))
