"""The sheet of a day on paper: every row with its code, nothing read as markup."""

import io
from dataclasses import replace

import pytest
from pypdf import PdfReader

from models.people.paper_loop.day_sheet import DayLine, DaySheet
from reports.day_sheet_pdf import render_day_sheet
from tests.clock import TODAY

LINE = DayLine(
    code=1,
    group="Overdue",
    name="Maeve Kinsella",
    company="Kinsella Pharmacy",
    phone="+353 91 555 0142",
    address="7 Middle Street, Galway",
    tier="Warm",
    channel="Call",
    what="Two colour routes for the shop front",
    owed="",
    on=TODAY,
    at="",
    days_late=3,
    pips="mmS",
    last="Call, voicemail",
    last_on=TODAY,
    note="asked for green",
)


def sheet_of(lines: list[DayLine], page_size: str = "A4") -> DaySheet:
    return DaySheet(TODAY, "Halden & Reyes", "en_IE", page_size, tuple(lines))


def many(count: int) -> list[DayLine]:
    return [
        LINE._replace(code=code, name=f"Person {code:03}", group=group)
        for code in range(1, count + 1)
        for group in ["Overdue" if code <= count // 3 else "Today"]
    ]


def pages_of(pdf: bytes) -> list[str]:
    return [page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages]


def test_a_row_says_who_the_number_what_was_last_and_the_outcomes() -> None:
    (page,) = pages_of(render_day_sheet(sheet_of([LINE])))

    for words in (
        "Wednesday",
        "Overdue",
        "Maeve Kinsella",
        "Kinsella Pharmacy",
        "+353 91 555 0142",
        "Two colour routes for the shop front (call)",
        "3 days late",
        "Last: Call, voicemail, 18 Nov",
        "asked for green",
        "1 Answered",
        "8 Wrong number",
        "Note",
        "Next",
    ):
        assert words in page, words


@pytest.mark.parametrize("page_size", ["A4", "Letter"])
def test_everybody_is_on_exactly_one_page(page_size: str) -> None:
    pages = pages_of(render_day_sheet(sheet_of(many(40), page_size)))

    assert len(pages) > 2
    for code in range(1, 41):
        assert sum(f"Person {code:03}" in page for page in pages) == 1
    assert all("page" in page for page in pages)


def test_a_promise_can_be_ticked_as_kept() -> None:
    owed = LINE._replace(owed="us", channel="", what="Two routes")

    (page,) = pages_of(render_day_sheet(sheet_of([owed])))

    assert "You owe: Two routes" in page
    assert "Kept" in page


def test_a_day_of_nobody_is_one_page() -> None:
    (page,) = pages_of(render_day_sheet(sheet_of([])))

    assert "Nothing is due." in page


def test_what_a_user_typed_stays_text() -> None:
    hostile = LINE._replace(name="<b>Bo & Co</b>", note="{\\rtf} & <i>")

    (page,) = pages_of(render_day_sheet(sheet_of([hostile])))

    assert "<b>Bo & Co</b>" in page


def test_the_same_sheet_gives_the_same_bytes() -> None:
    sheet = sheet_of(many(3))

    assert render_day_sheet(sheet) == render_day_sheet(replace(sheet))
