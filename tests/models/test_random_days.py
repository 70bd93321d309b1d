"""A random day: any operations with undo, redo and reopening leave a sound book."""

import contextlib
import shutil
import sqlite3
import tempfile
from datetime import date, timedelta
from pathlib import Path

from hypothesis import Phase, settings
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
from models.lists.duplicates.choosing import FIELDS
from models.lists.duplicates.merges import merges_to_take_back
from models.lists.duplicates.merging import merge_prospects
from models.lists.duplicates.unmerging import unmerge
from models.lists.formats.record import Record
from models.lists.importing.rules import Rules
from models.lists.importing.take_over import take_over
from models.offers.kinds import OfferKind
from models.offers.values import Draft, LineValues
from models.offers.writing import drop_draft, set_lines, write_offer
from models.people.kinds import Channel, Direction, Outcome, PointKind, Tier
from models.people.next_steps import finish_step, plan_none, plan_step, snooze_step
from models.people.planned import Planned, Promised
from models.people.promises import add_promise, keep_promise
from models.people.prospects import (
    add_point,
    add_prospect,
    bring_back,
    change_prospect,
    put_in_bin,
    set_tags,
)
from models.people.tiers import move_to_tier, say_why
from models.people.touches import drop_touch, log_touch
from tests.clock import NOON

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
SOURCES = st.sampled_from(["fair", "talk", "", "Łódź", "a\nb", "'; DROP TABLE act"])
PLANS = st.builds(
    Planned,
    st.sampled_from(Channel),
    st.sampled_from(["Call back", "Visit", ""]),
    st.one_of(st.none(), st.dates(date(2026, 11, 1), date(2027, 1, 1))),
)

LINES = st.builds(
    LineValues,
    st.sampled_from(["Bag", "Workshop and brief", "Łódź"]),
    quantity_micro=st.integers(0, 10**9),
    price_e4=st.integers(0, 10**9),
    tax_milli=st.sampled_from([0, 23_000]),
    optional=st.booleans(),
    detail=st.just(""),
    unit=st.just("bag"),
    discount_milli=st.sampled_from([0, 5_000]),
    id=st.none(),
)

Rows = dict[str, list[tuple[object, ...]]]


def rows_of(path: Path) -> Rows:
    """Every journaled table as it stands, without the columns that only count."""
    raw = sqlite3.connect(path)
    tables = [
        row[0]
        for row in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        if row[0] not in UNCOMPARED and not row[0].startswith(("sqlite_", "found"))
    ]
    picture: Rows = {}
    for table in tables:
        columns = [row[1] for row in raw.execute(f"PRAGMA table_info({table})")]
        kept = ", ".join(f'"{name}"' for name in columns if name != "version")
        picture[table] = raw.execute(
            f"SELECT {kept} FROM {table} ORDER BY id"
        ).fetchall()
    raw.close()
    return picture


class RandomDay(RuleBasedStateMachine):
    """Everything an operator can do to people, in any order."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="baton-day-"))
        self.now = NOON
        self.depth = 0

    @initialize()
    def make_the_book(self) -> None:
        path = self.folder / "day.baton"
        self.book = Book.create(path, name="Test", now=lambda: self.now)
        self.relax()
        self.first = rows_of(path)

    def relax(self) -> None:
        """Spare the disk: what is tested here is the order of things."""
        self.book._writer.connection().execute("PRAGMA synchronous = OFF")

    def ids(self, table: str, where: str = "true") -> list[int]:
        sql = f"SELECT id FROM {table} WHERE {where} ORDER BY id"
        return [row[0] for row in self.book.ask(lambda reader: reader.all(sql))]

    def pick(self, data: st.DataObject, table: str, where: str = "true") -> int | None:
        there = self.ids(table, where)
        return data.draw(st.sampled_from(there)) if there else None

    @rule(
        name=NAMES, tier=st.sampled_from(Tier), value=st.none() | st.integers(0, 10**9)
    )
    def add(self, name: str, tier: Tier, value: int | None) -> None:
        self.now += timedelta(minutes=1)
        try:
            self.book.do(add_prospect, name, tier=tier, value_minor=value, now=self.now)
        except Refused:
            assert not name.strip() or not name.isprintable()

    @rule(data=st.data(), tier=st.sampled_from(Tier), several=st.booleans())
    def move(self, data: st.DataObject, tier: Tier, several: bool) -> None:  # noqa: FBT001 — drawn
        there = self.ids("prospect", "in_bin_at IS NULL")
        if there:
            chosen = data.draw(
                st.lists(
                    st.sampled_from(there),
                    min_size=1,
                    max_size=5 if several else 1,
                    unique=True,
                ),
            )
            before = data.draw(st.none() | st.sampled_from(there))
            before = None if before in chosen else before
            self.now += timedelta(minutes=1)
            self.book.do(move_to_tier, chosen, tier, before_id=before, now=self.now)

    @rule(
        data=st.data(),
        channel=st.sampled_from(Channel),
        outcome=st.none() | st.sampled_from(Outcome),
        direction=st.sampled_from(Direction),
        step=st.none() | PLANS,
        ago=st.integers(0, 90),
    )
    def log(
        self,
        data: st.DataObject,
        channel: Channel,
        outcome: Outcome | None,
        direction: Direction,
        step: Planned | None,
        ago: int,
    ) -> None:
        person = self.pick(data, "prospect", "in_bin_at IS NULL")
        if person is not None:
            self.book.do(
                log_touch,
                person,
                channel,
                happened_at=self.now - timedelta(days=ago),
                now=self.now,
                outcome=outcome,
                direction=direction,
                next_step=step,
                campaign=data.draw(st.sampled_from(["", "mailer", "#fair26"])),
                promises=data.draw(st.sampled_from([(), (Promised("us", "Costs"),)])),
            )

    @rule(data=st.data(), step=PLANS)
    def plan(self, data: st.DataObject, step: Planned) -> None:
        person = self.pick(data, "prospect", "in_bin_at IS NULL")
        if person is not None:
            self.book.do(plan_step, person, step, now=self.now)

    @rule(data=st.data(), how=st.sampled_from(["finish", "snooze", "none"]))
    def settle_a_step(self, data: st.DataObject, how: str) -> None:
        step = self.pick(
            data,
            "step",
            "state = 'planned' AND prospect_id IN"
            " (SELECT id FROM prospect WHERE in_bin_at IS NULL)",
        )
        if step is None:
            return
        if how == "finish":
            self.book.do(finish_step, step, now=self.now)
        elif how == "snooze":
            self.book.do(snooze_step, step, date(2026, 12, 24))
        else:
            sql = f"SELECT prospect_id FROM step WHERE id = {step}"
            row = self.book.ask(lambda reader: reader.one(sql))
            assert row is not None
            self.book.do(plan_none, row[0], "away", now=self.now)

    @rule(data=st.data(), source=SOURCES, value=st.none() | st.integers(0, 10**12))
    def change(self, data: st.DataObject, source: str, value: int | None) -> None:
        person = self.pick(data, "prospect", "in_bin_at IS NULL")
        if person is not None:
            self.book.do(change_prospect, person, source=source, value_minor=value)
            self.book.do(set_tags, person, data.draw(st.lists(SOURCES, max_size=3)))
            self.book.do(add_point, person, PointKind.PHONE, data.draw(st.just("5 55")))

    @rule(data=st.data())
    def delete(self, data: st.DataObject) -> None:
        person = self.pick(data, "prospect", "in_bin_at IS NULL")
        if person is not None:
            self.book.do(put_in_bin, [person], now=self.now)

    @rule(data=st.data())
    def take_from_the_bin(self, data: st.DataObject) -> None:
        person = self.pick(data, "prospect", "in_bin_at IS NOT NULL")
        if person is not None:
            self.book.do(bring_back, [person])

    @rule(data=st.data())
    def remove_a_touch(self, data: st.DataObject) -> None:
        touch = self.pick(
            data,
            "touch",
            "prospect_id IN (SELECT id FROM prospect WHERE in_bin_at IS NULL)",
        )
        if touch is not None:
            self.book.do(drop_touch, touch)

    @rule(data=st.data())
    def promise(self, data: st.DataObject) -> None:
        person = self.pick(data, "prospect", "in_bin_at IS NULL")
        if person is not None:
            promise = self.book.do(
                add_promise,
                person,
                Promised("them", "Artwork"),
                now=self.now,
            )
            self.book.do(keep_promise, promise, now=self.now)

    @rule(data=st.data())
    def say_why_it_ended(self, data: st.DataObject) -> None:
        person = self.pick(
            data,
            "prospect",
            "tier IN ('won', 'lost') AND in_bin_at IS NULL",
        )
        if person is not None:
            self.book.do(say_why, person, "other", note="later")

    @rule(data=st.data(), lines=st.lists(LINES, max_size=4))
    def write_an_offer(self, data: st.DataObject, lines: list[LineValues]) -> None:
        person = self.pick(data, "prospect", "in_bin_at IS NULL")
        if person is not None:
            draft = Draft(OfferKind.PROPOSAL, "Bags", lines=tuple(lines))
            self.book.do(write_offer, person, draft, now=self.now)

    @rule(data=st.data(), lines=st.lists(LINES, max_size=4))
    def rewrite_an_offer(self, data: st.DataObject, lines: list[LineValues]) -> None:
        offer = self.pick(data, "offer", "status = 'draft'")
        if offer is not None:
            self.book.do(set_lines, offer, lines)

    @rule(data=st.data())
    def drop_an_offer(self, data: st.DataObject) -> None:
        offer = self.pick(data, "offer", "status = 'draft'")
        if offer is not None:
            self.book.do(drop_draft, offer)

    @rule(
        people=st.lists(NAMES, max_size=30),
        tier=st.sampled_from([Tier.COLD, Tier.SUSPECT]),
    )
    def bring_in_a_list(self, people: list[str], tier: Tier) -> None:
        records = [
            Record(line=line, full_name=name, phones=(f"+353 91 {line:06}",))
            for line, name in enumerate(people)
        ]
        self.book.do(take_over, records, rules=Rules(tier), now=self.now)

    @rule(times=st.integers(1, 4))
    def undo(self, times: int) -> None:
        for _ in range(times):
            self.book.undo()

    @rule(times=st.integers(1, 4))
    def redo(self, times: int) -> None:
        for _ in range(times):
            self.book.redo()

    @rule(data=st.data())
    def take_an_act_back(self, data: st.DataObject) -> None:
        sql = "SELECT seq FROM act WHERE kind = 'do' AND final = 0 ORDER BY seq"
        acts = [row[0] for row in self.book.ask(lambda reader: reader.all(sql))]
        if acts:
            act = data.draw(st.sampled_from(acts))
            with contextlib.suppress(Refused):  # undone, or nothing of it is left
                self.book.do(take_back_keeping, act, now=self.now)

    @rule(data=st.data(), take=st.none() | st.frozensets(st.sampled_from(FIELDS)))
    def merge(self, data: st.DataObject, take: frozenset[str] | None) -> None:
        there = self.ids("prospect", "in_bin_at IS NULL")
        if len(there) > 1:
            two = st.lists(st.sampled_from(there), min_size=2, max_size=2, unique=True)
            keep, lose = data.draw(two)
            with contextlib.suppress(Refused):  # no name would be left
                self.book.do(merge_prospects, keep, lose, take=take, now=self.now)

    @rule(data=st.data())
    def part(self, data: st.DataObject) -> None:
        merges = self.book.ask(merges_to_take_back, self.now.date())
        if merges:
            merge = data.draw(st.sampled_from(merges))
            with contextlib.suppress(Refused):  # all of it was changed since
                self.book.do(unmerge, merge.act, now=self.now)

    @rule()
    def undo_then_redo_changes_nothing(self) -> None:
        before = rows_of(self.book.path)
        if self.book.undo() is not None:
            assert self.book.redo() is not None
        assert rows_of(self.book.path) == before

    @rule()
    def reopen(self) -> None:
        before = rows_of(self.book.path)
        self.book.close()
        self.book = Book.open(self.book.path, now=lambda: self.now)
        self.relax()
        assert rows_of(self.book.path) == before

    @precondition(lambda self: hasattr(self, "book"))
    @invariant()
    def the_journal_and_the_rows_agree(self) -> None:
        faults = check(self.book.path)
        assert not any(faults.values()), faults

    def teardown(self) -> None:
        if hasattr(self, "book"):
            while self.book.undo() is not None:
                pass
            last = rows_of(self.book.path)
            self.book.close()
            shutil.rmtree(self.folder)
            assert last == self.first


TestRandomDay = RandomDay.TestCase
TestRandomDay.settings = settings(
    settings.get_profile(settings.get_current_profile_name()),
    stateful_step_count=20,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],  # a failing day is short
    report_multiple_bugs=False,
)
