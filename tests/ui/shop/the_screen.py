"""The window of the story of a week: its clock, its keys, and the figures it shows."""

import re
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QProgressBar, QWidget
from pytestqt.qtbot import QtBot

from models.people.kinds import BOARD_TIERS
from tests.ui.shop.recount import DUBLIN, MINUTES_EACH, Figures
from ui.desk import Desk
from ui.shop.furnishing import Furnishing
from ui.shop.pages import Pages
from ui.today.lines import Line
from ui.today.page import TodayPage
from ui.today.panels import Panels

A_MINUTE = 60_000
KEY_TAB, _STOPS = Qt.Key.Key_Tab, 60
_KEYS = {"today": Qt.Key.Key_1, "board": Qt.Key.Key_2, "offers": Qt.Key.Key_5}
CTRL = Qt.KeyboardModifier.ControlModifier
NAME = QAccessible.Text.Name
_HEAD = re.compile(r"(Overdue|Today|As soon as possible|Waiting for them), ([0-9]+)")
_BARS = {
    "goalMarketing": "Marketing: {} of 20 touches",
    "goalSales": "Sales: {} of 20 touches",
    "goalProspects": "New prospects: {} of 3 prospects",
    "goalOffers": "Offers sent: {} of 2 offers",
}


@dataclass
class Clock:
    """The clock of the story, on the wall of the business."""

    now: datetime

    def strike(self, day: date, at: time) -> None:
        """Let it be this time of this day."""
        self.now = datetime.combine(day, at, DUBLIN).astimezone(UTC)


@dataclass
class Screen:
    """The window over the book, used by keys and read as it is shown."""

    furnishing: Furnishing
    clock: Clock
    qtbot: QtBot
    path: Path
    strokes: int = field(default=0)

    # what there is

    @property
    def desk(self) -> Desk:
        """The book as the window has it."""
        desk = self.furnishing.window.desk
        assert desk is not None
        return desk

    @property
    def pages(self) -> Pages:
        """The pages of the window."""
        pages = self.furnishing.shop.pages
        assert pages is not None
        return pages

    @property
    def today(self) -> TodayPage:
        """The page Today."""
        page = self.pages.made("today")
        assert isinstance(page, TodayPage)
        return page

    # keys

    def press(self, *keys: Qt.Key, with_key: Qt.KeyboardModifier | None = None) -> None:
        """Press keys where the focus is."""
        for key in keys:
            target = QApplication.focusWidget()
            assert target is not None, "nothing has the focus"
            QTest.keyClick(target, key, with_key or Qt.KeyboardModifier.NoModifier)
            self.strokes += 1

    def write(self, text: str) -> None:
        """Type a text where the focus is."""
        target = QApplication.focusWidget()
        assert target is not None, "nothing has the focus"
        QTest.keyClicks(target, text)

    def wait(self, *, for_what: object) -> None:
        """Wait until something is true."""
        assert callable(for_what)
        self.qtbot.waitUntil(for_what, timeout=5000)

    def focused(self) -> QWidget | None:
        """What has the focus."""
        return QApplication.focusWidget()

    def tab_to(self, widget: QWidget) -> None:
        """Go to a widget by the Tab key alone."""
        for _stop in range(_STOPS):
            if widget.hasFocus():
                return
            self.press(KEY_TAB)
        raise AssertionError(f"Tab does not reach {widget.objectName()}")

    def sheet(self, name: str) -> QWidget | None:
        """The sheet of a name, while it is open."""
        found = self.furnishing.window.findChildren(QWidget, name)
        return next((one for one in found if one.isVisible()), None)

    # time and places

    def begin_day(self, day: date) -> None:
        """Let a night go by, and look at Today in the morning."""
        self.clock.strike(day, time(9))
        for timer in self.furnishing.window.findChildren(QTimer):
            if timer.isActive() and timer.interval() == A_MINUTE:
                timer.timeout.emit()
        self.go("today")
        self.wait(for_what=lambda: self.today.reading.is_of(day))
        self.settle()

    def go(self, name: str) -> None:
        """Go to a page by its key."""
        window = self.furnishing.window
        window.activateWindow()
        self.wait(for_what=window.isActiveWindow)
        QTest.keyClick(window, _KEYS[name], CTRL)
        page = self.pages.made(name)
        assert page is not None
        self.wait(for_what=page.isVisible)

    def settle(self) -> None:
        """Wait until what acts have changed is shown."""
        self.qtbot.wait(100)

    # the list of Today

    def line_of(self, name: str, kind: str = "") -> Line:
        """Somebody's line on Today."""
        return next(
            line
            for line in self.today.box.model.all_lines()
            if line.row.name == name and kind in {"", line.row.kind}
        )

    def first_name(self, part: str) -> str:
        """Who stands first among those that are due in a part."""
        lines = self.today.box.model.lines[part]
        return next(line.row.name for line in lines if line.is_due)

    def go_to(self, name: str, kind: str = "") -> None:
        """Go to somebody's line by the arrow keys alone."""
        tree, wanted = self.today.box.tree, self.line_of(name, kind).key
        self.wait(for_what=tree.hasFocus)
        self.press(Qt.Key.Key_Home)
        while tree.current_key() != wanted:
            before = tree.current_key()
            self.press(Qt.Key.Key_Down)
            assert tree.current_key() != before, f"{name} is not reached"

    # figures

    def shows(self, figures: Figures) -> None:
        """Look whether every figure on the screen becomes the one counted."""
        self.qtbot.waitUntil(lambda: self._show(figures), timeout=4000)

    def _show(self, figures: Figures) -> None:
        self._today_shows(figures)
        self._frame_shows(figures)
        self._rail_shows(figures)

    def board_shows(self, figures: Figures) -> None:
        """Look whether the columns of the board say what was counted, and come back."""
        self.go("board")
        self.qtbot.waitUntil(lambda: self._board_shows(figures), timeout=4000)
        self.go("today")
        self.wait(for_what=self.today.box.tree.hasFocus)

    def _today_shows(self, figures: Figures) -> None:
        tree = QAccessible.queryAccessibleInterface(self.today.box.tree)
        names = [tree.child(at).text(NAME) for at in range(tree.childCount())]
        heads = (_HEAD.fullmatch(name) for name in names)
        shown = {head[1]: int(head[2]) for head in heads if head and head[2] != "0"}
        assert shown == figures.groups, (shown, figures.groups)
        sentence = self.today.heading.sentence.text()
        assert sentence == _sentence(figures.due, figures.late_promises), sentence

    def _frame_shows(self, figures: Figures) -> None:
        model = self.furnishing.window.navigation.model
        said = {row.name: model.words(row) for row in model.rows}
        due, calls = figures.due, figures.calls
        assert said["today"] == (f"Today, {due} due" if due else "Today")
        assert said["run"] == (f"Call run, {calls} due" if calls else "Call run")
        run = self.today.heading.run.accessibleName()
        assert run == f"Start call run, {calls} {'call' if calls == 1 else 'calls'}"
        week, made = self.desk.today().isocalendar()[1], figures.week
        both = made["marketing"] + made["sales"]
        assert self._bar("weekMeter") == f"Week {week}: {both} of 40 touches"

    def _bar(self, name: str) -> str:
        bar = self.furnishing.window.findChild(QProgressBar, name)
        assert bar is not None
        return str(bar.accessibleName())

    def _rail_shows(self, figures: Figures) -> None:
        panels = self.today.rail.panels
        assert isinstance(panels, Panels)
        for (name, words), made in zip(
            _BARS.items(), figures.week.values(), strict=True
        ):
            assert self._bar(name) == words.format(made), (self._bar(name), made)
        last = panels.balance.chart.accessibleDescription().split(". ")[0]
        week = self.desk.today().isocalendar()[1]
        sides = figures.week
        assert last.endswith(
            f"Week {week}: {sides['marketing']} marketing, {sides['sales']} sales"
        )
        assert panels.risk.list.model().rowCount() == figures.risk
        total = panels.risk.list.accessibleName()
        assert not figures.risk or total.endswith(_euros(figures.at_risk_minor))
        inbox = panels.inbox
        assert inbox is not None
        assert len(inbox.passes()) == figures.offered  # type: ignore[attr-defined]

    def _board_shows(self, figures: Figures) -> None:
        for tier in BOARD_TIERS:
            name = self.pages.board.columns[tier].list.accessibleName()
            many = figures.columns.get(tier.value, 0)
            plural = "prospect" if many == 1 else "prospects"
            words = f"{tier.label}, {many} {plural}"
            assert name == words or name.startswith(f"{words}, "), name
            if many:
                assert _euros(figures.values[tier.value]) in name


def _euros(minor: int) -> str:
    assert not minor % 100
    return f"€{minor // 100:,}"


def _sentence(due: int, late: int) -> str:
    if not due:
        return "Nothing is due today."
    hours, rest = divmod(due * MINUTES_EACH, 60)
    lasting = f"{hours} h {rest:02}" if hours and rest else f"{hours} h"
    said = f"{due} to touch today, about {lasting if hours else f'{rest} min'}"
    if late == 1:
        return f"{said}. One promise is late, so it comes first."
    return (
        f"{said}. {late} promises are late, so they come first." if late else f"{said}."
    )
