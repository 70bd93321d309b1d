"""The process that looks into a returned file: little memory, little time, one answer.

`python -m reports.signing.child judge` reads a line of JSON and the files after it, and
writes one object of JSON; a file that ends it costs this process and nothing else.
"""

import json
import sys
from datetime import datetime
from typing import Any

from models.book.refusals import Refused
from reports.signing.judge import judged
from reports.signing.verdict import told_of
from reports.signing.whose import number_said

if sys.platform != "win32":
    import resource

MEMORY = 1024 * 1024 * 1024  # of addresses; what is used is a fraction of it
_SECONDS = 10


def answer(verb: str, asked: dict[str, Any], files: bytes) -> dict[str, Any]:
    """What is asked of the files: "judge" them, or "name" the number they say."""
    at = asked["sent"]
    sent, returned = (None, files) if at is None else (files[:at], files[at:])
    try:
        if verb == "name":
            return {"number": number_said(returned, asked["numbers"])}
        verdict = judged(
            returned,
            sent,
            now=datetime.fromisoformat(asked["now"]),
            own=[bytes.fromhex(der) for der in asked["own"]],
        )
    except Refused as refusal:
        return {"refused": str(refusal)}
    except MemoryError:
        return {"refused": "This PDF unpacks to more than a paper can hold."}
    return told_of(verdict)


def main() -> None:
    """Answer what stands on standard input."""
    if sys.platform != "win32":
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_CPU, (_SECONDS, _SECONDS))
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))  # it writes no file
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    given = sys.stdin.buffer
    asked = json.loads(given.readline())
    told = answer(sys.argv[1], asked, given.read())
    sys.stdout.buffer.write(json.dumps(told).encode())


if __name__ == "__main__":
    main()
