"""The lines of vCard and iCalendar: folded, escaped, ended as both RFCs say."""

from collections.abc import Iterable

_LONGEST = 75  # octets of a line, without its end
_ESCAPES = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n", "\r": ""})


def escaped(text: str) -> str:
    """The text as a value."""
    return text.translate(_ESCAPES)


def joined(parts: Iterable[str]) -> str:
    """Several texts as one structured value."""
    return ";".join(map(escaped, parts))


def parameter(text: str) -> str:
    """The text as a parameter's value, in quotes, with the carets of RFC 6868."""
    inside = text.replace("^", "^^").replace("\n", "^n").replace('"', "^'")
    return f'"{inside}"'


def line(name: str, value: str) -> bytes:
    """One content line, folded between characters; no piece of it is blank."""
    octets = f"{name}:{value}".encode("utf-8", errors="replace")
    if len(octets) <= _LONGEST:
        return octets + b"\r\n"
    pieces: list[bytes] = []
    at, room = 0, _LONGEST
    while at < len(octets):
        end = _end(octets, at, at + room)
        pieces.append(octets[at:end])
        at, room = end, _LONGEST - 1
    return b"\r\n ".join(pieces) + b"\r\n"


def _end(octets: bytes, begin: int, limit: int) -> int:
    """Where a piece may end: between characters, and the next begins with no blank."""
    if limit >= len(octets):
        return len(octets)
    for end in range(limit, begin, -1):
        if _begins(octets[end]):
            return end
    later = (end for end in range(limit, len(octets)) if _begins(octets[end]))
    return next(later, len(octets))


def _begins(octet: int) -> bool:
    """Whether a character that is no blank begins with it."""
    return octet not in b" \t" and octet & 0xC0 != 0x80  # noqa: PLR2004 — inside one
