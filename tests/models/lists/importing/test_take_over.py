import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.book.book import Book
from models.book.refusals import Refused
from models.lists.exporting.columns import EXACT
from models.lists.exporting.from_cells import person_in
from models.lists.exporting.person import Day, Fact
from models.lists.formats.own_list import record_from
from models.lists.formats.read_file import read_path
from models.lists.formats.record import PastTouch, Record
from models.lists.importing.entries import Action
from models.lists.importing.plan import plan
from models.lists.importing.take_over import Taken, take_over
from models.people.kinds import Tier, Way
from models.people.prospects import add_prospect, put_in_bin
from models.people.wall import wall_before
from tests.clock import NOON, TODAY
from tests.models.lists.duplicates.two_alike import column
from tests.models.lists.importing.taking import (
    AUTHORED,
    NORA,
    every_row,
    people,
    read,
    take,
)

SHARED = Path(__file__).parents[5] / "shared" / "data"


def test_a_list_stands_in_cold_in_its_own_order_behind_those_there(book: Book) -> None:
    book.do(add_prospect, "Early Bird", now=NOON)

    take(book, *read("hubspot-contacts.csv").records)

    assert book.ask(people) == [
        ("Early Bird", "", "cold"),
        ("Maria Johnson (Sample Contact)", "HubSpot Sample", "cold"),
        ("unknown.person@example.com", "", "cold"),
        ("Ngozi Adeyemi", "Adeyemi & Sons, Ltd", "cold"),
    ]


def test_everything_a_record_tells_is_in_the_book(book: Book) -> None:
    take(book, NORA)

    rows = book.ask(every_row)
    assert [row[2:4] for row in rows["contact_point"]] == [
        ("phone", "+46 8 123 456"),
        ("mail", "nora@lind.example"),
    ]
    assert [row[2] for row in rows["prospect_tag"]] == ["fair"]
    assert [row[2:4] for row in rows["detail"]] == [("Oven", "gas")]
    assert len(rows["span"]) == 1


@pytest.mark.parametrize("name", sorted(path.name for path in AUTHORED.glob("*.csv")))
def test_the_same_list_a_second_time_changes_nothing(book: Book, name: str) -> None:
    reading = read(name)
    book.do(take_over, reading.records, reading.touches, now=NOON)
    before, label = book.ask(every_row), book.undo_label()

    taken = book.do(take_over, reading.records, reading.touches, now=NOON)

    assert book.ask(every_row) == before
    assert book.undo_label() == label
    assert (taken.created, taken.updated, taken.touches) == (0, 0, 0)


def test_one_undo_takes_the_whole_list_back_and_it_can_come_again(book: Book) -> None:
    before = book.ask(every_row)
    records = read("google-contacts-old.csv").records
    take(book, *records)
    assert book.undo_label() == "import 5 people"

    book.undo()

    assert book.ask(every_row) == before
    assert take(book, *records).created == 5


def test_the_list_may_say_warm_or_hot_itself(book: Book) -> None:
    take(
        book, NORA, replace(NORA, emails=("h@x.io",), full_name="H", temperature="hot")
    )

    assert [row[2] for row in book.ask(people)] == ["cold", "hot"]


def test_suspects_stay_together_whatever_the_list_says(book: Book) -> None:
    take(book, replace(NORA, temperature="hot"), tier=Tier.SUSPECT)

    assert [row[2] for row in book.ask(people)] == ["suspect"]


def test_a_list_goes_nowhere_else(book: Book) -> None:
    with pytest.raises(Refused, match="Cold or to the suspects"):
        take(book, NORA, tier=Tier.WON)


def test_a_known_person_keeps_everything_and_gets_what_is_new(book: Book) -> None:
    take(book, NORA)

    taken = take(
        book,
        replace(
            NORA, full_name="N. Lind", phones=("+46 70 1",), title="Owner", tags=()
        ),
    )

    assert taken == Taken(0, 1, 0, 0)
    rows = book.ask(every_row)
    assert len(rows["prospect"]) == 1
    assert "Nora Lind" in rows["prospect"][0]
    assert "Owner" in rows["prospect"][0]
    assert [row[3] for row in rows["contact_point"]] == [
        "+46 8 123 456",
        "nora@lind.example",
        "+46 70 1",
    ]
    book.undo()
    assert len(book.ask(every_row)["contact_point"]) == 2


def test_one_in_the_bin_is_skipped_and_said(book: Book) -> None:
    take(book, NORA)
    ids = [row[0] for row in book.ask(every_row)["prospect"]]
    book.do(put_in_bin, ids, now=NOON)  # type: ignore[arg-type]

    (entry,) = book.ask(plan, [NORA]).entries

    assert entry.action is Action.SKIP
    assert "bin" in entry.reason


def test_rows_of_one_person_make_one_and_lose_nothing(book: Book) -> None:
    again = replace(NORA, line=3, phones=("+46 70 1",), extra=(("Oven", "wood"),))

    taken = take(book, NORA, again)

    assert (taken.created, taken.same) == (1, 1)
    rows = book.ask(every_row)
    assert {row[3] for row in rows["contact_point"]} >= {"+46 8 123 456", "+46 70 1"}
    assert [row[2:4] for row in rows["detail"]] == [
        ("Oven", "gas"),
        ("Oven (2)", "wood"),
    ]


def test_a_dry_run_writes_nothing_and_counts_each_row(book: Book) -> None:
    take(book, NORA)
    before = book.ask(every_row)
    new = Record(full_name="New", emails=("new@x.io",))

    planned = book.ask(plan, [NORA, replace(NORA, title="Owner"), new])

    assert planned.counts() == {
        "create": 1,
        "update": 1,
        "same": 1,
        "skip": 0,
        "duplicate": 0,
    }
    assert book.ask(every_row) == before


def test_do_not_mail_is_set_and_never_cleared_by_a_list(book: Book) -> None:
    take(book, replace(NORA, do_not_email=True))

    take(book, replace(NORA, do_not_email=False))

    (block,) = book.ask(every_row)["block"]
    assert block[2:] == ("mail", "2026-11-18", "So said in a list")


@pytest.mark.parametrize(
    ("since", "day"), [("2026-01-02", "2026-01-02"), ("02/01/2026", TODAY.isoformat())]
)
def test_a_refusal_in_a_list_of_our_own_holds_for_new_and_known_people(
    book: Book, since: str, day: str
) -> None:
    known = book.do(add_prospect, "Bea Bell", company="Bell", now=NOON)
    told = {"No phone since": since, "No phone because": "busy"}
    rows = [
        record_from(person_in({"Name": name, "Company": "Bell", **told}), line)
        for line, name in enumerate(("Ann Bell", "Bea Bell"))
    ]

    book.do(take_over, [row for row in rows if isinstance(row, Record)], now=NOON)

    (new,) = column(book, f"SELECT id FROM prospect WHERE id <> {known}")
    assert book.ask(wall_before, int(str(new)), Way.PHONE) == ("phone", day, "busy")
    assert book.ask(wall_before, known, Way.PHONE) is not None


def test_a_day_that_is_none_in_a_list_of_our_own_stays_as_text() -> None:
    more = json.dumps({"days": [["Wedding", "next spring"], ["Fair", "--05-01"]]})

    person = person_in({"Name": "Ann", EXACT: more})

    assert person.days == (Day("Fair", "--05-01"),)
    assert Fact("Wedding", "next spring") in person.facts


def test_past_touches_and_steps_to_do_find_their_person(book: Book) -> None:
    touches = (
        PastTouch(2, "call", "2026-11-01", "Intro", "nora@lind.example", done=True),
        PastTouch(3, "task", "2026-12-01", "Send quote", "Nora Lind"),
        PastTouch(4, "call", "2027-01-01", "Not yet", "nora@lind.example", done=True),
    )

    taken = book.do(take_over, [NORA], touches, now=NOON)

    rows = book.ask(every_row)
    assert taken.touches == 2
    assert len(rows["touch"]) == 1
    assert len(rows["step"]) == 1


def _rows_of(who: int) -> st.SearchStrategy[Record]:
    """Rows that all tell something of one person, each with their mail address."""
    return st.builds(
        Record,
        full_name=st.sampled_from([f"Person {who}", f"P. {who}", ""]),
        company=st.sampled_from([f"Firm {who}", ""]),
        emails=st.sampled_from(
            [(f"p{who}@x.io",), (f"P{who}@X.io", f"home{who}@x.io")]
        ),
        phones=st.sampled_from([(), ("+1 555 0100",), (f"55501{who:04}",)]),
        notes=st.sampled_from(["", "one", "two"]),
        tags=st.sampled_from([(), ("x",), ("x", "y")]),
        extra=st.sampled_from([(), (("Oven", "gas"),), (("Oven", "wood"),)]),
    )


@given(st.lists(st.integers(0, 4).flatmap(_rows_of), max_size=10))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
def test_any_list_twice_is_the_list_once(book: Book, records: list[Record]) -> None:
    taken = take(book, *records)
    before = book.ask(every_row)

    again = take(book, *records)

    assert book.ask(every_row) == before
    assert again.created == again.updated == 0
    if taken.created or taken.updated:
        book.undo()


@pytest.mark.skipif(
    not SHARED.is_dir(), reason="../shared/data does not stand beside the checkout"
)
def test_every_real_file_twice_is_the_file_once(book: Book) -> None:
    changed = []
    for path in sorted((*SHARED.rglob("*.csv"), *SHARED.rglob("*.vcf"))):
        reading = read_path(path)
        book.do(take_over, reading.records, reading.touches, now=NOON)
        again = book.do(take_over, reading.records, reading.touches, now=NOON)
        if again.created or again.updated or again.touches:
            changed.append((path.name, again))

    assert changed == []
