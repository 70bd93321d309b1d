"""Processes that are watched: what they say, their CPU time, their memory."""

import os
import subprocess
import sys
import tempfile
import threading
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Self

EVERY_S = 0.02


@dataclass(frozen=True, slots=True)
class Used:
    """What a process and those that it started used.

    Attributes:
        cpu_s: CPU time of all of them, in seconds.
        peak_mb: the most that was resident in all of them at once, in megabytes.
    """

    said: str
    cpu_s: float
    peak_mb: float


def python(*words: str) -> Used:
    """What a process of this Python used, after it ended well.

    Raises:
        RuntimeError: it did not end well; the text is what it said.
    """
    with tempfile.TemporaryFile("w+") as out:
        process = subprocess.Popen([sys.executable, *words], stdout=out, stderr=out)  # noqa: S603 — our own program
        with Memory(process.pid) as memory:
            _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        said = _all_of(out)
    if process.returncode:
        raise RuntimeError(said)
    # The clock of wait4 counts the children that were waited for.
    return Used(said, used.ru_utime + used.ru_stime, memory.peak_mb)


def _all_of(file: IO[str]) -> str:
    file.seek(0)
    return file.read()


class Memory:
    """The most that a process and its children had resident while it was watched."""

    def __init__(self, pid: int) -> None:
        self._pid = pid
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)
        self.peak_mb = 0.0

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_why: object) -> None:
        self._over.set()
        self._thread.join()

    def _look(self) -> None:
        while not self._over.wait(EVERY_S):
            self.peak_mb = max(self.peak_mb, resident_mb(self._pid))


def resident_mb(pid: int) -> float:
    """What the process and its children have resident now, in megabytes."""
    return sum(_resident_kb(each) for each in with_children(pid)) / 1024


def with_children(pid: int) -> list[int]:
    """The process, and all those begun by it, by any of its threads."""
    children: list[int] = []
    for task in Path(f"/proc/{pid}/task").glob("*/children"):
        with suppress(OSError):  # it ended while we looked
            children += map(int, task.read_text().split())
    return [pid, *(each for child in children for each in with_children(child))]


def _resident_kb(pid: int) -> int:
    try:
        for line in Path(f"/proc/{pid}/status").read_text().splitlines():
            if line.startswith("VmRSS:"):
                return int(line.split()[1])
    except OSError:
        pass
    return 0
