"""A printed list: nothing lost, nothing read as markup, breaks between people."""

import io
from datetime import date

import pytest
from pypdf import PdfReader

from models.book.book import Book
from models.lists.smart_lists.conditions import Group
from models.lists.smart_lists.sheet import ListSheet, SheetRow, list_sheet
from models.lists.smart_lists.typed import typed
from models.people.kinds import Channel, PointKind, Tier
from models.people.planned import Planned
from models.people.prospects import add_prospect
from models.people.touches import log_touch
from reports.ink import one_line
from reports.list_pdf import SMALL, fitting, render_list
from tests.clock import NOON, TODAY

ROW = SheetRow(
    1,
    "Anna",
    "Huber",
    "+43 1",
    "Warm",
    TODAY,
    "Call",
    "Call back",
    TODAY,
    "10:00",
    "Hm.",
)


def sheet_of(rows: tuple[SheetRow, ...], page_size: str = "A4") -> ListSheet:
    return ListSheet(
        "Warm ones", "Tier is Warm", "Halden & Reyes", TODAY, "en_IE", page_size, rows
    )


def pages_of(pdf: bytes) -> list[str]:
    return [page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages]


def test_a_list_is_asked_from_the_book_as_it_is(book: Book) -> None:
    anna = book.do(
        add_prospect,
        "Anna",
        company="Huber",
        tier=Tier.WARM,
        points=[(PointKind.PHONE, "+43 1 22")],
        now=NOON,
    )
    book.do(add_prospect, "Zoe", tier=Tier.WARM, now=NOON)
    book.do(
        log_touch,
        anna,
        Channel.CALL,
        happened_at=NOON,
        note="Two\nlines",
        next_step=Planned(Channel.MAIL, "Send prices", date(2026, 11, 20)),
        now=NOON,
    )

    sheet = book.ask(list_sheet, "Warm ones", typed("warm"), today=TODAY)

    assert [row.name for row in sheet.rows] == ["Anna", "Zoe"]
    assert sheet.rows[0] == SheetRow(
        1,
        "Anna",
        "Huber",
        "+43 1 22",
        "Warm",
        TODAY,
        "Call",
        "Send prices",
        date(2026, 11, 20),
        "",
        "Two lines",
    )
    assert (sheet.said, sheet.rows[1].last_on) == ("Tier is Warm", None)
    assert book.ask(list_sheet, "All", Group(), today=TODAY).rows == sheet.rows


@pytest.mark.parametrize("page_size", ["A4", "Letter"])
def test_every_person_is_on_one_page_with_the_head_above(page_size: str) -> None:
    rows = tuple(ROW._replace(code=n, name=f"Person{n:03}") for n in range(1, 61))

    pages = pages_of(render_list(sheet_of(rows, page_size)))

    assert len(pages) > 1
    for place, page in enumerate(pages, 1):
        assert "Last touch" in page
        assert f"page {place} of {len(pages)}" in page
    for row in rows:
        assert sum(row.name in page for page in pages) == 1
    assert all(page.count("10:00") == page.count("Person") for page in pages)


def test_text_stays_what_was_typed_in_any_script() -> None:
    names = ("<b>Ann</b> &amp;", "Ελένη", "Łukasz", "東京")
    rows = tuple(
        ROW._replace(code=n, name=name, company="") for n, name in enumerate(names, 1)
    )

    (page,) = pages_of(render_list(sheet_of(rows)))

    for name in names:
        assert name in page


def test_nobody_on_a_list_is_a_page_that_says_so() -> None:
    (page,) = pages_of(render_list(sheet_of(())))

    assert "0 prospects" in page


def test_the_same_sheet_is_the_same_bytes() -> None:
    sheet = sheet_of((ROW,))

    assert render_list(sheet) == render_list(sheet)


def test_what_is_too_long_is_cut_and_says_so() -> None:
    text = fitting("word " * 100, SMALL, 100)

    assert text.endswith("…")
    assert one_line(text, SMALL).width <= 100
    assert fitting("short", SMALL, 100) == "short"
