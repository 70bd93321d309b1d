"""Pips on paper: the hat by its shape, an answer by a ring around a dot."""

from reports import faces
from reports.ink import Pen, TextLine, one_line
from reports.look import Style
from reports.tags import Tag

SIGNS = {
    "m": "\N{BLACK SQUARE}",
    "M": "\N{WHITE SQUARE CONTAINING BLACK SMALL SQUARE}",
    "s": "\N{BLACK CIRCLE}",
    "S": "\N{FISHEYE}",
}
"""By the letters of a row of pips."""
TO_COME = "\N{WHITE CIRCLE}"
_MOST = 12


def pips_line(pips: str, target: int, style: Style) -> TextLine:
    """The pips as a line, those to come too; very many are told as a number."""
    signs = " ".join(SIGNS[pip] for pip in pips[-_MOST:])
    to_come = " ".join([TO_COME] * max(0, target - len(pips)))
    over = f"+{len(pips) - _MOST}" if len(pips) > _MOST else ""
    return one_line(" ".join(p for p in (over, signs, to_come) if p), style)


def draw_pips(
    pen: Pen, x: float, base: float, pips: str, target: int, size: float = 7.0
) -> None:
    """Draw a row of pips from x, standing on the line `base`."""
    style = Style(faces.REGULAR, size, size * 1.4)
    told = f"Touches: {len(pips)} of {max(target, len(pips))}"
    with pen.tagged(Tag("Figure", alt=told)):
        pen.text(x, base, pips_line(pips, target, style), style)
