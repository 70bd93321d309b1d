"""Writes step 0003 from today's schema: `python -m tests.step_0003`.

Only until 0003 is released; from then on its text is frozen like that of 0001.
"""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from models.book import migrations
from models.schema import schema_sql

VERSIONS = Path(migrations.__file__).parent / "versions"
STEP = VERSIONS / "step_0003.sql"
BEFORE = ("step_0001.sql", "step_0002.sql")
NAMED = re.compile(
    r"^CREATE\s+(?:UNIQUE\s+)?(?:VIRTUAL\s+)?(TABLE|INDEX|VIEW|TRIGGER)\s+\"?(\w+)",
)


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
    """The statements that lead from the step before to today's schema."""
    old: dict[tuple[str, str], str] = {}
    for name in BEFORE:
        text = (VERSIONS / name).read_text(encoding="utf-8")
        for statement in statements(text):
            words = statement.removesuffix(";").split()
            if words[0] == "DROP":
                old.pop((words[1], words[2]), None)
        old |= made_by(text)
    new = made_by(schema_sql())
    gone = [key for key, made in old.items() if new.get(key) != made]
    assert not [name for kind, name in gone if kind == "TABLE"], "rows would be lost"
    dropped = [f"DROP {kind} {name};" for kind, name in reversed(gone)]
    # With a table go its triggers; a trigger that is gone must not be dropped again.
    created = [made for key, made in new.items() if old.get(key) != made]
    return "\n".join([*dropped, *created]) + "\n"


def main() -> None:
    """Write the step and try it on an empty book."""
    STEP.write_text(step_sql(), encoding="utf-8")
    with closing(sqlite3.connect(":memory:")) as db:
        for step in (*BEFORE, STEP.name):
            db.executescript((VERSIONS / step).read_text(encoding="utf-8"))
    print(f"{STEP.name}: {STEP.stat().st_size:,} bytes")  # noqa: T201 — a command


if __name__ == "__main__":
    main()
