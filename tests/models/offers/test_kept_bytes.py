"""Files of offers are kept once, and come back as they were or not at all."""

import hashlib
import sqlite3
from contextlib import closing

import pytest
from sqlmodel import Session

from models.book.book import Book
from models.book.refusals import Refused
from models.book.session import name_act
from models.offers.keeping import LARGEST, keep_bytes
from models.offers.kept_bytes import _Remembered, is_kept, kept_bytes, remembered
from tests.clock import NOON


def keep(session: Session, content: bytes) -> str:
    name_act(session, "keep a file", "A file is kept")
    return keep_bytes(session, content, now=NOON)


def test_the_same_bytes_are_kept_once(book: Book) -> None:
    first, second = book.do(keep, b"the same"), book.do(keep, b"the same")

    assert first == second == hashlib.sha256(b"the same").hexdigest()
    assert book.ask(kept_bytes, first) == remembered(first) == b"the same"
    assert book.ask(kept_bytes, "") == b""
    assert book.ask(is_kept, first)


def test_nothing_and_too_much_are_refused(book: Book) -> None:
    with pytest.raises(Refused, match="empty"):
        book.do(keep, b"")
    with pytest.raises(Refused, match="more than 20 MB"):
        book.do(keep, bytes(LARGEST + 1))


def test_a_file_that_is_missing_or_altered_is_never_given_out(book: Book) -> None:
    altered = book.do(keep, b"as it was kept")
    with closing(sqlite3.connect(book.path)) as raw, raw:
        raw.execute("DROP TRIGGER kept_file_stays_u")
        raw.execute("UPDATE kept_file SET content = 'else'")

    with pytest.raises(Refused, match="altered"):
        book.ask(kept_bytes, altered)
    with pytest.raises(Refused, match="missing"):
        book.ask(kept_bytes, "0" * 64)


def test_only_the_files_read_last_are_remembered() -> None:
    kept, large = _Remembered(), bytes(30 * 1024 * 1024)
    for name in ("first", "second", "first", "third"):
        kept.put(name, large)
        assert kept.get(name) is not None

    assert kept.get("second") is None
    assert kept.get("first") is kept.get("third") is large
