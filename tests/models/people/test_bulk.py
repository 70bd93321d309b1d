"""Acts on many prospects: what each does, whom it leaves out, and its one undo."""

from collections.abc import Callable
from datetime import date, time, timedelta

import pytest
from sqlmodel import Session

from models.book.book import Book
from models.book.reader import Reader
from models.book.refusals import Refused
from models.people import bulk, foreseen
from models.people.business import members
from models.people.business_changes import add_member
from models.people.kinds import Channel, LostReason, Tier, Way
from models.people.planned import Planned
from models.people.prospects import add_prospect, change_prospect, put_in_bin, set_tags
from models.people.record_rows import Block
from models.people.table_rows import prospect_rows
from models.people.tags import tag_named
from models.people.tiers import move_to_tier
from tests.clock import NOON, TODAY

LATER = NOON + timedelta(days=3)
TABLES = ("prospect", "span", "prospect_tag", "step")
CALL = Planned(Channel.CALL, "First call", TODAY)


@pytest.fixture
def four(book: Book) -> list[int]:
    """Cold, Warm, Won and a suspect, in this order."""
    tiers = (Tier.COLD, Tier.WARM, Tier.WON, Tier.SUSPECT)
    return [book.do(add_prospect, t.label, tier=t, now=NOON) for t in tiers]


def everything(reader: Reader) -> dict[str, list[tuple[object, ...]]]:
    return {t: sorted(reader.all(f"SELECT * FROM {t}"), key=repr) for t in TABLES}


def without_ids(reader: Reader) -> dict[str, list[tuple[object, ...]]]:
    """All rows but for what is minted anew: ids of spans, versions and ranks."""
    return {
        "prospect": reader.all(
            "SELECT id, tier, reason, closed_on, revisit_on, reopened_at,"
            " row_number() OVER (PARTITION BY tier ORDER BY rank)"
            " FROM prospect ORDER BY id"
        ),
        "span": sorted(
            reader.all("SELECT prospect_id, tier, from_at, to_at FROM span"), key=repr
        ),
    }


def block(session: Session, prospect_id: int, way: Way) -> None:
    session.add(Block(prospect_id=prospect_id, way=way, since=TODAY))


def tier_of(book: Book, key: int) -> str:
    return book.ask(prospect_rows, [key])[0].tier


@pytest.mark.parametrize("tier", list(Tier))
def test_moving_many_is_as_moving_each(book: Book, four: list[int], tier: Tier) -> None:
    book.do(move_to_tier, four, tier, now=LATER)
    singly = book.ask(without_ids)
    book.undo()

    book.do(bulk.move_many, four, tier, now=LATER)

    at_once = book.ask(without_ids)
    assert at_once["span"] == singly["span"]
    assert [r[:-1] for r in at_once["prospect"]] == [r[:-1] for r in singly["prospect"]]
    assert {row.tier for row in book.ask(prospect_rows)} == {tier}


def test_those_moved_stand_last_in_their_order(book: Book, four: list[int]) -> None:
    cold, warm, won, suspect = four
    first = book.do(add_prospect, "First", tier=Tier.HOT, now=NOON)

    book.do(bulk.move_many, [suspect, cold, warm], Tier.HOT, now=LATER)

    rows = book.ask(
        lambda r: r.all("SELECT id FROM prospect WHERE tier = 'hot' ORDER BY rank")
    )
    assert [key for (key,) in rows] == [first, suspect, cold, warm]
    assert won


def test_lost_takes_one_reason_for_all(book: Book, four: list[int]) -> None:
    book.do(
        bulk.move_many,
        four,
        Tier.LOST,
        now=NOON,
        reason=LostReason.NO_BUDGET,
        note="dear",
    )

    rows = book.ask(
        lambda r: r.all("SELECT reason, reason_note, closed_on FROM prospect")
    )
    assert set(rows) == {("no_budget", "dear", TODAY.isoformat())}


def test_who_is_there_or_gone_is_left_out_and_said(book: Book, four: list[int]) -> None:
    cold, warm, won, suspect = four
    book.do(put_in_bin, [won], now=NOON)

    seen = book.ask(foreseen.moving, [*four, cold], Tier.COLD)
    count = book.do(bulk.move_many, four, Tier.COLD, now=LATER)

    assert seen.would == (warm, suspect)
    assert seen.left_words() == "1 was deleted, 1 is in Cold already"
    assert count == 2
    assert book.undo_label() == "move 2 prospects to Cold"


ACTS: list[tuple[str, Callable[[Book, list[int]], object]]] = [
    ("move", lambda b, k: b.do(bulk.move_many, k, Tier.HOT, now=LATER)),
    ("reopen", lambda b, k: b.do(bulk.move_many, k, Tier.COLD, now=LATER)),
    ("bring", lambda b, k: b.do(bulk.bring_to_cold, k, now=LATER)),
    ("tag", lambda b, k: b.do(bulk.add_tag, k, "#fair")),
    ("untag", lambda b, k: b.do(bulk.remove_tag, k, "food")),
    ("give", lambda b, k: b.do(bulk.give_to, k, b.ask(members)[-1].id, now=LATER)),
    ("plan", lambda b, k: b.do(bulk.plan_for, k, CALL, now=LATER)),
    ("source", lambda b, k: b.do(bulk.say_source, k, "fair")),
    ("informed", lambda b, k: b.do(bulk.say_informed, k, date(2026, 5, 1))),
    ("delete", lambda b, k: b.do(bulk.delete_many, k, now=LATER)),
]


@pytest.mark.parametrize(
    "act", [act for _, act in ACTS], ids=[name for name, _ in ACTS]
)
def test_one_undo_takes_it_back_from_all_and_redo_does_it_again(
    book: Book, four: list[int], act: Callable[[Book, list[int]], object]
) -> None:
    book.do(add_member, "Reyes")
    book.do(set_tags, four[0], ["food"])
    book.do(set_tags, four[1], ["food", "oats"])
    before = book.ask(everything)

    act(book, four)
    after = book.ask(everything)
    book.undo()
    undone = book.ask(everything)
    book.redo()

    assert after != before
    assert _but_versions(undone) == _but_versions(before)
    assert _but_versions(book.ask(everything)) == _but_versions(after)


def _but_versions(rows: dict[str, list[tuple[object, ...]]]) -> object:
    people = sorted((row[:-1] for row in rows["prospect"]), key=repr)
    return {**rows, "prospect": people}


def test_a_tag_goes_to_those_who_have_it_not(book: Book, four: list[int]) -> None:
    book.do(set_tags, four[0], ["fair"])

    count = book.do(bulk.add_tag, four, " #fair ")

    assert count == 3
    assert {row.tags for row in book.ask(prospect_rows)} == {"fair"}
    assert book.undo_label() == "tag 3 prospects #fair"
    assert book.ask(foreseen.tags_among, four) == ["fair"]


def test_a_tag_for_many_is_written_like_a_tag_of_one(
    book: Book, four: list[int]
) -> None:
    book.do(bulk.add_tag, four, f" #food, Linz{'z' * 200}")

    tags = book.ask(lambda r: r.all("SELECT DISTINCT name FROM prospect_tag"))
    assert tags == [(tag_named(f"food, Linz{'z' * 200}"),)]
    assert "," not in tags[0][0]


def test_a_tag_is_taken_off_those_who_have_it(book: Book, four: list[int]) -> None:
    book.do(set_tags, four[0], ["fair", "food"])

    book.do(bulk.remove_tag, four, "fair")

    assert {row.tags for row in book.ask(prospect_rows)} == {"food", None}
    assert book.undo_label() == "take #fair off Cold"


def test_who_asked_not_to_be_called_gets_no_call_planned(
    book: Book, four: list[int]
) -> None:
    book.do(block, four[1], Way.PHONE)
    book.do(block, four[2], Way.MAIL)

    seen = book.ask(foreseen.planning, four, Channel.CALL)
    book.do(bulk.plan_for, four, CALL, now=LATER)

    rows = {row.id: row for row in book.ask(prospect_rows)}
    assert seen.left_words() == "1 asked not to be called"
    assert [rows[key].next_what for key in four] == [
        "First call", None, "First call", "First call",
    ]  # fmt: skip
    assert [rows[key].planned for key in four] == ["s", "", "s", "s"]


def test_a_time_needs_a_day(book: Book, four: list[int]) -> None:
    with pytest.raises(Refused, match="A time needs a day"):
        book.do(
            bulk.plan_for, four, Planned(Channel.CALL, "", None, time(9)), now=LATER
        )


def test_only_suspects_are_brought_to_cold(book: Book, four: list[int]) -> None:
    count = book.do(bulk.bring_to_cold, four, now=LATER)

    assert count == 1
    assert tier_of(book, four[3]) == Tier.COLD
    assert tier_of(book, four[1]) == Tier.WARM


@pytest.mark.parametrize(
    ("act", "why"),
    [
        (lambda b, k: b.do(bulk.move_many, k[:1], Tier.COLD, now=NOON), "is in Cold"),
        (lambda b, k: b.do(bulk.bring_to_cold, k[:3], now=NOON), "are on the board"),
        (lambda b, k: b.do(bulk.add_tag, k, " # "), "A tag needs a name"),
        (lambda b, k: b.do(bulk.remove_tag, k, "oats"), "do not have it"),
        (lambda b, k: b.do(bulk.give_to, k, 5, now=NOON), "does not work here"),
        (lambda b, _: b.do(bulk.delete_many, [5], now=NOON), "1 was deleted"),
        (lambda b, _: b.do(bulk.delete_many, [], now=NOON), "Choose somebody"),
    ],
)
def test_what_would_happen_to_nobody_is_refused(
    book: Book, four: list[int], act: Callable[[Book, list[int]], object], why: str
) -> None:
    with pytest.raises(Refused, match=why):
        act(book, four)


def test_a_card_changed_after_many_were_moved_is_still_saved(
    book: Book, four: list[int]
) -> None:
    book.do(bulk.move_many, four, Tier.HOT, now=LATER)

    book.do(change_prospect, four[0], role="Owner")

    assert book.ask(lambda r: r.one("SELECT role FROM prospect WHERE tier = 'hot'"))
