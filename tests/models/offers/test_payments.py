"""Feature 16 of documents.md: a deposit and a schedule that add up exactly."""

from dataclasses import replace
from datetime import date

import pytest

from models.book.book import Book
from models.book.refusals import Refused
from models.offers.conditions import Levy, Payment, TaxTerms
from models.offers.kinds import LevyKind, ShareKind
from models.offers.money_terms import set_payments, set_tax
from models.offers.pricing_parts import payment_parts, refuse_parts
from models.offers.sending import send_offer
from models.offers.sheet_lines import sheet_with_lines
from models.offers.sheet_of import lines_of_offer, sheet_of
from models.offers.writing import set_lines, write_offer
from tests.clock import NOON
from tests.models.offers.packaged import THREE
from tests.models.offers.written import rows

REST = Payment("When all is done", ShareKind.REST)


def share(milli: int, words: str = "Part") -> Payment:
    return Payment(words, ShareKind.PERCENT, milli)


def fixed(minor: int) -> Payment:
    return Payment("Fixed", ShareKind.AMOUNT, minor)


def minors(payments: list[Payment], due: int) -> list[int]:
    return [part.minor for part in payment_parts(payments, due)]


def test_thirds_of_a_sum_make_all_of_it() -> None:
    thirds = [share(33_333), share(33_333), share(33_334)]

    assert minors(thirds, 10_000) == [3_333, 3_333, 3_334]
    assert minors(thirds, 100) == [33, 33, 34]


def test_a_unit_left_over_goes_to_the_largest_remainder_the_earliest_first() -> None:
    assert minors([share(50_000), share(50_000)], 101) == [51, 50]
    assert minors([share(50_000), share(50_000)], -101) == [-50, -51]


def test_the_rest_is_what_shares_and_amounts_leave() -> None:
    assert minors([share(30_000), fixed(50_000), REST], 100_005) == [
        30_002,
        50_000,
        20_003,
    ]


def test_a_part_knows_its_words_day_share_and_whether_it_is_the_deposit() -> None:
    day = date(2026, 12, 24)
    first = share(40_000, "On acceptance")._replace(due_on=day, deposit=True)

    deposit, rest = payment_parts([first, REST], 10_000)

    assert (deposit.words, deposit.due_on, deposit.deposit) == (
        "On acceptance",
        day,
        True,
    )
    assert (deposit.share_milli, rest.share_milli) == (40_000, None)


@pytest.mark.parametrize(
    ("payments", "why"),
    [
        ([share(50_000), share(49_999)], "less than 100 %"),
        ([share(50_000), share(50_001)], "more than 100 %"),
        ([share(50_000), share(50_001), REST], "more than 100 %"),
        ([fixed(100), share(100_000)], "which part of the payment is the rest"),
        ([REST, REST], "Only one part of the payment can be the rest"),
        ([one._replace(deposit=True) for one in (fixed(1), REST)], "the deposit"),
    ],
)
def test_parts_that_can_never_make_a_whole_are_refused(
    payments: list[Payment], why: str
) -> None:
    with pytest.raises(Refused, match=why):
        refuse_parts(payments)


def test_a_schedule_is_kept_and_parts_what_is_due(book: Book, offer: int) -> None:
    before = book.ask(rows)
    deposit = share(30_000, "On acceptance")._replace(
        deposit=True, due_on=date(2026, 12, 1)
    )

    book.do(set_payments, offer, [deposit, REST])
    sheet = book.ask(sheet_of, offer)
    book.undo()

    assert [part.minor for part in sheet.payments] == [107_010, 249_690]
    assert sheet.terms == (deposit, REST)
    assert book.ask(rows) == before


def test_what_is_withheld_is_not_parted(book: Book, offer: int) -> None:
    irpf = Levy("IRPF", 15_000, LevyKind.WITHHELD)

    book.do(set_payments, offer, [share(50_000), share(50_000)])
    book.do(set_tax, offer, TaxTerms(levies=(irpf,)))

    sheet = book.ask(sheet_of, offer)
    assert sheet.totals.due == 356_700 - 43_500
    assert [part.minor for part in sheet.payments] == [156_600, 156_600]


def test_amounts_above_what_is_due_are_refused(book: Book, offer: int) -> None:
    before = book.ask(rows)

    with pytest.raises(Refused, match="more than there is to pay"):
        book.do(set_payments, offer, [fixed(356_701), REST])
    with pytest.raises(Refused, match="between 0 and 100 %"):
        book.do(set_payments, offer, [share(100_001), REST])
    with pytest.raises(Refused, match="below zero or so large"):
        book.do(set_payments, offer, [fixed(-1), REST])

    assert book.ask(rows) == before


def test_lines_may_still_change_when_amounts_no_longer_fit(
    book: Book, offer: int
) -> None:
    book.do(set_payments, offer, [fixed(300_000), REST])
    bag, _tin = book.ask(lines_of_offer, offer)

    book.do(set_lines, offer, [bag._replace(quantity_micro=1_000_000)])

    sheet = book.ask(sheet_of, offer)
    assert [part.minor for part in sheet.payments] == [300_000, -121_650]
    assert sum(part.minor for part in sheet.payments) == sheet.totals.due


def test_an_offer_whose_payment_is_more_than_its_sum_is_not_sent(
    book: Book, offer: int
) -> None:
    book.do(set_payments, offer, [fixed(300_000), REST])
    bag, _tin = book.ask(lines_of_offer, offer)
    book.do(set_lines, offer, [bag._replace(quantity_micro=1_000_000)])

    with pytest.raises(Refused, match="more than there is to pay"):
        book.do(send_offer, offer, now=NOON)

    assert book.ask(sheet_of, offer).draft


def test_a_deposit_above_the_least_package_is_not_sent(book: Book, colm: int) -> None:
    parts = (
        Payment("Deposit", ShareKind.AMOUNT, 2_000_00, deposit=True),
        Payment("Rest", ShareKind.REST),
    )
    offer = book.do(write_offer, colm, replace(THREE, payments=parts), now=NOON)

    with pytest.raises(Refused, match="more than there is to pay"):
        book.do(send_offer, offer, now=NOON)


def test_a_rest_has_no_value_of_its_own(book: Book, offer: int) -> None:
    book.do(set_payments, offer, [share(10_000), REST._replace(value=7)])

    assert book.ask(sheet_of, offer).terms[1].value == 0


def test_the_sheet_of_what_is_typed_parts_the_new_sum(book: Book, offer: int) -> None:
    book.do(set_payments, offer, [share(50_000), REST])
    sheet = book.ask(sheet_of, offer)
    lines = book.ask(lines_of_offer, offer)

    typed = sheet_with_lines(sheet, [lines[0]._replace(quantity_micro=1_000_000)])

    assert sum(part.minor for part in typed.payments) == typed.totals.due == 178_350
    assert replace(typed, lines=(), totals=sheet.totals, payments=()) == replace(
        sheet, lines=(), payments=()
    )
