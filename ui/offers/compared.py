"""A sheet for what a version says otherwise than the one before it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ui.look.buttons import Button
from ui.look.fonts import font
from ui.look.labels import Label
from ui.look.panels import Popover
from ui.look.theme import px

_WIDE, _HIGH, _AROUND = 460, 300, 150


class ComparedSheet(Popover):
    """The differences, to be read and copied."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host, "Compared versions")
        self.setObjectName("comparedSheet")
        self._over = host
        self.title = Label("", "section")
        self.told = QPlainTextEdit()
        self.told.setObjectName("differences")
        self.told.setAccessibleName("What differs")
        self.told.setReadOnly(True)
        self.told.setTabChangesFocus(True)
        close = Button("Close", object_name="closeCompared")
        close.clicked.connect(self.close_sheet)
        self.body.addWidget(self.title)
        self.body.addWidget(self.told)
        self.body.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)

    def show_lines(self, title: str, lines: list[str]) -> None:
        """Show these lines under the title."""
        self.told.setFont(font("body"))
        most = self._over.height() - px(_AROUND)
        self.told.setMinimumSize(px(_WIDE), min(px(_HIGH), most))
        self.title.setText(title)
        self.told.setPlainText("\n".join(lines))
