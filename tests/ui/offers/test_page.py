from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from models.book.book import Book
from models.offers.answers import accept_offer, decline_offer
from models.offers.kinds import OfferKind
from models.offers.offer_list import offers_list
from models.offers.sending import send_offer
from models.offers.sheet_of import sections_of_offer, sheet_of
from models.people.kinds import LostReason
from models.people.prospects import add_prospect
from tests.clock import NOON
from ui.desk import Desk
from ui.offers.beginning import begin_offer
from ui.offers.page import OffersPage, reasons_in_words, sums_of


def page_over(desk: Desk, qtbot: QtBot) -> OffersPage:
    page = OffersPage(desk)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitExposed(page)
    return page


def test_open_offers_are_listed_with_their_sums(
    desk: Desk, packaging: int, qtbot: QtBot
) -> None:
    page = page_over(desk, qtbot)

    assert [row.id for row in page.model.rows] == [packaging]
    assert page.sums.text() == "€14,022.00"
    assert page.filters.button("showOpen").accessibleName() == "Open, 1"


def test_an_offer_changes_its_filter_as_it_is_answered(
    desk: Desk, packaging: int, qtbot: QtBot
) -> None:
    page = page_over(desk, qtbot)
    desk.do(send_offer, packaging, now=NOON)

    desk.do(accept_offer, packaging, now=NOON)

    assert page.model.rows == []
    page.choose("showWon")
    assert [row.id for row in page.model.rows] == [packaging]


def test_a_row_says_its_state_sum_and_last_day(
    desk: Desk, packaging: int, qtbot: QtBot
) -> None:
    page = page_over(desk, qtbot)
    index = page.model.index_of(packaging)

    named = index.data(Qt.ItemDataRole.AccessibleTextRole)
    described = index.data(Qt.ItemDataRole.AccessibleDescriptionRole)

    assert named.startswith("Draft proposal, Packaging for three coffees, Colm")
    assert described == "Draft. €14,022.00. until Fri 18 Dec"


def test_enter_opens_an_offer(desk: Desk, packaging: int, qtbot: QtBot) -> None:
    page = page_over(desk, qtbot)
    page.focus_list()
    QTest.keyClick(page.rows, Qt.Key.Key_Down)

    with qtbot.waitSignal(page.open_wanted) as told:
        QTest.keyClick(page.rows, Qt.Key.Key_Return)

    assert told.args == [packaging]


def test_no_offers_say_what_to_do(desk: Desk, qtbot: QtBot) -> None:
    page = page_over(desk, qtbot)

    assert page.empty.isVisible()


def test_sums_of_two_currencies_are_never_mixed(book: Book, packaging: int) -> None:
    (card,) = book.ask(offers_list)
    other = card._replace(id=7, currency="USD", total_minor=5_000)
    newer = card._replace(id=8, revision=2, number="P-1", total_minor=1_000)
    older = newer._replace(id=9, revision=1, total_minor=900)

    assert card.id == packaging
    assert sums_of([card, other]) == ["€14,022.00", "$50.00"]
    assert sums_of([newer, older]) == ["€10.00"]


def test_of_many_sums_the_two_largest_are_shown(
    book: Book, desk: Desk, packaging: int, qtbot: QtBot
) -> None:
    page = page_over(desk, qtbot)
    (card,) = book.ask(offers_list)
    others = (("USD", 5_000), ("GBP", 7_000), ("JPY", 90))
    page._cards = [
        card,
        *(
            card._replace(id=key, currency=currency, total_minor=minor)
            for key, (currency, minor) in enumerate(others, packaging + 1)
        ),
    ]

    page.choose("showAllOffers")

    whole = "€14,022.00 · £70.00 · $50.00 · ¥90"
    assert page.sums.text() == "€14,022.00 · £70.00 · 2 more"
    assert page.sums.toolTip() == page.sums.accessibleDescription() == whole


def test_a_new_proposal_greets_by_name_and_hides_what_is_empty(
    book: Book, desk: Desk
) -> None:
    nora = book.do(add_prospect, "Nora Lind", company="Lind Bakery", now=NOON)

    offer = begin_offer(desk, nora)

    assert offer is not None
    sheet = book.ask(sheet_of, offer)
    assert (sheet.title, sheet.greeting) == ("Proposal for Lind Bakery", "Dear Nora,")
    assert [part.heading for part in sheet.sections] == ["Acceptance"]
    assert len(book.ask(sections_of_offer, offer)) == 7


def test_a_new_estimate_is_for_somebody_who_is_there(
    book: Book, desk: Desk, qtbot: QtBot
) -> None:
    nora = book.do(add_prospect, "Nora Lind", now=NOON - timedelta(days=1))
    assert begin_offer(desk, nora, OfferKind.ESTIMATE) is not None

    with qtbot.waitSignal(desk.refused):
        assert begin_offer(desk, 5) is None


def test_an_empty_list_says_what_helps(
    desk: Desk, packaging: int, qtbot: QtBot
) -> None:
    page = page_over(desk, qtbot)
    page.choose("showWon")

    assert page.empty.isVisible()
    assert page.empty.sentence.text() == "No offer was accepted yet"
    assert page.empty.more.text() == "One offer is under All."
    QTest.mouseClick(page.empty.button, Qt.MouseButton.LeftButton)
    assert [row.id for row in page.model.rows] == [packaging]


def test_a_book_without_offers_says_how_to_begin_one(desk: Desk, qtbot: QtBot) -> None:
    page = page_over(desk, qtbot)

    assert page.empty.sentence.text() == "No offers yet"
    assert page.empty.more.text().startswith("Open a prospect")
    assert not page.empty.button.isVisible()


def test_declined_offers_are_listed_with_their_counted_reasons(
    desk: Desk, packaging: int, qtbot: QtBot
) -> None:
    page = page_over(desk, qtbot)
    assert not page.note.isVisible()
    desk.do(send_offer, packaging, now=NOON)

    desk.do(decline_offer, packaging, now=NOON, why=LostReason.NO_BUDGET)
    page.choose("showLost")

    assert [row.id for row in page.model.rows] == [packaging]
    assert page.filters.button("showLost").accessibleName() == "Declined, 1"
    assert (page.note.text(), page.note.isVisible()) == ("No budget 1", True)


def test_an_offer_that_nobody_answered_is_listed_until_it_is(
    desk: Desk, packaging: int, qtbot: QtBot
) -> None:
    page = page_over(desk, qtbot)
    desk.do(send_offer, packaging, now=NOON - timedelta(days=40))

    page.choose("showSilent")
    listed = [row.id for row in page.model.rows]
    desk.do(accept_offer, packaging, now=NOON, although_expired=True)

    assert listed == [packaging]
    assert page.model.rows == []
    assert page.empty.isVisible()


def test_reasons_are_told_the_most_frequent_first_as_they_come() -> None:
    reasons = ((LostReason.CHOSE_ANOTHER, 1_200), (None, 1))

    assert reasons_in_words(reasons) == "Chose someone else 1,200 · No reason said 1"
