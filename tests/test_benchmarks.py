"""What script/bench measures is the same on both sides, and what it writes is read."""

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path

import pytest

from models.book.book import Book
from models.people.kinds import Channel, Outcome, Tier
from models.people.prospects import add_prospect
from models.people.tiers import move_to_tier
from models.people.touches import log_touch
from tests.benchmarks.answering import share_mb
from tests.benchmarks.figures import Figure, table_of, write_figures
from tests.benchmarks.raw import newest_act, play, raw_book
from tests.benchmarks.watched import with_children
from tests.clock import NOON

TABLES = ("prospect", "span", "touch", "step", "standing", "tier_total")
JOURNAL = "SELECT act, tbl, row, op, field, old, new, whose FROM change ORDER BY seq"


def _rows(path: Path) -> dict[str, list[tuple[object, ...]]]:
    db = sqlite3.connect(path)
    rows = {
        t: db.execute(f"SELECT * FROM {t} ORDER BY 1, 2").fetchall() for t in TABLES
    }
    rows["journal"] = db.execute(JOURNAL).fetchall()
    db.close()
    return rows


def test_raw_writes_the_rows_and_the_journal_that_the_door_writes(
    book: Book, tmp_path: Path
) -> None:
    ada = book.do(add_prospect, "Ada", company="Ada Ltd", now=NOON)
    book.close()
    raw = Path(shutil.copy(book.path, tmp_path / "raw.baton"))
    opened = Book.open(book.path, now=lambda: NOON)
    door_db, raw_db = raw_book(book.path), raw_book(raw)

    opened.do(move_to_tier, [ada], Tier.WARM, now=NOON)
    play(raw_db, newest_act(door_db))
    earlier = NOON - timedelta(minutes=1)
    told = {"happened_at": earlier, "now": NOON, "outcome": Outcome.VOICEMAIL}
    opened.do(log_touch, ada, Channel.CALL, **told)  # type: ignore[arg-type]
    play(raw_db, newest_act(door_db))
    opened.close()
    for db in (door_db, raw_db):
        db.close()

    assert _rows(raw) == _rows(book.path)


def test_a_promise_is_broken_by_its_ratio_or_its_bound() -> None:
    assert Figure("move", 1, 6.0, "ms", 1.0, promise=6).kept
    assert not Figure("move", 1, 6.1, "ms", 1.0, promise=6).kept
    assert not Figure("drop", 1, 17.0, "ms", 9.0, bound=16).kept
    assert "BROKEN" in table_of([Figure("drop", 1, 17.0, "ms", 9.0, bound=16)])


def test_the_figures_are_left_by_name(tmp_path: Path) -> None:
    path = tmp_path / "out.json"

    write_figures([Figure("move", 1_000, 1.5, "ms", 0.5)], path)

    assert json.loads(path.read_text()) == {
        "move at 1000": {
            "size": 1000,
            "value": 1.5,
            "unit": "ms",
            "limit": 0.5,
            "ratio": 3.0,
        }
    }


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_a_process_begun_by_a_thread_counts_among_the_children() -> None:
    waits = [sys.executable, "-c", "import sys; sys.stdin.read()"]

    with ThreadPoolExecutor(1) as hand:
        begun = hand.submit(subprocess.Popen, waits, stdin=subprocess.PIPE).result()
        found = with_children(os.getpid())
        held = share_mb(begun.pid)
        begun.communicate()

    assert begun.pid in found
    assert 0 < held < share_mb(os.getpid())
