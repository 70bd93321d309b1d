"""Labelled values in a grid, each edited where it stands."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.look.fonts import font, metrics
from ui.look.labels import Label, escaped_amp
from ui.look.theme import color, px, theme
from ui.record.detail_rows import DetailRow
from ui.record.in_place import HIGH, InPlaceLine
from ui.record.in_place_text import InPlaceText

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


class DetailGrid(QWidget):
    """The rows of one prospect; empty ones are hidden until all are asked for."""

    def __init__(self) -> None:
        super().__init__()
        self._of, self._all = 0, False
        self._rows: dict[str, DetailRow] = {}
        self._fields: dict[str, tuple[Label, Field]] = {}
        self._laid: list[str] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(8))
        self._grid.setVerticalSpacing(px(1))
        self._grid.setColumnMinimumWidth(0, px(_LABELS))
        self._grid.setColumnStretch(1, 1)
        theme().changed.connect(self._lay_out)

    def show_rows(self, prospect_id: int, rows: Sequence[DetailRow]) -> None:
        """Show these values; one being typed stays."""
        if prospect_id != self._of:
            self._of, self._all = prospect_id, False
            for _label, field in self._fields.values():
                field.leave()
        self._rows = {row.key: row for row in rows}
        for key in [key for key in self._fields if key not in self._rows]:
            self._drop(key)
        for row in rows:
            if row.key in self._fields:
                self._fields[row.key][1].show_value(row.value)
        if self._laid != self._wanted():
            self._lay_out()

    def edit_all(self) -> None:
        """Show empty details too and begin with the first one."""
        self._all = True
        self._lay_out()
        self.edit_one(next(iter(self._rows)))

    def edit_one(self, key: str) -> None:
        """Begin to edit one detail: "name", "value", "role"."""
        if key in self._fields:
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

    def _wanted(self) -> list[str]:
        return [key for key, row in self._rows.items() if self._is_shown(row)]

    def _is_shown(self, row: DetailRow) -> bool:
        if row.key in self._fields and self._fields[row.key][1].is_editing():
            return True
        return self._all or row.always or (bool(row.value) and not row.rare)

    def _field_of(self, row: DetailRow) -> tuple[Label, Field]:
        if row.key not in self._fields:
            kind = InPlaceText if row.many else _KINDS.get(row.key, InPlaceLine)
            key = row.key
            field = kind(
                row.label,
                lambda typed: self._keep(key, typed),
                hint=row.hint,
                object_name=f"detail_{key}".replace(" ", "_"),
            )
            label = Label(escaped_amp(row.label), "body", "text.secondary")
            label.setBuddy(field)
            field.show_value(row.value)
            self._fields[key] = label, field
        return self._fields[row.key]

    def _keep(self, key: str, typed: str) -> bool:
        return key not in self._rows or self._rows[key].keep(typed)

    def _lay_out(self) -> None:
        while self._grid.takeAt(0) is not None:
            pass
        self._laid = self._wanted()
        top = Qt.AlignmentFlag.AlignTop
        for place, key in enumerate(self._laid):
            label, field = self._field_of(self._rows[key])
            label.setFixedHeight(px(HIGH))
            self._grid.addWidget(label, place, 0, top)
            self._grid.addWidget(field, place, 1, top)
        for key, pair in self._fields.items():
            for widget in pair:
                widget.setVisible(key in self._laid)

    def _drop(self, key: str) -> None:
        for widget in self._fields.pop(key):
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
