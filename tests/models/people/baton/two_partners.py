"""Marit of marketing and Tomás of sales, and Ruth, whom Marit holds."""

from typing import NamedTuple

from models.book.book import Book
from models.book.worn import Worn
from models.people.baton.brief import Brief
from models.people.baton.passing import offer_baton
from models.people.business import members
from models.people.business_changes import add_member, change_member
from models.people.kinds import Tier
from models.people.prospects import add_prospect
from tests.clock import NOON

WHY = Brief("Asked what a new letterhead set would cost")


class Partners(NamedTuple):
    """Their ids, and Ruth's."""

    marit: int
    tomas: int
    ruth: int


def two_partners(book: Book) -> Partners:
    """Marit at the desk in the marketing hat, Tomás in sales, Ruth Adeyemi in Warm."""
    marit = book.ask(members)[0].id
    book.do(change_member, marit, name="Marit Halden", initials="MH", wears_sales=False)
    tomas = book.do(add_member, "Tomás Reyes", initials="TR", wears_marketing=False)
    book.worn = Worn(marit, "marketing")
    ruth = book.do(
        add_prospect, "Ruth Adeyemi", company="Adeyemi Legal", tier=Tier.WARM, now=NOON
    )
    return Partners(marit, tomas, ruth)


def offered(book: Book, who: Partners, brief: Brief = WHY) -> int:
    """The id of Marit's offer of Ruth to Tomás at noon."""
    return book.do(offer_baton, who.ruth, who.tomas, brief, now=NOON)
