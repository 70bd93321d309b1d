"""The looks and terms of an offer, typed and kept as they are left."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from models.book.book import Book
from models.offers.conditions import Levy, Package, Payment
from models.offers.kinds import (
    Design,
    LevyKind,
    LinePart,
    Period,
    ShareKind,
    TaxCase,
    Window,
)
from models.offers.looks import add_appendix
from models.offers.sheet_of import facts_of, lines_of_offer, sheet_of
from models.offers.writing import change_offer, set_lines
from tests.clock import NOON
from tests.ui.offers.conftest import editor, packaging  # noqa: F401 - fixtures
from ui.look.fields import TextField
from ui.offers.editor import OfferEditor
from ui.offers.terms.parts import Choice


def choose(box: Choice, value: object) -> None:
    """Choose the value as a hand does, by keys."""
    box.setFocus()
    box.show_value(value)
    assert box.value() == value
    box.activated.emit(box.currentIndex())


def type_into(field: TextField, text: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


@pytest.fixture
def shown(editor: OfferEditor) -> OfferEditor:  # noqa: F811 - the fixture
    editor.bench.write_terms()
    return editor


def test_the_looks_are_kept_as_they_are_chosen(shown: OfferEditor, book: Book) -> None:
    looks = shown.bench.terms.looks

    choose(looks.design, Design.MODERN)
    choose(looks.envelope, Window.DIN)
    type_into(looks.accent, "#0B6E74")
    type_into(looks.logo, "40")
    looks.cover.click()

    kept = book.ask(facts_of, shown.offer_id).looks
    assert (kept.design, kept.window) == (Design.MODERN, Window.DIN)
    assert (kept.accent, kept.logo_mm, kept.cover) == ("0b6e74", 40, True)


def test_a_colour_or_a_width_that_is_none_says_why_in_place(
    shown: OfferEditor, book: Book
) -> None:
    looks, reason = shown.bench.terms.looks, shown.bench.reason

    type_into(looks.accent, "teal")
    assert "six hex digits" in reason.words()
    type_into(looks.accent, "0b6e74")
    type_into(looks.logo, "large")

    assert "10 to 60 mm" in reason.words()
    assert (looks.logo.text(), looks.logo.property("look")) == ("large", "wrong")
    kept = book.ask(facts_of, shown.offer_id).looks
    assert (kept.accent, kept.logo_mm) == ("0b6e74", 0)


def test_a_rate_that_is_none_says_why_under_itself(
    shown: OfferEditor, book: Book
) -> None:
    row = shown.bench.terms.tax.levies[0]

    type_into(row.name, "IRPF")
    type_into(row.rate, "many")

    assert row.rate.property("look") == "wrong"
    assert shown.bench.terms.tax.step.property("look") != "wrong"
    assert "is not a number" in shown.bench.reason.words()
    type_into(row.rate, "15")
    assert [levy.name for levy in book.ask(facts_of, shown.offer_id).tax.levies] == [
        "IRPF"
    ]


def test_a_language_is_said_in_words_however_it_was_written(
    shown: OfferEditor, book: Book
) -> None:
    book.do(change_offer, shown.offer_id, locale="de-DE")

    assert shown.bench.terms.language.locale_.currentText() == "Deutsch, Deutschland"


def test_nothing_of_the_terms_is_cut_where_the_window_is_small(
    shown: OfferEditor, book: Book, qtbot: QtBot
) -> None:
    lines = book.ask(lines_of_offer, shown.offer_id)
    lines[0] = lines[0]._replace(cost_e4=1_000_000)
    book.do(set_lines, shown.offer_id, lines)

    shown.setFixedSize(960, 570)

    terms = shown.bench.terms
    room = terms._area.viewport()
    qtbot.waitUntil(lambda: terms.margin.width() <= room.width())
    assert terms._area.horizontalScrollBar().maximum() == 0
    assert "Never printed" in terms.margin.text()


def test_tax_and_service_are_kept(shown: OfferEditor, book: Book) -> None:
    tax = shown.bench.terms.tax

    choose(tax.case, TaxCase.REVERSE_CHARGE)
    type_into(tax.why, "Art. 196")
    type_into(tax.number, "DE123456789")
    type_into(tax.begin, "7.12.")
    type_into(tax.levies[0].name, "IRPF")
    type_into(tax.levies[0].rate, "15")
    choose(tax.levies[0].kind, LevyKind.WITHHELD)

    facts = book.ask(facts_of, shown.offer_id)
    assert (facts.tax.case, facts.tax.reason) == (TaxCase.REVERSE_CHARGE, "Art. 196")
    assert facts.client_tax_number == "DE123456789"
    assert facts.service_from == date(2026, 12, 7)
    assert facts.tax.levies == (Levy("IRPF", 15_000, LevyKind.WITHHELD),)


def test_packages_are_kept_and_a_line_is_put_into_one(
    shown: OfferEditor, book: Book
) -> None:
    bench = shown.bench
    type_into(bench.terms.packages.rows[0].name, "One bag")
    type_into(bench.terms.packages.rows[1].name, "All three")
    bench.terms.packages.rows[1].advised.click()
    bench.write_lines()

    bench.show_line(1)
    choose(bench.line_sheet.package, 2)
    bench.line_sheet.go.click()

    sheet = book.ask(sheet_of, shown.offer_id)
    assert sheet.packages == (Package(1, "One bag"), Package(2, "All three", "", True))  # noqa: FBT003 — as it is kept
    assert book.ask(lines_of_offer, shown.offer_id)[1].package == 2


def test_a_package_that_goes_leaves_its_lines_in_all(
    shown: OfferEditor, book: Book
) -> None:
    test_packages_are_kept_and_a_line_is_put_into_one(shown, book)
    shown.bench.write_terms()

    type_into(shown.bench.terms.packages.rows[1].name, " ")

    assert book.ask(lines_of_offer, shown.offer_id)[1].package == 0


def test_the_payment_is_typed_as_shares_and_a_rest(
    shown: OfferEditor, book: Book
) -> None:
    rows = shown.bench.terms.payments.rows

    type_into(rows[1].share, "rest")
    type_into(rows[0].share, "30 %")
    rows[0].deposit.click()

    sheet = book.ask(sheet_of, shown.offer_id)
    assert sheet.terms == (
        Payment("", ShareKind.PERCENT, 30_000, deposit=True),
        Payment("", ShareKind.REST),
    )
    assert sum(part.minor for part in sheet.payments) == sheet.totals.due


def test_a_share_that_cannot_be_stays_in_its_field(
    shown: OfferEditor, book: Book
) -> None:
    share = shown.bench.terms.payments.rows[0].share

    type_into(share, "a third")

    assert share.property("look") == "wrong"
    assert share.text() == "a third"
    assert book.ask(sheet_of, shown.offer_id).terms == ()


def test_a_line_becomes_a_heading_comes_back_and_has_a_cost(
    editor: OfferEditor,  # noqa: F811 - the fixture
    book: Book,
) -> None:
    bench = editor.bench
    bench.show_line(0)
    choose(bench.line_sheet.part, LinePart.HEADING)
    bench.line_sheet.only_sum.click()
    bench.line_sheet.go.click()
    bench.show_line(1)
    choose(bench.line_sheet.period, Period.MONTH)
    bench.line_sheet.cost.setText("1200")
    bench.line_sheet.go.click()

    first, second = book.ask(lines_of_offer, editor.offer_id)[:2]
    assert (first.part, first.only_sum) == (LinePart.HEADING, True)
    assert (second.period, second.cost_e4) == (Period.MONTH, 12_000_000)
    assert bench.model.text(0, 6) == ""  # type: ignore[arg-type]  # the last column
    assert "Costs" in bench.terms.margin.text()


def test_an_amount_off_that_is_none_says_why_and_keeps_the_sheet_open(
    editor: OfferEditor,  # noqa: F811 - the fixture
    book: Book,
) -> None:
    bench = editor.bench
    bench.show_line(0)

    bench.line_sheet.off.setText("much")
    bench.line_sheet.go.click()

    assert bench.line_sheet.why.isVisible()
    assert book.ask(lines_of_offer, editor.offer_id)[0].discount_minor == 0


def test_appendices_are_shown_and_taken_away(shown: OfferEditor, book: Book) -> None:
    book.do(add_appendix, shown.offer_id, "a.pdf", b"%PDF-1.7 a", now=NOON)
    shown.ask_again()

    forms = shown.bench.terms.appendices
    forms._drop(0)

    assert book.ask(sheet_of, shown.offer_id).appendices == ()


def test_the_private_note_is_kept_when_it_is_left(
    shown: OfferEditor, book: Book
) -> None:
    terms = shown.bench.terms
    terms.note.setPlainText("They pay late.")

    terms.keep()

    assert book.ask(facts_of, shown.offer_id).private_note == "They pay late."


def test_language_currency_and_paper_are_those_of_the_offer(
    shown: OfferEditor, book: Book
) -> None:
    language = shown.bench.terms.language

    choose(language.locale_, "de_AT")
    choose(language.size_, "Letter")
    type_into(language.currency, "chf")

    facts = book.ask(facts_of, shown.offer_id)
    assert (facts.locale, facts.page_size) == ("de_AT", "Letter")
    assert facts.currency == "CHF"


def test_a_currency_that_is_none_is_refused(shown: OfferEditor, book: Book) -> None:
    told: list[str] = []
    shown._desk.refused.connect(told.append)

    type_into(shown.bench.terms.language.currency, "shells")

    assert told
    assert book.ask(facts_of, shown.offer_id).currency == "EUR"
