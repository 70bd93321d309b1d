"""A colour of one's own, made dark enough to be read."""

import re

from reports.look import Ink

LEAST_CONTRAST = 4.5
"""Between text and its ground: WCAG 2.2, 1.4.3, level AA."""
WHITE: Ink = (1.0, 1.0, 1.0)
_HEX = re.compile("[0-9a-fA-F]{6}")
_STEPS = 100


def readable(accent: str, instead: Ink) -> Ink:
    """The colour of six hex digits, darkened until white on it can be read.

    The contrast is the same both ways, so it can be read on white as well. What is no
    colour gives the other one.
    """
    if not _HEX.fullmatch(accent):
        return instead
    ink = _channels(accent)
    for step in range(_STEPS):
        kept = 1 - step / _STEPS
        dark: Ink = (ink[0] * kept, ink[1] * kept, ink[2] * kept)
        if contrast(dark, WHITE) >= LEAST_CONTRAST:
            return dark
    return (0.0, 0.0, 0.0)


def contrast(one: Ink, other: Ink) -> float:
    """How many times lighter the lighter one is, 1 to 21: WCAG 2.2, contrast ratio."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _channels(accent: str) -> Ink:
    red, green, blue = (int(accent[at : at + 2], 16) / 255 for at in (0, 2, 4))
    return red, green, blue


def _luminance(ink: Ink) -> float:
    red, green, blue = (
        channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4  # noqa: PLR2004 — sRGB
        for channel in ink
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
