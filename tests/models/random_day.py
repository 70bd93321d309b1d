"""What every random day has: a book, an operator who may err, and what must hold."""

import contextlib
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar

from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)

from models.book.book import Book
from models.book.checks import check
from models.book.refusals import Refused
from models.book.taking_back import take_back_keeping
from models.book.undoing import Stays
from models.people.kinds import Tier
from models.people.prospects import add_prospect, bring_back, put_in_bin
from models.people.tiers import move_to_tier
from tests.clock import NOON

P = ParamSpec("P")
R = TypeVar("R")
S = TypeVar("S")
Rows = dict[str, list[tuple[object, ...]]]

UNCOMPARED = {
    "act",
    "acting",
    "change",
    "meta",
    "number_series",
    "erased_key",
    "erased_person",
    "kept_file",
    "standing",
    "taken_back",
    "tier_total",
    "alembic_version",
}
NAMES = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=20)
KNOWN = st.sampled_from(["Ada Byrne", "Colm Gallagher", "Colm Galagher"])
WORDS = st.sampled_from(["fair", "talk", "", "Łódź", "a\nb", "'; DROP TABLE act"])
HERE = "in_bin_at IS NULL"
OF_THE_LIVING = f"prospect_id IN (SELECT id FROM prospect WHERE {HERE})"
KEPT_DAYS = timedelta(days=30)
_DOABLE = (
    "SELECT seq FROM act WHERE kind = 'do' AND final = 0 AND undone_by IS NULL"
    " ORDER BY seq DESC"
)


def rows_of(path: Path) -> Rows:
    """Every journaled table as it stands, without the columns that only count."""
    with closing(sqlite3.connect(path)) as raw:
        return {
            table: raw.execute(
                f"SELECT {', '.join(columns)} FROM {table} ORDER BY id"
            ).fetchall()
            for table, columns in _columns(raw)
        }


def _columns(raw: sqlite3.Connection) -> Iterator[tuple[str, list[str]]]:
    for (table,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'"):
        if table not in UNCOMPARED and not table.startswith(("sqlite_", "found")):
            columns = raw.execute(f"PRAGMA table_info({table})")
            names = (row[1] for row in columns)
            yield table, [f'"{name}"' for name in names if name != "version"]


@cache
def empty_book() -> bytes:
    """A book that nobody wrote in yet."""
    with tempfile.TemporaryDirectory(prefix="baton-day-") as folder:
        path = Path(folder) / "day.baton"
        Book.create(path, name="Test", now=lambda: NOON).close()
        return path.read_bytes()


class RandomDay(RuleBasedStateMachine):
    """A day on which people come, move, go, and what was done is taken back.

    Attributes:
        erased: whether somebody was erased; not everything can be compared then.
        held: the last moment at which each kept file hung on somebody.
        lost: the kept files that are gone for good.
    """

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="baton-day-"))
        self.now = NOON
        self.erased = False
        self.held: dict[str, datetime] = {}
        self.lost: set[str] = set()

    @initialize()
    def make_the_book(self) -> None:
        path = self.folder / "day.baton"
        path.write_bytes(empty_book())
        self.open(path)
        self.first = rows_of(path)
        for name in ("Ada Byrne", "Colm Gallagher", "Eve"):
            self.now += timedelta(minutes=1)
            self.book.do(add_prospect, name, now=self.now)

    def open(self, path: Path) -> None:
        """Spare the disk: what is tested here is the order of things."""
        self.book = Book.open(path, now=lambda: self.now)
        self.book._writer.connection().execute("PRAGMA synchronous = OFF")

    def all(self, sql: str) -> list[tuple[object, ...]]:
        return self.book.ask(lambda reader: reader.all(sql))

    def ids(self, table: str, where: str = "true") -> list[int]:
        found = self.all(f"SELECT id FROM {table} WHERE {where} ORDER BY id")
        return [int(str(row[0])) for row in found]

    def pick(self, data: st.DataObject, table: str, where: str = "true") -> int | None:
        there = self.ids(table, where)
        return data.draw(st.sampled_from(there)) if there else None

    def somebody(self, data: st.DataObject) -> int | None:
        return self.pick(data, "prospect", HERE)

    def some(self, data: st.DataObject, most: int = 5) -> list[int]:
        there = self.ids("prospect", HERE)
        if not there:
            return []
        chosen = st.lists(
            st.sampled_from(there), min_size=1, max_size=most, unique=True
        )
        return data.draw(chosen)

    def try_to(
        self,
        operation: Callable[Concatenate[S, P], R],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> R | None:
        """What came of it; None where it was refused, which leaves no trace."""
        acts = self.all("SELECT count(*), max(seq) FROM act")
        with contextlib.suppress(Refused):
            return self.book.do(operation, *args, **kwargs)
        assert self.all("SELECT count(*), max(seq) FROM act") == acts
        return None

    @rule(
        name=NAMES | KNOWN,
        tier=st.sampled_from(Tier),
        value=st.none() | st.integers(0, 10**9),
    )
    def add(self, name: str, tier: Tier, value: int | None) -> None:
        self.now += timedelta(minutes=1)
        try:
            self.book.do(add_prospect, name, tier=tier, value_minor=value, now=self.now)
        except Refused:
            assert not name.strip() or not name.isprintable()

    @rule(data=st.data(), tier=st.sampled_from(Tier))
    def move(self, data: st.DataObject, tier: Tier) -> None:
        chosen = self.some(data)
        if chosen:
            others = [one for one in self.ids("prospect", HERE) if one not in chosen]
            before = data.draw(st.none() | st.sampled_from(others)) if others else None
            self.now += timedelta(minutes=1)
            self.book.do(move_to_tier, chosen, tier, before_id=before, now=self.now)

    @rule(data=st.data())
    def delete(self, data: st.DataObject) -> None:
        person = self.somebody(data)
        if person is not None:
            self.book.do(put_in_bin, [person], now=self.now)

    @rule(data=st.data())
    def take_from_the_bin(self, data: st.DataObject) -> None:
        gone = "in_bin_at IS NOT NULL AND id NOT IN"
        never = "(SELECT prospect_id FROM erased_person)"
        person = self.pick(data, "prospect", f"{gone} {never}")
        if person is not None:
            self.book.do(bring_back, [person])

    @rule(times=st.integers(1, 4))
    def undo(self, times: int) -> None:
        for _ in range(times):
            self.take_back()

    @rule(times=st.integers(1, 4))
    def redo(self, times: int) -> None:
        for _ in range(times):
            self.book.redo()

    @rule(data=st.data())
    def take_an_act_back(self, data: st.DataObject) -> None:
        acts = [int(str(row[0])) for row in self.all(_DOABLE)]
        if acts:
            act = data.draw(st.sampled_from(acts))
            self.try_to(take_back_keeping, act, now=self.now)  # or nothing is left

    @rule()
    def undo_then_redo_changes_nothing(self) -> None:
        before = rows_of(self.book.path)
        if self.take_back():
            assert self.book.redo() is not None
        assert rows_of(self.book.path) == before

    @rule()
    def reopen(self) -> None:
        before = rows_of(self.book.path)
        path = self.book.path
        self.book.close()
        self.open(path)
        assert rows_of(path) == before

    @precondition(lambda self: hasattr(self, "book"))
    @invariant()
    def the_journal_and_the_rows_agree(self) -> None:
        faults = check(self.book.path)
        hung = self.all("SELECT id, sha256 FROM attachment")
        self.held |= {str(sha256): self.now for _, sha256 in hung}
        known = [
            f"the bytes of row {key} of attachment are missing"
            for key, sha256 in hung
            if sha256 in self.lost
        ]
        faults["files"] = [fault for fault in faults["files"] if fault not in known]
        assert not any(faults.values()), faults

    def note_lost(self, before: list[tuple[object, ...]], least: timedelta) -> None:
        """Let kept files be gone, if they hung on nobody for so long."""
        there = self.all("SELECT sha256 FROM kept_file")
        gone = {str(row[0]) for row in before} - {str(row[0]) for row in there}
        assert all(self.now - self.held[sha256] >= least for sha256 in gone)
        self.lost |= gone

    def teardown(self) -> None:
        if hasattr(self, "book"):
            everything = self.undo_everything()
            self.the_journal_and_the_rows_agree()
            last = rows_of(self.book.path)
            gone = {row[0] for row in self.all("SELECT prospect_id FROM erased_person")}
            campaigns = {row[0] for row in self.all("SELECT campaign_id FROM touch")}
            columns = {table: self.columns_of(table) for table in last}
            self.book.close()
            shutil.rmtree(self.folder)
            if not everything:
                return
            if self.erased:
                last = _without(last, columns, gone, campaigns)
            differing = [table for table in last if last[table] != self.first[table]]
            assert [(table, last[table]) for table in differing] == []

    def take_back(self) -> bool:
        """Whether an act was taken back; what went out or was erased may hold it.

        Asked again, undo goes past what it holds, to what it said.
        """
        before, label = rows_of(self.book.path), self.book.undo_label()
        try:
            return self.book.undo() is not None
        except Refused as refusal:
            assert self.erased or self.ids("offer", "sent_at IS NOT NULL")
            assert rows_of(self.book.path) == before
            older = refusal.older if isinstance(refusal, Stays) else label
            assert self.book.undo_label() == older
            return isinstance(refusal, Stays) and self.take_back()

    def undo_everything(self) -> bool:
        """Whether all could be undone; where not, redone as often all is as it was."""
        before, undone = rows_of(self.book.path), 0
        while self.take_back():
            undone += 1
        if self.book.undo_label() is None:
            return True
        for _ in range(undone):
            assert self.book.redo() is not None
        assert rows_of(self.book.path) == before
        while self.take_back():
            undone -= 1
        assert undone == 0
        return False

    def columns_of(self, table: str) -> list[object]:
        names = self.all(f"SELECT name FROM pragma_table_info('{table}')")
        return [name for (name,) in names if name != "version"]


def _without(
    rows: Rows,
    columns: dict[str, list[object]],
    gone: set[object],
    campaigns: set[object],
) -> Rows:
    """The rows without the empty ones that stand for the erased."""
    left = {}
    for table, there in rows.items():
        names = columns[table]
        whose = "id" if table == "prospect" else "prospect_id"
        key, those = ("id", campaigns) if table == "campaign" else (whose, gone)
        at = names.index(key) if key in names else None
        left[table] = [row for row in there if at is None or row[at] not in those]
    return left
