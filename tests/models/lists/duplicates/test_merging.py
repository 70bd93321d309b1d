"""Rules of making two prospects one."""

from datetime import date

import pytest

from models.book.book import Book
from models.book.checks import check
from models.book.refusals import Refused
from models.lists.duplicates.choosing import side_by_side
from models.lists.duplicates.merging import called_two_people, merge_prospects
from models.people.blocks import block_ways
from models.people.bulk import give_to
from models.people.business_changes import add_member
from models.people.kinds import Tier, Way
from models.people.prospects import add_prospect, put_in_bin
from models.people.record import record_of
from models.people.wall import wall_before
from tests.clock import NOON
from tests.models.lists.duplicates.two_alike import (
    add_colm,
    add_galagher,
    column,
    count_of,
    every_row,
    photo_of,
)


def test_everything_of_the_other_comes_to_who_stays(book: Book) -> None:
    keep, lose = add_colm(book), add_galagher(book)
    before = {
        table: count_of(book, table, keep) + count_of(book, table, lose)
        for table in ("touch", "offer", "promise")
    }

    book.do(merge_prospects, keep, lose, now=NOON)

    assert {table: count_of(book, table, keep) for table in before} == before
    assert book.ask(record_of, lose) is None
    assert not any(check(book.path).values())


def test_what_who_stays_has_already_is_not_doubled(book: Book) -> None:
    keep, lose = add_colm(book), add_galagher(book)

    book.do(merge_prospects, keep, lose, now=NOON)

    of = "WHERE prospect_id = :who ORDER BY position, id"
    by_kind = of.replace("BY", "BY kind,")
    assert column(book, f"SELECT value FROM contact_point {by_kind}", who=keep) == [
        "1 Quay Street, Galway",
        "colm@harbour.example",
        "c.galagher@dahl.example",
        "+353 91 555 0142",
        "+353 87 555 0199",
    ]
    assert column(book, "SELECT name FROM prospect_tag ORDER BY name") == [
        "food",
        "packaging",
        "wholesale",
    ]
    assert column(book, f"SELECT value FROM detail {of}", who=keep) == ["Gas", "12"]
    assert column(book, "SELECT way FROM block ORDER BY way") == [
        "mail",
        "post",
        "visit",
    ]
    assert column(book, f"SELECT label FROM occasion {of}", who=keep) == [
        "Opened",
        "Moved",
        "Moved",
    ]
    assert column(book, "SELECT count(*) FROM step WHERE what = 'call back'") == [1]
    assert column(book, "SELECT town FROM address") == ["Galway"]


def test_a_block_keeps_the_only_reason_that_was_given(book: Book) -> None:
    keep, lose = add_colm(book), add_galagher(book)

    book.do(merge_prospects, keep, lose, now=NOON)

    reasons = column(book, "SELECT reason FROM block WHERE way = 'mail'")
    assert reasons == ["Asked at the fair"]


def test_of_two_photos_one_becomes_a_file(book: Book) -> None:
    keep, lose = add_colm(book), add_galagher(book)

    book.do(merge_prospects, keep, lose, take={"photo"}, now=NOON)

    assert column(book, "SELECT sha256 FROM attachment WHERE kind = 'photo'") == [
        photo_of("Electric")
    ]
    assert count_of(book, "attachment", keep) == 4


def test_a_different_company_stays_beside_the_one_on_the_card(book: Book) -> None:
    keep, lose = add_colm(book), add_galagher(book)

    book.do(merge_prospects, keep, lose, now=NOON)

    firms = column(book, "SELECT company FROM affiliation ORDER BY company, role")
    assert firms == ["Dahl Outdoor", "Galway Guild", "Galway Guild"]


def test_by_default_what_is_missing_comes_from_the_other(book: Book) -> None:
    keep, lose = add_colm(book), add_galagher(book)

    book.do(merge_prospects, keep, lose, now=NOON)

    record = book.ask(record_of, keep)
    assert record is not None
    assert (record.name, record.company) == (
        "Colm Gallagher",
        "Harbour Coffee Roasters",
    )
    assert (record.role, record.birthday, record.source) == ("Buyer", "--03-04", "Fair")
    assert (record.value_minor, record.currency) == (120_000, "EUR")
    assert record.notes == "Roasts on Mondays.\n\nMet at the fair."
    assert (record.touches, record.tier) == (3, "warm")


def test_what_is_chosen_comes_from_the_other(book: Book) -> None:
    keep, lose = add_colm(book), add_galagher(book)
    chosen = {"name", "company", "tier", "phone", "mail", "field:Oven"}

    book.do(merge_prospects, keep, lose, take=chosen, now=NOON)

    record = book.ask(record_of, keep)
    assert record is not None
    assert (record.name, record.company) == ("Colm Galagher", "Dahl Outdoor")
    assert (record.tier, record.role, record.value_minor) == ("cold", "", None)
    both = book.ask(side_by_side, keep, book.do(add_prospect, "Zoe", now=NOON))
    assert both.keep.values["phone"] == "+353 91 555 0142"
    assert both.keep.values["mail"] == "c.galagher@dahl.example"
    assert both.keep.values["field:Oven"] == "Electric"
    assert not any(check(book.path).values())


@pytest.mark.parametrize(
    ("tier", "stays"),
    [
        (Tier.SUSPECT, "warm"),
        (Tier.COLD, "warm"),
        (Tier.HOT, "hot"),
        (Tier.WON, "won"),
        (Tier.LOST, "warm"),
    ],
)
def test_by_default_the_warmer_tier_stays(book: Book, tier: Tier, stays: str) -> None:
    keep = add_colm(book)
    lose = book.do(add_prospect, "Colm Galagher", tier=tier, now=NOON)

    book.do(merge_prospects, keep, lose, now=NOON)

    record = book.ask(record_of, keep)
    assert record is not None
    assert record.tier == stays
    assert not any(check(book.path).values())


def test_the_older_one_stays_where_nobody_says(book: Book) -> None:
    keep, lose = add_colm(book), add_galagher(book)

    assert book.ask(side_by_side, lose, keep).keep.id == keep
    assert book.ask(side_by_side, lose, keep, keep=lose).keep.id == lose


def test_a_merge_is_one_act_and_one_undo(book: Book) -> None:
    keep, lose = add_colm(book), add_galagher(book, Tier.HOT)
    before = book.ask(every_row)

    book.do(merge_prospects, keep, lose, now=NOON)
    assert book.undo_label() == "merge Colm Galagher into Colm Gallagher"
    after = book.ask(every_row)
    book.undo()

    assert book.ask(every_row) == before
    book.redo()
    assert book.ask(every_row) == after
    assert not any(check(book.path).values())


def test_whoever_was_said_to_be_another_stays_another(book: Book) -> None:
    keep, lose = add_colm(book), add_galagher(book)
    third = book.do(add_prospect, "Colm Gallaher", now=NOON)
    for one, other in ((third, lose), (keep, lose), (keep, third)):
        book.do(called_two_people, one, other, now=NOON)

    book.do(merge_prospects, keep, lose, now=NOON)

    pairs = book.ask(lambda r: r.all("SELECT low_id, high_id FROM two_people"))
    assert pairs == [(min(keep, third), max(keep, third))]


def test_every_table_that_knows_prospects_is_merged(book: Book) -> None:
    tables = column(
        book,
        "SELECT DISTINCT m.name FROM sqlite_master m, pragma_foreign_key_list(m.name) f"
        " WHERE m.type = 'table' AND f.\"table\" = 'prospect'",
    )
    keep, lose = add_colm(book), add_galagher(book)
    book.do(called_two_people, keep, lose, now=NOON)

    filled = {
        table
        for table in map(str, tables)
        if table == "two_people" or count_of(book, table, lose)
    }

    assert filled == set(tables), "let the two people of these tests have one"


def test_nobody_is_merged_with_themselves_or_with_the_deleted(book: Book) -> None:
    keep, lose = add_colm(book), add_galagher(book)
    book.do(put_in_bin, [lose], now=NOON)

    for one, other in ((keep, keep), (keep, lose), (lose, keep), (keep, 7)):
        with pytest.raises(Refused):
            book.do(merge_prospects, one, other, now=NOON)
    other = book.do(add_prospect, "Zoe", now=NOON)
    with pytest.raises(Refused, match="no field “shoe size”"):
        book.do(merge_prospects, keep, other, take={"shoe size"}, now=NOON)


def test_a_merge_that_leaves_no_name_is_refused(book: Book) -> None:
    keep = book.do(add_prospect, "", company="Harbour", now=NOON)
    lose = book.do(add_prospect, "Colm", now=NOON)

    with pytest.raises(Refused, match="name or a company"):
        book.do(merge_prospects, keep, lose, take={"company"}, now=NOON)


def test_two_people_are_remembered_once(book: Book) -> None:
    keep, lose = add_colm(book), add_galagher(book)

    book.do(called_two_people, lose, keep, now=NOON)
    book.do(called_two_people, keep, lose, now=NOON)

    assert column(book, "SELECT count(*) FROM two_people") == [1]
    book.undo()
    assert column(book, "SELECT count(*) FROM two_people") == [0]


def test_who_both_refused_a_way_refused_it_since_the_earlier_day(book: Book) -> None:
    keep, lose = (book.do(add_prospect, name, now=NOON) for name in ("Ann", "Bea"))
    early = date(2020, 1, 1)
    book.do(block_ways, keep, [Way.MAIL], "", now=NOON)
    book.do(block_ways, lose, [Way.MAIL], "by letter", now=NOON, since=early)

    book.do(merge_prospects, keep, lose, now=NOON)

    wall = book.ask(wall_before, keep, Way.MAIL)
    assert wall == (Way.MAIL, "2020-01-01", "by letter")


def test_of_two_offers_of_the_baton_one_stays_open(book: Book) -> None:
    keep, lose = add_colm(book), add_galagher(book)

    book.do(merge_prospects, keep, lose, now=NOON)

    passes = "SELECT why_now || ' ' || state FROM baton_pass ORDER BY why_now"
    assert column(book, passes) == ["Electric withdrawn", "Gas offered"]


def test_an_offer_of_the_baton_by_who_does_not_hold_it_is_withdrawn(
    book: Book,
) -> None:
    keep = book.do(add_prospect, "Colm Gallagher", now=NOON)
    marit = book.do(add_member, "Marit Hansen")
    book.do(give_to, [keep], marit, now=NOON)

    book.do(merge_prospects, keep, add_galagher(book), now=NOON)

    assert column(book, "SELECT state FROM baton_pass") == ["withdrawn"]


def test_a_rhythm_of_ones_own_stays_and_signs_seen_are_told_once(book: Book) -> None:
    keep, lose = add_colm(book), add_galagher(book)

    book.do(merge_prospects, keep, lose, now=NOON)

    assert column(book, "SELECT every_days FROM own_rhythm") == [3]
    assert sorted(map(str, column(book, "SELECT words FROM sign_seen"))) == [
        "They answered",
        "They asked for Electric",
        "They asked for Gas",
    ]
    plantings = "SELECT count(*) FROM planting g JOIN step s ON s.id = g.step_id"
    assert column(book, plantings) == column(book, "SELECT count(*) FROM step")
