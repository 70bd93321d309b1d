"""Spreadsheets made to crash, stall or fool a reader; built when they are wanted."""

import struct
from io import BytesIO
from zipfile import ZIP_LZMA, ZIP_STORED, ZipFile

from tests.models.lists.formats.made_sheets import grid, ods, packed, xlsx

_GOOD = grid([["Name", "Email"], ["Ann", "ann@x.io"]])
_BOOK = '<workbook><sheets><sheet name="S" id="r"/></sheets></workbook>'


def _links(target: str) -> str:
    link = f'<Relationship Id="r" Target="{target}"/>'
    return f"<Relationships>{link}</Relationships>"


def _ods_row(rows: int, columns: int) -> str:
    cell = f'<table:table-cell table:number-columns-repeated="{columns}">'
    cell += "<text:p>x</text:p></table:table-cell>"
    row = f'<table:table-row table:number-rows-repeated="{rows}">'
    return f"{row}{cell}</table:table-row>"


def _sheet(body: str) -> bytes:
    return xlsx({"S": body})


def sparse(_size: int) -> bytes:
    rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576">'
    return _sheet(f"<sheetData>{rows}<v>1</v></c></row></sheetData>")


def tall(size: int) -> bytes:
    rows = "".join(f'<row r="{n}"><c><v>1</v></c></row>' for n in range(1, size * 10))
    return _sheet(f"<sheetData>{rows}</sheetData>")


def wide(size: int) -> bytes:
    return _sheet(f"<sheetData><row>{'<c><v>1</v></c>' * size * 10}</row></sheetData>")


def empty_cells(size: int) -> bytes:
    body = "<row>" + "<c/>" * 20_000 + "</row>"
    return _sheet(f"<sheetData>{body * (size // 20 + 1)}</sheetData>")


def bomb(size: int) -> bytes:
    parts: dict[str, str | bytes] = {
        "xl/workbook.xml": _BOOK,
        "xl/_rels/workbook.xml.rels": _links("s.xml"),
        "xl/s.xml": b"<worksheet><sheetData>" + b" " * size * 200_000,
    }
    return packed(parts)


def lying_bomb(size: int) -> bytes:
    """A part that says it is 10 bytes long and is much longer."""
    content = bytearray(bomb(size))
    at = content.rfind(b"PK\x01\x02")  # the part that was packed last
    content[at + 24 : at + 28] = struct.pack("<I", 10)
    return bytes(content)


def plain_cells(size: int) -> bytes:
    """Cells without end, not packed at all, so that no ratio tells."""
    row = b"<row>" + b"<c><v>1</v></c>" * 150 + b"</row>"
    body = b"<worksheet><sheetData>" + row * size * 190 + b"</sheetData></worksheet>"
    return _stored(body)


def plain_empty(size: int) -> bytes:
    """The same of rows and cells that hold nothing."""
    row = b"<row>" + b"<c/>" * 500 + b"</row>"
    return _stored(b"<worksheet>" + row * size * 220 + b"</worksheet>")


def _stored(sheet: bytes) -> bytes:
    file = BytesIO()
    with ZipFile(file, "w", ZIP_STORED) as archive:
        archive.writestr("xl/workbook.xml", _BOOK)
        archive.writestr("xl/_rels/workbook.xml.rels", _links("s.xml"))
        archive.writestr("xl/s.xml", sheet)
    return file.getvalue()


def one_cell(size: int) -> bytes:
    return _sheet(grid([["Name", "x" * size * 20_000]]))


def many_parts(size: int) -> bytes:
    return packed({f"part{n}": "" for n in range(max(2001, size * 20))})


def shared_bomb(size: int) -> bytes:
    texts = "<si/>" * size * 10_000
    return xlsx({"S": _GOOD}, sharedStrings=f"<sst>{texts}</sst>")


def merges(size: int) -> bytes:
    rows = "".join(f'<row r="{n}"><c><v>{n}</v></c></row>' for n in range(1, size * 50))
    merge = '<mergeCell ref="A1:A1048576"/>' * size * 100
    return _sheet(f"<sheetData>{rows}</sheetData><mergeCells>{merge}</mergeCells>")


def laughs(_size: int) -> bytes:
    lines = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    evil = f'<!DOCTYPE s [<!ENTITY l0 "lol">{lines}]><sst><si><t>&l9;</t></si></sst>'
    return xlsx({"S": _GOOD}, sharedStrings=evil)


def outside(_size: int) -> bytes:
    evil = '<!DOCTYPE s [<!ENTITY f SYSTEM "file:///etc/passwd">]>'
    evil += "<sst><si><t>&f;</t></si></sst>"
    return xlsx({"S": _GOOD}, sharedStrings=evil)


def deep_xml(size: int) -> bytes:
    return _sheet("<a>" * size * 20_000)


def attributes(size: int) -> bytes:
    told = " ".join(f'a{n}="x"' for n in range(size * 500))
    return _sheet(f"<sheetData><row {told}/></sheetData>")


def names_in_zip(_size: int) -> bytes:
    names = ("../../evil", "/etc/passwd", "C:\\evil.exe", "CON", "a\u202excod.exe")
    return packed({**dict.fromkeys(names, "x"), "xl/workbook.xml": "<workbook/>"})


def outward_target(_size: int) -> bytes:
    parts: dict[str, str | bytes] = {
        "xl/workbook.xml": _BOOK,
        "xl/_rels/workbook.xml.rels": _links("../../../etc/passwd"),
    }
    return packed(parts)


def strange_method(_size: int) -> bytes:
    file = BytesIO()
    with ZipFile(file, "w", ZIP_LZMA) as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>" * 100)
    return file.getvalue()


def locked(_size: int) -> bytes:
    content = bytearray(_sheet(_GOOD))
    for mark, at in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        place = content.find(mark)
        while place >= 0:
            content[place + at] |= 1
            place = content.find(mark, place + 1)
    return bytes(content)


def torn(_size: int) -> bytes:
    content = _sheet(_GOOD)
    return content[: len(content) // 2] + b"\0" * 100 + content[len(content) // 2 :]


def ods_repeats(_size: int) -> bytes:
    row = _ods_row(1048576, 16384)
    return ods(f"<table:table>{row}</table:table>")


def ods_rows(_size: int) -> bytes:
    row = _ods_row(99999, 200)
    return ods(f"<table:table>{row * 40}</table:table>")


def ods_tables(size: int) -> bytes:
    return ods("<table:table/>" * size * 100)
