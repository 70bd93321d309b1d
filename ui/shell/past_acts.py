"""Everything that was done, newest first, as the journal has it."""

from datetime import datetime

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtWidgets import QDialog, QHeaderView, QTableView, QVBoxLayout, QWidget

from models.book.history import PastAct, history
from ui.desk import Desk
from ui.guarded import guarded
from ui.look.dates import spoken_day
from ui.look.labels import Label, shown
from ui.look.theme import px

Index = QModelIndex | QPersistentModelIndex
_NOTHING: object = None
_HEADS = ("When", "Who", "What was done", "")
_MOST = 2000
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_TURNS = {"undo": "Undo: ", "redo": "Redo: "}


class PastActs(QAbstractTableModel):
    """The acts of the journal in four columns."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.acts: list[PastAct] = desk.ask(history, None, _MOST)

    @guarded(otherwise=0)
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.acts)

    @guarded(otherwise=0)
    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(_HEADS)

    @guarded(otherwise=_NOTHING)
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = 0
    ) -> object:
        across = orientation == Qt.Orientation.Horizontal
        if across and role == Qt.ItemDataRole.DisplayRole:
            return _HEADS[section]
        return None

    @guarded(otherwise=_NOTHING)
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or role != Qt.ItemDataRole.DisplayRole:
            return None
        act = self.acts[index.row()]
        if index.column() == 0:
            moment = self._desk.local(datetime.fromisoformat(act.at))
            day = spoken_day(moment.date(), self._desk.today())
            return f"{day}, {moment:%H:%M}"
        if index.column() == 1:
            return shown(act.member)
        if index.column() == 2:  # noqa: PLR2004 - the columns of `_HEADS`
            said = f"{_TURNS.get(act.kind, '')}{act.label}"
            return shown(said[:1].upper() + said[1:])
        return "taken back" if act.undone else ""


class HistoryDialog(QDialog):
    """The journal to read; what is the newest can be undone with Ctrl Z."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("historyDialog")
        self.setWindowTitle("Everything that was done")
        column = QVBoxLayout(self)
        column.setContentsMargins(px(20), px(16), px(20), px(16))
        column.addWidget(Label("Everything that was done", "page"))
        column.addWidget(
            Label(
                "The newest first. Ctrl Z takes back the newest, one after the other.",
                "body",
                "text.secondary",
            )
        )
        table = QTableView()
        table.setObjectName("history")
        table.setAccessibleName("Everything that was done")
        table.setModel(PastActs(desk, table))
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        table.verticalHeader().setDefaultSectionSize(px(30))
        head = table.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | _MIDDLE)
        head.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        for number, wide in ((0, 130), (1, 130), (3, 90)):
            table.setColumnWidth(number, px(wide))
        column.addWidget(table, 1)
        self.resize(px(760), px(560))
        table.setFocus()
