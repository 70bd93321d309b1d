"""Rules of the page of duplicates, and of un-merging from a record."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from models.book.book import Book
from models.lists.duplicates.merging import merge_prospects
from models.people.kinds import PointKind, Tier
from models.people.prospects import add_prospect, change_prospect, put_in_bin
from models.people.record import record_of
from tests.clock import NOON
from ui.desk import Desk
from ui.duplicates.page import DuplicatesPage
from ui.duplicates.unmerging import UnmergeSheet, add_unmerge


@pytest.fixture
def two(book: Book) -> tuple[int, int]:
    keep = book.do(
        add_prospect,
        "Colm Gallagher",
        company="Harbour Coffee Roasters",
        tier=Tier.WARM,
        points=[(PointKind.PHONE, "091 555 0142")],
        now=NOON,
    )
    lose = book.do(
        add_prospect,
        "Colm Galagher",
        company="Harbour Coffee",
        role="Buyer",
        points=[(PointKind.PHONE, "+353 91 555 0142")],
        now=NOON,
    )
    return keep, lose


def shown(qtbot: QtBot, desk: Desk) -> DuplicatesPage:
    page = DuplicatesPage(desk)
    qtbot.addWidget(page)
    page.resize(1200, 800)
    page.show()
    qtbot.waitUntil(lambda: not page.looking.is_looking())
    return page


def press(page: DuplicatesPage, name: str) -> None:
    button = page.findChild(QPushButton, name)
    assert button is not None, name
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_likest_pair_is_shown_side_by_side(
    qtbot: QtBot, desk: Desk, two: tuple[int, int]
) -> None:
    page = shown(qtbot, desk)

    row = page.current()
    assert row is not None
    assert {row.one.id, row.other.id} == set(two)
    assert page.panel.why.text() == "The phone number is the same. The names are alike."
    assert page.panel.merge.accessibleName() == "Merge into Colm Gallagher"
    take = page.findChild(QPushButton, "takeCompany")
    assert take is not None
    assert take.accessibleName() == "Company: take Harbour Coffee"


def test_m_merges_with_the_values_chosen(
    qtbot: QtBot, desk: Desk, book: Book, two: tuple[int, int]
) -> None:
    keep, lose = two
    page = shown(qtbot, desk)
    press(page, "takeCompany")

    QTest.keyClick(page.list, Qt.Key.Key_M)

    record = book.ask(record_of, keep)
    assert record is not None
    assert (record.name, record.company, record.role) == (
        "Colm Gallagher",
        "Harbour Coffee",
        "Buyer",
    )
    assert book.ask(record_of, lose) is None
    assert page.model.rows == []
    assert page.empty.sentence.text() == "Nobody is here twice"


def test_undo_brings_the_pair_back(
    qtbot: QtBot, desk: Desk, two: tuple[int, int]
) -> None:
    page = shown(qtbot, desk)
    QTest.keyClick(page.list, Qt.Key.Key_M)

    desk.undo()

    qtbot.waitUntil(lambda: len(page.model.rows) == 1)
    assert {page.model.rows[0].one.id, page.model.rows[0].other.id} == set(two)


@pytest.mark.usefixtures("two")
def test_k_remembers_two_people(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)

    QTest.keyClick(page.list, Qt.Key.Key_K)
    page.look()
    qtbot.waitUntil(lambda: not page.looking.is_looking())

    assert page.model.rows == []


def test_swap_lets_the_other_stay(
    qtbot: QtBot, desk: Desk, book: Book, two: tuple[int, int]
) -> None:
    keep, lose = two
    page = shown(qtbot, desk)

    press(page, "swapKeep")
    press(page, "merge")

    assert book.ask(record_of, keep) is None
    assert book.ask(record_of, lose) is not None


@pytest.mark.usefixtures("two")
def test_the_arrows_choose_in_a_row_and_go_among_rows(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    page.activateWindow()
    QTest.keyClick(page.list, Qt.Key.Key_Right)
    name = page.findChild(QPushButton, "keepName")
    assert page.focusWidget() is name

    QTest.keyClick(name, Qt.Key.Key_Right)
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Down)

    assert page.panel.fields.taken() >= {"name", "role"}
    assert page.focusWidget().objectName() == "keepCompany"


def test_a_pair_of_whom_one_was_deleted_falls_out(
    qtbot: QtBot, desk: Desk, book: Book, two: tuple[int, int]
) -> None:
    page = shown(qtbot, desk)

    book.do(put_in_bin, [two[1]], now=NOON)

    qtbot.waitUntil(lambda: page.model.rows == [])


def test_nobody_twice_is_said(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)

    assert page.empty.isVisible()
    assert page.empty.sentence.text() == "Nobody is here twice"


def test_escape_leaves_the_page(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)

    with qtbot.waitSignal(page.back):
        QTest.keyClick(page, Qt.Key.Key_Escape)


def test_a_record_offers_to_part_who_was_merged_into_it(
    qtbot: QtBot, desk: Desk, book: Book, two: tuple[int, int]
) -> None:
    keep, lose = two
    book.do(merge_prospects, keep, lose, now=NOON)
    book.do(change_prospect, keep, notes="later")
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(900, 600)
    page.show()
    menu = QMenu(page)
    menu.addAction("To the bin")

    add_unmerge(menu, desk, keep, page)
    act, last = menu.actions()
    act.trigger()
    (sheet,) = page.findChildren(UnmergeSheet)

    assert (act.text(), last.text()) == (
        "Un-merge Colm Galagher, Harbour Coffee…",
        "To the bin",
    )
    assert "They were merged today." in sheet.words.text()
    sheet.button.click()
    record = book.ask(record_of, keep)
    assert record is not None
    assert (record.notes, record.role) == ("later", "")
    assert book.ask(record_of, lose) is not None


def test_a_record_without_a_merge_offers_none(
    qtbot: QtBot, desk: Desk, two: tuple[int, int]
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    menu = QMenu(page)

    add_unmerge(menu, desk, two[0], page)
    menu.popup(QPoint(0, 0))

    assert menu.actions() == []


def test_of_very_many_pairs_the_likest_are_shown_first(
    qtbot: QtBot, desk: Desk, book: Book, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.duplicates.page._SHOWN", 2)
    for _ in range(4):
        book.do(add_prospect, "Ann Bell", now=NOON)

    page = shown(qtbot, desk)

    assert len(page.model.rows) == 2
    assert page.count.text() == "The likest 2 of 6 pairs"
