"""Laying out the sample book: the people of the pictures, as of any day."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from sqlmodel import Session, select

from models.book.moments import day_in, zone_named
from models.book.session import name_act
from models.book.worn import Worn
from models.lists.made_up.sample_passes import lay_passes
from models.people.business_changes import add_member, change_business, change_member
from models.people.kinds import Channel, Direction, Outcome, PointKind, Side, Tier
from models.people.next_steps import plan_none, plan_step
from models.people.planned import Planned, Promised
from models.people.promises import new_promise
from models.people.prospects import add_prospect, change_prospect, prospect_here
from models.people.rows import Campaign, Detail, Member
from models.people.tiers import move_to_tier, say_why
from models.people.touches import log_touch

_MORNING = time(9)
_MIDDAY = time(12)


def lay_out_sample(
    session: Session, sample: Mapping[str, Any], *, now: datetime
) -> dict[str, int]:
    """The ids of the sample's people by name, put into an empty book.

    Args:
        sample: the business, its members and its people; every day in it is shifted
            so that the day of the sample is the day of `now`.
    """
    name_act(session, "lay out the sample", "The sample is laid out", final=True)
    change_business(session, **sample["business"])
    members = _members(session, sample["members"])
    zone = str(sample["business"]["zone"])
    shift = day_in(now, zone) - date.fromisoformat(sample["day"])
    layer = _Layer(session, members, zone, shift)
    people = sample["people"]
    cold = [person for person in people if person["tier"] == Tier.COLD]
    others = [person for person in people if person["tier"] != Tier.COLD]
    # A newcomer stands first in Cold, and one who is moved stands last.
    ids = {p["name"]: layer.lay(p) for p in (*reversed(cold), *others)}
    lay_passes(
        session,
        sample["passes"],
        ids,
        members,
        now=now,
        moment=layer.moment,
        day=layer.day,
    )
    for word, name in sample["campaigns"].items():
        campaign = session.exec(select(Campaign).where(Campaign.word == word)).one()
        campaign.name = name
    return ids


def _members(session: Session, members: Sequence[Mapping[str, Any]]) -> dict[str, Worn]:
    """The members by their initials, each with the hat worn."""
    first = session.exec(select(Member)).one()
    change_member(session, first.id, **members[0])
    ids = [first.id, *(add_member(session, **member) for member in members[1:])]
    session.flush()
    return {
        member["initials"]: Worn(
            member_id, Side.SALES if member["wears_sales"] else Side.MARKETING
        )
        for member_id, member in zip(ids, members, strict=True)
    }


class _Layer:
    """Lays one person after the other, each operation at its own moment."""

    def __init__(
        self, session: Session, members: dict[str, Worn], zone: str, shift: timedelta
    ) -> None:
        self._session = session
        self._members = members
        self._zone = zone_named(zone)
        self._shift = shift

    def day(self, text: str) -> date:
        """The day of the sample as it is now."""
        return date.fromisoformat(text) + self._shift

    def moment(self, text: str, at: time = _MORNING) -> datetime:
        """The UTC moment of a day with or without its time, on the sample's clock."""
        day, _, clock = text.partition(" ")
        local = datetime.combine(
            self.day(day), time.fromisoformat(clock) if clock else at, self._zone
        )
        return local.astimezone(UTC)

    def _wear(self, worn: Worn) -> None:
        """Begin as somebody; what was written before is there to be found."""
        self._session.flush()
        self._session.info["worn"] = worn

    def lay(self, person: Mapping[str, Any]) -> int:
        self._wear(self._members[person["holder"]])
        prospect_id = add_prospect(
            self._session,
            person["name"],
            now=self.moment(person["added"]),
            company=person["company"],
            points=[(kind, person[kind]) for kind in PointKind if kind in person],
            tags=person.get("tags", ()),
            value_minor=person["value"] * 100,
            source=person.get("source", ""),
            role=person.get("role", ""),
        )
        for touch in person["touches"]:
            self._touch(prospect_id, touch)
        for tier, day in person.get("moved", {}).items():
            self._wear(self._members[person["holder"]])
            self._move(prospect_id, Tier(tier), day, person)
        self._plan(prospect_id, person)
        self._note(prospect_id, person)
        return prospect_id

    def _touch(self, prospect_id: int, touch: Mapping[str, Any]) -> None:
        self._wear(self._members[touch["by"]])
        moment = self.moment(touch["at"])
        outcome = touch.get("outcome")
        log_touch(
            self._session,
            prospect_id,
            Channel(touch["channel"]),
            happened_at=moment,
            now=moment,
            direction=Direction(touch.get("direction", Direction.OUT)),
            outcome=None if outcome is None else Outcome(outcome),
            side=Side(self._members[touch["by"]].hat),
            minutes=touch.get("minutes", 0),
            note=touch.get("note", ""),
            campaign=touch.get("campaign", ""),
        )

    def _move(
        self, prospect_id: int, tier: Tier, day: str, person: Mapping[str, Any]
    ) -> None:
        reason = person.get("reason", "")
        moment = self.moment(day, _MIDDAY)
        move_to_tier(
            self._session,
            [prospect_id],
            tier,
            now=moment,
            reason=reason,
            follow_up=False,
        )
        if tier in (Tier.WON, Tier.LOST):
            revisit = person.get("revisit")
            say_why(
                self._session,
                prospect_id,
                reason,
                note=person.get("reason_note", ""),
                revisit_on=None if revisit is None else self.day(revisit),
                now=moment,
            )

    def _plan(self, prospect_id: int, person: Mapping[str, Any]) -> None:
        last = self.moment(person["touches"][-1]["at"])
        for step in person.get("steps", ()):
            self._wear(Worn(None, step["hat"]))
            on, at = step.get("on"), step.get("at")
            planned = Planned(
                Channel(step["channel"]),
                step["what"],
                None if on is None else self.day(on),
                None if at is None else time.fromisoformat(at),
            )
            why = step.get("why", "")
            plan_step(self._session, prospect_id, planned, now=last, why=why)
        self._wear(self._members[person["holder"]])
        if "no_step" in person:
            plan_none(self._session, prospect_id, person["no_step"], now=last)

    def _note(self, prospect_id: int, person: Mapping[str, Any]) -> None:
        prospect = prospect_here(self._session, prospect_id)
        given, _, family = person["name"].partition(" ")
        change_prospect(self._session, prospect_id, given=given, family=family)
        for promise in person.get("promises", ()):
            promised = Promised(
                promise["by"], promise["what"], self.day(promise["due"])
            )
            new_promise(self._session, prospect, promised, self.day(promise["said"]))
        for place, (label, value) in enumerate(person.get("facts", {}).items()):
            self._session.add(
                Detail(
                    prospect_id=prospect_id, label=label, value=value, position=place
                )
            )
