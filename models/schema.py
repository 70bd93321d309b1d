"""The whole schema of a new book as SQL text, made from the table classes.

Stands above all wings because it knows every table. A migration step freezes this
text; a test holds the frozen steps against it.
"""

from sqlalchemy import Table
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable
from sqlmodel import SQLModel

from models.book import journal_sql, kept_sql, search_sql, standing_sql
from models.lists import rows as list_rows
from models.offers import frozen, paper_rows
from models.offers import rows as offer_rows
from models.people import plan_rows, record_rows
from models.people import rows as people_rows

KNOWN = (people_rows, record_rows, plan_rows, offer_rows, paper_rows, list_rows)
UNLOGGED = frozenset({"version"})
OUTSIDE = frozenset({"number_series", "meta"})
"""Tables that the journal does not follow."""

META = """
CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;
"""


def tables() -> list[Table]:
    """Every table of the classes, parents before children."""
    return [
        table
        for table in SQLModel.metadata.sorted_tables
        if any(table.name == _name_of(c) for room in KNOWN for c in vars(room).values())
    ]


def _name_of(thing: object) -> str | None:
    return getattr(getattr(thing, "__table__", None), "name", None)


def schema_sql() -> str:
    """Every statement that makes a new book, in order."""
    dialect = sqlite.dialect()
    made = []
    for table in tables():
        made.append(str(CreateTable(table).compile(dialect=dialect)).strip() + ";")
        made += [
            str(CreateIndex(index).compile(dialect=dialect)) + ";"
            for index in sorted(table.indexes, key=lambda i: str(i.name))
        ]
    return "\n".join(
        [
            META,
            *made,
            journal_sql.TABLES,
            standing_sql.TABLES,
            kept_sql.TABLES,
            kept_sql.VIEWS,
            triggers_sql(),
        ]
    )


def triggers_sql() -> str:
    """Every trigger of the book, and the search index they feed."""
    journal = [
        journal_sql.journal_triggers(
            table,
            journal_sql.WHOSE.get(table.name, "NULL"),
            UNLOGGED,
        )
        for table in tables()
        if table.name not in OUTSIDE
    ]
    return "\n".join(
        [
            *journal,
            standing_sql.TRIGGERS,
            search_sql.SEARCH,
            kept_sql.TRIGGERS,
            frozen.TRIGGERS,
        ],
    )
