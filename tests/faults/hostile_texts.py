"""Lists, cards, calendars and boards made to crash, stall or fool a reader."""

import base64
import random
import struct
import zlib

MEGABYTE = 1024 * 1024
_CARD = b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ann\r\n%s\r\nEND:VCARD\r\n"
_EVENT = (
    b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:x\r\n%s\r\nEND:VEVENT\r\n"
    b"END:VCALENDAR\r\n"
)


def cards_in_cards(size: int) -> bytes:
    return b"BEGIN:VCARD\n" * size * 30 + b"FN:Ann\n" + b"END:VCARD\n" * size * 30


def photo(size: int) -> bytes:
    return _CARD % (b"PHOTO;ENCODING=b:" + b"A" * size * 20_000)


def cut_base64(_size: int) -> bytes:
    return (
        _CARD % b"PHOTO;ENCODING=b:AAAA" + b"BEGIN:VCARD\nFN:Bob\nPHOTO;ENCODING=b:AA"
    )


def folds(size: int) -> bytes:
    return _CARD % (b"NOTE:x" + b"\r\n x" * size * 10_000)


def soft_breaks(size: int) -> bytes:
    return _CARD % (b"NOTE;ENCODING=QUOTED-PRINTABLE:" + b"=\r\n" * size * 10_000)


def open_quotes(size: int) -> bytes:
    return b"Name,Email\n" + b'a,"b\n' * size * 10_000


def quotes(size: int) -> bytes:
    return b"Name,Email\n" + b'"' * size * 100_000


def one_line(size: int) -> bytes:
    return b"Name,Email\n" + b"x" * size * MEGABYTE


def delimiters(size: int) -> bytes:
    return b"Name,Email\n" + b"," * size * 100_000


def blanks(size: int) -> bytes:
    """Runs of blanks inside a cell, between which a mail address might stand."""
    cell = b"a@x.io" + b" " * min(size * 10_000, 900_000) + b"b"
    return b"Name,Email,Phone\n" + b",".join((cell, cell, b"1" + cell)) + b"\n"


def tabs(size: int) -> bytes:
    return b"Name,Email\n" + b"\t" * size * 10_000 + b"x\n"


def mail_signs(size: int) -> bytes:
    return b"Name,Email\nA," + b"a" * min(size * 10_000, 900_000) + b" @\n" + b"a@" * 99


def digits(size: int) -> bytes:
    return b"Name,Phone\nA," + b"1" * min(size * 10_000, 900_000) + b"x\n"


def nul(size: int) -> bytes:
    return b"Name,Email\n" + b"\0" * size * 10_000


def line_ends(size: int) -> bytes:
    return b"Name,Email\n" + b"\n" * size * 400_000


def utf_7(_size: int) -> bytes:
    return _CARD % b"NOTE;CHARSET=utf-7:+ADw-script+AD4-"


def mixed(_size: int) -> bytes:
    noise = random.Random(7).randbytes(200_000)  # noqa: S311 — the same each time
    return b"Name,Email\n" + noise


def wrong_mark(_size: int) -> bytes:
    return b"\xff\xfe" + b"Name,Email\n" * 1001


def deep_json(size: int) -> bytes:
    return b'{"a":' * size * 1000


def wide_json(size: int) -> bytes:
    return b"[[" + b"[]," * size * 100_000 + b"[]]]"


def long_number(size: int) -> bytes:
    return b'{"cards": [' + b"9" * size * 10_000 + b'], "lists": []}'


def board(size: int) -> bytes:
    card = b'{"name": "a:b:c: d", "desc": "%s", "idList": "x"},' % (b"a: b\\n" * 3000)
    return b'{"lists": [], "cards": [' + card * size + b"{}]}"


def marks(size: int) -> bytes:
    return b'{"lists": [], "cards": [{"name": "x", "desc": "%s"}]}' % (
        b"[" * size * 10_000
    )


def rules(size: int) -> bytes:
    return _EVENT % (b"RRULE:FREQ=SECONDLY;COUNT=999999999\r\n" * size * 5000)


def many_events(size: int) -> bytes:
    return b"BEGIN:VCALENDAR\n" + b"BEGIN:VEVENT\nSUMMARY:x\nEND:VEVENT\n" * size * 5000


def attendees(size: int) -> bytes:
    return _EVENT % (b"ATTENDEE;CN=A:mailto:a@x.io\r\n" * size * 5000)


def parameters(size: int) -> bytes:
    return _EVENT % (b"DTSTART" + b";TZID=a" * size * 5000 + b":20250101")


def open_parameter(size: int) -> bytes:
    return _EVENT % (b'DTSTART;TZID="' + b";:" * size * 10_000)


def image(_size: int) -> bytes:
    """A picture of 81 megapixels in a card, ten kilobytes packed."""
    rows = zlib.compress(b"\0" * (9001 * 9000), 1)
    head = struct.pack(">IIBBBBB", 9000, 9000, 8, 0, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", rows), (b"IEND", b""))
    told = b"".join(
        struct.pack(">I", len(c)) + n + c + struct.pack(">I", zlib.crc32(n + c))
        for n, c in chunks
    )
    picture = base64.b64encode(b"\x89PNG\r\n\x1a\n" + told)
    return _CARD % (b"PHOTO;ENCODING=b;TYPE=PNG:" + picture)
