"""Feature 19: the figures of a paper for the accountant."""

import csv
import io
import json

import pytest

from models.book.book import Book
from models.book.refusals import Refused
from models.offers.answers import accept_offer
from models.offers.invoice_data import invoice_csv, invoice_data
from models.offers.sending import send_offer
from models.offers.values import Draft
from models.offers.writing import write_offer
from tests.clock import NOON
from tests.models.offers.packaged import THREE


def test_the_figures_are_those_of_the_chosen_package(book: Book, colm: int) -> None:
    three = book.do(write_offer, colm, THREE, now=NOON)
    with pytest.raises(Refused, match="draft"):
        book.ask(invoice_data, three)
    book.do(send_offer, three, now=NOON)
    book.do(accept_offer, three, package=2, now=NOON)

    found = book.ask(invoice_data, three)

    assert [line["work"] for line in found["lines"]] == [
        "Design",
        "Shop sign",
        "Fitting",
    ]
    assert sum(line["net"] for line in found["lines"]) == found["gross_sum"] == 330_000
    assert (found["discount"], found["net"]) == (10_000, 320_000)
    assert found["taxes"] == [{"rate": "23", "on": 320_000, "tax": 73_600}]
    assert found["total"] == sum(part["amount"] for part in found["payments"])
    assert found["buyer"]["company"] == "Harbour Coffee"
    said = json.dumps(found)
    assert not any(secret in said for secret in ("FIT", "pays late", "cost", "1000000"))


def test_the_lines_are_csv_that_no_spreadsheet_takes_for_formulas(
    book: Book, colm: int
) -> None:
    lines = [THREE.lines[1]._replace(work="=1+1", price_e4=-5_000)]
    draft = Draft(THREE.kind, "A look", lines=(THREE.lines[1], *lines))
    offer = book.do(write_offer, colm, draft, now=NOON)
    book.do(send_offer, offer, now=NOON)

    text = invoice_csv(book.ask(invoice_data, offer))

    first, second, third = csv.reader(io.StringIO(text))
    assert first[:4] == ["number", "buyer", "currency", "work"]
    assert second[-3:] == ["once", "23", "1000.00"]
    assert (third[3], third[7], third[-1]) == ("'=1+1", "-0.50", "-0.50")
