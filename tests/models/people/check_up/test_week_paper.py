"""The figures of the page that ends a weekly review."""

from datetime import timedelta

from models.book.book import Book
from models.people.check_up.kinds import Kind
from models.people.check_up.week_paper import review_paper
from models.people.kinds import Channel, Tier
from models.people.next_steps import plan_step
from models.people.planned import Planned, Promised
from models.people.promises import add_promise
from models.people.prospects import add_prospect
from models.people.tiers import move_to_tier
from tests.clock import NOON, TODAY


def test_the_week_counts_what_closed_and_what_comes(book: Book) -> None:
    ada, eve, old = (
        book.do(add_prospect, name, now=NOON) for name in ("Ada", "Eve", "Old")
    )
    meeting = Planned(Channel.MEETING, "Meeting", TODAY + timedelta(days=2))
    book.do(plan_step, ada, meeting, now=NOON)
    later = Planned(Channel.MEETING, "Later", TODAY + timedelta(days=8))
    book.do(plan_step, ada, later, now=NOON)
    book.do(add_promise, ada, Promised("us", "Costs", TODAY), now=NOON)
    book.do(add_promise, ada, Promised("them", "Artwork", TODAY), now=NOON)
    book.do(move_to_tier, [eve], Tier.WON, reason="price", now=NOON)
    book.do(move_to_tier, [old], Tier.LOST, now=NOON - timedelta(days=7))

    paper = book.ask(review_paper, today=TODAY)

    assert (paper.won, paper.lost) == (1, 0)
    assert [line.what for line in paper.booked] == ["Meeting"]
    assert [line.what for line in paper.owed] == ["Costs"]
    assert paper.left == ((Kind.LOST_UNSAID, 1),)
    assert paper.goals.week == 47
