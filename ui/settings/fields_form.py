"""The user's own fields: made, renamed, given another kind, put in order, removed."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from models.people.custom_fields import (
    change_kind,
    define_field,
    drop_field,
    order_fields,
    rename_field,
    set_choices,
)
from models.people.field_values import choices_in
from models.people.kinds import FieldKind
from models.people.record_parts import FieldCard, fields_defined, plain_labels
from ui.desk import Desk
from ui.look.buttons import Button, IconButton
from ui.look.fields import TextField
from ui.look.labels import Label, shown
from ui.look.reason import Reason
from ui.look.theme import px
from ui.record.row_menu import Among, Way, open_row_menu

_NAMES = 150


class FieldsForm(QWidget):
    """One row for each field, the labels of lists below, and a line for another."""

    def __init__(self, desk: Desk, reason: Reason) -> None:
        super().__init__()
        self._desk, self._reason = desk, reason
        self._known: object = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        self._rows = QVBoxLayout()
        column.addLayout(self._rows)
        column.addLayout(self._adding())
        self.show_fields()

    def _adding(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(px(8))
        self.new_label = TextField(
            "Label of a new field", hint="Print run", object_name="fieldNew"
        )
        self.new_kind = _kinds("Kind of the new field", FieldKind.TEXT)
        self.new_kind.setObjectName("fieldNewKind")
        add = Button("Make the field", icon_name="plus", object_name="fieldAdd")
        add.clicked.connect(self._add)
        self.new_label.returnPressed.connect(self._add)
        row.addWidget(self.new_label, 1)
        row.addWidget(self.new_kind)
        row.addWidget(add)
        return row

    def show_fields(self) -> None:
        """Show the fields as they are now."""
        fields, plain = self._desk.ask(fields_defined), self._desk.ask(plain_labels)
        if (fields, plain) == self._known:
            return
        self._known = fields, plain
        focus = focus_inside(self)
        while (item := self._rows.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.setParent(None)
                old.deleteLater()
        self._rows.addWidget(self._table(fields))
        if plain:
            self._rows.addWidget(self._plain(plain))
        give_focus(self, focus)

    def _table(self, fields: list[FieldCard]) -> QWidget:
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(8))
        grid.setVerticalSpacing(px(6))
        grid.setColumnStretch(0, 1)
        if not fields:
            none = "None yet. A field shows on every record, also while it is empty."
            words = Label(none, "body", "text.secondary")
            words.setWordWrap(True)
            grid.addWidget(words, 0, 0)
        ids = tuple(field.id for field in fields)
        line = 0
        for field in fields:
            among = Among(field.id, ids, lambda ids: self._desk.do(order_fields, ids))
            self._add_row(grid, line, field, among)
            line += 1
            if field.kind == FieldKind.CHOICE:
                grid.addWidget(self._choices(field), line, 0, 1, 4)
                line += 1
        return table

    def _add_row(
        self, grid: QGridLayout, line: int, field: FieldCard, among: Among
    ) -> None:
        label = TextField(f"Label of {field.label}")
        label.setObjectName(f"field_{field.id}")
        label.setText(field.label)
        label.setMinimumWidth(px(_NAMES))
        label.editingFinished.connect(
            lambda: self._change(label, field.label, partial(self._rename, field.id))
        )
        kind = _kinds(f"Kind of {field.label}", FieldKind(field.kind))
        kind.setObjectName(f"fieldKind_{field.id}")
        kind.activated.connect(
            lambda _place: self._change_kind(field, FieldKind(kind.currentData()))
        )
        people = Label(_people(field.people), "detail", "text.secondary")
        more = IconButton("ellipsis", f"More about the field {field.label}")
        more.setObjectName(f"fieldMore_{field.id}")
        more.clicked.connect(lambda: self._open(more, field, among))
        for place, widget in enumerate((label, kind, people, more)):
            grid.addWidget(widget, line, place)

    def _choices(self, field: FieldCard) -> QWidget:
        before = ", ".join(choices_in(field.choices))
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(px(24), 0, 0, 0)
        row.addWidget(Label("Choices", "detail", "text.secondary"))
        words = TextField(f"Choices of {field.label}", hint="small, large")
        row.addWidget(words, 1)
        words.setObjectName(f"fieldChoices_{field.id}")
        words.setText(before)

        def keep(typed: str) -> bool:
            return bool(self._desk.do(set_choices, field.id, typed.split(",")))

        words.editingFinished.connect(lambda: self._change(words, before, keep))
        return inside

    def _plain(self, plain: list[tuple[str, int]]) -> QWidget:
        """Labels that lists brought, each with a button that makes it a field."""
        part = QWidget()
        grid = QGridLayout(part)
        grid.setContentsMargins(0, px(6), 0, 0)
        grid.setColumnStretch(0, 1)
        grid.addWidget(Label("From your lists", "caption", "text.secondary"), 0, 0)
        for line, (label, people) in enumerate(plain, start=1):
            grid.addWidget(Label(shown(label, 60), "body"), line, 0)
            grid.addWidget(Label(_people(people), "detail", "text.secondary"), line, 1)
            make = Button("Make it a field", kind="quiet")
            make.setAccessibleName(f"Make {label} a field")
            make.setObjectName(f"make_{label}")
            make.clicked.connect(partial(self._define, label))
            grid.addWidget(make, line, 2)
        return part

    def _open(self, more: QWidget, field: FieldCard, among: Among) -> None:
        spot = more.mapToGlobal(QPoint(0, more.height()))
        ways = [
            Way(
                "Remove the field and its values",
                partial(self._drop, field.id),
                "trash-2",
            ),
            Way("Remove the field, keep values", partial(self._let_go, field.id)),
        ]
        open_row_menu(self, spot, ways, among)

    def _drop(self, field_id: int) -> None:
        self._desk.do(drop_field, field_id)

    def _let_go(self, field_id: int) -> None:
        self._desk.do(drop_field, field_id, keep_values=True)

    def _define(self, label: str) -> None:
        self._desk.do(define_field, label)

    def _rename(self, field_id: int, label: str) -> bool:
        return bool(self._desk.do(rename_field, field_id, label))

    def _change_kind(self, field: FieldCard, kind: FieldKind) -> None:
        if kind != field.kind and not self._desk.do(change_kind, field.id, kind):
            self._known = None
            self.show_fields()

    def _change(
        self, line: TextField, before: str, keep: Callable[[str], bool]
    ) -> None:
        """Keep what was typed, or say under the field why not."""
        if line.text() == before:
            return
        said = why_not(self._desk, lambda: keep(line.text()))
        if said:
            line.setText(before)
            self._reason.show_under(line, said)

    def _add(self) -> None:
        label, kind = self.new_label.text(), FieldKind(self.new_kind.currentData())
        said = why_not(
            self._desk, lambda: bool(self._desk.do(define_field, label, kind))
        )
        if said:
            self._reason.show_under(self.new_label, said)
        else:
            self.new_label.clear()
        self.new_label.setFocus(Qt.FocusReason.OtherFocusReason)


def why_not(desk: Desk, act: Callable[[], bool]) -> str:
    """The sentence that refused an act, or "" where it was done."""
    told: list[str] = []
    listening = desk.refused.connect(told.append)
    done = act()
    desk.refused.disconnect(listening)
    return "" if done else "".join(told) or "This was not kept."


def focus_inside(form: QWidget) -> str:
    """The name of what has the focus inside a form that is made anew, or ""."""
    held = QApplication.focusWidget()
    return held.objectName() if held is not None and form.isAncestorOf(held) else ""


def give_focus(form: QWidget, name: str) -> None:
    """Give the focus to what bears the name now, so that Tab goes on from there."""
    found = form.findChild(QWidget, name) if name else None
    if found is not None:
        found.setFocus(Qt.FocusReason.OtherFocusReason)


def _kinds(name: str, chosen: FieldKind) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    for kind in FieldKind:
        box.addItem(kind.label, kind.value)
    box.setCurrentIndex(list(FieldKind).index(chosen))
    return box


def _people(count: int) -> str:
    return "1 prospect" if count == 1 else f"{count:,} prospects"
