"""Everything about a person is told, and nothing of anybody else."""

import json
from datetime import date, timedelta

from models.book.book import Book
from models.lists.erasing.about import everything_about
from models.lists.erasing.person import erase_person
from models.lists.erasing.review import due_for_review, months_before
from models.people.kinds import Channel, Direction, Tier
from models.people.prospects import add_prospect, change_prospect
from models.people.touches import log_touch
from tests.clock import NOON
from tests.models.lists.erasing.test_erasing import CANARY, LATER, canary

YEARS = timedelta(days=3 * 366)


def test_all_that_was_written_of_a_person_is_told(book: Book) -> None:
    bob = book.do(add_prospect, "Bob the Other", now=NOON)
    book.do(change_prospect, bob, notes="not hers")
    who = canary(book)

    about = book.ask(everything_about, who)

    assert about is not None
    told = json.dumps([about.parts, about.history])
    places = {part.title: json.dumps(part.lines) for part in about.parts}
    assert all(
        CANARY in places[title]
        for title in ("Person", "Ways of contact", "Fields", "Touches", "Promises")
    )
    assert CANARY in places["Papers"]
    assert CANARY in places["Lines of the papers"]
    assert "Other" not in told
    assert "not hers" not in told
    assert about.called == f"{CANARY} Name"
    assert len(about.papers) == 1


def test_the_history_tells_what_stands_there_no_more(book: Book) -> None:
    who = canary(book)

    about = book.ask(everything_about, who)

    assert about is not None
    roles = [line for line in about.history if line.get("field") == "role"]
    assert roles[-1]["old"] == f"{CANARY} boss"
    assert roles[-1]["new"] == "boss"


def test_of_an_erased_person_nothing_is_told(book: Book) -> None:
    who = canary(book)
    book.do(erase_person, who, now=LATER)

    assert book.ask(everything_about, who) is None


def test_someone_unheard_of_for_three_years_is_due_for_review(book: Book) -> None:
    ada, bob, eve = (book.do(add_prospect, n, now=NOON) for n in ("Ada", "Bob", "Eve"))
    book.do(add_prospect, "Won", tier=Tier.WON, now=NOON)
    lately = NOON + YEARS - timedelta(days=30)
    for who, way in ((bob, Direction.IN), (eve, Direction.OUT)):
        book.do(
            log_touch,
            who,
            Channel.MAIL,
            happened_at=lately,
            now=lately,
            direction=way,
        )

    due = book.ask(due_for_review, (NOON + YEARS).date())

    assert [person.id for person in due] == [ada, eve]
    assert due[0].heard_on == NOON.date().isoformat()


def test_a_month_before_keeps_to_the_length_of_months() -> None:
    assert months_before(date(2024, 3, 31), 1) == date(2024, 2, 29)
    assert months_before(date(2024, 2, 29), 36) == date(2021, 2, 28)
    assert months_before(date(2026, 1, 15), 1) == date(2025, 12, 15)
