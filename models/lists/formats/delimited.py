r"""Delimited text as rows with the line each begins on; nothing is lost silently.

Python's reader does the work in its strict mode. A row that it refuses, an open
quotation mark above all, costs that line alone: the line is handed back with the
reason and reading goes on behind it. Lines end at \n, \r\n or \r and nowhere else:
`str.splitlines` would cut fields at U+2028 (`reliability.md` T5, T7).
"""

import csv
import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from .unreadable import FIELD_LIMIT

DELIMITERS = ",;\t|"
_SEP = re.compile(r"sep=(.)(?:\r\n|\r|\n|$)", re.IGNORECASE)
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")
_QUOTED = re.compile(r'"[^"]*"')
_LOOSE_QUOTE = re.compile(r'[,;\t|][ \t]{1,20}"')
_HEAD = 8192
_REPAIRS = 1000  # after so many broken rows each line is read by itself


class Row(NamedTuple):
    """The cells of one row and the physical line it begins on, from 1."""

    line: int
    cells: list[str]


class Broken(NamedTuple):
    """A line that is not a row, and why."""

    line: int
    reason: str
    text: str


def told_delimiter(text: str) -> str:
    """The delimiter that a first line such as `sep=;` tells, or nothing."""
    told = _SEP.match(text)
    return told.group(1) if told else ""


def delimiter_of(text: str) -> str:
    """The delimiter that splits most of the first lines into equally many cells."""
    head = text[:_HEAD]
    if len(text) > _HEAD:
        head = head[: max(head.rfind("\n"), head.rfind("\r")) + 1] or head
    lines = [line for line in lines_of(_QUOTED.sub("q", head)) if line.strip()]
    best = (0, 0, ",")
    for delimiter in DELIMITERS:
        counts = Counter(line.count(delimiter) for line in lines)
        counts.pop(0, None)
        for cells, times in counts.items():
            best = max(best, (times, cells, delimiter), key=lambda it: it[:2])
    return best[2]


def lines_of(text: str) -> list[str]:
    r"""The physical lines with their ends; \r\r\n is one end where all are so."""
    if "\r\r\n" in text and text.count("\n") == text.count("\r\r\n"):
        text = text.replace("\r\r\n", "\r\n")
    return [found.group() for found in _LINE.finditer(text)]


def cells_of(line: str, delimiter: str) -> list[str]:
    """The cells of a single line, read without insisting on its quotation marks."""
    csv.field_size_limit(FIELD_LIMIT)
    try:
        return next(csv.reader([line.replace("\0", "")], delimiter=delimiter), [])
    except csv.Error:
        return []


def rows_of(
    lines: list[str],
    delimiter: str,
    begin: int = 0,
    width: int = 0,
) -> Iterator[Row | Broken]:
    """The rows from `lines[begin:]` on; `width` is the header's number of cells."""
    csv.field_size_limit(FIELD_LIMIT)
    at, repairs = begin, 0
    loose = any(_LOOSE_QUOTE.search(line) for line in lines)
    while at < len(lines):
        alone = repairs >= _REPAIRS
        end = at + 1 if alone else len(lines)
        reader = csv.reader(
            (lines[i].replace("\0", "") for i in range(at, end)),
            delimiter=delimiter,
            strict=True,
            skipinitialspace=loose,
        )
        start = at
        try:
            for cells in reader:
                if cells:
                    yield Row(at + 1, cells)
                at = start + reader.line_num
        except csv.Error as error:
            repairs += 1
            yield _mended(lines[at], at + 1, delimiter, width, str(error))
            at += 1


def _mended(
    line: str,
    number: int,
    delimiter: str,
    width: int,
    error: str,
) -> Row | Broken:
    """The row that a line with stray quotation marks still makes, or the reason."""
    if line.count('"') % 2 == 0 and width > 1:
        cells = cells_of(line, delimiter)
        if len(cells) == width:
            return Row(number, cells)
    if "limit" in error:
        reason = "A cell holds more than a million characters."
    elif line.count('"') % 2:
        reason = "A quotation mark is opened and never closed."
    else:
        reason = "The quotation marks in this line do not fit together."
    return Broken(number, reason, line[:500].strip())
