"""Whom an offer is for: found as the name is typed."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QWidget

from models.people.finding import Named, found
from models.people.kinds import Tier
from ui.desk import Desk
from ui.guarded import guarded
from ui.look.fields import SearchField
from ui.look.fonts import font
from ui.look.labels import Label, shown
from ui.look.panels import Popover
from ui.look.theme import px
from ui.rows_model import RowsModel

_WIDE, _ROWS, _ROW, _MOST = 380, 7, 29, 20
_TYPE = "Type the beginning of a name or a company."
_NOBODY = "Nobody is found by that. Try the beginning of a name or a company."


class People(RowsModel[Named]):
    """Those who were found."""

    def words(self, row: Named) -> str:
        return ", ".join(part for part in (row.name, row.company) if part)

    def description(self, row: Named) -> str:
        return Tier(row.tier).label


class WhomField(SearchField):
    """Finds people; Down and Up choose among them, Enter takes one.

    Signals:
        moved: by 1 or -1.
        taken: the chosen one is meant.
    """

    moved = Signal(int)
    taken = Signal()

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() in steps:
            self.moved.emit(steps[Qt.Key(event.key())])
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.taken.emit()
        else:
            super().keyPressEvent(event)


class PersonSheet(Popover):
    """Asks for whom.

    Signals:
        chosen: the id of a prospect.
    """

    chosen = Signal(object)

    def __init__(self, host: QWidget, desk: Desk) -> None:
        super().__init__(host, "For whom?")
        self.setObjectName("personSheet")
        self._desk = desk
        self.heading = Label("For whom?", "section")
        self.field = WhomField("For whom?", hint="Name or company", object_name="whom")
        self.model = People(self)
        self.list = QListView()
        self.list.setObjectName("whomList")
        self.list.setAccessibleName("Found")
        self.list.setFont(font("body"))
        self.list.setModel(self.model)
        self.list.setStyleSheet("QListView::item { padding: 5px 8px; }")
        self.list.setFixedHeight(px(_ROWS * _ROW))
        self.note = Label(_TYPE, "detail", "text.secondary")
        self.note.setWordWrap(True)
        for widget in (self.heading, self.field, self.list, self.note):
            self.body.addWidget(widget)
        self.setMinimumWidth(px(_WIDE))
        self.field.textChanged.connect(self._find)
        self.field.moved.connect(self._move)
        self.field.taken.connect(lambda: self._take(self.list.currentIndex()))
        self.list.clicked.connect(self._take)
        self.list.activated.connect(self._take)

    def ask(self, template: str) -> None:
        """Ask for whom a template is used."""
        self.heading.setText(shown(f"{template}, for whom?", 60))
        self.field.clear()
        self._find("")

    def _find(self, text: str) -> None:
        people = self._desk.ask(found, text, _MOST)
        self.model.show(people)
        self.note.setText("" if people else _NOBODY if text.strip() else _TYPE)
        if people:
            self.list.setCurrentIndex(self.model.index(0, 0))

    def _move(self, by: int) -> None:
        row = self.list.currentIndex().row() + by
        if 0 <= row < self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(row, 0))

    def _take(self, at: QModelIndex) -> None:
        if at.isValid():
            key = self.model.rows[at.row()].id
            self.close_sheet()
            self.chosen.emit(key)
