"""An ODS spreadsheet: its sheets and their rows, in one walk over its content."""

from collections.abc import Callable, Iterable, Iterator

from models.lists.formats.delimited import Row
from models.lists.formats.unreadable import COLUMN_LIMIT, ROW_LIMIT, Unreadable

from .sheet import CELL_LIMIT, Sheet, Span, too_long, too_wide
from .xlsx_cells import number_shown
from .xml_parts import Attributes, Walk, bare
from .zipped import LOCKED, Zipped

_CONTENT = "content.xml"
_KIND = b"application/vnd.oasis.opendocument.spreadsheet"
_NUMBERS = frozenset({"float", "currency", "percentage"})
_CELLS = frozenset({"table-cell", "covered-table-cell"})
_LONG = "This list has more than 100,000 rows; please split it."
_MERGES = 100_000


def is_ods(archive: Zipped) -> bool:
    """Whether the archive is a spreadsheet of this kind.

    Raises:
        Unreadable: it is one, and protected by a password.
    """
    if b"encryption-data" in archive.whole("META-INF/manifest.xml"):
        raise Unreadable(LOCKED)
    return _CONTENT in archive and archive.whole("mimetype").startswith(_KIND)


def sheets_in(archive: Zipped) -> list[Sheet]:
    """The sheets of the spreadsheet in their order.

    Raises:
        Unreadable: the content is damaged or breaks a limit.
    """
    names: list[tuple[str, str]] = []
    unseen: set[str] = set()
    style = ""

    def start(element: str, told: Attributes) -> None:
        nonlocal style
        own = bare(told)
        if element == "table":
            names.append((own.get("name", ""), own.get("style-name", "")))
        elif element == "style":
            style = own.get("name", "")
        elif element == "table-properties" and own.get("display") == "false":
            unseen.add(style)

    Walk(start, lambda _name: None).whole(archive.chunks(_CONTENT))
    return [
        Sheet(name, _reading(archive, at), hidden=style in unseen)
        for at, (name, style) in enumerate(names)
    ]


def _reading(archive: Zipped, at: int) -> Callable[[], "Cells"]:
    return lambda: Cells(archive.chunks(_CONTENT), at)


class Cells:
    """The rows of the sheet that is number `at`, from 0, in the content."""

    def __init__(self, chunks: Iterable[bytes], at: int) -> None:
        self.merged: list[Span] = []
        self.without_value = 0
        self.hidden_rows = 0
        self.links: list[tuple[int, str]] = []
        self._chunks, self._wanted = chunks, at
        self._tables = -1
        self._done: list[Row] = []
        self._row: list[str] = []
        self._line = self._count = 0
        self._line_repeats = 1
        self._column = 0
        self._cell: Attributes = {}
        self._parts: list[str] = []
        self._length = 0
        self._paragraphs = 0
        self._aside = 0
        self._inside = False

    def __iter__(self) -> Iterator[Row]:
        """The rows that are not empty, with their numbers in the sheet."""
        walk = Walk(self._start, self._end, self._text)
        for _ in walk.through(self._chunks):
            yield from self._done
            self._done.clear()
            if self._tables > self._wanted:
                return

    def _start(self, name: str, told: Attributes) -> None:
        if name == "table":
            self._tables += 1
        if self._tables != self._wanted:
            return
        if name == "annotation":
            self._aside += 1
        elif self._aside:
            return
        elif name in _CELLS:
            self._cell = bare(told)
            self._parts.clear()
            self._length = self._paragraphs = 0
            self._inside = True
        elif name == "table-row":
            own = bare(told)
            self._row, self._column = [], 0
            self._line_repeats = _times(own, "number-rows-repeated")
            if own.get("visibility", "visible") != "visible":
                self.hidden_rows += 1
        elif self._inside:
            self._piece(name, told)

    def _piece(self, name: str, told: Attributes) -> None:
        if name == "p":
            if self._paragraphs:
                self._text("\n")
            self._paragraphs += 1
        elif name == "s":
            count = bare(told).get("c", "1")
            self._text(" " * min(int(count) if count[:5].isdecimal() else 1, 1000))
        elif name == "tab":
            self._text("\t")
        elif name == "line-break":
            self._text("\n")
        elif name == "a" and len(self.links) < ROW_LIMIT:
            self.links.append((self._line + 1, bare(told).get("href", "")))

    def _text(self, piece: str) -> None:
        if self._inside and not self._aside and (self._paragraphs or piece.strip()):
            self._length += len(piece)
            if self._length > CELL_LIMIT:
                raise too_long()
            self._parts.append(piece)

    def _end(self, name: str) -> None:
        if self._tables != self._wanted:
            return
        if name == "annotation":
            self._aside -= 1
        elif self._aside:
            return
        elif name in _CELLS:
            self._put()
            self._inside = False
        elif name == "table-row":
            self._close()

    def _put(self) -> None:
        text = self._shown()
        repeats = _times(self._cell, "number-columns-repeated")
        if text:
            if self._column + repeats > COLUMN_LIMIT:
                raise too_wide()
            self._row.extend([""] * (self._column - len(self._row)))
            self._row.extend([text] * repeats)
            self._merge()
        elif "formula" in self._cell and "value-type" not in self._cell:
            self.without_value += 1
        self._column += repeats

    def _merge(self) -> None:
        down = _times(self._cell, "number-rows-spanned")
        across = _times(self._cell, "number-columns-spanned")
        if (down > 1 or across > 1) and len(self.merged) < _MERGES:
            line, column = self._line + 1, self._column
            self.merged.append((line, column, line + down - 1, column + across - 1))

    def _close(self) -> None:
        if self._row:
            self._count += self._line_repeats
            if self._count > ROW_LIMIT:
                raise Unreadable(_LONG)
            for at in range(self._line_repeats):
                self._done.append(Row(self._line + at + 1, self._row))
        self._line += self._line_repeats
        self._row = []

    def _shown(self) -> str:
        told = self._cell
        kind = told.get("value-type", "")
        text = "".join(self._parts)
        if kind in _NUMBERS:
            padded = text.isdecimal() and text.startswith("0")
            return text if padded else number_shown(told.get("value", "")) or text
        if kind == "date":
            return told.get("date-value", "").removesuffix("T00:00:00") or text
        return text or told.get("string-value", "")


def _times(told: Attributes, name: str) -> int:
    """How often a cell or a row stands here; nonsense is once."""
    count = told.get(name, "1")
    return max(int(count), 1) if count[:8].isdecimal() and len(count) < 9 else 1  # noqa: PLR2004 — no sheet is that long
