"""The bytes of appendices, pictures and fonts: kept once by their hash, remembered.

Bytes of one hash never change, so what was read and looked at once need not be read
again at each key.
"""

import hashlib
from collections import OrderedDict
from threading import Lock

from models.book.reader import Reader
from models.book.refusals import Refused

_MOST_REMEMBERED = 64 * 1024 * 1024


class _Remembered:
    """The bytes read last, up to a sum of sizes; those not read for longest go."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._kept: OrderedDict[str, bytes] = OrderedDict()
        self._size = 0

    def get(self, sha256: str) -> bytes | None:
        with self._lock:
            content = self._kept.get(sha256)
            if content is not None:
                self._kept.move_to_end(sha256)
            return content

    def put(self, sha256: str, content: bytes) -> None:
        with self._lock:
            if sha256 in self._kept:
                return
            self._kept[sha256] = content
            self._size += len(content)
            while self._size > _MOST_REMEMBERED:
                _oldest, gone = self._kept.popitem(last=False)
                self._size -= len(gone)


_remembered = _Remembered()


def kept_bytes(reader: Reader, sha256: str) -> bytes:
    """The bytes of a kept file, as they were kept; none for an empty hash.

    Raises:
        Refused: they are missing from the book, or were altered in it.
    """
    if not sha256:
        return b""
    if (known := _remembered.get(sha256)) is not None:
        return known
    row = reader.one(
        "SELECT CAST(content AS BLOB) FROM kept_file WHERE sha256 = :sha", sha=sha256
    )
    if row is None:
        raise Refused("A file of this offer is missing from the book. See a backup.")
    content = bytes(row[0])
    if hashlib.sha256(content).hexdigest() != sha256:
        raise Refused("A file of this offer was altered in the book. See a backup.")
    _remembered.put(sha256, content)
    return content


def remembered(sha256: str) -> bytes:
    """The bytes of a kept file if they were read before, else none."""
    return _remembered.get(sha256) or b""


def is_kept(reader: Reader, sha256: str) -> bool:
    """Whether the book has bytes of this hash."""
    found = reader.one("SELECT 1 FROM kept_file WHERE sha256 = :sha", sha=sha256)
    return found is not None
