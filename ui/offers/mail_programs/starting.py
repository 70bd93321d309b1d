"""Starting another program, by a list of arguments and never by a shell."""

import subprocess
from collections.abc import Sequence
from pathlib import Path
from threading import Thread

_ANSWERS_IN, _BEGINS_IN = 5.0, 4.0  # seconds


def answer_of(command: Sequence[str]) -> str:
    """What a short command says, without the last line end; "" if it fails."""
    try:
        told = subprocess.run(  # noqa: S603 - a list of arguments, no shell
            command,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_ANSWERS_IN,
            check=True,
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return told.stdout.decode(errors="replace").strip()


def is_started(command: Sequence[str]) -> bool:
    """Whether the program did its work, or is still open after some seconds.

    It goes on when Baton ends. Arguments too long for the system are no start.
    """
    try:
        process = subprocess.Popen(  # noqa: S603 - a list of arguments, no shell
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            cwd=Path.home(),
            start_new_session=True,
        )
    except (OSError, ValueError):
        return False
    try:
        return process.wait(_BEGINS_IN) == 0
    except subprocess.TimeoutExpired:
        Thread(target=process.wait, daemon=True).start()  # or its end goes unheard
        return True
