"""Who is due by the rhythm of the tier alone: nothing is planned with them.

The clocks say the same of one prospect; here all are asked in one go.
"""

from collections.abc import Collection, Iterator
from datetime import date, datetime, time, timedelta
from heapq import merge
from itertools import islice
from typing import NamedTuple

from models.book.moments import stored, zone_named
from models.book.reader import Reader
from models.people.contact_plan.clocks_of import NOT_STATED
from models.people.contact_plan.plan import HOLDER
from models.people.contact_plan.sheets import ContactPlan
from models.people.contact_plan.working_days import cutoff, is_free
from models.people.kinds import Tier
from models.people.today.entries import TIER_RANK

LOOKED_AT = 1000
"""So many, the first in order, are looked at for room; the others wait anyway."""
UNSTATED = ("", NOT_STATED)
"""Reasons for no step that are none; any other holds the clock."""


class RhythmDue(NamedTuple):
    """One who is due by rhythm. Days are ISO text."""

    id: int
    tier: str
    value: int
    holder_id: int
    own_rhythm: int | None
    last_touch_on: str | None
    silent_since: str | None

    @property
    def order(self) -> tuple[int, int, str, int]:
        """By tier, then value, then the longest silence; the never touched last."""
        return (
            TIER_RANK[self.tier],
            -self.value,
            self.silent_since or "9999",
            self.id,
        )


class AllRhythmDue(NamedTuple):
    """The first of those due whom somebody is here to touch, and how many are due."""

    first: list[RhythmDue]
    people: int


ENTERED = """coalesce((SELECT from_at FROM span WHERE prospect_id = p.id
    AND to_at IS NULL), p.created_at)"""
OPEN = (Tier.HOT, Tier.WARM, Tier.COLD)


def _by_tier(name: str) -> str:
    """The bound of that name for the tier of `p`."""
    cases = "".join(f" WHEN '{tier.value}' THEN :{name}_{tier.value}" for tier in OPEN)
    return f"CASE p.tier{cases} END"


_LIVING = f"""p.tier IN ('hot', 'warm', 'cold') AND p.in_bin_at IS NULL
    AND p.no_step_reason IN {UNSTATED!r}"""
_NEVER_TOUCHED = f"{ENTERED} < {_by_tier('entered_before')}"
_WHO = f"p.id, p.tier, coalesce(p.value_minor, -1) AS value, {HOLDER}"
# Two ways in: most who have a standing have a step too, and are passed over there
# before anything else of them is read; who was never dealt with has no standing.
_DEALT_WITH = f"""
    SELECT {_WHO}, o.every_days, s.last_touch_on, s.silent_since AS silent_since
    FROM standing s {{cross}} JOIN prospect p ON p.id = s.prospect_id
        LEFT JOIN own_rhythm o ON o.prospect_id = p.id
    WHERE s.next_step_id IS NULL AND {_LIVING} {{whose}}
        AND CASE WHEN s.last_touch_on IS NULL THEN {_NEVER_TOUCHED}
            ELSE s.last_touch_on <= CASE WHEN o.every_days IS NULL
                THEN {_by_tier("touched_by")}
                ELSE date(:cutoff, '-' || o.every_days || ' days') END END
"""
_NEVER_DEALT_WITH = f"""
    UNION ALL
    SELECT {_WHO}, o.every_days, NULL, NULL
    FROM prospect p LEFT JOIN own_rhythm o ON o.prospect_id = p.id
    WHERE p.id NOT IN (SELECT prospect_id FROM standing)
        AND {_LIVING} {{whose}} AND {_NEVER_TOUCHED}
"""
_ORDER = """
ORDER BY CASE tier WHEN 'hot' THEN 0 WHEN 'warm' THEN 1 ELSE 2 END, value DESC,
    silent_since IS NULL, silent_since, id
LIMIT :looked_at
"""


def rhythm_due(
    reader: Reader,
    plan: ContactPlan,
    today: date,
    only: Collection[int] | None = None,
    most: int = LOOKED_AT,
    tier: Tier | None = None,
) -> AllRhythmDue:
    """Who is due by rhythm alone, in the order in which room is given.

    Args:
        only: among these prospects.
        tier: in this open tier alone.
        most: so many at most; the count tells all. For 0 they are only counted.
    """
    row = reader.one("SELECT zone FROM business")
    zone = str(row[0]) if row else "UTC"
    found: list[list[RhythmDue]] = []
    count = 0
    listed = "" if only is None else f" AND p.id IN ({_listed(only)})"
    listed += "" if tier is None else f" AND p.tier = '{tier.value}'"
    strangers = only is not None or _has_strangers(reader)
    due = _DEALT_WITH + (_NEVER_DEALT_WITH if strangers else "")
    for whose, last, here in _lasts(reader, plan, today):
        sql = due.replace("{whose}", whose + listed)
        sql = sql.replace("{cross}", "CROSS" if only is None else "")
        bounds = _bounds(plan, last, zone)
        if not most:
            (people,) = reader.one(f"SELECT count(*) FROM ({sql})", **bounds) or (0,)
            count += people
            continue
        sql = f"SELECT *, count(*) OVER () FROM ({sql}) {_ORDER}"
        rows = reader.all(sql, **bounds, looked_at=most)
        count += rows[0][-1] if rows else 0
        found += [[RhythmDue._make(row[:-1]) for row in rows]] if here else []
    together = merge(*found, key=lambda due: due.order)
    return AllRhythmDue(list(islice(together, most)), count)


def _has_strangers(reader: Reader) -> bool:
    """Whether there is anybody with whom nothing was ever done or planned."""
    people = "SELECT (SELECT count(*) FROM prospect) > (SELECT count(*) FROM standing)"
    return bool((reader.one(people) or (1,))[0])


def _lasts(
    reader: Reader, plan: ContactPlan, today: date
) -> Iterator[tuple[str, date, bool]]:
    """Whose, what counts as due for them at the latest, and whether they are here.

    All members share one day, but for those who are or were away by themselves.
    """
    everybody = cutoff(today, plan)
    alone = {
        member: cutoff(today, plan, member)
        for (member,) in reader.all("SELECT id FROM member ORDER BY id")
        if is_free(today, plan, member) != is_free(today, plan)
        or cutoff(today, plan, member) != everybody
    }
    yield f" AND {HOLDER} NOT IN ({_listed(alone)})", everybody, True
    for member, last in alone.items():
        here = not is_free(today, plan, member)
        yield f" AND {HOLDER} = {int(member)}", last, here


def _bounds(plan: ContactPlan, last: date, zone: str) -> dict[str, object]:
    bounds: dict[str, object] = {"cutoff": last.isoformat()}
    for tier in OPEN:
        sheet = plan.tiers[tier]
        first = sheet.order[0].day if sheet.order else 0
        entered = last - timedelta(days=first) + timedelta(days=1)
        midnight = datetime.combine(entered, time(), zone_named(zone))
        touched = last - timedelta(days=sheet.every)
        bounds[f"touched_by_{tier.value}"] = touched.isoformat()
        bounds[f"entered_before_{tier.value}"] = stored(midnight)
    return bounds


def _listed(ids: Collection[int]) -> str:
    return ",".join(str(int(one)) for one in ids)
