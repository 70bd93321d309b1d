"""Labelled values in a grid, each edited where it stands."""

from collections.abc import Sequence
from functools import partial
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.desk import Desk
from ui.look.buttons import IconButton
from ui.look.labels import escaped_amp, set_tip
from ui.look.reason import Reason
from ui.look.theme import px, theme
from ui.record.asking import host_of
from ui.record.detail_row import DetailRow
from ui.record.in_place import HIGH, InPlaceLine
from ui.record.in_place_text import InPlaceText
from ui.record.row_label import RowLabel
from ui.record.row_menu import open_row_menu
from ui.record.tags_line import ChoiceLine, TagsLine

Field = InPlaceLine | InPlaceText
_LABELS = 112


class _Shown(NamedTuple):
    """The widgets of one row."""

    label: RowLabel
    field: Field
    opener: IconButton


class DetailGrid(QWidget):
    """The rows of one prospect; empty ones are hidden until all are asked for."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._of, self._all = 0, False
        self._rows: dict[str, DetailRow] = {}
        self._shown: dict[str, _Shown] = {}
        self._laid: list[str] = []
        self._asked: set[str] = set()
        self._reason: Reason | None = None
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
            self._asked.clear()
            for shown in self._shown.values():
                shown.field.leave()
        self._rows = {row.key: row for row in rows}
        for key in [key for key in self._shown if not self._still(key)]:
            self._drop(key)
        for row in rows:
            if row.key in self._shown:
                self._fill(row)
        if self._laid != self._wanted():
            self._lay_out()

    def edit_all(self) -> None:
        """Show empty details too and begin with the first one."""
        self.show_all()
        self.edit_one(next(iter(self._rows)))

    def show_all(self) -> None:
        """Show empty details too."""
        self._all = True
        self._lay_out()

    def edit_one(self, key: str) -> None:
        """Begin to edit one detail, also a hidden one: "name", "new phone"."""
        if key not in self._rows:
            return
        self._asked.add(key)
        if key not in self._laid:
            self._lay_out()
        self._shown[key].field.begin()

    def keep_typed(self) -> None:
        """Keep what is being typed, as leaving the field does."""
        for shown in list(self._shown.values()):
            shown.field.keep_typed()

    def show_fewer(self) -> None:
        """Hide empty details again."""
        self._asked.clear()
        if self._all or self._laid != self._wanted():
            self._all = False
            self._lay_out()

    def _still(self, key: str) -> bool:
        """Whether the widgets of a row still fit it."""
        row = self._rows.get(key)
        return row is not None and isinstance(self._shown[key].field, _kind_of(row))

    def _wanted(self) -> list[str]:
        return [key for key, row in self._rows.items() if self._is_shown(row)]

    def _is_shown(self, row: DetailRow) -> bool:
        if row.key in self._shown and self._shown[row.key].field.is_editing():
            return True
        if self._all or row.always or row.key in self._asked:
            return True
        return bool(row.value) and not row.rare

    def _made(self, row: DetailRow) -> _Shown:
        key = row.key
        if key in self._shown:
            return self._shown[key]
        field = _kind_of(row)(
            row.name or row.label,
            partial(self._keep, key),
            hint=row.hint,
            object_name=f"detail_{key}".replace(" ", "_"),
        )
        label = RowLabel(escaped_amp(row.label))
        label.setBuddy(field)
        named = f"open_{key}".replace(" ", "_")
        opener = IconButton("link", "Open", object_name=named, parent=self)
        shown = self._shown[key] = _Shown(label, field, opener)
        for part in (label, field):
            part.menu_wanted.connect(partial(self._open_menu, key))
        field.moved.connect(partial(self._move, key))
        label.dragged.connect(partial(self._dropped, key))
        opener.clicked.connect(lambda: self._open(key))
        self._fill(row)
        return shown

    def _fill(self, row: DetailRow) -> None:
        label, field, opener = self._shown[row.key]
        if isinstance(field, TagsLine):
            field.know(row.offered, row.colours)
        elif isinstance(field, ChoiceLine):
            field.know(row.words)
        field.setAccessibleName(row.name or row.label)
        field.show_value(row.value)
        label.setText(escaped_amp(row.label))
        label.let_go(can_go=row.among is not None and len(row.among.ids) > 1)
        opener.setVisible(row.opening is not None and row.key in self._laid)
        if row.opening is not None:
            opener.set_icon(row.opening.icon)
            opener.set_name(row.opening.name)
            set_tip(opener, row.opening.tip)

    def _keep(self, key: str, typed: str) -> bool:
        """Whether the text was kept; why not is said under its field."""
        if key not in self._rows:
            return True
        told: list[str] = []
        listening = self._desk.refused.connect(told.append)
        done = self._rows[key].keep(typed)
        self._desk.refused.disconnect(listening)
        shown = self._shown.get(key)
        if not done and told and shown and isinstance(shown.field, InPlaceLine):
            if self._reason is None:
                self._reason = Reason(host_of(self))
            self._reason.show_under(shown.field, told[-1])
        return done

    def _open_menu(self, key: str, spot: QPoint) -> None:
        row = self._rows.get(key)
        if row is not None:
            open_row_menu(self, spot, row.ways, row.among)

    def _open(self, key: str) -> None:
        opening = self._rows[key].opening if key in self._rows else None
        if opening is not None:
            opening.do()

    def _move(self, key: str, by: int) -> None:
        among = self._rows[key].among
        if among is not None:
            among.move(by)

    def _dropped(self, key: str, spot: QPoint) -> None:
        """Put the line where it was dropped among its like."""
        among = self._rows[key].among
        if among is None:
            return
        tops = {
            row.among.key: self._shown[row.key].label.mapToGlobal(QPoint(0, 0)).y()
            for row in self._rows.values()
            if row.among is not None and row.key in self._laid
            if row.among.ids == among.ids
        }
        others = [one for one in among.ids if one != among.key]
        above = sum(
            spot.y() > tops[one] + px(HIGH) // 2 for one in others if one in tops
        )
        ids = [*others[:above], among.key, *others[above:]]
        if ids != list(among.ids):
            among.order(ids)

    def _lay_out(self) -> None:
        while self._grid.takeAt(0) is not None:
            pass
        self._laid = self._wanted()
        top = Qt.AlignmentFlag.AlignTop
        for place, key in enumerate(self._laid):
            row = self._rows[key]
            label, field, opener = self._made(row)
            label.setFixedHeight(px(HIGH))
            opens = row.opening is not None
            self._grid.addWidget(label, place, 0, top)
            self._grid.addWidget(field, place, 1, 1, 1 if opens else 2, top)
            if opens:
                self._grid.addWidget(opener, place, 2, top)
        for key, shown in self._shown.items():
            there = key in self._laid
            for widget in (shown.label, shown.field):
                widget.setVisible(there)
            shown.opener.setVisible(there and self._rows[key].opening is not None)
        self._follow_tabs()

    def _follow_tabs(self) -> None:
        """Let Tab go down the grid as the eye does."""
        chain: list[QWidget] = []
        for key in self._laid:
            chain.append(self._shown[key].field)
            if self._rows[key].opening is not None:
                chain.append(self._shown[key].opener)
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)

    def _drop(self, key: str) -> None:
        for widget in self._shown.pop(key):
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()


def _kind_of(row: DetailRow) -> type[Field]:
    if row.many:
        return InPlaceText
    if row.key == "tags":
        return TagsLine
    return ChoiceLine if row.words else InPlaceLine
