"""The answers to sent offers: accepted, declined, with who, when, how and the proof."""

from datetime import date, datetime
from typing import NamedTuple

from sqlmodel import Session, col, select

from models.book.moments import day_in
from models.book.refusals import Refused
from models.book.session import name_act
from models.book.text import clean_line
from models.offers.drafts import offer_called, offer_here, sentence_start
from models.offers.keeping import keep_bytes
from models.offers.kinds import OFFER_ACCEPTED, AnsweredHow, OfferStatus
from models.offers.ladder import end_ladder
from models.offers.paper_rows import OfferPackage
from models.offers.reckoning import totals_in
from models.offers.rows import Offer
from models.people.business_changes import zone_of
from models.people.kinds import LostReason, Tier
from models.people.prospects import called_by, prospect_here
from models.people.safe_names import safe_name
from models.people.tiers import move_to_tier

LATE = "Accepted after its last day."
_ANSWERED = (OfferStatus.SENT, OfferStatus.ACCEPTED, OfferStatus.DECLINED)


class Proof(NamedTuple):
    """What came back: a scan, or the signed file itself."""

    name: str
    content: bytes


def accept_offer(
    session: Session,
    offer_id: int,
    *,
    now: datetime,
    by: str = "",
    how: AnsweredHow = AnsweredHow.OTHER,
    note: str = "",
    on: datetime | None = None,
    package: int = 0,
    although_expired: bool = False,
    proof: Proof | None = None,
) -> None:
    """Mark a sent offer as accepted and the prospect as won.

    Args:
        on: when they said so, if it was not now.
        package: which of the packages they chose, where there are some.
        although_expired: it counts although its last day had gone by; that is noted.
        proof: a scan or the signed file, kept in the book.

    Raises:
        Refused: it was not sent, was answered before or has ended, no package or one
            that is not there was chosen, or the prospect was deleted.
    """
    offer = sent_here(session, offer_id, (OfferStatus.SENT,))
    prospect = prospect_here(session, offer.prospect_id)
    _answer(session, offer, OfferStatus.ACCEPTED, on, now)
    offer.answered_by, offer.answered_how = clean_line(by) or called_by(prospect), how
    late = _refuse_ended(session, offer, although_expired=although_expired)
    offer.answer_note = " ".join(part for part in (clean_line(note), late) if part)
    _choose(session, offer, package)
    if proof is not None:
        _keep_proof(session, offer, proof, now)
    end_ladder(session, offer, now)
    name_act(
        session,
        f"accept {offer.number}",
        f"{offer.number} was accepted, {called_by(prospect)} is won",
    )
    session.flush()
    move_to_tier(session, [prospect.id], Tier.WON, now=now, reason=OFFER_ACCEPTED)


def decline_offer(
    session: Session,
    offer_id: int,
    *,
    now: datetime,
    by: str = "",
    how: AnsweredHow = AnsweredHow.OTHER,
    note: str = "",
    on: datetime | None = None,
    why: LostReason | None = None,
    proof: Proof | None = None,
) -> None:
    """Mark a sent offer as declined; the prospect stays where it is.

    Args:
        on: when they said so, if it was not now.
        why: the reason, as it is counted.
        proof: what they wrote, kept in the book.

    Raises:
        Refused: it was not sent, or was answered before.
    """
    offer = sent_here(session, offer_id, (OfferStatus.SENT,))
    _answer(session, offer, OfferStatus.DECLINED, on, now)
    offer.answered_by, offer.answered_how = clean_line(by), how
    offer.answer_note, offer.declined_why = clean_line(note), why
    if proof is not None:
        _keep_proof(session, offer, proof, now)
    end_ladder(session, offer, now)
    name_act(session, f"decline {offer.number}", f"{offer.number} was declined")


def keep_answer(
    session: Session, offer_id: int, proof: Proof, *, now: datetime
) -> None:
    """Keep the scan or the signed file with the answer to a sent offer.

    Raises:
        Refused: the offer was not sent, or the file is empty or larger than 20 MB.
    """
    offer = sent_here(session, offer_id, _ANSWERED)
    _keep_proof(session, offer, proof, now)
    said = f"{offer.answer_file} is kept with {offer.number}"
    name_act(session, f"keep {offer.answer_file} with {offer.number}", said)


def sent_here(
    session: Session, offer_id: int, allowed: tuple[OfferStatus, ...]
) -> Offer:
    """The offer, which must have been sent and be in one of these states.

    Raises:
        Refused: there is no such offer, or it is not.
    """
    offer = offer_here(session, offer_id)
    called = offer_called(offer)
    if offer.status is OfferStatus.DRAFT:
        raise Refused(f"{sentence_start(called)} was not sent yet.")
    if offer.status not in allowed:
        raise Refused(f"{called} is {offer.status.value} already.")
    return offer


def _answer(
    session: Session,
    offer: Offer,
    status: OfferStatus,
    on: datetime | None,
    now: datetime,
) -> None:
    at = now if on is None else on
    if at > now:
        raise Refused("An answer in the future is not one yet.")
    if offer.sent_at is not None and _day(session, at) < _day(session, offer.sent_at):
        raise Refused(f"{offer.number} was not sent yet on that day.")
    offer.status, offer.answered_at = status, at


def _refuse_ended(session: Session, offer: Offer, *, although_expired: bool) -> str:
    """What is noted about an acceptance that came too late."""
    last = offer.valid_until
    assert offer.answered_at is not None, "it was answered just now"
    if last is None or _day(session, offer.answered_at) <= last:
        return ""
    if not although_expired:
        raise Refused(
            f"{offer.number} ended on {last.day} {last:%B %Y}."
            " Say that it is accepted although it has ended."
        )
    return LATE


def _choose(session: Session, offer: Offer, package: int) -> None:
    wanted = select(OfferPackage).where(OfferPackage.offer_id == offer.id)
    there = session.exec(wanted.order_by(col(OfferPackage.number))).all()
    names = {one.number: one.name for one in there}
    if not names and package:
        raise Refused(f"{offer.number} has no packages to choose from.")
    if names and package not in names:
        listed = ", ".join(f"{number} {name}" for number, name in names.items())
        raise Refused(f"Say which package they chose: {listed}.")
    if package:
        # One write: the sums of a sent offer change with its package or not at all.
        offer.chosen_package = package
        totals = totals_in(session, offer)
        offer.net_minor, offer.tax_minor = totals.net, totals.tax
        offer.total_minor = totals.total


def _keep_proof(session: Session, offer: Offer, proof: Proof, now: datetime) -> None:
    offer.answer_sha256 = keep_bytes(session, proof.content, now=now)
    offer.answer_file = safe_name(proof.name)


def _day(session: Session, moment: datetime) -> date:
    return day_in(moment, zone_of(session))
