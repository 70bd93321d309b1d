"""Erasing a person: no byte of them stays, and what was counted stays counted."""

import sqlite3
from collections.abc import Iterable
from datetime import datetime
from typing import NamedTuple

from sqlmodel import Session

from models.book.erased import marks_of, remember_erased
from models.book.forgetting import Key, begin_erasing, end_erasing, forget_lines
from models.book.moments import stored
from models.book.reader import Reader
from models.book.refusals import Refused
from models.book.session import connection_of, name_act
from models.book.text import fold
from models.offers.frozen import PARTS

from .merged import former_names, marks_of_merged, merged_into, told_by_others

ERASED = "Erased person"
_GONE = (
    "address",
    "contact_point",
    "prospect_tag",
    "detail",
    "planting",
    "step",
    "promise",
    "affiliation",
    "occasion",
    "attachment",
    "block",
    "taken_row",
    "own_rhythm",
    "sign_seen",
)
"""Tables whose rows of the person are deleted, children before parents."""
_EMPTIED = {
    "prospect": (
        "id = :id",
        (
            f"name = '{ERASED}', given = '', family = '', company = '', role = '',"
            " source = '', informed_on = NULL, birthday = '', notes = '', uid = '',"
            " no_step_reason = 'erased', reason = '', reason_note = '',"
            " blocked = '', revisit_on = NULL, in_bin_at = :now, version = version + 1"
        ),
    ),
    "touch": ("prospect_id = :id", "note = ''"),
    "offer": (
        "prospect_id = :id",
        (
            "title = '', subtitle = '', greeting = '', discount_reason = '',"
            " recipient = '', answered_by = '', answer_note = '', pdf_sha256 = '',"
            " answer_sha256 = '', answer_file = '', private_note = '',"
            " client_tax_number = '', tax_reason = '',"
            " version = version + 1"
        ),
    ),
    "baton_pass": (
        "prospect_id = :id",
        (
            "why_now = '', promised = '', not_to_say = '', first_what = '',"
            " reason_note = '', ended_at = coalesce(ended_at, :now),"
            " state = CASE state WHEN 'offered' THEN 'withdrawn' ELSE state END"
        ),
    ),
}
"""Tables whose rows stay for the sums and lose what tells of the person."""
_STAYING = {
    "prospect": "id = :id",
    "touch": "prospect_id = :id",
    "span": "prospect_id = :id",
    "offer": "prospect_id = :id",
    "baton_pass": "prospect_id = :id",
    # The campaigns of the touches that stay must stay, whatever is undone later.
    "campaign": "id IN (SELECT campaign_id FROM touch WHERE prospect_id = :id)",
}


class _Words(NamedTuple):
    """What a person was called and reached by."""

    name: str
    given: str
    family: str
    company: str


def erase_person(session: Session, prospect_id: int, *, now: datetime) -> None:
    """Erase a person from the book; this cannot be undone.

    Their touches, stays and the sums of papers sent stay without a word of theirs, so
    that what was counted stays counted. The book must be packed afterwards
    (`Book.purge`), for bytes may lie in free pages until then.

    Raises:
        Refused: there is no such person, or they were erased before.
    """
    db = connection_of(session)
    words = _words_of(db, prospect_id)
    points = _points_of(db, prospect_id)
    people = merged_into(db, prospect_id)
    files, told = _files_of(db, people), told_by_others(db, people)
    called = {*words, *(key for _, key in points), *former_names(db, people)} - {""}
    begin_erasing(db)
    remember_erased(db, marks_of(fold(words.name), fold(words.company), points))
    remember_erased(db, marks_of_merged(db, people[1:]))
    _empty(db, prospect_id, now)
    _drop_files(db, files)
    forget_lines(db, people, _left_of(db, prospect_id), told, called)
    db.executemany(
        "INSERT OR IGNORE INTO erased_person (prospect_id, erased_at) VALUES (?, ?)",
        ((person, stored(now)) for person in people),
    )
    end_erasing(db)
    name_act(session, "erase a person", "The person was erased", final=True)


def erased_ids(reader: Reader) -> list[int]:
    """Everybody who was erased from this book, by id."""
    return [row[0] for row in reader.all("SELECT prospect_id FROM erased_person")]


def _words_of(db: sqlite3.Connection, prospect_id: int) -> _Words:
    row = db.execute(
        "SELECT name, given, family, company FROM prospect WHERE id = ?"
        " AND id NOT IN (SELECT prospect_id FROM erased_person)",
        (prospect_id,),
    ).fetchone()
    if row is None:
        raise Refused("There is no such person in the book any more.")
    return _Words(*row)


def _points_of(db: sqlite3.Connection, prospect_id: int) -> list[tuple[str, str]]:
    return db.execute(
        "SELECT kind, value_key FROM contact_point WHERE prospect_id = ?",
        (prospect_id,),
    ).fetchall()


def _files_of(db: sqlite3.Connection, people: Iterable[int]) -> set[str]:
    """The files of theirs, those taken off since as well."""
    sql = (
        "SELECT sha256 FROM attachment WHERE prospect_id = :id UNION"
        " SELECT json_extract(old, '$.sha256') FROM change INDEXED BY ix_change_whose"
        " WHERE whose = :id AND tbl = 'attachment' AND op = 'd'"
        " UNION SELECT pdf_sha256 FROM offer WHERE prospect_id = :id"
        " UNION SELECT answer_sha256 FROM offer WHERE prospect_id = :id"
        " UNION SELECT sha256 FROM offer_appendix WHERE offer_id IN"
        " (SELECT id FROM offer WHERE prospect_id = :id)"
        " UNION SELECT picture FROM offer_line WHERE offer_id IN"
        " (SELECT id FROM offer WHERE prospect_id = :id)"
    )
    return {row[0] for one in people for row in db.execute(sql, {"id": one})}


def _empty(db: sqlite3.Connection, prospect_id: int, now: datetime) -> None:
    theirs = {"id": prospect_id, "now": stored(now)}
    of_offers = "offer_id IN (SELECT id FROM offer WHERE prospect_id = :id)"
    for part in PARTS:
        db.execute(f"DELETE FROM {part} WHERE {of_offers}", theirs)
    drafts = "prospect_id = :id AND status = 'draft'"
    db.execute(f"UPDATE offer SET follows_id = NULL WHERE {drafts}", theirs)
    made_from = f"source_id IN (SELECT id FROM offer WHERE {drafts})"
    db.execute(f"UPDATE offer SET source_id = NULL WHERE {made_from}", theirs)
    db.execute(f"DELETE FROM offer WHERE {drafts}", theirs)
    db.execute("DELETE FROM two_people WHERE low_id = :id OR high_id = :id", theirs)
    for table in _GONE:
        db.execute(f"DELETE FROM {table} WHERE prospect_id = :id", theirs)
    for table, (where, emptied) in _EMPTIED.items():
        db.execute(f"UPDATE {table} SET {emptied} WHERE {where}", theirs)


def _drop_files(db: sqlite3.Connection, files: Iterable[str]) -> None:
    db.executemany(
        "DELETE FROM kept_file WHERE sha256 = :sha AND NOT EXISTS"
        " (SELECT 1 FROM file_in_use WHERE sha256 = :sha)",
        ({"sha": sha} for sha in files),
    )


def _left_of(db: sqlite3.Connection, prospect_id: int) -> list[Key]:
    return [
        (table, row[0])
        for table, where in _STAYING.items()
        for row in db.execute(
            f"SELECT id FROM {table} WHERE {where}", {"id": prospect_id}
        )
    ]
