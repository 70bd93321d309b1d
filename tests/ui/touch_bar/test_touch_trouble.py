"""The touch bar when the book refuses, or the world fails."""

import pytest
from PySide6.QtTest import QTest

from models.book.refusals import NotSaved
from tests.ui.touch_bar.acting import KEY, LEFT, control, touches, type_in
from ui.desk import Desk
from ui.touch_bar import TouchBar


def test_a_refusal_is_said_above_the_foot_and_the_line_stays(
    bar: TouchBar, desk: Desk, colm: int
) -> None:
    type_in(bar, "colm")

    QTest.keyClick(bar, KEY.Key_Return)

    assert bar.sheet is not None
    assert bar.sheet.error.isVisible()
    assert "does not say what was done" in bar.sheet.error.words()
    assert bar.text() == "colm"
    assert len(touches(desk, colm)) == 2


def test_a_write_that_fails_leaves_the_line_untouched_and_can_be_tried_again(
    bar: TouchBar, desk: Desk, colm: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    type_in(bar, "colm vm 15m")
    whole = desk.book.do

    def full(*_args: object, **_named: object) -> None:
        raise NotSaved("The touch was not saved.", "The disk is full.", "Free space.")

    monkeypatch.setattr(desk.book, "do", full)
    QTest.keyClick(bar, KEY.Key_Return)
    assert bar.sheet is not None
    said, line = bar.sheet.error.words(), bar.text()
    monkeypatch.setattr(desk.book, "do", whole)
    QTest.mouseClick(control(bar, "errorRetry"), LEFT)

    assert said.startswith("The touch was not saved.")
    assert line == "colm vm 15m"
    assert len(touches(desk, colm)) == 3
    assert not bar.is_open
