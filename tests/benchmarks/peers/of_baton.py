"""The paper as Baton makes it."""

from typing import Any

from models.offers.sheet import Sheet
from reports.offer_pdf import render_offer
from tests.benchmarks.paper import sheet_of

SAID = "tags, PDF/A-2b"


def prepared(content: dict[str, Any]) -> Sheet:
    """The same sheet that the content was taken from."""
    return sheet_of(content["size"], content["turn"])


def paper(sheet: Sheet) -> bytes:
    """The PDF."""
    return render_offer(sheet)
