"""People as an XLSX file in which every cell is text, whatever it begins with.

A cell of type text is never a formula and never a link, so nothing needs a guard. The
file is written here, line by line: it is a zip of six small parts and one long one.
"""

import io
import re
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from xml.sax.saxutils import escape

from models.lists.exporting.columns import Shape, cells, headers
from models.lists.exporting.person import Person

LONGEST = 32_767
"""So many characters a cell of a spreadsheet holds."""
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_ESCAPE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_SHEET = "xl/worksheets/sheet1.xml"
_PARTS = {
    "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types">'
    '<Default Extension="rels"'
    ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/xl/workbook.xml" ContentType="{_TYPE}.sheet.main+xml"/>'
    f'<Override PartName="/{_SHEET}" ContentType="{_TYPE}.worksheet+xml"/>'
    f'<Override PartName="/xl/styles.xml" ContentType="{_TYPE}.styles+xml"/></Types>',
    "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_OFFICE}/officeDocument"'
    ' Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>'
    '<sheet name="People" sheetId="1" r:id="rId1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_OFFICE}/worksheet"'
    ' Target="worksheets/sheet1.xml"/>'
    f'<Relationship Id="rId2" Type="{_OFFICE}/styles" Target="styles.xml"/>'
    "</Relationships>",
    "xl/styles.xml": f'<styleSheet xmlns="{_MAIN}">'
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>'
    '<fills count="2"><fill><patternFill patternType="none"/></fill>'
    '<fill><patternFill patternType="gray125"/></fill></fills>'
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border>'
    '</borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0"'
    ' borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="49" fontId="0"'
    ' fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>',
}
_BEGIN = (
    f'<worksheet xmlns="{_MAIN}"><sheetViews><sheetView workbookViewId="0">'
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
    "</sheetView></sheetViews><sheetData>"
)
_END = "</sheetData></worksheet>"


class Spreadsheet:
    """An XLSX file of people.

    Attributes:
        shortened: how many cells were too long for a spreadsheet, once it is written.
    """

    def __init__(self, people: Iterable[Person], shape: Shape) -> None:
        self.shortened = 0
        self._people, self._shape = people, shape

    def __iter__(self) -> Iterator[bytes]:
        """The file in pieces."""
        made = _Pieces()
        with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED, compresslevel=4) as whole:
            for name, text in _PARTS.items():
                with whole.open(name, "w") as part:
                    part.write((_HEAD + text).encode())
            yield made.taken()
            with whole.open(_SHEET, "w", force_zip64=True) as sheet:
                sheet.write((_HEAD + _BEGIN).encode())
                for row in self._rows():
                    sheet.write(row.encode())
                    if made.waiting > io.DEFAULT_BUFFER_SIZE:
                        yield made.taken()
                sheet.write(_END.encode())
        yield made.taken()

    def _rows(self) -> Iterator[str]:
        yield self._row(headers(self._shape))
        for person in self._people:
            yield self._row(cells(person, self._shape))

    def _row(self, row: Sequence[str]) -> str:
        return f"<row>{''.join(map(self._cell, row))}</row>"

    def _cell(self, text: str) -> str:
        """The cell as text; one without is there all the same, so that places count."""
        if not text:
            return "<c/>"
        text = _FORBIDDEN.sub("", text)
        if len(text) > LONGEST:
            self.shortened += 1
            text = text[:LONGEST]
        inside = escape(_ESCAPE.sub("_x005F_", text), {"\r": "&#13;"})
        return f'<c t="inlineStr"><is><t xml:space="preserve">{inside}</t></is></c>'


class _Pieces(io.RawIOBase):
    """Where the zip is written, to be taken away piece by piece."""

    def __init__(self) -> None:
        self._held: list[bytes] = []
        self._at = 0
        self.waiting = 0

    def writable(self) -> bool:
        return True

    def write(self, piece: object) -> int:
        held = bytes(piece)  # type: ignore[call-overload]  # a buffer
        self._held.append(held)
        self._at += len(held)
        self.waiting += len(held)
        return len(held)

    def tell(self) -> int:
        return self._at

    def seekable(self) -> bool:
        return False

    def taken(self) -> bytes:
        """What was written since the last time."""
        whole = b"".join(self._held)
        self._held.clear()
        self.waiting = 0
        return whole
