"""The look in force: scheme, text size, motion; colours and lengths by name."""

from functools import cache
from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication

from ui.look import tokens
from ui.look.tokens import Scheme

Choice = Literal["light", "dark", "system"]
SMALLEST_TEXT, LARGEST_TEXT = 100, 200


class Theme(QObject):
    """What the user chose, and a signal when it changes.

    Attributes:
        choice: light, dark, or as the system says.
        scheme: the palette in force.
        text_percent: 100 to 200.
        reduced_motion: durations of 60 ms and above are 0.
        dressed: the application follows `changed` already.
        sheeted: the application wears its style sheet already.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.choice: Choice = "system"
        self.scheme: Scheme = "light"
        self.text_percent = SMALLEST_TEXT
        self.reduced_motion = False
        self.dressed = self.sheeted = False

    def choose(
        self,
        *,
        choice: Choice | None = None,
        text_percent: int | None = None,
        reduced_motion: bool | None = None,
    ) -> None:
        """Take what is given, keep the rest, and tell everyone once.

        Args:
            choice: light, dark, system; None keeps it.
            text_percent: kept inside 100 to 200.
            reduced_motion: None keeps it.
        """
        if choice is not None:
            self.choice = choice
        if text_percent is not None:
            self.text_percent = max(SMALLEST_TEXT, min(LARGEST_TEXT, text_percent))
        if reduced_motion is not None:
            self.reduced_motion = reduced_motion
        self.scheme = _scheme_of(self.choice)
        self.changed.emit()


def _scheme_of(choice: Choice) -> Scheme:
    if choice != "system":
        return choice
    hints = QGuiApplication.styleHints()
    return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"


@cache
def theme() -> Theme:
    """The one theme of this process."""
    return Theme()


@cache
def _color_in(scheme: Scheme, name: str) -> QColor:
    return QColor(tokens.hex_of(scheme, name))


def color(name: str) -> QColor:
    """The colour `name` ("surface.card") in the scheme in force; do not change it."""
    return _color_in(theme().scheme, name)


def tinted(name: str, alpha: float) -> QColor:
    """The colour at an opacity from 0 to 1."""
    shade = QColor(color(name))
    shade.setAlphaF(alpha)
    return shade


def shadow() -> QColor:
    """The colour of a shadow under floating things."""
    return tinted("overlay.shadow", tokens.alpha_of(theme().scheme, "shadowAlpha"))


def px(length: float) -> int:
    """A length given in pixels at 100 %, at the user's text size."""
    return round(length * theme().text_percent / 100)


def size(name: str) -> int:
    """A named length ("card", "chip") at the user's text size."""
    return px(tokens.length("size", name))


def radius(name: str) -> int:
    """A corner radius ("card", "input"); corners do not grow with the text."""
    return tokens.length("radius", name)


def duration(name: str) -> int:
    """Milliseconds of a motion; 0 where motion is reduced."""
    spent = tokens.milliseconds(name)
    lasting = name in {"toastShow", "tooltipDelay"}
    return 0 if theme().reduced_motion and not lasting else spent
