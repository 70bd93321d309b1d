"""The catalogue on the command line: a price list in, found, and out again."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from models.book.book import Book
from models.offers.kinds import OfferKind
from models.offers.sheet_of import lines_of_offer
from models.offers.values import Draft, LineValues
from models.offers.writing import write_offer
from models.people.prospects import add_prospect
from tests.clock import NOON
from tests.ui.commands.line import Line

LIST = """Code;Name;Price;VAT;Period;Detail
SIGN;Schild;1.450,50;23 %;;=1+1
HOST;Hosting;"20,00";;month;
"""


def taken(line: Line, tmp_path: Path, text: str = LIST) -> Path:
    path = tmp_path / "prices.csv"
    path.write_text(text, encoding="utf-8")
    line.told("catalogue", "--take", path)
    return path


def test_a_price_list_is_taken_in_found_and_written_out(
    line: Line, tmp_path: Path
) -> None:
    taken(line, tmp_path)
    out = tmp_path / "out.csv"

    (sign,) = line.told("catalogue", "SCHI")["items"]
    told = line.told("catalogue", "--out", out)
    again = line.told("catalogue", "--take", out)

    assert (sign["code"], sign["each"], sign["detail"]) == ("SIGN", "1450.50", "=1+1")
    assert told["items"] == 2
    assert "'=1+1" in out.read_text("utf-8-sig")
    assert again == {"added": 0, "changed": 2}
    assert len(line.told("catalogue")["items"]) == 2
    assert "SIGN · Schild · 1450.50 EUR" in line("catalogue").out
    assert "is there already" in line.refused("catalogue", "--out", out)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "is empty"),
        ("Code;Price\nA;1\n", "No column says what is sold"),
        ("Work;Price\nSign;1\nLamp;dear\n", "Row 3: "),
        ("Work;Period\nSign;daily\n", "no period"),
        ("Work;Currency\nSign;euro\n", "Row 2: "),
        ("Work;Tax\nSign;300\n", "300 %"),
        ("Work;Code\n;A\n", "nothing that is sold"),
        ("Code;Work\nA\n", "Row 2: It says nothing"),
    ],
)
def test_a_price_list_that_cannot_be_is_refused_whole(
    line: Line, tmp_path: Path, text: str, said: str
) -> None:
    path = tmp_path / "prices.csv"
    path.write_text(text, encoding="utf-8")

    assert said in line.refused("catalogue", "--take", path)
    assert line.told("catalogue") == {"items": []}


def test_a_file_that_is_not_there_is_refused(line: Line, tmp_path: Path) -> None:
    assert "cannot be read" in line.refused("catalogue", "--take", tmp_path / "none")


@pytest.fixture
def book(line: Line) -> Iterator[Book]:
    """The book that the command line is about, opened beside it."""
    opened = Book.open(line.book, now=lambda: NOON)
    yield opened
    opened.close()


def test_a_draft_takes_todays_prices_when_one_says_so(
    line: Line, book: Book, tmp_path: Path
) -> None:
    ada = book.do(add_prospect, "Ada", now=NOON)
    old = LineValues("Schild", code="SIGN", price_e4=10_000)
    draft = Draft(OfferKind.PROPOSAL, "Signs", lines=(old,))
    offer = str(book.do(write_offer, ada, draft, now=NOON))
    taken(line, tmp_path)

    first = line.told("catalogue", "--into", offer)
    again = line.told("catalogue", "--into", offer)

    assert (first["lines"], again["lines"]) == (1, 0)
    assert book.ask(lines_of_offer, int(offer))[0].price_e4 == 14_505_000
    assert "There is no offer" in line.refused("catalogue", "--into", "P-999")
