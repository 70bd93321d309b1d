"""A client that reads the whole tree without a pause never ends the window.

It holds what it read and asks for it again while rows come and go, as a braille line
does. Qt alone would end: `ui/look/scroll_area.py` says by what. BATON_READS says how
many seconds are read (8 unless said); the longer, the surer.
"""

import os
import random
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from tests.stories.stage import Stage

PICTURED = "2026-11-18T12:00"
SECONDS = float(os.environ.get("BATON_READS", "8"))
ON_TODAY = (
    ["Down"],
    ["Up"],
    ["Home"],
    ["1", "Return"],
    ["Down", "2", "Return"],
    ["ctrl+z"],
    ["ctrl+z"],
    ["ctrl+shift+z"],
)
ON_THE_BOARD = (
    ["Down"],
    ["Right", "m", "2"],
    ["m", "3", "1", "Return"],
    ["Escape"],
    ["ctrl+z"],
)
PAGES = (["ctrl+3"], ["ctrl+5"], ["ctrl+k", "Escape"])


def press_one(stage: Stage, dice: random.Random, keys: Sequence[list[str]]) -> None:
    """Press one of several rows of keys."""
    stage.hand("key", "--delay", 25, *dice.choice(keys))


def test_a_reader_without_pause_ends_nothing(stage: Stage, tmp_path: Path) -> None:
    book = tmp_path / "studio.baton"
    stage.run("sample", str(book), "--now", PICTURED)
    stage.start(str(book), "--now", PICTURED)
    stage.wait_until_ready()
    dice = random.Random(int(SECONDS))  # noqa: S311 - the same keys each time
    assert stage.baton is not None

    for keys, share in ((ON_TODAY, 0.6), (ON_THE_BOARD, 0.3), (PAGES, 0.1)):
        stage.keys("ctrl+2" if keys is ON_THE_BOARD else "ctrl+1")
        many = stage.read_while(
            SECONDS * share,
            partial(press_one, stage, dice, keys),
        )
        assert many > 0
        assert stage.baton.poll() is None, stage.log()
    stage.keys("Escape", "ctrl+1")
    stage.wait_for("tree", "^Today$")
    stage.keys("ctrl+q")
    assert stage.baton.wait(20) == 0
    assert stage.log() == ""
