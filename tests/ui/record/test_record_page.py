"""The record by keyboard and mouse, judged by what it shows and what the book holds."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from models.book.book import Book
from models.people.kinds import Tier
from models.people.prospects import add_prospect
from models.people.record import record_of, steps_of
from models.people.touches import change_touch
from tests.clock import NOON
from tests.ui.record.conftest import focused, press, write
from ui.look.labels import Label
from ui.look.style import dress
from ui.look.theme import theme
from ui.record.page import RecordPage

ALT = Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton


def titles(page: RecordPage) -> list[str]:
    return [page.body.model.words(entry) for entry in page.body.model.rows]


def field(page: RecordPage, name: str) -> QLineEdit:
    found = page.findChild(QLineEdit, f"detail_{name}")
    found = found or page.findChild(QLineEdit, name)
    assert isinstance(found, QLineEdit)
    return found


def words_in(page: RecordPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel))


# what is shown


def test_the_header_says_who_and_where_from(page: RecordPage) -> None:
    header = page.header

    assert header.name.text() == "Colm Gallagher"
    assert header.firm.text() == "Harbour Coffee Roasters, Galway"
    assert header.crumb.text() == "Board · Warm · 1 of 2"
    assert header.tier.accessibleName() == "Tier: Warm"
    assert "€11,400" in words_in(page)
    assert "× 35\N{NO-BREAK SPACE}% = €3,990" in words_in(page)


def test_the_timeline_has_everything_with_planned_above(page: RecordPage) -> None:
    assert titles(page) == [
        "20 November, Call back, planned",
        "17 November, meeting, met, answered",
        "3 November, mailer from them, answered",
        "29 October, Added to Warm",
    ]


def test_the_chips_count_and_choose_a_side(page: RecordPage) -> None:
    chip = page.findChild(QPushButton, "tlMarketing")
    assert isinstance(chip, QPushButton)

    QTest.mouseClick(chip, LEFT)

    assert chip.accessibleName() == "Marketing, 1"
    assert titles(page) == ["3 November, mailer from them, answered"]


def test_markup_and_any_script_are_characters(page: RecordPage, book: Book) -> None:
    hostile = "<b>Bold</b> <img src=x> & שלום " + "x" * 250
    key = book.do(
        add_prospect, hostile, company="<i>Firm</i>", source="<script>", now=NOON
    )

    page.open(key)

    assert page.header.name.accessibleName() == hostile
    assert page.header.firm.text() == "<i>Firm</i>"
    formats = {label.textFormat() for label in page.findChildren(QLabel)}
    assert Qt.TextFormat.RichText not in formats
    assert page.header.name.textFormat() == Qt.TextFormat.PlainText
    assert titles(page) == ["18 November, Added to Cold"]


def test_the_side_lies_below_where_the_page_is_narrow(
    page: RecordPage, qtbot: QtBot
) -> None:
    page.resize(968, 556)

    body = page.body
    qtbot.waitUntil(lambda: body.details.width() > 800)
    below = body.details.mapTo(body, QPoint(0, 0)).y()
    assert below > body.timeline.mapTo(body, QPoint(0, 0)).y()


def test_notes_break_anew_in_another_width(
    page: RecordPage, book: Book, qtbot: QtBot
) -> None:
    entries = page.body.timeline.entries
    touch = page.body.model.rows[1]
    book.do(
        change_touch, touch.id, note="Three blends first, gift tins. " * 30, now=NOON
    )
    entries.doItemsLayout()
    first, second = (page.body.model.index(row, 0) for row in (1, 2))

    before = entries.visualRect(second).top()

    page.resize(1060, 816)

    qtbot.waitUntil(lambda: entries.visualRect(second).top() > before)
    assert entries.visualRect(second).top() == entries.visualRect(first).bottom() + 1


# keys


def test_l_asks_for_a_touch_with_this_prospect(
    page: RecordPage, qtbot: QtBot, colm: int
) -> None:
    with qtbot.waitSignal(page.log_wanted) as asked:
        press(Qt.Key.Key_L)

    assert asked.args == [colm]


def test_a_letter_in_a_field_is_a_letter(page: RecordPage, qtbot: QtBot) -> None:
    field(page, "role").setFocus()
    press(Qt.Key.Key_F2)

    with qtbot.assertNotEmitted(page.log_wanted):
        write("ledz")

    assert field(page, "role").text() == "ledz"


def test_d_does_the_next_step(page: RecordPage, book: Book, colm: int) -> None:
    press(Qt.Key.Key_D)

    assert book.ask(steps_of, colm) == []
    assert page.body.step.title.text() == "No next step. Choose one, or say why not."


def test_z_and_a_day_put_the_step_off(page: RecordPage, book: Book, colm: int) -> None:
    press(Qt.Key.Key_Z)
    write("tue 24")
    press(Qt.Key.Key_Return)

    assert book.ask(steps_of, colm)[0].on_day == "2026-11-24"
    assert focused() is page.body.timeline.entries


def test_a_day_nobody_understands_is_asked_again(
    page: RecordPage, book: Book, colm: int
) -> None:
    press(Qt.Key.Key_Z)
    write("someday")
    press(Qt.Key.Key_Return)

    assert page.body.step.is_asking()
    assert field(page, "nextWhen").text() == "someday"
    assert book.ask(steps_of, colm)[0].on_day == "2026-11-20"


def test_a_step_can_be_chosen_where_there_is_none(
    page: RecordPage, book: Book, ruth: int
) -> None:
    page.open(ruth)
    page.body.step.focus_first()
    press(Qt.Key.Key_Space)
    write("Send the sample book")
    press(Qt.Key.Key_Tab)
    write("fri 20 9:30")
    press(Qt.Key.Key_Return)

    step = book.ask(steps_of, ruth)[0]
    assert (step.what, step.on_day, step.at_time) == (
        "Send the sample book",
        "2026-11-20",
        "09:30",
    )


def test_no_step_needs_a_reason(page: RecordPage, book: Book, ruth: int) -> None:
    page.open(ruth)
    button = page.findChild(QPushButton, "stepNone")
    assert isinstance(button, QPushButton)
    QTest.mouseClick(button, LEFT)
    write("asked for peace until spring")
    press(Qt.Key.Key_Return)

    record = book.ask(record_of, ruth)
    assert record is not None
    assert record.no_step_reason == "asked for peace until spring"
    assert page.body.step.title.text().endswith("asked for peace until spring")


def test_alt_and_an_arrow_go_along_the_list(page: RecordPage, ruth: int) -> None:
    press(Qt.Key.Key_Right, ALT)

    assert page.prospect_id == ruth
    assert page.header.crumb.text() == "Board · Cold · 2 of 2"
    assert not page.header.next.isEnabled()


def test_escape_goes_back(page: RecordPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.back):
        press(Qt.Key.Key_Escape)


def test_m_and_a_digit_move_to_a_tier(page: RecordPage, book: Book, colm: int) -> None:
    press(Qt.Key.Key_M)
    press(Qt.Key.Key_3)

    record = book.ask(record_of, colm)
    assert record is not None
    assert record.tier == Tier.HOT
    assert page.header.tier.accessibleName() == "Tier: Hot"


def test_a_letter_on_the_tier_moves_nobody(
    page: RecordPage, book: Book, colm: int, qtbot: QtBot
) -> None:
    page.header.tier.setFocus()

    with qtbot.waitSignal(page.log_wanted):
        press(Qt.Key.Key_L)

    record = book.ask(record_of, colm)
    assert record is not None
    assert record.tier == Tier.WARM


def test_lost_asks_why_and_escape_takes_it_back(
    page: RecordPage, book: Book, colm: int, qtbot: QtBot
) -> None:
    press(Qt.Key.Key_M)
    press(Qt.Key.Key_5)
    qtbot.waitUntil(lambda: page.header.tier.accessibleName() == "Tier: Lost")
    press(Qt.Key.Key_Escape)

    record = book.ask(record_of, colm)
    assert record is not None
    assert record.tier == Tier.WARM
    assert page.header.tier.accessibleName() == "Tier: Warm"


@pytest.fixture
def light(qapp: QApplication) -> Iterator[None]:
    """The look is light before the test and after it."""
    dress(qapp, choice="light")
    yield
    theme().choose(choice="light")


def inks(page: RecordPage) -> list[str]:
    """The colours of the words in the header."""
    labels = page.header.findChildren(Label)
    return [label.palette().windowText().color().name() for label in labels]


def test_the_header_that_moves_wears_the_colours_of_today(
    light: None, page: RecordPage, qtbot: QtBot
) -> None:
    assert light is None
    above = page.header.parentWidget()
    theme().choose(choice="dark")
    dark = inks(page)

    page.resize(700, 420)

    qtbot.waitUntil(lambda: page.header.parentWidget() is not above)
    assert inks(page) == dark
