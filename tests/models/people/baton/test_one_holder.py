"""Whatever is done, undone and done again: each prospect has exactly one holder."""

import contextlib
import tempfile
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from models.book.book import Book
from models.book.refusals import Refused
from models.people.baton.answering import (
    accept_baton,
    lapse_batons,
    return_baton,
    withdraw_baton,
)
from models.people.baton.brief import Brief, ReturnReason
from models.people.baton.passes import (
    holder_of,
    open_passes,
    pass_of,
    passes_of,
    run_out,
)
from models.people.baton.passing import offer_baton, pass_to_self
from models.people.baton.report import pass_report, untouched_batons
from models.people.business import members
from models.people.business_changes import add_member
from models.people.kinds import Channel, Side
from models.people.planned import Planned
from models.people.prospects import add_prospect, change_prospect
from models.people.touches import log_touch
from tests.clock import NOON
from tests.models.random_day import empty_book

P = ParamSpec("P")
R = TypeVar("R")
S = TypeVar("S")

BRIEFS = st.sampled_from(
    [
        Brief("Asked for the price"),
        Brief("Came by", first=Planned(Channel.CALL, "Call", NOON.date())),
        Brief("Met at the fair", "A sample", "Not the old price"),
    ]
)
HATS = st.none() | st.sampled_from(Side)
WHICH = st.integers(0, 9)
MOSTLY = 8


class Passing(RuleBasedStateMachine):
    """Three partners who pass three people around, and a clock that runs."""

    def __init__(self) -> None:
        super().__init__()
        self.now = NOON
        self.folder = tempfile.TemporaryDirectory(prefix="baton-pass-")

    @initialize()
    def three_partners(self) -> None:
        path = Path(self.folder.name) / "pass.baton"
        path.write_bytes(empty_book())
        self.book = Book.open(path, now=lambda: self.now)
        self.book._writer.connection().execute("PRAGMA synchronous = OFF")
        self.partners = [self.book.ask(members)[0].id]
        self.partners += [self.book.do(add_member, name) for name in ("Tomás", "Eve")]
        self.people = [
            self.book.do(add_prospect, name, now=NOON) for name in ("Ruth", "Colm")
        ]
        self.book.do(change_prospect, self.people[0], holder_id=None)

    def holders(self) -> dict[int, int]:
        """Who holds each prospect there is; all the adding may be undone."""
        rows = self.book.ask(lambda reader: reader.all("SELECT id FROM prospect"))
        found = {key: self.book.ask(holder_of, key) for (key,) in rows}
        assert None not in found.values()
        return {key: one.id for key, one in found.items() if one is not None}

    def try_to(
        self,
        operation: Callable[Concatenate[S, P], R],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> None:
        with contextlib.suppress(Refused):
            self.book.do(operation, *args, **kwargs)

    @contextlib.contextmanager
    def no_hand_changes(self) -> Iterator[None]:
        """Whatever is done inside, everybody is held by whom they were held by."""
        before = self.holders()
        yield
        assert self.holders() == before

    def passed(self, which: int) -> int:
        """One of the passes there ever were; one that is offered where there is one."""
        ever = [one for key in self.people for one in self.book.ask(passes_of, key)]
        offered = [one for one in ever if one.state == "offered"]
        found = offered if offered and which < MOSTLY else ever
        return found[which % len(found)].id if found else 0

    @rule(whom=WHICH, to=WHICH, brief=BRIEFS, hat=HATS)
    def offer(self, whom: int, to: int, brief: Brief, hat: Side | None) -> None:
        person, taker = self.people[whom % 2], self.partners[(to + 1) % 3]
        with self.no_hand_changes():
            self.try_to(offer_baton, person, taker, brief, now=self.now, to_hat=hat)

    @rule(whom=WHICH, days=st.integers(0, 3), brief=BRIEFS, hat=HATS)
    def put_off(self, whom: int, days: int, brief: Brief, hat: Side | None) -> None:
        on = (self.now + timedelta(days=days)).date()
        person = self.people[whom % 2]
        with self.no_hand_changes():
            self.try_to(pass_to_self, person, brief, on=on, now=self.now, hat=hat)

    @rule(whom=WHICH, to=WHICH, brief=BRIEFS)
    def hand_over(self, whom: int, to: int, brief: Brief) -> None:
        """Offer somebody and have it accepted at once."""
        self.offer(whom, to, brief, None)
        self.accept(0)

    @rule(which=WHICH)
    def accept(self, which: int) -> None:
        key = self.passed(which)
        before = self.book.ask(pass_of, key)
        self.try_to(accept_baton, key, now=self.now)
        after = self.book.ask(pass_of, key)
        if before is not None and after is not None and before.state != after.state:
            assert (before.state, after.state) == ("offered", "accepted")
            assert self.holders()[after.prospect_id] == after.to_id

    @rule(which=WHICH, reason=st.sampled_from(ReturnReason))
    def give_back(self, which: int, reason: ReturnReason) -> None:
        with self.no_hand_changes():
            self.try_to(return_baton, self.passed(which), reason, now=self.now)

    @rule(which=WHICH)
    def withdraw(self, which: int) -> None:
        with self.no_hand_changes():
            self.try_to(withdraw_baton, self.passed(which), now=self.now)

    @rule(hours=st.integers(1, 14))
    def wait(self, hours: int) -> None:
        self.now += timedelta(hours=hours)

    @rule()
    def lapse(self) -> None:
        with self.no_hand_changes():
            self.book.do(lapse_batons, now=self.now)
        assert self.book.ask(run_out, now=self.now) == []

    @rule(whom=WHICH)
    def touch(self, whom: int) -> None:
        person, now = self.people[whom % 2], self.now
        self.try_to(log_touch, person, Channel.CALL, happened_at=now, now=now)

    @rule(whom=WHICH, to=WHICH)
    def give_outright(self, whom: int, to: int) -> None:
        person, taker = self.people[whom % 2], self.partners[to % 3]
        self.try_to(change_prospect, person, holder_id=taker)

    @rule(times=st.integers(1, 4))
    def undo(self, times: int) -> None:
        with contextlib.suppress(Refused):  # over a lapse, which nobody undoes
            for _ in range(times):
                self.book.undo()

    @rule(times=st.integers(1, 4))
    def redo(self, times: int) -> None:
        with contextlib.suppress(Refused):
            for _ in range(times):
                self.book.redo()

    @invariant()
    def there_is_exactly_one_holder(self) -> None:
        if hasattr(self, "book"):
            everybody = {member.id for member in self.book.ask(members)}
            assert set(self.holders().values()) <= everybody

    @invariant()
    def nobody_is_offered_twice(self) -> None:
        if hasattr(self, "book"):
            far = (self.now + timedelta(days=9)).date()
            offered = [one.prospect_id for one in self.book.ask(open_passes, today=far)]
            assert len(offered) == len(set(offered))

    @invariant()
    def who_took_it_last_holds_or_was_relieved(self) -> None:
        """Every pass that ended says when, and a taken one needs no second look."""
        if hasattr(self, "book"):
            for key in self.people:
                for one in self.book.ask(passes_of, key):
                    assert (one.state == "offered") == (one.ended_at is None)
                    assert (one.state == "returned") == bool(one.reason)
                    assert one.ended_at is None or one.ended_at >= one.offered_at

    @invariant()
    def the_report_counts_each_pass_once(self) -> None:
        if hasattr(self, "book"):
            told = self.book.ask(
                pass_report, NOON.date(), self.now.date(), now=self.now
            )
            everyone = [self.book.ask(passes_of, key) for key in self.people]
            assert told.offered == sum(map(len, everyone)) == sum(told[3:8])
            untouched = self.book.ask(untouched_batons, now=self.now)
            holders = self.holders()
            assert all(
                holders[one.passed.prospect_id] == one.passed.to_id for one in untouched
            )

    def teardown(self) -> None:
        if hasattr(self, "book"):
            self.book.close()
        self.folder.cleanup()


TestOneHolder = Passing.TestCase
TestOneHolder.settings = settings(max_examples=12, stateful_step_count=30)
