import hashlib
from datetime import timedelta

from models.book.book import Book
from models.offers.papers_out import PaperOut, papers_out
from models.offers.sending import keep_paper, send_offer
from models.offers.writing import write_offer
from tests.clock import NOON
from tests.models.offers.written import PACKAGING


def test_papers_that_went_out_are_known_by_their_bytes_the_newest_first(
    book: Book, colm: int
) -> None:
    first, second, _draft = (
        book.do(write_offer, colm, PACKAGING, now=NOON) for _n in range(3)
    )
    book.do(send_offer, first, now=NOON)
    book.do(keep_paper, first, b"%PDF-1.7 first", now=NOON)
    book.do(send_offer, second, now=NOON + timedelta(hours=1))

    assert book.ask(papers_out) == [
        PaperOut(second, "P-002", 1, "", 0),
        PaperOut(first, "P-001", 1, hashlib.sha256(b"%PDF-1.7 first").hexdigest(), 14),
    ]
