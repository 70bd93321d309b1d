"""Who asked not to be contacted by a way is not, whatever one tries."""

import importlib
import inspect
import pkgutil
from collections.abc import Callable
from datetime import date, timedelta

import pytest

import models
from models.book.book import Book
from models.book.refusals import Refused
from models.offers.drafts import draft_here
from models.offers.kinds import OfferKind, SentHow
from models.offers.paper_wall import why_not_printed
from models.offers.sending import send_offer
from models.offers.values import Draft, LineValues
from models.offers.writing import write_offer
from models.people.blocks import allow_ways, block_ways
from models.people.bulk import plan_for
from models.people.kinds import WAY_OF, Channel, Direction, Way
from models.people.next_steps import change_step, plan_step, snooze_step
from models.people.planned import Planned
from models.people.prospects import add_prospect, put_in_bin
from models.people.record import timeline_of
from models.people.record_parts import blocks_of
from models.people.touch_line.line import TouchLine
from models.people.touch_line_acts import do_touch_line
from models.people.touches import change_touch, log_touch
from models.people.wall import blocked_among, wall_before
from tests.clock import NOON, TODAY

SINCE = date(2026, 11, 3)
LINE = LineValues("Bag", quantity_micro=10**6, price_e4=10**4, tax_milli=0)
ROADS = {
    "log_touch",
    "log_touch_with_newcomer",  # nobody has refused who is not there yet
    "plan_step",
    "plan_for",
    "new_step",
    "plant_step",  # goes around what was refused
    "change_step",
    "refuse_blocked",
    "send_offer",
}
"""Every function over a session that takes a channel, a step or a way of sending."""


@pytest.fixture
def colm(book: Book) -> int:
    """Colm, who asked on the third not to be contacted in any way."""
    key = book.do(add_prospect, "Colm", company="Harbour", now=NOON)
    book.do(block_ways, key, list(Way), "too busy", now=NOON, since=SINCE)
    return key


def test_the_roads_to_a_prospect_are_known() -> None:
    found = set()
    for module in pkgutil.walk_packages(models.__path__, "models."):
        if ".migrations" in module.name:
            continue  # run by the upgrade alone
        for name, thing in vars(importlib.import_module(module.name)).items():
            if inspect.isfunction(thing) and thing.__module__ == module.name:
                taken = list(inspect.signature(thing).parameters.values())
                kinds = {p.annotation for p in taken}
                over = taken and taken[0].name == "session" and name[0] != "_"
                if over and kinds & {Channel, Planned, Planned | None, SentHow}:
                    found.add(name)

    assert found == ROADS


def test_no_touch_goes_out_by_a_blocked_way(book: Book, colm: int) -> None:
    for channel in WAY_OF:
        with pytest.raises(Refused) as refusal:
            book.do(log_touch, colm, channel, happened_at=NOON, now=NOON)

        sentence = str(refusal.value)
        assert sentence.startswith("Colm asked not to ")
        assert "(since 3 Nov: too busy). Nothing was logged." in sentence


def test_what_reaches_nobody_by_name_is_logged(book: Book, colm: int) -> None:
    open_ways = [channel for channel in Channel if channel not in WAY_OF]

    for channel in open_ways:
        book.do(log_touch, colm, channel, happened_at=NOON, now=NOON)

    assert len(book.ask(timeline_of, colm)) == len(open_ways) + 1


def test_what_comes_from_them_is_logged(book: Book, colm: int) -> None:
    for channel in WAY_OF:
        book.do(
            log_touch,
            colm,
            channel,
            direction=Direction.IN,
            happened_at=NOON,
            now=NOON,
        )

    kinds = [entry.kind for entry in book.ask(timeline_of, colm)]
    assert kinds == ["touch"] * len(WAY_OF) + ["added"]


def test_an_earlier_day_is_no_way_around_the_wall(book: Book, colm: int) -> None:
    with pytest.raises(Refused, match="Nothing was logged"):
        book.do(
            log_touch,
            colm,
            Channel.CALL,
            happened_at=NOON - timedelta(days=300),
            now=NOON,
        )


def test_nothing_is_planned_by_a_blocked_way(book: Book, colm: int) -> None:
    other = book.do(plan_step, colm, Planned(Channel.MEETING, "Meet", TODAY), now=NOON)

    for channel in WAY_OF:
        step = Planned(channel, "Try again", TODAY)
        for act in (
            lambda step=step: book.do(plan_step, colm, step, now=NOON),
            lambda step=step: book.do(change_step, other, step),
            lambda step=step: book.do(
                log_touch,
                colm,
                Channel.MEETING,
                happened_at=NOON,
                now=NOON,
                next_step=step,
            ),
        ):
            with pytest.raises(Refused, match="asked not to"):
                act()
        with pytest.raises(Refused):
            book.do(plan_for, [colm], step, now=NOON)


def test_a_step_planned_before_they_asked_is_not_put_off(book: Book) -> None:
    ruth = book.do(add_prospect, "Ruth", now=NOON)
    step = book.do(plan_step, ruth, Planned(Channel.CALL, "Ring", TODAY), now=NOON)
    book.do(block_ways, ruth, [Way.PHONE], "", now=NOON)

    with pytest.raises(Refused, match=r"called \(since 18 Nov\)\. Nothing was changed"):
        book.do(snooze_step, step, TODAY + timedelta(days=3))

    book.do(change_step, step, Planned(Channel.LETTER, "Write", TODAY))


@pytest.mark.parametrize(
    "line",
    [
        TouchLine("x", channel=Channel.CALL),
        TouchLine("x", step=Planned(Channel.CALL, "Ring", TODAY)),
        TouchLine("x", channel=Channel.MEETING, step=Planned(Channel.MAIL, "Write")),
    ],
)
def test_the_touch_line_ends_at_the_wall(
    book: Book, colm: int, line: TouchLine
) -> None:
    with pytest.raises(Refused, match="asked not to"):
        book.do(do_touch_line, line, now=NOON, prospect_id=colm)


def test_no_offer_goes_by_a_blocked_way(book: Book, colm: int) -> None:
    draft = Draft(OfferKind.PROPOSAL, "Bags", lines=(LINE,))
    offer = book.do(write_offer, colm, draft, now=NOON)

    for how in (SentHow.PAPER, SentHow.MAIL):
        with pytest.raises(Refused, match="Nothing was sent"):
            book.do(send_offer, offer, how, now=NOON)
    book.do(send_offer, offer, SentHow.HAND, now=NOON)

    with pytest.raises(Refused):
        book.do(draft_here, offer)


def test_no_undo_and_no_redo_opens_the_wall(book: Book) -> None:
    ruth = book.do(add_prospect, "Ruth", now=NOON)
    book.do(log_touch, ruth, Channel.CALL, happened_at=NOON, now=NOON)
    book.do(block_ways, ruth, [Way.PHONE], "moved", now=NOON)
    book.undo()
    book.redo()

    with pytest.raises(Refused, match="moved"):
        book.do(log_touch, ruth, Channel.CALL, happened_at=NOON, now=NOON)


def test_a_touch_that_happened_can_still_be_corrected(book: Book) -> None:
    ruth = book.do(add_prospect, "Ruth", now=NOON)
    touch = book.do(log_touch, ruth, Channel.CALL, happened_at=NOON, now=NOON)
    book.do(block_ways, ruth, [Way.PHONE], "", now=NOON)

    book.do(change_touch, touch, note="She asked not to be called.", now=NOON)

    assert book.ask(timeline_of, ruth)[0].text == "She asked not to be called."


def test_the_wall_opens_way_by_way(book: Book, colm: int) -> None:
    book.do(allow_ways, colm, [Way.PHONE, Way.MAIL])

    book.do(log_touch, colm, Channel.CALL, happened_at=NOON, now=NOON)
    left = [block.way for block in book.ask(blocks_of, colm)]

    assert left == ["post", "message", "visit"]
    assert book.ask(wall_before, colm, Channel.CALL) is None
    assert book.ask(wall_before, colm, Channel.FAIR) is None
    wall = book.ask(wall_before, colm, Channel.LETTER)
    assert wall is not None
    assert wall.said_of("Colm", 2027) == (
        "Colm asked not to get post (since 3 Nov 2026: too busy)."
    )


def test_the_blocked_among_many_are_known(book: Book, colm: int) -> None:
    ruth = book.do(add_prospect, "Ruth", now=NOON)

    assert book.ask(blocked_among, [colm, ruth], Channel.CALL) == {colm}
    assert book.ask(blocked_among, [colm, ruth], Channel.FAIR) == frozenset()


@pytest.mark.parametrize(
    "act",
    [
        lambda book, key: book.do(block_ways, key, [Way.MAIL], "", now=NOON),
        lambda book, key: book.do(allow_ways, key, [Way.PHONE]),
    ],
)
def test_nobody_in_the_bin_is_blocked_or_allowed(
    book: Book, colm: int, act: Callable[[Book, int], None]
) -> None:
    book.do(put_in_bin, [colm], now=NOON)

    with pytest.raises(Refused, match="deleted"):
        act(book, colm)


def test_a_paper_is_not_printed_for_the_post(book: Book, colm: int) -> None:
    draft = Draft(OfferKind.PROPOSAL, "Bags", lines=(LINE,))
    offer = book.do(write_offer, colm, draft, now=NOON)

    before = book.ask(why_not_printed, offer, 2026)
    book.do(send_offer, offer, SentHow.HAND, now=NOON)

    assert before.startswith("Colm asked not to get post (since 3 Nov: too busy).")
    assert "Nothing was printed." in before
    assert book.ask(why_not_printed, offer, 2026) == ""
    assert book.ask(why_not_printed, 7) == ""


def test_nobody_asks_in_the_future_not_to_be_contacted(book: Book) -> None:
    ada = book.do(add_prospect, "Ada", now=NOON)
    tomorrow = TODAY + timedelta(days=1)

    with pytest.raises(Refused, match="future"):
        book.do(block_ways, ada, [Way.MAIL], "", now=NOON, since=tomorrow)

    assert book.ask(blocks_of, ada) == []
