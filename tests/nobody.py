"""A user without rights, to whom a read-only book is read-only."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

_NOBODY = 65534


@contextmanager
def as_nobody() -> Iterator[None]:
    """Give up the rights of the superuser for a while, who may write anywhere."""
    mine = os.getuid()
    if mine == 0:
        os.setresuid(_NOBODY, _NOBODY, 0)
    try:
        yield
    finally:
        if mine == 0:
            os.setresuid(0, 0, 0)


@contextmanager
def read_only(book: Path) -> Iterator[Path]:
    """A copy of a closed book that everybody may read and nobody may write."""
    with TemporaryDirectory(prefix="baton-place-") as name:
        folder = Path(name)
        copy = folder / book.name
        copy.write_bytes(book.read_bytes())
        copy.chmod(0o444)
        folder.chmod(0o555)
        with as_nobody():
            yield copy
        folder.chmod(0o700)
