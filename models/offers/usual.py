"""What a new offer takes from one's habits and from the client's last offer."""

from datetime import date, timedelta
from typing import Any, NamedTuple

from models.book.reader import Reader
from models.book.text import fold
from models.offers.conditions import USUAL_LOOKS, USUAL_TAX, Looks, TaxTerms
from models.offers.kinds import Design, TaxCase, Window

VALID_DAYS = 30
_NUMBERS = frozenset({"vat number", "vat id", "tax number", "tax id"})
_HABITS = """
SELECT design, accent, font_id, logo_mm, cover, window, prices_with_tax, tax_case,
    tax_reason, cash_step, valid_days, iban, bic
FROM paper_habits
"""


class Usual(NamedTuple):
    """How one's papers look and are taxed as long as nothing else is said.

    Attributes:
        valid_days: how long an offer stands; 0 is without end.
    """

    looks: Looks = USUAL_LOOKS
    tax: TaxTerms = USUAL_TAX
    valid_days: int = VALID_DAYS
    iban: str = ""
    bic: str = ""

    def until(self, written_on: date) -> date | None:
        """The last day of an offer written on the day, or None."""
        if not self.valid_days:
            return None
        return written_on + timedelta(days=self.valid_days)


class UsualClient(NamedTuple):
    """What the client's last offer says; what is not known is empty."""

    currency: str = ""
    locale: str = ""
    tax_number: str = ""


def usual_papers(reader: Reader) -> Usual:
    """The habits of the business; those of a new book where none were said."""
    row = reader.one(_HABITS)
    if row is None:
        return Usual()
    design, accent, font_id, logo_mm, cover, window, *rest = row
    with_tax, case, reason, cash_step, valid_days, iban, bic = rest
    return Usual(
        Looks(Design(design), accent, font_id, logo_mm, bool(cover), Window(window)),
        TaxTerms(bool(with_tax), TaxCase(case), reason, (), cash_step),
        valid_days,
        iban,
        bic,
    )


def usual_client(reader: Reader, prospect_id: int) -> UsualClient:
    """The currency and language of the last offer, and the number for taxes.

    A number that no offer names is that of a detail called "VAT number" or alike.
    """
    last: tuple[Any, ...] | None = reader.one(
        "SELECT currency, locale FROM offer WHERE prospect_id = :id"
        " ORDER BY created_at DESC, id DESC LIMIT 1",
        id=prospect_id,
    )
    currency, locale = last or ("", "")
    return UsualClient(currency, locale, _tax_number(reader, prospect_id))


def _tax_number(reader: Reader, prospect_id: int) -> str:
    named = reader.one(
        "SELECT client_tax_number FROM offer WHERE prospect_id = :id"
        " AND client_tax_number <> '' ORDER BY created_at DESC, id DESC LIMIT 1",
        id=prospect_id,
    )
    if named is not None:
        return str(named[0])
    details = reader.all(
        "SELECT label, value FROM detail WHERE prospect_id = :id ORDER BY position, id",
        id=prospect_id,
    )
    found = (value for label, value in details if fold(label).strip(" .:") in _NUMBERS)
    return str(next(found, ""))
