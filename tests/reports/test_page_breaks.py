import re
from dataclasses import replace
from pathlib import Path

import pytest

from models.offers.kinds import LinePart, OfferKind, Period, SectionPlace
from models.offers.sheet import Section
from models.offers.sheet_lines import sheet_with_lines
from models.offers.values import LineValues
from tests.reports.paper import (
    ONE,
    estimate,
    letter_of,
    long_sheet,
    pages_of,
    proposal,
    with_lines,
)

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("count", [1, 6, 18, 120])
@pytest.mark.parametrize("size", ["A4", "Letter"])
@pytest.mark.parametrize("kind", list(OfferKind))
def test_sums_are_carried_from_page_to_page(
    count: int, size: str, kind: OfferKind
) -> None:
    sheet = replace(long_sheet(count, kind=kind), page_size=size)

    pages = pages_of(sheet)

    carried = [re.findall(r"Carried forward\s*([\d,.]+)", page) for page in pages]
    brought = [re.findall(r"Brought forward\s*([\d,.]+)", page) for page in pages]
    assert carried[:-1] == brought[1:]
    running = 0
    for page, sums in zip(pages, carried, strict=True):
        body = page.split("Amount, €")[-1].split("\nNet ")[0] + "\n"
        running += sum(_minor(net) for net in _nets(body))
        if sums:
            assert _minor(sums[0]) == running
    assert running == sheet.totals.net
    assert f"page {len(pages)} of {len(pages)}" in pages[-1]


def _minor(shown: str) -> int:
    return int(re.sub(r"\D", "", shown))


def _nets(body: str) -> list[str]:
    """The last of the two figures with cents in each row."""
    rows = re.findall(r"([\d,]+\.\d\d) ([\d,]+\.\d\d)\n", body)
    return [net for _each, net in rows]


@pytest.mark.parametrize("count", range(20, 60))
def test_two_rows_at_least_stand_with_the_totals(count: int) -> None:
    lines = [(("Work", "", "h"), ONE) for _n in range(count)]

    pages = pages_of(with_lines(estimate(), lines))

    (page,) = [page for page in pages if "Estimated total" in page]
    assert page.split("Estimated total")[0].count("Work") >= 3  # the head is one


@pytest.mark.parametrize("paragraphs", range(12, 30))
def test_a_heading_is_never_the_last_of_its_page(paragraphs: int) -> None:
    text = "\n\n".join(["A line of the letter."] * paragraphs)
    sections = (letter_of(text), letter_of("What follows the heading.", "Heading"))

    pages = pages_of(replace(proposal(), sections=sections))

    (page,) = [page for page in pages if "Heading\n" in page]
    assert "What follows the heading." in page.split("Heading\n")[1]


@pytest.mark.parametrize("count", range(1, 40, 3))
def test_the_signatures_stay_together_under_their_heading(count: int) -> None:
    sheet = long_sheet(count, kind=OfferKind.PROPOSAL)

    (page,) = [page for page in pages_of(sheet) if "Place and date" in page]

    assert "Acceptance\n" in page
    assert "Tomás Reyes, Halden & Reyes" in page


def test_a_row_taller_than_a_page_goes_on_over_pages() -> None:
    words = " ".join(f"word{n}" for n in range(2_000))
    lines = [(("First", "", ""), ONE), (("Tall", words, ""), ONE)]

    pages = pages_of(with_lines(estimate(), lines))

    found = re.findall(r"word\d+", " ".join(pages))
    assert found == words.split()
    assert len(pages) > 2


def test_a_pair_of_long_sections_is_set_one_below_the_other() -> None:
    text = "\n\n".join(["A paragraph of the terms."] * 90)
    sections = tuple(
        Section(SectionPlace.AFTER, head, text, beside)
        for head, beside in (("Payment", False), ("Rights", True))
    )

    pages = pages_of(replace(estimate(), sections=sections))

    assert " ".join(pages).count("A paragraph of the terms.") == 180


def test_an_acceptance_of_two_pages_is_broken_where_it_must_be() -> None:
    text = "\n\n".join(f"Term number {n} of the acceptance." for n in range(120))
    sections = (Section(SectionPlace.AFTER, "Acceptance", text),)

    pages = pages_of(replace(proposal(), sections=sections))

    found = re.findall(r"Term number (\d+)", " ".join(pages))
    assert found == [str(n) for n in range(120)]
    assert "Place and date" in pages[-1]


def test_a_broken_price_list_goes_on_where_its_head_begins_a_page() -> None:
    lines = [(("Work", "\n".join(["detail"] * 14), ""), ONE) for _n in range(9)]

    pages = pages_of(with_lines(estimate(), lines))

    assert " ".join(pages).count("detail") == 9 * 14
    for page in pages[1:]:
        assert "Brought forward" in page or "Estimated total" not in page


def test_the_sums_of_a_group_begin_no_page() -> None:
    group = LineValues("Care", part=LinePart.HEADING)
    line = LineValues("Round", price_e4=70_000, tax_milli=23_000)
    monthly = line._replace(period=Period.MONTH)

    for many in range(12, 40):
        rows = [group, *[line] * many, monthly]
        pages = pages_of(sheet_with_lines(estimate(), rows))
        with_sum = next(page for page in pages if "Subtotal, Care" in page)
        assert "Round" in with_sum, many
        assert "Subtotal, Care per month" in with_sum, many


@pytest.mark.parametrize("count", range(1, 26, 2))
def test_signatures_stand_under_sections_that_stand_beside_each_other(
    count: int,
) -> None:
    sheet = long_sheet(count, kind=OfferKind.PROPOSAL)
    pair = (
        Section(SectionPlace.AFTER, "Payment", "A third on acceptance."),
        Section(SectionPlace.AFTER, "Rights", "All yours.", beside=True),
    )

    (page,) = [
        page
        for page in pages_of(replace(sheet, sections=pair))
        if "Place and date" in page
    ]

    assert "Rights" in page
    assert "Accepted" in page


@pytest.mark.parametrize("count", range(12, 34))
def test_no_option_stands_alone_on_a_page(count: int) -> None:
    wish = ONE._replace(optional=True)
    lines = [(("Work", "", "h"), ONE) for _n in range(count)]
    wishes = [((f"Wish{n}", "", "h"), wish) for n in range(3)]

    pages = pages_of(with_lines(replace(estimate(), sections=()), [*lines, *wishes]))

    each = [page.count("Wish") for page in pages]
    assert sum(each) == 3
    assert 1 not in each
    assert all("If you wish" in page for page in pages if "Wish" in page)
