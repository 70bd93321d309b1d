"""Editing a cell where it stands: F2 or a double click; Enter keeps, Esc leaves."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QMenu

from models.people.business import members
from models.people.field_values import choices_in
from models.people.kinds import FieldKind, Tier
from models.people.table_rows import ProspectRow, own_fields
from ui.desk import Desk
from ui.guarded import guarded
from ui.look.fields import TextField
from ui.look.icons import icon
from ui.look.labels import escaped_amp
from ui.look.painters import TIER_ICONS
from ui.look.reason import Reason
from ui.prospects.cell_values import CellValues
from ui.prospects.columns import Column, own_value
from ui.prospects.table import ProspectsView
from ui.prospects.table_model import ProspectTable
from ui.rows_model import Index

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STAYING = (
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
)


class CellField(TextField):
    """The field over a cell.

    Signals:
        done: Enter, or the field was left; with where to go then: 0 stays, 1 the next
            cell, -1 the one before.
        left: Esc.
    """

    done = Signal(int)
    left = Signal()

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in _ENTER:
            self.done.emit(0)
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @guarded(otherwise=False)
    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's
        self.done.emit(1 if forward else -1)
        return True

    @guarded()
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _STAYING and self.isVisible():
            self.done.emit(0)


class CellEditing(QObject):
    """One field or menu at a time over a cell of the table.

    A refusal leaves the field open with what was typed, and says why under it.
    """

    tier_wanted = Signal(object, object)

    def __init__(self, desk: Desk, view: ProspectsView, table: ProspectTable) -> None:
        super().__init__(view)
        self._desk, self._view, self._table = desk, view, table
        self._values = CellValues(desk)
        self._reason = Reason(view)
        self._field: CellField | None = None
        self._about: tuple[int, int] | None = None  # whose cell, of which column
        for moved in (
            view.verticalScrollBar().valueChanged,
            view.horizontalScrollBar().valueChanged,
            view.horizontalHeader().sectionResized,
            table.layoutChanged,
            table.rowsMoved,
            table.rowsInserted,
            table.rowsRemoved,
        ):
            moved.connect(self._follow)
        table.modelReset.connect(self._follow)

    def field(self) -> CellField | None:
        """The field that is open."""
        return self._field

    def can_edit(self, index: Index) -> bool:
        """Whether something can be written in a cell."""
        return index.isValid() and bool(self._table.columns[index.column()].editor)

    def begin(self, index: Index) -> None:
        """Edit a cell."""
        if not self.can_edit(index):
            return
        self.leave()
        row, column = self._table.row_at(index), self._table.columns[index.column()]
        choices = self._choices(row, column)
        if choices is not None:
            self._open_menu(index, row, column, choices)
            return
        name = f"{column.heading} of {self._table.words(row)}"
        field = CellField(name, object_name="cellField", parent=self._view.viewport())
        field.setText(self._values.typed(row, column))
        self._field, self._about = field, (row.id, index.column())
        field.done.connect(self._keep)
        field.left.connect(self.leave)
        self._follow()
        field.show()
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        field.selectAll()

    def leave(self) -> None:
        """Close the field without keeping what is in it."""
        field, self._field, self._about = self._field, None, None
        self._reason.forget()
        if field is not None:
            held = field.hasFocus()
            field.hide()
            field.deleteLater()
            if held:
                self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self, then: int) -> None:
        field, about = self._field, self._about
        if field is None or about is None:
            return
        key, place = about
        row, column = self._table.lines_of([key])[0], self._table.columns[place]
        text = field.text()
        if text != self._values.typed(row, column):
            field.blockSignals(True)  # noqa: FBT003 - a message box takes the focus
            why = self._values.keep(row, column, text)
            field.blockSignals(False)  # noqa: FBT003 - Qt's
            if why:
                field.wrong(why)
                self._reason.show_under(field, why)
                return
        self.leave()
        self._go_on(key, place, then)

    def _go_on(self, key: int, place: int, then: int) -> None:
        at = self._table.people.place_of(key)
        if at < 0:
            return
        heads = self._view.horizontalHeader()
        visual = heads.visualIndex(place) + then
        while then and 0 <= visual < heads.count():
            next_one = self._table.index(at, heads.logicalIndex(visual))
            shown = not self._view.isColumnHidden(next_one.column())
            if shown and self.can_edit(next_one):
                self._view.setCurrentIndex(next_one)
                self.begin(next_one)
                return
            visual += then

    def _follow(self) -> None:
        """Let the field lie over its cell, wherever that is now."""
        if self._field is None or self._about is None:
            return
        key, place = self._about
        at = self._table.people.place_of(key)
        if at < 0:
            self.leave()
            return
        box = self._view.visualRect(self._table.index(at, place))
        if box.width() and self._field.geometry() != box:
            box.setWidth(max(box.width(), 120))
            self._field.setGeometry(box)

    # what is chosen from a few

    def _choices(
        self, row: ProspectRow, column: Column
    ) -> Sequence[tuple[str, str, str]] | None:
        """What may be chosen: its word, how it reads, its picture; None to be typed."""
        if column.editor == "tier":
            return [(t.value, t.label, TIER_ICONS[t]) for t in Tier]
        if column.editor == "holder":
            every = self._desk.ask(members)
            return [(str(m.id), m.name, "") for m in every if m.active]
        if column.sorts == FieldKind.YES_NO.value:
            return [("yes", "Yes", ""), ("no", "No", ""), ("", "Nothing", "")]
        if column.sorts == FieldKind.CHOICE.value:
            fields = self._desk.ask(own_fields)
            own = next((f for f in fields if f.label == column.label), None)
            words = choices_in(own.choices) if own else ()
            return [*((word, word, "") for word in words), ("", "Nothing", "")]
        del row
        return None

    def _open_menu(
        self,
        index: Index,
        row: ProspectRow,
        column: Column,
        choices: Sequence[tuple[str, str, str]],
    ) -> None:
        menu = QMenu(self._view)
        menu.setObjectName("cellMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        now = {"tier": row.tier, "holder": row.holder}.get(column.editor)
        now = own_value(row, column.label) if column.editor == "own" else now
        for word, words, picture in choices:
            action = menu.addAction(escaped_amp(words))
            if picture:
                action.setIcon(icon(picture))
            action.setCheckable(True)
            action.setChecked(now in {word, words} and bool(word or not now))
            action.triggered.connect(self._chooser(row, column, word))
        box = self._view.visualRect(self._table.index(index.row(), index.column()))
        menu.popup(self._view.viewport().mapToGlobal(box.bottomLeft() + QPoint(0, 1)))

    def _chooser(
        self, row: ProspectRow, column: Column, word: str
    ) -> Callable[[], object]:
        if column.editor == "tier":
            return lambda: self.tier_wanted.emit(row.id, Tier(word))
        return lambda: self._values.keep(row, column, word)
