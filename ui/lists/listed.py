"""Whom a saved list holds, for the board's filter."""

from collections.abc import Collection

from models.lists.smart_lists.asking import people_in
from models.lists.smart_lists.conditions import Group
from ui.desk import Desk


class ListedPeople:
    """The people on a list, asked once and then only about who was changed.

    Attributes:
        list_id: which list.
        name: what it is called.
    """

    def __init__(self, desk: Desk, list_id: int, name: str, conditions: Group) -> None:
        self._desk, self.conditions = desk, conditions
        self.list_id, self.name = list_id, name
        self._ids: set[int] = set()
        self.read()

    def holds(self, prospect_id: int) -> bool:
        """Whether the prospect is on the list."""
        return prospect_id in self._ids

    def follow(self, changed: Collection[int]) -> None:
        """Ask anew for the prospects that were changed."""
        self._ids.difference_update(changed)
        self._ids.update(self._asked(changed))

    def read(self) -> None:
        """Ask anew for everybody."""
        self._ids = set(self._asked(None))

    def _asked(self, only: Collection[int] | None) -> list[int]:
        today = self._desk.today()
        return self._desk.ask(people_in, self.conditions, today=today, only=only)
