"""Writing offers while they are drafts: their facts, lines, sections and discount."""

from collections.abc import Sequence
from datetime import datetime

from sqlmodel import Session, col, select

from models.book.moments import day_in
from models.book.money import (
    LARGEST,
    decimals_of,
    half_up,
    known_currency,
    known_rate,
)
from models.book.refusals import Refused
from models.book.session import name_act, reader_of
from models.book.text import clean_line, clean_text
from models.offers.drafts import (
    PARTS,
    draft_here,
    line_values,
    offer_called,
    offer_here,
    payment_values,
    rows_in,
    sentence_start,
)
from models.offers.kinds import DiscountKind, ShareKind
from models.offers.looks import fill_looks
from models.offers.money_terms import fill_tax
from models.offers.paper_habits import paper_habits
from models.offers.parts import (
    write_appendices,
    write_levies,
    write_lines,
    write_packages,
    write_payments,
    write_sections,
)
from models.offers.pricing import Discount
from models.offers.pricing_parts import refuse_parts
from models.offers.reckoning import reckon
from models.offers.rows import Offer
from models.offers.usual import UsualClient, usual_client, usual_end
from models.offers.values import Draft, LineValues, SectionValues
from models.people.business_changes import zone_of
from models.people.prospects import acting_member, called_by, prospect_here
from models.people.rows import Business

TITLE_LIMIT = 300
_LONG = frozenset({"greeting"})
_EDITABLE = frozenset(
    {
        "title",
        "subtitle",
        "greeting",
        "written_on",
        "valid_until",
        "currency",
        "locale",
        "page_size",
        "member_id",
        "kind",
        "service_from",
        "service_until",
        "client_tax_number",
        "shows_deposit_code",
    }
)


def write_offer(
    session: Session, prospect_id: int, draft: Draft, *, now: datetime
) -> int:
    """The id of a new draft for the prospect; what the draft leaves out is filled in.

    Looks, taxes and the last day come from the habits of the business, currency and
    language from the client's last offer or else from the business.

    Raises:
        Refused: the prospect was deleted, there is no title, or the sums cannot be.
    """
    prospect = prospect_here(session, prospect_id)
    offer = _begun(session, prospect_id, draft, now)
    write_packages(session, offer.id, draft.packages)
    write_lines(session, offer.id, draft.lines)
    write_sections(session, offer.id, draft.sections)
    write_payments(session, offer.id, draft.payments)
    write_appendices(session, offer.id, draft.appendices)
    refuse_parts(draft.payments)
    reckon(session, offer, draft.lines)
    what, whom = offer.kind.value, called_by(prospect)
    name_act(session, f"write a {what} for {whom}", f"A {what} for {whom} is begun")
    return offer.id


def _begun(session: Session, prospect_id: int, draft: Draft, now: datetime) -> Offer:
    reader = reader_of(session)
    business = session.exec(select(Business)).one()
    usual, client = paper_habits(reader), usual_client(reader, prospect_id)
    written_on = draft.written_on or day_in(now, zone_of(session))
    offer = Offer(
        kind=draft.kind,
        prospect_id=prospect_id,
        member_id=acting_member(session),
        title=_title(draft.title),
        subtitle=clean_line(draft.subtitle),
        greeting=clean_text(draft.greeting),
        written_on=written_on,
        valid_until=draft.valid_until or usual_end(usual, written_on),
        currency=known_currency(draft.currency or client.currency or business.currency),
        locale=clean_line(draft.locale or client.locale or business.locale),
        page_size=draft.page_size or business.page_size,
        service_from=draft.service_from,
        service_until=draft.service_until,
        client_tax_number=_tax_number(draft, client),
        shows_deposit_code=draft.shows_deposit_code,
        private_note=clean_text(draft.private_note),
        source_id=draft.source_id,
        created_at=now,
    )
    tax = draft.tax or usual.tax
    fill_looks(session, offer, draft.looks or usual.looks)
    fill_tax(offer, tax)
    _set_discount(offer, draft.discount)
    _check_days(offer)
    session.add(offer)
    session.flush()
    write_levies(session, offer.id, tax.levies)
    return offer


def _tax_number(draft: Draft, client: UsualClient) -> str:
    if draft.client_tax_number is None:
        return client.tax_number
    return clean_line(draft.client_tax_number)


def change_offer(session: Session, offer_id: int, /, **values: object) -> None:
    """Change the named facts of a draft; amounts keep their worth in a new currency.

    Raises:
        Refused: the offer is no draft any more, or a value cannot be.
    """
    offer = draft_here(session, offer_id)
    unknown = sorted(values.keys() - _EDITABLE)
    if unknown:
        raise Refused(f"An offer has no “{unknown[0]}” to change.")
    if offer.number and values.get("kind", offer.kind) != offer.kind:
        stays = offer.kind.with_article
        raise Refused(f"{offer.number} stays {stays}. Write a new offer.")
    before = offer.currency
    for name, value in values.items():
        setattr(offer, name, _checked(name, value))
    _check_days(offer)
    if offer.currency != before:
        _restate(session, offer, before)
        reckon(session, offer)
    name_act(session, f"change {offer_called(offer)}", "The offer was changed")


def set_private_note(session: Session, offer_id: int, text: str) -> None:
    """Note something that no paper shows, also on an offer that was sent.

    Raises:
        Refused: there is no such offer.
    """
    offer = offer_here(session, offer_id)
    offer.private_note = clean_text(text)
    called = offer_called(offer)
    name_act(session, f"change the note on {called}", "The private note was changed")


def set_discount(session: Session, offer_id: int, discount: Discount) -> None:
    """Take a percentage or an amount from the sum of the offered lines.

    Raises:
        Refused: the offer is no draft, or the discount is more than there is.
    """
    offer = draft_here(session, offer_id)
    _set_discount(offer, discount)
    reckon(session, offer)
    name_act(
        session,
        f"change the discount on {offer_called(offer)}",
        "The discount was changed",
    )


def set_lines(session: Session, offer_id: int, lines: Sequence[LineValues]) -> None:
    """Let the draft have just these lines, in this order.

    Raises:
        Refused: the offer is no draft, or a figure cannot be.
    """
    offer = draft_here(session, offer_id)
    write_lines(session, offer_id, lines)
    reckon(session, offer, lines)
    called = offer_called(offer)
    name_act(session, f"change the lines of {called}", "The lines were changed")


def set_sections(
    session: Session, offer_id: int, sections: Sequence[SectionValues]
) -> None:
    """Let the draft have just these sections, in this order.

    Raises:
        Refused: the offer is no draft.
    """
    offer = draft_here(session, offer_id)
    write_sections(session, offer_id, sections)
    called = offer_called(offer)
    name_act(session, f"change the sections of {called}", "The text was changed")


def drop_draft(session: Session, offer_id: int) -> None:
    """Throw a draft away; undo brings it back. What was made from it stays.

    Raises:
        Refused: the offer was sent; it can be withdrawn.
    """
    offer = draft_here(session, offer_id)
    called = offer_called(offer)
    made_from = select(Offer).where(col(Offer.source_id) == offer_id)
    for later in session.exec(made_from).all():
        later.source_id = None
    for table in PARTS:
        for row in rows_in(session, table, offer_id):
            session.delete(row)
    session.flush()
    session.delete(offer)
    name_act(
        session, f"throw {called} away", f"{sentence_start(called)} was thrown away"
    )


def _title(text: str) -> str:
    title = clean_line(text)
    if not title:
        raise Refused("An offer needs a title.")
    if len(title) > TITLE_LIMIT:
        raise Refused(f"A title has at most {TITLE_LIMIT} characters.")
    return title


def _checked(name: str, value: object) -> object:
    if name == "title":
        return _title(str(value))
    if name == "currency":
        return known_currency(str(value))
    if name == "page_size" and value not in {"A4", "Letter"}:
        raise Refused("Paper is A4 or Letter.")
    if isinstance(value, str) and type(value) is str:
        return clean_text(value) if name in _LONG else clean_line(value)
    return value


def _check_days(offer: Offer) -> None:
    if offer.valid_until is not None and offer.valid_until < offer.written_on:
        raise Refused("An offer cannot end before the day it was written.")
    begin, end = offer.service_from, offer.service_until
    if begin is not None and end is not None and end < begin:
        raise Refused("The work cannot end before the day it begins.")


def _set_discount(offer: Offer, discount: Discount) -> None:
    if discount.kind is DiscountKind.PERCENT:
        known_rate(discount.value)
    elif not 0 <= discount.value <= LARGEST:
        raise Refused("The discount cannot be below zero or above the sum.")
    offer.discount_kind = discount.kind
    offer.discount_value = discount.value
    offer.discount_reason = clean_line(discount.reason)
    if discount.kind is DiscountKind.NONE:
        offer.discount_value, offer.discount_reason = 0, ""


def _restate(session: Session, offer: Offer, before: str) -> None:
    """Write the amounts in the minor unit of the new currency: 5.00 is 5 yen."""
    old, new = 10 ** decimals_of(before), 10 ** decimals_of(offer.currency)
    if old == new:
        return
    if offer.discount_kind is DiscountKind.AMOUNT:
        offer.discount_value = half_up(offer.discount_value * new, old)
    offer.cash_step = half_up(offer.cash_step * new, old)
    lines = line_values(session, offer.id)
    for n, line in enumerate(lines):
        off = half_up(line.discount_minor * new, old)
        lines[n] = line._replace(discount_minor=off)
    write_lines(session, offer.id, lines)
    payments = [
        part._replace(value=half_up(part.value * new, old))
        if part.share is ShareKind.AMOUNT
        else part
        for part in payment_values(session, offer.id)
    ]
    write_payments(session, offer.id, payments)
