"""What an act on many prospects would do, before it is done: to whom, and to whom not.

The operations of `bulk.py` ask these same questions, so that what was shown is what
happens.
"""

import json
from collections.abc import Collection, Mapping
from datetime import date
from typing import NamedTuple

from models.book.reader import Reader
from models.people.kinds import WAY_OF, Channel, Tier, Way


class LeftOut(NamedTuple):
    """Those to whom it would not happen, for one reason.

    Attributes:
        one: the reason for one: "is in Cold already".
        many: the reason for several: "are in Cold already".
    """

    one: str
    many: str
    ids: tuple[int, ...]

    def sentence(self) -> str:
        """How many and why, without a full stop: "3 are in Cold already"."""
        count = len(self.ids)
        return f"{count:,} {self.one if count == 1 else self.many}"


class Foreseen(NamedTuple):
    """To whom it would happen, in the order given, and who is left out."""

    would: tuple[int, ...]
    left: tuple[LeftOut, ...]

    def left_words(self) -> str:
        """Who is left out, without a full stop; "" where nobody is."""
        return ", ".join(left.sentence() for left in self.left)


class Reason(NamedTuple):
    """A condition in SQL over `p`, and what it says of one and of several."""

    when: str
    one: str
    many: str


_GONE = Reason("p.id IS NULL OR p.in_bin_at IS NOT NULL", "was deleted", "were deleted")
_BLOCKED = {
    Way.PHONE: "asked not to be called",
    Way.MAIL: "asked for no e-mail",
    Way.POST: "asked for no post",
    Way.MESSAGE: "asked for no messages",
    Way.VISIT: "asked not to be visited",
}


def listed(ids: Collection[int]) -> str:
    """The ids for `json_each`, each once."""
    return json.dumps(list(dict.fromkeys(ids)))


def _foresee(
    reader: Reader, ids: Collection[int], *reasons: Reason, **values: object
) -> Foreseen:
    every = (_GONE, *reasons)
    cases = " ".join(f"WHEN {r.when} THEN {n}" for n, r in enumerate(every))
    would: list[int] = []
    left: list[list[int]] = [[] for _ in every]
    for key, why in reader.all(
        f"SELECT c.value, CASE {cases} END FROM json_each(:ids) AS c"
        " LEFT JOIN prospect p ON p.id = c.value ORDER BY c.key",
        ids=listed(ids),
        **values,
    ):
        (would if why is None else left[why]).append(key)
    return Foreseen(
        tuple(would),
        tuple(
            LeftOut(reason.one, reason.many, tuple(keys))
            for reason, keys in zip(every, left, strict=True)
            if keys
        ),
    )


def moving(reader: Reader, ids: Collection[int], tier: Tier) -> Foreseen:
    """Whom a move to the tier would move."""
    there = f"in {tier.label} already"
    if tier is Tier.SUSPECT:
        there = "among the suspects already"
    reason = Reason("p.tier = :tier", f"is {there}", f"are {there}")
    return _foresee(reader, ids, reason, tier=tier.value)


def bringing(reader: Reader, ids: Collection[int]) -> Foreseen:
    """Which suspects would be brought to Cold."""
    words = "on the board already"
    reason = Reason("p.tier <> 'suspect'", f"is {words}", f"are {words}")
    return _foresee(reader, ids, reason)


def tagging(reader: Reader, ids: Collection[int], tag: str) -> Foreseen:
    """Who would get a tag."""
    when = (
        "EXISTS (SELECT 1 FROM prospect_tag WHERE prospect_id = p.id AND name = :tag)"
    )
    reason = Reason(when, "has it already", "have it already")
    return _foresee(reader, ids, reason, tag=tag)


def untagging(reader: Reader, ids: Collection[int], tag: str) -> Foreseen:
    """Who would lose a tag."""
    when = (
        "NOT EXISTS (SELECT 1 FROM prospect_tag"
        " WHERE prospect_id = p.id AND name = :tag)"
    )
    reason = Reason(when, "does not have it", "do not have it")
    return _foresee(reader, ids, reason, tag=tag)


def giving(reader: Reader, ids: Collection[int], member_id: int) -> Foreseen:
    """Whom a member would hold who does not hold them yet."""
    reason = Reason(
        "p.holder_id = :member", "is held so already", "are held so already"
    )
    return _foresee(reader, ids, reason, member=member_id)


def planning(reader: Reader, ids: Collection[int], channel: Channel) -> Foreseen:
    """With whom a step by this channel could be planned: not where it is blocked."""
    way = WAY_OF.get(channel)
    if way is None:
        return _foresee(reader, ids)
    when = "EXISTS (SELECT 1 FROM block WHERE prospect_id = p.id AND way = :way)"
    reason = Reason(when, _BLOCKED[way], _BLOCKED[way])
    return _foresee(reader, ids, reason, way=way.value)


def sourcing(reader: Reader, ids: Collection[int], source: str) -> Foreseen:
    """For whom another source would be noted."""
    words = "this source already"
    reason = Reason("p.source = :source", f"has {words}", f"have {words}")
    return _foresee(reader, ids, reason, source=source)


def informing(reader: Reader, ids: Collection[int], on: date | None) -> Foreseen:
    """For whom another day would be noted on which they were informed."""
    words = "this day already"
    reason = Reason("p.informed_on IS :day", f"has {words}", f"have {words}")
    return _foresee(reader, ids, reason, day=on and on.isoformat())


def deleting(reader: Reader, ids: Collection[int]) -> Foreseen:
    """Who would go to the bin."""
    return _foresee(reader, ids)


def called(reader: Reader, ids: Collection[int]) -> Mapping[int, str]:
    """What these prospects are called, in the order given; for a few of them."""
    rows = reader.all(
        "SELECT c.value, CASE p.name WHEN '' THEN p.company ELSE p.name END"
        " FROM json_each(:ids) AS c JOIN prospect p ON p.id = c.value ORDER BY c.key",
        ids=listed(ids),
    )
    return dict(rows)


def tags_among(reader: Reader, ids: Collection[int] | None = None) -> list[str]:
    """The tags that some of these bear, or anybody at all, by name."""
    if ids is None:
        rows = reader.all("SELECT DISTINCT name FROM prospect_tag ORDER BY name")
    else:
        rows = reader.all(
            "SELECT DISTINCT name FROM prospect_tag"
            " WHERE prospect_id IN (SELECT value FROM json_each(:ids)) ORDER BY name",
            ids=listed(ids),
        )
    return [name for (name,) in rows]
