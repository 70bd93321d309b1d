"""Taking over a CSV of 50,000 rows: alone, and among people who are there already.

Into an empty book against csv and executemany of the same rows; among 100,000 people,
with everybody compared, against the time that was promised.
"""

import csv
import random
import shutil
import sqlite3
import time
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import Any

from tests.benchmarks.books import baton, copy_of, new_book
from tests.benchmarks.figures import Figure
from tests.benchmarks.raw import begin, commit, raw_book

ROWS = 50_000
PROMISED, MEGABYTES = 8.0, 300.0
AMONG = 100_000
SECONDS, MEGABYTES_AMONG = 60.0, 400.0
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
    yield from _among(size, folder, limit)


def _among(size: int, folder: Path, limit: float) -> Iterator[Figure]:
    """The figures of a list of whom two in five are known and one in five nearly."""
    book = copy_of(AMONG, folder)
    written = book.with_name("among.csv")
    write_csv_among(written, size, book)
    used = baton("import", book, written, "--json")
    shutil.rmtree(book.parent)
    name = f"CSV among {AMONG:,}"
    yield Figure(name, size, used.cpu_s, "s", limit, bound=SECONDS)
    peaks = used.peak_mb, "MB", MEGABYTES_AMONG
    yield Figure(f"{name}, memory", size, *peaks, bound=MEGABYTES_AMONG)


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


def write_csv_among(path: Path, rows: int, book: Path) -> None:
    """A list of which two rows in five tell of people of the book, and one nearly."""
    chance = random.Random(7)  # noqa: S311 — made-up people, the same each time
    db = sqlite3.connect(book)
    people = db.execute(
        "SELECT p.name, p.company, coalesce((SELECT value FROM contact_point c"
        " WHERE c.prospect_id = p.id AND c.kind = 'mail'), '') FROM prospect p"
        " WHERE p.name <> '' AND p.in_bin_at IS NULL ORDER BY p.id"
    ).fetchall()
    db.close()
    with path.open("w", newline="", encoding="utf-8") as file:
        out = csv.writer(file)
        out.writerow(("Name", "Company", "E-mail", "Phone", "Notes"))
        for n in range(rows):
            name, firm, mail = chance.choice(people)
            if n % 5 > 2:
                name = f"{chance.choice(GIVEN)} {chance.choice(FAMILY)}-{n}"
                firm, mail = f"{firm} {n}", f"new{n}@firm{n // 3}.example"
            elif n % 5 == 2:
                name, mail = f"{name[:-2]}{name[-1:]}", ""
            phone = f"+353 1 {2_000_000 + n}"
            out.writerow((name, firm, mail, phone, f"Met at the fair {n}"))


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
