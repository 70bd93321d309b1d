"""Strips of paper, one below the other, laid on pages.

A strip is never cut. Strips may be bound to the next one (a heading to its text, the
last rows to the totals); bound strips stay on one page wherever a page can hold them.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol, TypedDict, Unpack

from reports.ink import Pen
from reports.tags import Tag

Draw = Callable[[Pen, float], None]


class Table(Protocol):
    """What a broken table adds: a last row below, its head and a first row above."""

    def carried(self, running: int) -> "Strip":
        """The row that ends a page, with the sum so far."""

    def brought(self, running: int) -> Sequence["Strip"]:
        """The rows that begin the next page."""


@dataclass(frozen=True, slots=True)
class Strip:
    """A piece of paper of a height, and how it is drawn from its top.

    Attributes:
        before: points above it, left out at the top of a page.
        bound: stays with the next strip.
        fresh: begins a new page.
        table: the table it is a row of, as long as more rows follow.
        net: what the row adds to the running sum, in minor units.
        tag: what it is; the strips of one paragraph have one tag together.
    """

    height: float
    draw: Draw
    before: float = 0
    bound: bool = False
    fresh: bool = False
    table: Table | None = None
    net: int = 0
    tag: Tag | None = None

    def put(self, pen: Pen, top: float) -> None:
        """Draw it from its top, as what it is."""
        if self.tag is None:
            self.draw(pen, top)
            return
        with pen.tagged(self.tag):
            self.draw(pen, top)


class Changes(TypedDict, total=False):
    """What may be changed of a strip."""

    height: float
    draw: Draw
    before: float
    bound: bool
    fresh: bool
    table: Table | None
    net: int
    tag: Tag | None


def replace(strip: Strip, **changed: Unpack[Changes]) -> Strip:
    """The strip with some fields changed, much quicker than by dataclasses."""
    return Strip(
        changed.get("height", strip.height),
        changed.get("draw", strip.draw),
        changed.get("before", strip.before),
        changed.get("bound", strip.bound),
        changed.get("fresh", strip.fresh),
        changed.get("table", strip.table),
        changed.get("net", strip.net),
        changed.get("tag", strip.tag),
    )


class Placed(NamedTuple):
    """A strip and its top on its page."""

    strip: Strip
    top: float


Group = list[Strip]


class Pages:
    """The pages so far, the first one begun at `first`."""

    def __init__(self, first: float, top: float, bottom: float) -> None:
        self.pages: list[list[Placed]] = [[]]
        self._at, self._top, self._bottom = first, top, bottom
        self._table: Table | None = None
        self._running = 0

    def lay(self, strips: Sequence[Strip]) -> None:
        """Put the strips on the pages, in order."""
        for group in _groups(strips):
            if group[0].fresh and self.pages[-1]:
                self._turn()
            if self._fits(group):
                self._put_all(group)
                continue
            self._break_before(group)
            if self._fits(group):
                self._put_all(group)
            else:
                self._lay_singly(group)

    def _lay_singly(self, group: Group) -> None:
        """A group that no page can hold is broken between its strips."""
        for strip in group:
            if not self._fits([strip]) and self.pages[-1]:
                self._break_before([strip])
            self._put(strip)

    def _fits(self, group: Group) -> bool:
        height = sum(strip.height + strip.before for strip in group)
        if not self.pages[-1]:
            height -= group[0].before
        last = group[-1]
        if last.table is not None:
            height += last.table.carried(0).height
        return self._at + height <= self._bottom

    def _break_before(self, group: Group) -> None:
        """Turn the page, with the sums of a table that goes on."""
        open_table = None
        if self.pages[-1] and (last := self.pages[-1][-1].strip).table is not None:
            open_table = last.table
        if open_table is None or group[0].fresh:
            self._turn()
            return
        self._put(open_table.carried(self._running))
        self._turn()
        for strip in open_table.brought(self._running):
            self._put(strip)

    def _turn(self) -> None:
        if self.pages[-1]:
            self.pages.append([])
            self._at = self._top

    def _put_all(self, group: Group) -> None:
        for strip in group:
            self._put(strip)

    def _put(self, strip: Strip) -> None:
        if self.pages[-1]:
            self._at += strip.before
        self.pages[-1].append(Placed(strip, self._at))
        self._at += strip.height
        if strip.table is not None and strip.table is not self._table:
            self._table, self._running = strip.table, 0
        self._running += strip.net


def _groups(strips: Sequence[Strip]) -> Iterator[Group]:
    group: Group = []
    for strip in strips:
        group.append(strip)
        if not strip.bound:
            yield group
            group = []
    if group:
        yield group


def bind(strips: Sequence[Strip]) -> list[Strip]:
    """The strips, each bound to the next, the last one free."""
    return [replace(strip, bound=n < len(strips) - 1) for n, strip in enumerate(strips)]


def bind_ends(strips: Sequence[Strip], many: int = 2) -> list[Strip]:
    """The strips with the first `many` kept together, and the last `many`."""
    last = len(strips) - 1
    return [
        replace(strip, bound=n < last and (n < many - 1 or n >= last - many + 1))
        for n, strip in enumerate(strips)
    ]
