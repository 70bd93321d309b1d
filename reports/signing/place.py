"""Where a paper of ours is signed, read from the paper itself."""

from decimal import Decimal
from typing import NamedTuple

from pikepdf import Array, Dictionary, Pdf

from reports import sign_here
from reports.signing.reading import opened

_CORNERS = 4


class Box(NamedTuple):
    """A rectangle on a page: the page counted from 0, points from its lower left."""

    page: int
    left: float
    bottom: float
    right: float
    top: float

    @property
    def width(self) -> float:
        """From side to side, in points."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """From bottom to top, in points."""
        return self.top - self.bottom

    def holds(self, other: "Box") -> bool:
        """Whether the other lies inside it, give or take a point."""
        return (
            self.page == other.page
            and self.left - 1 <= other.left
            and self.bottom - 1 <= other.bottom
            and other.right <= self.right + 1
            and other.top <= self.top + 1
        )


def place_to_sign(pdf: bytes, whose: str = sign_here.OURS) -> Box | None:
    """The room above the line where one side signs, or None: it is signed nowhere.

    Raises:
        Refused: it is no PDF that can be read.
    """
    with opened(pdf) as paper:
        return places_in(paper).get(whose)


def places_in(paper: Pdf) -> dict[str, Box]:
    """The rooms above the lines where the paper is signed, by whose they are."""
    named = paper.Root.get("/Dests")
    if not isinstance(named, Dictionary):
        return {}
    pages = {page.obj.objgen: number for number, page in enumerate(paper.pages)}
    found = {}
    for whose in (sign_here.OURS, sign_here.THEIRS):
        place = named.get(f"/{whose}")
        if isinstance(place, Array) and (box := _box(place, pages)) is not None:
            found[whose] = box
    return found


def _box(place: Array, pages: dict[tuple[int, int], int]) -> Box | None:
    page, fit, *corners = list(place)
    number = pages.get(getattr(page, "objgen", (0, 0)))
    if number is None or str(fit) != "/FitR" or len(corners) != _CORNERS:
        return None
    if not all(isinstance(at, int | float | Decimal) for at in corners):
        return None
    left, bottom, right, top = (float(at) for at in corners)
    return Box(number, left, bottom, right, top)
