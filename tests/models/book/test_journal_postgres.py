"""The same journal on PostgreSQL: run on a real server where one is installed."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy.dialects.postgresql.base import PGDialect
from sqlalchemy.schema import CreateIndex, CreateTable

from models.book import journal_postgres, journal_sql
from models.schema import OUTSIDE, UNLOGGED, tables

PROGRAMS = sorted(Path("/usr/lib/postgresql").glob("*/bin"))
Query = Callable[[str], list[str]]


@pytest.fixture
def query(tmp_path: Path) -> Iterator[Query]:
    """Run SQL on a private server; the answer's lines, columns parted by |."""
    if not PROGRAMS or shutil.which("runuser") is None:
        pytest.skip("no PostgreSQL server is installed here")
    programs, data, socket = PROGRAMS[-1], tmp_path / "data", tmp_path
    first = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
    shared = Path(tempfile.gettempdir())
    for folder in (tmp_path, *tmp_path.parents):
        if first and folder.is_relative_to(shared) and folder != shared:
            folder.chmod(0o755)
    if first:
        shutil.chown(tmp_path, "postgres")

    def run(*words: str, text: str | None = None) -> str:
        done = subprocess.run(  # noqa: S603 — our own words
            [*first, *words],
            input=text,
            text=True,
            check=True,
            capture_output=True,
            cwd="/",
        )
        return done.stdout

    run(str(programs / "initdb"), "-D", str(data), "-A", "trust", "--no-sync")
    options = f"-c listen_addresses= -c unix_socket_directories={socket} -c fsync=off"
    pg_ctl = [str(programs / "pg_ctl"), "-D", str(data), "-w", "-l", f"{data}.log"]
    run(*pg_ctl, "-o", options, "start")

    def ask(sql: str) -> list[str]:
        psql = [str(programs / "psql"), "-h", str(socket), "-d", "postgres"]
        return run(*psql, "-qAtv", "ON_ERROR_STOP=1", text=sql).splitlines()

    yield ask
    run(*pg_ctl, "-m", "immediate", "stop")


def test_both_engines_journal_the_same_lines(query: Query) -> None:
    dialect = PGDialect()  # type: ignore[no-untyped-call]
    made = [journal_postgres.TABLES]
    for table in tables():
        made.append(str(CreateTable(table).compile(dialect=dialect)) + ";")
        made += [
            str(CreateIndex(index).compile(dialect=dialect)) + ";"
            for index in table.indexes
        ]
        if table.name not in OUTSIDE:
            whose = journal_sql.WHOSE.get(table.name, "NULL")
            made.append(journal_postgres.journal_triggers(table, whose, UNLOGGED))
    query("\n".join(made))

    lines = query(
        """
        INSERT INTO act (id, at, operation, label, said) VALUES (7, now(), 'x', '', '');
        SET baton.act = 1;
        INSERT INTO prospect (id, name, tier, rank, created_at)
            VALUES (5, 'Ada', 'cold', 'V', now());
        UPDATE prospect SET tier = 'warm', source = 'fair', version = 2 WHERE id = 5;
        DELETE FROM prospect WHERE id = 5;
        SELECT op, tbl, "row", field, old #>> '{}', new #>> '{}', whose FROM change
            WHERE op <> 'd' ORDER BY seq;
        SELECT op, old ->> 'name', old ->> 'version' FROM change WHERE op = 'd';
        """,
    )

    assert lines[0] == "i|prospect|5||||5"
    assert set(lines[1:3]) == {
        "u|prospect|5|tier|cold|warm|5",
        "u|prospect|5|source||fair|5",
    }
    assert lines[3] == "d|Ada|"
