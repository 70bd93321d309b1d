"""The import page: choose a list, say how it is read, look at it, take it over."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.guarded import guarded
from ui.importing.file_step import KINDS
from ui.importing.steps import Steps
from ui.importing.way import Way


class ImportPage(QWidget):
    """Brings in one list at a time, in five steps.

    Signals:
        closed: the page is done with; the board comes back.
        people_wanted: a title and the ids of those who came.
        said: a sentence for the user.
    """

    closed = Signal()
    people_wanted = Signal(str, object)
    said = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("importPage")
        self.steps = Steps(desk.today())
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self.steps)
        self.way = Way(desk, self.steps, self)
        self._connect()
        self.way.start()

    def _connect(self) -> None:
        way, steps = self.way, self.steps
        way.said.connect(self.said)
        way.people_found.connect(self.people_wanted)
        steps.head.closed.connect(self._leave)
        steps.head.steps.wanted.connect(way.go)
        steps.file.choose_wanted.connect(self.choose_files)
        steps.file.dropped.connect(self.open_files)
        steps.foot.back.connect(partial(way.turn, -1))
        steps.foot.forward.connect(partial(way.turn, 1))
        steps.foot.run.connect(way.take_over)
        steps.foot.save.connect(self._save_unreadable)
        steps.stop.clicked.connect(way.stop)
        steps.done.asked.connect(self._answer)
        for keys, by in (("Alt+Left", -1), ("Alt+Right", 1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(way.turn, by))

    def _leave(self) -> None:
        """Go away; whoever comes back finds the way in."""
        self.way.start()
        self.closed.emit()

    def choose_files(self) -> None:
        """Ask which files, and read the first."""
        names, _ = QFileDialog.getOpenFileNames(self, "Bring in a list", "", KINDS)
        if names:
            self.open_files([Path(name) for name in names])

    def open_files(self, paths: Sequence[Path]) -> None:
        """Read the first of these lists; the others follow one after the other."""
        self.way.begin(paths)

    def open_file(self, path: Path) -> None:
        """Read the list at `path` and show what it holds."""
        self.open_files([path])

    def _answer(self, word: str) -> None:
        """Do what a button of the last step asks for."""
        if word == "board":
            self._leave()
        elif word == "people":
            self.way.afterwards.show_people()
        elif word == "another":
            self.way.go_on()
        elif word == "takeBack":
            self.way.take_back_last()
        elif word == "aside":
            self._save_aside()
        else:
            self._save_unreadable()

    def _save_unreadable(self) -> None:
        if path := self._place("unreadable rows"):
            self.way.afterwards.save_unreadable_to(path)

    def _save_aside(self) -> None:
        if path := self._place("rows kept aside"):
            self.way.afterwards.save_aside_to(path)

    def _place(self, what: str) -> Path | None:
        """Where rows shall be saved; None where nobody says."""
        file = self.way.list.file
        near = file.with_name(f"{file.stem} {what}.csv")
        name, _ = QFileDialog.getSaveFileName(
            self, f"Save the {what}", str(near), "CSV (*.csv)"
        )
        return Path(name) if name else None

    @guarded()
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.way.show_past()
        self.steps.focus_step()

    def stop(self) -> None:
        """Stop what runs and wait for it; called before the book is closed."""
        self.way.close()
