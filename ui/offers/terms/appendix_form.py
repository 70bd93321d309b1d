"""What follows the paper: PDFs and pictures, in order."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.offers.parts_of import KeptAppendix
from ui.look.buttons import Button, IconButton
from ui.look.labels import Label, shown
from ui.look.theme import px
from ui.offers.terms.parts import TermsForm

_KB = 1024


class AppendixForm(TermsForm):
    """The appendices of one paper.

    Signals:
        wanted: names and hashes as they should be from now on.
        file_wanted: another file is to be chosen.
    """

    wanted = Signal(object)
    file_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("Appendices", "appendixForm")
        self._shown: tuple[tuple[str, str], ...] = ()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(px(4))
        self.column.addLayout(self._rows)
        self.add = Button(
            "Add a PDF or a picture…", icon_name="plus", object_name="addAppendix"
        )
        self.add.clicked.connect(self.file_wanted)
        self.column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)

    def show_files(self, files: Sequence[KeptAppendix]) -> None:
        """Show these files."""
        known = tuple((one.name, one.sha256) for one in files)
        if known == self._shown:
            return
        self._shown = known
        while (item := self._rows.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for n, one in enumerate(files):
            self._rows.addWidget(self._row(n, one))

    def _row(self, place: int, one: KeptAppendix) -> QWidget:
        held = QWidget()
        row = QHBoxLayout(held)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Label(shown(one.name), "body"), 1)
        size = f"{max(1, one.size // _KB):,} KB"
        row.addWidget(Label(size, "detail", "text.secondary"))
        up = IconButton("chevron-up", f"Move {one.name} up")
        bin_ = IconButton("trash-2", f"Remove {one.name}")
        up.setEnabled(place > 0)
        up.clicked.connect(partial(self._move_up, place))
        bin_.clicked.connect(partial(self._drop, place))
        row.addWidget(up)
        row.addWidget(bin_)
        return held

    def _move_up(self, place: int) -> None:
        files = list(self._shown)
        files.insert(place - 1, files.pop(place))
        self.wanted.emit(tuple(files))

    def _drop(self, place: int) -> None:
        files = list(self._shown)
        files.pop(place)
        self.wanted.emit(tuple(files))
