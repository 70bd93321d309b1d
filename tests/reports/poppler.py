"""What another program reads out of a paper of ours: Poppler's pdftotext."""

import re
import shutil
import subprocess

import pytest

PROGRAM = shutil.which("pdftotext")
needs_poppler = pytest.mark.skipif(PROGRAM is None, reason="pdftotext is not here")
_MARKS = re.compile("[\u200e\u200f\u202a-\u202e]")


def copied_from(pdf: bytes, *options: str) -> str:
    """The words of the paper as they are copied, without marks of direction."""
    told = subprocess.run(  # noqa: S603 — the program found above, our own options
        [str(PROGRAM), *options, "-", "-"], input=pdf, capture_output=True, check=True
    )
    return _MARKS.sub("", told.stdout.decode())
