"""Baton: started as a window, or as a command when one is named."""

import gc
import os
import sys
from pathlib import Path


def main(words: list[str]) -> int:
    """The exit code: 0 done, 2 refused, 1 where the fault is ours."""
    os.umask(0o077)
    sys.setswitchinterval(0.0005)  # a worker thread gives the screen back sooner
    if not words or (len(words) == 1 and words[0].endswith(".baton")):
        return _open_window(Path(words[0]) if words else None, None)
    from ui.commands.calling import call  # noqa: PLC0415 — commands only

    return call(words, open_window=_open_window)


def _open_window(path: Path | None, now: str | None) -> int:
    gc.disable()  # loading makes no garbage; the window collects in its own time
    from ui.commands.clock import clock_at  # noqa: PLC0415 — the window's branch only
    from ui.commands.screen import refuse_fatal_pair  # noqa: PLC0415 — as above

    refuse_fatal_pair()
    from ui.qt_loading import load_qt  # noqa: PLC0415 — commands never load Qt

    load_qt()
    from ui.start import open_window  # noqa: PLC0415 — as above

    return open_window(path, now=clock_at(now))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
