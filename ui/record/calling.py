"""Calling: the number shown large, copied, or handed to the system's own telephone.

What is handed over is built from digits only, so that nothing in a name or a list
can become a command or another address.
"""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.links import dialled, open_link, phone_link
from ui.look.buttons import Button
from ui.look.labels import Label, shown
from ui.look.messages import announce
from ui.look.panels import Popover
from ui.look.theme import px


def ring(number: str) -> bool:
    """Whether the system took the number for its own telephone."""
    digits = dialled(number)
    return bool(digits) and not open_link(phone_link(number))


class CallSheet(Popover):
    """The number at 24 px, with Copy, the system's telephone, and logging the call."""

    log_wanted = Signal()

    def __init__(self, host: QWidget) -> None:
        super().__init__(host, "Call")
        self._number = ""
        self.setObjectName("callSheet")
        self._who = Label("", "detail", "text.secondary")
        self.number = Label("", "display")
        self.number.setObjectName("callNumber")
        self._said = Label("", "detail", "text.secondary")
        self._said.hide()
        for label in (self._who, self.number, self._said):
            self.body.addWidget(label)
        self.body.addLayout(self._row())

    def _row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(px(8))
        self._copy = Button("Copy", icon_name="copy", object_name="callCopy")
        self._copy.clicked.connect(self._copy_number)
        self._ring = Button("Use this computer", icon_name="phone-call")
        self._ring.setObjectName("callRing")
        self._ring.clicked.connect(self._ring_number)
        log = Button("Log the call", kind="primary", object_name="callLog")
        log.clicked.connect(self._log)
        for button in (self._copy, self._ring, log):
            row.addWidget(button)
        return row

    def show_number(self, who: str, number: str, at: QPoint) -> None:
        """Show a number to be dialled."""
        self._number = number
        self._who.setText(shown(who, 60))
        self.number.setText(shown(number, 40))
        self.setAccessibleName(f"Call {number}")
        self._ring.setVisible(bool(dialled(number)))
        self._said.hide()
        self.open_at(at, self._copy)

    def _copy_number(self) -> None:
        QGuiApplication.clipboard().setText(self._number)
        self._say("Copied.")

    def _ring_number(self) -> None:
        if ring(self._number):
            self._say("Handed to this computer's telephone.")
        else:
            self._say("This computer has no telephone. Dial the number by hand.")

    def _say(self, sentence: str) -> None:
        self._said.setText(sentence)
        self._said.show()
        self.adjustSize()
        announce(self, sentence)

    def _log(self) -> None:
        self.close_sheet()
        self.log_wanted.emit()
