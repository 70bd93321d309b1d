"""Loading Qt before the rest of the window, without what a start can do without."""

import sys
from typing import Any

import PySide6.QtWidgets  # noqa: F401 - loaded here once, for everything after it


def load_qt() -> None:
    """Keep PySide from reading the source of every module imported after it.

    It looks in each for `from __feature__ import …`, which Baton never writes; for
    100 files that takes 15 ms of a start, and PySide has no switch against it.
    """
    features: Any = sys.modules.get("shibokensupport.feature")
    if hasattr(features, "_mod_uses_pyside"):
        features._mod_uses_pyside = lambda _module: True  # noqa: SLF001 - said above
