"""One lock of the operating system beside the book, held by whoever writes."""

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from models.book.refusals import NotSaved

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

    def let_go(self) -> None:
        """Free the lock and remove its file; others waiting make a new one."""
        if self._handle is not None:
            if not _STAYS:
                self._path.unlink(missing_ok=True)
            os.close(self._handle)
            self._handle = None


@contextmanager
def held(path: Path, seconds: float = 10.0) -> Iterator[None]:
    """Hold the lock for the block, waiting for another writer if there is one.

    Raises:
        NotSaved: another program held it for `seconds`, or its file cannot be made.
    """
    lock = FileLock(path)
    patience = time.monotonic() + seconds
    try:
        while not lock.try_take():
            if time.monotonic() > patience:
                raise NotSaved(
                    "Another program has been writing to this book for a while.",
                    "Nothing is lost.",
                    "Wait for it to finish, then try again.",
                )
            time.sleep(0.002)
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
