"""Where rows of one height lie: arithmetic only, the same cost for any number."""

from typing import NamedTuple


class FixedRows(NamedTuple):
    """Rows of one height in a column, scrolled by `offset`; all in pixels.

    Attributes:
        rows: how many.
        height: of a row.
        gap: between two rows.
        inset: above the first row and below the last.
        offset: how far the column is scrolled.
    """

    rows: int
    height: int
    gap: int = 0
    inset: int = 0
    offset: int = 0

    @property
    def pitch(self) -> int:
        """From one row's top to the next one's."""
        return self.height + self.gap

    @property
    def whole(self) -> int:
        """The height of all rows together."""
        if not self.rows:
            return 0
        return self.rows * self.pitch - self.gap + 2 * self.inset

    def top_of(self, row: int) -> int:
        """The top of a row as it is seen."""
        return self.inset + row * self.pitch - self.offset

    def row_at(self, y: int) -> int:
        """The row at a height, or -1 in a gap and outside."""
        row, inside = divmod(y + self.offset - self.inset, self.pitch)
        return row if 0 <= row < self.rows and inside < self.height else -1

    def rows_between(self, top: int, bottom: int) -> range:
        """The rows that a span of heights touches, gaps counted to the row above."""
        first = max(0, (top + self.offset - self.inset) // self.pitch)
        last = min(self.rows - 1, (bottom + self.offset - self.inset) // self.pitch)
        return range(first, last + 1)

    def place_at(self, y: int) -> int:
        """The place between rows nearest to a height; 0 is before all."""
        place = (y + self.offset - self.inset + self.pitch // 2) // self.pitch
        return max(0, min(self.rows, place))

    def line_at(self, place: int) -> int:
        """The height of the middle between the rows at `place - 1` and `place`."""
        return self.top_of(place) - (self.gap + 1) // 2

    def offset_showing(self, row: int, seen: int) -> int:
        """How far to scroll so that a row is in sight, moving as little as possible.

        Args:
            seen: the height that is in sight.
        """
        top = row * self.pitch
        bottom = top + self.height + 2 * self.inset
        if top < self.offset:
            return top
        return bottom - seen if bottom > self.offset + seen else self.offset
