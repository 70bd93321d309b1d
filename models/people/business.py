"""What the operator's own business is called and how it writes, as plain values."""

from typing import NamedTuple

from models.book.reader import Reader


class BusinessCard(NamedTuple):
    """The business as the window, the parsing and the paper use it.

    `default_taxes` lists rates in percent, "23 13.5 0"; address and contact lines are
    parted by line feeds; `zone` is an IANA name.
    """

    name: str
    tagline: str
    address: str
    contact_lines: str
    town: str
    tax_number: str
    registration: str
    bank: str
    currency: str
    tax_label: str
    default_taxes: str
    proposal_pattern: str
    estimate_pattern: str
    zone: str
    day_first: int
    locale: str
    page_size: str
    phone_country: str
    logo: bytes | None


class MemberCard(NamedTuple):
    """One member with the hats worn."""

    id: int
    name: str
    initials: str
    wears_marketing: int
    wears_sales: int
    active: int


def business_card(reader: Reader) -> BusinessCard:
    """The operator's business."""
    columns = ", ".join(BusinessCard._fields)
    return reader.many(BusinessCard, f"SELECT {columns} FROM business")[0]


def members(reader: Reader) -> list[MemberCard]:
    """Everybody who works here, the first one first."""
    columns = ", ".join(MemberCard._fields)
    return reader.many(MemberCard, f"SELECT {columns} FROM member ORDER BY id")
