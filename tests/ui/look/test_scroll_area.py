"""A screen reader asks a scroll area for what may be gone already."""

import re
from pathlib import Path

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from ui.look.scroll_area import ScrollArea

UI = Path(__file__).parents[3] / "ui"


def test_a_bar_that_went_is_answered_with_nothing(
    qapp: QApplication, qtbot: QtBot
) -> None:
    area = ScrollArea()
    qtbot.addWidget(area)
    tall = QWidget()
    tall.setFixedHeight(900)
    area.setWidget(tall)
    area.resize(200, 100)
    area.show()
    qtbot.waitExposed(area)
    seen = QAccessible.queryAccessibleInterface(area)
    many = seen.childCount()
    shown = [seen.child(at) for at in range(many)]
    assert sum(not one.state().invisible for one in shown) == 2  # the port, one bar

    tall.setFixedHeight(50)  # the bar goes
    qapp.processEvents()

    shown = [seen.child(at) for at in range(many)]
    assert sum(not one.state().invisible for one in shown) == 1
    assert [seen.child(at) for at in (many, many + 1)] == [None, None]
    assert isinstance(area, QScrollArea)


def test_no_other_scroll_area_is_used() -> None:
    own = {"scroll_area.py", "overlay_bar.py"}
    found = [
        path.relative_to(UI)
        for path in UI.rglob("*.py")
        if path.name not in own
        and re.search(r"\bQ(Abstract)?ScrollArea\b(?! \{)", path.read_text("utf-8"))
    ]
    assert found == []
