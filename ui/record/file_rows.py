"""The files kept with a prospect: a row each, opened by Enter or a click."""

from datetime import date

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent

from models.book.moments import moment_of
from models.people.kept_bytes import MISSING
from models.people.record_parts import KeptFile
from ui.guarded import guarded
from ui.look.labels import tip_of
from ui.record.file_acts import FileActs
from ui.record.paper_rows import Face, PaperRows
from ui.record.row_menu import Way, open_row_menu
from ui.record.words import month_day
from ui.rows_model import RowsModel

_KILO = 1000


class FilesModel(RowsModel[KeptFile]):
    """The files of one prospect, the newest first."""

    today = date.min

    def words(self, row: KeptFile) -> str:
        return row.name

    def description(self, row: KeptFile) -> str:
        if row.kept != row.size:
            return MISSING
        on = moment_of(row.added_at).date()
        return f"{size_words(row.size)} · {month_day(on, self.today)}"

    def tip(self, row: KeptFile) -> str:
        return tip_of(f"{row.name}, {self.description(row)}")


def size_words(size: int) -> str:
    """How large a file is: "340 KB", "1.2 MB"."""
    if size < _KILO:
        return f"{size} bytes"
    if size < _KILO * _KILO:
        return f"{-(-size // _KILO)} KB"
    tenths = size * 10 // (_KILO * _KILO)
    return f"{tenths // 10}.{tenths % 10} MB"


def _face_of(file: KeptFile) -> Face:
    if file.kept != file.size:
        danger = "state.danger.text"
        return Face("triangle-alert", danger, danger, middle=True)
    return Face("paperclip", middle=True)


class FileRows(PaperRows):
    """The list of files; each act of its menu has its key."""

    def __init__(self, model: FilesModel, acts: FileActs) -> None:
        super().__init__(model, "Files", "files", _face_of)
        self._acts = acts
        self.opened.connect(acts.open)

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        file = self.current_row()
        if file is not None and event.key() == Qt.Key.Key_F2:
            self._acts.rename(file, self)
        elif file is not None and event.key() == Qt.Key.Key_Delete:
            self._acts.drop(file)
        else:
            super().keyPressEvent(event)

    @guarded()
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        at = self.currentIndex() if by_key else self.indexAt(event.pos())
        if at.isValid():
            file = self._model.rows[at.row()]
            spot = event.globalPos()
            if by_key:
                spot = self.viewport().mapToGlobal(self.visualRect(at).center())
            self.open_menu(file, spot)

    def open_menu(self, file: KeptFile, spot: QPoint) -> None:
        """Open the menu of a file at a spot of the screen."""
        acts = self._acts
        ways = [
            Way("Open\tEnter", lambda: acts.open(file), "eye"),
            Way("Save a copy…", lambda: acts.save(file), "save"),
            Way("Rename…\tF2", lambda: acts.rename(file, self), "pencil"),
            Way("Remove\tDel", lambda: acts.drop(file), "trash-2"),
        ]
        open_row_menu(self, spot, ways, None)
