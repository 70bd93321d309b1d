"""An XLSX workbook opened: its sheets, its shared texts, what its styles show."""

import posixpath
import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from .sheet import CELL_LIMIT, Sheet, too_long
from .xlsx_cells import Cells, Styles
from .xml_parts import Attributes, Walk, bare
from .zipped import Zipped

_BOOK = "xl/workbook.xml"
_DAYS = frozenset({*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)})
_NO_FORMAT = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]|_.|\*.')
_DAY_LETTER = re.compile(r"[dmyhse]", re.IGNORECASE)
_ZEROS = re.compile(r"0{2,}$")
_STRING_LIMIT = 3_000_000
_FORMAT = 255  # characters of a number's format that matter


@dataclass(slots=True)
class Workbook:
    """What the book's own part tells: its sheets in order, and its calendar."""

    sheets: list[tuple[str, str, bool]] = field(default_factory=list)
    from_1904: bool = False


def is_xlsx(archive: Zipped) -> bool:
    """Whether the archive is a workbook of this kind."""
    return _book_part(archive) in archive


def sheets_in(archive: Zipped) -> list[Sheet]:
    """The sheets of the workbook in their order, nothing of them read yet.

    Raises:
        Unreadable: the book is damaged or breaks a limit.
    """
    part = _book_part(archive)
    book = _book(archive.chunks(part))
    targets = relations(archive, part)
    texts = _Lazy(archive, part)
    return [
        Sheet(
            name,
            _Rows(archive, targets.get(link, ""), texts, from_1904=book.from_1904),
            hidden=hidden,
        )
        for name, link, hidden in book.sheets
        if targets.get(link, "") in archive
    ]


def relations(archive: Zipped, part: str) -> dict[str, str]:
    """Where the links of a part lead, by their ids; places inside the archive only."""
    folder = posixpath.dirname(part)
    found: dict[str, str] = {}

    def start(element: str, told: Attributes) -> None:
        if element == "Relationship" and told.get("TargetMode") != "External":
            target = posixpath.join("/" + folder, told.get("Target", ""))
            found[told.get("Id", "")] = posixpath.normpath(target).lstrip("/")

    Walk(start, _nothing).whole(archive.chunks(_links_of(part)))
    return found


def outside(archive: Zipped, part: str) -> dict[str, str]:
    """The addresses outside that the links of a part lead to; they are only text."""
    found: dict[str, str] = {}

    def start(element: str, told: Attributes) -> None:
        if element == "Relationship" and told.get("TargetMode") == "External":
            found[told.get("Id", "")] = told.get("Target", "")

    Walk(start, _nothing).whole(archive.chunks(_links_of(part)))
    return found


def _links_of(part: str) -> str:
    folder, name = posixpath.split(part)
    return f"{folder}/_rels/{name}.rels"


def _book_part(archive: Zipped) -> str:
    """The name of the part that is the book; the usual one or what the root says."""
    if _BOOK in archive or "_rels/.rels" not in archive:
        return _BOOK
    found: list[str] = []

    def start(element: str, told: Attributes) -> None:
        if element == "Relationship" and told.get("Type", "").endswith(
            "/officeDocument"
        ):
            found.append(told.get("Target", "").lstrip("/"))

    Walk(start, _nothing).whole(archive.chunks("_rels/.rels"))
    wanted = [name for name in found if "sheet" in name or "workbook" in name]
    return next(iter(wanted), _BOOK)


def _book(chunks: Iterable[bytes]) -> Workbook:
    book = Workbook()

    def start(name: str, told: Attributes) -> None:
        if name == "sheet":
            own = bare(told)
            hidden = own.get("state", "visible") != "visible"
            book.sheets.append((own.get("name", ""), own.get("id", ""), hidden))
        elif name == "workbookPr":
            book.from_1904 = told.get("date1904", "0") in ("1", "true")

    Walk(start, _nothing).whole(chunks)
    return book


class _Lazy:
    """The shared texts and the styles, read when the first sheet is."""

    def __init__(self, archive: Zipped, book: str) -> None:
        self._archive = archive
        self._folder = posixpath.dirname(book)
        self._texts: list[str] | None = None
        self._styles: Styles | None = None

    @property
    def texts(self) -> list[str]:
        if self._texts is None:
            part = self._part("sharedStrings.xml")
            self._texts = _shared(self._archive.chunks(part))
        return self._texts

    @property
    def styles(self) -> Styles:
        if self._styles is None:
            self._styles = _styles(self._archive.chunks(self._part("styles.xml")))
        return self._styles

    def _part(self, name: str) -> str:
        usual = posixpath.join(self._folder, name)
        alike = (n for n in self._archive.names if n.casefold() == usual.casefold())
        return next(alike, usual)


class _Rows:
    """The rows of one sheet, read anew by each call."""

    def __init__(
        self,
        archive: Zipped,
        part: str,
        lazy: _Lazy,
        *,
        from_1904: bool,
    ) -> None:
        self._archive, self._part, self._lazy = archive, part, lazy
        self._from_1904 = from_1904
        self._targets: dict[str, str] | None = None

    def __call__(self) -> Cells:
        return Cells(
            self._archive.chunks(self._part),
            self._lazy.texts,
            self._lazy.styles,
            from_1904=self._from_1904,
            targets=self._outside,
        )

    def _outside(self) -> dict[str, str]:
        """Where the sheet's links lead outside; read when there is a link at all."""
        if self._targets is None:
            self._targets = outside(self._archive, self._part)
        return self._targets


class _Texts:
    """The shared texts; how a name is pronounced is not part of it."""

    def __init__(self) -> None:
        self.found: list[str] = []
        self._parts: list[str] = []
        self._length = 0
        self._inside = self._spoken = False

    def start(self, name: str, _told: Attributes) -> None:
        if name == "t":
            self._inside = not self._spoken
        elif name == "rPh":
            self._spoken = True

    def end(self, name: str) -> None:
        if name == "t":
            self._inside = False
        elif name == "rPh":
            self._spoken = False
        elif name == "si":
            if len(self.found) >= _STRING_LIMIT:
                raise too_long()
            self.found.append("".join(self._parts))
            self._parts.clear()
            self._length = 0

    def text(self, piece: str) -> None:
        if self._inside:
            self._length += len(piece)
            if self._length > CELL_LIMIT:
                raise too_long()
            self._parts.append(piece)


def _shared(chunks: Iterable[bytes]) -> list[str]:
    texts = _Texts()
    Walk(texts.start, texts.end, texts.text).whole(chunks)
    return texts.found


def _styles(chunks: Iterable[bytes]) -> Styles:
    """Which styles show a number as a day, and which fill it up with zeros."""
    formats: dict[str, str] = {}
    used: list[str] = []
    inside: list[str] = []

    def start(name: str, told: Attributes) -> None:
        inside.append(name)
        if name == "numFmt":
            formats[told.get("numFmtId", "")] = told.get("formatCode", "")
        elif name == "xf" and "cellXfs" in inside:
            used.append(told.get("numFmtId", "0"))

    def end(_name: str) -> None:
        inside.pop()

    Walk(start, end).whole(chunks)
    return Styles(
        days=frozenset(str(at) for at, f in enumerate(used) if _is_day(f, formats)),
        widths={str(at): w for at, f in enumerate(used) if (w := _width(f, formats))},
    )


def _is_day(number: str, formats: dict[str, str]) -> bool:
    if number in formats:
        code = _NO_FORMAT.sub("", formats[number].partition(";")[0][:_FORMAT])
        return code.casefold() != "general" and bool(_DAY_LETTER.search(code))
    return number.isdecimal() and int(number[:6]) in _DAYS


def _width(number: str, formats: dict[str, str]) -> int:
    code = formats.get(number, "")
    return min(len(code), 40) if _ZEROS.fullmatch(code) else 0


def _nothing(_name: str) -> None:
    pass
