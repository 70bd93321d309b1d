"""Rules of parting two who were merged, also a hundred acts later."""

import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.book.backup import back_up
from models.book.book import Book
from models.book.checks import check
from models.book.refusals import Refused
from models.lists.duplicates.choosing import FIELDS
from models.lists.duplicates.merges import merges_to_take_back
from models.lists.duplicates.merging import merge_prospects
from models.lists.duplicates.unmerging import unmerge
from models.people.blocks import block_ways
from models.people.kinds import Channel, PointKind, Tier, Way
from models.people.prospects import (
    add_prospect,
    change_prospect,
    put_in_bin,
    set_tags,
)
from models.people.record import tags_of
from models.people.tiers import move_to_tier
from models.people.touches import change_touch, log_touch
from tests.clock import NOON, TODAY
from tests.models.lists.duplicates.two_alike import (
    add_colm,
    add_galagher,
    column,
    count_of,
    every_row,
)

MONTH_LATER = NOON + timedelta(days=31)


def newest_merge(book: Book) -> int:
    return book.ask(merges_to_take_back, TODAY)[0].act


def test_a_merge_and_its_taking_back_change_nothing(book: Book) -> None:
    keep, lose = add_colm(book), add_galagher(book, Tier.HOT)
    before = book.ask(every_row)
    book.do(merge_prospects, keep, lose, now=NOON)

    book.do(unmerge, newest_merge(book), now=MONTH_LATER)

    assert book.ask(every_row) == before
    assert not any(check(book.path).values())


def a_hundred_acts(book: Book, who: int, others: list[int]) -> None:
    """What a month brings, to one of them and to others."""
    for n in range(96):
        now = NOON + timedelta(hours=7 * n)
        whom = who if n % 4 == 0 else others[n % len(others)]
        book.do(
            log_touch,
            whom,
            Channel.NETWORKING,
            happened_at=now,
            note=f"later {n}",
            now=now,
        )
    book.do(change_prospect, who, name="Colm G.", birthday="--05-06")
    book.do(set_tags, who, [*book.ask(tags_of, who), "later"])
    book.do(move_to_tier, [others[0]], Tier.WARM, now=MONTH_LATER)
    book.do(put_in_bin, [others[1]], now=MONTH_LATER)


def without_ids(book: Book) -> dict[str, list[str]]:
    """Every row but for its own id, which two books never give twice.

    Of a step only what was planned: the next touch with whom it hangs on does it.
    """
    rows = book.ask(every_row)
    rows["step"] = [row[:6] for row in rows["step"]]
    return {table: sorted(repr(row[1:]) for row in rows[table]) for table in rows}


def test_a_hundred_acts_later_all_is_as_if_the_two_had_never_been_one(
    book: Book,
) -> None:
    keep, lose = add_colm(book), add_galagher(book)
    others = [book.do(add_prospect, f"Nora {n}", now=NOON) for n in range(9)]
    back_up(book.path, book.path.with_name("twin.baton"))
    book.do(merge_prospects, keep, lose, now=NOON)
    merge = newest_merge(book)

    a_hundred_acts(book, keep, others)
    taken = book.do(unmerge, merge, now=MONTH_LATER)

    twin = Book.open(book.path.with_name("twin.baton"), now=lambda: NOON)
    a_hundred_acts(twin, keep, others)
    assert without_ids(book) == without_ids(twin)
    twin.close()
    assert taken.kept == {keep}, "the birthday that was changed since"
    assert count_of(book, "touch", keep) == 1 + 24
    assert not any(check(book.path).values())


def test_a_touch_that_was_edited_since_goes_back_with_its_edit(book: Book) -> None:
    keep, lose = add_colm(book), add_galagher(book)
    book.do(merge_prospects, keep, lose, now=NOON)
    (touch,) = column(book, "SELECT id FROM touch WHERE channel = 'fair'")
    book.do(change_touch, int(str(touch)), note="She tasted everything", now=NOON)

    book.do(unmerge, newest_merge(book), now=NOON)

    notes = column(book, "SELECT note FROM touch WHERE prospect_id = :w", w=lose)
    assert "She tasted everything" in notes


def test_who_comes_back_has_a_place_of_their_own(book: Book) -> None:
    keep, lose = add_colm(book), add_galagher(book, Tier.HOT)
    book.do(merge_prospects, keep, lose, now=NOON)
    book.do(change_prospect, keep, reason_note="x")
    book.do(move_to_tier, [keep], Tier.COLD, now=NOON)
    book.do(move_to_tier, [keep], Tier.HOT, now=NOON)

    book.do(unmerge, newest_merge(book), now=NOON)

    ranks = column(book, "SELECT rank FROM prospect WHERE tier = 'hot'")
    assert len(ranks) == len(set(ranks)) == 2
    assert not any(check(book.path).values())


def test_the_merges_that_stand_are_told_without_a_limit_of_time(book: Book) -> None:
    keep, lose = add_colm(book), add_galagher(book)
    book.do(merge_prospects, keep, lose, now=NOON)
    book.do(change_prospect, keep, name="Colm Gallaher")

    (merge,) = book.ask(merges_to_take_back, TODAY + timedelta(days=400))

    assert (merge.keep_id, merge.lose_id, merge.days) == (keep, lose, 400)
    assert (merge.into, merge.gone) == ("Colm Gallaher", "Colm Galagher, Dahl Outdoor")
    assert merge.touches == 2
    assert book.ask(merges_to_take_back, TODAY, who=lose) == []


def test_two_who_had_nothing_are_parted_again(book: Book) -> None:
    keep, lose = (book.do(add_prospect, "Ann Bell", now=NOON) for _ in "ab")
    before = book.ask(every_row)
    book.do(merge_prospects, keep, lose, now=NOON)

    book.do(unmerge, newest_merge(book), now=NOON)

    assert book.ask(every_row) == before


def test_a_merge_is_taken_back_once_and_undone_like_any_act(book: Book) -> None:
    keep, lose = add_colm(book), add_galagher(book)
    book.do(merge_prospects, keep, lose, now=NOON)
    merged, merge = book.ask(every_row), newest_merge(book)
    book.do(unmerge, merge, now=NOON)

    assert book.ask(merges_to_take_back, TODAY) == []
    with pytest.raises(Refused, match="cannot be taken back"):
        book.do(unmerge, merge, now=NOON)
    book.undo()

    assert book.ask(every_row) == merged
    assert newest_merge(book) == merge


def test_a_merge_that_was_done_again_is_parted_too(book: Book) -> None:
    keep, lose = add_colm(book), add_galagher(book)
    before = book.ask(every_row)
    book.do(merge_prospects, keep, lose, now=NOON)
    book.undo()
    book.redo()

    book.do(unmerge, newest_merge(book), now=MONTH_LATER)

    assert book.ask(every_row) == before
    book.undo()
    book.undo()
    assert book.ask(every_row) == before
    assert not any(check(book.path).values())


def test_an_earlier_merge_waits_for_the_later_one_on_top(book: Book) -> None:
    keep, lose = add_colm(book), add_galagher(book)
    top = book.do(add_prospect, "C. Gallagher", now=NOON)
    before = book.ask(every_row)
    book.do(merge_prospects, keep, lose, now=NOON)
    first = newest_merge(book)
    book.do(merge_prospects, top, keep, now=NOON)

    with pytest.raises(Refused, match="later merge first"):
        book.do(unmerge, first, now=NOON)
    book.do(unmerge, newest_merge(book), now=NOON)
    book.do(unmerge, newest_merge(book), now=NOON)

    assert book.ask(every_row) == before


def test_two_merges_into_one_are_taken_back_in_any_order(book: Book) -> None:
    keep, lose = add_colm(book), add_galagher(book)
    third = book.do(add_prospect, "C. Gallagher", tags=["food"], now=NOON)
    before = book.ask(every_row)
    book.do(merge_prospects, keep, lose, now=NOON)
    first = newest_merge(book)
    book.do(merge_prospects, keep, third, now=NOON)

    book.do(unmerge, first, now=NOON)
    book.do(unmerge, newest_merge(book), now=NOON)

    assert book.ask(every_row) == before


def test_who_stayed_may_be_in_the_bin_by_now(book: Book) -> None:
    keep, lose = add_colm(book), add_galagher(book)
    book.do(merge_prospects, keep, lose, now=NOON)
    book.do(put_in_bin, [keep], now=NOON)

    book.do(unmerge, newest_merge(book), now=NOON)

    assert count_of(book, "touch", lose) == 2
    assert not any(check(book.path).values())


@pytest.fixture(scope="module")
def plain(empty_book: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Book]:
    path = tmp_path_factory.mktemp("any") / "any.baton"
    shutil.copyfile(empty_book, path)
    made = Book.open(path, now=lambda: NOON)
    made._writer.connection().execute("PRAGMA synchronous = OFF")
    yield made
    made.close()


WORDS = st.sampled_from(["", "Colm", "Colm Gallagher", "Łódź", "a\nb", "Gallagher Ltd"])
POINTS = st.lists(
    st.tuples(
        st.sampled_from(PointKind),
        st.sampled_from(
            ["091 555 0142", "+353915550142", "c@h.example", "C@H.example"]
        ),
    ),
    max_size=4,
)
PERSON = st.fixed_dictionaries(
    {
        "name": WORDS,
        "company": WORDS,
        "tier": st.sampled_from(Tier),
        "points": POINTS,
        "tags": st.lists(st.sampled_from(["food", "Food", "fair"]), max_size=3),
        "value_minor": st.none() | st.integers(0, 9),
        "role": WORDS,
        "touches": st.integers(0, 3),
    }
).filter(lambda person: person["name"] or person["company"])


def add(book: Book, person: dict[str, object]) -> int:
    values = {name: value for name, value in person.items() if name != "touches"}
    who = book.do(add_prospect, now=NOON, **values)  # type: ignore[arg-type]
    for n in range(int(str(person["touches"]))):
        at = NOON - timedelta(days=n)
        book.do(log_touch, who, Channel.CALL, happened_at=at, now=NOON)
    return who


@given(
    one=PERSON,
    other=PERSON,
    take=st.none() | st.frozensets(st.sampled_from(FIELDS)),
)
def test_any_two_are_parted_as_they_were_and_nothing_is_lost(
    plain: Book,
    one: dict[str, object],
    other: dict[str, object],
    take: frozenset[str] | None,
) -> None:
    keep, lose = add(plain, one), add(plain, other)
    before = plain.ask(every_row)
    tags = _told(plain, "prospect_tag", "name", keep, lose)
    points = _told(plain, "contact_point", "value_key", keep, lose)
    touches = _told(plain, "touch", "id", keep, lose)
    try:
        plain.do(merge_prospects, keep, lose, take=take, now=NOON)
    except Refused:
        assert take, "two of whom one has a name can be merged"
        return

    assert _told(plain, "prospect_tag", "name", keep) == tags
    assert _told(plain, "touch", "id", keep) == touches
    assert _told(plain, "contact_point", "value_key", keep) <= points
    assert count_of(plain, "contact_point", keep) > 0 or not points
    plain.do(unmerge, newest_merge(plain), now=NOON)
    assert plain.ask(every_row) == before


def _told(book: Book, table: str, name: str, *who: int) -> set[object]:
    listed = ",".join(map(str, who))
    return set(
        column(book, f"SELECT {name} FROM {table} WHERE prospect_id IN ({listed})")
    )


def test_a_way_refused_while_they_were_one_is_refused_by_both(book: Book) -> None:
    keep, lose = (book.do(add_prospect, name, now=NOON) for name in ("Ann", "Bea"))
    book.do(block_ways, keep, [Way.MAIL], "before", now=NOON)
    book.do(merge_prospects, keep, lose, now=NOON)
    book.do(block_ways, keep, [Way.PHONE], "stop calling", now=NOON)

    book.do(unmerge, newest_merge(book), now=MONTH_LATER)

    with pytest.raises(Refused, match="stop calling"):
        book.do(log_touch, lose, Channel.CALL, happened_at=NOON, now=NOON)
    with pytest.raises(Refused, match="stop calling"):
        book.do(log_touch, keep, Channel.CALL, happened_at=NOON, now=NOON)
    assert book.do(log_touch, lose, Channel.MAIL, happened_at=NOON, now=NOON)


def test_a_parting_undone_with_its_merge_leaves_a_sound_book(book: Book) -> None:
    keep, lose = add_colm(book), add_galagher(book)
    book.do(merge_prospects, keep, lose, now=NOON)
    book.do(unmerge, newest_merge(book), now=MONTH_LATER)
    apart = book.ask(every_row)

    book.undo()
    book.undo()

    assert book.ask(every_row) == apart
    assert not any(check(book.path).values())
