"""A returned file looked into by a process of its own, so that it harms no window."""

import json
import subprocess
import sys
from collections.abc import Collection
from datetime import datetime
from pathlib import Path
from typing import Any

from models.book.refusals import Refused
from reports.signing.reading import LARGEST, too_large
from reports.signing.verdict import Verdict, verdict_of

DEADLINE = 30.0
"""Seconds of the clock; the process itself gives up its work much earlier."""
_ROOT = Path(__file__).resolve().parents[2]
_DAMAGED = "This PDF is damaged and cannot be read."


def judged_apart(
    returned: bytes,
    sent: bytes | None,
    *,
    now: datetime,
    own: Collection[bytes] = (),
) -> Verdict:
    """What `judge.judged` says, said by a process with limits.

    Raises:
        Refused: the returned file is no PDF that can be read, or much too large.
    """
    asked = {
        "now": now.isoformat(),
        "own": [der.hex() for der in own],
        "sent": None if sent is None else len(sent),
    }
    return verdict_of(_answered("judge", asked, (sent or b"") + returned))


def number_said_apart(returned: bytes, numbers: Collection[str]) -> str:
    """What `whose.number_said` says, said by a process with limits.

    Raises:
        Refused: it is no PDF that can be read.
    """
    told = _answered("name", {"numbers": list(numbers), "sent": None}, returned)
    return str(told["number"])


def _answered(verb: str, asked: dict[str, Any], files: bytes) -> dict[str, Any]:
    if len(files) > 2 * LARGEST:
        raise Refused(too_large(len(files)))
    try:
        done = subprocess.run(  # noqa: S603 — our own module; the files are data
            [sys.executable, "-m", "reports.signing.child", verb],
            cwd=_ROOT,
            input=json.dumps(asked).encode() + b"\n" + files,
            capture_output=True,
            timeout=DEADLINE,
            check=True,
        )
        told: dict[str, Any] = json.loads(done.stdout)
    except (OSError, ValueError, subprocess.SubprocessError) as error:
        raise Refused(_DAMAGED) from error
    if "refused" in told:
        raise Refused(str(told["refused"]))
    return told
