"""Where this computer keeps the calendar, and the two things to do about it."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.look.buttons import Button
from ui.look.labels import Label, set_tip, shown
from ui.look.theme import px

_WHAT = (
    "Appointments and next steps are written as a calendar file into a folder, after "
    "every change. Choose one that your own cloud publishes to your phone. This "
    "belongs to this computer, not to the book."
)


class FolderRow(QWidget):
    """The folder of the calendar.

    Signals:
        choose: a folder is to be chosen.
        stop: no calendar is to be kept any more.
    """

    choose = Signal()
    stop = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("calendarFolder")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        self.words = Label("", "bodyStrong")
        self.told = Label("", "detail", "text.secondary")
        what = Label(_WHAT, "body", "text.secondary")
        for label in (what, self.words, self.told):
            label.setWordWrap(True)
            column.addWidget(label)
        acts = QHBoxLayout()
        self.choose_it = Button("Choose a folder…", object_name="calendarChoose")
        self.choose_it.setAccessibleDescription(_WHAT)
        self.stop_it = Button(
            "Keep no calendar", kind="quiet", object_name="calendarStop"
        )
        self.choose_it.clicked.connect(self.choose)
        self.stop_it.clicked.connect(self.stop)
        for button in (self.choose_it, self.stop_it):
            acts.addWidget(button)
        acts.addStretch(1)
        column.addLayout(acts)

    def show_folder(self, folder: Path | None, told: str) -> None:
        """Show where the calendar is kept, and what came of writing it last."""
        self.words.setText("No calendar is kept" if folder is None else _cut(folder))
        set_tip(self.words, "" if folder is None else str(folder))
        self.told.setText(shown(told, 300))
        self.told.setVisible(bool(told))
        self.stop_it.setVisible(folder is not None)


def _cut(folder: Path) -> str:
    """The path with room to be broken after each of its parts."""
    return shown(str(folder).replace("/", "/\u200b"), 300)
