"""The shared widgets: what they show, what they are called, what keys do."""

from datetime import date
from functools import partial
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListView, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from models.people.kinds import Tier
from ui.look.buttons import Button, Chip, IconButton, KeyChoice, Segment
from ui.look.dates import spoken_day
from ui.look.day_reading import read_day
from ui.look.fields import DateEdit, SearchField, TextField
from ui.look.focus_ring import FocusRing
from ui.look.labels import (
    HolderLabel,
    Label,
    PipsLabel,
    TierBadge,
    escaped_amp,
    tip_of,
)
from ui.look.messages import ErrorBar, Toast
from ui.look.panels import Popover
from ui.look.theme import duration, px, theme

WEDNESDAY = date(2026, 11, 18)
HOSTILE = 'Ann <img src="x.png"> & Sons'


W = TypeVar("W", bound=QWidget)


def put(host: QWidget, widget: W) -> W:
    layout = host.layout()
    assert layout is not None
    layout.addWidget(widget)
    widget.show()
    return widget


def role_of(widget: QWidget) -> QAccessible.Role:
    return QAccessible.queryAccessibleInterface(widget).role()


def name_of(widget: QWidget) -> str:
    tree = QAccessible.queryAccessibleInterface(widget)
    return tree.text(QAccessible.Text.Name)


def test_data_in_a_label_is_never_markup(host: QWidget) -> None:
    label = put(host, Label(HOSTILE))

    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.text() == HOSTILE


def test_a_tooltip_shows_the_very_characters(host: QWidget) -> None:
    shown = put(host, QLabel(tip_of(f"{HOSTILE}\nAT&T")))
    shown.setTextFormat(Qt.TextFormat.RichText)

    assert "<img" not in tip_of(HOSTILE)
    assert "&lt;img" in tip_of(HOSTILE)
    assert tip_of("AT&T").startswith("<qt>")
    assert tip_of("") == ""


def test_an_ampersand_stays_in_a_button(host: QWidget) -> None:
    button = put(host, Button("Print AT&T"))

    assert button.text() == escaped_amp("Print AT&T") == "Print AT&&T"
    assert name_of(button) == "Print AT&T"


def test_pips_tell_their_counts(host: QWidget) -> None:
    pips = put(host, PipsLabel())

    pips.show_pips("mMsSS", "s")

    assert name_of(pips) == "5 of 8 touches, 3 answered, 1 planned"


def test_a_chip_is_a_check_box_with_its_count(host: QWidget) -> None:
    chip = put(host, Chip("Overdue", object_name="fOverdue"))

    chip.show_count(3)

    assert name_of(chip) == "Overdue, 3"
    assert role_of(chip) == QAccessible.Role.CheckBox


def test_segments_are_radio_buttons_in_a_named_group(
    host: QWidget, qtbot: QtBot
) -> None:
    hats = put(host, Segment("Hat", {"m": "Marketing hat", "s": "Sales hat"}))
    hats.choose("m")

    with qtbot.waitSignal(hats.chosen) as chosen:
        QTest.mouseClick(hats.button("s"), Qt.MouseButton.LeftButton)

    assert chosen.args == ["s"]
    assert not hats.button("m").isChecked()
    assert role_of(hats) == QAccessible.Role.Grouping
    assert name_of(hats) == "Hat"
    assert role_of(hats.button("m")) == QAccessible.Role.RadioButton


def test_a_segment_stands_in_its_middle_at_every_size(host: QWidget) -> None:
    hats = put(host, Segment("Hat", {"m": "Marketing hat", "s": "Sales hat"}))
    for high in (36, 48):
        hats.setFixedHeight(high)
        QTest.qWait(1)
        box = hats.button("m").geometry()
        assert abs(box.top() - (high - 1 - box.bottom())) <= 1


@pytest.mark.parametrize(
    ("many", "role"),
    [(False, QAccessible.Role.RadioButton), (True, QAccessible.Role.CheckBox)],
)
def test_a_choice_names_its_key(
    host: QWidget, role: QAccessible.Role, *, many: bool
) -> None:
    choice = put(host, KeyChoice("2", "Asked the price", many=many))

    assert name_of(choice) == "Asked the price, key 2"
    assert role_of(choice) == role


def test_an_icon_button_names_its_act(host: QWidget) -> None:
    button = put(host, IconButton("printer", "Print the board", boxed=True))

    assert name_of(button) == "Print the board"
    assert min(button.width(), button.height()) >= 24


def test_badges_have_names(host: QWidget) -> None:
    holder = put(host, HolderLabel())
    holder.show_holder("TR", "sales", "Tomás Reyes")

    assert name_of(holder) == "Held by Tomás Reyes, sales hat"
    assert name_of(put(host, TierBadge(Tier.WARM))) == "Warm"


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("fri 20", date(2026, 11, 20)),
        ("tomorrow", date(2026, 11, 19)),
        ("20.11.", date(2026, 11, 20)),
        ("1 march 2027", date(2027, 3, 1)),
        ("fri 20 and more", None),
        ("soon-ish", None),
        ("", None),
    ],
)
def test_a_day_is_read_in_words(typed: str, day: date | None) -> None:
    assert read_day(typed, WEDNESDAY) == day


def a_date_edit(host: QWidget) -> DateEdit:
    read, write = partial(read_day, today=WEDNESDAY), partial(_written, WEDNESDAY)
    return put(host, DateEdit("Come back on", read, write))


def _written(today: date, day: date) -> str:
    return spoken_day(day, today)


def test_a_date_field_shows_the_day_it_understood(host: QWidget) -> None:
    field = a_date_edit(host)
    field.setFocus()

    QTest.keyClicks(field, "fri 20")
    QTest.keyClick(field, Qt.Key.Key_Return)

    assert field.day() == date(2026, 11, 20)
    assert field.text() == "Fri 20 Nov"


def test_a_date_field_says_what_it_expects(host: QWidget) -> None:
    field = a_date_edit(host)

    QTest.keyClicks(field, "nonsense")

    assert not field.is_right()
    assert field.property("look") == "wrong"
    assert field.accessibleDescription() == "A date like fri 20 or 20.11."
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    assert field.property("look") is None


def test_escape_empties_a_search(host: QWidget) -> None:
    field = put(host, SearchField())
    QTest.keyClicks(field, "harb")

    QTest.keyClick(field, Qt.Key.Key_Escape)

    assert field.text() == ""


def test_a_popover_gives_the_focus_back(host: QWidget, qtbot: QtBot) -> None:
    field = put(host, TextField("Note"))
    sheet = Popover(host, "Why did it end?")
    inside = TextField("Reason")
    sheet.body.addWidget(inside)
    qtbot.waitActive(host).__enter__()
    field.setFocus()
    sheet.open_at(QPoint(300, 250), inside)
    qtbot.waitUntil(inside.hasFocus)

    with qtbot.waitSignal(sheet.escaped):
        QTest.keyClick(inside, Qt.Key.Key_Escape)

    assert not sheet.isVisible()
    qtbot.waitUntil(field.hasFocus)


def test_a_popover_stays_inside_its_window(host: QWidget) -> None:
    sheet = Popover(host)
    sheet.body.addWidget(Label("Moved to Hot"))

    sheet.open_beside(QRect(380, 280, 20, 20))

    assert host.rect().contains(sheet.geometry())


def test_a_toast_offers_undo_by_name(host: QWidget, qtbot: QtBot) -> None:
    toast = Toast(host)
    toast.say("Colm Gallagher moved to Hot", act="move Colm Gallagher to Hot")
    undo = toast.findChild(QWidget, "toastUndo")
    assert isinstance(undo, QWidget)

    with qtbot.waitSignal(toast.undone):
        QTest.mouseClick(undo, Qt.MouseButton.LeftButton)

    assert name_of(undo) == "Undo: move Colm Gallagher to Hot"
    assert not toast.isVisible()


def test_an_error_says_three_things_and_offers_the_remedy(host: QWidget) -> None:
    bar = put(host, ErrorBar())
    tried: list[str] = []
    bar.say("The move was not saved.", "Colm stays.", "Free some space.", tried.clear)
    tried.append("again")

    again = bar.findChild(QWidget, "errorRetry")
    assert isinstance(again, QWidget)
    QTest.mouseClick(again, Qt.MouseButton.LeftButton)

    assert bar.words() == "The move was not saved. Colm stays. Free some space."
    assert tried == []
    assert not bar.isVisible()


def test_one_ring_follows_the_focus(host: QWidget, qtbot: QtBot) -> None:
    first, second = put(host, TextField("One")), put(host, Button("Two"))
    cards = put(host, QListView())
    qtbot.waitActive(host).__enter__()

    for widget, around in ((first, True), (second, True), (cards, False)):
        widget.setFocus()
        qtbot.waitUntil(widget.hasFocus)
        qtbot.wait(1)
        rings = [ring for ring in host.findChildren(FocusRing) if ring.isVisible()]
        assert len(rings) == around
        if around:
            assert rings[0].geometry().contains(widget.geometry())


def test_text_grows_to_twice_its_size_and_no_more(host: QWidget) -> None:
    label = put(host, Label("Board", "board"))
    before = label.sizeHint().height()

    theme().choose(text_percent=300)

    assert theme().text_percent == 200
    assert px(91) == 182
    assert label.sizeHint().height() > before * 1.7
    theme().choose(text_percent=100)


def test_the_theme_changes_at_run_time(host: QWidget) -> None:
    label = put(host, Label("Board"))
    light = label.palette().windowText().color()

    theme().choose(choice="dark")

    assert label.palette().windowText().color() != light
    assert host.palette().window().color().lightness() < 60
    theme().choose(choice="light")


def test_reduced_motion_stops_motions_but_not_messages() -> None:
    theme().choose(reduced_motion=True)

    assert duration("cardSettle") == 0
    assert duration("toastShow") > 0
    theme().choose(reduced_motion=False)
    assert duration("cardSettle") == 140


def test_enter_presses_the_button_that_has_the_focus(
    host: QWidget, qtbot: QtBot
) -> None:
    for pressed in (Button("Mark as sent"), IconButton("x", "Close the message")):
        put(host, pressed)
        pressed.setFocus()

        with qtbot.waitSignal(pressed.clicked, timeout=1000):
            QTest.keyClick(pressed, Qt.Key.Key_Return)


def test_an_icon_is_big_enough_to_be_hit(host: QWidget, qtbot: QtBot) -> None:
    pressed = put(host, IconButton("x", "Close the message"))

    qtbot.waitUntil(pressed.isVisible)

    assert min(pressed.sizeHint().height(), pressed.minimumSizeHint().height()) >= 24
    assert min(pressed.width(), pressed.height()) >= 24


def test_the_icons_inside_fields_have_names(host: QWidget) -> None:
    search = put(host, SearchField("Find people"))
    day = put(host, DateEdit("Come back on", lambda _: None, str))

    icons = [*search.findChildren(QToolButton), *day.findChildren(QToolButton)]
    faces = [QAccessible.queryAccessibleInterface(button) for button in icons]

    assert [face.text(QAccessible.Text.Name) for face in faces] == [
        "Find people",
        "Empty Find people",
        "Come back on",
    ]
