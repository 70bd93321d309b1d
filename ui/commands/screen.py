"""What must be so before Qt is loaded, told without Qt."""

import sys
from importlib.metadata import version

from models.book.refusals import Refused

_QT, _PYTHON = (6, 12), (3, 12)


def refuse_fatal_pair() -> None:
    """Let pass a Python and a Qt that can run together.

    Raises:
        Refused: PySide6 6.12 or later would end this older Python at once.
    """
    python = sys.version_info[:2]
    qt = version("PySide6-Essentials")
    if python < _PYTHON and tuple(map(int, qt.split(".")[:2])) >= _QT:
        raise Refused(
            f"PySide6 {qt} stops at once under Python {python[0]}.{python[1]}."
            " Install PySide6 below 6.12, or use Python 3.12."
        )
