"""A sent offer is kept by the book itself, whoever writes."""

import sqlite3
from contextlib import closing

import pytest

from models.book.book import Book
from models.book.refusals import Refused
from models.offers import frozen
from models.offers.answers import accept_offer
from models.offers.copying import revise_offer
from models.offers.kinds import OfferStatus
from models.offers.sending import send_offer
from models.offers.sheet_of import facts_of, sections_of_offer
from models.offers.writing import set_sections
from tests.clock import NOON

WRITES = [
    *(f"UPDATE offer SET {name} = 'other'" for name in frozen._KEPT),
    *(f"UPDATE offer SET {name} = 7" for name in frozen._SUMS),
    "UPDATE offer SET status = 'draft'",
    "DELETE FROM offer",
    "UPDATE offer_line SET work = 'Other'",
    "DELETE FROM offer_line",
    "UPDATE offer_section SET text = 'Other'",
    "DELETE FROM offer_section",
    "INSERT INTO offer_section (id, offer_id, place) SELECT 1, id, 'before' FROM offer",
]


@pytest.mark.parametrize("write", WRITES)
def test_no_program_can_change_a_sent_offer(book: Book, offer: int, write: str) -> None:
    book.do(send_offer, offer, now=NOON)
    before = book.ask(facts_of, offer)

    with closing(sqlite3.connect(book.path, isolation_level=None)) as raw:
        raw.execute("UPDATE acting SET act = 1")
        with pytest.raises(sqlite3.IntegrityError, match="a sent offer never changes"):
            raw.execute(write)
        raw.execute("UPDATE acting SET act = NULL")

    assert book.ask(facts_of, offer) == before


def test_every_guard_of_the_source_stands_in_the_book(book: Book) -> None:
    kept = book.ask(
        lambda reader: reader.all("SELECT name FROM sqlite_master WHERE type='trigger'")
    )

    guards = {name for (name,) in kept if "_frozen_" in name}
    said = {
        line.split()[2]
        for line in "".join(frozen.TRIGGERS).splitlines()
        if line.startswith("CREATE TRIGGER")
    }
    assert guards == said


def test_an_accepted_version_is_not_superseded_by_a_later_one(
    book: Book, offer: int
) -> None:
    book.do(send_offer, offer, now=NOON)
    second = book.do(revise_offer, offer, now=NOON)
    book.do(accept_offer, offer, now=NOON)

    with pytest.raises(Refused, match="P-001 was accepted meanwhile"):
        book.do(send_offer, second, now=NOON)

    assert book.ask(facts_of, offer).status is OfferStatus.ACCEPTED
    assert book.ask(facts_of, second).draft


def test_one_version_of_an_offer_is_current_whoever_writes(
    book: Book, offer: int
) -> None:
    """Feature 8."""
    book.do(send_offer, offer, now=NOON)
    book.do(send_offer, book.do(revise_offer, offer, now=NOON), now=NOON)

    with closing(sqlite3.connect(book.path, isolation_level=None)) as raw:
        raw.execute("UPDATE acting SET act = 1")
        for status in ("sent", "accepted"):
            with pytest.raises(sqlite3.IntegrityError, match="version of an offer is"):
                raw.execute(
                    "UPDATE offer SET status = ? WHERE status = 'superseded'", [status]
                )
        raw.execute("UPDATE acting SET act = NULL")

    assert book.ask(facts_of, offer).status is OfferStatus.SUPERSEDED


def test_a_section_that_is_changed_stays_itself(book: Book, offer: int) -> None:
    before = book.ask(sections_of_offer, offer)

    book.do(set_sections, offer, [part._replace(text="Else") for part in before])

    after = book.ask(sections_of_offer, offer)
    assert [part.id for part in after] == [part.id for part in before]
    assert {part.text for part in after} == {"Else"}
