"""Whose rows are asked for: everybody's, one member's, or those of one hat."""

from typing import NamedTuple

from models.people.kinds import Side


class Whose(NamedTuple):
    """What a list of the day is held to; nothing said holds everybody's.

    Attributes:
        member_id: only what this member holds.
        hat: only what counts to this hat; promises count to both.
    """

    member_id: int | None = None
    hat: Side | None = None

    def wants(self, holder_id: int | None, side: str) -> bool:
        """Whether a row is held to it; a promise has "" as its side."""
        here = self.member_id in {None, holder_id}
        return here and (self.hat is None or side in {"", self.hat.value})


EVERYBODYS = Whose()
