"""The list of acts: menus and keys come from it alone."""

from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from ui.shell.acts import ACTS, Actions, fill_menus
from ui.shell.cheat_sheet import keys_by_place
from ui.shell.menus import menus_of, name_menus, show_menus, title_of


def window_with_acts(qtbot: QtBot, *bound: str) -> tuple[QMainWindow, Actions]:
    window = QMainWindow()
    qtbot.addWidget(window)
    name_menus(window.menuBar())
    actions = Actions(window)
    fill_menus(window.menuBar(), actions)
    for name in bound:
        actions.bind(name, lambda: None)
    return window, actions


def test_what_nobody_can_do_yet_is_hidden(qtbot: QtBot) -> None:
    window, actions = window_with_acts(qtbot, "quit", "undo")

    actions.show_for(book=True)
    show_menus(window.menuBar())

    shown = [
        title_of(m) for m in menus_of(window.menuBar()) if m.menuAction().isVisible()
    ]
    assert shown == ["File", "Edit"]
    assert [act.name for act, _ in actions.possible()] == ["quit", "undo"]


def test_without_a_book_only_what_needs_none_is_shown(qtbot: QtBot) -> None:
    _, actions = window_with_acts(qtbot, "quit", "undo")

    actions.show_for(book=False)

    assert [act.name for act, _ in actions.possible()] == ["quit"]


def test_an_act_does_what_it_was_bound_to(qtbot: QtBot) -> None:
    _, actions = window_with_acts(qtbot)
    done: list[str] = []
    actions.bind("about", lambda: done.append("about"))

    actions["about"].trigger()

    assert done == ["about"]


def test_every_menu_of_the_list_is_on_the_bar(qtbot: QtBot) -> None:
    window, _ = window_with_acts(qtbot)

    titles = {title_of(menu) for menu in menus_of(window.menuBar())}

    assert {act.menu for act in ACTS} <= titles | {"Text size", "Move to"}


def test_the_cheat_sheet_tells_every_key(qtbot: QtBot) -> None:
    names = [act.name for act in ACTS if act.name]
    _, actions = window_with_acts(qtbot, *names)
    actions.show_for(book=True)

    told = keys_by_place(actions)["Everywhere"]

    assert len(told) == len([act for act in ACTS if act.keys])
    assert ("Ctrl Z", "Undo") in told
    assert ("Ctrl plus", "Larger text") in told


def test_every_menu_opens_by_its_own_letter(qtbot: QtBot) -> None:
    window, _ = window_with_acts(qtbot)

    letters = [menu.title()[1] for menu in menus_of(window.menuBar())]

    assert all(menu.title()[0] == "&" for menu in menus_of(window.menuBar()))
    assert len(set(letters)) == len(letters)
