"""A random day with the contact plan: changed, followed, and with a baton passed."""

from dataclasses import replace

from hypothesis import strategies as st
from hypothesis.stateful import invariant, precondition, rule

from models.people.baton.answering import (
    accept_baton,
    lapse_batons,
    return_baton,
    withdraw_baton,
)
from models.people.baton.brief import Brief, ReturnReason
from models.people.baton.passes import holder_of
from models.people.baton.passing import offer_baton, pass_to_self
from models.people.contact_plan.changing import change_plan, set_own_rhythm
from models.people.contact_plan.next_proposal import propose_next
from models.people.contact_plan.plan import contact_plan
from models.people.contact_plan.preview import preview_plan
from models.people.kinds import OPEN_TIERS, Channel, Outcome, Side, Tier
from models.people.touches import log_touch
from tests.models.random_day import HERE, OF_THE_LIVING, RandomDay, rows_of

OFFERED = f"state = 'offered' AND {OF_THE_LIVING}"


class PlannedDay(RandomDay):
    """What the plan proposes is taken over, the plan changes, the baton goes round."""

    @rule(
        data=st.data(),
        channel=st.sampled_from(Channel),
        outcome=st.none() | st.sampled_from(Outcome),
    )
    def take_over_what_follows(
        self, data: st.DataObject, channel: Channel, outcome: Outcome | None
    ) -> None:
        person = self.somebody(data)
        if person is None:
            return
        before = rows_of(self.book.path)
        follows = self.book.ask(
            propose_next, person, channel, outcome, today=self.now.date()
        )
        touch = self.try_to(
            log_touch,
            person,
            channel,
            happened_at=self.now,
            now=self.now,
            outcome=outcome,
            next_step=follows.step if follows else None,
            planted_by=follows.planted_by if follows else None,
        )
        if touch is not None and data.draw(st.booleans()):
            self.book.undo()
            assert rows_of(self.book.path) == before

    @rule(tier=st.sampled_from(OPEN_TIERS), every=st.integers(1, 60))
    def change_the_plan(self, tier: Tier, every: int) -> None:
        plan = self.book.ask(contact_plan)
        sheet = replace(plan.tiers[tier], every=every, order=())
        new = replace(plan, tiers={**plan.tiers, tier: sheet})
        seen = self.book.ask(preview_plan, new, today=self.now.date())

        assert self.book.do(change_plan, new, now=self.now) == seen
        assert self.book.ask(contact_plan) == new

    @rule(data=st.data(), every=st.none() | st.integers(1, 60))
    def give_a_rhythm(self, data: st.DataObject, every: int | None) -> None:
        person = self.somebody(data)
        if person is not None:
            self.try_to(set_own_rhythm, person, every, now=self.now)

    @rule(data=st.data(), hat=st.sampled_from(Side))
    def offer_the_baton(self, data: st.DataObject, hat: Side) -> None:
        person, member = self.somebody(data), self.pick(data, "member")
        brief = Brief("Asked for the price")
        if person is None or member is None:
            return
        if data.draw(st.booleans()):
            self.try_to(offer_baton, person, member, brief, to_hat=hat, now=self.now)
        else:
            on = self.now.date()
            self.try_to(pass_to_self, person, brief, on=on, hat=hat, now=self.now)

    @rule(data=st.data(), how=st.sampled_from(["accept", "return", "take", "lapse"]))
    def answer_the_baton(self, data: st.DataObject, how: str) -> None:
        passed = self.pick(data, "baton_pass", OFFERED)
        if passed is None or how == "lapse":
            self.try_to(lapse_batons, now=self.now)
        elif how == "accept":
            self.try_to(accept_baton, passed, now=self.now)
        elif how == "return":
            self.try_to(return_baton, passed, ReturnReason.TOO_LITTLE, now=self.now)
        else:
            self.try_to(withdraw_baton, passed, now=self.now)

    @precondition(lambda self: hasattr(self, "book"))
    @invariant()
    def everybody_has_one_holder_and_a_next_step_or_a_reason(self) -> None:
        for person in self.ids("prospect", HERE):
            assert self.book.ask(holder_of, person) is not None
        bare = self.all(
            "SELECT p.id FROM prospect p LEFT JOIN standing s ON s.prospect_id = p.id"
            " WHERE p.in_bin_at IS NULL AND p.tier IN ('cold', 'warm', 'hot')"
            " AND s.next_step_id IS NULL AND p.no_step_reason = ''"
        )
        assert bare == []
