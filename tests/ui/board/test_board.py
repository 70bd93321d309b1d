"""The board as it is filtered, named, counted and kept true."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QComboBox, QWidget
from pytestqt.qtbot import QtBot

from models.people.business import members
from models.people.business_changes import add_member, change_member
from models.people.kinds import Channel, Outcome, Tier
from models.people.limits import LIMITS, weighted
from models.people.prospects import add_prospect, change_prospect, put_in_bin
from models.people.tiers import move_to_tier
from models.people.touches import log_touch
from tests.clock import NOON, TODAY
from tests.models.people.test_limits import TIGHT, lay_down
from tests.ui.board.seen import (
    START,
    People,
    picture,
)
from ui.board.page import BoardPage
from ui.board.tally import Show
from ui.desk import Desk


def test_chips_count_and_leave_only_what_fits(
    board: BoardPage, people: People, desk: Desk
) -> None:
    long_ago = NOON.replace(month=8)
    desk.do(
        log_touch,
        people["Maeve"],
        Channel.CALL,
        happened_at=long_ago,
        now=NOON,
        outcome=Outcome.ANSWERED,
    )
    silent = board.bar.findChild(type(board.bar.everyone), "fSilent")
    assert silent is not None

    silent.click()

    assert silent.accessibleName() == "Silent, 1"
    assert board.bar.everyone.accessibleName() == "Everyone, 6"
    assert picture(board) == {"warm": ["Maeve"]}
    board.bar.everyone.click()
    assert picture(board) == START


def test_a_change_while_filtered_shows_only_what_fits(
    board: BoardPage, people: People, desk: Desk
) -> None:
    chip = board.bar.findChild(type(board.bar.everyone), "fOverdue")
    assert chip is not None
    chip.click()

    desk.do(move_to_tier, [people["Aoife"]], Tier.HOT, now=NOON)
    desk.do(change_prospect, people["Grace"], company="Tidewater")

    assert picture(board) == {}
    assert board.clear_button.isVisible()
    board.clear_button.click()
    assert "Aoife" in picture(board)["hot"]


def test_the_tally_stays_true_through_changes(
    board: BoardPage, people: People, desk: Desk
) -> None:
    desk.do(put_in_bin, [people["Grace"]], now=NOON)
    desk.do(add_prospect, "Nora Lind", tier=Tier.HOT, now=NOON)
    desk.undo()

    assert board.cards.tally.cards == 5
    assert board.cards.tally.fitting[Show.NO_NEXT] == 5


def test_small_cards_show_more_of_them(board: BoardPage, qtbot: QtBot) -> None:
    view = board.columns[Tier.COLD].list
    high = view.row_height()

    with qtbot.waitSignal(board.compact_changed):
        board.bar.density.click()

    assert (high, view.row_height()) == (91, 62)


def test_screen_readers_find_columns_and_cards_by_name(board: BoardPage) -> None:
    column = board.columns[Tier.WARM].list
    tree = QAccessible.queryAccessibleInterface(column)
    card = tree.child(0)

    assert tree.role() == QAccessible.Role.List
    assert tree.text(QAccessible.Text.Name) == (
        "Warm, 2 prospects, €24,000, weighted €8,400"
    )
    assert column.objectName() == "colWarm"
    assert card.role() == QAccessible.Role.ListItem
    assert card.text(QAccessible.Text.Name) == "Maeve Kinsella, Northlight Opticians"
    said = card.text(QAccessible.Text.Description)
    assert said.startswith("Warm. 0 of 8 touches, 0 answered. €9,800. No next step")


def test_everything_that_takes_the_focus_has_a_name(board: BoardPage) -> None:
    nameless = [
        widget
        for widget in board.findChildren(QWidget)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and widget.isVisible()
        and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]

    assert nameless == []


def test_another_currency_is_never_mixed_in(board: BoardPage, desk: Desk) -> None:
    desk.do(
        add_prospect,
        "Ann Ames",
        tier=Tier.HOT,
        value_minor=100_000,
        currency="USD",
        now=NOON,
    )

    assert board.columns[Tier.HOT].list.accessibleName() == (
        "Hot, 2 prospects, €28,500, weighted €18,525, $1,000, weighted $650"
    )


def test_weights_and_limits_rise_with_the_tiers() -> None:
    weights = [weighted(10_000, tier) for tier in LIMITS]

    assert weights == [1000, 3500, 6500]


def test_an_act_of_another_program_is_shown(
    board: BoardPage, people: People, desk: Desk
) -> None:
    desk.do(change_prospect, people["Grace"], name="Grace Tan-Li")

    assert board.columns[Tier.HOT].model.rows[0].name == "Grace Tan-Li"


def test_an_empty_board_says_what_each_tier_is_for(
    board: BoardPage, people: People, desk: Desk
) -> None:
    desk.do(put_in_bin, list(people.values()), now=NOON)

    assert all(column.head.first_run for column in board.columns.values())
    assert board.bar.purpose.isVisible()
    desk.undo()
    assert not board.bar.purpose.isVisible()


def test_a_large_change_is_shown_like_a_small_one(board: BoardPage, desk: Desk) -> None:
    for place in range(3):
        desk.do(add_prospect, f"Person {place}", tier=Tier.HOT, now=NOON)
    ids = [card.id for card in board.columns[Tier.HOT].model.rows]

    desk.do(move_to_tier, ids, Tier.COLD, now=NOON)

    assert len(picture(board)["cold"]) == 3 + len(ids)
    assert "hot" not in picture(board)
    assert desk.today() == TODAY
    spot = QPoint(10, 10)
    assert not board.columns[Tier.HOT].list.indexAt(spot).isValid()


def test_any_name_is_shown_as_its_very_characters(
    board: BoardPage, desk: Desk, qtbot: QtBot
) -> None:
    hostile = '<img src="canary.png"> & \u202eabc \u05e9\u05dc\u05d5\u05dd ' + "W" * 250
    added = desk.do(add_prospect, hostile, tier=Tier.HOT, now=NOON).answer
    assert added is not None
    model = board.columns[Tier.HOT].model

    board.go_to(added)
    board.grab()

    index = model.index_of(added)
    tip = str(model.data(index, Qt.ItemDataRole.ToolTipRole))
    assert "<img" not in tip
    assert "&lt;img src=" in tip
    assert model.data(index, Qt.ItemDataRole.AccessibleTextRole) == hostile
    qtbot.wait(1)


def test_the_tooltip_of_a_card_says_the_sums_of_both_clocks(
    board: BoardPage, desk: Desk
) -> None:
    added = desk.do(add_prospect, "Ada Byrne", tier=Tier.HOT, now=NOON).answer
    assert added is not None
    desk.do(log_touch, added, Channel.CALL, happened_at=NOON, now=NOON)
    model = board.columns[Tier.HOT].model

    tip = str(model.data(model.index_of(added), Qt.ItemDataRole.ToolTipRole))

    assert "Last touch Wed 18 Nov + 5 days (Hot) = Mon 23 Nov" in tip
    assert "Wed 18 Nov − Wed 18 Nov = 0 days; Hot allows 5 and 10" in tip


def test_new_initials_are_shown_on_every_card(board: BoardPage, desk: Desk) -> None:
    member = desk.ask(members)[0]

    desk.do(change_member, member.id, initials="ZZ")

    rows = board.columns[Tier.COLD].model.rows
    assert {card.holder_initials for card in rows} == {"ZZ"}


def test_a_column_out_of_sight_comes_into_it_with_the_focus(
    board: BoardPage, qtbot: QtBot
) -> None:
    board.resize(700, 600)
    lost = board.columns[Tier.LOST]
    qtbot.waitUntil(lambda: lost.mapTo(board, QPoint(0, 0)).x() > 700)

    lost.list.setFocus()

    corner = QPoint(lost.width(), 0)
    qtbot.waitUntil(lambda: lost.mapTo(board, corner).x() <= 700)


def test_with_two_holders_one_can_be_chosen(
    board: BoardPage, people: People, desk: Desk
) -> None:
    marit = desk.do(add_member, "Marit Halden", initials="MH").answer
    assert board.findChild(QComboBox, "fHolder") is None
    desk.do(change_prospect, people["Grace"], holder_id=marit)
    box = board.findChild(QComboBox, "fHolder")
    assert isinstance(box, QComboBox)

    place = box.findData("MH")
    box.setCurrentIndex(place)
    box.activated.emit(place)

    assert picture(board) == {"hot": ["Grace"]}
    assert box.accessibleName() == "Holder: MH"
    board.bar.everyone.click()
    assert picture(board) == START


def test_the_board_is_judged_by_the_plan_of_the_book(
    board: BoardPage, desk: Desk
) -> None:
    gauge = board.columns[Tier.WARM].head.gauge
    assert gauge is not None
    before = gauge.accessibleName()

    desk.do(lay_down, TIGHT)

    assert before == "2 of 8 to 14"
    assert gauge.accessibleName() == "2 of 1 to 3"
    assert board.columns[Tier.WARM].model.limits[Tier.WARM].target == 12
    desk.undo()
    assert gauge.accessibleName() == before


def test_many_currencies_make_the_head_of_a_column_no_higher(
    board: BoardPage, desk: Desk
) -> None:
    def worth(currency: str, minor: int) -> int:
        desk.do(
            add_prospect,
            currency,
            tier=Tier.LOST,
            value_minor=minor,
            currency=currency,
            now=NOON,
        )
        return board.columns[Tier.LOST].head.height()

    worth("GBP", 300_00)
    two = worth("EUR", 500_00)
    three = worth("USD", 400_00)
    five = [worth("JPY", 50), worth("PLN", 60_00)][-1]

    lost = board.columns[Tier.LOST]
    assert (three, five) == (two, two)
    name = lost.list.accessibleName()
    assert name.endswith("€500, $400, 3 more currencies")
    assert lost.list.accessibleDescription() == "£300; PLN\u00a060; ¥50"
    assert all(sum_ in lost.head.toolTip() for sum_ in ("€500", "$400", "£300", "¥50"))
