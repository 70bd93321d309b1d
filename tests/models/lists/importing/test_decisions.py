"""Who only looks like somebody is never merged unless somebody decides so."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.book.book import Book
from models.book.erased import marks_of, remember_erased
from models.book.reader import Reader
from models.lists.formats.record import PastTouch, Record
from models.lists.importing.decisions import Decision, Decisions, Verdict
from models.lists.importing.entries import Action, Entry
from models.lists.importing.plan import plan
from models.lists.importing.rules import Keep, Rules
from models.lists.importing.take_over import take_over
from models.people.prospects import put_in_bin
from tests.clock import NOON
from tests.models.lists.importing.taking import every_row, take

COLM = Record(
    line=2,
    full_name="Colm Gallagher",
    company="Harbour Coffee Roasters",
    emails=("colm@harbour.example",),
    phones=("+353 91 555 0142",),
)
GALAGHER = Record(
    line=4,
    full_name="Colm Galagher",
    company="Harbour Coffee",
    phones=("091 555 0142",),
    birthday="--03-04",
    tags=("food",),
)


def entry_of(book: Book, record: Record, decisions: Decisions | None = None) -> Entry:
    (entry,) = book.ask(plan, [record], Rules(), decisions or {}).entries
    return entry


def ids(reader: Reader) -> list[int]:
    return [row[0] for row in reader.all("SELECT id FROM prospect ORDER BY id")]


def test_a_row_that_looks_like_somebody_is_kept_aside(book: Book) -> None:
    take(book, COLM)
    before = book.ask(every_row)

    entry = entry_of(book, GALAGHER)
    taken = take(book, GALAGHER)

    assert entry.action is Action.DUPLICATE
    assert [one.name for one in entry.candidates] == ["Colm Gallagher"]
    assert entry.reason == "Same phone, alike name: Colm Gallagher."
    assert (taken.aside, taken.created, taken.updated) == (1, 0, 0)
    assert book.ask(every_row) == before


@pytest.mark.parametrize("verdict", [Verdict.MERGE, Verdict.UPDATE])
def test_merged_it_adds_to_them_field_by_field(book: Book, verdict: Verdict) -> None:
    take(book, COLM)
    (colm,) = book.ask(ids)
    fields = {"company": Keep.OVERWRITE, "birthday": Keep.LEAVE}

    decisions = {4: Decision(verdict, colm, fields)}
    book.do(take_over, [GALAGHER], decisions=decisions, now=NOON)

    (person,) = book.ask(every_row)["prospect"]
    assert {"Colm Gallagher", "Harbour Coffee"} <= set(person)
    assert "--03-04" not in person
    assert take(book, GALAGHER).same == 1


def test_a_merge_without_a_name_goes_to_the_likest(book: Book) -> None:
    take(book, COLM)

    entry = entry_of(book, GALAGHER, {4: Decision(Verdict.MERGE)})

    assert (entry.action, entry.whom) == (Action.UPDATE, book.ask(ids)[0])


def test_two_people_are_two_and_nobody_is_asked_again(book: Book) -> None:
    take(book, COLM)
    decisions = {4: Decision(Verdict.TWO)}

    taken = book.do(take_over, [GALAGHER], decisions=decisions, now=NOON)

    assert taken.created == 1
    ((_, low, high, _),) = book.ask(every_row)["two_people"]
    assert [low, high] == book.ask(ids)
    assert entry_of(book, GALAGHER).action is Action.SAME


def test_a_row_of_somebody_known_may_be_made_new_or_left_out(book: Book) -> None:
    take(book, COLM)
    row = replace(COLM, notes="new")

    left = entry_of(book, row, {2: Decision(Verdict.SKIP)})
    new = book.do(take_over, [row], decisions={2: Decision(Verdict.CREATE)}, now=NOON)

    assert (left.action, left.reason) == (Action.SKIP, "You left this row out.")
    assert new.created == 1
    assert len(book.ask(ids)) == 2


def test_a_decision_about_somebody_in_the_bin_is_not_carried_out(book: Book) -> None:
    take(book, COLM)
    (colm,) = book.ask(ids)
    book.do(put_in_bin, [colm], now=NOON)

    entry = entry_of(book, GALAGHER, {4: Decision(Verdict.MERGE, colm)})

    assert entry.action is Action.SKIP
    assert "bin" in entry.reason


def test_who_was_erased_does_not_come_back(book: Book) -> None:
    marks = marks_of("", "", [("mail", "colm@harbour.example")])
    book.do(lambda s: remember_erased(s.info["db"], marks))

    entry = entry_of(book, COLM, {2: Decision(Verdict.CREATE)})

    assert (entry.action, entry.reason) == (Action.SKIP, "They asked to be erased.")
    assert entry_of(book, GALAGHER).action is Action.CREATE


def test_touches_of_a_bare_name_find_the_one_who_bears_it(book: Book) -> None:
    take(book, COLM, Record(full_name="Bo Ek"), Record(full_name="Bo Ek", company="X"))
    rows = [
        Record(line=2, full_name="Colm Gallagher"),
        Record(line=3, full_name="Bo Ek"),
    ]
    touches = [
        PastTouch(2, "call", "2026-11-02", "Intro", "Colm Gallagher", done=True),
    ]

    taken = book.do(take_over, rows, touches, now=NOON)

    assert taken.touches == 1
    assert len(book.ask(every_row)["touch"]) == 1
    assert len(book.ask(ids)) == 3


def test_touches_keep_their_time_and_come_once_even_after_an_edit(book: Book) -> None:
    meeting = PastTouch(
        line=2,
        kind="meeting",
        date="2026-11-02",
        subject="Tasting",
        mail="colm@harbour.example",
        time="14:00:00",
        zone="Europe/Vienna",
        end="2026-11-02T15:30:00 Europe/Vienna",
        direction="in",
        appointment=True,
    )
    ahead = replace(meeting, date="2026-12-02", end="", line=3)
    book.do(take_over, [COLM], [meeting, ahead], now=NOON)

    (touch,) = book.ask(every_row)["touch"]
    (step,) = book.ask(every_row)["step"]
    edited = "UPDATE touch SET note = 'Tasting, all were there', channel = 'visit'"
    book.do(lambda s: s.info["db"].execute(edited) and None)
    book.do(lambda s: s.info["db"].execute("UPDATE step SET what = 'Visit'") and None)
    again = book.do(take_over, [COLM], [meeting, ahead], now=NOON)

    assert touch[2] == "2026-11-02 13:00:00.000000"
    assert {"in", 90} <= set(touch)
    assert {"2026-12-02", "13:00"} <= set(step) or {"2026-12-02", "14:00"} <= set(step)
    assert again.touches == 0
    assert len(book.ask(every_row)["touch"]) == len(book.ask(every_row)["step"]) == 1


ROWS = st.builds(
    Record,
    full_name=st.sampled_from(["Colm Gallagher", "Colm Galagher", "Nora Lind", ""]),
    company=st.sampled_from(["Harbour Coffee", "Harbour Coffee Roasters", ""]),
    emails=st.sampled_from([(), ("colm@harbour.example",), ("n@x.example",)]),
    phones=st.sampled_from([(), ("091 555 0142",)]),
    tags=st.sampled_from([(), ("food",)]),
)
VERDICTS = st.builds(
    Decision,
    st.sampled_from(Verdict),
    fields=st.dictionaries(st.sampled_from(["name", "mails"]), st.sampled_from(Keep)),
)


@given(
    rows=st.lists(ROWS, max_size=6),
    verdicts=st.lists(st.none() | VERDICTS, min_size=6, max_size=6),
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=20)
def test_whatever_is_decided_every_row_is_accounted_for(
    book: Book, rows: list[Record], verdicts: list[Decision | None]
) -> None:
    take(book, COLM)
    records = [replace(row, line=n) for n, row in enumerate(rows)]
    decisions = {n: one for n, one in enumerate(verdicts) if one is not None}
    taken = book.do(take_over, records, decisions=decisions, now=NOON)
    before = book.ask(every_row)

    undecided = book.do(take_over, records, now=NOON)

    counted = taken.created + taken.updated + taken.same + taken.skipped + taken.aside
    assert counted == len(records)
    if not decisions:
        assert book.ask(every_row) == before
        assert undecided.created == undecided.updated == 0
    while book.undo() is not None:
        pass
