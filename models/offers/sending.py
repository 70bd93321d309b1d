"""Sending an offer, which freezes it; keeping its paper; taking it back."""

from datetime import date, datetime

from sqlmodel import Session, select

from models.book.moments import day_in
from models.book.refusals import Refused
from models.book.session import name_act, reader_of
from models.book.text import clean_line
from models.offers.answers import sent_here
from models.offers.drafts import (
    draft_here,
    line_values,
    offer_here,
    package_values,
    payment_values,
)
from models.offers.keeping import keep_bytes
from models.offers.kept_texts import refuse_unknown_variables
from models.offers.kinds import LinePart, OfferKind, OfferStatus, SentHow
from models.offers.ladder import end_ladder, finish_writing, plant_ladder
from models.offers.numbering import next_number
from models.offers.paper_habits import paper_habits
from models.offers.pricing_parts import refuse_payments
from models.offers.reckoning import totals_in
from models.offers.rows import Offer
from models.offers.sheet import as_text
from models.offers.sheet_of import recipient_now, sender_now
from models.people.blocks import NOTHING_SENT, refuse_blocked_way
from models.people.business_changes import zone_of
from models.people.kinds import Way
from models.people.prospects import called_by, prospect_here
from models.people.rows import Business

WAY_OF_SENDING = {SentHow.PAPER: Way.POST, SentHow.MAIL: Way.MAIL}
"""The way that each manner of sending needs; from hand to hand it needs none."""


def send_offer(
    session: Session,
    offer_id: int,
    how: SentHow = SentHow.PAPER,
    *,
    now: datetime,
    follow_up: bool = True,
) -> str:
    """The number of the offer, which from now on stays as it is. It has no undo.

    An older version of it that was sent is superseded. The ladder of follow-ups and
    the last day are planned in the same act, and that of the offer from which this one
    was made ends.

    Args:
        follow_up: whether the ladder is planned.

    Raises:
        Refused: it was sent before, has no lines to pay for, a payment that is more
            than its sum, one package alone, a variable that stands for nothing, or has
            ended already, an older version of it was accepted, or they asked not to be
            contacted so.
    """
    offer = draft_here(session, offer_id)
    prospect = prospect_here(session, offer.prospect_id)
    if (way := WAY_OF_SENDING.get(how)) is not None:
        refuse_blocked_way(session, prospect.id, way, kept=NOTHING_SENT)
    today = day_in(now, zone_of(session))
    lines = line_values(session, offer_id)
    if not any(line.part == LinePart.WORK and not line.optional for line in lines):
        raise Refused("An offer without lines cannot be sent. Add a line first.")
    if offer.valid_until is not None and offer.valid_until < today:
        raise Refused("This offer has ended already. Change its last day first.")
    _refuse_unfit(session, offer)
    refuse_unknown_variables(reader_of(session), offer_id)
    if offer.follows_id is not None:
        _supersede(session, offer.follows_id, now)
    number = _seal(session, offer, how, today, now)
    if offer.source_id is not None:
        end_ladder(session, offer_here(session, offer.source_id), now)
    finish_writing(session, prospect, now)
    if follow_up:
        plant_ladder(session, offer, today, now)
    whom = called_by(prospect)
    name_act(
        session,
        f"send {number} to {whom}",
        f"{number} to {whom} is marked as sent",
        final=True,
    )
    return number


def _refuse_unfit(session: Session, offer: Offer) -> None:
    """Let no paper out whose payment is more than its sum, or whose choice is none."""
    if len(package_values(session, offer.id)) == 1:
        raise Refused("A choice needs two packages. Add one, or take it away.")
    totals, payments = totals_in(session, offer), payment_values(session, offer.id)
    each = [with_one.due for _number, with_one in totals.each_package]
    for due in each or [totals.due]:
        refuse_payments(payments, due)


def _seal(
    session: Session, offer: Offer, how: SentHow, today: date, now: datetime
) -> str:
    """The number of the offer, which is given here if it has none."""
    if offer.number is None:
        offer.number = next_number(session, offer.kind, _pattern(session, offer), today)
    reader = reader_of(session)
    offer.sender = as_text(sender_now(reader, offer.member_id))
    offer.recipient = as_text(recipient_now(reader, offer.prospect_id))
    offer.status, offer.sent_at, offer.sent_how = OfferStatus.SENT, now, how
    session.flush()
    return offer.number


def keep_paper(
    session: Session,
    offer_id: int,
    pdf: bytes,
    *,
    now: datetime,
    afterwards: bool = False,
) -> str:
    """The hash of the very PDF that was sent, which is kept once and for all.

    Args:
        afterwards: whether it was drawn anew from what was sent, as Baton ended between
            sending and keeping (`models.offers.papers.misses_paper`).

    Raises:
        Refused: the offer was not sent or has another paper, or the PDF is empty or
            larger than 20 MB.
    """
    offer = sent_here(session, offer_id, tuple(OfferStatus))
    sha256 = keep_bytes(session, pdf, now=now)
    if offer.pdf_sha256 not in {"", sha256}:
        raise Refused(f"The paper of {offer.number} is not the one that was sent.")
    offer.pdf_sha256 = sha256
    name_act(
        session,
        f"keep the paper of {offer.number}",
        f"The paper of {offer.number} is kept"
        if afterwards
        else f"{offer.number} is marked as sent and its paper is kept",
        final=True,
    )
    return sha256


def withdraw_offer(
    session: Session, offer_id: int, *, now: datetime, note: str = ""
) -> None:
    """Take a sent offer back.

    Raises:
        Refused: it was not sent, or was answered before.
    """
    offer = sent_here(session, offer_id, (OfferStatus.SENT,))
    offer.status, offer.answered_at = OfferStatus.WITHDRAWN, now
    offer.answer_note = clean_line(note)
    end_ladder(session, offer, now)
    name_act(session, f"withdraw {offer.number}", f"{offer.number} was withdrawn")


def _supersede(session: Session, offer_id: int, now: datetime) -> None:
    older = offer_here(session, offer_id)
    if older.status is OfferStatus.ACCEPTED:
        raise Refused(
            f"{older.number} was accepted meanwhile. Write a new offer instead."
        )
    end_ladder(session, older, now)
    if older.status in {OfferStatus.SENT, OfferStatus.DECLINED}:
        older.status = OfferStatus.SUPERSEDED
        session.flush()


def _pattern(session: Session, offer: Offer) -> str:
    business = session.exec(select(Business)).one()
    if offer.kind is OfferKind.CONTRACT:
        return paper_habits(reader_of(session)).contract_pattern
    if offer.kind is OfferKind.ESTIMATE:
        return business.estimate_pattern
    return business.proposal_pattern
