"""The parts of a zipped file, unpacked in memory within limits (`reliability.md` T2).

Nothing is ever written to disk and no name of a part is used as a path. The limits
are held against what the archive says of itself and against what really comes out.
"""

import zlib
from collections.abc import Iterator
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from models.lists.formats.unreadable import Unreadable

UNPACKED_LIMIT = 100 * 1024 * 1024  # bytes, all parts together
MEMBER_LIMIT = 2000
RATIO_LIMIT = 100
_HARMLESS = 2 * 1024 * 1024  # bytes; no ratio makes so little dangerous
_CHUNK = 64 * 1024
_ENTRY = b"PK\x01\x02"
_ENCRYPTED = 1

BROKEN = "This spreadsheet is damaged; open it, save it anew and import that."
_TOO_LARGE = "This spreadsheet unfolds to more than Baton reads."
_TOO_MANY = "This file has more than 2,000 parts; it is no ordinary spreadsheet."
LOCKED = "This spreadsheet is protected by a password; save it without one."


class Zipped:
    """An archive held in memory whose parts are read within the limits.

    Raises:
        Unreadable: it is damaged, protected, or says that it breaks a limit.
    """

    def __init__(self, content: bytes) -> None:
        if content.count(_ENTRY) > MEMBER_LIMIT:
            raise Unreadable(_TOO_MANY)
        try:
            self._archive = ZipFile(BytesIO(content))
        except (BadZipFile, ValueError, OSError, NotImplementedError) as broken:
            raise Unreadable(BROKEN) from broken
        members = self._archive.infolist()
        self._members = {member.filename: member for member in members}
        self._packed = len(content)
        self._unpacked = 0
        self._hold(sum(member.file_size for member in members))

    def __contains__(self, name: str) -> bool:
        """Whether there is a part of the name."""
        return name in self._members

    @property
    def names(self) -> list[str]:
        """The names of the parts, which are text and never paths."""
        return list(self._members)

    def whole(self, name: str) -> bytes:
        """One part unpacked, empty if there is none of the name.

        Raises:
            Unreadable: it is damaged or breaks a limit.
        """
        return b"".join(self.chunks(name))

    def chunks(self, name: str) -> Iterator[bytes]:
        """One part unpacked piece by piece; nothing if there is none of the name.

        Raises:
            Unreadable: it is damaged or breaks a limit.
        """
        member = self._members.get(name)
        if member is None:
            return
        _refuse_strange(member)
        try:
            with self._archive.open(member) as part:
                while chunk := part.read(_CHUNK):
                    self._unpacked += len(chunk)
                    self._hold(self._unpacked)
                    yield chunk
        except (BadZipFile, zlib.error, EOFError, OSError, ValueError) as broken:
            raise Unreadable(BROKEN) from broken
        except (NotImplementedError, RuntimeError) as broken:
            raise Unreadable(LOCKED) from broken

    def _hold(self, unpacked: int) -> None:
        """Refuse to go on when so many bytes are too many."""
        ratio = unpacked > _HARMLESS and unpacked > self._packed * RATIO_LIMIT
        if unpacked > UNPACKED_LIMIT or ratio:
            raise Unreadable(_TOO_LARGE)


def _refuse_strange(member: ZipInfo) -> None:
    if member.flag_bits & _ENCRYPTED:
        raise Unreadable(LOCKED)
    if member.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
        raise Unreadable(BROKEN)
