"""Letters are written plainly in the book just as they are when one types."""

import sqlite3

import pytest

from models.book.book import Book
from models.book.letters import plain, plain_letter
from models.book.search_sql import _SIMPLE_NOTE, _WORDS


def test_the_letters_of_a_book_are_those_of_a_typing_hand(book: Book) -> None:
    raw = sqlite3.connect(book.path)
    kept = dict(raw.execute("SELECT letter, plain FROM found_letter"))
    raw.close()

    assert len(kept) > 8_000
    assert {letter: plain_letter(letter) for letter in kept} == kept


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("Łódź", "lodz"),
        ("Straße", "strasse"),
        ("Ærø", "aero"),
        ("Œuvre", "oeuvre"),
        ("ΐ", "ι"),  # noqa: RUF001 — meant so
        ("Ёж", "еж"),
        ("أحمد", "احمد"),
        ("ＡＢ", "ab"),  # noqa: RUF001 — meant so
        ("𝗝𝗼", "jo"),  # noqa: RUF001 — meant so
        ("한글", "한글"),
        ("O’Shea", "o shea"),
        ("a-b", "a b"),
        ("①", "1"),
    ],
)
def test_a_letter_is_plain(written: str, typed: str) -> None:
    assert plain(written) == typed


def test_the_index_of_words_writes_simple_letters_as_plainly() -> None:
    """What is not folded letter by letter must be folded alike by the index."""
    db = sqlite3.connect(":memory:")
    db.execute(f"CREATE VIRTUAL TABLE f USING fts5 (text, content = '', {_WORDS})")
    simple = [
        letter
        for letter in map(chr, range(1, 0x3000))
        if db.execute(
            "SELECT ? NOT GLOB ?", (letter, f"*[^{_SIMPLE_NOTE}]*")
        ).fetchone()[0]
    ]
    for at, letter in enumerate(simple, 1):
        db.execute("INSERT INTO f (rowid, text) VALUES (?, ?)", (at, f"a{letter}b"))

    lost = [
        letter
        for at, letter in enumerate(simple, 1)
        if not db.execute(
            "SELECT 1 FROM f WHERE f MATCH ? AND rowid = ?",
            (" ".join(f'"{word}"' for word in plain(f"a{letter}b").split()), at),
        ).fetchone()
    ]

    assert len(simple) > 400
    assert lost == []
    db.close()
