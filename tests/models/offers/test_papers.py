"""Feature 7: the very bytes that went out are kept, and a fault in them is found."""

import sqlite3
from contextlib import closing

import pytest

from models.book.book import Book
from models.book.checks import check
from models.book.refusals import Refused
from models.offers.copying import copy_offer
from models.offers.keeping import LARGEST
from models.offers.papers import misses_paper, sent_paper
from models.offers.sending import keep_paper, send_offer
from models.people.attachments import purge_files
from tests.clock import NOON

PDF = b"%PDF-1.7 as it went out"


def test_the_kept_paper_stays_for_years(book: Book, offer: int) -> None:
    book.do(send_offer, offer, now=NOON)
    book.do(keep_paper, offer, PDF, now=NOON)
    later = NOON.replace(year=2036)

    gone = book.do(purge_files, now=later)
    book.close()
    again = Book.open(book.path, now=lambda: later)

    assert gone == 0
    assert again.ask(sent_paper, offer) == PDF
    assert not any(check(book.path).values())
    again.close()


def test_a_sent_offer_misses_its_paper_until_it_is_kept(book: Book, offer: int) -> None:
    draft = book.ask(misses_paper, offer)
    book.do(send_offer, offer, now=NOON)
    sent = book.ask(misses_paper, offer)

    book.do(keep_paper, offer, PDF, now=NOON, afterwards=True)

    assert (draft, sent, book.ask(misses_paper, offer)) == (False, True, False)
    assert book.ask(sent_paper, offer) == PDF


@pytest.mark.parametrize(
    "write", ["UPDATE kept_file SET size = 1", "DELETE FROM kept_file"]
)
def test_no_program_can_take_a_kept_paper_away(
    book: Book, offer: int, write: str
) -> None:
    book.do(send_offer, offer, now=NOON)
    book.do(keep_paper, offer, PDF, now=NOON)

    with (
        closing(sqlite3.connect(book.path, isolation_level=None)) as raw,
        pytest.raises(sqlite3.IntegrityError, match="a kept file never"),
    ):
        raw.execute(write)


def test_a_kept_paper_that_was_altered_is_found_and_not_shown(
    book: Book, offer: int
) -> None:
    book.do(send_offer, offer, now=NOON)
    book.do(keep_paper, offer, PDF, now=NOON)
    with closing(sqlite3.connect(book.path, isolation_level=None)) as raw:
        made = raw.execute(
            "SELECT sql FROM sqlite_master WHERE name = 'kept_file_stays_u'"
        ).fetchone()
        raw.execute("DROP TRIGGER kept_file_stays_u")
        raw.execute("UPDATE kept_file SET content = ?", [PDF.replace(b"as", b"so")])
        raw.execute(made[0])

    with pytest.raises(Refused, match="The file of P-001 was altered"):
        book.ask(sent_paper, offer)
    (fault,) = [text for texts in check(book.path).values() for text in texts]
    assert "was altered" in fault


def test_a_paper_of_more_than_twenty_megabytes_is_refused(
    book: Book, offer: int
) -> None:
    book.do(send_offer, offer, now=NOON)
    draft = book.do(copy_offer, offer, now=NOON)

    with pytest.raises(Refused, match="more than 20 MB"):
        book.do(keep_paper, offer, bytes(LARGEST + 1), now=NOON)
    with pytest.raises(Refused, match="not sent yet"):
        book.do(keep_paper, draft, PDF, now=NOON)

    assert book.ask(sent_paper, offer) is None
