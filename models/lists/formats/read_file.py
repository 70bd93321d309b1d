"""Reading a file of people: what kind it is, and everything it tells."""

import re
from collections.abc import Iterator
from pathlib import Path

from models.lists.formats.boards.json_file import parsed
from models.lists.formats.boards.trello import is_board, read_board
from models.lists.formats.calendars.ics import read_calendar
from models.lists.formats.cards.vcard_cards import read_cards
from models.lists.formats.tables import table
from models.lists.formats.tables.sheets import list_in

from .decoding import decode, encoding_of
from .own_list import is_marked, own_rows, own_text
from .reading import Asked, Manner, Reading, Told, collected
from .record import Reject
from .unreadable import FILE_LIMIT, LINE_LIMIT, Unreadable

_LATER = {
    b"\xd0\xcf\x11\xe0": "This spreadsheet is an old one or has a password; "
    "save it as XLSX without one.",
    b"%PDF": "This is a PDF and not a list of contacts.",
    b"SQLite format 3": "This is a database and not a list of contacts.",
    b"\x89PNG": "This is a picture and not a list of contacts.",
    b"\xff\xd8\xff": "This is a picture and not a list of contacts.",
}
_ZIP = b"PK\x03\x04"
_OPENS = re.compile(r'\s*(?:\{\s*"|\[\s*[\[{])')
_JSON = "This JSON file is no Trello board; Baton reads no other JSON."
_EMPTY = "This file is empty."


def read_path(path: Path, asked: Asked | None = None) -> Reading:
    """Everything that the file at `path` tells.

    Raises:
        Unreadable: it is too large or cannot be opened.
    """
    manner, told = begun(content_of(path), asked or Asked())
    return collected(path.name, manner, told)


def content_of(path: Path) -> bytes:
    """The bytes of the file, never more than 50 MB.

    Raises:
        Unreadable: it is too large, no plain file, or cannot be opened.
    """
    try:
        if not path.is_file():
            raise Unreadable(f"There is no file {path.name}.")
        with path.open("rb") as file:
            content = file.read(FILE_LIMIT + 1)
    except OSError as error:
        raise Unreadable(f"{path.name} cannot be opened: {error.strerror}.") from error
    if len(content) > FILE_LIMIT:
        raise Unreadable("This file is larger than 50 MB; please split it first.")
    return content


def begun(content: bytes, asked: Asked) -> tuple[Manner, Iterator[Told]]:
    """How the bytes are read, and what they tell, row by row.

    Raises:
        Unreadable: the file breaks a limit, at once or while it is read.
    """
    head = _head(content)
    if not head.strip():
        return _nothing("empty", _EMPTY)
    for mark, sentence in _LATER.items():
        if content.startswith(mark) or head.upper().startswith(mark):
            return _nothing(mark.decode("latin-1").strip().lower(), sentence)
    if content.startswith(_ZIP):
        return _begun_sheet(content, asked)
    if max(content.count(b"\n"), content.count(b"\r")) > LINE_LIMIT:
        raise Unreadable("This file has more than 2 million lines; please split it.")
    marks = b"" if is_marked(content) else head.upper().replace(b" ", b"")
    if b"BEGIN:VCALENDAR" in marks:
        return read_calendar(content, asked)
    if b"BEGIN:VCARD" in marks:
        return read_cards(content, asked)
    return _begun_text(content, asked)


def _begun_sheet(content: bytes, asked: Asked) -> tuple[Manner, Iterator[Told]]:
    found = list_in(content, asked)
    if own := own_rows(found.format, found.rows, asked):
        return own
    sheet = table.opened_sheet(found, asked)
    return table.manner_of_sheet(sheet, found), table.told_by(sheet)


def _begun_text(content: bytes, asked: Asked) -> tuple[Manner, Iterator[Told]]:
    text = decode(content, asked.encoding)
    if _is_json(text.text):
        root = parsed(text.text)
        if is_board(root):
            return read_board(root, text.encoding)
        return _nothing("json", _JSON)
    if own := own_text(text, asked):
        return own
    opened = table.opened(text.text, asked)
    return table.manner_of(opened, text), table.told_by(opened)


def _head(content: bytes) -> bytes:
    head = content[:4096]
    encoding = encoding_of(head)
    if encoding.startswith(("utf-16", "utf-32")):
        return head.decode(encoding, errors="ignore").removeprefix("\ufeff").encode()
    return head.removeprefix(b"\xef\xbb\xbf").lstrip()


def _is_json(text: str) -> bool:
    return _OPENS.match(text) is not None


def _nothing(kind: str, sentence: str) -> tuple[Manner, Iterator[Told]]:
    return Manner(kind), iter((Reject(1, sentence),))
