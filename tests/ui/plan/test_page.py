"""The plan on screen: nothing of a change holds before it is applied."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from models.people.business_changes import add_member, change_member
from models.people.contact_plan.beginning import BEGINNING
from models.people.contact_plan.changing import change_plan
from models.people.contact_plan.plan import contact_plan
from models.people.kinds import Channel, Side, Tier
from tests.clock import NOON
from tests.mouse import Drag
from ui.desk import Desk
from ui.plan.page import PlanPage

ALT_SHIFT = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier


def seen(page: PlanPage, qtbot: QtBot) -> str:
    """What the bar says, once it is there."""
    qtbot.waitUntil(lambda: page.trying.seen is not None and page.bar.isVisible())
    return page.bar.accessibleDescription()


def order_of(page: PlanPage, tier: Tier) -> list[tuple[int, str]]:
    return [(touch.day, touch.what) for touch in page.sheets[tier].order.values()]


def test_the_page_shows_the_plan_in_force(page: PlanPage) -> None:
    warm = BEGINNING.tiers[Tier.WARM]
    sheet = page.sheets[Tier.WARM]

    assert sheet.numbers["every"].value() == warm.every
    assert sheet.numbers["every"].suffix() == " days"
    assert sheet.purpose.toPlainText() == warm.purpose
    assert order_of(page, Tier.WARM) == [(t.day, t.what) for t in warm.order]
    assert sheet.up.values() == list(warm.up)
    assert sheet.now.text() == "6 short"
    assert sheet.mix.accessibleName() == "Marketing 25 %, sales 75 %"
    assert not page.bar.isVisible()


def test_a_change_says_who_moves_and_holds_only_when_applied(
    page: PlanPage, desk: Desk, qtbot: QtBot
) -> None:
    page.sheets[Tier.WARM].numbers["every"].setValue(20)

    said = seen(page, qtbot)

    assert said.startswith(
        "Warm changes from 10 to 20 days. Two next touches move, none becomes overdue."
    )
    assert "Niamh O'Dea Tue 24 Nov to Fri 4 Dec" in said
    assert said.endswith("Orla Keane Wed 25 Nov to Mon 7 Dec")
    assert desk.ask(contact_plan) == BEGINNING
    page.bar.apply.click()
    assert desk.ask(contact_plan).tiers[Tier.WARM].every == 20
    assert not page.bar.isVisible()


def test_what_was_applied_is_one_undo(page: PlanPage, desk: Desk, qtbot: QtBot) -> None:
    page.sheets[Tier.WARM].numbers["every"].setValue(20)
    page.every.guards[0].click()
    seen(page, qtbot)
    page.bar.apply.click()

    desk.undo()

    assert desk.ask(contact_plan) == BEGINNING
    assert page.sheets[Tier.WARM].numbers["every"].value() == 10
    assert page.every.guards[0].isChecked()


def test_discarding_shows_the_plan_in_force_again(
    page: PlanPage, desk: Desk, qtbot: QtBot
) -> None:
    page.sheets[Tier.HOT].numbers["silent"].setValue(20)
    seen(page, qtbot)

    page.bar.discard.click()

    assert page.sheets[Tier.HOT].numbers["silent"].value() == 10
    assert not page.bar.isVisible()
    assert desk.ask(contact_plan) == BEGINNING


def test_whoever_moves_is_listed(page: PlanPage, qtbot: QtBot) -> None:
    page.sheets[Tier.WARM].numbers["every"].setValue(20)
    seen(page, qtbot)

    page.bar.show_all.click()

    rows = page.trying.moves.rows
    assert page.trying.moves.list.accessibleName() == "Who moves, 2"
    assert sorted(row.name for row in rows.rows) == ["Niamh O'Dea", "Orla Keane"]
    assert all(" to " in rows.words(row) for row in rows.rows)


def test_a_limit_pushes_the_other_on(page: PlanPage) -> None:
    numbers = page.sheets[Tier.WARM].numbers

    numbers["quiet"].setValue(25)
    numbers["ceiling"].setValue(3)

    assert numbers["silent"].value() == 26
    assert numbers["floor"].value() == 3


def test_alt_shift_carries_a_touch_to_the_day_of_its_new_place(page: PlanPage) -> None:
    order = page.sheets[Tier.WARM].order
    order.setFocus()
    order.setCurrentIndex(order.rows.index(1, 0))

    QTest.keyClick(order, Qt.Key.Key_Up, ALT_SHIFT)

    assert order_of(page, Tier.WARM)[:2] == [(0, "Meeting"), (3, "Follow-up call")]
    assert order.currentIndex().row() == 0
    assert page.draft.plan.tiers[Tier.WARM].order[0].channel is Channel.MEETING


def test_a_touch_is_dragged_within_its_list(page: PlanPage, drag: Drag) -> None:
    order = page.sheets[Tier.WARM].order
    high = order.row_height()
    first = QPoint(120, high // 2)

    drag((order.viewport(), first), (order.viewport(), QPoint(120, 3 * high - 4)))

    assert [what for _day, what in order_of(page, Tier.WARM)] == [
        "Meeting",
        "Case study",
        "Follow-up call",
        "Estimate",
    ]


def test_a_touch_is_added_in_the_order_of_its_day(page: PlanPage) -> None:
    sheet = page.sheets[Tier.WARM]
    sheet.add_touch.click()
    form = sheet.touch_form

    form.day.setValue(5)
    form.channel.setCurrentIndex(form.channel.findData(Channel.SAMPLE))
    form.channel.activated.emit(form.channel.currentIndex())
    form.what.setText("Our <b>book</b>")
    QTest.keyClick(form.what, Qt.Key.Key_Return)

    added = page.draft.plan.tiers[Tier.WARM].order[2]
    assert (added.day, added.what, added.side) == (
        5,
        "Our <b>book</b>",
        Side.MARKETING,
    )
    assert not form.isVisible()


def test_a_touch_is_changed_and_removed_by_keys(page: PlanPage) -> None:
    order = page.sheets[Tier.COLD].order
    order.setFocus()
    order.setCurrentIndex(order.rows.index(0, 0))

    QTest.keyClick(order, Qt.Key.Key_Return)
    form = page.sheets[Tier.COLD].touch_form
    assert form.what.hasFocus()
    form.what.setText("Poster")
    form.keep.click()
    QTest.keyClick(order, Qt.Key.Key_Delete)

    assert [what for _day, what in order_of(page, Tier.COLD)] == [
        "Sample or article",
        "First call",
        "Letter by hand",
    ]


def test_signs_are_added_changed_and_counted(page: PlanPage) -> None:
    sheet = page.sheets[Tier.HOT]
    add = page.findChild(QWidget, "hotUpAdd")
    assert add is not None
    QTest.mouseClick(add, Qt.MouseButton.LeftButton)
    sheet.sign_form.keep.click()
    assert sheet.sign_form.isVisible(), "a sign needs words"

    sheet.sign_form.words.setText("They sent a purchase order")
    sheet.sign_form.keep.click()
    sheet.needed.chosen.emit(2)

    assert sheet.up.values()[-1] == "They sent a purchase order"
    assert sheet.needed.text() == "Moves to Won when you see two"


def test_every_control_of_the_design_has_its_name_and_role(page: PlanPage) -> None:
    spins = {
        "warmEvery": "Touch every, days, Warm",
        "warmQuiet": "Quiet after, days, Warm",
        "warmSilent": "Silent after, days, Warm",
        "warmTarget": "Touches to a win in Warm",
        "warmFloor": "Fewest prospects in Warm",
        "warmCeiling": "Most prospects in Warm",
        "acceptWithin": "Accept within, hours",
        "firstTouchWithin": "First touch within, days",
        "touchesToWin": "Touches to a win",
    }
    others = {
        "warmPlan": "Warm plan",
        "warmPurpose": "Purpose of Warm",
        "warmOrder": "Order of touches, Warm",
        "warmAddTouch": "Add a touch to Warm",
        "warmUp": "Signs up, Warm",
        "warmDown": "Ways down, Warm",
        "outcomeRules": "Outcome rules",
        "printPlan": "Print the plan",
        "printWarm": "Print the plan of Warm",
        "previewShow": "Show who moves",
        "previewDiscard": "Discard the change",
        "previewApply": "Apply the change",
    }

    for key, name in spins.items():
        box = page.findChild(QSpinBox, key)
        assert box is not None
        face = QAccessible.queryAccessibleInterface(box)
        assert face.text(QAccessible.Text.Name) == name
        assert face.role() == QAccessible.Role.SpinBox
    for key, name in others.items():
        widget = page.findChild(QWidget, key)
        assert widget is not None, key
        assert widget.accessibleName() == name
    guards = [page.findChild(QCheckBox, f"guard{n}") for n in range(1, 5)]
    assert all(guards)


def test_an_item_of_the_order_is_read_out_whole(page: PlanPage, desk: Desk) -> None:
    first = desk.do(add_member, "Marit Halden").answer
    assert first is not None
    desk.do(change_member, first, wears_marketing=True, wears_sales=False)

    order = page.sheets[Tier.WARM].order
    words = order.rows.index(2, 0).data(Qt.ItemDataRole.AccessibleTextRole)

    assert words == "Day 10, marketing, e-mail: Case study, gives something, Marit"


def test_each_tier_has_a_target_and_one_number_sets_them_all(page: PlanPage) -> None:
    page.sheets[Tier.HOT].numbers["target"].setValue(5)
    own = {tier: sheet.target for tier, sheet in page.draft.plan.tiers.items()}
    page.every.touches.setValue(10)

    assert own[Tier.HOT] == 5
    assert own[Tier.WARM] == 8
    assert {sheet.target for sheet in page.draft.plan.tiers.values()} == {10}


def test_free_weekends_are_one_guard(page: PlanPage) -> None:
    page.every.guards[3].click()

    assert page.draft.plan.work.free_days == frozenset()
    page.every.guards[3].click()
    assert page.draft.plan.work.free_days == frozenset({6, 7})
    assert not page.draft.differs()


def test_what_another_window_changed_stays_beside_ones_own(
    page: PlanPage, desk: Desk, qtbot: QtBot
) -> None:
    page.sheets[Tier.WARM].numbers["every"].setValue(20)
    seen(page, qtbot)
    page.trying.seen = None
    theirs = page.draft.kept
    hot = theirs.tiers[Tier.HOT]
    changed = type(hot)(**{**{f: getattr(hot, f) for f in hot.__slots__}, "every": 3})

    desk.do(
        change_plan,
        type(theirs)({**theirs.tiers, Tier.HOT: changed}, theirs.rules, theirs.work),
        now=NOON,
    )

    assert page.sheets[Tier.HOT].numbers["every"].value() == 3
    assert page.sheets[Tier.WARM].numbers["every"].value() == 20
    assert seen(page, qtbot).startswith("Warm changes from 10 to 20 days.")


def test_a_narrow_page_lays_the_sheets_below_each_other(
    page: PlanPage, qtbot: QtBot
) -> None:
    page.resize(968, 556)

    cold, won = page.sheets[Tier.COLD], page.sheets[Tier.WON]
    qtbot.waitUntil(lambda: won.geometry().top() > cold.geometry().bottom())
    page.resize(1244, 816)
    qtbot.waitUntil(lambda: won.geometry().top() == cold.geometry().top())
