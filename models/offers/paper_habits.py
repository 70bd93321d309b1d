"""How one's papers look, are taxed and paid where nothing else is said."""

from typing import NamedTuple

from models.book.reader import Reader
from models.offers.conditions import Looks, TaxTerms
from models.offers.kinds import Design, TaxCase, Window


class Habits(NamedTuple):
    """What a new offer begins with.

    Attributes:
        accent: six hex digits, or empty for that of the design.
        logo_mm: 10 to 60; 0 is the size the logo has by itself.
        contract_pattern: of the numbers of contracts, as `numbering` reads it.
        valid_days: so many days an offer is open; 0 is without an end.
        iban: without blanks, or empty; the deposit's code leads to it.
        cash_step: what is rounded to in cash, in minor units; 0 is not.
    """

    design: Design = Design.CLASSIC
    accent: str = ""
    font_id: int | None = None
    logo_mm: int = 0
    cover: bool = False
    window: Window = Window.NONE
    contract_pattern: str = "C-{seq:3}"
    valid_days: int = 30
    iban: str = ""
    bic: str = ""
    prices_with_tax: bool = False
    tax_case: TaxCase = TaxCase.NORMAL
    tax_reason: str = ""
    cash_step: int = 0

    @property
    def looks(self) -> Looks:
        """How a new offer looks."""
        size, cover = self.logo_mm, self.cover
        return Looks(self.design, self.accent, self.font_id, size, cover, self.window)

    @property
    def tax(self) -> TaxTerms:
        """How a new offer is taxed."""
        case, reason = self.tax_case, self.tax_reason
        return TaxTerms(self.prices_with_tax, case, reason, (), self.cash_step)


def paper_habits(reader: Reader) -> Habits:
    """The habits of the business; the usual ones where it has said nothing."""
    columns = ", ".join(Habits._fields)
    row = reader.one(f"SELECT {columns} FROM paper_habits")
    if row is None:
        return Habits()
    found = Habits._make(row)
    return found._replace(
        design=Design(found.design),
        window=Window(found.window),
        tax_case=TaxCase(found.tax_case),
        cover=bool(found.cover),
        prices_with_tax=bool(found.prices_with_tax),
    )
