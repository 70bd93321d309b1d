"""A random day of work with people: everything that hangs on one of them."""

from datetime import date, timedelta

from hypothesis import strategies as st
from hypothesis.stateful import rule

from models.offers.kinds import OfferKind
from models.offers.values import Draft, LineValues
from models.offers.writing import drop_draft, set_lines, write_offer
from models.people import bulk
from models.people.blocks import allow_ways, block_ways
from models.people.kinds import (
    WAY_OF,
    Channel,
    Direction,
    Outcome,
    PointKind,
    Tier,
    Way,
)
from models.people.next_steps import finish_step, plan_none, plan_step, snooze_step
from models.people.planned import Planned, Promised
from models.people.promises import add_promise, keep_promise
from models.people.prospects import add_point, change_prospect, set_tags
from models.people.tiers import say_why
from models.people.touches import drop_touch, log_touch
from tests.models.random_day import HERE, OF_THE_LIVING, WORDS, RandomDay, rows_of

PLANS = st.builds(
    Planned,
    st.sampled_from(Channel),
    st.sampled_from(["Call back", "Visit", ""]),
    st.one_of(st.none(), st.dates(date(2026, 11, 1), date(2027, 1, 1))),
)
LINES = st.builds(
    lambda work, quantity, *figures: LineValues(work, "", quantity, "bag", *figures),
    st.sampled_from(["Bag", "Workshop and brief", "Łódź"]),
    st.integers(0, 10**9),
    st.integers(0, 10**9),
    st.sampled_from([0, 5_000]),
    st.sampled_from([0, 23_000]),
    st.booleans(),
)
WAYS = st.frozensets(st.sampled_from(Way), min_size=1)
CHANNEL_OF = {way: channel for channel, way in WAY_OF.items()}
BULK = st.sampled_from(
    [
        "move",
        "bring",
        "tag",
        "untag",
        "give",
        "plan",
        "source",
        "informed",
        "delete",
    ]
)


class WorkingDay(RandomDay):
    """Touches, steps, promises, offers, walls, and acts on many at once."""

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
        person = self.somebody(data)
        if person is not None:
            self.try_to(
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

    @rule(data=st.data())
    def remove_a_touch(self, data: st.DataObject) -> None:
        touch = self.pick(data, "touch", OF_THE_LIVING)
        if touch is not None:
            self.book.do(drop_touch, touch)

    @rule(data=st.data(), step=PLANS)
    def plan(self, data: st.DataObject, step: Planned) -> None:
        person = self.somebody(data)
        if person is not None:
            self.try_to(plan_step, person, step, now=self.now)

    @rule(data=st.data(), how=st.sampled_from(["finish", "snooze", "none"]))
    def settle_a_step(self, data: st.DataObject, how: str) -> None:
        step = self.pick(data, "step", f"state = 'planned' AND {OF_THE_LIVING}")
        if step is None:
            return
        if how == "finish":
            self.try_to(finish_step, step, now=self.now)
        elif how == "snooze":
            self.try_to(snooze_step, step, date(2026, 12, 24))
        else:
            ((person,),) = self.all(f"SELECT prospect_id FROM step WHERE id = {step}")
            self.book.do(plan_none, int(str(person)), "away", now=self.now)

    @rule(data=st.data(), source=WORDS, value=st.none() | st.integers(0, 10**12))
    def change(self, data: st.DataObject, source: str, value: int | None) -> None:
        person = self.somebody(data)
        if person is not None:
            self.book.do(change_prospect, person, source=source, value_minor=value)
            self.book.do(set_tags, person, data.draw(st.lists(WORDS, max_size=3)))
            self.book.do(add_point, person, PointKind.PHONE, "5 55")

    @rule(data=st.data())
    def promise(self, data: st.DataObject) -> None:
        person = self.somebody(data)
        if person is not None:
            owed = Promised("them", "Artwork")
            promise = self.book.do(add_promise, person, owed, now=self.now)
            self.book.do(keep_promise, promise, now=self.now)

    @rule(data=st.data())
    def say_why_it_ended(self, data: st.DataObject) -> None:
        ended = self.pick(data, "prospect", f"tier IN ('won', 'lost') AND {HERE}")
        if ended is not None:
            self.book.do(say_why, ended, "other", note="later", now=self.now)

    @rule(data=st.data(), lines=st.lists(LINES, max_size=4))
    def write_an_offer(self, data: st.DataObject, lines: list[LineValues]) -> None:
        person = self.somebody(data)
        if person is not None:
            draft = Draft(OfferKind.PROPOSAL, "Bags", lines=tuple(lines))
            self.book.do(write_offer, person, draft, now=self.now)

    @rule(data=st.data(), lines=st.lists(LINES, max_size=4))
    def rewrite_an_offer(self, data: st.DataObject, lines: list[LineValues]) -> None:
        offer = self.pick(data, "offer", "status = 'draft'")
        if offer is not None:
            self.try_to(set_lines, offer, lines)  # a discount may be above their sum

    @rule(data=st.data())
    def drop_an_offer(self, data: st.DataObject) -> None:
        offer = self.pick(data, "offer", "status = 'draft'")
        if offer is not None:
            self.book.do(drop_draft, offer)

    @rule(data=st.data(), ways=WAYS, reason=WORDS)
    def block(self, data: st.DataObject, ways: frozenset[Way], reason: str) -> None:
        person = self.somebody(data)
        if person is not None:
            self.book.do(block_ways, person, ways, reason, now=self.now)

    @rule(data=st.data(), ways=WAYS)
    def allow(self, data: st.DataObject, ways: frozenset[Way]) -> None:
        person = self.somebody(data)
        if person is not None:
            self.try_to(allow_ways, person, ways)

    @rule(data=st.data(), step=PLANS)
    def no_way_leads_around_a_wall(self, data: st.DataObject, step: Planned) -> None:
        block = self.pick(data, "block", OF_THE_LIVING)
        if block is None:
            return
        ((who, way),) = self.all(
            f"SELECT prospect_id, way FROM block WHERE id = {block}"
        )
        person, channel = int(str(who)), CHANNEL_OF[Way(str(way))]
        step = Planned(channel, step.what, step.on)
        before = rows_of(self.book.path)
        self.try_to(log_touch, person, channel, happened_at=self.now, now=self.now)
        self.try_to(plan_step, person, step, now=self.now)
        self.try_to(bulk.plan_for, [person], step, now=self.now)
        assert rows_of(self.book.path) == before

    @rule(data=st.data(), how=BULK, tier=st.sampled_from(Tier), step=PLANS, word=WORDS)
    def act_on_many(
        self, data: st.DataObject, how: str, tier: Tier, step: Planned, word: str
    ) -> None:
        them = self.some(data, most=20)
        self.now += timedelta(minutes=1)
        match how:
            case "move":
                self.try_to(bulk.move_many, them, tier, now=self.now)
            case "bring":
                self.try_to(bulk.bring_to_cold, them, now=self.now)
            case "tag":
                self.try_to(bulk.add_tag, them, word)
            case "untag":
                self.try_to(bulk.remove_tag, them, word)
            case "give":
                (member,) = self.ids("member")
                self.try_to(bulk.give_to, them, member, now=self.now)
            case "plan":
                self.try_to(bulk.plan_for, them, step, now=self.now)
            case "source":
                self.try_to(bulk.say_source, them, word)
            case "informed":
                self.try_to(bulk.say_informed, them, step.on)
            case "delete":
                self.try_to(bulk.delete_many, them, now=self.now)
