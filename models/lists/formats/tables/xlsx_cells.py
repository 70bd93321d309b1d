"""The cells of one XLSX sheet as rows of text, in one walk from top to bottom."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal, InvalidOperation
from string import ascii_uppercase

from models.lists.formats.delimited import Row
from models.lists.formats.unreadable import COLUMN_LIMIT

from .sheet import CELL_LIMIT, Span, too_empty, too_long, too_wide
from .xml_parts import Attributes, Walk, bare

_PLACE = re.compile(r"\$?([A-Z]{1,3})\$?(\d{1,7})$")
_LINK = re.compile(
    r'=?HYPERLINK\(\s*"([^"]*)"\s*(?:[,;]\s*"([^"]*)"\s*)?\)$', re.IGNORECASE
)
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_MERGES = 100_000
_IDLE = 5_000_000  # cells without anything; no list is painted so far
_SIGNIFICANT = 15  # digits; what a spreadsheet program shows of a number
_LAST_DAY = 2_958_465  # the 31st of December 9999
_LEAP_FAULT = 60  # the day in 1900 that never was
_EPOCH = datetime(1899, 12, 30)  # noqa: DTZ001 — a sheet knows no zones
_EPOCH_1904 = datetime(1904, 1, 1)  # noqa: DTZ001 — a sheet knows no zones
_PLAIN_INTEGER = re.compile(r"-?\d{1,15}")


@dataclass(frozen=True, slots=True)
class Styles:
    """The styles that show a number as a day, and those that fill it with zeros."""

    days: frozenset[str] = frozenset()
    widths: dict[str, int] | None = None


class Cells:
    """The rows of one sheet as they stand in it.

    Args:
        chunks: the sheet's part.
        texts: the shared texts.
        styles: what the styles show.
        from_1904: whether the book counts its days from 1904.
        targets: tells where the sheet's links lead, by their ids.
    """

    def __init__(
        self,
        chunks: Iterable[bytes],
        texts: list[str],
        styles: Styles,
        *,
        from_1904: bool = False,
        targets: Callable[[], dict[str, str]] = dict,
    ) -> None:
        self.merged: list[Span] = []
        self.without_value = 0
        self.hidden_rows = 0
        self.links: list[tuple[int, str]] = []
        self._chunks, self._texts, self._styles = chunks, texts, styles
        self._targets = targets
        self._epoch = _EPOCH_1904 if from_1904 else _EPOCH
        self._done: list[Row] = []
        self._row: list[str] = []
        self._line = 0
        self._column = -1
        self._kind = self._style = self._taking = ""
        self._value: list[str] = []
        self._formula: list[str] = []
        self._length = 0
        self._phonetic = False
        self._idle = 0

    def __iter__(self) -> Iterator[Row]:
        """The rows that are not empty, with their numbers in the sheet."""
        walk = Walk(self._start, self._end, self._text)
        for _ in walk.through(self._chunks):
            yield from self._done
            self._done.clear()

    def _start(self, name: str, told: Attributes) -> None:
        if name == "c":
            self._column = _column_of(told.get("r", ""), self._column)
            self._kind, self._style = told.get("t", "n"), told.get("s", "")
            self._value.clear()
            self._formula.clear()
            self._length = 0
        elif name in ("v", "t", "f"):
            self._taking = name
        elif name == "rPh":
            self._phonetic = True
        elif name == "row":
            number = told.get("r", "")
            self._line = int(number) if number[:8].isdecimal() else self._line + 1
            self._row, self._column = [], -1
            self.hidden_rows += told.get("hidden") in ("1", "true")
        elif name == "mergeCell" and len(self.merged) < _MERGES:
            self._merge(told.get("ref", ""))
        elif name == "hyperlink" and len(self.links) < _MERGES:
            self._link(told)

    def _text(self, piece: str) -> None:
        if self._taking and not self._phonetic:
            self._length += len(piece)
            if self._length > CELL_LIMIT:
                raise too_long()
            (self._formula if self._taking == "f" else self._value).append(piece)

    def _end(self, name: str) -> None:
        if name in ("v", "t", "f"):
            self._taking = ""
            self._length = 0 if name == "f" else self._length
        elif name == "c":
            self._put()
        elif name == "row":
            if self._row:
                self._done.append(Row(self._line, self._row))
            self._row = []
        elif name == "rPh":
            self._phonetic = False

    def _put(self) -> None:
        raw = "".join(self._value)
        text = self._shown(raw) if raw else self._without(self._formula)
        if not text:
            self._idle += 1
            if self._idle > _IDLE:
                raise too_empty()
            return
        if self._column >= COLUMN_LIMIT:
            raise too_wide()
        missing = self._column - len(self._row)
        if missing > 0:
            self._row.extend([""] * missing)
        if missing < 0:  # a place told twice or out of order
            self._row[self._column] = text
        else:
            self._row.append(text)

    def _without(self, formula: list[str]) -> str:
        """What a formula without a value still tells: the text of a link."""
        if not formula:
            return ""
        if found := _LINK.match("".join(formula).strip()):
            return found.group(2) or found.group(1)
        self.without_value += 1
        return ""

    def _shown(self, raw: str) -> str:
        kind = self._kind
        if kind == "s":
            at = int(raw) if raw[:8].isdecimal() else -1
            return _unescaped(self._texts[at]) if 0 <= at < len(self._texts) else ""
        if kind == "n":
            return self._number(raw)
        if kind == "b":
            return "TRUE" if raw.strip() == "1" else "FALSE"
        return "" if kind == "e" else _unescaped(raw)

    def _number(self, raw: str) -> str:
        if self._style in self._styles.days:
            return day_shown(raw, self._epoch) or number_shown(raw)
        text = number_shown(raw)
        width = (self._styles.widths or {}).get(self._style, 0)
        return text.zfill(width) if width and text.isdecimal() else text

    def _link(self, told: Attributes) -> None:
        place = _PLACE.match(told.get("ref", "").partition(":")[0])
        target = self._targets().get(bare(told).get("id", ""), "")
        if place and target:
            self.links.append((int(place.group(2)), target))

    def _merge(self, ref: str) -> None:
        first, _, last = ref.partition(":")
        begin, end = _PLACE.match(first), _PLACE.match(last)
        if begin and end:
            left, right = _number_of(begin.group(1)), _number_of(end.group(1))
            self.merged.append((int(begin.group(2)), left, int(end.group(2)), right))


def number_shown(raw: str) -> str:
    """A number as a person wrote it: 5550200 and 48601234567, never 5550200.0."""
    raw = raw.strip()
    if _PLAIN_INTEGER.fullmatch(raw):
        return raw
    try:
        number = Decimal(raw[:100])
        if not number.is_finite() or abs(number.adjusted()) > 30:  # noqa: PLR2004 — no number a person wrote
            return raw[:100]
        if "." in raw or "e" in raw.casefold():
            number = Decimal(f"{number:.{_SIGNIFICANT}g}")
    except (InvalidOperation, ValueError):
        return raw
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def day_shown(raw: str, epoch: datetime = _EPOCH) -> str:
    """The day, the moment or the time of day that a serial number stands for."""
    try:
        serial = float(raw)
    except ValueError:
        return ""
    if not 0 <= serial <= _LAST_DAY:
        return ""
    if epoch == _EPOCH and serial < _LEAP_FAULT:
        serial += serial >= 1
    moment = epoch + timedelta(seconds=round(serial * 86_400))
    if serial < 1:
        return f"{moment:%H:%M}"
    if moment.hour or moment.minute or moment.second:
        return moment.isoformat()
    return moment.date().isoformat()


def _column_of(place: str, before: int) -> int:
    letters = place.rstrip("0123456789").strip("$")
    known = _COLUMNS.get(letters)
    if known is not None:
        return known
    found = _PLACE.match(place)
    return _number_of(found.group(1)) if found else before + 1


def _number_of(letters: str) -> int:
    """The column's number from 0: A is 0, AA is 26."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number - 1


def _unescaped(text: str) -> str:
    if "_x" not in text:
        return text
    return _ESCAPED.sub(lambda found: chr(int(found.group(1), 16)), text)


_COLUMNS = {
    letters: _number_of(letters)
    for letters in (
        *ascii_uppercase,
        *(a + b for a in ascii_uppercase for b in ascii_uppercase),
    )
}
