"""Feature 5 of documents.md: pages break well, whatever there is to be set.

In CI every count of lines from 1 to 120 is laid, else every seventh.
"""

import os
from dataclasses import replace

import pytest

from models.offers.conditions import Looks
from models.offers.kinds import Design, OfferKind
from models.offers.sheet import Sheet
from reports.flow import Placed
from reports.layout import Layout
from reports.look import TOP
from reports.offer_pdf import _laid
from tests.reports.paper import long_sheet

COUNTS = range(1, 121, 1 if os.environ.get("CI") else 7)
LEAST_FULL = 0.2
WORDS = "Front, back and sides, tested on a shelf beside four others. "


def laid(sheet: Sheet) -> list[list[Placed]]:
    """The strips of each page."""
    return _laid(Layout.of(sheet)).pages


def fullness(page: list[Placed], sheet: Sheet) -> float:
    """How much of the room of a page is used."""
    bottom = Layout.of(sheet).page.bottom
    last = page[-1]
    return (last.top + last.strip.height - TOP) / (bottom - TOP)


def assert_well_broken(sheet: Sheet) -> None:
    pages = laid(sheet)
    bottom = Layout.of(sheet).page.bottom
    for number, page in enumerate(pages, 1):
        tall = len(page) == 1
        assert tall or page[-1].top + page[-1].strip.height <= bottom + 0.01
        if number < len(pages):
            assert fullness(page, sheet) >= LEAST_FULL, number
            assert not page[-1].strip.bound or _cannot_be_kept(page), number


def _cannot_be_kept(page: list[Placed]) -> bool:
    """Whether what is bound together is more than a page."""
    return all(placed.strip.bound for placed in page)


@pytest.mark.parametrize("design", list(Design))
@pytest.mark.parametrize("size", ["A4", "Letter"])
@pytest.mark.parametrize("kind", list(OfferKind))
def test_no_page_is_nearly_empty_and_nothing_is_left_alone(
    design: Design, size: str, kind: OfferKind
) -> None:
    for count in COUNTS:
        sheet = replace(
            long_sheet(count, kind=kind), looks=Looks(design=design), page_size=size
        )

        assert_well_broken(sheet)


@pytest.mark.parametrize("design", list(Design))
@pytest.mark.parametrize("pages", [0.3, 1, 3])
def test_a_description_may_go_on_over_pages(design: Design, pages: float) -> None:
    sheet = replace(long_sheet(6), looks=Looks(design=design))
    long = replace(sheet.lines[2], detail=WORDS * round(pages * 75))

    found = replace(sheet, lines=(*sheet.lines[:2], long, *sheet.lines[3:]))

    assert_well_broken(found)
    assert len(laid(found)) >= len(laid(sheet)) + int(pages) - 1
