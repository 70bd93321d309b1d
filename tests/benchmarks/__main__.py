"""Measure Baton: script/bench [--out FILE] [--only WORD… | --papers]."""

import sys
import tempfile
from argparse import ArgumentParser
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.benchmarks.answering import answers
from tests.benchmarks.books import SIZES
from tests.benchmarks.figures import Figure, table_of, write_figures
from tests.benchmarks.importing import ROWS, imports
from tests.benchmarks.offering import ITEMS, SENDS, catalogues, numbers
from tests.benchmarks.paper import LINES, papers
from tests.benchmarks.reading import reads
from tests.benchmarks.searching import searches
from tests.benchmarks.showing import shows
from tests.benchmarks.side_by_side import beside_others
from tests.benchmarks.table import tables
from tests.benchmarks.taking_out import BUNDLE, LIST, bundles, lists_out
from tests.benchmarks.today import todays
from tests.benchmarks.writing import writes

Measure = tuple[str, tuple[int, ...], Callable[[int, Path], Iterator[Figure]]]

MEASURES: tuple[Measure, ...] = (
    ("window", SIZES, shows),
    ("door", SIZES, writes),
    ("board", SIZES, reads),
    ("today", SIZES[1:], todays),
    ("table", SIZES, tables),
    ("search", SIZES[-1:], searches),
    ("import", (ROWS,), imports),
    ("answering", (ROWS,), answers),
    ("offer", LINES, papers),
    ("number", (SENDS,), numbers),
    ("catalogue", (ITEMS,), catalogues),
    ("export", (LIST,), lists_out),
    ("bundle", (BUNDLE,), bundles),
)


def main(words: list[str]) -> int:
    """0 where every promise is kept, else 1."""
    asked = ArgumentParser(prog="script/bench", description=__doc__)
    asked.add_argument("--out", type=Path, help="leave the figures here as JSON")
    asked.add_argument("--only", nargs="+", choices=[name for name, *_ in MEASURES])
    asked.add_argument("--books", type=Path, help="keep and reuse the books here")
    asked.add_argument("--papers", action="store_true", help="beside other programs")
    told = asked.parse_args(words)
    if told.papers:
        figures = list(beside_others())
        sys.stdout.write(f"\n{table_of(figures)}\n")
        return 0 if all(figure.kept for figure in figures) else 1
    with tempfile.TemporaryDirectory(prefix="baton-bench-") as own:
        folder = told.books or Path(own)
        folder.mkdir(parents=True, exist_ok=True)
        figures = _measured(told.only, folder)
    sys.stdout.write(f"\n{table_of(figures)}\n")
    if told.out:
        write_figures(figures, told.out)
    return 0 if all(figure.kept for figure in figures) else 1


def _measured(only: list[str] | None, folder: Path) -> list[Figure]:
    figures: list[Figure] = []
    for name, sizes, measure in MEASURES:
        if only and name not in only:
            continue
        for size in sizes:
            sys.stderr.write(f"measuring {name} at {size:,}\n")
            figures += measure(size, folder)
    return figures


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
