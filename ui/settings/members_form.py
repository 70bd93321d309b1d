"""Who works here, with initials and hats; a partner is added with one name."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from models.people.business import MemberCard, members
from models.people.business_changes import add_member, change_member
from ui.desk import Desk
from ui.look.buttons import Button
from ui.look.fields import TextField
from ui.look.labels import Label
from ui.look.theme import px

_HATS = (("wears_marketing", "Marketing hat"), ("wears_sales", "Sales hat"))


class MembersForm(QWidget):
    """One row for each member, and a line to add another."""

    told = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._shown: list[MemberCard] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(px(10))
        self._grid.setVerticalSpacing(px(6))
        column.addLayout(self._grid)
        adding = QHBoxLayout()
        self.new_name = TextField(
            "Name of a partner", hint="Marit Halden", object_name="memberNew"
        )
        self.new_name.setMaximumWidth(px(260))
        add = Button("Add the partner", icon_name="user-plus", object_name="memberAdd")
        add.clicked.connect(self._add)
        self.new_name.returnPressed.connect(self._add)
        adding.addWidget(self.new_name, 1)
        adding.addWidget(add)
        adding.addStretch(1)
        column.addLayout(adding)
        self.show_members()

    def show_members(self) -> None:
        """Show who works here now."""
        here = self._desk.ask(members)
        if here == self._shown:
            return
        self._shown = here
        while (item := self._grid.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for place, head in enumerate(("Name", "Initials", "Hats")):
            label = Label(head, "caption", "text.secondary")
            self._grid.addWidget(label, 0, place)
        for row, member in enumerate(here, start=1):
            self._add_row(row, member)
        self._grid.setColumnStretch(5, 1)

    def _add_row(self, row: int, member: MemberCard) -> None:
        self._grid.addWidget(self._text(member, "name", "Name", 260), row, 0)
        self._grid.addWidget(self._text(member, "initials", "Initials", 64), row, 1)
        for place, (field, words) in enumerate(_HATS, start=2):
            box = QCheckBox(words)
            box.setObjectName(f"member{row}_{field}")
            box.setAccessibleName(f"{words}, {member.name}")
            box.setChecked(bool(getattr(member, field)))
            box.clicked.connect(
                lambda on, field=field: self._change(member, field, bool(on))
            )
            self._grid.addWidget(box, row, place)
        if len(self._shown) > 1:
            word = "Has left" if member.active else "Is back"
            leave = Button(word, kind="quiet", object_name=f"member{row}_active")
            leave.setAccessibleName(f"{word}: {member.name}")
            leave.clicked.connect(
                lambda: self._change(member, "active", not member.active)
            )
            self._grid.addWidget(leave, row, 4)

    def _text(self, member: MemberCard, field: str, label: str, wide: int) -> TextField:
        before = str(getattr(member, field))
        line = TextField(f"{label}, {member.name}")
        line.setText(before)
        line.setMaximumWidth(px(wide))
        line.editingFinished.connect(
            lambda: self._change_text(member, field, before, line.text())
        )
        return line

    def _change_text(
        self, member: MemberCard, field: str, before: str, now: str
    ) -> None:
        if now != before:
            self._change(member, field, now)

    def _change(self, member: MemberCard, field: str, value: object) -> None:
        if not self._desk.do(change_member, member.id, **{field: value}):
            self._shown = []
            self.show_members()

    def _add(self) -> None:
        name = self.new_name.text().strip()
        if not name:
            self.new_name.wrong("A name like Marit Halden.")
            self.new_name.setFocus()
        elif self._desk.do(add_member, name):
            self.new_name.clear()
