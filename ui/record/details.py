"""Details: what is known of a prospect, each value edited where it stands."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGridLayout, QWidget

from models.people.record import Fact, Point, Record
from ui.desk import Desk
from ui.look.buttons import IconButton
from ui.look.fonts import font, metrics
from ui.look.labels import Label, escaped_amp
from ui.look.theme import color, px, theme
from ui.record.detail_rows import DetailRow, DetailRows
from ui.record.elided_label import ElidedLabel
from ui.record.in_place import InPlaceLine
from ui.record.in_place_text import InPlaceText
from ui.record.section import Section

Field = InPlaceLine | InPlaceText
_LABELS = 112


class TagsLine(InPlaceLine):
    """Tags, each on its own sheet; edited as words with commas."""

    def paint_value(self, painter: QPainter, box: QRect, value: str) -> None:
        x, ink = box.x(), metrics("caption")
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font("caption"))
        for tag in value.split(", "):
            wide = ink.horizontalAdvance(tag) + px(14)
            if x + wide > box.right() and x > box.x():
                break
            sheet = QRect(x, (box.height() - px(20)) // 2, wide, px(20))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("surface.sunken"))
            painter.drawRoundedRect(sheet, 4, 4)
            painter.setPen(color("text.secondary"))
            painter.drawText(sheet, Qt.AlignmentFlag.AlignCenter, tag)
            x += wide + px(6)


_KINDS = {"tags": TagsLine}


class Details(Section):
    """Role, phones, mails, addresses, value, source, tags, birthday, notes."""

    def __init__(self, desk: Desk) -> None:
        self._edit = IconButton("pencil", "Edit details", object_name="editDetails")
        super().__init__("Details", self._edit)
        self._desk, self._prospect, self._all = desk, 0, False
        self._rows: dict[str, DetailRow] = {}
        self._fields: dict[str, tuple[Label, Field]] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(px(8))
        self._grid.setVerticalSpacing(px(1))
        self._grid.setColumnMinimumWidth(0, px(_LABELS))
        self._grid.setColumnStretch(1, 1)
        self.column.addLayout(self._grid)
        self._edit.clicked.connect(self.edit_all)
        theme().changed.connect(self._lay_out)

    def show_details(
        self, record: Record, points: Sequence[Point], tags: Sequence[str]
    ) -> None:
        """Show the details of a record; a value being typed stays."""
        if record.id != self._prospect:
            self._forget()
            self._prospect = record.id
        rows = DetailRows(self._desk, record).rows(points, tags)
        before = [key for key in self._fields if self._is_shown(self._rows[key])]
        self._rows = {row.key: row for row in rows}
        for key in [key for key in self._fields if key not in self._rows]:
            self._drop(key)
        for row in rows:
            self._field_of(row)[1].show_value(row.value)
        if before != [row.key for row in rows if self._is_shown(row)]:
            self._lay_out()

    def edit_all(self) -> None:
        """Show empty details too and begin with the first one."""
        self._all = True
        self._lay_out()
        self.edit_one(next(iter(self._rows)))

    def edit_one(self, key: str) -> None:
        """Begin to edit one detail: "name", "value", "role"."""
        if key in self._fields:
            for widget in self._fields[key]:
                widget.show()
            self._fields[key][1].begin()

    def keep_typed(self) -> None:
        """Keep what is being typed, as leaving the field does."""
        for _label, field in list(self._fields.values()):
            field.keep_typed()

    def show_fewer(self) -> None:
        """Hide empty details again."""
        if self._all:
            self._all = False
            self._lay_out()

    def _is_shown(self, row: DetailRow) -> bool:
        if row.key in {"name", "company"}:
            return self._all
        return bool(row.value) or row.always or self._all

    def _field_of(self, row: DetailRow) -> tuple[Label, Field]:
        if row.key not in self._fields:
            kind = InPlaceText if row.many else _KINDS.get(row.key, InPlaceLine)
            key = row.key
            field = kind(
                row.label,
                lambda typed: self._keep(key, typed),
                hint=row.hint,
                object_name=key.replace(" ", "_"),
            )
            label = Label(escaped_amp(row.label), "body", "text.secondary")
            label.setBuddy(field)
            self._fields[key] = label, field
        return self._fields[row.key]

    def _keep(self, key: str, typed: str) -> bool:
        return key not in self._rows or self._rows[key].keep(typed)

    def _lay_out(self) -> None:
        while self._grid.takeAt(0) is not None:
            pass
        for place, row in enumerate(self._rows.values()):
            label, field = self._field_of(row)
            top = Qt.AlignmentFlag.AlignTop
            label.setFixedHeight(px(26))
            self._grid.addWidget(label, place, 0, top)
            self._grid.addWidget(field, place, 1, top)
            shown = self._is_shown(row) or field.is_editing()
            label.setVisible(shown)
            field.setVisible(shown)

    def _drop(self, key: str) -> None:
        for widget in self._fields.pop(key):
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()

    def _forget(self) -> None:
        for key in list(self._fields):
            self._drop(key)
        self._rows, self._all = {}, False


class YourFields(Section):
    """Facts under the user's own labels, as lists brought them."""

    def __init__(self) -> None:
        super().__init__("Your fields")
        self.count = 0
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(px(12))
        self._grid.setVerticalSpacing(px(5))
        self._grid.setColumnMinimumWidth(0, px(_LABELS))
        self._grid.setColumnStretch(1, 1)
        self.column.addLayout(self._grid)

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show the facts; the section hides where there are none."""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            assert isinstance(widget, QWidget)
            widget.hide()
            widget.deleteLater()
        for place, fact in enumerate(facts):
            label = ElidedLabel("body", "text.secondary")
            label.set_words(fact.label)
            label.setFixedWidth(px(_LABELS))
            value = Label(fact.value, "body")
            value.setWordWrap(True)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            value.setAccessibleName(f"{fact.label}: {fact.value}")
            self._grid.addWidget(label, place, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(value, place, 1, Qt.AlignmentFlag.AlignTop)
        self.count = len(facts)
        self.setVisible(bool(facts))
