"""What a prospect may be worth: an amount in one currency, or nothing said."""

from sqlmodel import Session, select

from models.book.money import LARGEST, known_currency
from models.book.refusals import Refused
from models.people.rows import Business, Prospect

VALUE_LIMIT = LARGEST // 100
"""So many minor units that the sum of all who can be in a book still fits."""


def set_value(
    session: Session,
    prospect: Prospect,
    value_minor: int,
    currency: str | None,
) -> None:
    """Put the amount on the prospect, in their currency or else the business's.

    Raises:
        Refused: it is below zero or above `VALUE_LIMIT`, or the currency is unknown.
    """
    if value_minor < 0:
        raise Refused("A value is zero or more.")
    if value_minor > VALUE_LIMIT:
        raise Refused("No prospect is worth that much. Look at the digits.")
    default = session.exec(select(Business.currency)).one()
    prospect.currency = known_currency(currency or prospect.currency or default)
    prospect.value_minor = value_minor


def change_value(session: Session, prospect: Prospect, value: object) -> None:
    """Put another amount on the prospect; None takes it off.

    Raises:
        Refused: it is no amount, or cannot be one.
    """
    if value is None:
        prospect.value_minor = prospect.currency = None
    elif isinstance(value, int):
        set_value(session, prospect, value, None)
    else:
        raise Refused("A value is an amount of money.")
