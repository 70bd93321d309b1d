"""What the record does when the book changes elsewhere, and its menu."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from models.book.book import Book
from models.people.contact_plan.beginning import BEGINNING
from models.people.contact_plan.changing import change_plan
from models.people.prospects import add_prospect, change_prospect, put_in_bin
from tests.clock import NOON
from tests.ui.record.conftest import focused, write
from ui.look.labels import Label, PipsLabel
from ui.record.page import RecordPage

LEFT = Qt.MouseButton.LeftButton


def field(page: RecordPage, name: str) -> QLineEdit:
    found = page.findChild(QLineEdit, f"detail_{name}")
    found = found or page.findChild(QLineEdit, name)
    assert isinstance(found, QLineEdit)
    return found


# changes from elsewhere


def test_a_change_elsewhere_is_shown_and_typing_stays(
    page: RecordPage, book: Book, colm: int
) -> None:
    QTest.mouseClick(field(page, "role"), LEFT)
    write("Own")

    book.do(change_prospect, colm, source="The fair")

    assert field(page, "source").text() == "The fair"
    assert field(page, "role").text() == "Own"


def test_a_record_is_judged_by_the_plan_as_it_is_now(
    page: RecordPage, book: Book
) -> None:
    pips = page.findChild(PipsLabel, "pips")
    silence = page.findChild(Label, "silence")
    assert pips is not None
    assert silence is not None
    before = pips.accessibleName()
    tiers = {
        tier: replace(sheet, target=12, quiet=1, silent=3)
        for tier, sheet in BEGINNING.tiers.items()
    }

    book.do(change_plan, replace(BEGINNING, tiers=tiers), now=NOON)

    assert " of 8 touches" in before
    assert " of 12 touches" in pips.accessibleName()
    assert "allows 1 before quiet, 3 before silent" in silence.accessibleName()
    book.undo()
    assert pips.accessibleName() == before


def test_the_tooltip_of_the_silence_says_the_sums_of_both_clocks(
    page: RecordPage,
) -> None:
    tip = page.header.facts.silence_fact.toolTip()

    assert "“Call back” is planned for Fri 20 Nov" in tip
    assert "Wed 18 Nov − Tue 17 Nov = 1 day;" in tip


def test_a_page_out_of_sight_is_right_when_seen_again(
    page: RecordPage, book: Book, colm: int
) -> None:
    page.hide()
    book.do(change_prospect, colm, name="Colm O’Gallagher")

    page.show()

    assert page.header.name.text() == "Colm O’Gallagher"


def test_taking_back_the_adding_says_so_and_goes_back(
    page: RecordPage, book: Book, qtbot: QtBot
) -> None:
    key = book.do(add_prospect, "Nora Lind", now=NOON)
    page.open(key)

    with qtbot.waitSignals([page.gone, page.back]):
        book.undo()

    assert page.prospect_id == 0


def test_a_deleted_prospect_is_told_of(
    page: RecordPage, book: Book, colm: int, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(page.gone) as told:
        book.do(put_in_bin, [colm], now=NOON)

    assert told.args == ["Colm Gallagher is in the bin now."]


@pytest.mark.parametrize("word", ["bin", "to hot", "promise", "details"])
def test_every_word_of_the_menu_does_something(
    page: RecordPage, book: Book, word: str
) -> None:
    before = book.undo_label()

    page.answer(word)

    asks = page.body.promises.form.isVisible() or isinstance(focused(), QLineEdit)
    assert asks or book.undo_label() != before
