"""An offer of three packages, with all that one can say beside the lines."""

from models.offers.conditions import Package, Payment
from models.offers.kinds import (
    DiscountKind,
    LinePart,
    OfferKind,
    SectionPlace,
    ShareKind,
)
from models.offers.pricing import Discount
from models.offers.values import Draft, LineValues, SectionValues

DESIGN = LineValues("Design", "", 1_000_000, "", 10_000_000, tax_milli=23_000)
PRINT = DESIGN._replace(work="Print run", price_e4=5_000_000, package=1)
SIGN = DESIGN._replace(work="Shop sign", price_e4=20_000_000, package=2)
FITTING = DESIGN._replace(
    work="Fitting", price_e4=3_000_000, package=2, cost_e4=1_000_000, code="FIT"
)
CAR = DESIGN._replace(work="Car lettering", price_e4=40_000_000, package=3)
SPARE = DESIGN._replace(work="Spare stickers", price_e4=1_000_000, optional=True)
HEAD = LineValues("What you get", part=LinePart.HEADING)
ONLY_THIRD = LineValues("On the road", part=LinePart.HEADING)
PACKAGES = (
    Package(1, "Start"),
    Package(2, "Shop", advised=True),
    Package(3, "All over town"),
)
THREE = Draft(
    OfferKind.PROPOSAL,
    "A new look",
    greeting="Dear {first name},",
    lines=(HEAD, DESIGN, PRINT, SIGN, FITTING, ONLY_THIRD, CAR, SPARE),
    packages=PACKAGES,
    discount=Discount(DiscountKind.AMOUNT, 10_000, "First order"),
    payments=(
        Payment("On order", ShareKind.PERCENT, 30_000, deposit=True),
        Payment("At the end", ShareKind.REST),
    ),
    sections=(
        SectionValues(SectionPlace.BEFORE, "Why", "For {company}, by {valid until}."),
        SectionValues(SectionPlace.AFTER, "Terms", "Payable within 14 days."),
    ),
    private_note="He pays late",
)
