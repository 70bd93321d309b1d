"""Writing offers while they are drafts: lines, sections, copies, new versions."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlmodel import Session, select

from models.book.ids import new_id
from models.book.moments import day_in
from models.book.money import known_currency
from models.book.refusals import Refused
from models.book.session import name_act
from models.book.text import clean_line, clean_text
from models.offers.drafts import (
    discount_of,
    draft_here,
    line_values,
    lines_in,
    offer_called,
    sections_in,
    sentence_start,
)
from models.offers.kinds import DiscountKind, OfferKind
from models.offers.pricing import Discount, price
from models.offers.rows import Offer, OfferLine, OfferSection
from models.offers.values import Draft, LineValues, SectionValues
from models.people.business_changes import zone_of
from models.people.prospects import acting_member, called_by, prospect_here
from models.people.rows import Business

VALID_DAYS = 30
MOST_LINES = 5_000
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
    }
)


def write_offer(
    session: Session, prospect_id: int, draft: Draft, *, now: datetime
) -> int:
    """The id of a new draft for the prospect; what the draft leaves out is filled in.

    Raises:
        Refused: the prospect was deleted, there is no title, or the sums cannot be.
    """
    prospect = prospect_here(session, prospect_id)
    business = session.exec(select(Business)).one()
    today = day_in(now, zone_of(session))
    written_on = draft.written_on or today
    offer = Offer(
        kind=draft.kind,
        prospect_id=prospect_id,
        member_id=acting_member(session),
        title=_title(draft.title),
        subtitle=clean_line(draft.subtitle),
        greeting=clean_text(draft.greeting),
        written_on=written_on,
        valid_until=draft.valid_until or written_on + timedelta(days=VALID_DAYS),
        currency=known_currency(draft.currency or business.currency),
        locale=draft.locale or business.locale,
        page_size=draft.page_size or business.page_size,
        created_at=now,
    )
    _set_discount(offer, draft.discount)
    _check_days(offer)
    session.add(offer)
    session.flush()
    _write_lines(session, offer, draft.lines)
    _write_sections(session, offer, draft.sections)
    what, whom = offer.kind.value, called_by(prospect)
    name_act(session, f"write a {what} for {whom}", f"A {what} for {whom} is begun")
    return offer.id


def change_offer(session: Session, offer_id: int, /, **values: object) -> None:
    """Change the named facts of a draft.

    Raises:
        Refused: the offer is no draft any more, or a value cannot be.
    """
    offer = draft_here(session, offer_id)
    unknown = sorted(values.keys() - _EDITABLE)
    if unknown:
        raise Refused(f"An offer has no “{unknown[0]}” to change.")
    if offer.number and values.get("kind", offer.kind) != offer.kind:
        raise Refused(f"{offer.number} stays {_a(offer.kind)}. Write a new offer.")
    for name, value in values.items():
        setattr(offer, name, _checked(name, value))
    _check_days(offer)
    if "currency" in values:
        _reckon(session, offer)
    name_act(session, f"change {offer_called(offer)}", "The offer was changed")


def set_discount(session: Session, offer_id: int, discount: Discount) -> None:
    """Take a percentage or an amount from the sum of the offered lines.

    Raises:
        Refused: the offer is no draft, or the discount is more than there is.
    """
    offer = draft_here(session, offer_id)
    _set_discount(offer, discount)
    _reckon(session, offer)
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
    _write_lines(session, offer, lines)
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
    _write_sections(session, offer, sections)
    called = offer_called(offer)
    name_act(session, f"change the sections of {called}", "The text was changed")


def drop_draft(session: Session, offer_id: int) -> None:
    """Throw a draft away; undo brings it back.

    Raises:
        Refused: the offer was sent; it can be withdrawn.
    """
    offer = draft_here(session, offer_id)
    called = offer_called(offer)
    for row in (*lines_in(session, offer_id), *sections_in(session, offer_id)):
        session.delete(row)
    session.flush()
    session.delete(offer)
    name_act(
        session, f"throw {called} away", f"{sentence_start(called)} was thrown away"
    )


def _a(kind: OfferKind) -> str:
    return f"an {kind.value}" if kind is OfferKind.ESTIMATE else f"a {kind.value}"


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


def _set_discount(offer: Offer, discount: Discount) -> None:
    offer.discount_kind = discount.kind
    offer.discount_value = discount.value
    offer.discount_reason = clean_line(discount.reason)
    if discount.kind is DiscountKind.NONE:
        offer.discount_value, offer.discount_reason = 0, ""


def _write_lines(session: Session, offer: Offer, lines: Sequence[LineValues]) -> None:
    if len(lines) > MOST_LINES:
        raise Refused(f"An offer has at most {MOST_LINES:,} lines.")
    old = {row.id: row for row in lines_in(session, offer.id)}
    for position, values in enumerate(lines):
        row = old.pop(values.id, None) if values.id is not None else None
        if row is None:
            row = OfferLine(id=new_id(), offer_id=offer.id, work="")
            session.add(row)
        _fill_line(row, values, position)
    for row in old.values():
        session.delete(row)
    _reckon(session, offer, lines)


def _fill_line(row: OfferLine, values: LineValues, position: int) -> None:
    work = clean_line(values.work)
    if not work:
        raise Refused(f"Line {position + 1} says no work.")
    row.work, row.detail = work, clean_text(values.detail)
    row.unit = clean_line(values.unit)
    if values.quantity_micro < 0:
        raise Refused("A quantity cannot be below zero.")
    row.quantity_micro, row.price_e4 = values.quantity_micro, values.price_e4
    row.discount_milli, row.tax_milli = values.discount_milli, values.tax_milli
    row.optional = bool(values.optional)
    row.position = position


def _reckon(
    session: Session, offer: Offer, lines: Sequence[LineValues] | None = None
) -> None:
    """Keep the sums of the offer beside it, for lists."""
    if lines is None:
        lines = line_values(session, offer.id)
    figures = [line.figures for line in lines]
    totals = price(figures, discount_of(offer), offer.currency)
    offer.net_minor, offer.tax_minor = totals.net, totals.tax
    offer.total_minor = totals.total


def _write_sections(
    session: Session, offer: Offer, sections: Sequence[SectionValues]
) -> None:
    old = {row.id: row for row in sections_in(session, offer.id)}
    for position, values in enumerate(sections):
        row = old.pop(values.id, None) if values.id is not None else None
        if row is None:
            row = OfferSection(id=new_id(), offer_id=offer.id)
            session.add(row)
        row.position, row.place = position, values.place
        row.heading, row.text = clean_line(values.heading), clean_text(values.text)
        row.beside, row.shown = bool(values.beside), bool(values.shown)
    for row in old.values():
        session.delete(row)
