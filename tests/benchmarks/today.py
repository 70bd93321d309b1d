"""Opening Today and finishing a row, against the same rows asked raw."""

import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

from models.book.book import Book
from models.offers.at_risk import offers_at_risk
from models.people.kinds import Channel, Outcome
from models.people.planned import Planned
from models.people.today.asking import rows_of, today_of
from models.people.today.values import DueKind, GroupKind
from models.people.today.week import effort_balance, week_goals
from models.people.touches import log_touch
from tests.benchmarks.books import NOW, copy_of
from tests.benchmarks.figures import Figure, cpu_ms, in_turns
from tests.benchmarks.raw import newest_act, play, raw_book
from tests.folders import standard_folders_under

DAYED = Path(__file__).with_name("dayed.py")
TURNS, ROWS = range(5), 12
OPENS_IN = {1_000: 150.0, 20_000: 150.0, 100_000: 500.0}
NEXT_ROW_IN = 50.0
TODAY = NOW.date()

# The same tables by the same keys; rows come back as the driver makes them.
STEPS = """
SELECT st.id, st.prospect_id, st.on_day, st.at_time, p.tier, p.value_minor, st.side,
    p.holder_id FROM step st CROSS JOIN prospect p ON p.id = st.prospect_id
WHERE st.state = 'planned' AND p.in_bin_at IS NULL AND st.on_day <= ?
"""
RHYTHM = """
SELECT p.id, p.tier, p.value_minor, s.silent_since, s.last_touch_on, p.holder_id
FROM prospect p LEFT JOIN standing s ON s.prospect_id = p.id
WHERE p.in_bin_at IS NULL AND p.tier = ? AND s.next_step_id IS NULL
    AND (s.last_touch_on IS NULL OR s.last_touch_on <= ?)
ORDER BY p.value_minor DESC, s.silent_since LIMIT 1000
"""
PERSONS = """
SELECT p.name, p.company, p.tier, p.value_minor, p.currency, s.pips, s.planned,
    m.initials, t.channel, t.outcome, t.direction, t.local_day
FROM prospect p LEFT JOIN standing s ON s.prospect_id = p.id
LEFT JOIN member m ON m.id = p.holder_id
LEFT JOIN touch t ON t.id = (SELECT id FROM touch WHERE prospect_id = p.id
    ORDER BY happened_at DESC, id DESC LIMIT 1)
WHERE p.id IN ({ids})
"""
EVERY = {"cold": 21, "warm": 10, "hot": 5}


def todays(size: int, folder: Path) -> Iterator[Figure]:
    """The figures of Today: the list, what stands beside it, the next row."""
    path, other = copy_of(size, folder), copy_of(size, folder)
    book, raw = Book.open(path, now=lambda: NOW), raw_book(other)
    value, of_list = _list(book, raw)
    yield Figure("today, the list", size, value, "ms", of_list, bound=OPENS_IN[size])
    value, limit = _rail(book, raw)
    yield Figure("today, the week and the risks", size, value, "ms", limit)
    value, limit = _next_row(book, raw)
    yield Figure("today, to the next row", size, value, "ms", limit, bound=NEXT_ROW_IN)
    raw.close()
    book.close()
    found = _page(path)
    opened, bound = found["opened"], OPENS_IN[size]
    yield Figure("today, the page opened", size, opened, "ms", of_list, bound=bound)
    row = found["row"]
    yield Figure("today, a row by keys", size, row, "ms", limit, bound=NEXT_ROW_IN)
    for used in (path, other):
        shutil.rmtree(used.parent)


def _list(book: Book, raw: sqlite3.Connection) -> tuple[float, float]:
    groups = book.ask(today_of, TODAY).groups
    shown = [row.prospect_id for group in groups for row in group.rows]

    def ask() -> None:
        book.ask(today_of, TODAY, now_time=NOW.time())

    return in_turns(
        lambda _: cpu_ms(ask), lambda _: cpu_ms(lambda: _list_raw(raw, shown)), TURNS
    )


def _page(path: Path) -> dict[str, float]:
    """What the page takes, in a process of its own."""
    with tempfile.TemporaryDirectory() as home:
        quiet = {"QT_LOGGING_RULES": "qt.text.font.db=false"}
        run = subprocess.run(  # noqa: S603 — our own program
            [sys.executable, str(DAYED), str(path)],
            stdout=subprocess.PIPE,
            env={**os.environ, **standard_folders_under(Path(home)), **quiet},
            check=True,
        )
    found: dict[str, float] = json.loads(run.stdout.splitlines()[-1])
    return found


def _list_raw(raw: sqlite3.Connection, shown: list[int]) -> None:
    raw.execute(STEPS, (TODAY.isoformat(),)).fetchall()
    for tier, days in EVERY.items():
        last = (TODAY - timedelta(days=days)).isoformat()
        raw.execute(RHYTHM, (tier, last)).fetchall()
    ids = ",".join(map(str, shown))
    raw.execute(PERSONS.replace("{ids}", ids)).fetchall()


def _rail(book: Book, raw: sqlite3.Connection) -> tuple[float, float]:
    monday = (TODAY - timedelta(days=TODAY.weekday())).isoformat()

    def ask() -> None:
        for question in (week_goals, effort_balance, offers_at_risk):
            book.ask(question, TODAY)

    def ask_raw() -> None:
        first = (TODAY - timedelta(weeks=8)).isoformat()
        raw.execute(
            "SELECT local_day, side, count(*) FROM touch WHERE local_day >= ?"
            " GROUP BY local_day, side",
            (first,),
        ).fetchall()
        new = "SELECT count(*) FROM prospect WHERE created_at >= ?"
        raw.execute(new, (monday,)).fetchall()
        raw.execute("SELECT * FROM offer WHERE status = 'sent'").fetchall()

    return in_turns(lambda _: cpu_ms(ask), lambda _: cpu_ms(ask_raw), TURNS)


def _next_row(book: Book, raw: sqlite3.Connection) -> tuple[float, float]:
    """A touch logged with its next step and the rows of its prospect asked anew."""
    rows = book.ask(today_of, TODAY).group(GroupKind.OVERDUE).rows
    ours = [row.prospect_id for row in rows if row.kind == DueKind.STEP][:ROWS]
    door = raw_book(book.path)

    def finish(one: int) -> float:
        def act() -> None:
            book.do(
                log_touch,
                one,
                Channel.CALL,
                happened_at=NOW,
                now=NOW,
                outcome=Outcome.VOICEMAIL,
                next_step=Planned(Channel.CALL, "Call", TODAY + timedelta(days=2)),
            )
            book.ask(rows_of, [one], TODAY)

        return cpu_ms(act)

    def finish_raw(one: int) -> float:
        statements = newest_act(door)

        def act() -> None:
            play(raw, statements)
            raw.execute(PERSONS.replace("{ids}", str(one))).fetchall()

        return cpu_ms(act)

    both = in_turns(finish, finish_raw, ours)
    door.close()
    return both
