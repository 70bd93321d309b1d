"""What finishing a line of Today does: a touch, a promise kept, a step done."""

from typing import NamedTuple

from models.people.kinds import Channel, Outcome
from models.people.today.values import DueKind, DueRow


class Ending(NamedTuple):
    """How a line ends.

    Attributes:
        is_touch: a touch is logged.
        words: what it does, where no touch says it by itself.
    """

    is_touch: bool
    words: str = ""

    @property
    def plans(self) -> bool:
        """Whether a next step is asked for."""
        return self.is_touch


def ending_of(row: DueRow, outcome: Outcome | None) -> Ending:
    """How a line ends with an outcome, or with none."""
    if outcome is not None:
        return Ending(is_touch=True)
    if row.kind == DueKind.PROMISE and row.channel is None:
        kept = "You kept it" if row.owed == "us" else "They kept it"
        return Ending(is_touch=False, words=f"{kept}. The next step stays as it is.")
    if row.kind == DueKind.OFFER:
        return Ending(is_touch=False, words="Choose what came of it.")
    if row.channel is None or Channel(row.channel) is Channel.OTHER:
        return Ending(is_touch=False, words="The step is done. No touch is logged.")
    return Ending(is_touch=True)
