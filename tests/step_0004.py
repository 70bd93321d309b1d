"""Writes step 0004 from today's schema: `python -m tests.step_0004`.

Only until 0004 is released; from then on its text is frozen like that of 0001. A table
that changes is laid anew: its rows stand aside meanwhile, its indexes and triggers are
made again.
"""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from models.book import migrations
from models.schema import schema_sql

VERSIONS = Path(migrations.__file__).parent / "versions"
STEP = VERSIONS / "step_0004.sql"
BEFORE = ("step_0001.sql", "step_0002.sql", "step_0003.sql")
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


def before_sql() -> dict[tuple[str, str], str]:
    """What the steps before make, by kind and name."""
    old: dict[tuple[str, str], str] = {}
    for name in BEFORE:
        text = (VERSIONS / name).read_text(encoding="utf-8")
        for statement in statements(text):
            words = statement.removesuffix(";").split()
            if words[0] == "DROP":
                old.pop((words[1], words[2]), None)
        old |= made_by(text)
    return old


def step_sql() -> str:
    """The statements that lead from the step before to today's schema."""
    old, new = before_sql(), made_by(schema_sql())
    gone = [key for key, made in old.items() if new.get(key) != made]
    anew = {name for kind, name in gone if kind == "TABLE"}
    lost = anew - {name for kind, name in new if kind == "TABLE"}
    assert not lost, f"rows would be lost: {lost}"
    with_them = {key for key, made in old.items() if _on(made) in anew}
    dropped = [
        f"DROP {kind} {name};"
        for kind, name in reversed(gone)
        if kind != "TABLE" and (kind, name) not in with_them
    ]
    columns = _columns_of(old)
    aside = [
        statement
        for name in sorted(anew)
        for statement in (
            f"CREATE TABLE {name}_aside AS SELECT * FROM {name};",
            f"DROP TABLE {name};",
        )
    ]
    laid = []
    for (kind, name), made in new.items():
        if kind == "TABLE" and name in anew:
            kept = ", ".join(columns[name])
            laid += [
                made,
                f"INSERT INTO {name} ({kept}) SELECT {kept} FROM {name}_aside;",
                f"DROP TABLE {name}_aside;",
            ]
    created = [
        made
        for key, made in new.items()
        if key not in {("TABLE", name) for name in anew}
        and (old.get(key) != made or key in with_them)
    ]
    return "\n".join([*dropped, *aside, *laid, *created]) + "\n"


def _on(made: str) -> str:
    """The table that an index or a trigger stands on."""
    found = re.search(r"\sON\s+\"?(\w+)", made)
    is_view = made.startswith(("CREATE TABLE", "CREATE VIEW", "CREATE VIRTUAL"))
    return found[1] if found and not is_view else ""


def _columns_of(things: dict[tuple[str, str], str]) -> dict[str, list[str]]:
    with closing(sqlite3.connect(":memory:")) as db:
        for (kind, _name), made in things.items():
            if kind == "TABLE" and "VIRTUAL" not in made:
                db.execute(made)
        return {
            name: [row[1] for row in db.execute(f"PRAGMA table_info({name})")]
            for kind, name in things
            if kind == "TABLE"
        }


def main() -> None:
    """Write the step and try it on an empty book."""
    STEP.write_text(step_sql(), encoding="utf-8")
    with closing(sqlite3.connect(":memory:")) as db:
        for step in (*BEFORE, STEP.name):
            db.executescript((VERSIONS / step).read_text(encoding="utf-8"))
    print(f"{STEP.name}: {STEP.stat().st_size:,} bytes")  # noqa: T201 — a command


if __name__ == "__main__":
    main()
