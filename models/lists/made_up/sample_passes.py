"""The passes of the baton that the sample begins with."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any

from sqlmodel import Session

from models.book.worn import Worn
from models.people.baton.answering import accept_baton
from models.people.baton.brief import Brief
from models.people.baton.passing import offer_baton
from models.people.kinds import Channel
from models.people.planned import Planned
from models.people.prospects import prospect_here


def lay_passes(
    session: Session,
    passes: Sequence[Mapping[str, Any]],
    ids: Mapping[str, int],
    members: Mapping[str, Worn],
    *,
    now: datetime,
    moment: Callable[[str], datetime],
    day: Callable[[str], date],
) -> None:
    """Offer each baton, and take those that were taken.

    Args:
        passes: each `at` a moment of the sample, or so many hours before `now`.
        ids: the people by name.
        members: the members by their initials.
        moment: the moment of the sample as it is now.
        day: the day of the sample as it is now.
    """
    for told in passes:
        giver, taker = members[told["from"]], members[told["to"]]
        offered = now - timedelta(hours=told.get("hours_ago", 0))
        if "at" in told:
            offered = moment(told["at"])
        session.flush()
        session.info["worn"] = giver
        prospect_id = ids[told["person"]]
        prospect_here(session, prospect_id).holder_id = giver.member_id
        assert taker.member_id is not None, "a member has an id"
        brief = _brief(told, day)
        key = offer_baton(session, prospect_id, taker.member_id, brief, now=offered)
        if "taken_after" in told:
            taken = offered + timedelta(minutes=told["taken_after"])
            session.flush()
            session.info["worn"] = taker
            accept_baton(session, key, now=taken)


def _brief(told: Mapping[str, Any], day: Callable[[str], date]) -> Brief:
    first = None
    if "first" in told:
        channel = Channel(told["first"])
        first = Planned(channel, channel.label, day(told["first_on"]))
    return Brief(
        told["why"], told.get("promised", ""), told.get("not_to_say", ""), first
    )
