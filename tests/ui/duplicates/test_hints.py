"""Rules of the hint while somebody is typed."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from models.book.book import Book
from models.people.kinds import PointKind, Tier
from models.people.prospects import add_prospect
from tests.clock import NOON
from ui.desk import Desk
from ui.duplicates.hints import Hints


class Room(QWidget):
    """A window with the field of a quick add, one of a record, and one of neither."""

    def __init__(self) -> None:
        super().__init__()
        self.prospect_id = 0
        column = QVBoxLayout(self)
        self.fields: dict[str, QLineEdit] = {}
        for name in ("addFieldCold", "detail_new_phone", "search"):
            self.fields[name] = field = QLineEdit()
            field.setObjectName(name)
            column.addWidget(field)

    def type(self, name: str, text: str) -> None:
        field = self.fields[name]
        field.setFocus()
        QTest.keyClicks(field, text)


@pytest.fixture
def colm(book: Book) -> int:
    return book.do(
        add_prospect,
        "Colm Gallagher",
        company="Harbour Coffee Roasters",
        tier=Tier.WARM,
        points=[(PointKind.PHONE, "+353 91 555 0142")],
        now=NOON,
    )


@pytest.fixture
def room(qtbot: QtBot) -> Room:
    made = Room()
    qtbot.addWidget(made)
    made.resize(700, 400)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def hints(desk: Desk, room: Room) -> Iterator[Hints]:
    made = Hints(desk, room)
    yield made
    made.close()


def test_a_known_name_is_hinted_after_a_pause(
    qtbot: QtBot, hints: Hints, room: Room, colm: int
) -> None:
    room.type("addFieldCold", "Galagher Colm, Harbour")

    assert hints.strip.isHidden(), "not while the keys follow one another"
    qtbot.waitUntil(hints.strip.isVisible)

    assert hints.told is not None
    assert hints.told.id == colm
    said = "Looks like Colm Gallagher, Harbour Coffee Roasters · Warm"
    assert hints.strip.accessibleName() == said
    assert room.focusWidget() is room.fields["addFieldCold"]


@pytest.mark.usefixtures("colm")
def test_enter_is_never_held_up_and_takes_the_hint_away(
    qtbot: QtBot, hints: Hints, room: Room
) -> None:
    room.type("addFieldCold", "Colm Gallagher")
    hints.look()
    field = room.fields["addFieldCold"]

    with qtbot.waitSignal(field.returnPressed):
        QTest.keyClick(field, Qt.Key.Key_Return)

    assert not hints.strip.isVisible()


def test_alt_enter_opens_who_is_hinted(
    qtbot: QtBot, hints: Hints, room: Room, colm: int
) -> None:
    room.type("addFieldCold", "Colm Gallagher")
    hints.look()

    with qtbot.waitSignal(hints.open_wanted) as opened:
        QTest.keyClick(
            room.fields["addFieldCold"],
            Qt.Key.Key_Return,
            Qt.KeyboardModifier.AltModifier,
        )

    assert opened.args == [colm]


def test_a_number_typed_in_a_record_names_its_other_owner(
    hints: Hints, room: Room, book: Book, colm: int
) -> None:
    room.prospect_id = book.do(add_prospect, "Nora Lind", now=NOON)
    room.type("detail_new_phone", "091 555 0142")
    hints.look()

    assert hints.told is not None
    assert hints.told.id == colm


@pytest.mark.usefixtures("colm")
def test_their_own_record_hints_at_nobody(hints: Hints, room: Room, colm: int) -> None:
    room.prospect_id = colm
    room.type("detail_new_phone", "091 555 0142")
    hints.look()

    assert hints.told is None


@pytest.mark.usefixtures("colm")
def test_nothing_is_hinted_where_nobody_is_named(hints: Hints, room: Room) -> None:
    room.type("search", "Colm Gallagher")
    hints.look()

    assert hints.told is None
    assert not hints.strip.isVisible()


@pytest.mark.usefixtures("colm")
def test_the_hint_goes_with_the_focus_and_with_the_text(
    hints: Hints, room: Room
) -> None:
    room.type("addFieldCold", "Colm Gallagher")
    hints.look()
    room.fields["search"].setFocus()
    assert not hints.strip.isVisible()

    room.fields["addFieldCold"].setFocus()
    hints.look()
    assert hints.strip.isVisible()
    room.fields["addFieldCold"].clear()
    hints.look()
    assert not hints.strip.isVisible()
