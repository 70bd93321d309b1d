"""The papers that a mail program attaches, kept until it has surely read them.

A program reads an attached file when the mail is sent, which may be days later. They
lie in the open, as a program in a sandbox sees no hidden folder.
"""

import shutil
import tempfile
from datetime import timedelta
from math import inf
from pathlib import Path

from models.book.moments import clock
from models.people.safe_names import safe_name
from ui.shell.opening import documents

KEPT_DAYS = 14
_BEGIN = "mail-"


def mailed_folder() -> Path:
    """Where they lie."""
    return documents() / "Mailed"


def copy_for_mail(name: str, pdf: bytes) -> Path:
    """A copy under its own name, in a folder that only the user may look into.

    Raises:
        OSError: the disk does not take it.
    """
    folder = mailed_folder()
    folder.mkdir(parents=True, exist_ok=True)
    own = Path(tempfile.mkdtemp(prefix=_BEGIN, dir=folder))  # nobody else looks in
    path = own / safe_name(name)
    path.write_bytes(pdf)
    return path


def remove_old_copies() -> None:
    """Remove the copies that a mail was sent from long ago."""
    _remove_before((clock() - timedelta(days=KEPT_DAYS)).timestamp())


def remove_all_copies() -> None:
    """Remove every copy, as one may name a person who was erased."""
    _remove_before(inf)


def _remove_before(moment: float) -> None:
    for old in mailed_folder().glob(f"{_BEGIN}*"):
        if old.is_dir() and not old.is_symlink() and old.stat().st_mtime < moment:
            shutil.rmtree(old, ignore_errors=True)
