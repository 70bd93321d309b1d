from datetime import date, timedelta

import pytest

from models.book.book import Book
from models.book.refusals import Refused
from models.offers.kinds import (
    DiscountKind,
    OfferKind,
)
from models.offers.offer_list import (
    offers_list,
)
from models.offers.pricing import Discount
from models.offers.sheet_of import (
    facts_of,
    lines_of_offer,
    sheet_of,
)
from models.offers.values import Draft, LineValues
from models.offers.writing import (
    change_offer,
    drop_draft,
    set_discount,
    set_lines,
    set_sections,
    write_offer,
)
from models.people.prospects import add_prospect
from tests.clock import NOON, TODAY
from tests.models.offers.written import BAG, RIGHTS, THANKS, rows


def test_a_draft_takes_its_days_and_money_from_the_business(
    book: Book, offer: int
) -> None:
    sheet = book.ask(sheet_of, offer)

    assert (sheet.currency, sheet.page_size, sheet.number) == ("EUR", "A4", "")
    assert sheet.written_on == TODAY
    assert sheet.valid_until == TODAY + timedelta(days=30)
    assert sheet.draft


def test_a_sheet_has_the_lines_sections_and_sums(book: Book, offer: int) -> None:
    sheet = book.ask(sheet_of, offer)

    assert [line.work for line in sheet.offered] == ["Bag"]
    assert [line.work for line in sheet.options] == ["Tin"]
    assert sheet.totals.total == 356_700
    assert [part.heading for part in sheet.sections] == ["", "Rights"]
    assert sheet.recipient.address == "14 Dock Road, Galway"


def test_a_section_not_shown_is_not_on_the_sheet(book: Book, offer: int) -> None:
    hidden = [part._replace(shown=False) for part in (THANKS, RIGHTS)]

    book.do(set_sections, offer, hidden)

    assert book.ask(sheet_of, offer).sections == ()


def test_lines_keep_their_ids_when_they_are_moved(book: Book, offer: int) -> None:
    bag, tin = book.ask(lines_of_offer, offer)

    book.do(set_lines, offer, [tin, bag._replace(unit="sack")])

    assert book.ask(lines_of_offer, offer) == [tin, bag._replace(unit="sack")]


def test_a_line_left_out_is_gone_and_undo_brings_it_back(
    book: Book, offer: int
) -> None:
    before = book.ask(rows)
    bag, _tin = book.ask(lines_of_offer, offer)

    book.do(set_lines, offer, [bag])
    found = book.ask(lines_of_offer, offer)
    book.undo()

    assert found == [bag]
    assert book.ask(rows) == before


def test_the_sums_beside_an_offer_follow_its_lines(book: Book, offer: int) -> None:
    book.do(set_discount, offer, Discount(DiscountKind.PERCENT, 10_000, "Friends"))

    (card,) = book.ask(offers_list)

    assert (card.net_minor, card.total_minor) == (261_000, 321_030)


def test_no_discount_has_no_value_and_no_reason(book: Book, offer: int) -> None:
    book.do(set_discount, offer, Discount(DiscountKind.NONE, 5, "Friends"))

    assert book.ask(sheet_of, offer).discount == Discount()


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"title": "  "}, "needs a title"),
        ({"title": "x" * 301}, "at most 300"),
        ({"currency": "EUX"}, "not a currency"),
        ({"page_size": "A5"}, "A4 or Letter"),
        ({"valid_until": date(2026, 1, 1)}, "cannot end before"),
        ({"status": "sent"}, "no “status”"),
    ],
)
def test_a_change_that_cannot_be_is_refused(
    book: Book, offer: int, changes: dict[str, object], why: str
) -> None:
    before = book.ask(rows)

    with pytest.raises(Refused, match=why):
        book.do(change_offer, offer, **changes)

    assert book.ask(rows) == before


def test_facts_of_a_draft_can_be_changed(book: Book, offer: int) -> None:
    book.do(change_offer, offer, greeting="Dear Colm,\nhello", currency="JPY")

    facts = book.ask(facts_of, offer)
    assert (facts.greeting, facts.currency) == ("Dear Colm,\nhello", "JPY")
    assert book.ask(sheet_of, offer).totals.total == 3_567


@pytest.mark.parametrize(
    ("line", "why"),
    [
        (BAG._replace(work=" "), "says no work"),
        (BAG._replace(quantity_micro=-1), "below zero"),
        (BAG._replace(tax_milli=900_000), "between 0 and 100 %"),
        (BAG._replace(price_e4=10**18), "too large"),
    ],
)
def test_a_line_that_cannot_be_is_refused(
    book: Book, offer: int, line: LineValues, why: str
) -> None:
    before = book.ask(rows)

    with pytest.raises(Refused, match=why):
        book.do(set_lines, offer, [line])

    assert book.ask(rows) == before


def test_more_lines_than_an_offer_holds_are_refused(book: Book, offer: int) -> None:
    with pytest.raises(Refused, match="at most 5,000 lines"):
        book.do(set_lines, offer, [BAG] * 5_001)


def test_a_draft_can_be_thrown_away_and_brought_back(book: Book, offer: int) -> None:
    before = book.ask(rows)

    book.do(drop_draft, offer)
    gone = book.ask(rows)
    book.undo()

    assert gone == []
    assert book.ask(rows) == before


def test_redo_after_an_earlier_act_was_redone_is_no_conflict(book: Book) -> None:
    ada = book.do(add_prospect, "Ada", now=NOON)
    lines = (LineValues("Bag", price_e4=10_000),)
    offer = book.do(
        write_offer,
        ada,
        Draft(OfferKind.PROPOSAL, "Bags", lines=lines),
        now=NOON,
    )
    book.do(set_lines, offer, [LineValues("Tin", price_e4=20_000)])
    for _ in range(3):
        book.undo()

    redone = [book.redo() for _ in range(3)]

    assert all(redone)
    assert [line.work for line in book.ask(lines_of_offer, offer)] == ["Tin"]
