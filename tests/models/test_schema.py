"""The frozen steps and today's table classes tell the same story."""

import re
import sqlite3
from pathlib import Path

from alembic.config import Config
from alembic.script import ScriptDirectory

from models.book import engines, migrations
from models.book.book import Book
from models.schema import schema_sql


def _things(db: sqlite3.Connection) -> dict[str, str]:
    rows = db.execute(
        "SELECT type || ' ' || name, sql FROM sqlite_master"
        " WHERE sql IS NOT NULL AND tbl_name <> 'alembic_version'",
    )
    return {name: re.sub(r"\s+", " ", sql) for name, sql in rows}


def test_an_upgraded_book_is_what_the_classes_say(book: Book) -> None:
    fresh = sqlite3.connect(":memory:")
    fresh.executescript(schema_sql())
    upgraded = sqlite3.connect(book.path)

    assert _things(upgraded) == _things(fresh)

    fresh.close()
    upgraded.close()


def test_the_newest_step_is_the_one_the_book_expects() -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(migrations.__file__).parent))

    assert ScriptDirectory.from_config(config).get_current_head() == engines.HEAD


def test_every_table_but_the_caches_is_journaled(book: Book) -> None:
    raw = sqlite3.connect(book.path)
    tables = {
        row[0]
        for row in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        if not row[0].startswith(("sqlite_", "found"))
    }
    watched = {
        row[0]
        for row in raw.execute(
            "SELECT DISTINCT tbl_name FROM sqlite_master WHERE name LIKE 'journal_%'",
        )
    }
    raw.close()

    assert tables - watched == {
        "act",
        "acting",
        "alembic_version",
        "change",
        "erased_key",
        "erased_person",
        "kept_file",
        "meta",
        "number_series",
        "standing",
        "taken_back",
        "tier_total",
    }
