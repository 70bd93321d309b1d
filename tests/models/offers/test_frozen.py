"""A sent offer is kept by the book itself, whoever writes."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from hashlib import sha256

import pytest

from models.book.book import Book
from models.book.refusals import Refused
from models.offers import frozen
from models.offers.answers import accept_offer, decline_offer
from models.offers.conditions import Levy, TaxTerms
from models.offers.copying import copy_offer, revise_offer
from models.offers.habit_changes import change_habits
from models.offers.keeping import keep_bytes
from models.offers.kinds import Design, OfferStatus, TextKind
from models.offers.sending import keep_paper, send_offer
from models.offers.sheet_of import facts_of, sections_of_offer, sheet_of
from models.offers.text_changes import save_text
from models.offers.writing import (
    drop_draft,
    set_private_note,
    set_sections,
    write_offer,
)
from models.people.business_changes import change_business
from models.people.kinds import LostReason
from models.people.prospects import change_prospect
from tests.clock import NOON
from tests.models.offers.packaged import THREE

FREE = {
    *("id", "created_at", "version", "status", "prospect_id", "private_note"),
    *("answered_at", "answered_by", "answered_how", "answer_note", "declined_why"),
    *("answer_sha256", "answer_file", "chosen_package", "source_id", "pdf_sha256"),
}
"""What may still become of an offer, or is no part of what was sent."""
FULL = replace(
    THREE,
    tax=TaxTerms(levies=(Levy("Fee", 1_000),)),
    appendices=(("plan.pdf", sha256(b"plan").hexdigest()),),
)


@pytest.fixture
def full(book: Book, colm: int) -> int:
    """A draft with a row in each of its tables."""
    book.do(keep_bytes, b"plan", now=NOON)
    return book.do(write_offer, colm, FULL, now=NOON)


def every_write(raw: sqlite3.Connection) -> Iterator[str]:
    """A change of each column of each table that an offer consists of."""
    named = "SELECT name FROM sqlite_master WHERE type = 'table' AND name GLOB ?"
    parts = [row[0] for row in raw.execute(named, ["offer_*"])]
    assert len(parts) == 6
    for table in ("offer", *parts):
        columns = [row[1] for row in raw.execute(f"PRAGMA table_info({table})")]
        free = FREE if table == "offer" else {"id"}
        yield from (f"UPDATE {table} SET {n} = 'x'" for n in columns if n not in free)
        yield f"DELETE FROM {table}"
    for table in parts:
        columns = [row[1] for row in raw.execute(f"PRAGMA table_info({table})")]
        told = ", ".join(columns)
        new = ", ".join("1" if name == "id" else name for name in columns)
        yield f"INSERT INTO {table} ({told}) SELECT {new} FROM {table}"
    yield from (f"UPDATE offer SET {name} = 7" for name in frozen._SUMS)
    yield "UPDATE offer SET status = 'draft'"
    yield "UPDATE offer SET pdf_sha256 = 'x'"


def test_no_program_can_change_a_sent_offer(book: Book, full: int) -> None:
    """Feature 7: every column of every table."""
    book.do(send_offer, full, now=NOON)
    book.do(keep_paper, full, b"%PDF", now=NOON)
    before = book.ask(sheet_of, full)

    with closing(sqlite3.connect(book.path, isolation_level=None)) as raw:
        raw.execute("UPDATE acting SET act = 1")
        writes = list(every_write(raw))
        for write in writes:
            with pytest.raises(
                sqlite3.IntegrityError, match="a sent offer never changes"
            ):
                raw.execute(write)
        raw.execute("UPDATE acting SET act = NULL")

    assert len(writes) > 90
    assert book.ask(sheet_of, full) == before


def test_what_may_become_of_a_sent_offer_is_not_its_paper(
    book: Book, full: int, colm: int
) -> None:
    """Feature 7."""
    source = book.do(copy_offer, full, now=NOON)
    book.do(send_offer, full, now=NOON)
    before = book.ask(sheet_of, full)
    book.do(set_private_note, full, "Other")
    book.do(change_prospect, colm, name="Other", company="Other")
    book.do(change_business, name="Other & Co", tagline="Else", bank="None")
    book.do(change_habits, design=Design.MODERN, accent="ff0000", iban="")
    book.do(drop_draft, source)
    book.do(decline_offer, full, why=LostReason.OTHER, note="Other", now=NOON)
    book.close()

    again = Book.open(book.path, now=lambda: NOON.replace(year=2027))
    after = again.ask(sheet_of, full)
    again.close()

    assert after == before


def test_a_kept_text_stays_as_it_was_written(book: Book) -> None:
    """Feature 23."""
    book.do(save_text, TextKind.TERMS, "Usual", "Within 14 days.", now=NOON)

    with closing(sqlite3.connect(book.path, isolation_level=None)) as raw:
        raw.execute("UPDATE acting SET act = 1")
        for name in ("kind", "name", "locale", "revision", "heading", "text"):
            with pytest.raises(sqlite3.IntegrityError, match="a kept text never"):
                raw.execute(f"UPDATE kept_text SET {name} = 'x'")
        raw.execute("UPDATE acting SET act = NULL")


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
