"""The small picture in a row of prices, under its words."""

from functools import partial

from models.offers.sheet import SheetLine
from reports.flow import Strip
from reports.ink import Pen
from reports.look import MM
from reports.pictures import picture_size

PICTURE_HEIGHT, PICTURE_GAP = 20 * MM, 4.0


def picture_strip(line: SheetLine, left: float, width: float) -> Strip:
    """The picture of a line, at most 20 mm high and so many points wide."""
    wide, high = picture_size(line.picture)
    scale = min(PICTURE_HEIGHT / high, width / wide)
    size = (wide * scale, high * scale)
    return Strip(size[1] + PICTURE_GAP, partial(_draw, line, left, size))


def _draw(
    line: SheetLine, left: float, size: tuple[float, float], pen: Pen, top: float
) -> None:
    pen.picture(left, top + PICTURE_GAP, line.picture, size, alt=line.work)
