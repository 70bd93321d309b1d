"""Writes step 0002 from today's schema: `python -m tests.step_0002`.

Only until 0002 is released; from then on its text is frozen like that of 0001.
"""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from models.book import migrations, search_sql
from models.schema import schema_sql

STEP = Path(migrations.__file__).parent / "versions" / "step_0002.sql"
FIRST = STEP.with_name("step_0001.sql")
NAMED = re.compile(
    r"^CREATE\s+(?:UNIQUE\s+)?(?:VIRTUAL\s+)?(TABLE|INDEX|VIEW|TRIGGER)\s+\"?(\w+)",
)
BLOCKS = """
INSERT INTO act (id, at, operation, label, said, final)
SELECT newest + 1, strftime('%Y-%m-%d %H:%M:%f000', 'now'), 'upgrade',
    'bring the book up to date', 'The book was brought up to date', 1
FROM (SELECT max(id) AS newest FROM act)
WHERE EXISTS (SELECT 1 FROM prospect WHERE blocked <> '');
UPDATE acting SET act = (SELECT max(seq) FROM act)
WHERE EXISTS (SELECT 1 FROM prospect WHERE blocked <> '');
INSERT INTO block (id, prospect_id, way, since, reason)
SELECT (SELECT max(id) FROM act) + row_number() OVER (), p.id, w.value,
    date('now'), CASE p.blocked WHEN 'no e-mail' THEN '' ELSE p.blocked END
FROM prospect p JOIN json_each('["phone", "mail", "post", "message", "visit"]') w
    ON w.value = 'mail' OR p.blocked <> 'no e-mail'
WHERE p.blocked <> '';
UPDATE prospect SET blocked = '' WHERE blocked <> '';
UPDATE act SET final = 1 WHERE kind = 'do'
    AND lines_in IN (SELECT act FROM change WHERE tbl = 'prospect'
        AND op = 'u' AND field = 'blocked');
UPDATE act SET lines_in = seq WHERE seq = (SELECT act FROM acting);
UPDATE acting SET act = NULL;
"""
"""The walls of old books; what set or cleared one there is not undone any more."""
FILL = f"{search_sql.letters_sql()}\n{search_sql.REBUILD.strip()}"
"""What fills the new search tables from the rows that are there."""


def statements(text: str) -> Iterator[str]:
    """The statements of an SQL text, without what stands between them."""
    statement = ""
    for line in text.splitlines(keepends=True):
        statement += line
        if line.rstrip().endswith(";") and sqlite3.complete_statement(statement):
            yield statement.strip()
            statement = ""


def made_by(text: str) -> dict[tuple[str, str], str]:
    """What the text makes, by kind and name, in its order."""
    made = {}
    for statement in statements(text):
        if found := NAMED.match(statement):
            made[found.group(1), found.group(2)] = statement
    return made


def step_sql() -> str:
    """The statements that lead from the first step to today's schema."""
    old, new = made_by(FIRST.read_text(encoding="utf-8")), made_by(schema_sql())
    gone = [key for key, made in old.items() if new.get(key) != made]
    dropped = [f"DROP {kind} {name};" for kind, name in reversed(gone)]
    # With a table go its triggers; a trigger that is gone must not be dropped again.
    created = [made for key, made in new.items() if old.get(key) != made]
    return "\n".join([*dropped, *created, FILL.strip(), BLOCKS.strip()]) + "\n"


def main() -> None:
    """Write the step and try it on an empty book."""
    STEP.write_text(step_sql(), encoding="utf-8")
    with closing(sqlite3.connect(":memory:")) as db:
        db.executescript(FIRST.read_text(encoding="utf-8"))
        db.executescript(STEP.read_text(encoding="utf-8"))
    print(f"{STEP.name}: {STEP.stat().st_size:,} bytes")  # noqa: T201 — a command


if __name__ == "__main__":
    main()
