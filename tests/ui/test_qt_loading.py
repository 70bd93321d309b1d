"""What loading Qt spares a start."""

import subprocess
import sys
from pathlib import Path

PROJECT = Path(__file__).parents[2]
_ASKED = """
from ui.qt_loading import load_qt

load_qt()
import linecache

import ui.start

print(*(name for name in linecache.cache if "/ui/" in name.replace(chr(92), "/")))
"""


def test_a_start_reads_no_source_of_what_is_compiled() -> None:
    told = subprocess.run(  # noqa: S603 - our own Python
        [sys.executable, "-c", _ASKED],
        cwd=PROJECT,
        capture_output=True,
        check=True,
        text=True,
    )

    read = [name for name in told.stdout.split() if "shiboken" not in name]
    assert read == []
