"""What a measure gives, and the two clocks it is taken by."""

import json
import statistics
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured value beside its limit, measured in the same run.

    Attributes:
        size: how much there was: prospects, rows, lines.
        limit: what the same thing takes without Baton, in the same unit.
        promise: the ratio of value to limit that was promised, where one was.
        bound: the value that was promised, where one was.
    """

    name: str
    size: int
    value: float
    unit: str
    limit: float
    promise: float | None = None
    bound: float | None = None

    @property
    def ratio(self) -> float:
        """How many times its limit the value is."""
        return self.value / self.limit if self.limit else float("inf")

    @property
    def kept(self) -> bool:
        """Whether the promises are kept, where some were made."""
        near = self.promise is None or self.ratio <= self.promise
        return near and (self.bound is None or self.value <= self.bound)

    @property
    def promised(self) -> str:
        """What was promised, in words."""
        ratio = "" if self.promise is None else f"at most {self.promise:g} times"
        bound = "" if self.bound is None else f"at most {self.bound:g} {self.unit}"
        return ", ".join(filter(None, (ratio, bound)))


def cpu_ms(act: Callable[[], object]) -> float:
    """The CPU time of the act, of this process, in milliseconds."""
    started = time.process_time()
    act()
    return (time.process_time() - started) * 1000


def in_turns(
    ours: Callable[[T], float], raw: Callable[[T], float], things: Iterable[T]
) -> tuple[float, float]:
    """The medians of what both say they took, measured by turns.

    A machine that is busy for a while is then busy for both.
    """
    both = [(ours(thing), raw(thing)) for thing in things]
    mine, limits = zip(*both, strict=True)
    return statistics.median(mine), statistics.median(limits)


def table_of(figures: Sequence[Figure]) -> str:
    """The figures as a table for the eye."""
    lines = [f"{'':<34}{'size':>9}{'value':>10}  {'limit':>9} {'':<4}{'ratio':>6}"]
    for f in figures:
        broken = "" if f.kept else "  BROKEN"
        lines.append(
            f"{f.name:<34}{f.size:>9,}{f.value:>10.2f}  {f.limit:>9.2f} {f.unit:<4}"
            f"{f.ratio:>6.2f}  {f.promised}{broken}"
        )
    return "\n".join(lines)


def write_figures(figures: Sequence[Figure], path: Path) -> None:
    """Leave the figures as JSON, by name."""
    found = {
        f"{f.name} at {f.size}": {
            "size": f.size,
            "value": round(f.value, 4),
            "unit": f.unit,
            "limit": round(f.limit, 4),
            "ratio": round(f.ratio, 4),
        }
        for f in figures
    }
    path.write_text(json.dumps(found, indent=2) + "\n", "utf-8")
