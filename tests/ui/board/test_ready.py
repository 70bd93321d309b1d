"""Who is ready for the next tier: counted on its chip, and left alone by it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from models.people.contact_plan.beginning import BEGINNING
from models.people.contact_plan.changing import change_plan
from models.people.kinds import Channel, Outcome, Tier
from models.people.tiers import move_to_tier
from models.people.touches import log_touch
from tests.clock import NOON
from tests.ui.board.seen import START, People, picture
from ui.board.page import BoardPage
from ui.desk import Desk
from ui.look.buttons import Chip


@pytest.fixture
def chip(board: BoardPage, qtbot: QtBot) -> Chip:
    """The chip, once it is known who is ready."""
    found = board.bar.findChild(Chip, "fReady")
    assert found is not None
    qtbot.waitUntil(lambda: found.accessibleName() == "Ready to promote, 0")
    return found


def show(desk: Desk, whom: int, *signs: Outcome) -> None:
    for sign in signs:
        channel = Channel.MEETING if sign is Outcome.MET else Channel.CALL
        assert desk.do(
            log_touch, whom, channel, outcome=sign, happened_at=NOON, now=NOON
        )


@pytest.mark.usefixtures("board")
def test_the_chip_counts_who_is_ready_and_leaves_only_them(
    board: BoardPage, people: People, desk: Desk, chip: Chip
) -> None:
    show(desk, people["Maeve"], Outcome.MET)
    one = chip.accessibleName()
    show(desk, people["Maeve"], Outcome.ASKED_PRICE)
    chip.setFocus()

    QTest.keyClick(chip, Qt.Key.Key_Space)

    assert (one, chip.accessibleName()) == (
        "Ready to promote, 0",
        "Ready to promote, 1",
    )
    interface = QAccessible.queryAccessibleInterface(chip)
    assert interface.role() == QAccessible.Role.CheckBox
    assert picture(board) == {"warm": ["Maeve"]}
    board.bar.everyone.click()
    assert picture(board) == START


def test_who_is_moved_up_is_not_ready_any_more(
    board: BoardPage, people: People, desk: Desk, chip: Chip
) -> None:
    show(desk, people["Maeve"], Outcome.MET, Outcome.ASKED_PRICE)
    chip.click()

    desk.do(move_to_tier, [people["Maeve"]], Tier.HOT, now=NOON)
    moved = picture(board), chip.accessibleName()
    desk.undo()

    assert moved == ({}, "Ready to promote, 0")
    assert picture(board) == {"warm": ["Maeve"]}


def test_another_rule_makes_others_ready(
    board: BoardPage, people: People, desk: Desk, chip: Chip, qtbot: QtBot
) -> None:
    show(desk, people["Maeve"], Outcome.MET, Outcome.ASKED_PRICE)
    chip.click()

    assert desk.do(change_plan, replace(BEGINNING, rules=()), now=NOON)

    qtbot.waitUntil(lambda: picture(board) == {})
    qtbot.waitUntil(lambda: chip.accessibleName() == "Ready to promote, 0")
