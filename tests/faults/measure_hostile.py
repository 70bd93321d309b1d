"""How long and how much memory the reading process takes for every hostile file.

    python -m tests.faults.measure_hostile [SIZE] [NAME ...]

One line per file; the exit status is 1 if any breaks the limits of 10 s of work and
512 MB.
"""

import resource
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.faults.hostile import CORPUS

SECONDS, MEGABYTES = 10.0, 512
_ONE = """
import sys, resource
from pathlib import Path
from models.lists.formats.in_child import read_in_child
from models.lists.formats.unreadable import Unreadable
try:
    reading = read_in_child(Path(sys.argv[1]))
    said = f"{len(reading.records)} people, {len(reading.rejects)} rejects"
except Unreadable as told:
    said = str(told)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(used.ru_maxrss // 1024, used.ru_utime + used.ru_stime, said)
"""


def main(words: list[str]) -> int:
    """Measure every file, or those named; the exit status says whether all hold."""
    size = int(words[0]) if words else 100
    broken = 0
    with tempfile.TemporaryDirectory() as folder:
        for name, (ending, make) in CORPUS.items():
            if words[1:] and name not in words[1:]:
                continue
            path = Path(folder) / f"{name}.{ending}"
            path.write_bytes(make(size))
            done = subprocess.run(  # noqa: S603 — our own code
                [sys.executable, "-c", _ONE, str(path)],
                capture_output=True,
                text=True,
                check=False,
            )
            told = (*done.stdout.strip().split(" ", 2), "0", "0", "")[:3]
            peak, took, said = int(told[0]), float(told[1]), told[2][:90]
            held = done.returncode == 0 and took < SECONDS and peak < MEGABYTES
            broken += not held
            kilobytes = path.stat().st_size // 1024
            line = f"{name:16}{kilobytes:>8} kB {took:6.1f} s {peak:>5} MB  {said}"
            print("  " if held else "! ", line, flush=True)  # noqa: T201 — what it is for
            sys.stderr.write(done.stderr[-300:] if done.returncode else "")
            path.unlink()
    return 1 if broken else 0


if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    sys.exit(main(sys.argv[1:]))
