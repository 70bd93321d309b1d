"""Rules of results: a whole sheet is one act, and a promise is kept by its row."""

from datetime import timedelta

import pytest

from models.book.book import Book
from models.book.moments import moment_of
from models.book.refusals import Refused
from models.people.finishing import Finished
from models.people.kinds import Channel, Outcome, PlantedBy, Tier
from models.people.paper_loop.printed import printed_sheet
from models.people.planned import Planned, Promised
from models.people.promises import add_promise, keep_promise
from models.people.prospects import add_prospect
from models.people.record import promises_of, steps_of, timeline_of
from models.people.results import log_results
from tests.clock import NOON, TODAY
from tests.models.people.paper_loop.test_codes import numbered, somebody


def test_results_are_one_act_and_one_undo(book: Book) -> None:
    ada, bea = somebody(book, "Ada"), somebody(book, "Bea")
    numbered(book)
    rows = {row.name: row for row in book.ask(printed_sheet, TODAY)}
    results = [
        Finished(
            ada,
            channel=Channel.CALL,
            outcome=Outcome.VOICEMAIL,
            note="left word",
            step_id=rows["Ada"].key_id,
            next_step=Planned(Channel.CALL, "Call again", TODAY + timedelta(days=2)),
            planted_by=PlantedBy.RULE,
        ),
        Finished(
            bea,
            channel=Channel.CALL,
            outcome=Outcome.ANSWERED,
            step_id=rows["Bea"].key_id,
        ),
    ]

    many = book.do(log_results, results, happened_at=NOON, now=NOON)

    assert many == 2
    assert book.undo_label() == "type back 2 results"
    assert not any(row.is_open for row in book.ask(printed_sheet, TODAY))
    assert [step.what for step in book.ask(steps_of, ada)] == ["Call again"]
    book.undo()
    assert [step.what for step in book.ask(steps_of, ada)] == ["Ask"]
    assert not any(e.kind == "touch" for e in book.ask(timeline_of, bea))
    assert all(row.is_open for row in book.ask(printed_sheet, TODAY))


def test_a_promise_on_the_sheet_is_kept_by_its_result(book: Book) -> None:
    ada = book.do(add_prospect, "Ada", tier=Tier.WARM, now=NOON)
    promise = book.do(add_promise, ada, Promised("us", "Two routes", TODAY), now=NOON)
    numbered(book)
    (row,) = (r for r in book.ask(printed_sheet, TODAY) if r.kind == "promise")

    result = Finished(ada, promise_id=row.key_id)
    book.do(log_results, [result], happened_at=NOON, now=NOON)

    assert row.key_id == promise
    assert not any(e.kind == "touch" for e in book.ask(timeline_of, ada))
    assert book.ask(promises_of, ada)[0].kept_at is not None


def test_what_was_finished_since_the_print_is_passed_over(book: Book) -> None:
    ada = book.do(add_prospect, "Ada", tier=Tier.WARM, now=NOON)
    promise = book.do(add_promise, ada, Promised("us", "Two routes", TODAY), now=NOON)
    book.do(keep_promise, promise, now=NOON)

    result = Finished(ada, promise_id=promise)
    book.do(log_results, [result], happened_at=NOON, now=NOON + timedelta(hours=1))

    assert moment_of(str(book.ask(promises_of, ada)[0].kept_at)) == NOON


def test_nothing_typed_is_refused(book: Book) -> None:
    with pytest.raises(Refused, match="at least one row"):
        book.do(log_results, [], happened_at=NOON, now=NOON)
