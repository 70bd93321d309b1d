"""Offers to write in the tests: a draft for Colm, with one line and one option."""

from models.book.reader import Reader
from models.offers.kinds import OfferKind, SectionPlace
from models.offers.values import Draft, LineValues, SectionValues

BAG = LineValues("Bag", "Front and back", 2_000_000, "bag", 14_500_000, 0, 23_000)
TIN = BAG._replace(work="Tin", optional=True)
THANKS = SectionValues(SectionPlace.BEFORE, "", "Thank you.")
RIGHTS = SectionValues(SectionPlace.AFTER, "Rights", "All yours.", beside=True)
PACKAGING = Draft(
    OfferKind.PROPOSAL, "Packaging", lines=(BAG, TIN), sections=(THANKS, RIGHTS)
)


def tier_and_reason(reader: Reader, prospect_id: int) -> tuple[str, str]:
    row = reader.one("SELECT tier, reason FROM prospect WHERE id = :id", id=prospect_id)
    assert row is not None
    return row[0], row[1]


def rows(reader: Reader) -> list[tuple[object, ...]]:
    offers = [row[:-1] for row in reader.all("SELECT * FROM offer")]  # not the version
    parts = ("offer_line", "offer_section")
    return offers + [
        row for name in parts for row in reader.all(f"SELECT * FROM {name}")
    ]
