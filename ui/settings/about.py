"""What Baton is, and whose work it stands on."""

import json
from importlib.metadata import PackageNotFoundError, version
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from resources import resource
from ui.look.buttons import Button
from ui.look.fonts import font
from ui.look.labels import Label
from ui.look.theme import px
from ui.shell.mark import mark


class Notice(NamedTuple):
    """One work of others, with its licence and the file of its text."""

    name: str
    licence: str
    file: str


def notices() -> list[Notice]:
    """Every work of others that Baton carries or uses."""
    text = resource("notices", "index.json").read_text(encoding="utf-8")
    return [Notice(**each) for each in json.loads(text)]


def baton_version() -> str:
    """The version of this Baton, from its package or from the project's file."""
    try:
        return version("baton")
    except PackageNotFoundError:
        project = resource().parent / "pyproject.toml"
        for line in project.read_text(encoding="utf-8").splitlines():
            if line.startswith("version = "):
                return line.partition('"')[2].rstrip('"')
        return ""


class About(QDialog):
    """The mark, the version, where the data lies, and the notices."""

    def __init__(self, book: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("about")
        self.setWindowTitle("About Baton")
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(20), px(24), px(16))
        column.setSpacing(px(8))
        column.addLayout(_head(book))
        column.addWidget(Label("Third-party notices", "section"))
        column.addWidget(
            Label(
                "Baton uses these works of others, each under its own licence.",
                "body",
                "text.secondary",
            )
        )
        column.addLayout(self._lists(), 1)
        close = Button("Close", keys="Esc", object_name="aboutClose")
        close.clicked.connect(self.close)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.names.setCurrentRow(0)
        self.resize(px(820), px(600))

    def _lists(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self._notices = notices()
        self.names = QListWidget()
        self.names.setObjectName("notices")
        self.names.setAccessibleName("Third-party notices")
        for notice in self._notices:
            self.names.addItem(f"{notice.name}, {notice.licence}")
        self.text = QPlainTextEdit()
        self.text.setObjectName("noticeText")
        self.text.setAccessibleName("Text of the licence")
        self.text.setReadOnly(True)
        self.text.setFont(font("detail"))
        self.names.currentRowChanged.connect(self._show)
        row.addWidget(self.names, 2)
        row.addWidget(self.text, 5)
        return row

    def _show(self, row: int) -> None:
        notice = self._notices[row]
        words = resource("notices", notice.file).read_text(encoding="utf-8")
        self.text.setPlainText(words)


def _head(book: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(px(14))
    picture = QLabel()
    picture.setPixmap(mark(px(44)))
    row.addWidget(picture)
    words = QVBoxLayout()
    words.setSpacing(px(2))
    words.addWidget(Label(f"Baton {baton_version()}", "page"))
    where = (
        f"Your book is {book}. It stays on this computer."
        if book
        else "Your book will be one file on this computer."
    )
    label = Label(where, "body", "text.secondary")
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    words.addWidget(label)
    row.addLayout(words, 1)
    return row
