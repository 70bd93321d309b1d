"""Smart lists in the window: built without code by keys, counted, shown, filtered."""

from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot
from sqlmodel import Session

from models.book.book import Book
from models.book.session import connection_of
from models.lists.smart_lists.asking import saved_lists
from models.lists.smart_lists.conditions import Condition, Group
from models.lists.smart_lists.fields import Field, Word
from models.lists.smart_lists.keeping import delete_list, rename_list, save_list
from models.lists.smart_lists.typed import typed
from models.lists.smart_lists.written import read
from models.people.kinds import Channel, Outcome, PointKind, Tier
from models.people.prospects import add_prospect, put_in_bin
from models.people.tiers import move_to_tier
from models.people.touches import log_touch
from tests.clock import NOON, TODAY
from tests.ui.shop.conftest import OpenShop
from ui import putting_out
from ui.desk import Desk
from ui.lists.page import ListPage
from ui.lists.shelf import ShelfList
from ui.lists.value_parts import day_named
from ui.prospects.page import ProspectsPage
from ui.shop.furnishing import Furnishing
from ui.shop.list_acts import ListActs
from ui.shop.pages import Pages

EXAMPLE = "warm, touches >= 5, no answer, last touch call, (town Linz or postcode 40*)"
WARM = Group(parts=(Condition(Field.TIER, Word.IS, ("warm",)),))
PEOPLE = (
    ("Anna Huber", Tier.WARM, "Hauptplatz 1\n4020 Linz", 5),
    ("Bert Moser", Tier.WARM, "Ring 7\n4050 Traun", 6),
    ("Cora Wien", Tier.WARM, "Ring 40\n1010 Wien", 6),
    ("Dora Kalt", Tier.COLD, "Hauptplatz 2\n4020 Linz", 6),
    ("Emil Neu", Tier.WARM, "Hauptplatz 3\n4020 Linz", 4),
)
_CONTROL = Qt.KeyboardModifier.ControlModifier
_ALT_SHIFT = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(open_shop: OpenShop, tmp_path: Path) -> Furnishing:
    """The window over a book in which two people fit the example."""
    path = tmp_path / "crowd.baton"
    book = Book.create(path, name="Halden & Reyes", now=lambda: NOON)
    for name, tier, address, touches in PEOPLE:
        points = [(PointKind.ADDRESS, address)]
        who = book.do(add_prospect, name, tier=tier, points=points, now=NOON)
        for _ in range(touches):
            book.do(
                log_touch,
                who,
                Channel.CALL,
                outcome=Outcome.NO_ANSWER,
                happened_at=NOON,
                now=NOON,
            )
    book.close()
    return open_shop(path)


def acts_of(window: Furnishing) -> ListActs:
    assert isinstance(window.lists, ListActs)
    return window.lists


def desk_of(window: Furnishing) -> Desk:
    assert window.window.desk is not None
    return window.window.desk


def pages_of(window: Furnishing) -> Pages:
    assert window.shop.pages is not None
    return window.shop.pages


def page_of(window: Furnishing) -> ListPage:
    page = pages_of(window).in_sight()
    assert isinstance(page, ListPage)
    return page


def shelf(window: Furnishing) -> list[str]:
    """The saved lists as a screen reader reads them."""
    view = window.window.findChild(ShelfList, "savedLists")
    assert isinstance(view, ShelfList)
    model = view.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [model.index(n, 0).data(role) for n in range(model.rowCount())]


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None, "nothing has the focus"
    return widget


def press(
    key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.keyClick(focused(), key, held)


def tab_to(name: str) -> None:
    """Press Tab until the field of this name has the focus."""
    for _ in range(60):
        press(Qt.Key.Key_Tab)
        if focused().objectName() == name:
            return
    raise AssertionError(f"Tab does not lead to “{name}”")


def count_shown(window: Furnishing) -> str:
    label = page_of(window).findChild(QLabel, "listCount")
    assert isinstance(label, QLabel)
    return label.text()


def begin(window: Furnishing, qtbot: QtBot) -> ListPage:
    window.window.activateWindow()
    qtbot.waitUntil(window.window.isActiveWindow)
    QTest.keyClick(
        window.window, Qt.Key.Key_L, _CONTROL | Qt.KeyboardModifier.ShiftModifier
    )
    return page_of(window)


def test_the_example_is_built_by_keys_and_counted_while_one_builds(
    window: Furnishing, qtbot: QtBot
) -> None:
    page = begin(window, qtbot)
    assert focused().objectName() == "listName"
    QTest.keyClicks(focused(), "Warm by phone")

    tab_to("valueWarm")
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: count_shown(window) == "4 prospects")
    press(Qt.Key.Key_Return, _CONTROL)  # the next line is about touches
    tab_to("number")
    QTest.keyClicks(focused(), "5")
    press(Qt.Key.Key_Return, _CONTROL)  # never answered
    press(Qt.Key.Key_Return, _CONTROL)  # last touch by call
    tab_to("addGroup")
    press(Qt.Key.Key_Space)
    tab_to("value")
    QTest.keyClicks(focused(), "linz")
    qtbot.waitUntil(lambda: count_shown(window) == "1 prospect")
    tab_to("word")
    QTest.keyClicks(focused(), "begins")
    press(Qt.Key.Key_Tab)
    QTest.keyClicks(focused(), "40")
    qtbot.waitUntil(lambda: count_shown(window) == "2 prospects")
    said = page.said.text()
    press(Qt.Key.Key_S, _CONTROL)

    assert said == (
        "Tier is Warm, at least 5 touches, never answered, last touch was by call"
        " and (town is “linz” or postcode begins with “40”)"
    )
    assert page.builder.accessibleDescription() == said
    qtbot.waitUntil(lambda: shelf(window) == ["Warm by phone, 2 prospects"])
    (kept,) = desk_of(window).ask(saved_lists)
    assert [c.field for c in read(kept.said).conditions()][-2:] == [
        Field.TOWN,
        Field.POSTCODE,
    ]
    assert pages_of(window).current() == "prospects"
    assert window.actions["undo"].text() == "Undo save the list Warm by phone"


def test_a_typed_line_becomes_lines(window: Furnishing, qtbot: QtBot) -> None:
    page = begin(window, qtbot)
    page.line.setFocus()

    QTest.keyClicks(focused(), "bananas")
    press(Qt.Key.Key_Return)
    trouble = page.trouble.text()
    page.line.clear()
    QTest.keyClicks(focused(), EXAMPLE)
    press(Qt.Key.Key_Return)

    assert trouble == "“bananas” is not understood."
    assert not page.trouble.isVisible()
    assert page.conditions() == typed(EXAMPLE)
    assert focused().objectName() == "listName"
    qtbot.waitUntil(lambda: count_shown(window) == "2 prospects")
    names = [label.text() for label in page.fits.names if label.isVisible()]
    assert names == ["Warm: Anna Huber", "Warm: Bert Moser"]


def test_lines_move_in_and_out_of_groups_by_keys(
    window: Furnishing, qtbot: QtBot
) -> None:
    page = begin(window, qtbot)
    page.builder.show_group(typed("(town Linz or town Wels), warm"))
    last = page.builder.lines[-1]
    last.setFocus()

    press(Qt.Key.Key_Right, _ALT_SHIFT)
    inside = page.conditions()
    press(Qt.Key.Key_Left, _ALT_SHIFT)
    outside = page.conditions()
    press(Qt.Key.Key_Delete, _CONTROL)

    assert inside == Group(parts=typed("(town Linz or town Wels or warm)").parts) or (
        inside.parts[0] == typed("(town Linz or town Wels or warm)")
    )
    assert len(outside.parts) == 2
    assert len(page.builder.lines) == 3


def test_an_unfinished_line_or_a_missing_name_is_said_at_its_field(
    window: Furnishing, qtbot: QtBot
) -> None:
    page = begin(window, qtbot)

    page.save()
    unfinished = page.trouble.text()
    page.builder.show_group(WARM)
    page.save()
    unnamed = page.trouble.text()

    assert unfinished == "Choose at least one for “Tier”."
    assert unnamed == "Give the list a name."
    assert desk_of(window).ask(saved_lists) == []


def test_counts_follow_every_act(window: Furnishing, qtbot: QtBot) -> None:
    desk = desk_of(window)
    desk.do(save_list, "Warm ones", WARM)
    qtbot.waitUntil(lambda: shelf(window) == ["Warm ones, 4 prospects"])
    (one, *_rest) = desk.ask(
        lambda r: [row[0] for row in r.all("SELECT id FROM prospect")]
    )

    desk.do(put_in_bin, [one], now=NOON)

    qtbot.waitUntil(lambda: shelf(window) == ["Warm ones, 3 prospects"])
    desk.undo()
    qtbot.waitUntil(lambda: shelf(window) == ["Warm ones, 4 prospects"])


def test_a_list_is_shown_on_the_prospects_page(
    window: Furnishing, qtbot: QtBot
) -> None:
    desk = desk_of(window)
    key = desk.do(save_list, "Warm <b>ones</b>", WARM).answer
    qtbot.waitUntil(lambda: len(shelf(window)) == 1)
    view = window.window.findChild(ShelfList, "savedLists")
    assert isinstance(view, ShelfList)

    spot = view.visualRect(view.model().index(0, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)

    title, ids = acts_of(window).list_of(key or 0)
    assert pages_of(window).current() == "prospects"
    assert (title, len(ids)) == ("Warm <b>ones</b>", 4)
    assert view.shown_id == key


def test_everybody_is_back_by_the_section_and_by_the_cross(
    window: Furnishing, qtbot: QtBot
) -> None:
    desk, acts = desk_of(window), acts_of(window)
    key = desk.do(save_list, "Warm ones", WARM).answer
    assert key is not None
    acts.show_list(key)
    page = pages_of(window).in_sight()
    assert isinstance(page, ProspectsPage)
    sections = window.window.navigation.sections

    qtbot.waitUntil(lambda: page.people.whole() == 4)
    listed = (acts.shelf.view.shown_id, sections.currentIndex().row())
    window.actions["prospects"].trigger()
    qtbot.waitUntil(lambda: page.people.whole() == 5)
    everybody = (acts.shelf.view.shown_id, sections.currentIndex().row())
    acts.show_list(key)
    page.frame.everybody.click()

    assert listed == (key, -1)
    assert everybody == (None, 2)
    qtbot.waitUntil(lambda: page.people.whole() == 5)
    assert acts.shelf.view.shown_id is None


def test_a_list_filters_the_board_and_follows_changes(window: Furnishing) -> None:
    desk, board = desk_of(window), pages_of(window).board
    key = desk.do(save_list, "Warm ones", WARM).answer
    assert key is not None
    acts = acts_of(window)

    bar = board.bar
    assert bar.add_filter is not None
    assert bar.add_filter.isVisible()
    bar.add_filter.click()
    menu = acts.shelf.findChild(QMenu, "filterMenu")
    assert isinstance(menu, QMenu)
    next(a for a in menu.actions() if a.text() == "Only “Warm ones”").trigger()
    menu.close()
    warm = len(board.columns[Tier.WARM].model.rows)
    cold = board.columns[Tier.COLD].model.rows
    moved = board.columns[Tier.WARM].model.rows[0].id
    desk.do(move_to_tier, [moved], Tier.HOT, now=NOON)
    after = [len(board.columns[t].model.rows) for t in (Tier.WARM, Tier.HOT)]
    desk.do(rename_list, key, "Warm people")
    chip = board.bar.findChild(QWidget, "fList")
    assert chip is not None
    renamed = chip.accessibleName()
    desk.do(delete_list, key)

    assert (warm, cold) == (4, [])
    assert after == [3, 0]
    assert renamed == "Warm people"
    assert len(board.columns[Tier.COLD].model.rows) == 1
    assert not chip.isVisible()


def test_the_list_in_sight_goes_on_paper(
    window: Furnishing,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    target, told = tmp_path / "warm", list[str]()
    monkeypatch.setattr(putting_out, "ask_for_place", lambda *_words: target)
    pages_of(window).told.connect(told.append)
    key = desk_of(window).do(save_list, "Warm ones", WARM).answer
    assert key is not None
    acts_of(window).show_list(key)
    assert window.actions["savePdf"].isEnabled()

    window.actions["savePdf"].trigger()
    qtbot.waitUntil(lambda: told == ["Saved as “warm.pdf”"], timeout=20_000)

    (page,) = PdfReader(target.with_suffix(".pdf")).pages
    assert "4 prospects" in page.extract_text()
    assert putting_out.Job("a/b: <c>?", "The list", bytes).file_name == "a b c.pdf"


def test_starters_are_offered_until_they_are_kept(
    window: Furnishing, qtbot: QtBot
) -> None:
    desk_of(window).do(save_list, "No next step", WARM)
    acts = acts_of(window)

    acts._open_new_menu()
    menu = acts.shelf.findChild(QMenu, "newListMenu")
    assert isinstance(menu, QMenu)
    words = [action.text() for action in menu.actions() if action.text()]
    menu.close()
    acts.begin("Silent and hot")

    assert words == [
        "A new list…",
        "Ready to promote",
        "Not yet informed",
        "Silent and hot",
        "Hot without evidence",
        "Due for review",
    ]
    assert page_of(window).name.text() == "Silent and hot"
    qtbot.waitUntil(lambda: count_shown(window) == "0 prospects")
    more = page_of(window).findChild(QLabel, "listMore")
    assert isinstance(more, QLabel)
    assert more.text().startswith("Nobody fits now.")


def test_the_menu_of_a_list_moves_pins_and_deletes(window: Furnishing) -> None:
    desk, acts = desk_of(window), acts_of(window)
    one, two = (desk.do(save_list, name, WARM).answer for name in ("One", "Two"))
    assert one is not None
    assert two is not None

    def choose(list_id: int, words: str) -> None:
        acts._open_menu(list_id, QPoint(0, 0))
        menu = acts.shelf.findChildren(QMenu, "listMenu")[-1]
        next(a for a in menu.actions() if a.text() == words).trigger()
        menu.close()

    choose(two, "Move up")
    moved = shelf(window)
    choose(one, "Take from the navigation")
    unpinned = shelf(window)
    choose(two, "Delete")

    assert [words.split(",")[0] for words in moved] == ["Two", "One"]
    assert [words.split(",")[0] for words in unpinned] == ["Two"]
    assert [card.name for card in desk.ask(saved_lists)] == ["One"]


def test_a_list_of_a_newer_baton_is_named_and_not_counted(
    window: Furnishing, qtbot: QtBot
) -> None:
    desk = desk_of(window)
    key = desk.do(save_list, "From tomorrow", WARM).answer
    assert key is not None
    desk.do(_write_newer, key)
    refusals: list[str] = []
    desk.refused.connect(refusals.append)

    acts_of(window).show_list(key)

    qtbot.waitUntil(lambda: shelf(window) == ["From tomorrow"])
    assert refusals == [
        "A newer Baton wrote these conditions. Update Baton to use them."
    ]


def _write_newer(session: Session, key: int) -> None:
    connection_of(session).execute(
        "UPDATE saved_list SET said = '{\"version\": 2}' WHERE id = ?", (key,)
    )


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("1 may 2026", date(2026, 5, 1)),
        ("1.5.2026", date(2026, 5, 1)),
        ("2026-05-01", date(2026, 5, 1)),
        ("20 dec", date(2026, 12, 20)),
        ("1 oct", date(2026, 10, 1)),
        ("yesterday", date(2026, 11, 17)),
        ("2026-02-30", None),
        ("soon", None),
    ],
)
def test_a_day_of_a_condition_may_be_past_or_coming(
    text: str, day: date | None
) -> None:
    assert day_named(text, TODAY, day_first=True) == day


def test_every_field_of_the_builder_has_a_name(
    window: Furnishing, qtbot: QtBot
) -> None:
    page = begin(window, qtbot)
    page.builder.show_group(typed(EXAMPLE))

    for child in page.findChildren(QWidget):
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.isVisible():
            seen = QAccessible.queryAccessibleInterface(child)
            assert seen.text(QAccessible.Text.Name), child.objectName()
