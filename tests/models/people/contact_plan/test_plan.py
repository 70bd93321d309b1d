"""The plan in force is the one laid down, else the one a book begins with."""

from models.book.book import Book
from models.people.contact_plan.beginning import BEGINNING
from models.people.contact_plan.plan import contact_plan
from models.people.contact_plan.sheets import PLANNED_TIERS
from models.people.kinds import OPEN_TIERS, Outcome
from models.people.limits import LIMITS


def test_a_new_book_has_the_plan_it_begins_with(book: Book) -> None:
    assert book.ask(contact_plan) == BEGINNING


def test_the_beginning_has_a_sheet_with_an_order_for_each_tier() -> None:
    for tier in PLANNED_TIERS:
        sheet = BEGINNING.tiers[tier]
        days = [touch.day for touch in sheet.order]

        assert sheet.purpose
        assert days == sorted(days)
        assert days


def test_the_beginning_keeps_to_the_limits_of_the_board() -> None:
    for tier in OPEN_TIERS:
        sheet, limits = BEGINNING.tiers[tier], LIMITS[tier]

        assert (sheet.quiet, sheet.silent) == (limits.quiet, limits.silent)
        assert (sheet.floor, sheet.ceiling) == (limits.floor, limits.ceiling)


def test_every_outcome_but_other_has_a_rule() -> None:
    ruled = {rule.outcome for rule in BEGINNING.rules}

    assert ruled == set(Outcome) - {Outcome.OTHER}
