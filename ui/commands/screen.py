"""What must be so before Qt is loaded, told without Qt."""

import sys
from importlib.util import find_spec
from pathlib import Path

from models.book.refusals import Refused

_QT, _PYTHON = (6, 12), (3, 12)


def refuse_fatal_pair() -> None:
    """Let pass a Python and a Qt that can run together.

    Raises:
        Refused: PySide6 6.12 or later would end this older Python at once.
    """
    python = sys.version_info[:2]
    qt = qt_version()
    if python < _PYTHON and qt and tuple(map(int, qt.split(".")[:2])) >= _QT:
        raise Refused(
            f"PySide6 {qt} stops at once under Python {python[0]}.{python[1]}."
            " Install PySide6 below 6.12, or use Python 3.12."
        )


def qt_version() -> str:
    """The version of PySide6 that is installed; "" in a bundle that carries none.

    The folder's name says it: asking the packages would take 20 ms of every start.
    """
    spec = find_spec("PySide6")
    if spec is None or spec.origin is None:
        return ""
    beside = (
        Path(spec.origin).parents[1].glob("[Pp]y[Ss]ide6_[Ee]ssentials-*.dist-info")
    )
    return next((folder.stem.split("-")[1] for folder in beside), "")
