"""Our own fault: say so quietly, keep the work going, write down where it was.

The log holds names of files and functions and the kind of the error, never values:
an error's own text may hold a prospect's name.
"""

import os
import sys
import traceback
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.look.buttons import Button
from ui.look.labels import Label
from ui.look.theme import px

LOG_LIMIT = 1_000_000


def log_path() -> Path:
    """The file that faults are written to, in the user's own data folder."""
    from platformdirs import user_data_path  # noqa: PLC0415 - only after a fault

    return user_data_path("Baton", appauthor=False) / "faults.log"


def account_of(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Where the fault came from, without any value of the book."""
    lines = [f"{kind.__module__}.{kind.__qualname__}"]
    lines += [
        f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}"
        for frame in traceback.extract_tb(trace)
    ]
    return "\n".join(lines)


def write_down(account: str, moment: datetime) -> Path | None:
    """The log with the account added, for its owner alone; None if that failed."""
    path = log_path()
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        if path.exists() and path.stat().st_size > LOG_LIMIT:
            path.replace(path.with_suffix(".old.log"))
        handle = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        with os.fdopen(handle, "a", encoding="utf-8") as log:
            log.write(f"{moment.isoformat(timespec='seconds')} {account}\n")
    except OSError:
        return None
    return path


class FaultDialog(QDialog):
    """A quiet window: what happened, that the data is safe, what to do."""

    def __init__(self, account: str, log: Path | None, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setObjectName("fault")
        self.setWindowTitle("Something went wrong in Baton")
        self.setModal(False)
        self._account = account
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(20), px(24), px(20))
        column.setSpacing(px(10))
        written = (
            f"What went wrong was written to {log}, without any of your data."
            if log
            else "It could not be written down."
        )
        for words, style in (
            ("Something went wrong in Baton. It is our fault, not yours.", "section"),
            ("Everything saved before is safe, and you can go on working.", "body"),
            (f"{written} Send us these lines if it happens again.", "detail"),
        ):
            label = Label(words, style)
            label.setWordWrap(True)
            label.setMinimumWidth(px(420))
            column.addWidget(label)
        details = Label(account, "caption", "text.secondary")
        details.setObjectName("faultDetails")
        interact = Qt.TextInteractionFlag.TextSelectableByMouse
        details.setTextInteractionFlags(interact)
        column.addWidget(details)
        column.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        copy = Button("Copy the lines", object_name="faultCopy")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._account))
        go_on = Button("Go on", kind="primary", object_name="faultGoOn")
        go_on.clicked.connect(self.close)
        row.addStretch(1)
        row.addWidget(copy)
        row.addWidget(go_on)
        return row


class Faults:
    """What nobody caught: written down, and told once however many come."""

    def __init__(self) -> None:
        self._shown: FaultDialog | None = None

    def caught(
        self,
        kind: type[BaseException],
        _fault: BaseException,
        trace: TracebackType | None,
    ) -> None:
        """Write the fault down and show one dialog at a time."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.closeAllWindows()  # Ctrl C in the terminal is no fault
            return
        account = account_of(kind, trace)
        log = write_down(account, datetime.now(UTC))
        sys.stderr.write(f"{account}\n")
        app = QApplication.instance()
        if isinstance(app, QApplication) and self._shown is None:
            self._shown = FaultDialog(account, log, app.activeWindow())
            self._shown.finished.connect(self._forget)
            self._shown.show()

    def shown(self) -> FaultDialog | None:
        """The dialog in sight."""
        return self._shown

    def _forget(self) -> None:
        if self._shown is not None:
            self._shown.deleteLater()
            self._shown = None


@cache
def faults() -> Faults:
    """The one teller of faults in this process."""
    return Faults()
