"""What is measured beside other programs is our very paper, on the same content."""

import sys

from models.book.figures import format_money
from reports.offer_pdf import render_offer
from tests.benchmarks.paper import sheet_of
from tests.benchmarks.side_by_side import Maker, content_of


def test_the_measured_paper_is_the_paper_of_the_program() -> None:
    sheet = sheet_of(3, 1)
    content = content_of(sheet, 3, 1)
    maker = Maker("baton", sys.executable)

    took, pdf = maker.paper(content)
    maker.end()

    assert pdf == render_offer(sheet)
    assert took > 0
    total = format_money(sheet.totals.total, sheet.currency, sheet.locale)
    assert content["sums"][-1] == ("Total", total)
    assert len(content["rows"]) == 3
