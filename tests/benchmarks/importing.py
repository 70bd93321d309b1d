"""Taking over a CSV of 50,000 rows, against csv and executemany of the same rows."""

import csv
import random
import shutil
import sqlite3
import time
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import Any

from tests.benchmarks.books import baton, new_book
from tests.benchmarks.figures import Figure
from tests.benchmarks.raw import begin, commit, raw_book

ROWS = 50_000
PROMISED, MEGABYTES = 8.0, 300.0
HEADER = ("First name", "Last name", "Company", "E-mail", "Phone", "City", "Tags")
GIVEN = ("Ada", "Jürgen", "Søren", "Мария", "José", "Łucja", "美咲", "Nora", "Omar")
FAMILY = ("Lind", "Müller", "O’Neill", "Иванова", "van Dijk", "Núñez", "佐藤", "Ba")
TRADE = ("Bakery", "Dental", "Roofing", "Logistics", "Optik", "Studio", "Farms")

Batch = tuple[str, list[tuple[Any, ...]]]


def imports(size: int, folder: Path) -> Iterator[Figure]:
    """The figures of one take-over: CPU seconds, and the memory at its highest."""
    own = folder / "import"
    own.mkdir()
    empty, written = new_book(own / "empty.baton"), own / "list.csv"
    door, raw = (Path(shutil.copy(empty, own / f"{n}.baton")) for n in ("door", "raw"))
    write_csv(written, size)
    used = baton("import", door, written, "--json")
    limit = _taken_raw(raw, written, _batches(door))
    idle = baton("board", empty, "--json")
    shutil.rmtree(own)
    name = "CSV taken over"
    yield Figure(name, size, used.cpu_s, "s", limit, PROMISED)
    peaks = used.peak_mb, "MB", idle.peak_mb
    yield Figure(f"{name}, memory", size, *peaks, bound=MEGABYTES)


def write_csv(path: Path, rows: int) -> None:
    """A list of so many people, no two of them the same."""
    chance = random.Random(7)  # noqa: S311 — made-up people, the same each time
    with path.open("w", newline="", encoding="utf-8") as file:
        out = csv.writer(file)
        out.writerow(HEADER)
        for n in range(rows):
            given, family = chance.choice(GIVEN), f"{chance.choice(FAMILY)}-{n}"
            firm = f"{chance.choice(FAMILY)} {chance.choice(TRADE)} {n // 3}"
            mail, phone = f"person{n}@firm{n // 3}.example", f"+353 1 {2_000_000 + n}"
            tags = chance.choice(("", "newsletter", "fair 2026"))
            out.writerow((given, family, firm, mail, phone, "Cork", tags))


def _batches(path: Path) -> list[Batch]:
    """What the newest act inserted, as executemany takes it, in the order it was."""
    db = sqlite3.connect(path)
    (act,) = db.execute("SELECT max(act) FROM change").fetchone()
    lines = db.execute(
        "SELECT tbl, op, row FROM change WHERE act = ? ORDER BY seq", (act,)
    ).fetchall()
    assert {op for _tbl, op, _row in lines} == {"i"}, "raw knows inserts only"
    batches: dict[str, list[tuple[Any, ...]]] = {}
    for tbl, same in groupby(lines, key=lambda line: str(line[0])):
        names = [name for _, name, *_ in db.execute(f"PRAGMA table_info({tbl})")]
        marks = ", ".join("?" * len(names))
        sql = f"INSERT INTO {tbl} ({', '.join(names)}) VALUES ({marks})"
        ask = f"SELECT {', '.join(names)} FROM {tbl} WHERE id = ?"
        batches.setdefault(sql, []).extend(
            db.execute(ask, (row,)).fetchone() for _tbl, _op, row in same
        )
    db.close()
    return list(batches.items())


def _taken_raw(path: Path, written: Path, batches: list[Batch]) -> float:
    """CPU seconds for reading the list with csv and writing its rows."""
    db = raw_book(path)
    started = time.process_time()
    with written.open(newline="", encoding="utf-8") as file:
        list(csv.reader(file))
    act = begin(db)
    for sql, rows in batches:
        db.executemany(sql, rows)
    commit(db, act)
    taken = time.process_time() - started
    db.close()
    return taken
