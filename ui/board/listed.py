"""A saved list as the board's filter asks it."""

from collections.abc import Collection
from typing import Protocol


class Listed(Protocol):
    """Who stands on a list, kept true while the board shows only them."""

    name: str

    def holds(self, prospect_id: int) -> bool:
        """Whether the prospect is on the list."""

    def follow(self, changed: Collection[int]) -> None:
        """Ask anew for the prospects that were changed."""

    def read(self) -> None:
        """Ask anew for everybody."""
