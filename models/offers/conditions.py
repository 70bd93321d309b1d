"""Under which conditions an offer is priced, taxed, paid and shown: plain values."""

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from models.offers.kinds import Design, LevyKind, ShareKind, TaxCase, Window


class Levy(NamedTuple):
    """A further tax of the whole offer; the rate is thousandths of a percent."""

    name: str
    rate_milli: int
    kind: LevyKind = LevyKind.ADDED


@dataclass(frozen=True, slots=True)
class TaxTerms:
    """How an offer is taxed.

    Attributes:
        with_tax: prices are meant with the tax in them.
        case: why there is tax or none.
        reason: what the paper says where a case asks for it, in the user's words.
        levies: further taxes, in the order in which they are reckoned.
        cash_step: what the amount to pay is rounded to, in minor units; 0 is not.
    """

    with_tax: bool = False
    case: TaxCase = TaxCase.NORMAL
    reason: str = ""
    levies: tuple[Levy, ...] = ()
    cash_step: int = 0


class Package(NamedTuple):
    """One of the packages of which one is chosen; lines name its number, 1 to 4."""

    number: int
    name: str
    detail: str = ""
    advised: bool = False


class Payment(NamedTuple):
    """One part of the payment: thousandths of a percent, minor units, or the rest."""

    words: str
    share: ShareKind
    value: int = 0
    due_on: date | None = None
    deposit: bool = False


@dataclass(frozen=True, slots=True)
class Looks:
    """How the paper looks.

    Attributes:
        accent: six hex digits, or empty for that of the design.
        font_id: a font of one's own, or None for those of the design.
        logo_mm: the width of the logo, 10 to 60; 0 is the size it has by itself.
        cover: whether a page of its own says what it is and for whom.
        window: the envelope that the address must show through.
    """

    design: Design = Design.CLASSIC
    accent: str = ""
    font_id: int | None = None
    logo_mm: int = 0
    cover: bool = False
    window: Window = Window.NONE


USUAL_LOOKS = Looks()
USUAL_TAX = TaxTerms()
