"""The process in which a list is read, planned and taken over, begun and ended."""

import os
import signal
import subprocess
import sys
from pathlib import Path

_ROOT = Path(__file__).resolve().parents[3]
_POSIX = os.name == "posix"
# Where the C library is GNU's: what is free at the end of its memory goes back at once,
# else what was held while a long list was planned is held until it is written.
_GIVE_BACK = {"MALLOC_TRIM_THRESHOLD_": "131072"}


def begun() -> subprocess.Popen[str]:
    """A process that waits for what it shall do."""
    return subprocess.Popen(  # noqa: S603 — our own module
        [sys.executable, "-m", f"{__package__}.taking"],
        cwd=_ROOT,
        env={**os.environ, **_GIVE_BACK},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
        errors="surrogatepass",
        start_new_session=True,
    )


def end(process: subprocess.Popen[str]) -> None:
    """End the process and the one that reads the file for it."""
    if process.poll() is not None:
        return
    if _POSIX:
        os.killpg(process.pid, signal.SIGKILL)
    else:  # pragma: no cover — the reader of the file ends with its pipe
        process.kill()
