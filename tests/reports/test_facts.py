"""The facts beside the address and in the margin: whole, and never set smaller."""

import io
from dataclasses import replace
from datetime import date

import pytest
from pypdf import PdfReader

from models.offers.conditions import Looks
from models.offers.kinds import Design, OfferKind
from models.offers.sheet import SentBefore, Sheet
from reports.layout import Layout
from reports.offer_pdf import render_offer
from reports.words.languages import LANGUAGES
from reports.words.table import Words
from tests.reports.paper import estimate, pages_of, proposal

OLDER = SentBefore(OfferKind.PROPOSAL, "P-119", 1, date(2026, 11, 18))
MADE_FROM = SentBefore(OfferKind.ESTIMATE, "E-064", 2, date(2026, 11, 2))
LONG = (date(2026, 12, 24), date(2027, 11, 30))
EVERY = pytest.mark.parametrize("words", LANGUAGES.values(), ids=list(LANGUAGES))


def first_page(sheet: Sheet) -> str:
    return " ".join(pages_of(sheet)[0].split())


def sizes(sheet: Sheet) -> dict[str, float]:
    """How large each piece of the first page is set."""
    found: dict[str, float] = {}

    def note(text: str, _cm: object, _tm: object, _font: object, size: float) -> None:
        found[" ".join(text.split())] = size

    paper = PdfReader(io.BytesIO(render_offer(sheet)))
    paper.pages[0].extract_text(visitor_text=note)
    return found


@EVERY
@pytest.mark.parametrize("design", list(Design))
def test_two_long_days_stand_on_two_lines_at_their_own_size(
    words: Words, design: Design
) -> None:
    sheet = replace(
        estimate(),
        looks=Looks(design=design),
        locale=words.language,
        service_from=LONG[0],
        service_until=LONG[1],
    )

    found = {text: size for text, size in sizes(sheet).items() if "2027" in text}

    layout = Layout.of(sheet)
    beside = layout.manner.fact if layout.facts_beside else layout.manner.side_fact
    assert list(found.values()) == [beside.size]
    assert not any("2026" in text for text in found)


def test_two_short_days_stand_on_one_line() -> None:
    sheet = replace(
        estimate(),
        locale="pl",
        service_from=date(2026, 5, 4),
        service_until=date(2026, 5, 7),
    )

    assert any("4 maja 2026 – 7 maja 2026" in text for text in sizes(sheet))


@EVERY
@pytest.mark.parametrize("sheet", [proposal(), estimate()], ids=["letter", "sheet"])
def test_a_paper_says_which_version_it_replaces_and_what_it_is_based_on(
    words: Words, sheet: Sheet
) -> None:
    made = replace(
        sheet, locale=words.language, revision=2, replaces=OLDER, based_on=MADE_FROM
    )

    page = first_page(made)

    replaces = words.replaces.format(revision=1, day="X").partition("X")[0]
    assert " ".join(replaces.split()) in page
    source = words.based_on.format(
        kind=words.kind("estimate"), number=words.numbered("E-064", 2)
    )
    assert " ".join(source.split()) in page


def test_a_first_version_made_from_nothing_says_neither() -> None:
    page = first_page(proposal())

    assert "Replaces" not in page
    assert "Based on" not in page
