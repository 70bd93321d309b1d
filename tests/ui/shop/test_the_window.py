"""The window over a book: its bars, its messages, the ways between its pages."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from models.book import lock
from models.book.book import Book
from models.book.refusals import NotSaved
from models.people.business import members
from models.people.business_changes import change_business, change_member
from models.people.finding import found
from models.people.kinds import Tier
from models.people.prospects import add_prospect
from models.people.tiers import move_to_tier
from tests.clock import NOON
from tests.ui.shop.conftest import OpenShop
from ui.desk import Desk
from ui.look.theme import theme
from ui.reminding.tray import has_tray
from ui.shell.acts import ACTS, LIST_KEYS
from ui.shop.furnishing import Furnishing
from ui.shop.pages import Pages
from ui.touch_bar.bar import TouchBar


def desk_of(furnished: Furnishing) -> Desk:
    desk = furnished.window.desk
    assert desk is not None
    return desk


def pages_of(furnished: Furnishing) -> Pages:
    pages = furnished.shop.pages
    assert pages is not None
    return pages


def id_of(furnished: Furnishing, name: str) -> int:
    return desk_of(furnished).ask(found, name)[0].id


def button(furnished: Furnishing, name: str) -> QPushButton:
    made = furnished.window.findChild(QPushButton, name)
    assert isinstance(made, QPushButton)
    return made


def test_the_undo_button_names_the_act_it_takes_back(furnished: Furnishing) -> None:
    ada = id_of(furnished, "Ada")

    desk_of(furnished).do(move_to_tier, [ada], Tier.HOT, now=NOON)

    assert button(furnished, "undo").accessibleName() == (
        "Undo: move Ada Lovelace to Hot"
    )
    assert furnished.actions["undo"].text() == "Undo move Ada Lovelace to Hot"


def test_an_ampersand_in_a_name_stays_in_the_menu(furnished: Furnishing) -> None:
    desk_of(furnished).do(add_prospect, "AT&T", now=NOON)

    assert furnished.actions["undo"].text() == "Undo add AT&&T"


def test_each_act_is_told_with_undo_which_takes_it_back(furnished: Furnishing) -> None:
    ada = id_of(furnished, "Ada")
    desk_of(furnished).do(move_to_tier, [ada], Tier.HOT, now=NOON)
    toast = furnished.messages.toast
    assert toast.words() == "Ada Lovelace moved to Hot"

    QTest.mouseClick(button(furnished, "toastUndo"), Qt.MouseButton.LeftButton)

    assert desk_of(furnished).ask(found, "Ada")[0].tier == "cold"
    assert toast.words() == "Undone: move Ada Lovelace to Hot"
    assert button(furnished, "undo").accessibleName() == "Undo: add Colm Gallagher"
    assert button(furnished, "redo").accessibleName() == (
        "Redo: move Ada Lovelace to Hot"
    )


def test_undo_and_redo_by_their_keys(furnished: Furnishing, qtbot: QtBot) -> None:
    window = furnished.window
    ada = id_of(furnished, "Ada")
    desk_of(furnished).do(move_to_tier, [ada], Tier.HOT, now=NOON)

    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    after_undo = desk_of(furnished).ask(found, "Ada")[0].tier
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window, Qt.Key.Key_Z, both)

    assert after_undo == "cold"
    assert desk_of(furnished).ask(found, "Ada")[0].tier == "hot"


def test_a_refusal_stands_in_the_bar_until_the_next_act(furnished: Furnishing) -> None:
    bar = furnished.messages.bar

    desk_of(furnished).do(add_prospect, "", now=NOON)
    told = bar.words()
    desk_of(furnished).do(add_prospect, "Dora", now=NOON)

    assert told == "A prospect needs a name or a company."
    assert not bar.isVisible()


def test_a_line_that_says_nothing_is_refused_in_its_sheet_only(
    furnished: Furnishing,
) -> None:
    (line,) = furnished.window.top.findChildren(TouchBar)
    QTest.keyClicks(line, "asdf qwer")

    line.log()

    assert line.sheet is not None
    assert line.sheet.error.isVisible()
    assert not furnished.messages.bar.isVisible()
    line.close_sheet()


def test_a_failure_says_what_happened_what_is_kept_and_what_to_do(
    furnished: Furnishing,
) -> None:
    failure = NotSaved("The disk is full.", "Ada stays in Cold.", "Free some space.")

    desk_of(furnished).failed.emit(failure)

    bar = furnished.messages.bar
    assert bar.isVisible()
    assert bar.words() == "The disk is full. Ada stays in Cold. Free some space."


def test_what_was_not_saved_is_tried_again(
    furnished: Furnishing, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, real = desk_of(furnished), lock.held

    @contextmanager
    def locked(path: Path, note: str = "") -> Iterator[None]:
        with real(path, 0.0, note):
            yield

    writer = lock.FileLock(lock.lock_path(desk.book.path, "write"))
    assert writer.try_take()
    monkeypatch.setattr("models.book.writer.held", locked)
    desk.do(add_prospect, "Dora", now=NOON)
    told = furnished.messages.bar.words()
    writer.let_go()

    button(furnished, "errorRetry").click()

    assert told.startswith("Another program has been writing")
    assert desk.ask(found, "Dora")[0].name == "Dora"


def test_the_hat_switch_puts_the_hat_on(furnished: Furnishing) -> None:
    QTest.mouseClick(button(furnished, "hatMarketing"), Qt.MouseButton.LeftButton)
    after_click = desk_of(furnished).hat

    furnished.actions["changeHat"].trigger()

    assert after_click == "marketing"
    assert desk_of(furnished).hat == "sales"
    assert button(furnished, "hatSales").isChecked()


def test_the_navigation_shows_the_section_chosen(furnished: Furnishing) -> None:
    sections = furnished.window.navigation.sections
    sections.setFocus()

    QTest.keyClick(sections, Qt.Key.Key_Down)

    assert pages_of(furnished).current() == "prospects"
    assert sections.currentIndex().row() == 2


def test_a_record_opens_over_the_board_and_goes_back_to_its_card(
    furnished: Furnishing,
) -> None:
    pages = pages_of(furnished)
    colm = id_of(furnished, "Colm")

    pages.board.open_wanted.emit(colm)
    at_record = pages.current()
    pages.go_back()

    assert at_record == "record"
    assert pages.current() == "board"
    warm = pages.board.columns[Tier.WARM]
    assert warm.list.currentIndex().row() == 0


def test_the_menu_moves_the_card_that_is_chosen(furnished: Furnishing) -> None:
    colm = id_of(furnished, "Colm")
    pages_of(furnished).board.go_to(colm)

    furnished.actions["toHot"].trigger()

    assert desk_of(furnished).ask(found, "Colm")[0].tier == "hot"


def test_the_menu_acts_on_the_record_in_sight(furnished: Furnishing) -> None:
    colm = id_of(furnished, "Colm")
    pages_of(furnished).open_record(colm)

    furnished.actions["toCold"].trigger()
    furnished.actions["deleteProspect"].trigger()

    assert desk_of(furnished).ask(found, "Colm") == []


def test_an_act_on_nobody_says_what_to_do(furnished: Furnishing) -> None:
    pages_of(furnished).go("settings")

    furnished.actions["toHot"].trigger()

    bar = furnished.messages.bar
    assert bar.words() == "Choose a card or a row first, or open a record."


def test_a_proposal_is_begun_for_the_record_in_sight(furnished: Furnishing) -> None:
    pages_of(furnished).open_record(id_of(furnished, "Colm"))

    furnished.actions["newProposal"].trigger()

    assert pages_of(furnished).current() == "offer"
    assert furnished.actions["print"].isEnabled()
    assert "Colm Gallagher" in furnished.messages.toast.words()


def test_no_two_acts_share_a_key() -> None:
    everywhere = [QKeySequence(act.keys).toString() for act in ACTS if act.keys]
    within = {(key.where, key.keys) for key in LIST_KEYS}

    assert [key for key, times in Counter(everywhere).items() if times > 1] == []
    assert len(within) == len(LIST_KEYS)


def test_single_letters_are_never_keys_of_the_whole_window() -> None:
    assert [act.name for act in ACTS if len(act.keys) == 1] == []


def test_every_act_in_the_list_can_be_done(furnished: Furnishing) -> None:
    shown = {act.name for act, _ in furnished.actions.possible()}

    without_tray = set() if has_tray() else {"keepReminding"}
    assert {act.name for act in ACTS if act.name} - without_tray == shown


def test_the_panes_go_round_with_one_key(furnished: Furnishing, qtbot: QtBot) -> None:
    window = furnished.window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    panes = []

    for _ in range(3):
        furnished.actions["nextPane"].trigger()
        focus = QApplication.focusWidget()
        assert focus is not None
        held = (window.top, window.navigation, window.middle)
        panes.append(next(n for n, pane in enumerate(held) if pane.isAncestorOf(focus)))

    assert sorted(panes) == [0, 1, 2]


def test_the_navigation_becomes_a_rail_in_a_narrow_window(
    furnished: Furnishing, qtbot: QtBot
) -> None:
    wide = furnished.window.navigation.width()

    furnished.window.resize(1100, 700)

    qtbot.waitUntil(lambda: furnished.window.navigation.width() == 56)
    assert wide == 196


def test_the_look_chosen_is_worn_and_remembered(furnished: Furnishing) -> None:
    furnished.actions["dark"].trigger()
    furnished.actions["text150"].trigger()

    memory = furnished.window.memory
    assert (theme().scheme, theme().text_percent) == ("dark", 150)
    assert (memory.word("scheme", ""), memory.number("text", 0)) == ("dark", 150)


def test_everything_that_takes_the_focus_has_a_name(furnished: Furnishing) -> None:
    pages = pages_of(furnished)
    for name in ("board", "prospects", "bin", "import", "settings"):
        pages.go(name)
    pages.open_record(id_of(furnished, "Ada"))
    QApplication.processEvents()

    nameless = [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in furnished.window.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisibleTo(furnished.window)
        and not _name_of(widget)
    ]

    assert nameless == []


def _name_of(widget: QWidget) -> str:
    face = QAccessible.queryAccessibleInterface(widget)
    return face.text(QAccessible.Text.Name)


def test_a_hostile_name_is_shown_as_it_is_everywhere(
    open_shop: OpenShop, a_book: Path
) -> None:
    furnished = open_shop(a_book)
    evil = 'Ann <img src="file:///etc/passwd"> & Co'
    desk_of(furnished).do(add_prospect, evil, now=NOON)
    pages = pages_of(furnished)
    pages.open_record(id_of(furnished, "Ann"))
    pages.go("prospects")
    QTest.qWait(50)

    rich = [
        label.text()
        for label in furnished.window.findChildren(QLabel)
        if "img" in label.text() and label.textFormat() != Qt.TextFormat.PlainText
    ]

    assert rich == []
    assert evil in furnished.messages.toast.words()


def test_a_picture_named_in_data_is_never_drawn(
    furnished: Furnishing, tmp_path: Path
) -> None:
    canary = tmp_path / "canary.png"
    picture = QImage(300, 300, QImage.Format.Format_RGB32)
    picture.fill(QColor(255, 0, 255))
    picture.save(str(canary))
    desk_of(furnished).do(add_prospect, f'Ann <img src="{canary}">', now=NOON)
    pages, drawn = pages_of(furnished), []

    for name in ("board", "prospects", "record", "settings"):
        if name == "record":
            pages.open_record(id_of(furnished, "Ann"))
        else:
            pages.go(name)
        shown = furnished.window.grab().toImage().scaled(360, 225)
        drawn += [
            (name, x, y)
            for x in range(shown.width())
            for y in range(shown.height())
            if shown.pixelColor(x, y) == QColor(255, 0, 255)
        ]

    assert drawn == []


def test_the_title_names_the_business(furnished: Furnishing) -> None:
    assert furnished.window.windowTitle() == "Halden & Reyes — Baton"


def test_a_new_name_of_business_and_member_is_shown(furnished: Furnishing) -> None:
    desk = desk_of(furnished)
    me = desk.ask(members)[0]

    desk.do(change_business, name="Lind & Co")
    desk.do(change_member, me.id, name="Nora Lind")

    assert furnished.window.windowTitle() == "Lind & Co — Baton"
    account = furnished.window.navigation.account.button
    assert account.accessibleName().startswith("Nora Lind, data saved")


def test_the_hat_of_the_member_is_worn_at_the_start(
    open_shop: OpenShop, a_book: Path
) -> None:
    book = Book.open(a_book, now=lambda: NOON)
    me = book.ask(members)[0]
    book.do(change_member, me.id, wears_sales=False)
    book.close()

    furnished = open_shop(a_book)

    assert desk_of(furnished).hat == "marketing"
    assert button(furnished, "hatMarketing").isChecked()


def test_the_account_row_says_who_and_where(
    furnished: Furnishing, qtbot: QtBot
) -> None:
    account = furnished.window.navigation.account.button

    qtbot.waitUntil(lambda: "backup made" in account.accessibleName())

    assert account.accessibleName().startswith("You, data saved, backup made")
    assert "halden.baton" in account.accessibleDescription()
