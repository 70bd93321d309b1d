"""The baton in the whole window: passed by a key, proposed, lapsed, answered."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from models.book.book import Book
from models.people.baton.passes import open_pass_of, passes_of
from models.people.baton.passing import offer_baton
from models.people.business import members
from models.people.kinds import Tier
from models.people.prospects import add_prospect
from models.people.tiers import move_to_tier
from tests.clock import NOON
from tests.models.people.baton.two_partners import WHY, Partners, two_partners
from ui.baton.pass_sheet import PassSheet
from ui.desk import Desk
from ui.record.page import RecordPage
from ui.shop.baton_acts import BatonActs
from ui.shop.furnishing import Furnishing

OpenShop = Callable[[Path | None], Furnishing]


@pytest.fixture
def partners_book(tmp_path: Path) -> tuple[Path, Partners]:
    """A closed book of Marit, who holds Ruth in Warm, and Tomás."""
    path = tmp_path / "partners.baton"
    book = Book.create(path, name="Halden & Reyes", now=lambda: NOON)
    who = two_partners(book)
    book.close()
    return path, who


@pytest.fixture
def shop(
    open_shop: OpenShop, partners_book: tuple[Path, Partners]
) -> tuple[Furnishing, Partners]:
    """The window over that book, with Marit at the desk."""
    return open_shop(partners_book[0]), partners_book[1]


def desk_of(furnishing: Furnishing) -> Desk:
    desk = furnishing.window.desk
    assert desk is not None
    return desk


def batons_of(furnishing: Furnishing) -> BatonActs:
    assert isinstance(furnishing.batons, BatonActs)
    return furnishing.batons


def test_p_on_a_card_offers_it(shop: tuple[Furnishing, Partners], qtbot: QtBot) -> None:
    furnishing, who = shop
    pages = furnishing.shop.pages
    assert pages is not None
    cards = pages.board.columns[Tier.WARM].list
    cards.go_to([who.ruth])

    QTest.keyClick(cards, Qt.Key.Key_P)
    sheet = furnishing.window.findChild(PassSheet)
    assert sheet is not None
    QTest.keyClicks(sheet.form.why, "Asked the price")
    QTest.keyClick(
        sheet.form.why, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
    )

    assert desk_of(furnishing).ask(open_pass_of, who.ruth) is not None
    column = pages.board.columns[Tier.WARM].model
    qtbot.waitUntil(lambda: column.rows[0].baton_offered == 1)
    words = pages.board.columns[Tier.WARM].model.index(0, 0)
    told = words.data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert "Baton offered" in told


def test_the_record_passes_and_tells(shop: tuple[Furnishing, Partners]) -> None:
    furnishing, who = shop
    pages, desk = furnishing.shop.pages, desk_of(furnishing)
    assert pages is not None
    pages.open_record(who.ruth)
    page = pages.in_sight()
    assert isinstance(page, RecordPage)
    before = page.header.baton.accessibleName()

    desk.do(offer_baton, who.ruth, who.tomas, WHY, now=NOON)

    assert before == "Pass the baton"
    assert page.header.baton.accessibleName() == "Baton offered to Tomás"
    told = [entry.text for entry in page.body.model.rows if entry.kind == "pass"]
    assert told == [
        "Baton offered to Tomás. Why now: Asked what a new letterhead set would cost"
    ]


def test_who_turns_warm_is_proposed_to_the_partner_in_sales(
    shop: tuple[Furnishing, Partners],
) -> None:
    furnishing, who = shop
    desk, strip = desk_of(furnishing), batons_of(furnishing).strip
    desk.sit(who.marit, "marketing")
    colm = desk.do(add_prospect, "Colm Gallagher", now=NOON).answer
    assert colm is not None
    before = strip.prospect_id

    desk.do(move_to_tier, [colm], Tier.WARM, now=NOON)
    proposed = strip.accessibleName()
    QTest.mouseClick(strip.pass_it, Qt.MouseButton.LeftButton)

    assert before == 0
    assert proposed == "Colm Gallagher is warm now, and Tomás wears the sales hat."
    sheet = furnishing.window.findChild(PassSheet)
    assert sheet is not None
    assert sheet.title.text() == "Pass Colm Gallagher to Tomás"
    assert strip.isHidden()


def test_undoing_the_move_takes_the_proposal_away(
    shop: tuple[Furnishing, Partners],
) -> None:
    furnishing, who = shop
    desk, strip = desk_of(furnishing), batons_of(furnishing).strip
    desk.do(move_to_tier, [who.ruth], Tier.COLD, now=NOON)
    desk.do(move_to_tier, [who.ruth], Tier.WARM, now=NOON)
    assert strip.prospect_id == who.ruth

    desk.undo()

    assert strip.prospect_id == 0


def test_who_holds_in_sales_passes_nothing_on(
    shop: tuple[Furnishing, Partners],
) -> None:
    furnishing, who = shop
    desk, strip = desk_of(furnishing), batons_of(furnishing).strip
    key = desk.do(add_prospect, "Eve", holder_id=who.tomas, now=NOON).answer
    assert key is not None

    desk.do(move_to_tier, [key], Tier.WARM, now=NOON)

    assert strip.prospect_id == 0


def test_what_nobody_took_lapses_when_the_book_is_opened(
    open_shop: OpenShop, partners_book: tuple[Path, Partners]
) -> None:
    path, who = partners_book
    earlier = NOON - timedelta(days=2)
    book = Book.open(path, now=lambda: earlier)
    book.do(offer_baton, who.ruth, who.tomas, WHY, now=earlier)
    book.close()

    furnishing = open_shop(path)

    (told,) = desk_of(furnishing).ask(passes_of, who.ruth)
    assert told.state == "lapsed"


def test_who_sat_at_a_book_sits_there_again(
    open_shop: OpenShop, partners_book: tuple[Path, Partners]
) -> None:
    path, who = partners_book
    first = open_shop(path)
    tomas = next(m for m in desk_of(first).ask(members) if m.id == who.tomas)
    first.seat.sit(tomas)
    first.window.close()

    again = open_shop(path)

    desk = desk_of(again)
    assert (desk.member_id, desk.hat) == (who.tomas, "sales")


def test_another_member_sits_down(shop: tuple[Furnishing, Partners]) -> None:
    furnishing, who = shop
    account = furnishing.window.navigation.account.button

    furnishing.actions["changeMember"].trigger()
    menu = account.findChild(QMenu, "seatMenu")
    assert menu is not None
    names = [action.text() for action in menu.actions() if action.text()]
    next(one for one in menu.actions() if one.text() == "Tomás Reyes").trigger()
    menu.close()

    desk = desk_of(furnishing)
    assert names == ["Marit Halden", "Tomás Reyes", "Who works here…"]
    assert (desk.member_id, desk.hat) == (who.tomas, "sales")
    assert account.accessibleName().startswith("Tomás Reyes")
    assert furnishing.window.top.hats.button("hatSales").isChecked()
