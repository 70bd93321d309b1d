"""The offers of the sample book: sent with the numbers of the pictures, or drafted."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from sqlmodel import Session

from models.book.moments import day_in, zone_named
from models.book.session import name_act
from models.offers.from_json import offer_from_json
from models.offers.kinds import OfferKind
from models.offers.numbering import count_from
from models.offers.sending import send_offer
from models.offers.values import Draft
from models.offers.writing import write_offer
from models.people.business_changes import zone_of

_EVENING = time(17)


def lay_out_offers(
    session: Session,
    offers: Sequence[Mapping[str, Any]],
    sent: Mapping[str, Mapping[str, Any]],
    people: Mapping[str, int],
    day: date,
    *,
    now: datetime,
) -> None:
    """Write the sample's offers, and send those that the pictures show as sent.

    Args:
        offers: each as the command line takes it, in the order they were written.
        sent: by the name of the prospect, the number and the day of sending.
        people: the ids of the sample's people by name.
        day: the day of the sample; every other day is shifted with it to `now`.
    """
    name_act(session, "write the sample's offers", "The sample's offers are written")
    zone = zone_of(session)
    shift = day_in(now, zone) - day
    for offer in offers:
        who, draft = offer_from_json(json.dumps(offer))
        draft = _shifted(draft, shift)
        offer_id = write_offer(session, people[who], draft, now=now)
        if who in sent:
            on = date.fromisoformat(sent[who]["on"]) + shift
            moment = datetime.combine(on, _EVENING, zone_named(zone)).astimezone(UTC)
            _send(session, offer_id, draft.kind, sent[who]["number"], moment)


def _shifted(draft: Draft, shift: timedelta) -> Draft:
    written, until = draft.written_on, draft.valid_until
    return replace(
        draft,
        written_on=None if written is None else written + shift,
        valid_until=None if until is None else until + shift,
    )


def _send(
    session: Session, offer_id: int, kind: OfferKind, number: int, moment: datetime
) -> None:
    session.flush()
    count_from(session, kind, number - 1)
    session.flush()
    send_offer(session, offer_id, now=moment, follow_up=False)
