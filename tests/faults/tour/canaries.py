"""A picture that must never be opened, and a port that must never be called."""

import ctypes
import os
import socket
import struct
from pathlib import Path
from types import TracebackType
from typing import Self

from PySide6.QtGui import QColor, QImage, QPixmap

_IN_OPEN = 0x20
_EVENT = struct.Struct("iIII")
_MAGENTA = b"\xff\x00\xff\xff"  # blue, green, red, and nothing, as RGB32 lies


class Canaries:
    """A folder with a magenta picture that is watched, and a listening port."""

    def __init__(self, folder: Path) -> None:
        self.picture = folder / "canary.png"
        picture = QImage(300, 300, QImage.Format.Format_RGB32)
        picture.fill(QColor(255, 0, 255))
        picture.save(str(self.picture))
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._listener.settimeout(0)
        self.port: int = self._listener.getsockname()[1]
        self._watch = -1

    def __enter__(self) -> Self:
        """Watch the picture from now on."""
        libc = ctypes.CDLL(None, use_errno=True)
        self._watch = libc.inotify_init1(os.O_NONBLOCK | os.O_CLOEXEC)
        told = libc.inotify_add_watch(
            self._watch, str(self.picture).encode(), ctypes.c_uint32(_IN_OPEN)
        )
        assert told >= 0, os.strerror(ctypes.get_errno())
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        """Watch no more."""
        os.close(self._watch)
        self._listener.close()

    def opened(self) -> int:
        """How often the picture was opened since the last time this was asked."""
        try:
            told = os.read(self._watch, 65536)
        except BlockingIOError:
            return 0
        return len(told) // _EVENT.size

    def called(self) -> int:
        """How often somebody connected since the last time this was asked."""
        calls = 0
        while True:
            try:
                call, _from = self._listener.accept()
            except BlockingIOError:
                return calls
            call.close()
            calls += 1


def is_drawn(picture: QPixmap) -> bool:
    """Whether one pixel of it is of the colour of the canary."""
    image = picture.toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels = bytes(image.constBits())
    at = pixels.find(_MAGENTA)
    while at % 4 and at >= 0:
        at = pixels.find(_MAGENTA, at + 1)
    return at >= 0
