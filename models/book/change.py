"""What a commit changed, as every screen is told of it."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import NoReturn


class Everything(frozenset[int]):
    """More ids than anybody wants to hear of: it holds each one and lists none.

    A screen that is told of it asks for all it shows anew, piece by piece.
    """

    def __contains__(self, _key: object) -> bool:
        """Whether the id may be among them: it may."""
        return True

    def __len__(self) -> int:
        """More than any screen takes in one by one."""
        return 1 << 30

    def __iter__(self) -> Iterator[int]:
        """Nothing to go through.

        Raises:
            TypeError: always; ask anew instead.
        """
        self._refuse()

    def _refuse(self) -> NoReturn:
        raise TypeError("a wide change lists no ids; ask for everything anew")


EVERYTHING = Everything()


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

    @property
    def wide(self) -> bool:
        """Whether the rows are not listed, because there are too many."""
        return self.prospects is EVERYTHING


Listener = Callable[[Change], None]
