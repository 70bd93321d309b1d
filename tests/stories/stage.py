"""A screen of our own with Baton on it, driven from outside by real mouse and keys."""

import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
SYSTEM_PYTHON = "/usr/bin/python3"
BUS_LAUNCHERS = (
    "/usr/libexec/at-spi-bus-launcher",
    "/usr/lib/at-spi2-core/at-spi-bus-launcher",
)
PATIENCE = 20.0
SIZE = (1440, 940)
"""A screen on which the window and its title have room: the window is 1440 x 900."""


@dataclass(frozen=True)
class Seen:
    """One thing on the screen, as the accessibility bus tells it."""

    role: str
    name: str
    description: str
    place: tuple[int, int, int, int]
    checked: bool
    focused: bool
    parent: str

    @property
    def middle(self) -> tuple[int, int]:
        """The point in its middle, in pixels of the screen."""
        left, top, width, height = self.place
        return left + width // 2, top + height // 2


def _seen(told: list[dict[str, Any]]) -> list[Seen]:
    return [
        Seen(
            thing["role"],
            thing["name"],
            thing["description"],
            tuple(thing["place"]),
            thing["checked"],
            thing["focused"],
            thing["parent"],
        )
        for thing in told
        if thing["showing"] and thing["place"]
    ]


@dataclass
class Stage:
    """A display, a bus, an eye, and at most one Baton."""

    folder: Path
    environment: dict[str, str] = field(default_factory=dict)
    size: tuple[int, int] = SIZE
    _programs: list[subprocess.Popen[str]] = field(default_factory=list)
    _eye: subprocess.Popen[str] | None = None
    baton: subprocess.Popen[str] | None = None

    def open(self) -> None:
        """Light the screen and start the bus."""
        self.environment = {**os.environ, **self.environment}
        for name in ("WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "DBUS_SESSION_BUS_ADDRESS"):
            self.environment.pop(name, None)
        self.environment |= {
            "DISPLAY": self._light(),
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "QT_ACCESSIBILITY": "1",
            "LC_ALL": "C.UTF-8",
        }
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = self._bus()
        launcher = next(path for path in BUS_LAUNCHERS if Path(path).exists())
        self._start([launcher, "--launch-immediately"])
        self._eye = self._start(
            [SYSTEM_PYTHON, str(Path(__file__).with_name("eye.py"))]
        )

    def _light(self) -> str:
        read, write = os.pipe()
        screen = f"{self.size[0]}x{self.size[1]}x24"
        words = ["Xvfb", "-displayfd", str(write), "-screen", "0", screen, "-nolisten"]
        self._start([*words, "tcp", "-noreset"], pass_fds=(write,))
        os.close(write)
        with os.fdopen(read) as told:
            return f":{told.readline().strip()}"

    def _bus(self) -> str:
        words = ["dbus-daemon", "--session", "--nofork", "--print-address=1"]
        bus = self._start(words)
        assert bus.stdout is not None
        return bus.stdout.readline().strip()

    def _start(
        self,
        words: Sequence[str],
        pass_fds: Sequence[int] = (),
    ) -> subprocess.Popen[str]:
        program = subprocess.Popen(  # noqa: S603 — our own words
            list(words),
            env=self.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            pass_fds=tuple(pass_fds),
        )
        self._programs.append(program)
        return program

    def start(self, *words: str) -> None:
        """Start Baton with these words and wait until its window shows."""
        log = (self.folder / "baton.log").open("a")
        self.baton = subprocess.Popen(  # noqa: S603 — our own words
            [sys.executable, str(ROOT / "main.py"), *words],
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            text=True,
        )
        log.close()
        self.wait_for("frame", "Baton")
        self.face_window()

    def face_window(self) -> None:
        """Let the keys go to the window, as the desktop that is not here would."""
        self.hand("search", "--onlyvisible", "--name", "Baton", "windowfocus", "--sync")

    def wait_until_ready(self) -> None:
        """Wait until what the first paint could do without is loaded, too."""
        self.wait_for("push button|button", "backup made")

    def run(self, *words: str) -> str:
        """What a command of Baton prints, run beside the window."""
        done = subprocess.run(  # noqa: S603 — our own words
            [sys.executable, str(ROOT / "main.py"), *words],
            env=self.environment,
            capture_output=True,
            text=True,
            check=True,
        )
        return done.stdout

    def look(self, role: str, pattern: str) -> list[Seen]:
        """Everything that shows now, of a role ("" for any), whose name matches."""
        return _seen(self.ask(role, pattern))

    def first(self, role: str, pattern: str) -> list[Seen]:
        """The first of them, or nothing."""
        return _seen(self.ask("first", role, pattern))

    def ask(self, *words: str | float) -> Any:  # noqa: ANN401 - what eye.py answers
        """What the eye answers; its questions stand in eye.py."""
        self._say_to_eye(*words)
        return self._answer_of_eye()

    def _say_to_eye(self, *words: str | float) -> None:
        assert self._eye is not None
        assert self._eye.stdin is not None
        self._eye.stdin.write(json.dumps(words) + "\n")
        self._eye.stdin.flush()

    def _answer_of_eye(self) -> Any:  # noqa: ANN401 - as above
        assert self._eye is not None
        assert self._eye.stdout is not None
        return json.loads(self._eye.stdout.readline())

    def read_while(self, seconds: float, act: Callable[[], None]) -> int:
        """Act again and again while all is read without a pause; how much was read."""
        end = time.monotonic() + seconds
        self._say_to_eye("walk", seconds)
        while time.monotonic() < end:
            act()
        return int(self._answer_of_eye())

    def wait_for(self, role: str, pattern: str, seconds: float = PATIENCE) -> Seen:
        """The first thing of a role whose name matches, as soon as it shows."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            found = self.first(role, pattern)
            if found:
                return found[0]
            time.sleep(0.1)
        there = sorted({f"{thing.role}: {thing.name}" for thing in self.look(role, "")})
        raise AssertionError(f"no {role} “{pattern}” showed; there are {there[:60]}")

    def gone(self, role: str, pattern: str, seconds: float = PATIENCE) -> None:
        """Wait until nothing of a role matches any more."""
        end = time.monotonic() + seconds
        while self.first(role, pattern):
            assert time.monotonic() < end, f"{role} “{pattern}” is still there"
            time.sleep(0.1)

    def hand(self, *words: str | float) -> None:
        """Move the real pointer or press real keys (xdotool's words)."""
        subprocess.run(  # noqa: S603 — our own words
            ["xdotool", *(str(word) for word in words)],  # noqa: S607 — from the path
            env=self.environment,
            check=True,
            capture_output=True,
        )

    def click(self, thing: Seen) -> None:
        """Click in the middle of a thing."""
        self.hand("mousemove", *thing.middle, "sleep", 0.05, "click", 1)

    def press(self, role: str, pattern: str) -> None:
        """Wait for a thing and click it."""
        self.click(self.wait_for(role, pattern))

    def keys(self, *keys: str) -> None:
        """Press keys one after another: "ctrl+l", "Return"."""
        for key in keys:
            self.hand("key", "--clearmodifiers", key)
            time.sleep(0.05)

    def type(self, text: str) -> None:
        """Type a text with a short pause between the letters."""
        self.hand("type", "--delay", "12", text)
        time.sleep(0.1)

    def drag(self, thing: Seen, to: tuple[int, int]) -> None:
        """Press on a thing, move in small steps, and let go at a point."""
        left, top = thing.middle
        self.hand("mousemove", left, top, "mousedown", 1)
        for step in range(1, 16):
            across = left + (to[0] - left) * step // 15
            down = top + (to[1] - top) * step // 15
            self.hand("mousemove", across, down)
            time.sleep(0.03)
        time.sleep(0.3)
        self.hand("mouseup", 1)

    def picture(self, path: Path) -> None:
        """Save what the screen shows, without the strip for the title."""
        grab = (
            "import sys; from PySide6.QtGui import QGuiApplication as A;"
            "a = A([]); s = a.primaryScreen();"
            "sys.exit(not s.grabWindow(0, 0, 0, 1440, 900).save(sys.argv[1]))"
        )
        subprocess.run(  # noqa: S603 — our own words
            [sys.executable, "-c", grab, str(path)],
            env=self.environment,
            check=True,
            capture_output=True,
        )

    def keep_picture(self, name: str) -> None:
        """Take a picture for the README, kept where BATON_PICTURES says."""
        kept = os.environ.get("BATON_PICTURES")
        self.picture((ROOT / kept if kept else self.folder) / f"{name}.png")

    def kill(self) -> None:
        """Kill Baton as a power cut would."""
        assert self.baton is not None
        self.baton.send_signal(signal.SIGKILL)
        self.baton.wait(10)

    def log(self) -> str:
        """What Baton wrote to its standard streams, ours only."""
        path = self.folder / "baton.log"
        text = path.read_text() if path.exists() else ""
        return re.sub(r"(?m)^(qt|libEGL|MESA|QAccessible|QSpi).*\n?", "", text)

    def close(self) -> None:
        """Put everything out."""
        if self.baton is not None and self.baton.poll() is None:
            self.baton.terminate()
            self.baton.wait(10)
        for program in reversed(self._programs):
            program.terminate()
        for program in reversed(self._programs):
            program.wait(10)
            for pipe in (program.stdin, program.stdout):
                if pipe is not None:
                    pipe.close()
