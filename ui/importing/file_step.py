"""The first step: which file, and the lists of the last days that can go again."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.guarded import guarded
from ui.importing.past_list import PastList, PastRow
from ui.look.buttons import Button
from ui.look.labels import IconLabel, Label
from ui.look.scroll_area import ScrollArea
from ui.look.theme import color, px, radius, theme

KINDS = (
    "Lists (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods *.vcf *.vcard *.ics *.json)"
    ";;All files (*)"
)
_WELCOME = (
    "A spreadsheet (XLSX, ODS), a table of text (CSV, TSV), cards of a phone (vCard), "
    "a calendar (ICS) or a Trello board (JSON). Choose several at once if notes and "
    "calls lie in files of their own."
)
_WIDTH = 640


class _Zone(QWidget):
    """Where files are dropped.

    Signals:
        dropped: the paths of the files.
    """

    dropped = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self._over = False
        theme().changed.connect(self.update)

    @guarded()
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _files_in(event):
            self._over = True
            event.acceptProposedAction()
            self.update()

    @guarded()
    def dragLeaveEvent(self, event: QEvent) -> None:
        del event
        self._over = False
        self.update()

    @guarded()
    def dropEvent(self, event: QDropEvent) -> None:
        self._over = False
        self.update()
        if files := _files_in(event):
            event.acceptProposedAction()
            self.dropped.emit(files)

    @guarded()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = "accent.solid" if self._over else "line.strong"
        painter.setPen(QPen(color(edge), 1.5, Qt.PenStyle.DashLine))
        painter.setBrush(color("surface.selected" if self._over else "surface.panel"))
        box = self.rect().adjusted(1, 1, -2, -2)
        painter.drawRoundedRect(box, radius("panel"), radius("panel"))
        painter.end()


def _files_in(event: QDropEvent) -> list[Path]:
    """The files of this computer that are dragged."""
    urls = event.mimeData().urls()
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]


class FileStep(QWidget):
    """A place to drop files, and the imports that can be taken back.

    Signals:
        choose_wanted: the dialog for files is wanted.
        dropped: the paths of the files.
        ask_wanted: an act: what would go if it were taken back?
        back_wanted: an act that shall be taken back.
    """

    choose_wanted = Signal()
    dropped = Signal(object)
    ask_wanted = Signal(object)
    back_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.said = Label("", "body", "state.danger.text")
        self.said.setWordWrap(True)
        self.said.hide()
        self.choose = Button(
            "Choose files…",
            kind="primary",
            icon_name="folder-open",
            object_name="chooseFile",
        )
        self.choose.clicked.connect(self.choose_wanted)
        self.past = PastList()
        self.past.ask_wanted.connect(self.ask_wanted)
        self.past.back_wanted.connect(self.back_wanted)
        self._lay_out()

    def _lay_out(self) -> None:
        sheet = QWidget()
        across = QHBoxLayout(sheet)
        across.setContentsMargins(px(24), px(28), px(24), px(20))
        column = QVBoxLayout()
        column.setSpacing(px(16))
        column.addWidget(self._zone())
        column.addWidget(self.said)
        column.addWidget(self.past)
        column.addStretch(1)
        middle = QWidget()
        middle.setLayout(column)
        middle.setMaximumWidth(px(_WIDTH))
        across.addStretch(1)
        across.addWidget(middle, 20)
        across.addStretch(1)
        scroll = ScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(sheet)
        scroll.viewport().setAutoFillBackground(False)
        sheet.setAutoFillBackground(False)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(scroll)

    def _zone(self) -> _Zone:
        zone = _Zone()
        zone.setObjectName("dropZone")
        zone.setAccessibleName("Drop files here")
        zone.dropped.connect(self.dropped)
        inside = QVBoxLayout(zone)
        inside.setContentsMargins(px(32), px(26), px(32), px(26))
        inside.setSpacing(px(10))
        words = Label(_WELCOME, "body", "text.secondary")
        words.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(px(12))
        row.addWidget(self.choose)
        row.addWidget(Label("or drop them here", "body", "text.secondary"))
        row.addStretch(1)
        inside.addWidget(IconLabel("import", "accent.text", 28))
        inside.addWidget(Label("Bring in a list", "section"))
        inside.addWidget(words)
        inside.addSpacing(px(4))
        inside.addLayout(row)
        return zone

    def show_past(self, rows: Sequence[PastRow]) -> None:
        """Show the imports that can be taken back."""
        self.past.show_rows(rows)

    def say(self, sentence: str) -> None:
        """Say why a file was not brought in; "" for nothing to say."""
        self.said.setText(sentence)
        self.said.setVisible(bool(sentence))
