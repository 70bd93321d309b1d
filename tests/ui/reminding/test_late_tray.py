"""A tray that comes after the window is used, and one that goes hides nobody."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.reminding.conftest import Opened
from ui.reminding.tray import Tray
from ui.shell.acts import Actions
from ui.shop.reminder_acts import ReminderActs
from ui.window import Window

_PROJECT = Path(__file__).parents[3]
_BUS = "dbus-run-session"


def test_a_tray_that_comes_later_is_used(shop: Opened) -> None:
    furnishing = shop.furnishing
    there: list[bool] = []

    def make(window: Window) -> Tray | None:
        return Tray(window, is_there=lambda: True) if there else None

    acts = furnishing.reminders
    assert isinstance(acts, ReminderActs)
    assert isinstance(furnishing.actions, Actions)
    acts._make_tray = make
    before = acts.tray
    acts.look_for_tray()
    still = acts.tray
    there.append(True)
    acts.look_for_tray()

    assert before is None
    assert still is None
    assert acts.tray is not None
    assert furnishing.actions["keepReminding"].isVisible()


@pytest.mark.skipif(shutil.which(_BUS) is None, reason=f"there is no {_BUS}")
def test_a_real_tray_comes_and_goes(qapp: QApplication, tmp_path: Path) -> None:
    if qapp.platformName() != "xcb":
        pytest.skip("this screen has no tray")
    work = [sys.executable, "-m", "tests.ui.reminding.late_tray", str(tmp_path / "b")]
    done = subprocess.run(  # noqa: S603 - our own program
        [_BUS, "--", *work],
        cwd=_PROJECT,
        env=os.environ | {"PYTHONPATH": str(_PROJECT)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )

    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout.splitlines()[-1]) == {
        "at first": False,
        "offered": False,
        "came": True,
        "offered then": True,
        "shown": True,
        "hidden": True,
        "back": True,
        "closed": True,
    }
