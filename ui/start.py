"""From the command line to a window whose first picture stands."""

import gc
import os
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from models.book.moments import clock
from ui.look.style import choose_style, dress, put_on_sheet
from ui.look.theme import Choice, theme
from ui.shell.opening import Elsewhere, opened
from ui.shop.shop import Shop
from ui.window import Window
from ui.window_memory import WindowMemory

REFUSED = 2
_COLLECT_EVERY_MS, _WORTH_COLLECTING = 5000, 2000
_WIDE = 20_000  # that many new objects are rows just read, and make no rings
_SCREENLESS = {"offscreen", "minimal", "vnc", "linuxfb", "eglfs"}


def open_window(path: Path | None, *, now: Callable[[], datetime] = clock) -> int:
    """The exit code after the window was closed: 0, or 2 where it could not open.

    Args:
        path: the book; None opens the one opened last, or the first-run page.
        now: the clock of this run.
    """
    gc.disable()  # a worker that collects dead widgets ends the process (qt.md §5)
    if not _has_screen():
        sys.stderr.write(
            "There is no screen here to show a window on. "
            "Set DISPLAY, or play the tour: main.py tour FOLDER.\n"
        )
        return REFUSED
    memory = WindowMemory()
    chosen = path or memory.last_book()
    found = None if chosen is None else opened(chosen, now)
    if isinstance(found, Elsewhere):
        return _raise_the_other(found.path)
    sys.excepthook = _fault
    app = application()
    wear_look(app, memory, sheeted=False)
    window = Window(memory, now=now)
    shop = Shop(window, starts_on="today")
    shop.begin(found)
    window.painted.connect(lambda: _go_on(shop))
    put_on_sheet(app)
    window.show()
    return app.exec()


def _go_on(shop: Shop) -> None:
    """Read the list of the day first of all; the rest may come when that is seen."""
    if shop.work is not None:
        shop.work.read()
    QTimer.singleShot(0, shop, lambda: _furnish(shop))


def _furnish(shop: Shop) -> None:
    """Load what the first picture could do without."""
    from ui.shop.furnishing import Furnishing  # noqa: PLC0415 - after the first paint

    Furnishing(shop)
    gc.collect()
    gc.freeze()
    clock = QTimer(shop)
    clock.setInterval(_COLLECT_EVERY_MS)
    clock.timeout.connect(collect)
    clock.start()


def collect() -> None:
    """Collect garbage, which only this thread may do.

    Rows that were read by the ten thousand are laid aside unseen: to look through them
    would hold up the window for a second, now and every time again.
    """
    young = gc.get_count()[0]
    if young > _WIDE:
        gc.freeze()
    elif young > _WORTH_COLLECTING:
        gc.collect()


def application() -> QApplication:
    """The one application of this process, with its name."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        choose_style()
        app = QApplication(["Baton"])
    app.setApplicationName("Baton")
    app.setApplicationDisplayName("Baton")
    app.setDesktopFileName("baton")
    return app


def wear_look(app: QApplication, memory: WindowMemory, *, sheeted: bool = True) -> None:
    """Dress the application as this computer remembers it; `sheeted` as in `dress`."""
    words: dict[str, Choice] = {"light": "light", "dark": "dark"}
    theme().reduced_motion = memory.flag("reduceMotion")
    dress(
        app,
        choice=words.get(memory.word("scheme", "system"), "system"),
        text_percent=memory.number("text", 100),
        sheeted=sheeted,
    )


def _fault(
    kind: type[BaseException], fault: BaseException, trace: TracebackType | None
) -> None:
    """Tell our own fault; what that needs is loaded only now."""
    from ui.crash_dialog import faults  # noqa: PLC0415 - only after a fault

    faults().caught(kind, fault, trace)


def _raise_the_other(path: Path) -> int:
    """Raise the window that has the book, instead of opening a second one."""
    from ui.one_window import raise_other  # noqa: PLC0415 - a second start only

    if raise_other(path):
        return 0
    sys.stderr.write(
        f"“{path.name}” is open in another window that does not answer. "
        "Close that window, then try again.\n"
    )
    return REFUSED


def _has_screen() -> bool:
    """Whether a window can be shown here; Qt itself would end the process."""
    platform = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if sys.platform != "linux" or platform in _SCREENLESS:
        return True
    if os.environ.get("WAYLAND_DISPLAY") and platform != "xcb":
        return True
    display = os.environ.get("DISPLAY", "")
    return bool(display) and _answers(display)


def _answers(display: str) -> bool:
    """Whether a local X server listens; one on another machine is left to Qt."""
    host, _, rest = display.rpartition(":")
    number = rest.partition(".")[0]
    if host not in ("", "unix") or not number.isdecimal():
        return True
    listening = Path("/proc/net/unix")
    if not listening.exists():
        return True
    place = f"/tmp/.X11-unix/X{number}"  # noqa: S108 - where X servers listen
    return place in listening.read_text(encoding="utf-8", errors="replace")
