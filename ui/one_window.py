"""One window for one book: a second start raises the first.

The lock decides, and dies with its process. The local socket only carries the word
"raise", so that a socket left behind by a crash can never keep a book shut.
"""

import os
import stat
import sys
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths

from models.book.lock import FileLock, lock_path

_WORD = b"raise"
_WAIT_MS = 1500


def taken(book: Path) -> FileLock | None:
    """The lock of this book's window, ours now; None where another window has it.

    A folder that cannot be written to has no second writer: its lock is taken.
    """
    lock = FileLock(lock_path(book.resolve(), "window"))
    try:
        return lock if lock.try_take() else None
    except OSError:
        return lock


def door_of(book: Path) -> str | None:
    """Where the window of a book listens; None where no folder is the user's alone."""
    from hashlib import sha256  # noqa: PLC0415 - after the first paint

    name = sha256(os.fsencode(book.resolve())).hexdigest()[:16]
    if sys.platform == "win32":
        return f"baton-{name}"
    folder = _session_folder()
    return str(folder / f"baton-{name}") if _is_private(folder) else None


def _session_folder() -> Path:
    """The folder of this session, or one of ours where the system gives none."""
    if sys.platform == "darwin":
        place = QStandardPaths.StandardLocation.RuntimeLocation
        return Path(QStandardPaths.writableLocation(place))
    given = os.environ.get("XDG_RUNTIME_DIR") or f"/run/user/{os.getuid()}"
    if Path(given).is_dir():
        return Path(given)
    own = Path(tempfile.gettempdir()) / f"baton-{os.getuid()}"
    with suppress(OSError):  # `_is_private` looks at what stands there
        own.mkdir(mode=0o700, exist_ok=True)
    return own


def _is_private(folder: Path) -> bool:
    try:
        there = folder.lstat()
    except OSError:
        return False
    mine = stat.S_ISDIR(there.st_mode) and there.st_uid == os.getuid()
    return mine and not stat.S_IMODE(there.st_mode) & 0o077


def raise_other(book: Path) -> bool:
    """Whether the window that has the book open was told to come forward."""
    from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415 - a second start only

    door = door_of(book)
    if door is None:
        return False
    line = QLocalSocket()
    line.connectToServer(door)
    if not line.waitForConnected(_WAIT_MS):
        return False
    line.write(_WORD)
    told = line.waitForBytesWritten(_WAIT_MS)
    line.disconnectFromServer()
    return told


class Doorbell(QObject):
    """Listens for a second start of the same book.

    Args:
        rung: called when a second start wants the window to come forward.
    """

    def __init__(self, book: Path, rung: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415 - after the paint

        self._rung = rung
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        door = door_of(book)
        if door is not None:
            QLocalServer.removeServer(door)  # what a killed process left behind
            self._server.listen(door)

    def _answer(self) -> None:
        line = self._server.nextPendingConnection()
        if line is not None:
            line.disconnected.connect(line.deleteLater)
            self._rung()

    def stop(self) -> None:
        """Listen no more."""
        self._server.close()
