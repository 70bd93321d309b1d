"""Lines of a draft take today's values of the catalogue, where one says so."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from models.book.book import Book
from models.offers.catalogue import Item
from models.offers.catalogue_changes import take_items
from models.offers.sending import send_offer
from models.offers.sheet_of import lines_of_offer
from models.offers.writing import set_lines
from tests.clock import NOON
from ui.offers.editor import OfferEditor

WORDS = "Update 1 line from the catalogue…"


def make_dearer(book: Book, offer: int) -> int:
    """What the first line costs each, which has become dearer in the catalogue."""
    lines = book.ask(lines_of_offer, offer)
    first = lines[0]._replace(code="FIRST")
    book.do(set_lines, offer, [first, *lines[1:]])
    dearer = first.price_e4 + 50_0000
    item = Item(first.work, "FIRST", first.detail, first.unit, dearer)
    book.do(take_items, [item._replace(tax_milli=first.tax_milli)])
    return first.price_e4


def choose(editor: OfferEditor, words: str) -> list[str]:
    """Choose an act of the menu by keys where it is there; all the acts."""
    editor.head.more.click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    acts = {act.text(): act for act in menu.actions()}
    if words in acts:
        menu.setActiveAction(acts[words])
        QTest.keyClick(menu, Qt.Key.Key_Return)
    menu.close()
    return list(acts)


def test_a_price_of_the_catalogue_is_shown_before_it_is_taken(
    editor: OfferEditor, book: Book
) -> None:
    before = make_dearer(book, editor.offer_id)

    choose(editor, WORDS)
    sheet = editor.acts.library.from_catalogue.sheet
    told, button = sheet.told.toPlainText(), sheet.go.text()
    untouched = book.ask(lines_of_offer, editor.offer_id)[0].price_e4
    QTest.keyClick(sheet.go, Qt.Key.Key_Return)

    line = book.ask(lines_of_offer, editor.offer_id)[0]
    assert told == f"{line.work}: each 900.00 → 950.00"
    assert button == "Update 1 line"
    assert (untouched, line.price_e4) == (before, before + 50_0000)
    assert not sheet.isVisible()
    book.undo()
    assert book.ask(lines_of_offer, editor.offer_id)[0].price_e4 == before


def test_nothing_is_offered_where_nothing_differs_or_the_paper_is_sent(
    editor: OfferEditor, book: Book
) -> None:
    plain = choose(editor, WORDS)
    make_dearer(book, editor.offer_id)
    book.do(send_offer, editor.offer_id, now=NOON)

    sent = choose(editor, WORDS)

    assert WORDS not in plain
    assert WORDS not in sent
