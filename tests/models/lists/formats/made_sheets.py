"""Small spreadsheets for the tests, written part by part as programs write them."""

from io import BytesIO
from xml.sax.saxutils import escape, quoteattr
from zipfile import ZIP_DEFLATED, ZipFile

Cell = str | int | float | None
Grid = list[list[Cell]]
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_ODF = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:xlink="http://www.w3.org/1999/xlink" '
    'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"'
)


def packed(parts: dict[str, str | bytes]) -> bytes:
    """A zipped file of the parts."""
    file = BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return file.getvalue()


def xlsx(
    sheets: dict[str, str],
    *,
    states: dict[str, str] | None = None,
    settings: str = "",
    parts: dict[str, str] | None = None,
    **more: str,
) -> bytes:
    """A workbook of sheets, each told by what stands in its `worksheet`."""
    entries, links = "", ""
    told: dict[str, str | bytes] = {"[Content_Types].xml": "<Types/>"}
    told.update({f"xl/{name}": content for name, content in (parts or {}).items()})
    for at, (name, body) in enumerate(sheets.items(), 1):
        state = (states or {}).get(name, "visible")
        entries += f'<sheet name={quoteattr(name)} state="{state}" r:id="r{at}"/>'
        links += f'<Relationship Id="r{at}" Target="worksheets/sheet{at}.xml"/>'
        told[f"xl/worksheets/sheet{at}.xml"] = (
            f'<worksheet xmlns="{_MAIN}" xmlns:r="{_LINK}">{body}</worksheet>'
        )
    book = f'<workbook xmlns="{_MAIN}" xmlns:r="{_LINK}">'
    told["xl/workbook.xml"] = f"{book}{settings}<sheets>{entries}</sheets></workbook>"
    told["xl/_rels/workbook.xml.rels"] = f"<Relationships>{links}</Relationships>"
    for name, content in more.items():
        told[f"xl/{name}.xml"] = content
    return packed(told)


def grid(rows: Grid, tail: str = "") -> str:
    """The sheet of a grid; numbers are numbers, None is no cell."""
    lines = "".join(_row(at, row) for at, row in enumerate(rows, 1) if row)
    return f"<sheetData>{lines}</sheetData>{tail}"


def _row(line: int, cells: list[Cell]) -> str:
    told = (_cell(f"{_LETTERS[at]}{line}", cell) for at, cell in enumerate(cells))
    return f'<row r="{line}">{"".join(told)}</row>'


def _cell(place: str, cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, str):
        text = f"<is><t>{escape(cell)}</t></is>"
        return f'<c r="{place}" t="inlineStr">{text}</c>'
    return f'<c r="{place}"><v>{cell}</v></c>'


def ods(tables: str, styles: str = "") -> bytes:
    """An OpenDocument spreadsheet of the tables."""
    content = (
        f"<office:document-content {_ODF}>"
        f"<office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:spreadsheet>{tables}</office:spreadsheet>"
        "</office:body></office:document-content>"
    )
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    return packed({"mimetype": kind, "content.xml": content})


def table(name: str, rows: Grid, more: str = "") -> str:
    """One table of an OpenDocument spreadsheet."""
    lines = "".join(
        f"<table:table-row>{''.join(map(_ods_cell, row))}</table:table-row>"
        for row in rows
    )
    return f"<table:table table:name={quoteattr(name)} {more}>{lines}</table:table>"


def _ods_cell(cell: Cell) -> str:
    if cell is None:
        return "<table:table-cell/>"
    if isinstance(cell, str):
        text = f"<text:p>{escape(cell)}</text:p>"
        return f'<table:table-cell office:value-type="string">{text}</table:table-cell>'
    told = f'office:value-type="float" office:value="{cell}"'
    return f"<table:table-cell {told}><text:p>{cell:,}</text:p></table:table-cell>"
