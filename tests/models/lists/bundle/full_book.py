"""A small book that holds something of every table."""

from dataclasses import replace
from datetime import date, datetime
from hashlib import sha256
from pathlib import Path

from sqlmodel import Session

from models.book.book import Book
from models.book.ids import new_id
from models.book.session import connection_of
from models.people.contact_plan.beginning import BEGINNING
from models.people.contact_plan.changing import change_plan
from models.people.contact_plan.sheets import AwayDays
from tests.clock import NOON
from ui.commands.sample import lay_out

CONTENT = b"\x00\xff bytes of a file"
HASH = sha256(CONTENT).hexdigest()
SIZE = len(CONTENT)
ROWS: dict[str, dict[str, object]] = {
    "kept_file": {"sha256": HASH, "size": SIZE, "kept_at": "m", "content": CONTENT},
    "attachment": {"id": 1, "prospect_id": "first", "kind": "file",
                   "name": "../CON.pdf", "sha256": HASH, "size": SIZE,
                   "added_at": "m"},
    "affiliation": {"id": 1, "prospect_id": "first", "company": "=1+1"},
    "occasion": {"id": 1, "prospect_id": "first", "label": "", "on_day": "--02-29"},
    "block": {"id": 1, "prospect_id": "first", "way": "mail", "since": "2026-01-01"},
    "custom_field": {"id": 1, "label": "\\n", "kind": "number"},
    "tag": {"id": 1, "name": 'a "b", c\r\nd', "colour": ""},
    "recipe": {"id": 1, "name": "r", "said": "{}", "used_at": "m"},
    "saved_list": {"id": 1, "name": "l", "said": "{}"},
    "two_people": {"id": 1, "low_id": "first", "high_id": "second", "said_at": "m"},
    "erased_person": {"prospect_id": 5, "erased_at": "m"},
    "erased_key": {"fingerprint": "f"},
    "taken_row": {"id": 1, "prospect_id": "first", "fingerprint": -7},
    "address": {"id": 1, "prospect_id": "first", "point_id": "place", "town": "Linz"},
    "taken_back": {"by_act": 1, "act": 1},
    "own_rhythm": {"id": 1, "prospect_id": "first", "every_days": 9},
    "offer_package": {"id": 1, "offer_id": "draft", "number": 1, "name": "A"},
    "offer_levy": {"id": 1, "offer_id": "draft", "name": "=1", "rate_milli": 1,
                   "kind": "withheld"},
    "offer_payment": {"id": 1, "offer_id": "draft", "share": "rest"},
    "offer_appendix": {"id": 1, "offer_id": "draft", "name": "a.pdf", "sha256": HASH},
    "catalogue_item": {"id": 1, "work": "Bag", "currency": "EUR", "cost_e4": 7},
    "kept_text": {"id": 1, "kind": "terms", "name": "Ours", "text": "a\nb",
                  "created_at": "m"},
    "paper_template": {"id": 1, "name": "Usual", "kind": "contract", "contents": "{}"},
    "brand_font": {"id": 1, "name": "Own", "regular": HASH},
    "paper_habits": {"id": 1, "accent": "0b6e74", "font_id": 1},
    "sign_seen": {"id": 1, "prospect_id": "first", "tier": "hot", "words": "=1",
                  "seen_on": "2026-01-01"},
}  # fmt: skip


def fill(session: Session, *, now: datetime) -> None:
    """Put a row into each table that the sample leaves empty."""
    db = connection_of(session)
    people = db.execute("SELECT id FROM prospect ORDER BY id LIMIT 2").fetchall()
    place = new_id()
    db.execute(
        "INSERT INTO contact_point (id, prospect_id, kind, value, value_key)"
        " VALUES (?, ?, 'address', 'Linz', 'linz')",
        (place, people[0][0]),
    )
    drafts = "SELECT min(id) FROM offer WHERE status = 'draft'"
    (draft,) = db.execute(drafts).fetchone()
    meant = {"first": people[0][0], "second": people[1][0], "place": place,
             "draft": draft, "m": now.isoformat()}  # fmt: skip
    for table, row in ROWS.items():
        values = [meant.get(v, v) if isinstance(v, str) else v for v in row.values()]
        marks = ", ".join("?" * len(row))
        db.execute(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({marks})", values)


def full_book(path: Path) -> Path:
    """The path of such a book, closed, with an act undone."""
    book = Book.create(path, name="Halden & Reyes", now=lambda: NOON)
    lay_out(book)
    away = AwayDays(date(2026, 12, 24), date(2026, 12, 26), "=Christmas")
    book.do(change_plan, replace(BEGINNING, away=(away,)), now=NOON)
    book.do(fill, now=NOON)
    book.close()
    return path
