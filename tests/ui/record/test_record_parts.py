"""Companies, days, labels, refused ways and own fields, edited where they stand."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from models.book.book import Book
from models.people.affiliations import add_affiliation
from models.people.blocks import block_ways
from models.people.custom_fields import define_field
from models.people.facts import add_fact
from models.people.kinds import FieldKind, PointKind, Way
from models.people.prospects import add_point, add_prospect
from models.people.record import facts_of, points_of, record_of, tags_of
from models.people.record_parts import (
    blocks_of,
    companies_of,
    fields_defined,
    occasions_of,
)
from models.people.tags import colour_tag
from tests.clock import NOON
from tests.ui.record.conftest import press, write
from ui.desk import Desk
from ui.look.buttons import IconButton
from ui.record.asking import AskLine
from ui.record.in_place import InPlaceLine
from ui.record.page import RecordPage
from ui.record.row_label import RowLabel

HELD = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
HOSTILE = "<b>Tea</b> & \N{RIGHT-TO-LEFT OVERRIDE}javascript:x"


def field(page: RecordPage, key: str) -> InPlaceLine:
    """The field of a detail, by its key."""
    found = page.findChild(InPlaceLine, f"detail_{key}".replace(" ", "_"))
    assert isinstance(found, InPlaceLine), key
    return found


def type_into(line: QLineEdit, text: str) -> None:
    """Edit a field where it stands and keep it by Enter."""
    line.setFocus()
    press(Qt.Key.Key_F2)
    line.selectAll()
    write(text)
    press(Qt.Key.Key_Return)


def choose(line: InPlaceLine, *words: str) -> None:
    """Choose an entry of a line's menu, through the menus named before it."""
    line.menu_wanted.emit(QPoint(5, 5))
    top = QApplication.activePopupWidget()
    assert isinstance(top, QMenu)
    menu = top
    for word in words[:-1]:
        inner = next(a.menu() for a in menu.actions() if a.text() == word)
        assert isinstance(inner, QMenu)
        menu = inner
    next(a for a in menu.actions() if a.text().split("\t")[0] == words[-1]).trigger()
    top.close()


def asked(page: RecordPage) -> AskLine:
    """The sheet that asks for a line."""
    return next(s for s in page.findChildren(AskLine) if s.isVisible())


def phones(book: Book, key: int) -> list[str]:
    return [p.value for p in book.ask(points_of, key) if p.kind == PointKind.PHONE]


@pytest.fixture
def two_phones(page: RecordPage, book: Book, colm: int) -> list[int]:
    assert page.prospect_id == colm
    book.do(add_point, colm, PointKind.PHONE, "+353 87 555 0199")
    return [p.id for p in book.ask(points_of, colm) if p.kind == PointKind.PHONE]


def test_alt_shift_and_an_arrow_put_a_phone_first(
    page: RecordPage, book: Book, colm: int, two_phones: list[int]
) -> None:
    field(page, f"point {two_phones[1]}").setFocus()

    press(Qt.Key.Key_Up, HELD)

    assert phones(book, colm) == ["+353 87 555 0199", "+353 91 555 0142"]
    assert page.header.call.accessibleName() == "Call +353 87 555 0199"
    book.undo()
    assert phones(book, colm)[0] == "+353 91 555 0142"


def test_a_phone_is_dragged_by_its_label(
    page: RecordPage, book: Book, colm: int, two_phones: list[int]
) -> None:
    first = field(page, f"point {two_phones[0]}")
    label = next(w for w in page.findChildren(RowLabel) if w.buddy() is first)
    second = field(page, f"point {two_phones[1]}")

    below = second.mapToGlobal(QPoint(0, second.height() - 2))
    QTest.mousePress(label, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    QTest.mouseRelease(label, Qt.MouseButton.LeftButton, pos=label.mapFromGlobal(below))

    assert phones(book, colm) == ["+353 87 555 0199", "+353 91 555 0142"]


def test_a_phone_gets_a_label_from_its_menu(
    page: RecordPage, book: Book, colm: int, two_phones: list[int]
) -> None:
    line = field(page, f"point {two_phones[1]}")

    choose(line, "Label", "Mobile")
    first = {p.value: p.label for p in book.ask(points_of, colm)}
    choose(line, "Label", "Another…")
    write("roastery")
    press(Qt.Key.Key_Return)

    labels = {p.value: p.label for p in book.ask(points_of, colm)}
    assert first["+353 87 555 0199"] == "mobile"
    assert labels["+353 87 555 0199"] == "roastery"
    assert line.accessibleName() == "Phone, roastery 2"


def test_another_phone_is_added_from_the_menu(
    page: RecordPage, book: Book, colm: int, two_phones: list[int]
) -> None:
    choose(field(page, f"point {two_phones[0]}"), "Add another phone")
    write("+353 1 234 567")
    press(Qt.Key.Key_Return)

    assert phones(book, colm)[-1] == "+353 1 234 567"


def test_a_further_company_goes_on_the_card(
    page: RecordPage, book: Book, colm: int
) -> None:
    key = book.do(add_affiliation, colm, HOSTILE, "Partner")

    line = field(page, f"company {key}")
    choose(line, "Put it on the card")

    record = book.ask(record_of, colm)
    assert record is not None
    assert (record.company, record.role) == (HOSTILE, "Partner")
    assert [one.company for one in book.ask(companies_of, colm)] == [
        "Harbour Coffee Roasters"
    ]


def test_a_day_is_written_with_its_label_and_refused_under_the_field(
    page: RecordPage, book: Book, colm: int, desk: Desk
) -> None:
    told: list[str] = []
    desk.refused.connect(told.append)
    page.body.details.edit_all()
    press(Qt.Key.Key_Escape)

    type_into(field(page, "new day"), "Name day 4 Dec")
    page.body.details.edit_all()
    press(Qt.Key.Key_Escape)
    type_into(field(page, "new day"), "whenever")

    (day,) = book.ask(occasions_of, colm)
    assert (day.label, day.on_day) == ("Name day", "--12-04")
    assert field(page, f"day {day.id}").text() == "4 Dec"
    assert told == ["A day like 20 Nov, 20.11. or 20 Nov 1980."]
    line = field(page, "new day")
    assert line.is_editing()
    assert line.accessibleDescription() == told[0]


def test_when_they_were_informed_is_a_past_day(
    page: RecordPage, book: Book, colm: int
) -> None:
    line = field(page, "informed_on")
    assert line.placeholderText() == "Not yet informed"

    type_into(line, "3 nov")

    record = book.ask(record_of, colm)
    assert record is not None
    assert record.informed_on == "2026-11-03"


def test_taking_a_way_away_asks_why_and_is_one_undo(
    page: RecordPage, book: Book, colm: int
) -> None:
    box = page.findChild(QCheckBox, "contactPhone")
    assert isinstance(box, QCheckBox)
    assert box.accessibleName() == "May contact by phone"

    box.click()
    assert book.ask(blocks_of, colm) == []
    write("busy until spring")
    press(Qt.Key.Key_Return)

    (block,) = book.ask(blocks_of, colm)
    assert (block.way, block.reason) == ("phone", "busy until spring")
    assert not box.isChecked()
    box.click()
    assert book.ask(blocks_of, colm) == []


def test_escape_leaves_the_way_open(page: RecordPage, book: Book, colm: int) -> None:
    box = page.findChild(QCheckBox, "contactPost")
    assert isinstance(box, QCheckBox)

    box.click()
    press(Qt.Key.Key_Escape)

    assert box.isChecked()
    assert book.ask(blocks_of, colm) == []


def test_everything_is_blocked_by_one_click_and_opened_by_one(
    page: RecordPage, book: Book, colm: int
) -> None:
    page.body.details.may_contact.all.click()
    asked(page).button.click()
    blocked = len(book.ask(blocks_of, colm))
    page.body.details.may_contact.all.click()

    assert blocked == len(Way)
    assert book.ask(blocks_of, colm) == []


def test_a_blocked_number_is_not_called(
    page: RecordPage, book: Book, colm: int, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr("ui.links.QDesktopServices.openUrl", opened.append)
    told: list[str] = []
    desk.refused.connect(told.append)
    book.do(block_ways, colm, [Way.PHONE], "", now=NOON, since=date(2026, 11, 3))

    page.header.call.click()
    (phone,) = [p for p in book.ask(points_of, colm) if p.kind == PointKind.PHONE]
    button = page.findChild(IconButton, f"open_point_{phone.id}")
    assert isinstance(button, IconButton)
    button.click()

    sentence = (
        "Colm Gallagher asked not to be called (since 3 Nov). Nothing was opened."
    )
    assert told == [sentence, sentence]
    assert not page.call_sheet.isVisible()
    assert opened == []


def test_a_link_that_is_none_is_refused_in_words(
    page: RecordPage, book: Book, colm: int, desk: Desk
) -> None:
    told: list[str] = []
    desk.refused.connect(told.append)
    key = book.do(add_point, colm, PointKind.WEB, "javascript:alert(1)")

    button = page.findChild(IconButton, f"open_point_{key}")
    assert isinstance(button, IconButton)
    button.click()

    assert len(told) == 1
    assert "http" in told[0] or "web address" in told[0]


def test_a_field_is_typed_as_its_kind_wants(
    page: RecordPage, book: Book, colm: int
) -> None:
    key = book.do(define_field, "Budget", FieldKind.MONEY)
    line = field(page, f"field {key}")
    assert line.placeholderText() == "Add an amount"

    type_into(line, "1,200.50")
    stored = {fact.label: fact.value for fact in book.ask(facts_of, colm)}
    type_into(line, "dear")

    assert stored == {"Budget": "120050 EUR"}
    assert line.is_editing()
    assert line.accessibleDescription() == "An amount like 1450.50 EUR."
    press(Qt.Key.Key_Escape)
    assert line.text() == "€1,200.50"


def test_a_plain_value_becomes_a_field_from_its_menu(
    page: RecordPage, book: Book, colm: int
) -> None:
    key = book.do(add_fact, colm, "Print run", "2,000")

    choose(field(page, f"fact {key}"), "Make it a field", "Number")

    (made,) = book.ask(fields_defined)
    assert (made.label, made.kind) == ("Print run", "number")
    assert field(page, f"field {made.id}").text() == "2,000"


def test_choose_your_fields_asks_for_their_page(page: RecordPage, qtbot: QtBot) -> None:
    button = page.findChild(IconButton, "editFields")
    assert isinstance(button, IconButton)
    assert button.accessibleName() == "Choose your fields"

    with qtbot.waitSignal(page.fields_wanted):
        button.click()


def test_tags_in_use_are_offered_while_one_types(
    page: RecordPage, book: Book, colm: int, ruth: int
) -> None:
    assert ruth
    book.do(add_prospect, "Ida", tags=["packaging"], now=NOON)
    book.do(colour_tag, "food", "green")
    page._show(colm)
    line = field(page, "tags")
    line.setFocus()
    press(Qt.Key.Key_F2)
    press(Qt.Key.Key_End)
    write(", pack")

    popup = QApplication.activePopupWidget()
    assert popup is not None
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    typed = line.text()
    press(Qt.Key.Key_Return)

    assert typed == "food, packaging"
    assert book.ask(tags_of, colm) == ["food", "packaging"]


def test_a_choice_is_chosen_from_its_list(
    page: RecordPage, book: Book, colm: int
) -> None:
    key = book.do(define_field, "Size", FieldKind.CHOICE, ["small", "large"])
    line = field(page, f"field {key}")
    line.setFocus()
    press(Qt.Key.Key_F2)

    popup = QApplication.activePopupWidget()
    assert popup is not None
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    QApplication.processEvents()

    assert [fact.value for fact in book.ask(facts_of, colm)] == ["small"]
