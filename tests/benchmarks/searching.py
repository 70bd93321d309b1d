"""Key strokes of typed-out names, phones and notes, against a scan by LIKE."""

import shutil
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random
from statistics import median

from models.book import engines
from models.book.reader import Reader
from models.lists.search.everything import everything_found
from tests.benchmarks.books import copy_of
from tests.benchmarks.figures import Figure

PEOPLE, NOTES = 8, 5  # as many as the palette shows
STROKES, WARM_UP, SCANS = 500, 40, 6
MOST_OF_95, MOST = 30.0, 100.0  # milliseconds
TYPO_EACH = 10

SCAN = """
SELECT DISTINCT p.id FROM prospect p LEFT JOIN contact_point c ON c.prospect_id = p.id
    LEFT JOIN prospect_tag t ON t.prospect_id = p.id
WHERE p.name LIKE :like OR p.company LIKE :like OR c.value LIKE :like
    OR t.name LIKE :like OR p.notes LIKE :like LIMIT 8
"""
SCAN_NOTES = "SELECT id FROM touch WHERE note LIKE :like ORDER BY id DESC LIMIT 5"


def searches(size: int, folder: Path) -> Iterator[Figure]:
    """The figures of the strokes: the middle one, 95 of 100, the slowest."""
    path = copy_of(size, folder)
    db = engines.connect(path, writer=False)
    reader = Reader(db)
    strokes = typed_out(reader, STROKES)
    for text in strokes[:WARM_UP]:
        everything_found(reader, text, PEOPLE, NOTES)
    both = [_clocked(reader, text) for text in strokes]
    limit = median(_scanned(reader, text) for text in strokes[: SCANS * 10 : 10])
    db.close()
    shutil.rmtree(path.parent)
    cpu, wall = (sorted(clock) for clock in zip(*both, strict=True))
    last = int(len(cpu) * 0.95)
    yield Figure("search, a stroke", size, median(cpu), "ms", limit)
    yield Figure("search, 95 of 100", size, cpu[last], "ms", limit, bound=MOST_OF_95)
    yield Figure("search, the slowest", size, cpu[-1], "ms", limit, bound=MOST)
    yield Figure("search, 95 of 100 by the clock", size, wall[last], "ms", limit)


def _clocked(reader: Reader, text: str) -> tuple[float, float]:
    """The milliseconds of an answer: of this thread, and by the clock."""
    cpu, wall = time.thread_time(), time.perf_counter()
    everything_found(reader, text, PEOPLE, NOTES)
    return (time.thread_time() - cpu) * 1000, (time.perf_counter() - wall) * 1000


def _scanned(reader: Reader, text: str) -> float:
    started = time.thread_time()
    reader.all(SCAN, like=f"%{text}%")
    reader.all(SCAN_NOTES, like=f"%{text}%")
    return (time.thread_time() - started) * 1000


def typed_out(reader: Reader, count: int) -> list[str]:
    """So many texts as they stand in the field while somebody types, letter by letter.

    Names, companies, both, phones and beginnings of notes; each tenth has a typo.
    """
    rng = Random(7)  # noqa: S311 — the same strokes each time
    sources = (
        _some(reader, "SELECT name FROM prospect"),
        _some(reader, "SELECT company FROM prospect"),
        _some(reader, "SELECT name || ' ' || company FROM prospect"),
        _some(reader, "SELECT value FROM contact_point WHERE kind = 'phone'"),
        _some(reader, "SELECT DISTINCT note FROM touch WHERE note <> ''"),
    )
    strokes: list[str] = []
    typed = 0
    while len(strokes) < count:
        text = rng.choice(sources[typed % len(sources)])[:24].lower()
        typed += 1
        if typed % TYPO_EACH == 0:
            text = _mistyped(text, rng)
        strokes += [text[:end] for end in range(1, len(text) + 1)]
    return strokes[:count]


def _some(reader: Reader, sql: str) -> Sequence[str]:
    return [row[0] for row in reader.all(f"{sql} LIMIT 2000") if row[0].strip()]


def _mistyped(text: str, rng: Random) -> str:
    at = rng.randrange(1, max(2, len(text) - 1))
    swapped = text[:at] + text[at + 1 : at + 2] + text[at : at + 1] + text[at + 2 :]
    left_out = text[:at] + text[at + 1 :]
    return rng.choice((swapped, left_out))
