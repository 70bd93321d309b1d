"""Today counted anew from the bare rows: one prospect after the other, in Python."""

from collections import Counter
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from models.book.reader import Reader
from models.people.contact_plan.sheets import ContactPlan
from models.people.kinds import Tier

OPEN = {"cold", "warm", "hot"}
UTC = ZoneInfo("UTC")


def off_work(day: date, plan: ContactPlan, member: int | None) -> bool:
    if day.isoweekday() in plan.work.free_days:
        return True
    return any(
        away.from_on <= day <= away.to_on and away.member_id in {None, member}
        for away in plan.away
    )


def local_day(text: str, zone: str) -> date:
    at = datetime.fromisoformat(text).replace(tzinfo=UTC)
    return at.astimezone(ZoneInfo(zone)).date()


def rhythm_days(reader: Reader, plan: ContactPlan) -> dict[int, tuple[date, int]]:
    """When each prospect without a step is due, and who holds them."""
    zone = str((reader.one("SELECT zone FROM business") or ("UTC",))[0])
    first = min(row[0] for row in reader.all("SELECT id FROM member WHERE active"))
    own = dict(reader.all("SELECT prospect_id, every_days FROM own_rhythm"))
    stepped = {row[0] for row in reader.all(
        "SELECT prospect_id FROM step WHERE state = 'planned'")}  # fmt: skip
    entered = dict(
        reader.all("SELECT prospect_id, from_at FROM span WHERE to_at IS NULL")
    )
    touches: dict[int, list[tuple[str, str]]] = {}
    for one, at, day in reader.all(
        "SELECT prospect_id, happened_at, local_day FROM touch"
    ):
        touches.setdefault(one, []).append((at, day))
    found = {}
    for one, tier, holder, reopened, reason in reader.all(
        "SELECT id, tier, holder_id, reopened_at, no_step_reason FROM prospect"
        " WHERE in_bin_at IS NULL"
    ):
        if tier not in OPEN or one in stepped or reason not in {"", "not planned yet"}:
            continue
        sheet = plan.tiers[Tier(tier)]
        since = [day for at, day in touches.get(one, []) if at >= (reopened or "")]
        if since:
            day = date.fromisoformat(max(since))
            day += timedelta(days=own.get(one) or sheet.every)
        else:
            day = local_day(entered[one], zone)
            day += timedelta(days=sheet.order[0].day)
        member = holder or first
        while off_work(day, plan, member):
            day += timedelta(days=1)
        found[one] = day, member
    return found


def steps_by_group(reader: Reader, today: date) -> dict[str, set[int]]:
    """The ids of the planned steps of the living, by the group they belong to."""
    groups: dict[str, set[int]] = {"overdue": set(), "today": set(), "asap": set()}
    for one, on in reader.all(
        "SELECT id, on_day FROM step WHERE state = 'planned' AND prospect_id IN"
        " (SELECT id FROM prospect WHERE in_bin_at IS NULL)"
    ):
        if on is None:
            groups["asap"].add(one)
        elif on < today.isoformat():
            groups["overdue"].add(one)
        elif on == today.isoformat():
            groups["today"].add(one)
    return groups


def touches_by_side(reader: Reader, first: date, last: date) -> Counter[str]:
    """How many touches were made by each side from one day to another."""
    return Counter(
        side
        for side, day in reader.all("SELECT side, local_day FROM touch")
        if first <= date.fromisoformat(day) <= last
    )


def midnight(day: date, zone: str) -> datetime:
    return datetime.combine(day, time(), ZoneInfo(zone))
