"""What every row of a list is written with: the rules, the moment, and who takes it."""

from datetime import datetime
from typing import NamedTuple

from sqlmodel import Session

from models.book.moments import day_in, stored
from models.book.session import reader_of
from models.people.business_changes import zone_of
from models.people.prospects import acting_member

from .custom_values import Customs, customs_of
from .plan import Tell
from .rules import Rules


class Beside(NamedTuple):
    """What is the same for all rows of one taking over.

    Attributes:
        now: the moment as it is stored.
        today: the ISO day where the business is.
        said: the reason of a way of contact that the list forbids.
    """

    rules: Rules
    customs: Customs
    now: str
    today: str
    holder: int | None
    said: str
    tell: Tell


def beside_of(
    session: Session, rules: Rules, file: str, now: datetime, tell: Tell
) -> Beside:
    """What is the same for all rows of this taking over."""
    return Beside(
        rules=rules,
        customs=customs_of(reader_of(session), rules),
        now=stored(now),
        today=day_in(now, zone_of(session)).isoformat(),
        holder=acting_member(session),
        said=f"So said in {file or 'a list'}",
        tell=tell,
    )
