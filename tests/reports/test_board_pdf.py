"""The board on paper: every card of a tier once, the sums at the head."""

import io

import pytest
from pypdf import PdfReader

from models.book.book import Book
from models.people.kinds import Tier
from models.people.paper_loop.board_sheet import (
    BoardColumn,
    BoardLine,
    BoardSheet,
    board_sheet,
)
from models.people.prospects import add_prospect
from reports.board_pdf import render_board
from tests.clock import NOON, TODAY


def pages_of(pdf: bytes) -> list[str]:
    return [page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages]


def test_the_board_is_asked_as_it_stands(book: Book) -> None:
    book.do(
        add_prospect,
        "Ada",
        company="Ada Ltd",
        tier=Tier.WARM,
        value_minor=500_000,
        now=NOON,
    )

    sheet = book.ask(board_sheet, today=TODAY)

    assert [column.tier for column in sheet.columns] == [
        "Cold",
        "Warm",
        "Hot",
        "Won",
        "Lost",
    ]
    warm = sheet.columns[1]
    assert (warm.people, warm.sums) == (1, ((500_000, "EUR"),))
    assert [line.name for line in warm.lines] == ["Ada"]
    (page,) = pages_of(render_board(sheet))
    assert "Ada Ltd" in page
    assert "€5,000" in page


@pytest.mark.parametrize("page_size", ["A4", "Letter"])
def test_a_long_column_goes_on_the_next_page(page_size: str) -> None:
    lines = tuple(
        BoardLine(f"Person {place:02}", "Ltd", 100, "EUR", "mS", "Call", TODAY)
        for place in range(30)
    )
    columns = tuple(
        BoardColumn(tier, 30, ((3000, "EUR"),), lines if tier == "Cold" else ())
        for tier in ("Cold", "Warm", "Hot", "Won", "Lost")
    )
    sheet = BoardSheet(TODAY, "Halden & Reyes", "en_IE", page_size, columns)

    pages = pages_of(render_board(sheet))

    assert len(pages) > 1
    for place in range(30):
        assert sum(f"Person {place:02}" in page for page in pages) == 1
