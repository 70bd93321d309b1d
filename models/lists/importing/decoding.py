"""From bytes to text: byte order mark, NUL pattern, strict UTF-8, then a guess.

The guess is limited to encodings that exports really come in; a detector left to
itself reads short western lists as Urdu (`reliability.md` T6).
"""

from typing import NamedTuple

import chardet

from .unreadable import FILE_LIMIT, Unreadable

MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
PLAUSIBLE = (
    "cp1252",
    "cp1250",
    "cp1251",
    "cp1253",
    "cp1254",
    "cp1255",
    "cp1256",
    "cp1257",
    "cp932",
    "gb18030",
    "big5",
    "cp949",
    "koi8-r",
    "mac_roman",
)
CHOICES = ("utf-8", "utf-16", *PLAUSIBLE)
"""The encodings a person may choose from when the guess was wrong."""
_SAMPLE = 200_000
_NUL_SHARE = 0.3


class Text(NamedTuple):
    """Decoded text, the encoding it came in, and whether bytes had to be replaced."""

    text: str
    encoding: str
    replaced: bool = False


def decode(content: bytes, asked: str = "") -> Text:
    """The text of a file; `asked` is the encoding a person chose, empty to guess.

    Raises:
        Unreadable: the file is too large, or `asked` is none of `CHOICES`.
    """
    if len(content) > FILE_LIMIT:
        raise Unreadable("This file is larger than 50 MB; please split it first.")
    if asked and asked not in CHOICES:
        raise Unreadable("This encoding is not one that Baton reads.")
    encoding = asked or encoding_of(content)
    try:
        return Text(content.decode(encoding).removeprefix("\ufeff"), encoding)
    except UnicodeDecodeError:
        text = content.decode(encoding, errors="replace").removeprefix("\ufeff")
        return Text(text, encoding, replaced=True)


def encoding_of(content: bytes) -> str:
    """The encoding that the bytes most plausibly stand in."""
    for mark, encoding in MARKS:
        if content.startswith(mark):
            return encoding
    if pattern := _wide(content[:4096]):
        return pattern
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return guessed_codepage(content)
    return "utf-8"


def guessed_codepage(content: bytes) -> str:
    """The code page among the plausible ones that fits the bytes best."""
    telling = _telling(content)
    found = chardet.detect(
        telling,
        include_encodings=PLAUSIBLE,
        compat_names=False,
        max_bytes=_SAMPLE,
    )["encoding"]
    return found if found in PLAUSIBLE else "cp1252"


def _telling(content: bytes) -> bytes:
    """The lines with bytes above ASCII, so that a long file is judged by them."""
    if len(content) <= _SAMPLE:
        return content
    lines = content.replace(b"\r", b"\n").split(b"\n")
    return b"\n".join(line for line in lines if not line.isascii())[:_SAMPLE]


def _wide(head: bytes) -> str:
    """UTF-16 without a mark, known by its NUL bytes; empty if it is not that."""
    half = len(head) // 2
    if not half or b"\x00" not in head:
        return ""
    if head[1::2].count(0) > half * _NUL_SHARE > head[::2].count(0):
        return "utf-16-le"
    if head[::2].count(0) > half * _NUL_SHARE > head[1::2].count(0):
        return "utf-16-be"
    return ""
