"""The sheet that checks a returned PDF: drop it or choose it, and read what it is."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from reports.signing.verdict import Likeness, Verdict
from ui.guarded import guarded
from ui.look.buttons import Button
from ui.look.labels import IconLabel, Label, shown
from ui.look.messages import announce
from ui.look.scroll_area import ScrollArea
from ui.look.theme import px

WIDTH, HEIGHT = 600, 250
ASK = "Drop a PDF here that came back, or choose it. It is read and never changed."
_SIGNS = {
    Likeness.UNCHANGED: ("circle-check", "state.success.text"),
    Likeness.ADDED: ("circle-check", "state.success.text"),
    Likeness.CHANGED: ("octagon-alert", "state.danger.text"),
    Likeness.ANOTHER: ("octagon-alert", "state.danger.text"),
}
_UNSURE = ("info", "text.secondary")


class CheckSheet(QDialog):
    """One returned file after the other, and what each is.

    Signals:
        wanted: the path of a file to check.
        file_wanted: the dialog for a file is wanted.
        keep_wanted: the file shall be kept with the offer that it answers.
    """

    wanted = Signal(object)
    file_wanted = Signal()
    keep_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("checkSheet")
        self.setWindowTitle("Check a returned PDF")
        self.setAcceptDrops(True)
        self.mark, self.head = IconLabel(*_UNSURE, 20), Label("", "bodyStrong")
        self.head.setWordWrap(True)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(px(6))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(px(24), px(20), px(12), px(18))
        whole.setSpacing(px(10))
        whole.addWidget(Label("Check a returned PDF", "section"))
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, px(12), 0)
        top.setSpacing(px(10))
        top.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.head, 1)
        whole.addLayout(top)
        self._held = self._scroll()
        whole.addWidget(self._held, 1)
        whole.addLayout(self._buttons())
        self.setFixedWidth(px(WIDTH))
        self._room = parent.height() - px(32)
        self.resize(px(WIDTH), min(px(HEIGHT), self._room))
        self._say(ASK)
        self.choose.setFocus(Qt.FocusReason.OtherFocusReason)

    def wait_for(self, name: str) -> None:
        """Say that the file is being read."""
        self._clear()
        self._say(f"Reading “{shown(name, 80)}”")

    def refuse(self, sentence: str) -> None:
        """Say why the file cannot be judged."""
        self._clear()
        self._say(sentence, ("octagon-alert", "state.danger.text"))

    def show_verdict(
        self, file: str, verdict: Verdict, number: str, *, sent: bool
    ) -> None:
        """Say what the file is.

        Args:
            number: of the offer that it answers, or "".
            sent: whether the book keeps what was sent.
        """
        self._clear()
        head, *rest = verdict.sentences
        self._say(head, _SIGNS.get(verdict.likeness, _UNSURE))
        about = f"“{shown(file, 80)}”"
        if number and sent:
            about += f", compared with {number} as it was sent"
        elif number:
            about += f", which says that it is {number}; the book keeps no such file"
        for text in (f"{about}.", *rest):
            line = Label(
                text, "body", "text.secondary" if text[0] == "“" else "text.primary"
            )
            line.setWordWrap(True)
            self._lines.insertWidget(self._lines.count() - 1, line)
            line.show()  # what is not shown yet has no height
        self.keep.set_words(f"Keep it with {number}")
        self.keep.setVisible(bool(number))
        self._grow()
        announce(self, " ".join(verdict.sentences))

    def lines(self) -> list[str]:
        """What is said below the head."""
        items = (self._lines.itemAt(at) for at in range(self._lines.count()))
        held = (item.widget() for item in items if item is not None)
        return [line.text() for line in held if isinstance(line, Label)]

    def _say(self, sentence: str, sign: tuple[str, str] = _UNSURE) -> None:
        self.mark.set_icon(*sign, 20)
        self.head.setText(shown(sentence))
        self.head.setAccessibleName(sentence)

    def _grow(self) -> None:
        """As high as what is said, but not higher than the window behind."""
        wanted = self._lines.totalHeightForWidth(px(WIDTH) - px(48))
        rest = self.sizeHint().height() - self._held.sizeHint().height()
        self.resize(px(WIDTH), min(max(px(HEIGHT), wanted + rest), self._room))

    def _clear(self) -> None:
        self.keep.hide()
        while self._lines.count() > 1:
            item = self._lines.takeAt(0)
            if item is not None and (line := item.widget()) is not None:
                line.deleteLater()

    def _scroll(self) -> ScrollArea:
        inside = QWidget()
        inside.setLayout(self._lines)
        self._lines.setContentsMargins(px(30), 0, px(12), 0)
        self._lines.addStretch(1)
        scroll = ScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        return scroll

    def _buttons(self) -> QHBoxLayout:
        close = Button("Close", keys="Esc", object_name="checkClose")
        close.clicked.connect(self.reject)
        self.keep = Button("Keep it", object_name="checkKeep")
        self.keep.clicked.connect(self.keep_wanted)
        self.keep.hide()
        self.choose = Button(
            "Choose a file…",
            kind="primary",
            icon_name="folder-open",
            object_name="checkChoose",
        )
        self.choose.setDefault(True)
        self.choose.clicked.connect(self.file_wanted)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, px(12), 0)
        row.setSpacing(px(8))
        row.addWidget(self.keep)
        row.addStretch(1)
        row.addWidget(close)
        row.addWidget(self.choose)
        return row

    @guarded()
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _file_in(event) is not None:
            event.acceptProposedAction()

    @guarded()
    def dropEvent(self, event: QDropEvent) -> None:
        if (path := _file_in(event)) is not None:
            event.acceptProposedAction()
            self.wanted.emit(path)


def _file_in(event: QDropEvent) -> Path | None:
    """The one file of this computer that is dragged."""
    urls = [url for url in event.mimeData().urls() if url.isLocalFile()]
    return Path(urls[0].toLocalFile()) if len(urls) == 1 else None
