"""How random bytes are dressed so that a reader looks into them at all."""

from collections.abc import Callable

from tests.models.lists.formats.made_sheets import packed

_BOOK = '<workbook><sheets><sheet name="S" id="r"/></sheets></workbook>'
_LINKS = '<Relationships><Relationship Id="r" Target="s.xml"/></Relationships>'
_KIND = "application/vnd.oasis.opendocument.spreadsheet"
Shape = Callable[[bytes], bytes]


def _plain(content: bytes) -> bytes:
    return content


def _xlsx(content: bytes) -> bytes:
    """The sheet, the shared texts, the styles and the book, cut apart by NULs."""
    sheet, texts, styles, book = (*content.split(b"\0", 3), b"", b"", b"", b"")[:4]
    parts: dict[str, str | bytes] = {
        "xl/workbook.xml": book or _BOOK,
        "xl/_rels/workbook.xml.rels": _LINKS,
        "xl/s.xml": sheet,
    }
    if texts:
        parts["xl/sharedStrings.xml"] = texts
    if styles:
        parts["xl/styles.xml"] = styles
    return packed(parts)


def _ods(content: bytes) -> bytes:
    return packed({"mimetype": _KIND, "content.xml": content})


def _zip(content: bytes) -> bytes:
    return b"PK\x03\x04" + content


def _vcard(content: bytes) -> bytes:
    return b"BEGIN:VCARD\n" + content


def _ics(content: bytes) -> bytes:
    return b"BEGIN:VCALENDAR\nBEGIN:VEVENT\n" + content


def _trello(content: bytes) -> bytes:
    return b'{"lists":[{"id":"l","name":"Hot"}],"cards":[{"name":"A",' + content


SHAPES: dict[str, Shape] = {
    "csv": _plain,
    "xlsx": _xlsx,
    "ods": _ods,
    "zip": _zip,
    "vcard": _vcard,
    "ics": _ics,
    "trello": _trello,
}
"""What is done to the bytes before the reader gets them, by the kind of file."""
