"""What a commit changed, as every screen is told of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Change:
    """The exact rows that one act touched.

    Attributes:
        act: the act's number in the journal, ascending.
        label: the act for the Undo menu: "move Ada Ltd to Warm".
        said: the act for the toast: "Ada Ltd moved to Warm".
        rows: ids by table.
        prospects: the prospects whose rows, touches, steps or offers these are.
        kind: "do", "undo" or "redo".
    """

    act: int
    label: str
    said: str
    rows: Mapping[str, frozenset[int]]
    prospects: frozenset[int]
    kind: str = "do"
    final: bool = False
    offers: frozenset[int] = field(default=frozenset())
