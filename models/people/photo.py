"""A photo made small by a process of its own, so that no picture harms the window."""

import subprocess
import sys
from pathlib import Path

from models.book.refusals import Refused
from models.people.photo_looks import refuse_bomb, refuse_large_photo

DEADLINE = 10.0  # seconds
_ROOT = Path(__file__).resolve().parents[2]
_UNREADABLE = "This photo cannot be read; nothing was kept."


def small_photo(content: bytes) -> bytes:
    """The picture as JPEG, or PNG where it is see-through, at most 1024 pixels a side.

    It is upright and holds nothing but the picture: no place, no camera.

    Raises:
        Refused: it is no JPEG, PNG or WebP picture, is broken, or is far too large.
    """
    refuse_bomb(content)
    try:
        made = subprocess.run(
            [sys.executable, "-m", "models.people.photo_child"],
            cwd=_ROOT,
            input=content,
            capture_output=True,
            timeout=DEADLINE,
            check=True,
        ).stdout
    except (OSError, subprocess.SubprocessError) as error:
        raise Refused(_UNREADABLE) from error
    refuse_large_photo(made)
    return made
