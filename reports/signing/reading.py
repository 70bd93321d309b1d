"""Opening a PDF from elsewhere without trusting it: bounded in size, never run."""

import hashlib
import io
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pikepdf
from pikepdf import Pdf, Stream, settings

from models.book.refusals import NotSaved, Refused

LARGEST = 64_000_000
"""How many bytes a returned file may have; a long scan has less."""
_LARGEST_STREAM = 32_000_000  # bytes it may unpack to
_LARGEST_UNPACKED = 64_000_000
_MOST_OBJECTS = 150_000
_IN_VAIN = 8_000_000  # what a stream costs that could not be unpacked
_HEAD = 1024

settings.set_qpdf_limits(
    flate_max_memory=_LARGEST_STREAM,
    run_length_max_memory=_LARGEST_STREAM,
    png_max_memory=_LARGEST_STREAM,
    tiff_max_memory=_LARGEST_STREAM,
    dct_max_memory=_LARGEST_STREAM,
)


_STRANGE = (
    pikepdf.PdfError,
    ArithmeticError,
    AttributeError,
    LookupError,
    NotImplementedError,
    RuntimeError,
    TypeError,
    ValueError,
)
"""What reading a stranger's file may end in."""


class Allowance:
    """How much of a file may be unpacked altogether, pictures left packed."""

    def __init__(self) -> None:
        self._left = _LARGEST_UNPACKED

    def unpacked(self, stream: Stream) -> bytes:
        """What the stream holds; where it cannot be unpacked, a hash of what is stored.

        Raises:
            Refused: the file unpacks to more than a paper can hold.
        """
        if stream.get("/Subtype") == "/Image":
            return stream.read_raw_bytes()
        try:
            found = stream.read_bytes()
            self._left -= len(found)
        except pikepdf.PdfError:
            stored = hashlib.sha256(stream.read_raw_bytes()).hexdigest()
            found = f"%{stored}".encode()  # a remark: it draws nothing
            self._left -= _IN_VAIN
        if self._left < 0:
            raise Refused("This PDF unpacks to more than a paper can hold.")
        return found


@contextmanager
def opened(pdf: bytes) -> Iterator[Pdf]:
    """The file as a document, to look at and never to save.

    Raises:
        Refused: it is too large, no PDF, locked by a password, or broken.
    """
    if len(pdf) > LARGEST:
        raise Refused(too_large(len(pdf)))
    if b"%PDF-" not in pdf[:_HEAD]:
        raise Refused("This is no PDF.")
    if b"%%EOF" not in pdf[-_HEAD:]:
        raise Refused("This PDF is cut off: its end is missing. Ask for it again.")
    try:
        paper = pikepdf.open(io.BytesIO(pdf), attempt_recovery=False)
    except pikepdf.PasswordError as error:
        raise Refused(_LOCKED) from error
    except (pikepdf.PdfError, ValueError) as error:
        raise Refused(_DAMAGED) from error
    with paper:
        if paper.is_encrypted:
            raise Refused(_LOCKED)
        try:
            _read_through(paper)
            yield paper
        except _STRANGE as error:
            raise Refused(_DAMAGED) from error


def _read_through(paper: Pdf) -> None:
    """Have each object read once where nothing is asked of it.

    One that cannot be read is nothing from then on; met for the first time inside
    another, it ends the process (pikepdf 10.17 with qpdf 12.4, not recovering).
    """
    if int(paper.trailer.get("/Size", 0)) > _MOST_OBJECTS:
        raise Refused("This PDF has more parts than a paper can have.")
    for _object in paper.objects:
        pass


def returned_file(path: Path) -> bytes:
    """What a file holds, if it is no larger than a paper can be.

    Raises:
        Refused: there is no such file, or it is much too large.
        NotSaved: it cannot be read.
    """
    try:
        if not path.is_file():
            raise Refused(f"There is no file “{path}”.")
        size = path.stat().st_size
        if size > LARGEST:
            raise Refused(too_large(size))
        with path.open("rb") as file:
            found = file.read(LARGEST + 1)
    except OSError as error:
        raise NotSaved(
            f"“{path.name}” cannot be read ({error.strerror}).",
            "Nothing was changed.",
            "Copy it to this computer and try again.",
        ) from error
    return found


_DAMAGED = "This PDF is damaged and cannot be read."
_LOCKED = "This PDF is locked with a password. Ask for a copy without one."


def too_large(size: int) -> str:
    """Why a file of this many bytes is not read."""
    return (
        f"This file has {size / 1e6:,.0f} MB. A paper of ours that was signed has"
        f" less than {LARGEST / 1e6:,.0f} MB."
    )
