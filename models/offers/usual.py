"""What a new offer takes from the client's last offer and from one's habits."""

from datetime import date, timedelta
from typing import Any, NamedTuple

from models.book.reader import Reader
from models.book.text import fold
from models.offers.paper_habits import Habits

_NUMBERS = frozenset({"vat number", "vat id", "tax number", "tax id"})


class UsualClient(NamedTuple):
    """What the client's last offer says; what is not known is empty."""

    currency: str = ""
    locale: str = ""
    tax_number: str = ""


def usual_end(habits: Habits, written_on: date) -> date | None:
    """The last day of an offer written on the day; None where it has no end."""
    if not habits.valid_days:
        return None
    days = timedelta(days=habits.valid_days)
    return written_on + min(days, date.max - written_on)


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
