"""What papers are made of, gone to from the menu of the window, and left again."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from models.offers.catalogue import catalogue
from models.offers.kinds import OfferKind
from models.offers.sending import send_offer
from models.offers.template_changes import save_template
from models.offers.values import Draft, LineValues
from models.offers.writing import write_offer
from models.people.finding import found
from tests.clock import NOON
from ui.catalogue.page import CataloguePage
from ui.desk import Desk
from ui.offers.editor import OfferEditor
from ui.offers.twin import NOT_SENT
from ui.shop.furnishing import Furnishing
from ui.shop.pages import Pages
from ui.templates.page import TemplatesPage


def parts(furnished: Furnishing) -> tuple[Desk, Pages]:
    desk, pages = furnished.window.desk, furnished.shop.pages
    assert desk is not None
    assert pages is not None
    return desk, pages


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(key: Qt.Key) -> None:
    QTest.keyClick(focused(), key)


def test_the_catalogue_is_gone_to_filled_and_left_by_keys(
    furnished: Furnishing, qtbot: QtBot
) -> None:
    desk, pages = parts(furnished)
    furnished.window.activateWindow()
    furnished.acts.go("prospects")

    furnished.actions["catalogue"].trigger()
    page = pages.in_sight()
    assert isinstance(page, CataloguePage)
    button = page.frame.nothing.button
    qtbot.waitUntil(lambda: QApplication.focusWidget() is button)
    press(Qt.Key.Key_Return)
    QTest.keyClicks(focused(), "Sign")
    press(Qt.Key.Key_Return)
    kept = [item.work for item in desk.ask(catalogue)]
    press(Qt.Key.Key_Escape)

    assert kept == ["Sign"]
    assert pages.current() == "prospects"
    furnished.messages.undo()
    assert desk.ask(catalogue) == []


def test_the_twin_is_for_offers_that_were_sent(furnished: Furnishing) -> None:
    desk, pages = parts(furnished)
    ada = desk.ask(found, "Ada")[0].id
    draft = Draft(OfferKind.PROPOSAL, "Signs", lines=(LineValues("A sign"),))
    offer = desk.do(write_offer, ada, draft, now=NOON).answer
    assert offer is not None
    told: list[str] = []
    desk.refused.connect(told.append)

    furnished.acts.go("prospects")
    allowed = furnished.actions["saveTwin"].isEnabled()
    pages.open_offer(offer)
    furnished.actions["saveTwin"].trigger()
    desk.do(send_offer, offer, now=NOON)
    furnished.actions["saveTwin"].trigger()

    editor = pages.in_sight()
    assert isinstance(editor, OfferEditor)
    assert (allowed, told) == (False, [NOT_SENT])
    assert editor.acts.twin.sheet.isVisible()


def test_a_template_is_used_from_the_offers_page(
    furnished: Furnishing, qtbot: QtBot
) -> None:
    desk, pages = parts(furnished)
    ada = desk.ask(found, "Ada")[0].id
    draft = Draft(OfferKind.PROPOSAL, "Signs", lines=(LineValues("A sign"),))
    offer = desk.do(write_offer, ada, draft, now=NOON).answer
    assert offer is not None
    desk.do(save_template, offer, "Shop signs")
    furnished.window.activateWindow()

    for _twice in range(2):  # the page is followed once, however often it is seen
        furnished.acts.go("offers")
    button = furnished.window.findChild(QPushButton, "templatesButton")
    assert isinstance(button, QPushButton)
    button.click()
    page = pages.in_sight()
    assert isinstance(page, TemplatesPage)
    qtbot.waitUntil(page.list.hasFocus)
    page.template.use.click()
    QTest.keyClicks(focused(), "Bob")
    press(Qt.Key.Key_Return)

    editor = pages.in_sight()
    assert isinstance(editor, OfferEditor)
    assert editor.facts is not None
    assert editor.facts.title == "Signs"
    assert editor.facts.prospect_id == desk.ask(found, "Bob")[0].id
    editor.back.emit()
    assert pages.in_sight() is page
    press(Qt.Key.Key_Escape)
    assert pages.current() == "offers"
