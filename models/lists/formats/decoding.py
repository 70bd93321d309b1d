"""From bytes to text: byte order mark, NUL pattern, strict UTF-8, then a guess.

The guess is limited to encodings that exports really come in; a detector left to
itself reads short western lists as Urdu (`reliability.md` T6).
"""

from typing import NamedTuple

from .codepages import PLAUSIBLE, guessed_codepage
from .unreadable import FILE_LIMIT, Unreadable

MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
CHOICES = ("utf-8", "utf-16", *PLAUSIBLE)
"""The encodings a person may choose from when the guess was wrong."""
_NUL_SHARE = 0.3


class Text(NamedTuple):
    """Decoded text and the encoding it came in.

    Attributes:
        replaced: letters had to be replaced because they fit no encoding.
        strange: how many lines stand in another encoding than the rest.
    """

    text: str
    encoding: str
    replaced: bool = False
    strange: int = 0


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
        if not asked and encoding.startswith("utf-8"):
            return _line_by_line(content)
        text = content.decode(encoding, errors="replace").removeprefix("\ufeff")
        return Text(text, encoding, replaced=True)


def _line_by_line(content: bytes) -> Text:
    """UTF-8 in which some lines stand in a code page, each decoded for itself."""
    lines = content.removeprefix(MARKS[0][0]).split(b"\n")
    others = [line for line in lines if not _is_utf_8(line)]
    page = guessed_codepage(b"\n".join(others))
    text = "\n".join(
        line.decode("utf-8" if _is_utf_8(line) else page, errors="replace")
        for line in lines
    )
    return Text(text, "utf-8", strange=len(others))


def _is_utf_8(content: bytes) -> bool:
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def encoding_of(content: bytes) -> str:
    """The encoding that the bytes most plausibly stand in."""
    for mark, encoding in MARKS:
        if content.startswith(mark):
            return encoding
    if pattern := _wide(content[:4096]):
        return pattern
    return "utf-8" if _mostly_utf_8(content) else guessed_codepage(content)


def _mostly_utf_8(content: bytes) -> bool:
    """Whether all is UTF-8, or half of its telling lines; that is no accident."""
    if _is_utf_8(content):
        return True
    telling = [line for line in content.split(b"\n") if not line.isascii()]
    return sum(map(_is_utf_8, telling)) * 2 >= len(telling)


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
