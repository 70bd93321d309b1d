"""Copies of kept files for the system to open: private, read-only, gone at the end."""

import os
import shutil
import tempfile
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from models.people.safe_names import safe_name

_PRIVATE, _READ_ONLY = 0o700, 0o400
_CAREFUL = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_NOFOLLOW", 0)


def lent_folder() -> Path:
    """Where the copies lie; nobody else may look into it."""
    place = QStandardPaths.StandardLocation.GenericCacheLocation
    return Path(QStandardPaths.writableLocation(place)) / "Baton" / "opened"


def lend(name: str, content: bytes) -> Path:
    """A read-only copy of a kept file under its own name.

    Raises:
        OSError: the disk does not take it.
    """
    folder = lent_folder()
    folder.mkdir(mode=_PRIVATE, parents=True, exist_ok=True)
    folder.chmod(_PRIVATE)
    path = Path(tempfile.mkdtemp(dir=folder)) / safe_name(name)
    write_new(path, content, _READ_ONLY)
    return path


def write_new(path: Path, content: bytes, mode: int = 0o600) -> None:
    """Write a file that is not there yet, through no link.

    Raises:
        OSError: it is there, or the disk does not take it.
    """
    with os.fdopen(os.open(path, _CAREFUL, mode), "wb") as file:
        file.write(content)


def empty_lent() -> None:
    """Remove the copies of this start and of earlier ones."""
    shutil.rmtree(lent_folder(), ignore_errors=True)
