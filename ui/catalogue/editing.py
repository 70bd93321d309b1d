"""Typing into a cell of the catalogue: Enter keeps, Tab goes on, Esc leaves."""

from PySide6.QtCore import QObject, Qt, Signal

from models.book.refusals import Refused
from models.offers.catalogue import Item
from models.offers.catalogue_changes import add_item, change_item
from ui.catalogue.columns import EDITABLE, Column, heading, typed
from ui.catalogue.items_model import ItemsModel
from ui.catalogue.items_view import ItemsView
from ui.desk import Desk, Done
from ui.look.reason import Reason
from ui.prospects.cell_editing import CellField
from ui.rows_model import Index

_NOT_SAVED = "This was not kept; the message above says why."


class Editing(QObject):
    """One field at a time over a cell; what is kept is one act.

    A refusal leaves the field open with what was typed, and says why under it.

    Signals:
        another: Tab left the last cell of a new thing; one more shall begin.

    Attributes:
        adding: a new thing goes into the book right now.
    """

    another = Signal()

    def __init__(self, desk: Desk, view: ItemsView, model: ItemsModel) -> None:
        super().__init__(view)
        self._desk, self._view, self._model = desk, view, model
        self._reason = Reason(view)
        self._field: CellField | None = None
        self._about: tuple[int | None, Column] = (None, Column.WORK)
        self._just_added: int | None = None
        self.adding = False
        for moved in (
            view.verticalScrollBar().valueChanged,
            view.horizontalScrollBar().valueChanged,
            view.horizontalHeader().sectionResized,
            model.rowsInserted,
            model.rowsRemoved,
        ):
            moved.connect(self._follow)
        model.modelReset.connect(self._follow)

    def field(self) -> CellField | None:
        """The field that is open."""
        return self._field

    def begin(self, index: Index, text: str | None = None) -> None:
        """Type into a cell; where text is given it takes the place of what is there."""
        self.leave()
        if not index.isValid() or index.column() not in EDITABLE:
            return
        item, column = self._model.items[index.row()], Column(index.column())
        name = heading(column, self._model.tax_label)
        called = f"{name} of {item.work or 'the new thing'}"
        field = CellField(called, object_name="cellField", parent=self._view.viewport())
        before = self._model.text(index.row(), column)
        field.setText(before if text is None else text)
        self._field, self._about = field, (item.id, column)
        field.done.connect(self._keep)
        field.left.connect(self.leave)
        self._view.scrollTo(index)
        self._follow()
        field.show()
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        if text is None:
            field.selectAll()

    def leave(self) -> None:
        """Close the field without keeping what is in it."""
        field, self._field = self._field, None
        self._reason.forget()
        if field is not None:
            held = field.hasFocus()
            field.hide()
            field.deleteLater()
            if held:
                self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self, then: int) -> None:
        field, (key, column) = self._field, self._about
        row = self._model.row_of(key)
        if field is None or row < 0:
            return
        if field.text() != self._model.text(row, column):
            field.blockSignals(True)  # noqa: FBT003 - a message box takes the focus
            why = self._write(row, column, field.text())
            field.blockSignals(False)  # noqa: FBT003 - Qt's
            if why:
                field.wrong(why)
                self._reason.show_under(field, why)
                return
        self.leave()
        if then:
            self._go_on(row, column, then)

    def _write(self, row: int, column: Column, text: str) -> str:
        """Why the text cannot be kept, or nothing."""
        item = self._model.items[row]
        try:
            values = typed(text, column, self._model.locale)
        except Refused as refusal:
            return str(refusal)
        changed = item._replace(**values)
        if item.id is None and not changed.work:
            self._model.put(row, changed)  # it is kept once it has a name
            return ""
        return self._done(item.id, changed, values)

    def _done(self, key: int | None, item: Item, values: dict[str, object]) -> str:
        said: list[str] = []
        self._desk.refused.connect(said.append)
        done: Done[int] | Done[None]
        if key is None:
            self.adding = True
            done = self._desk.do(add_item, item)
            self.adding = False
            self._just_added = done.answer
        else:
            done = self._desk.do(change_item, key, **values)
        self._desk.refused.disconnect(said.append)
        return "" if done else "".join(said) or _NOT_SAVED

    def _go_on(self, row: int, column: Column, by: int) -> None:
        place = EDITABLE.index(column) + by
        down, place = divmod(place, len(EDITABLE))
        key = self._model.items[row].id
        if down > 0 and key is not None and key == self._just_added:
            self.another.emit()
            return
        if 0 <= row + down < self._model.rowCount():
            self._view.go_to(row + down, EDITABLE[place])
            self.begin(self._view.currentIndex())

    def _follow(self) -> None:
        """Let the field lie over its cell, wherever that is now."""
        if self._field is None:
            return
        key, column = self._about
        row = self._model.row_of(key)
        if row < 0:
            self.leave()
            return
        box = self._view.visualRect(self._model.index(row, column))
        if self._field.geometry() != box:
            self._field.setGeometry(box)
