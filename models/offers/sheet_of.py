"""The frozen sheet of an offer, asked of the book in plain SQL."""

from base64 import b64encode
from datetime import date
from typing import Any, NamedTuple

from models.book.reader import Reader
from models.book.refusals import Refused
from models.offers.kinds import DiscountKind, OfferKind, OfferStatus, SectionPlace
from models.offers.pricing import Discount
from models.offers.sheet import (
    Recipient,
    Section,
    Sender,
    Sheet,
    priced_lines,
    recipient_from,
    sender_from,
)
from models.offers.values import LineValues, SectionValues
from models.people.business import business_card


class OfferFacts(NamedTuple):
    """One offer without its lines and sections; days and moments as they are stored."""

    kind: OfferKind
    status: OfferStatus
    written_on: date
    valid_until: date | None
    discount: Discount
    id: int
    number: str | None
    revision: int
    follows_id: int | None
    prospect_id: int
    member_id: int | None
    title: str
    subtitle: str
    greeting: str
    currency: str
    locale: str
    page_size: str
    sender: str
    recipient: str
    pdf_sha256: str
    sent_at: str | None
    answered_at: str | None
    answered_by: str
    answer_note: str

    @property
    def draft(self) -> bool:
        """Whether it was not sent yet."""
        return self.status is OfferStatus.DRAFT


_FACTS = """
SELECT kind, status, written_on, valid_until,
    discount_kind, discount_value, discount_reason,
    id, number, revision, follows_id, prospect_id, member_id, title, subtitle, greeting,
    currency, locale, page_size, sender, recipient, pdf_sha256, sent_at, answered_at,
    answered_by, answer_note
FROM offer WHERE id = :id
"""


def facts_of(reader: Reader, offer_id: int) -> OfferFacts:
    """The offer's own facts.

    Raises:
        Refused: there is no such offer.
    """
    row = reader.one(_FACTS, id=offer_id)
    if row is None:
        raise Refused("This offer is not there any more.")
    return _facts(row)


def _facts(row: tuple[Any, ...]) -> OfferFacts:
    (kind, status, written_on, valid_until), (off, value, reason) = row[:4], row[4:7]
    return OfferFacts(
        OfferKind(kind),
        OfferStatus(status),
        date.fromisoformat(written_on),
        date.fromisoformat(valid_until) if valid_until else None,
        Discount(DiscountKind(off), value, reason),
        *row[7:],
    )


def lines_of_offer(reader: Reader, offer_id: int) -> list[LineValues]:
    """The lines of an offer, in order."""
    columns = ", ".join(LineValues._fields)
    rows = reader.many(
        LineValues,
        f"SELECT {columns} FROM offer_line WHERE offer_id = :id ORDER BY position, id",
        id=offer_id,
    )
    return [row._replace(optional=bool(row.optional)) for row in rows]


def sections_of_offer(reader: Reader, offer_id: int) -> list[SectionValues]:
    """The sections of an offer, in order, also those not shown."""
    columns = ", ".join(SectionValues._fields)
    rows = reader.many(
        SectionValues,
        f"SELECT {columns} FROM offer_section WHERE offer_id = :id"
        " ORDER BY position, id",
        id=offer_id,
    )
    return [
        row._replace(
            place=SectionPlace(row.place),
            beside=bool(row.beside),
            shown=bool(row.shown),
        )
        for row in rows
    ]


def sheet_of(reader: Reader, offer_id: int) -> Sheet:
    """Everything that the offer's paper needs, its sums made.

    A sent offer has the letterhead and the address that it was sent with.

    Raises:
        Refused: there is no such offer.
    """
    facts = facts_of(reader, offer_id)
    lines, totals = priced_lines(
        [
            ((line.work, line.detail, line.unit), line.figures)
            for line in lines_of_offer(reader, offer_id)
        ],
        facts.discount,
        facts.currency,
    )
    return Sheet(
        kind=facts.kind,
        number=facts.number or "",
        revision=facts.revision,
        draft=facts.draft,
        title=facts.title,
        subtitle=facts.subtitle,
        greeting=facts.greeting,
        written_on=facts.written_on,
        valid_until=facts.valid_until,
        currency=facts.currency,
        locale=facts.locale,
        page_size=facts.page_size,
        sender=_sender(reader, facts),
        recipient=_recipient(reader, facts),
        sections=tuple(
            Section(part.place, part.heading, part.text, part.beside)
            for part in sections_of_offer(reader, offer_id)
            if part.shown
        ),
        lines=lines,
        discount=facts.discount,
        totals=totals,
    )


def _sender(reader: Reader, facts: OfferFacts) -> Sender:
    if facts.draft:
        return sender_now(reader, facts.member_id)
    return sender_from(facts.sender)


def _recipient(reader: Reader, facts: OfferFacts) -> Recipient:
    if facts.draft:
        return recipient_now(reader, facts.prospect_id)
    return recipient_from(facts.recipient)


def sender_now(reader: Reader, member_id: int | None) -> Sender:
    """The letterhead as the business is now."""
    business = business_card(reader)
    member = reader.one("SELECT name FROM member WHERE id = :id", id=member_id)
    return Sender(
        name=business.name,
        tagline=business.tagline,
        address=business.address,
        contact_lines=business.contact_lines,
        town=business.town,
        tax_number=business.tax_number,
        tax_label=business.tax_label,
        registration=business.registration,
        bank=business.bank,
        member=member[0] if member else "",
        logo=b64encode(business.logo).decode() if business.logo else "",
    )


def recipient_now(reader: Reader, prospect_id: int) -> Recipient:
    """Whom an offer is for, with the first postal address."""
    row = reader.one(
        "SELECT name, company FROM prospect WHERE id = :id", id=prospect_id
    )
    assert row is not None, "the book keeps a prospect while an offer names it"
    address = reader.one(
        "SELECT value FROM contact_point WHERE prospect_id = :id"
        " AND kind = 'address' ORDER BY position, id LIMIT 1",
        id=prospect_id,
    )
    return Recipient(row[0], row[1], address[0] if address else "")
