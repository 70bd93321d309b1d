"""Who refused which way of contact, in words, for every place that might use it."""

from collections.abc import Collection
from datetime import date
from typing import NamedTuple

from models.book.reader import Reader
from models.people.kinds import WAY_OF, Channel, Way

_ASKED = {
    Way.PHONE: "asked not to be called",
    Way.MAIL: "asked not to get e-mail",
    Way.POST: "asked not to get post",
    Way.MESSAGE: "asked not to get messages",
    Way.VISIT: "asked not to be visited",
}


class Wall(NamedTuple):
    """A way that was refused: since when (an ISO day), and why."""

    way: str
    since: str
    reason: str

    def said_of(self, called: str, year: int = 0) -> str:
        """The sentence, as in "Colm asked not to be called (since 3 Nov: busy).".

        Args:
            called: the name.
            year: the one it is; another is said.
        """
        day = date.fromisoformat(self.since)
        why = f": {self.reason}" if self.reason else ""
        on = f"{day.day} {day:%b}" + ("" if day.year == year else f" {day.year}")
        return f"{called} {_ASKED[Way(self.way)]} (since {on}{why})."


def wall_before(
    reader: Reader, prospect_id: int, way: Way | Channel | None
) -> Wall | None:
    """The wall before a way or channel to a prospect, or None where it is open."""
    if isinstance(way, Channel):
        way = WAY_OF.get(way)
    if way is None:
        return None
    found = reader.many(
        Wall,
        "SELECT way, since, reason FROM block WHERE prospect_id = :id AND way = :way",
        id=prospect_id,
        way=way.value,
    )
    return found[0] if found else None


def blocked_among(
    reader: Reader, prospect_ids: Collection[int], channel: Channel
) -> frozenset[int]:
    """Those among the prospects who refused the way that a channel needs."""
    way = WAY_OF.get(channel)
    if way is None:
        return frozenset()
    rows = reader.in_keys(
        "SELECT prospect_id FROM block WHERE way = :way AND prospect_id IN ({keys})",
        prospect_ids,
        way=way.value,
    )
    return frozenset(row[0] for row in rows)
