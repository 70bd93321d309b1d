"""What else holds for every tier: capacity, goals, split, ladder, hours, days off."""

import re
from datetime import time
from functools import partial

from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from models.people.contact_plan.sheets import Work
from ui.desk import Desk
from ui.look.fields import TextField
from ui.look.fonts import font
from ui.look.labels import Label
from ui.look.theme import px
from ui.plan.away_rows import AwayRows
from ui.plan.draft import Draft
from ui.plan.number_box import NumberBox, Span
from ui.plan.tall_sheet import TallSheet

_WIDE, _MOST_STEPS, _LAST_DAY = 560, 9, 365
_COUNT, _ROOM = Span(0, 999), Span(1, 999)
Entries = tuple[tuple[str, str, Span], ...]
_NUMBERS: tuple[tuple[str, Entries], ...] = (
    ("Room for touches a day", (
        ("capacity_marketing", "Marketing", _ROOM),
        ("capacity_sales", "Sales", _ROOM),
    )),
    ("Goals a week", (
        ("goal_marketing", "Marketing touches", _COUNT),
        ("goal_sales", "Sales touches", _COUNT),
        ("goal_prospects", "New prospects", _COUNT),
        ("goal_offers", "Offers sent", _COUNT),
    )),
    ("Effort meant for marketing", (
        ("split_marketing", "Share", Span(0, 100, " %", " %")),
    )),
)  # fmt: skip
_DAYS = (
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
)  # fmt: skip
_HINT = (
    "More due than there is room for is spread over the next days."
    " On free days and days away nothing is due."
)
_HOURS = (("quiet_from", "From", "quietFrom"), ("quiet_to", "to", "quietTo"))
_CLOCK, _DAY_HOURS = re.compile(r"(\d{1,2})(?:[:.]([0-5]\d))?"), 24
_EXPECTED = "Days after the offer was sent, like 2 5 9."


class WorkSheet(TallSheet):
    """Each change is in the plan shown, and holds when it is applied."""

    def __init__(self, host: QWidget, desk: Desk, draft: Draft) -> None:
        super().__init__(host, "Capacity, goals, days off", _HINT, _WIDE)
        self.setObjectName("workSheet")
        self._draft = draft
        self.numbers: dict[str, NumberBox] = {}
        self._column = QVBoxLayout(self.inside)
        self._column.setContentsMargins(0, 0, px(10), 0)
        self._column.setSpacing(px(6))
        for heading, entries in _NUMBERS:
            self._heading(heading)
            self._add_numbers(heading, entries)
        self._add_days()
        self._add_hours()
        self._add_ladder()
        self._heading("Days away")
        self.away = AwayRows(desk, draft)
        self._column.addWidget(self.away)
        self._column.addStretch(1)
        draft.changed.connect(self._show_again)

    def ask(self) -> None:
        """Show what the plan shown says."""
        self._show()
        self.open_over(self.numbers["capacity_marketing"])

    # how it lies

    def _heading(self, words: str) -> None:
        self._column.addSpacing(px(6))
        self._column.addWidget(Label(words, "detailStrong", "text.secondary"))

    def _add_numbers(self, heading: str, entries: Entries) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(10))
        grid.setVerticalSpacing(px(5))
        for place, (field, words, span) in enumerate(entries):
            row, side = divmod(place, 2)
            box = self._number(field, heading, words, span)
            grid.addWidget(Label(words, "body", "text.secondary"), row, 3 * side)
            grid.addWidget(box, row, 3 * side + 1)
        grid.setColumnMinimumWidth(0, px(130))
        grid.setColumnMinimumWidth(2, px(24))
        grid.setColumnStretch(5, 1)
        self._column.addLayout(grid)

    def _number(self, field: str, heading: str, words: str, span: Span) -> NumberBox:
        key = "".join(part.capitalize() for part in field.split("_"))
        name = f"{heading}: {words}"
        box = NumberBox(name, span, object_name=f"plan{key}")
        box.valueChanged.connect(lambda n: self._draft.change_work(**{field: n}))
        self.numbers[field] = box
        return box

    def _add_days(self) -> None:
        self._heading("Free days")
        row = QHBoxLayout()
        row.setSpacing(px(10))
        self.free: list[QCheckBox] = []
        for number, day in enumerate(_DAYS, 1):
            box = QCheckBox(day[:3])
            box.setObjectName(f"free{day}")
            box.setAccessibleName(f"{day} is free")
            box.setFont(font("body"))
            box.clicked.connect(lambda on, n=number: self._set_free(n, on=bool(on)))
            self.free.append(box)
            row.addWidget(box)
        row.addStretch(1)
        self._column.addLayout(row)

    def _add_hours(self) -> None:
        self._heading("Quiet hours, without reminders")
        row = QHBoxLayout()
        row.setSpacing(px(8))
        self.hours: dict[str, TextField] = {}
        for field, words, key in _HOURS:
            line = TextField(f"Quiet hours {words.lower()}", object_name=key)
            line.setFixedWidth(px(80))
            line.editingFinished.connect(partial(self._take_hour, field, line))
            self.hours[field] = line
            row.addWidget(Label(words, "body", "text.secondary"))
            row.addWidget(line)
        row.addStretch(1)
        self._column.addLayout(row)

    def _add_ladder(self) -> None:
        self._heading("Follow-ups after an offer was sent, on days")
        self.ladder = TextField(
            "Follow-ups after an offer was sent, on days",
            hint="2 5 9",
            object_name="planLadder",
        )
        self.ladder.editingFinished.connect(self._take_ladder)
        self._column.addWidget(self.ladder)

    # what is shown

    def _show_again(self) -> None:
        if self.isVisible():
            self._show()

    def _show(self) -> None:
        work: Work = self._draft.plan.work
        for field, box in self.numbers.items():
            box.show_number(getattr(work, field))
        for number, day in enumerate(self.free, 1):
            day.setChecked(number in work.free_days)
        for field, line in self.hours.items():
            if not (line.hasFocus() and line.isModified()):
                line.setText(f"{getattr(work, field):%H:%M}")
        if not self.ladder.hasFocus() or not self.ladder.isModified():
            self.ladder.setText(" ".join(map(str, work.ladder)))
        self.away.show_rows()

    # changing

    def _set_free(self, number: int, *, on: bool) -> None:
        free = self._draft.plan.work.free_days
        changed = free | {number} if on else free - {number}
        if len(changed) == len(_DAYS):
            self.free[number - 1].setChecked(False)  # some day must be left
            return
        self._draft.change_work(free_days=changed)

    def _take_hour(self, field: str, line: TextField) -> None:
        at = time_in(line.text())
        if at is None:
            line.wrong("A time like 19:00.")
            return
        line.setModified(False)
        line.setText(f"{at:%H:%M}")
        self._draft.change_work(**{field: at})

    def _take_ladder(self) -> None:
        typed = self.ladder.text().replace(",", " ").split()
        days = sorted({int(part) for part in typed if part.isdecimal()})
        right = all(part.isdecimal() for part in typed) and len(days) <= _MOST_STEPS
        if not right or any(not 1 <= day <= _LAST_DAY for day in days):
            self.ladder.wrong(_EXPECTED)
            return
        self.ladder.setModified(False)
        self._draft.change_work(ladder=tuple(days))


def time_in(text: str) -> time | None:
    """The time that a text says ("19", "19:30", "7.15"), or None."""
    found = _CLOCK.fullmatch(text.strip())
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    return time(hour, minute) if hour < _DAY_HOURS else None
