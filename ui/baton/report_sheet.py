"""How the passes of the baton went: counted over a month, a quarter or a year."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from models.people.baton.report import PassReport, Taken, pass_report
from ui.desk import Desk
from ui.look.buttons import Button, Segment
from ui.look.dates import spoken_day
from ui.look.labels import Label, shown
from ui.look.scroll_area import ScrollArea
from ui.look.theme import px

_PERIODS = {"passes30": 30, "passes90": 90, "passes365": 365}
_WORDS = {"passes30": "30 days", "passes90": "90 days", "passes365": "A year"}
_HOUR, _DAY = 60, 24 * 60
Lines = list[tuple[str, str]]


def span_words(minutes: int | None) -> str:
    """A span in its two largest parts: "45 min", "3 h 10 min", "2 d 4 h"."""
    if minutes is None:
        return "not yet"
    if minutes < _HOUR:
        return f"{minutes} min"
    if minutes < _DAY:
        parts = (f"{minutes // _HOUR} h", minutes % _HOUR, "min")
    else:
        parts = (f"{minutes // _DAY} d", minutes % _DAY // _HOUR, "h")
    return f"{parts[0]} {parts[1]} {parts[2]}" if parts[1] else parts[0]


class PassReportSheet(QDialog):
    """Passes, returns by reason, minutes held, drops."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("passReport")
        self.setWindowTitle("How the passes went")
        self._desk = desk
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(20), px(24), px(16))
        column.setSpacing(px(10))
        head = QHBoxLayout()
        head.addWidget(Label("How the passes went", "page"))
        head.addStretch(1)
        self.period = Segment("Period", _WORDS, object_name="passPeriod")
        self.period.chosen.connect(self.show_period)
        head.addWidget(self.period)
        column.addLayout(head)
        self._scroll = ScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setAccessibleName("Passes of the baton")
        column.addWidget(self._scroll, 1)
        close = Button("Close", keys="Esc", object_name="passReportClose")
        close.clicked.connect(self.close)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.period.choose("passes90")
        self.show_period("passes90")
        room = parent.screen().availableSize()
        self.resize(min(px(620), room.width()), min(px(560), room.height() - px(40)))

    def show_period(self, key: str) -> None:
        """Show the passes offered in the last 30, 90 or 365 days."""
        desk = self._desk
        today = desk.today()
        since = today - timedelta(days=_PERIODS[key] - 1)
        report = desk.ask(pass_report, since, today, now=desk.now())
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, px(8), 0)
        column.setSpacing(px(6))
        for heading, lines in self._parts(report):
            column.addWidget(Label(heading, "section"))
            column.addLayout(_table(lines))
            column.addSpacing(px(10))
        column.addStretch(1)
        self._scroll.setWidget(inside)

    def _parts(self, report: PassReport) -> list[tuple[str, Lines]]:
        parts: list[tuple[str, Lines]] = [
            ("Offered", _counts(report)),
            ("How long it took, the middle of all", _clocks(report)),
        ]
        if report.returns:
            returns = [(why.label, str(count)) for why, count in report.returns]
            parts.append(("Why they went back", returns))
        if report.minutes_held:
            held = [(name, span_words(held)) for name, held in report.minutes_held]
            parts.append(("Held after it was accepted", held))
        drops = [self._drop(one) for one in report.drops]
        none = [("Each accepted baton was touched in time", "")]
        parts.append(("Dropped: accepted, and not touched in time", drops or none))
        return parts

    def _drop(self, taken: Taken) -> tuple[str, str]:
        due = spoken_day(taken.touch_by, self._desk.today())
        who = f"{taken.passed.called}, {taken.passed.to_name}"
        return shown(who), f"due {due}"


def _counts(report: PassReport) -> Lines:
    return [
        ("All", str(report.offered)),
        ("Accepted", str(report.accepted)),
        ("Returned", str(report.returned)),
        ("Lapsed", str(report.lapsed)),
        ("Withdrawn", str(report.withdrawn)),
        ("Waiting", str(report.waiting)),
    ]


def _clocks(report: PassReport) -> Lines:
    return [
        ("Until it was accepted", span_words(report.minutes_to_take)),
        ("From then to the first touch", span_words(report.minutes_to_touch)),
    ]


def _table(lines: Lines) -> QGridLayout:
    grid = QGridLayout()
    grid.setVerticalSpacing(px(4))
    grid.setColumnStretch(0, 1)
    for row, (words, figure) in enumerate(lines):
        name = Label(words, "body", "text.secondary")
        name.setWordWrap(True)
        value = Label(figure, "bodyStrong")
        value.setAccessibleName(f"{words}: {figure}" if figure else words)
        grid.addWidget(name, row, 0)
        grid.addWidget(value, row, 1, Qt.AlignmentFlag.AlignRight)
    return grid
