"""The words of a page as its drawing shows them, to compare one file with another."""

import re
from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Stream, String

_GAP = 180  # thousandths of an em: a wider move between letters is a space
_DEEPEST = 6
_MOST_WORDS = 20_000
_MOST_OPERATIONS = 60_000
_CODE = re.compile(rb"<([0-9A-Fa-f\s]+)>")
_BLOCK = re.compile(rb"begin(bfchar|bfrange)(.*?)endbf", re.DOTALL)
_RANGE = re.compile(
    rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*(?:<([0-9A-Fa-f]+)>|\[(.*?)\])", re.DOTALL
)
_LARGEST_RANGE = 65_536
_MOVES = frozenset(["Td", "TD", "Tm", "T*", "'", '"', "BT", "ET"])

Decode = Callable[[bytes], str]


def words_of(page: pikepdf.Page) -> tuple[str, ...]:
    """The words that the page itself draws, in the order it draws them."""
    return _split(_drawn(page.obj, 0))


def words_on(note: Object) -> tuple[str, ...]:
    """The words that an annotation shows: a signature's block, a field, a remark."""
    shown = note.get("/AP", Dictionary()).get("/N")
    text = "".join(_drawn(shown, 0)) if isinstance(shown, Stream) else ""
    if not text.strip():
        said = note.get("/Contents")
        text = str(said) if isinstance(said, String) else ""
    return _split([text])


def _split(pieces: Iterable[str]) -> tuple[str, ...]:
    return tuple("".join(pieces).split()[:_MOST_WORDS])


def _drawn(drawing: Object, depth: int) -> Iterator[str]:
    resources = drawing.get("/Resources", Dictionary())
    fonts = _entry(resources, "/Font")
    forms = _entry(resources, "/XObject")
    known: dict[str, Decode] = {}
    decode: Decode = _latin
    for number, operation in enumerate(pikepdf.parse_content_stream(drawing)):
        if number > _MOST_OPERATIONS:
            return
        operands: Any = operation.operands
        sign = str(operation.operator)
        if sign in _MOVES:
            yield " "
        if sign == "Tf" and len(operands):
            name = str(operands[0])
            if name not in known:
                known[name] = _decoder(fonts.get(name))
            decode = known[name]
        elif sign in {"Tj", "'", '"', "TJ"} and len(operands):
            yield from _shown(operands[-1], decode)
        elif sign == "Do" and len(operands) and depth < _DEEPEST:
            form = forms.get(str(operands[0]))
            if isinstance(form, Stream) and form.get("/Subtype") == Name.Form:
                yield " "
                yield from _drawn(form, depth + 1)


def _entry(resources: Object, name: str) -> Object:
    entry = resources.get(name) if isinstance(resources, Dictionary) else None
    return entry if isinstance(entry, Dictionary) else Dictionary()


def _shown(shown: Object, decode: Decode) -> Iterator[str]:
    if isinstance(shown, String):
        yield decode(bytes(shown))
    elif isinstance(shown, Array):
        pieces: Iterable[Any] = shown
        for piece in pieces:
            if isinstance(piece, String):
                yield decode(bytes(piece))
            elif isinstance(piece, int | Decimal) and piece < -_GAP:
                yield " "


def _latin(code: bytes) -> str:
    return code.decode("cp1252", "replace")


def _decoder(font: Object | None) -> Decode:
    """What reads the codes of a font, by the meanings it gives them itself."""
    if not isinstance(font, Dictionary):
        return _latin
    wide = 2 if font.get("/Subtype") == Name.Type0 else 1
    told = font.get("/ToUnicode")
    meanings = _meanings(told.read_bytes()) if isinstance(told, Stream) else {}
    if not meanings and wide == 1:
        return _latin

    def decode(code: bytes) -> str:
        return "".join(
            meanings.get(int.from_bytes(code[at : at + wide]), "\ufffd")
            for at in range(0, len(code), wide)
        )

    return decode


def _meanings(table: bytes) -> dict[int, str]:
    known: dict[int, str] = {}
    for kind, rows in _BLOCK.findall(table):
        if kind == b"bfchar":
            codes = [_packed(code) for code in _CODE.findall(rows)]
            for code, letters in zip(codes[::2], codes[1::2], strict=False):
                known[int.from_bytes(code)] = _letters(letters)
        else:
            known |= dict(_ranges(rows))
    return known


def _ranges(rows: bytes) -> Iterator[tuple[int, str]]:
    for first, last, start, listed in _RANGE.findall(rows):
        low = int(first, 16)
        many = min(int(last, 16) - low + 1, _LARGEST_RANGE)
        if start:
            begun = _letters(_packed(start))
            for step in range(max(many, 0) if begun else 0):
                yield low + step, begun[:-1] + _later(begun[-1], step)
        else:
            for step, code in enumerate(_CODE.findall(listed)[: max(many, 0)]):
                yield low + step, _letters(_packed(code))


def _packed(digits: bytes) -> bytes:
    text = digits.translate(None, b" \t\r\n\f")
    return bytes.fromhex((text if len(text) % 2 == 0 else b"0" + text).decode())


def _letters(code: bytes) -> str:
    return code.rjust(2, b"\0").decode("utf-16-be", "replace")


def _later(letter: str, step: int) -> str:
    code = ord(letter) + step
    return chr(code) if code < 0x110000 else "\ufffd"  # noqa: PLR2004 — the last of Unicode
