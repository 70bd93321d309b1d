"""The habits of papers, kept as they are left."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from models.book.book import Book
from models.offers.kinds import Design, TaxCase
from models.offers.paper_habits import paper_habits
from ui.desk import Desk
from ui.look.fields import TextField
from ui.settings.habits_form import HabitsForm


@pytest.fixture
def form(desk: Desk, qtbot: QtBot) -> HabitsForm:
    made = HabitsForm(desk)
    qtbot.addWidget(made)
    made.show()
    return made


def type_into(field: TextField, text: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_habits_are_kept_as_they_are_left(form: HabitsForm, book: Book) -> None:
    form.choices["design"].show_value(Design.MINIMAL)
    form.choices["design"].chosen.emit(Design.MINIMAL)
    form.choices["tax_case"].chosen.emit(TaxCase.SMALL_BUSINESS)
    form.ticks["cover"].click()
    type_into(form.lines["valid_days"], "14")
    type_into(form.lines["logo_mm"], "40 mm")
    type_into(form.lines["iban"], "IE29 AIBK 9311 5212 3456 78")

    habits = book.ask(paper_habits)
    assert (habits.design, habits.cover) == (Design.MINIMAL, True)
    assert habits.tax_case is TaxCase.SMALL_BUSINESS
    assert (habits.valid_days, habits.logo_mm) == (14, 40)
    assert habits.iban == "IE29AIBK93115212345678"
    assert form.lines["iban"].text() == "IE29AIBK93115212345678"


@pytest.mark.parametrize(
    ("name", "text"),
    [("iban", "IE29 1234"), ("logo_mm", "wide"), ("contract_pattern", "C")],
)
def test_what_cannot_be_stays_typed_and_says_why(
    form: HabitsForm, book: Book, name: str, text: str
) -> None:
    before = book.ask(paper_habits)

    type_into(form.lines[name], text)

    assert form.lines[name].text() == text
    assert form.lines[name].property("look") == "wrong"
    assert form.lines[name].accessibleDescription()
    assert book.ask(paper_habits) == before
