"""One lock of the operating system beside the book, held by whoever writes."""

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from models.book.refusals import NotSaved, Refused

if sys.platform == "win32":  # pragma: no cover — the tests run where fcntl is
    import msvcrt

    def _try_lock(handle: int) -> bool:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
else:
    import fcntl

    def _try_lock(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True


_NOTE_AT, _NOTE_LIMIT = 16, 400
"""Where the holder's note stands in the file: behind the byte that Windows locks."""
_STAYS = sys.platform == "win32"
"""There a file that is open cannot be removed; it stays beside the book, empty."""


def lock_path(book: Path, purpose: str) -> Path:
    """Where the lock of a book for a purpose ("write", "window") stands."""
    return book.with_name(f".{book.name}.{purpose}.lock")


class FileLock:
    """A lock that dies with its process; its file goes away when it is let go."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._handle: int | None = None

    def try_take(self) -> bool:
        """Whether the lock is ours now."""
        if self._handle is not None:
            return True
        handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            if _try_lock(handle) and self._is_still_there(handle):
                self._handle, handle = handle, -1
        finally:
            if handle >= 0:
                os.close(handle)
        return self._handle is not None

    def _is_still_there(self, handle: int) -> bool:
        """Whether the file we locked is the one on disk, not one just unlinked."""
        try:
            there = self._path.stat()
        except FileNotFoundError:
            return False
        mine = os.fstat(handle)
        return (there.st_dev, there.st_ino) == (mine.st_dev, mine.st_ino)

    def leave_note(self, note: str) -> None:
        """Say in the file why it is held for long; empty for nothing to say."""
        assert self._handle is not None
        if os.fstat(self._handle).st_size:
            os.ftruncate(self._handle, 0)  # of a holder who was killed
        if note:
            os.lseek(self._handle, _NOTE_AT, os.SEEK_SET)
            os.write(self._handle, note.encode()[:_NOTE_LIMIT])

    def note(self) -> str:
        """What the one who holds the lock says about it."""
        try:
            with self._path.open("rb") as file:
                file.seek(_NOTE_AT)
                return file.read(_NOTE_LIMIT).decode(errors="ignore")
        except OSError:
            return ""  # let go of a moment ago

    def let_go(self) -> None:
        """Free the lock and remove its file; others waiting make a new one."""
        if self._handle is not None:
            if not _STAYS:
                self._path.unlink(missing_ok=True)
            os.close(self._handle)
            self._handle = None


@contextmanager
def held(path: Path, seconds: float = 10.0, note: str = "") -> Iterator[None]:
    """Hold the lock for the block, waiting for another writer if there is one.

    Args:
        note: a sentence for others who want to write meanwhile; they do not wait then.

    Raises:
        Refused: the one who holds it has left a note for others, which is told.
        NotSaved: another program held it for `seconds`, or its file cannot be made.
    """
    lock = FileLock(path)
    patience = time.monotonic() + seconds
    try:
        while not lock.try_take():
            if said := lock.note():
                raise Refused(said)
            if time.monotonic() > patience:
                raise NotSaved(
                    "Another program has been writing to this book for a while.",
                    "Nothing is lost.",
                    "Wait for it to finish, then try again.",
                )
            time.sleep(0.002)
        lock.leave_note(note)
    except OSError as error:
        raise NotSaved(
            f"The book's folder cannot be written to ({error.strerror}).",
            "The book is unchanged.",
            "Make the folder writable, or move the book, then try again.",
        ) from error
    try:
        yield
    finally:
        lock.let_go()
