"""Reading a foreign file in a process of its own, as the window and the shell do."""

import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .handing_over import asked_line, manner_of, told_in
from .reading import Asked, Reading, collected
from .unreadable import Unreadable

DEADLINE = 90.0 if sys.platform != "win32" else 30.0
"""Seconds of the clock; the child itself counts its work and gives up much earlier."""
_ROOT = Path(__file__).resolve().parents[3]


def read_in_child(
    path: Path,
    asked: Asked | None = None,
    deadline: float = DEADLINE,
) -> Reading:
    """Everything that the file tells, read by a process with limits.

    Args:
        path: the file.
        asked: how a person wants it read.
        deadline: seconds after which reading is given up.

    Raises:
        Unreadable: the file cannot be read, or not within the limits.
    """
    asked = asked or Asked()
    with _child(path.resolve(), asked, deadline) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        lines: Iterator[str] = iter(process.stdout)
        try:
            manner = manner_of(next(lines))
            return collected(path.name, manner, told_in(lines))
        except (StopIteration, EOFError, ValueError) as broken:
            raise Unreadable(_why(process)) from broken


@contextmanager
def _child(
    path: Path,
    asked: Asked,
    deadline: float,
) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(  # noqa: S603 — our own module; the path is data
        [sys.executable, "-m", f"{__package__}.child", str(path), asked_line(asked)],
        cwd=_ROOT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        errors="surrogatepass",
    )
    late = threading.Timer(deadline, process.kill)
    late.daemon = True
    late.start()
    try:
        yield process
    finally:
        late.cancel()
        process.kill()
        process.communicate()


def _why(process: subprocess.Popen[str]) -> str:
    """What the process said before it ended; a sentence of ours where it could not."""
    assert process.stderr is not None
    said = process.stderr.read().strip()
    status = process.wait()
    if status < 0:
        return "This file takes too long to read; nothing was taken over."
    if said and "\n" not in said:
        return said
    return "This file cannot be read; nothing was taken over."
