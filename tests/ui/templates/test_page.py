"""Templates, texts and terms by keys: named, written in versions, used, put away."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from models.book.book import Book
from models.offers.filling import VARIABLES
from models.offers.kept_texts import texts
from models.offers.kinds import TextKind
from models.offers.offer_list import offers_list
from models.offers.template_changes import drop_template
from models.offers.templates import templates
from models.offers.text_changes import save_text
from tests.clock import NOON
from ui.templates.page import TemplatesPage

KEY, MOD = Qt.Key, Qt.KeyboardModifier


def focused(page: TemplatesPage) -> QWidget:
    widget = page.window().focusWidget()
    assert widget is not None
    return widget


def press(
    page: TemplatesPage, *keys: Qt.Key, held: Qt.KeyboardModifier = MOD.NoModifier
) -> None:
    for key in keys:
        QTest.keyClick(focused(page), key, held)


def write(page: TemplatesPage, text: str) -> None:
    QTest.keyClicks(focused(page), text)


def shown(page: TemplatesPage) -> list[str]:
    return [row.name for row in page.model.rows]


def newest(book: Book, kind: TextKind = TextKind.BLOCK) -> list[tuple[str, int, str]]:
    return [(one.name, one.revision, one.text) for one in book.ask(texts, kind)]


def test_an_empty_shelf_says_what_helps(page: TemplatesPage, qtbot: QtBot) -> None:
    button = page.frame.empty.button
    assert page.frame.empty.sentence.text() == "No template yet"

    with qtbot.waitSignal(page.offers_wanted):
        button.click()
    page.choose("showTerms")
    button.click()

    assert focused(page) is page.text.name
    assert page.text.name.placeholderText() == "Name of the new terms"


def test_a_template_says_what_is_inside(kept: Book, page: TemplatesPage) -> None:
    assert shown(page) == ["Shop signs"]
    assert page.template.about.text() == "Proposal with 1 line and 1 text"
    assert page.template.inside.toPlainText().splitlines() == [
        "Signs for {company}",
        "",
        "A sign: 2 pc at 120.00 EUR",
        "",
        "Approach",
        "We begin at once.",
    ]
    assert kept.ask(templates)


def test_a_template_is_renamed_by_keys_and_one_undo_takes_it_back(
    kept: Book, page: TemplatesPage
) -> None:
    press(page, KEY.Key_F2)
    write(page, "<b>Signs</b> & more")
    press(page, KEY.Key_Return)

    named = [card.name for card in kept.ask(templates)]
    beside = page.template.name.text()
    kept.undo()

    assert [*named, beside] == ["<b>Signs</b> & more"] * 2
    assert shown(page) == ["Shop signs"]
    assert page.template.name.text() == "Shop signs"


def test_a_name_that_cannot_be_is_refused_under_its_field(
    kept: Book, page: TemplatesPage
) -> None:
    press(page, KEY.Key_F2)
    write(page, " ")
    press(page, KEY.Key_Return)

    assert page.reason.words() == "A template needs a name."
    assert page.template.name.text() == "Shop signs"
    assert [card.name for card in kept.ask(templates)] == ["Shop signs"]


def test_a_template_is_used_for_somebody_by_keys(
    kept: Book, page: TemplatesPage, qtbot: QtBot
) -> None:
    page.template.use.setFocus()
    press(page, KEY.Key_Space)
    assert focused(page) is page.whom.field
    write(page, "engin")
    found = page.whom.model.words(page.whom.model.rows[0])

    with qtbot.waitSignal(page.opened) as opened:
        press(page, KEY.Key_Return)

    assert opened.args is not None
    begun = next(one for one in kept.ask(offers_list) if one.id == opened.args[0])
    assert found == "Ada Lovelace, Engines Ltd"
    assert begun.title == "Signs for Engines Ltd"
    assert not page.whom.isVisible()


def test_nobody_found_is_said_and_nothing_is_begun(
    kept: Book, page: TemplatesPage
) -> None:
    many = len(kept.ask(offers_list))
    page.use()
    write(page, "zebra")
    press(page, KEY.Key_Return)

    assert "Nobody is found" in page.whom.note.text()
    press(page, KEY.Key_Escape, KEY.Key_Escape)
    assert not page.whom.isVisible()
    assert len(kept.ask(offers_list)) == many


def test_a_template_is_thrown_away_and_comes_back(
    kept: Book, page: TemplatesPage
) -> None:
    press(page, KEY.Key_Delete)
    gone = kept.ask(templates), page.frame.empty.isVisible()
    kept.undo()

    assert gone == ([], True)
    assert shown(page) == ["Shop signs"]


def test_a_text_is_written_by_keys(kept: Book, page: TemplatesPage) -> None:
    page.choose("showTexts")
    page.list.setFocus()

    press(page, KEY.Key_Insert)
    write(page, "Greeting")
    page.text.area.setFocus()
    write(page, "Good day.")
    press(page, KEY.Key_Return, held=MOD.ControlModifier)

    assert ("Greeting", 1, "Good day.") in newest(kept)
    current = page.current()
    assert current is not None
    assert current.name == "Greeting"


def test_words_are_kept_as_the_next_version_and_the_old_one_can_be_read(
    kept: Book, page: TemplatesPage
) -> None:
    page.choose("showTexts")
    page.text.area.setPlainText("Many thanks.")
    says = page.text.keep.text()
    page.text.keep.click()

    kept_now = newest(kept)
    page.text.version.setCurrentIndex(2)
    page.text.version.activated.emit(2)

    assert says == "Keep as version 3"
    assert kept_now == [("Thanks", 3, "Many thanks.")]
    assert page.text.area.toPlainText() == "Thank you."
    assert page.text.hint.text().startswith("An older version.")
    page.text.keep.click()
    assert newest(kept) == [("Thanks", 4, "Thank you.")]


def test_what_was_typed_is_there_again_when_one_comes_back(
    kept: Book, page: TemplatesPage
) -> None:
    page.choose("showTerms")
    page.text.area.setPlainText("Half finished")
    press(page, KEY.Key_Down)
    other = page.text.area.toPlainText()
    kept.do(save_text, TextKind.BLOCK, "Elsewhere", "Words", now=NOON)
    press(page, KEY.Key_Up)

    assert other == "Binnen 14 Tagen."
    assert page.text.area.toPlainText() == "Half finished"
    assert page.text.keep.isEnabled()


def test_a_change_elsewhere_leaves_a_new_text_that_is_being_written(
    kept: Book, page: TemplatesPage
) -> None:
    page.choose("showTexts")
    page.begin_text()
    write(page, "Half")

    kept.do(save_text, TextKind.BLOCK, "Elsewhere", "Words", now=NOON)
    kept.do(drop_template, kept.ask(templates)[0].id)

    assert page.text.newest() is None
    assert page.text.name.text() == "Half"
    assert shown(page) == ["Elsewhere", "Thanks"]


def test_a_variable_that_there_is_not_is_refused(
    kept: Book, page: TemplatesPage
) -> None:
    page.choose("showTexts")
    page.text.area.setPlainText("Dear {clown}")

    page.text.keep.click()

    assert page.reason.words().startswith("Nothing stands for {clown}")
    assert page.text.area.toPlainText() == "Dear {clown}"
    assert [one[1] for one in newest(kept)] == [2]


def test_a_variable_is_put_in_from_the_list(kept: Book, page: TemplatesPage) -> None:
    page.choose("showTexts")
    page.text.area.clear()

    page.text.variable.click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    many = len(menu.actions())
    menu.actions()[0].trigger()
    menu.close()

    assert many == len(VARIABLES)
    assert page.text.area.toPlainText() == "{client name}"
    assert kept.ask(texts)


def test_a_text_is_renamed_with_what_is_being_typed(
    kept: Book, page: TemplatesPage
) -> None:
    page.choose("showTexts")
    page.text.area.setPlainText("Half finished")
    page.list.setFocus()
    press(page, KEY.Key_F2)
    write(page, "Many thanks")
    press(page, KEY.Key_Return)

    assert newest(kept) == [("Many thanks", 1, "Thank you, {first name}.")]
    assert page.text.name.text() == "Many thanks"
    assert page.text.area.toPlainText() == "Half finished"
    kept.undo()
    assert newest(kept) == [("Thanks", 2, "Thank you, {first name}.")]


def test_a_name_that_another_text_has_is_refused(
    kept: Book, page: TemplatesPage
) -> None:
    kept.do(save_text, TextKind.BLOCK, "Taken", "Words", now=NOON)
    page.choose("showTexts")
    page.list.setCurrentIndex(page.model.index(1, 0))
    press(page, KEY.Key_F2)
    write(page, "Taken")
    press(page, KEY.Key_Return)

    assert page.reason.words() == "There is a text called Taken already."
    assert page.text.name.text() == "Thanks"


def test_a_text_is_put_away_and_brought_back(kept: Book, page: TemplatesPage) -> None:
    page.choose("showTexts")
    page.list.setFocus()

    press(page, KEY.Key_Delete)
    away = newest(kept), page.model.rows[0].about, page.text.away.text()
    page.text.away.click()

    assert away == ([], "Put away, version 2, any language", " Bring back")
    assert len(newest(kept)) == 1


def test_terms_stand_once_for_each_language(kept: Book, page: TemplatesPage) -> None:
    page.choose("showTerms")

    told = [page.model.description(row) for row in page.model.rows]

    assert shown(page) == ["Usual", "Usual"]
    assert told == ["Version 1, any language", "Version 1, Deutsch, Deutschland"]
    assert not page.text.tongue.isEnabled()
    assert len(newest(kept, TextKind.TERMS)) == 2


@pytest.mark.parametrize("shelf", ["showTemplates", "showTexts"])
def test_every_control_has_a_name(kept: Book, page: TemplatesPage, shelf: str) -> None:
    page.choose(shelf)
    page.template.use.setFocus()

    nameless = [
        widget.objectName()
        for widget in page.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]

    assert nameless == []
    assert page.findChild(QPushButton, "templatesBack")
    assert kept.ask(texts)


def test_escape_goes_to_the_list_and_then_back(
    kept: Book, page: TemplatesPage, qtbot: QtBot
) -> None:
    press(page, KEY.Key_Return)
    inside = focused(page)
    press(page, KEY.Key_Escape)
    there = page.list.hasFocus()
    with qtbot.waitSignal(page.back):
        press(page, KEY.Key_Escape)

    assert inside is page.template.inside
    assert there
    assert kept.ask(templates)
