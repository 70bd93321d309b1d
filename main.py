"""Baton: started as a window, or as a command when one is named."""

import os
import sys
from importlib.metadata import version
from pathlib import Path

FATAL_QT, NEEDS_PYTHON = (6, 12), (3, 12)


def main(words: list[str]) -> int:
    """The exit code: 0 done, 2 refused, 1 where the fault is ours."""
    os.umask(0o077)
    sys.setswitchinterval(0.0005)  # a worker thread gives the screen back sooner
    from ui.commands.calling import call  # noqa: PLC0415 — after the umask is set

    return call(words, open_window=_open_window)


def _open_window(path: Path | None, now: str | None) -> int:
    fatal = _fatal_pair()
    if fatal:
        sys.stderr.write(f"{fatal}\n")
        return 2
    from ui.commands.clock import clock_at  # noqa: PLC0415 — the window's branch only
    from ui.start import open_window  # noqa: PLC0415 — commands never load Qt

    return open_window(path, now=clock_at(now))


def _fatal_pair() -> str:
    """Why this Python and this Qt must not meet, or "" where they may."""
    if sys.version_info >= NEEDS_PYTHON:
        return ""
    qt = version("PySide6-Essentials")
    if tuple(int(part) for part in qt.split(".")[:2]) < FATAL_QT:
        return ""
    return (
        f"PySide6 {qt} stops at once under Python {sys.version_info.major}."
        f"{sys.version_info.minor}. Install PySide6 below 6.12, or use Python 3.12."
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
