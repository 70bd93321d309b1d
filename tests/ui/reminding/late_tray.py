"""A desktop whose tray comes after the window, and goes again; run on its own bus.

It writes what happened as one line of JSON.
"""

import json
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtTest import QTest

from models.book.book import Book
from tests.clock import NOON
from ui.reminding.tray import has_tray
from ui.shell.opening import opened
from ui.shop.furnishing import Furnishing
from ui.shop.reminder_acts import ReminderActs
from ui.shop.shop import Shop
from ui.start import application
from ui.window import Window
from ui.window_memory import WindowMemory

_PATIENCE = 15  # seconds


def _wait_until(comes: Callable[[], bool]) -> None:
    """Let Qt work until it comes, or for as long as one has patience."""
    ends = time.monotonic() + _PATIENCE
    while not comes() and time.monotonic() < ends:
        QTest.qWait(20)


def _open(path: Path) -> tuple[Window, Furnishing, ReminderActs]:
    Book.create(path, name="Halden & Reyes", now=lambda: NOON).close()
    window = Window(WindowMemory(path.parent), now=lambda: NOON)
    shop = Shop(window)
    shop.begin(opened(path, lambda: NOON))
    window.show()
    furnishing = Furnishing(shop, backups=False)
    _wait_until(lambda: furnishing.reminders is not None)
    assert isinstance(furnishing.reminders, ReminderActs)
    return window, furnishing, furnishing.reminders


def _begin_watcher() -> "subprocess.Popen[str]":
    watcher = subprocess.Popen(
        [sys.executable, "-m", "tests.ui.reminding.watching"],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert watcher.stdout is not None
    assert watcher.stdout.readline() == "ready\n"
    return watcher


def tell(path: Path) -> dict[str, bool]:
    """What became of the window, step by step."""
    app = application()
    window, furnishing, acts = _open(path)
    offer = furnishing.actions["keepReminding"]
    told = {"at first": acts.tray is not None, "offered": offer.isVisible()}
    watcher = _begin_watcher()
    try:
        acts.look_for_tray()
        told["came"] = acts.tray is not None
        told["offered then"] = offer.isVisible()
        assert watcher.stdout is not None
        told["shown"] = watcher.stdout.readline() == "item\n"
        window.close()
        told["hidden"] = window.isHidden() and window.desk is not None
    finally:
        watcher.terminate()
        watcher.wait()
    _wait_until(lambda: not has_tray())
    acts.look_for_tray()
    told["back"] = window.isVisible()
    window.close()
    told["closed"] = window.desk is None
    app.processEvents()
    return told


if __name__ == "__main__":
    print(json.dumps(tell(Path(sys.argv[1]))), flush=True)  # noqa: T201 - the answer
