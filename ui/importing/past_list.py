"""The imports of the last days, each with the way to take it back."""

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.look.buttons import Button
from ui.look.labels import Label, set_tip
from ui.look.panels import Panel
from ui.look.theme import px

_MOST = 12
_HINT = "For 30 days an import can be taken back; what was changed since is kept."


class PastRow(NamedTuple):
    """An import as the list shows it.

    Attributes:
        act: its number.
        file: the name of the list.
        words: "194 people, Fri 20 Nov 14:05".
    """

    act: int
    file: str
    words: str


class PastList(Panel):
    """One row for each import; asked to take one back, it says first what would go.

    Signals:
        ask_wanted: an act: what would go?
        back_wanted: an act that shall be taken back.
    """

    ask_wanted = Signal(object)
    back_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pastImports")
        self._rows: Sequence[PastRow] = ()
        self._asked: int | None = None
        self._sentence = ""
        page = QVBoxLayout(self)
        page.setContentsMargins(px(16), px(14), px(16), px(14))
        page.setSpacing(px(8))
        hint = Label(_HINT, "detail", "text.secondary")
        hint.setWordWrap(True)
        page.addWidget(Label("Recent imports", "section"))
        page.addWidget(hint)
        self._sheet: QWidget | None = None

    def show_rows(self, rows: Sequence[PastRow]) -> None:
        """Show these imports, 12 at most."""
        self._rows = rows[:_MOST]
        self._asked, self._sentence = None, ""
        self.setVisible(bool(rows))
        self._show()

    def tell(self, act: int, sentence: str) -> None:
        """Say what taking an import back would do, and offer to do it."""
        self._asked, self._sentence = act, sentence
        self._show()
        yes = self.findChild(Button, "takeBackNow")
        if yes is not None:
            yes.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        if self._sheet is not None:
            self._sheet.setParent(None)
            self._sheet.deleteLater()
        self._sheet = QWidget()
        column = QVBoxLayout(self._sheet)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        for row in self._rows:
            column.addLayout(self._row(row))
            if row.act == self._asked:
                column.addLayout(self._question(row))
        layout = self.layout()
        assert layout is not None
        layout.addWidget(self._sheet)

    def _row(self, row: PastRow) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(px(10))
        name = Label(" ".join(row.file.split()), "bodyStrong")
        name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        set_tip(name, row.file)
        line.addWidget(name, 1)
        line.addWidget(Label(row.words, "body", "text.secondary"))
        back = Button("Take back…", object_name=f"takeBack{row.act}")
        back.setAccessibleName(f"Take back {row.file}, {row.words}…")
        back.setEnabled(row.act != self._asked)
        back.clicked.connect(partial(self.ask_wanted.emit, row.act))
        line.addWidget(back)
        return line

    def _question(self, row: PastRow) -> QVBoxLayout:
        block = QVBoxLayout()
        words = Label(self._sentence, "body", "text.secondary")
        words.setWordWrap(True)
        block.addWidget(words)
        line = QHBoxLayout()
        line.setSpacing(px(8))
        yes = Button("Take it back", kind="danger", object_name="takeBackNow")
        yes.setAccessibleName(f"Take back {row.file} now")
        yes.clicked.connect(partial(self.back_wanted.emit, row.act))
        no = Button("Keep it", object_name="keepImport")
        no.setAccessibleName(f"Keep {row.file}")
        no.clicked.connect(lambda: self.show_rows(self._rows))
        line.addWidget(yes)
        line.addWidget(no)
        line.addStretch(1)
        block.addLayout(line)
        return block
