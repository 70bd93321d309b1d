"""The two parties of a quotation."""

import re

from models.offers.sheet import Recipient, Sender
from reports.twin.elements import basic, group

SCHEME = "VAT"
_PHONE = re.compile(r"[+\d][\d\s()/.-]{4,}")


def seller(sender: Sender) -> str:
    """The business as the seller."""
    ways = [way.strip() for way in sender.contact_lines.split("\n")]
    mail = next((way for way in ways if "@" in way), "")
    phone = next((way for way in ways if _PHONE.fullmatch(way)), "")
    return group(
        "Party",
        group("PartyName", basic("Name", sender.name)),
        _address(sender.address),
        _tax_scheme(sender.tax_number),
        group(
            "PartyLegalEntity",
            basic("RegistrationName", sender.registration or sender.name),
        ),
        group(
            "Contact",
            basic("Name", sender.member),
            basic("Telephone", phone),
            basic("ElectronicMail", mail),
        ),
    )


def buyer(recipient: Recipient) -> str:
    """Whom the paper is for as the buyer."""
    person = recipient.name if recipient.company else ""
    return group(
        "Party",
        group("PartyName", basic("Name", recipient.company or recipient.name)),
        _address(recipient.address),
        _tax_scheme(recipient.tax_number),
        group("Contact", basic("Name", person)),
    )


def _address(text: str) -> str:
    lines = [group("AddressLine", basic("Line", line)) for line in text.split("\n")]
    return group("PostalAddress", *lines)


def _tax_scheme(number: str) -> str:
    if not number.strip():
        return ""
    scheme = group("TaxScheme", basic("ID", SCHEME))
    return group("PartyTaxScheme", basic("CompanyID", number), scheme)
