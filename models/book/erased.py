"""Who was erased, known by salted fingerprints only, so that no list brings them back.

A fingerprint is kept because the wish not to be contacted must outlive the erasure; it
tells nothing without the book's own salt (`reliability.md` G5).
"""

import hashlib
import secrets
import sqlite3
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from models.book.reader import Reader

_SALT = "fingerprint_salt"


class Mark(NamedTuple):
    """One thing a person is known by: a way of contact, or name and company.

    Attributes:
        kind: "mail", "phone" or "name".
        key: a contact point's `value_key`, or folded name and company on two lines.
    """

    kind: str
    key: str


def erased_among(reader: Reader, marks: Iterable[Mark]) -> set[Mark]:
    """Those of the marks that belonged to somebody who was erased."""
    salt = reader.one("SELECT value FROM meta WHERE key = :key", key=_SALT)
    if salt is None:
        return set()
    gone = {row[0] for row in reader.all("SELECT fingerprint FROM erased_key")}
    return {mark for mark in marks if fingerprint(str(salt[0]), mark) in gone}


def fingerprint(salt: str, mark: Mark) -> str:
    """The mark as it may be remembered: SHA-256 with the book's salt."""
    text = "\0".join((salt, *mark))
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def remember_erased(db: sqlite3.Connection, marks: Iterable[Mark]) -> None:
    """Keep the fingerprints of the marks."""
    salt = _salt_of(db)
    db.executemany(
        "INSERT OR IGNORE INTO erased_key (fingerprint) VALUES (?)",
        ((fingerprint(salt, mark),) for mark in marks),
    )


def _salt_of(db: sqlite3.Connection) -> str:
    db.execute(
        "INSERT OR IGNORE INTO meta (key, value) VALUES (?, ?)",
        (_SALT, secrets.token_hex(16)),
    )
    (salt,) = db.execute("SELECT value FROM meta WHERE key = ?", (_SALT,)).fetchone()
    return str(salt)


def marks_of(
    name: str, company: str, points: Iterable[tuple[str, str]]
) -> Iterator[Mark]:
    """What a person is recognised by after an erasure.

    A name alone would block everybody of that name; it counts only with a company, or
    where there is neither mail nor phone.

    Args:
        name: folded, as `company` is; a firm without a person goes by its own.
        points: kind and `value_key` of their ways of contact.
    """
    reached = [Mark(kind, key) for kind, key in points if kind in ("mail", "phone")]
    yield from reached
    if company or not reached:
        yield Mark("name", f"{name or company}\n{company}")
