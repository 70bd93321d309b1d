"""Text cut to a width, remembered by text, style and width."""

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import Qt

from ui.look.fonts import metrics
from ui.look.theme import theme

_cut: dict[tuple[str, str, int, int, bool], str] = {}
_MOST = 20_000
_LONGEST = 300
FEW = 2
"""So many sums of different currencies are shown; a tooltip has the others."""


def elided(text: str, type_name: str, width: int, *, middle: bool = False) -> str:
    """The text as it fits into `width` pixels in a text style.

    Args:
        middle: cut in the middle of the text, not at its end.
    """
    key = (text, type_name, width, theme().text_percent, middle)
    found = _cut.get(key)
    if found is None:
        if len(_cut) > _MOST:
            _cut.clear()
        how = Qt.TextElideMode.ElideMiddle if middle else Qt.TextElideMode.ElideRight
        line = " ".join(text[:_LONGEST].split())
        found = _cut[key] = metrics(type_name).elidedText(line, how, width)
    return found


@lru_cache(maxsize=5000)
def _width(text: str, type_name: str, _percent: int) -> int:
    return metrics(type_name).horizontalAdvance(text)


def few_of(sums: Sequence[str], joint: str) -> str:
    """The first two of the sums, and how many more: "€93,100 + $800 + 3 more"."""
    more = len(sums) - FEW
    return joint.join([*sums[:FEW], f"{more} more"] if more > 0 else sums)


def width_of(text: str, type_name: str) -> int:
    """How wide a text is in a text style, remembered."""
    return _width(text, type_name, theme().text_percent)
