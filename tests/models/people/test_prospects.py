"""Adding, changing, deleting prospects."""

from datetime import date

import pytest

from models.book.book import Book
from models.book.refusals import Refused
from models.people.board import cards_in
from models.people.finding import found, names, people_called
from models.people.kinds import PointKind, Tier
from models.people.prospects import (
    add_point,
    add_prospect,
    bring_back,
    change_point,
    change_prospect,
    put_in_bin,
    set_tags,
)
from models.people.record import points_of, record_of, tags_of, timeline_of
from models.people.table_rows import prospect_rows
from tests.clock import NOON

HOSTILE = "<b>Ann</b> <img src=x> \u202eevil " + "n" * 400


def test_a_name_is_enough_and_the_reason_for_no_step_is_stated(book: Book) -> None:
    ada = book.do(add_prospect, " Ada   Ltd ", now=NOON)

    record = book.ask(record_of, ada)
    assert record is not None
    assert (record.name, record.tier) == ("Ada Ltd", "cold")
    assert record.no_step_reason == "not planned yet"
    assert record.holder_name == "You"


def test_a_firm_without_a_person_is_a_prospect(book: Book) -> None:
    firm = book.do(add_prospect, "", company="Łódź Cycles", now=NOON)

    assert [person.id for person in book.ask(found, "lodz")] == [firm]


def test_a_hostile_name_is_kept_to_three_hundred_characters(book: Book) -> None:
    book.do(add_prospect, HOSTILE, now=NOON)

    (person,) = book.ask(names)
    assert person.name == HOSTILE[:300]


def test_the_newest_prospect_stands_first(book: Book) -> None:
    for name in ("Ada", "Bob", "Eve"):
        book.do(add_prospect, name, now=NOON)

    assert [c.name for c in book.ask(cards_in, Tier.COLD)] == ["Eve", "Bob", "Ada"]


def test_suspects_are_not_on_the_board(book: Book) -> None:
    book.do(add_prospect, "Ada", tier=Tier.SUSPECT, now=NOON)

    assert all(
        not book.ask(cards_in, tier) for tier in Tier if tier is not Tier.SUSPECT
    )
    assert [row.name for row in book.ask(prospect_rows)] == ["Ada"]


def test_a_negative_value_is_refused(book: Book) -> None:
    with pytest.raises(Refused, match="zero or more"):
        book.do(add_prospect, "Ada", value_minor=-1, now=NOON)


def test_equal_phones_are_kept_once(book: Book) -> None:
    ada = book.do(
        add_prospect,
        "Ada",
        now=NOON,
        points=[(PointKind.PHONE, "+353 91 555 0142"), (PointKind.MAIL, "a@b.example")],
    )

    assert book.do(add_point, ada, PointKind.PHONE, "(091) 555-0142") is None
    assert [p.value for p in book.ask(points_of, ada)] == [
        "+353 91 555 0142",
        "a@b.example",
    ]


def test_an_emptied_point_goes_and_comes_back_by_undo(book: Book) -> None:
    ada = book.do(add_prospect, "Ada", now=NOON, points=[(PointKind.WEB, "a.example")])
    (point,) = book.ask(points_of, ada)

    book.do(change_point, point.id, " ")
    gone = book.ask(points_of, ada)
    book.undo()

    assert gone == []
    assert book.ask(points_of, ada) == [point]


def test_tags_are_exactly_those_set(book: Book) -> None:
    ada = book.do(add_prospect, "Ada", now=NOON, tags=["food", "#vip"])

    book.do(set_tags, ada, ["vip", "family firm", " "])

    assert book.ask(tags_of, ada) == ["family firm", "vip"]


def test_a_field_is_changed_in_place(book: Book) -> None:
    ada = book.do(add_prospect, "Ada", now=NOON)

    book.do(
        change_prospect,
        ada,
        company="Ada & Sons",
        value_minor=1_140_000,
        revisit_on=date(2027, 3, 1),
    )

    record = book.ask(record_of, ada)
    assert record is not None
    assert (record.company, record.value_minor) == ("Ada & Sons", 1_140_000)
    assert (record.currency, record.revisit_on) == ("EUR", "2027-03-01")
    assert [person.id for person in book.ask(people_called, "Ada, ada & sons")] == [ada]


@pytest.mark.parametrize("field", ["id", "tier", "rank", "in_bin_at", "nonsense"])
def test_inner_fields_cannot_be_changed_by_hand(book: Book, field: str) -> None:
    ada = book.do(add_prospect, "Ada", now=NOON)

    with pytest.raises(Refused, match="no field"):
        book.do(change_prospect, ada, **{field: "x"})


def test_the_last_name_cannot_be_taken(book: Book) -> None:
    ada = book.do(add_prospect, "Ada", now=NOON)

    with pytest.raises(Refused, match="needs a name"):
        book.do(change_prospect, ada, name="")


def test_the_bin_gives_people_back_where_they_were(book: Book) -> None:
    ada = book.do(add_prospect, "Ada", now=NOON)
    book.do(add_prospect, "Bob", now=NOON)

    book.do(put_in_bin, [ada], now=NOON)
    assert [c.name for c in book.ask(cards_in, Tier.COLD)] == ["Bob"]
    assert book.ask(found, "ada") == []
    assert [row.name for row in book.ask(prospect_rows, in_bin=True)] == ["Ada"]
    book.do(bring_back, [ada])

    assert [c.name for c in book.ask(cards_in, Tier.COLD)] == ["Bob", "Ada"]


def test_a_deleted_prospect_cannot_be_changed(book: Book) -> None:
    ada = book.do(add_prospect, "Ada", now=NOON)
    book.do(put_in_bin, [ada], now=NOON)

    with pytest.raises(Refused, match="deleted"):
        book.do(change_prospect, ada, source="fair")
    with pytest.raises(Refused, match="deleted"):
        book.do(put_in_bin, [ada], now=NOON)


def test_only_the_bin_gives_back(book: Book) -> None:
    ada = book.do(add_prospect, "Ada", now=NOON)

    with pytest.raises(Refused, match="not in the bin"):
        book.do(bring_back, [ada])


def test_nobody_is_found_by_signs(book: Book) -> None:
    book.do(add_prospect, 'O\'Brien "Bob" NEAR(', now=NOON)

    assert book.ask(found, "\"'*()") == []
    assert len(book.ask(found, "o'brien \"bo")) == 1


def test_the_timeline_begins_with_being_added(book: Book) -> None:
    ada = book.do(add_prospect, "Ada", now=NOON)

    assert [entry.kind for entry in book.ask(timeline_of, ada)] == ["added"]
