"""Files written whole and for their owner alone, and refused where one stands."""

import os
from collections.abc import Iterable
from pathlib import Path

from models.book.refusals import NotSaved, Refused


def refuse_taken(path: Path, *, book: Path, overwrite: bool) -> None:
    """Let a free name pass, or one that may be written over.

    Raises:
        Refused: something stands there, or it is the book itself.
    """
    try:
        if not path.exists():
            return
        is_book = path.samefile(book)
    except OSError as error:
        raise NotSaved(*_why(path, error)) from error
    if is_book:
        raise Refused("It would take the place of the book. Choose another name.")
    if not overwrite:
        raise Refused(
            f"“{path.name}” is there already. Choose another name, or say --overwrite."
        )
    if path.is_dir():
        raise Refused(f"“{path.name}” is a folder. Choose another name.")


def write_whole(path: Path, pieces: Iterable[bytes]) -> int:
    """How many bytes the file holds now; no half of it is ever found in its place.

    Raises:
        NotSaved: the disk did not take it.
    """
    half = path.with_name(f".{path.name}.new")
    flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_NOFOLLOW", 0)
    try:
        half.unlink(missing_ok=True)
        with os.fdopen(os.open(half, flags, 0o600), "wb", buffering=1 << 20) as file:
            size = sum(file.write(piece) for piece in pieces)
            file.flush()
            os.fsync(file.fileno())
        half.replace(path)
    except OSError as error:
        raise NotSaved(*_why(path, error)) from error
    finally:
        half.unlink(missing_ok=True)
    return size


def _why(path: Path, error: OSError) -> tuple[str, str, str]:
    return (
        f"“{path}” could not be written ({error.strerror}).",
        "The book is unchanged.",
        "Choose another folder, or free some space.",
    )
