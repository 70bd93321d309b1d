"""Days away: holidays of everybody, and days on which one member is not here."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QVBoxLayout, QWidget

from models.people.business import members
from models.people.contact_plan.sheets import AwayDays
from ui.desk import Desk
from ui.look.buttons import Button, IconButton
from ui.look.dates import spoken_day
from ui.look.day_reading import read_day
from ui.look.fields import DateEdit, TextField
from ui.look.fonts import font
from ui.look.labels import Label
from ui.look.theme import px
from ui.plan.draft import Draft

_WORDS = 80
_DAY, _WHY = 130, 120


class AwayRows(QWidget):
    """One row for each span of days, and a line to add another."""

    def __init__(self, desk: Desk, draft: Draft) -> None:
        super().__init__()
        self._desk, self._draft = desk, draft
        self._shown: tuple[AwayDays, ...] | None = None
        self._names: dict[int | None, str] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(6))
        self._list: QWidget | None = None
        self._add_line()

    def _day(self, key: str, name: str) -> DateEdit:
        first = self._desk.business.day_first
        field = DateEdit(
            name,
            lambda text: read_day(text, self._desk.today(), day_first=bool(first)),
            lambda day: spoken_day(day, self._desk.today()),
            object_name=key,
        )
        field.setFixedWidth(px(_DAY))
        return field

    def _add_line(self) -> None:
        self.first = self._day("awayFrom", "Away from")
        self.last = self._day("awayTo", "Away until")
        self.why = TextField("Why away", hint="Holiday", object_name="awayWhy")
        self.why.setMaxLength(_WORDS)
        self.who = QComboBox()
        self.who.setObjectName("awayWho")
        self.who.setAccessibleName("Who is away")
        self.who.setFont(font("body"))
        self.add = Button("Add days away", icon_name="plus", object_name="awayAdd")
        self.add.clicked.connect(self.take)
        self.why.returnPressed.connect(self.take)
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(6))
        grid.setVerticalSpacing(px(6))
        for place, widget in enumerate((self.first, self.last, self.why)):
            grid.addWidget(widget, 0, place)
        grid.addWidget(self.who, 1, 0, 1, 2)
        grid.addWidget(self.add, 1, 2, Qt.AlignmentFlag.AlignLeft)
        grid.setColumnStretch(2, 1)
        self._column.addLayout(grid)

    def show_rows(self) -> None:
        """Show the days away of the plan shown."""
        here = [member for member in self._desk.ask(members) if member.active]
        self._names = {None: "Everybody", **{m.id: m.name for m in here}}
        chosen = self.who.currentData()
        self.who.clear()
        for key, name in self._names.items():
            self.who.addItem(name, key)
        self.who.setCurrentIndex(max(0, self.who.findData(chosen)))
        away = self._draft.plan.away
        if away == self._shown:
            return
        self._shown = away
        if self._list is not None:
            self._list.hide()
            self._column.removeWidget(self._list)
            self._list.deleteLater()
        self._list = shown = QWidget()
        grid = QGridLayout(shown)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(0, 1)
        for place, days in enumerate(away):
            words = self._words(days)
            label = Label(words)
            label.setWordWrap(True)
            grid.addWidget(label, place, 0)
            button = IconButton("trash-2", f"Remove {words}")
            button.setObjectName(f"away{place + 1}Remove")
            button.clicked.connect(partial(self._remove, place))
            grid.addWidget(button, place, 1)
        shown.setVisible(bool(away))
        self._column.insertWidget(0, shown)

    def _words(self, days: AwayDays) -> str:
        today = self._desk.today()
        said = spoken_day(days.from_on, today)
        if days.to_on != days.from_on:
            said += f" to {spoken_day(days.to_on, today)}"
        who = self._names.get(days.member_id, "A member who left")
        return ", ".join(part for part in (said, days.why, who) if part)

    def _remove(self, place: int) -> None:
        away = list(self._draft.plan.away)
        del away[place]
        self._draft.change_away(away)
        self.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def take(self) -> None:
        """Add the days that stand in the line, where they can be."""
        first = self.first.day()
        last = self.last.day() if self.last.text().strip() else first
        if first is None:
            self.first.wrong(DateEdit.expected)
            self.first.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if last is None or last < first:
            self.last.wrong("A day that is not before the first one.")
            self.last.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        why = " ".join(self.why.text().split())
        days = AwayDays(first, last, why, self.who.currentData())
        self._draft.change_away([*self._draft.plan.away, days])
        for field in (self.first, self.last):
            field.show_day(None)
        self.why.clear()
        self.first.setFocus(Qt.FocusReason.OtherFocusReason)
