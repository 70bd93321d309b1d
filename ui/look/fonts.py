"""Inter in four weights, tabular figures everywhere, at the user's text size."""

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics, QGuiApplication

from resources import resource
from ui.look.theme import theme
from ui.look.tokens import type_tokens

FAMILY = "Inter"
FALLBACKS = [
    "Segoe UI",
    "SF Pro Text",
    "Noto Sans",
    "Droid Sans Fallback",  # ships with the paper: Chinese, Japanese, Korean
    "sans-serif",
]
_FILES = (
    "Inter-Regular.otf",
    "Inter-Medium.otf",
    "Inter-SemiBold.otf",
)  # Bold is in no text style; it ships for whoever brings one
_POINTS_PER_INCH = 72


@cache
def load_fonts() -> None:
    """Make the shipped fonts known to Qt; a second call does nothing."""
    for name in _FILES:
        QFontDatabase.addApplicationFont(str(resource("fonts", name)))
    east = resource("fonts", "paper", "DroidSansFallback.ttf")
    QFontDatabase.addApplicationFont(str(east))


@cache
def _font_at(name: str, percent: int, dots_per_inch: float) -> QFont:
    token = type_tokens()[name]
    made = QFont([FAMILY, *FALLBACKS])
    made.setPointSizeF(token.size * percent / 100 * _POINTS_PER_INCH / dots_per_inch)
    made.setWeight(QFont.Weight(token.weight))
    if token.spacing:
        spacing = token.spacing * percent / 100
        made.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, spacing)
    made.setFeature(QFont.Tag("tnum"), 1)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


@cache
def _dots_per_inch() -> float:
    return QGuiApplication.primaryScreen().logicalDotsPerInchY()


def font(name: str) -> QFont:
    """The font of a text style ("bodyStrong"); do not change it."""
    return _font_at(name, theme().text_percent, _dots_per_inch())


@cache
def _metrics_at(name: str, percent: int, dots_per_inch: float) -> QFontMetrics:
    return QFontMetrics(_font_at(name, percent, dots_per_inch))


def metrics(name: str) -> QFontMetrics:
    """The measures of a text style."""
    return _metrics_at(name, theme().text_percent, _dots_per_inch())
