r"""A vCard file cut into cards and a card into properties, however it was folded.

Everything here works on bytes read as Latin-1, one character per byte: a property's
own CHARSET is applied to its value alone, and before any backslash is understood (the
second byte of some Japanese letters is a backslash).
"""

import quopri
import re
from collections.abc import Iterator
from typing import NamedTuple

from models.lists.formats.unreadable import PHOTO_LIMIT
from models.lists.formats.words import words

_ENDS = re.compile("\r+\n|\r|\n")
_BASE64 = re.compile(r"[A-Za-z0-9+/=\s]+\Z")
_PARAMETER = re.compile(r';((?:"[^"]*"|[^";:])*)')
_LONGEST_HEAD = 64_000  # characters of name and parameters
_HEAD = re.compile(r'(?:[^":]++|"[^"]*+")*+')  # possessive: no way to backtrack
_AGENT = re.compile(r"(?:[\w-]+\.)?AGENT(?:;[^:]*)?:BEGIN:VCARD\Z")  # an old card
_LOOKS_NEW = re.compile(r"(?:[\w-]+\.)?[A-Za-z][\w-]*(?:[;:])")
_CHARSETS = words(
    """utf-8 utf8 us-ascii ascii iso-8859-1 iso-8859-2 iso-8859-15 latin1 windows-1250
    windows-1251 windows-1252 windows-1253 windows-1254 windows-1257 cp1250 cp1251
    cp1252 shift_jis shift-jis sjis cp932 windows-31j euc-jp iso-2022-jp gb2312 gbk
    gb18030 big5 euc-kr koi8-r""",
)
"""The charsets a property may name; others, `utf-7` above all, are not believed."""


class Property(NamedTuple):
    """One property of a card, its value still as it stands in the file."""

    line: int
    group: str
    name: str
    parameters: dict[str, list[str]]
    raw: str

    def is_typed(self, *words: str) -> bool:
        """Whether a TYPE (or a bare parameter) says one of the words."""
        return not {w.casefold() for w in self.parameters.get("TYPE", ())}.isdisjoint(
            words
        )


class Card(NamedTuple):
    """One card: the line of its BEGIN, its properties, whether it was ended."""

    line: int
    properties: list[Property]
    ended: bool


def cards_in(text: str) -> list[Card]:
    """Every card in the file in the order of their first lines, nested ones too."""
    found: list[Card] = []
    open_cards: list[Card] = []
    for number, line in logical_lines(text):
        mark = line.strip().upper().replace(" ", "")
        if mark == "BEGIN:VCARD" or _AGENT.match(mark):
            card = Card(number, [], ended=False)
            open_cards.append(card)
            found.append(card)
        elif mark == "END:VCARD":
            if open_cards:
                _close(found, open_cards.pop())
        elif open_cards and (told := property_in(number, line)):
            open_cards[-1].properties.append(told)
    return found


def _close(found: list[Card], card: Card) -> None:
    for at in range(len(found) - 1, -1, -1):
        if found[at] is card:
            found[at] = card._replace(ended=True)
            return


def logical_lines(text: str) -> Iterator[tuple[int, str]]:
    """The unfolded lines with the number of the physical line each begins on."""
    parts: list[str] = []
    begun = 0
    kind = ""
    for number, line in enumerate(_ENDS.split(text), 1):
        if parts and _is_soft(parts[-1], line, kind):
            parts[-1] = parts[-1][:-1]
            parts.append(line)
            continue
        if not line.strip() or (line.startswith("#") and kind != "base64"):
            continue
        if parts and (folded := _continues(line, parts[-1], kind)) is not None:
            parts.append(folded)
            continue
        if parts:
            yield begun, "".join(parts)
        parts, begun, kind = [line], number, _kind(line)
    if parts:
        yield begun, "".join(parts)


def _is_soft(before: str, line: str, kind: str) -> bool:
    """Whether the line break before `line` is a soft one of quoted-printable."""
    marked = line.upper().startswith(("BEGIN:V", "END:V"))
    return kind == "quoted" and before.endswith("=") and not marked


def _continues(line: str, before: str, kind: str) -> str | None:
    """What a line adds to the one before it, or None if it begins something new."""
    if line[0] in " \t":
        return line.strip() if kind == "base64" else line[1:]
    if kind == "base64" and _BASE64.match(line):
        return line
    if before.endswith("\\") and not _LOOKS_NEW.match(line):
        return "\n" + line
    return None


def _kind(line: str) -> str:
    head = line.partition(":")[0].upper()
    if "QUOTED-PRINTABLE" in head:
        return "quoted"
    return "base64" if "BASE64" in head or "ENCODING=B" in head else ""


def property_in(number: int, line: str) -> Property | None:
    """The property in a logical line, or None for a line that is none."""
    end = _value_at(line)
    if not 0 <= end <= _LONGEST_HEAD:
        return None
    head = line[:end]
    name, _, _ = head.partition(";")
    group, dot, bare = name.rpartition(".")
    parameters: dict[str, list[str]] = {}
    for found in _PARAMETER.findall(head[len(name) :]):
        key, equals, value = found.partition("=")
        key = key.strip().upper() if equals else "TYPE"
        values = re.findall(r'"[^"]*"|[^,]+', value if equals else found)
        parameters.setdefault(key, []).extend(v.strip(' "') for v in values)
    return Property(
        number, group if dot else "", bare.strip().upper(), parameters, line[end + 1 :]
    )


def _value_at(line: str) -> int:
    """Where the colon stands that ends name and parameters, outside of quotes."""
    head = _HEAD.match(line)
    return head.end() if head and line.startswith(":", head.end()) else line.find(":")


def is_binary(told: Property) -> bool:
    """Whether the value is base64 and not text."""
    encodings = [*told.parameters.get("ENCODING", ()), *told.parameters.get("TYPE", ())]
    return any(word.upper() in ("BASE64", "B") for word in encodings)


def is_picture(told: Property) -> bool:
    """Whether the property carries a picture itself, of at most 2 MB.

    A picture that lies somewhere else is never fetched.
    """
    whole = told.raw.strip()
    held = is_binary(told) or whole[:11].lower() == "data:image/"
    return held and 0 < len(whole) * 3 // 4 <= PHOTO_LIMIT


def picture_in(told: Property) -> str:
    """The picture that the property carries, in base64; empty where it is none."""
    if not is_picture(told):
        return ""
    whole = told.raw.strip()
    return whole if is_binary(told) else whole.partition(",")[2]


def text_of(told: Property, fallback: str) -> str:
    """The value decoded: transfer encoding first, then its charset.

    Args:
        told: the property.
        fallback: the encoding of the file, where the property names none we allow.
    """
    content = told.raw.encode("latin-1", errors="replace")
    if any(e.upper() == "QUOTED-PRINTABLE" for e in _encodings(told)):
        content = quopri.decodestring(content)
    named = next(iter(told.parameters.get("CHARSET", ())), "").strip().lower()
    if named in _CHARSETS:
        return content.decode(_JAPANESE.get(named, named), errors="replace")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return content.decode(fallback, errors="replace")


_JAPANESE = dict.fromkeys(("shift_jis", "shift-jis", "sjis", "windows-31j"), "cp932")


def _encodings(told: Property) -> list[str]:
    return [*told.parameters.get("ENCODING", ()), *told.parameters.get("TYPE", ())]
