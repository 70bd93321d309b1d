"""Acts on an offer are named for the Undo menu, told, and summed up for lists."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from models.book.book import Book
from models.book.change import Change
from models.offers.answers import Proof, accept_offer, decline_offer, keep_answer
from models.offers.conditions import Levy, Looks, Package, Payment, TaxTerms
from models.offers.converting import convert_offer
from models.offers.copying import copy_offer, revise_offer
from models.offers.kinds import DiscountKind, OfferKind, ShareKind, TaxCase
from models.offers.looks import add_appendix, set_looks
from models.offers.money_terms import set_packages, set_payments, set_tax
from models.offers.offer_list import offers_list
from models.offers.pricing import Discount
from models.offers.sending import send_offer, withdraw_offer
from models.offers.sheet_of import sheet_of
from models.offers.writing import (
    change_offer,
    drop_draft,
    set_discount,
    set_lines,
    set_private_note,
    set_sections,
    write_offer,
)
from tests.clock import NOON
from tests.models.offers.written import BAG, PACKAGING, RIGHTS

CALLED = "the draft “Packaging”"
Act = Callable[[Book, int], object]
SCAN = Proof("scan.pdf", b"%PDF-1.7 scan")
ON_DRAFTS: dict[str, tuple[Act, str]] = {
    f"change the lines of {CALLED}": (
        lambda book, offer: book.do(set_lines, offer, [BAG]),
        "The lines were changed",
    ),
    f"change the sections of {CALLED}": (
        lambda book, offer: book.do(set_sections, offer, [RIGHTS]),
        "The text was changed",
    ),
    f"change the discount on {CALLED}": (
        lambda book, offer: book.do(
            set_discount, offer, Discount(DiscountKind.PERCENT, 5_000)
        ),
        "The discount was changed",
    ),
    f"change the taxes of {CALLED}": (
        lambda book, offer: book.do(
            set_tax, offer, TaxTerms(levies=(Levy("Fee", 1_000),))
        ),
        "The taxes were changed",
    ),
    f"change the payment of {CALLED}": (
        lambda book, offer: book.do(
            set_payments, offer, [Payment("All", ShareKind.REST)]
        ),
        "The payment was changed",
    ),
    f"change the packages of {CALLED}": (
        lambda book, offer: book.do(
            set_packages, offer, [Package(1, "One"), Package(2, "Two")]
        ),
        "The packages were changed",
    ),
    f"change the looks of {CALLED}": (
        lambda book, offer: book.do(set_looks, offer, Looks(logo_mm=20)),
        "The paper looks different now",
    ),
    f"let a file follow {CALLED}": (
        lambda book, offer: book.do(add_appendix, offer, "a.pdf", *SCAN[1:], now=NOON),
        "The file follows the paper",
    ),
    f"change {CALLED}": (
        lambda book, offer: book.do(change_offer, offer, greeting="Hello"),
        "The offer was changed",
    ),
    f"change the note on {CALLED}": (
        lambda book, offer: book.do(set_private_note, offer, "Late"),
        "The private note was changed",
    ),
    f"copy {CALLED}": (
        lambda book, offer: book.do(copy_offer, offer, now=NOON),
        f"A copy of {CALLED} is begun",
    ),
    f"make a contract of {CALLED}": (
        lambda book, offer: book.do(convert_offer, offer, OfferKind.CONTRACT, now=NOON),
        "A contract is begun",
    ),
    f"throw {CALLED} away": (
        lambda book, offer: book.do(drop_draft, offer),
        "The draft “Packaging” was thrown away",
    ),
    "send P-001 to Colm Gallagher": (
        lambda book, offer: book.do(send_offer, offer, now=NOON),
        "P-001 to Colm Gallagher is marked as sent",
    ),
}
ON_SENT: dict[str, tuple[Act, str]] = {
    "accept P-001": (
        lambda book, offer: book.do(accept_offer, offer, now=NOON),
        "P-001 was accepted, Colm Gallagher is won",
    ),
    "decline P-001": (
        lambda book, offer: book.do(decline_offer, offer, now=NOON),
        "P-001 was declined",
    ),
    "withdraw P-001": (
        lambda book, offer: book.do(withdraw_offer, offer, now=NOON),
        "P-001 was withdrawn",
    ),
    "begin version 2 of P-001": (
        lambda book, offer: book.do(revise_offer, offer, now=NOON),
        "Version 2 of P-001 is begun",
    ),
    "keep scan.pdf with P-001": (
        lambda book, offer: book.do(keep_answer, offer, SCAN, now=NOON),
        "scan.pdf is kept with P-001",
    ),
}


def told(book: Book, act: Act, offer: int) -> tuple[str, str]:
    """What is said of the act, for the menu and in the sentence."""
    changes: list[Change] = []
    book.on_change(changes.append)
    act(book, offer)
    (change,) = changes
    return change.label, change.said


@pytest.mark.parametrize("label", ON_DRAFTS)
def test_an_act_on_a_draft_is_told(book: Book, offer: int, label: str) -> None:
    act, said = ON_DRAFTS[label]

    assert told(book, act, offer) == (label, said)


@pytest.mark.parametrize("label", ON_SENT)
def test_an_act_on_what_was_sent_is_told(book: Book, offer: int, label: str) -> None:
    book.do(send_offer, offer, now=NOON)
    act, said = ON_SENT[label]

    assert told(book, act, offer) == (label, said)


OTHER_SUMS: dict[str, Act] = {
    "lines": lambda book, offer: book.do(set_lines, offer, [BAG, BAG]),
    "discount": lambda book, offer: book.do(
        set_discount, offer, Discount(DiscountKind.PERCENT, 7_000)
    ),
    "tax": lambda book, offer: book.do(
        set_tax, offer, TaxTerms(case=TaxCase.REVERSE_CHARGE)
    ),
    "levies": lambda book, offer: book.do(
        set_tax, offer, TaxTerms(levies=(Levy("Fee", 1_000),))
    ),
    "prices with tax": lambda book, offer: book.do(
        set_tax, offer, TaxTerms(with_tax=True)
    ),
    "packages": lambda book, offer: book.do(
        set_packages,
        offer,
        [Package(1, "One"), Package(2, "Two", advised=True)],
        [BAG, BAG._replace(package=2)],
    ),
    "currency": lambda book, offer: book.do(change_offer, offer, currency="KWD"),
}


@pytest.mark.parametrize("what", OTHER_SUMS)
def test_lists_show_the_sums_of_the_paper_after_each_change(
    book: Book, colm: int, what: str
) -> None:
    draft = replace(PACKAGING, valid_until=date(2027, 1, 31))
    offer = book.do(write_offer, colm, draft, now=NOON)
    before = listed(book)

    OTHER_SUMS[what](book, offer)
    after, totals = listed(book), book.ask(sheet_of, offer).totals
    book.undo()

    assert after == (totals.net, totals.tax, totals.total)
    assert after != before
    assert listed(book) == before


def listed(book: Book) -> tuple[int, int, int]:
    """The sums that the list of offers shows."""
    (card,) = book.ask(offers_list)
    return card.net_minor, card.total_minor - card.net_minor, card.total_minor
