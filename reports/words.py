"""The words that the paper itself says, in English."""

from models.offers.kinds import OfferKind

KIND = {OfferKind.PROPOSAL: "Proposal", OfferKind.ESTIMATE: "Estimate"}
TOTAL = {OfferKind.PROPOSAL: "Total", OfferKind.ESTIMATE: "Estimated total"}
DRAFT = "Draft"
DATE = "Date"
VALID_UNTIL = "Valid until"
PREPARED_FOR = "Prepared for"
PREPARED_BY = "Prepared by"
FOR = "For"
CONTACT = "Your contact"
COSTS = "What it costs"
WORK, QUANTITY, UNIT = "Work", "Quantity", "Unit"
SUM, NET = "Sum", "Net"
CARRIED, BROUGHT = "Carried forward", "Brought forward"
OPTIONS = "If you wish"
PLACE_AND_DATE = "Place and date"


def each(sign: str) -> str:
    """The head of the column of unit prices."""
    return f"Each, {sign}"


def amount(sign: str) -> str:
    """The head of the column of amounts."""
    return f"Amount, {sign}"


def less(share: str, reason: str) -> str:
    """The row of a discount: its share or nothing, and its reason."""
    return " ".join(part for part in ("Less", share, reason) if part)


def version(number: str, revision: int) -> str:
    """The number, with the version where it is not the first."""
    return number if revision == 1 else f"{number}, version {revision}"


def page_of(number: str, page: int, pages: int) -> str:
    """The right end of the foot."""
    return f"{number} · page {page} of {pages}"


def tax_on(label: str, rate: str, base: str) -> str:
    """The row of one rate; the base is named where there are several rates."""
    return f"{label} {rate} on {base}" if base else f"{label} {rate}"
