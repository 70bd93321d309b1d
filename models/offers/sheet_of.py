"""The frozen sheet of an offer, asked of the book in plain SQL."""

from base64 import b64encode
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any, NamedTuple

from models.book.reader import Reader
from models.book.refusals import Refused
from models.offers.conditions import Looks, TaxTerms
from models.offers.filling import with_values
from models.offers.kept_bytes import kept_bytes
from models.offers.kinds import (
    Design,
    DiscountKind,
    OfferKind,
    OfferStatus,
    TaxCase,
    Window,
)
from models.offers.paper_habits import paper_habits
from models.offers.parts_of import (
    appendix_files,
    font_files,
    levies_of_offer,
    lines_of_offer,
    packages_of_offer,
    payments_of_offer,
    sections_of_offer,
)
from models.offers.pricing import Discount
from models.offers.pricing_parts import payment_parts
from models.offers.sent_before import made_from, replaced_by
from models.offers.sheet import (
    Recipient,
    Section,
    Sender,
    Sheet,
    recipient_from,
    sender_from,
)
from models.offers.sheet_lines import sheet_lines
from models.people.business import business_card

__all__ = [
    "OfferFacts",
    "facts_of",
    "lines_of_offer",
    "recipient_now",
    "sections_of_offer",
    "sender_now",
    "sheet_of",
]

_NOT_NAMED = "You"
"""What the first member of a new book is called; no client is to read it."""


class OfferFacts(NamedTuple):
    """One offer without its parts; moments are as they are stored.

    `answer_sha256` is the hash of the file that answered, called `answer_file`.
    """

    kind: OfferKind
    status: OfferStatus
    written_on: date
    valid_until: date | None
    discount: Discount
    looks: Looks
    tax: TaxTerms
    service_from: date | None
    service_until: date | None
    shows_deposit_code: bool
    id: int
    number: str | None
    revision: int
    follows_id: int | None
    source_id: int | None
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
    client_tax_number: str
    private_note: str
    pdf_sha256: str
    sent_at: str | None
    answered_at: str | None
    answered_by: str
    answered_how: str | None
    answer_note: str
    answer_sha256: str
    answer_file: str
    chosen_package: int

    @property
    def draft(self) -> bool:
        """Whether it was not sent yet."""
        return self.status is OfferStatus.DRAFT


_MADE = 10
_PLAIN = ", ".join(OfferFacts._fields[_MADE:])
_FACTS = f"""
SELECT kind, status, written_on, valid_until, service_from, service_until,
    discount_kind, discount_value, discount_reason,
    design, accent, font_id, logo_mm, cover, window,
    prices_with_tax, tax_case, tax_reason, cash_step, shows_deposit_code,
    {_PLAIN}
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
    return _facts(reader, row)


def _facts(reader: Reader, row: tuple[Any, ...]) -> OfferFacts:
    kind, status, *days = row[:6]
    off, value, reason = row[6:9]
    design, accent, font_id, logo_mm, cover, window = row[9:15]
    with_tax, case, why, cash_step, code = row[15:20]
    written_on, valid_until, begin, end = [_day(day) for day in days]
    assert written_on is not None, "the column is never empty"
    plain = row[20:]
    levies = levies_of_offer(reader, plain[0])
    return OfferFacts(
        OfferKind(kind),
        OfferStatus(status),
        written_on,
        valid_until,
        Discount(DiscountKind(off), value, reason),
        Looks(Design(design), accent, font_id, logo_mm, bool(cover), Window(window)),
        TaxTerms(bool(with_tax), TaxCase(case), why, levies, cash_step),
        begin,
        end,
        bool(code),
        *plain,
    )


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def sheet_of(reader: Reader, offer_id: int) -> Sheet:
    """Everything that the offer's paper needs, its sums made.

    A sent offer has the letterhead and the address that it was sent with.

    Raises:
        Refused: there is no such offer, or a file of it is missing or was altered.
    """
    facts = facts_of(reader, offer_id)
    packages = packages_of_offer(reader, offer_id)
    terms = payments_of_offer(reader, offer_id)
    lines, totals = sheet_lines(
        lines_of_offer(reader, offer_id),
        facts.discount,
        facts.currency,
        facts.tax,
        packages,
        facts.chosen_package,
        partial(kept_bytes, reader),
    )
    sheet = Sheet(
        **_said(facts),
        sender=_sender(reader, facts),
        recipient=_recipient(reader, facts),
        sections=tuple(
            Section(part.place, part.heading, part.text, part.beside)
            for part in sections_of_offer(reader, offer_id)
            if part.shown
        ),
        lines=lines,
        totals=totals,
        font=font_files(reader, facts.looks.font_id),
        packages=packages,
        payments=payment_parts(terms, totals.due),
        appendices=appendix_files(reader, offer_id),
        terms=terms,
        replaces=replaced_by(reader, offer_id),
        based_on=made_from(reader, offer_id),
    )
    return with_values(sheet)


_SAME = (
    "kind",
    "revision",
    "draft",
    "title",
    "subtitle",
    "greeting",
    "written_on",
    "valid_until",
    "currency",
    "locale",
    "page_size",
    "discount",
    "looks",
    "tax",
    "chosen_package",
    "service_from",
    "service_until",
    "shows_deposit_code",
)


def _said(facts: OfferFacts) -> dict[str, Any]:
    """What the sheet says in the offer's own words, by the sheet's names."""
    return {"number": facts.number or "", **{n: getattr(facts, n) for n in _SAME}}


def _sender(reader: Reader, facts: OfferFacts) -> Sender:
    if facts.draft:
        return sender_now(reader, facts.member_id)
    return sender_from(facts.sender)


def _recipient(reader: Reader, facts: OfferFacts) -> Recipient:
    if facts.draft:
        whom = recipient_now(reader, facts.prospect_id)
    else:
        whom = recipient_from(facts.recipient)
    return replace(whom, tax_number=facts.client_tax_number)


def sender_now(reader: Reader, member_id: int | None) -> Sender:
    """The letterhead as the business is now."""
    business, habits = business_card(reader), paper_habits(reader)
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
        member=member[0] if member and member[0] != _NOT_NAMED else "",
        logo=b64encode(business.logo).decode() if business.logo else "",
        iban=habits.iban,
        bic=habits.bic,
    )


def recipient_now(reader: Reader, prospect_id: int) -> Recipient:
    """Whom an offer is for, with the first postal address."""
    row = reader.one(
        "SELECT name, company, given FROM prospect WHERE id = :id", id=prospect_id
    )
    assert row is not None, "the book keeps a prospect while an offer names it"
    address = reader.one(
        "SELECT value FROM contact_point WHERE prospect_id = :id"
        " AND kind = 'address' ORDER BY position, id LIMIT 1",
        id=prospect_id,
    )
    return Recipient(row[0], row[1], address[0] if address else "", given=row[2])
