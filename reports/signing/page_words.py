"""The words of a page as its drawing shows them, to compare one file with another."""

import re
import warnings
from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Pdf, Stream, String

from reports.signing.reading import Allowance

_GAP = 180  # thousandths of an em: a wider move between letters is a space
_DEEPEST = 6
_MOST_WORDS = 20_000
_LONGEST_DRAWING = 1_500_000  # bytes; reading one takes seventy times as many
_LONGEST_TABLE = 400_000  # bytes of what the codes of a font mean
_CODE = re.compile(rb"<([0-9A-Fa-f\s]+)>")
_BLOCK = re.compile(rb"begin(bfchar|bfrange)(.*?)endbf", re.DOTALL)
_RANGE = re.compile(
    rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*(?:<([0-9A-Fa-f]+)>|\[(.*?)\])", re.DOTALL
)
_LARGEST_RANGE = 65_536
_MOVES = frozenset(["Td", "TD", "Tm", "T*", "'", '"', "BT", "ET"])

Decode = Callable[[bytes], str]
Words = tuple[str, ...]


class PageWords:
    """Reads the words of one file, as far as it is allowed to be unpacked."""

    def __init__(self, allowance: Allowance) -> None:
        self._allowance = allowance

    def of(self, page: pikepdf.Page) -> Words:
        """The words that the page itself draws, in the order it draws them."""
        content = content_of(page, self._allowance)
        return _split(self._drawn(content, page.obj.get("/Resources"), 0))

    def on(self, note: Object) -> Words:
        """The words that an annotation shows: a block, a field, a remark."""
        look = note.get("/AP", Dictionary()).get("/N")
        found = _split(self._form(look, 0)) if isinstance(look, Stream) else ()
        said = note.get("/Contents")
        return found or _split([str(said) if isinstance(said, String) else ""])

    def _form(self, form: Stream, depth: int) -> Iterator[str]:
        content = self._allowance.unpacked(form)
        return self._drawn(content, form.get("/Resources"), depth)

    def _drawn(
        self, content: bytes, resources: Object | None, depth: int
    ) -> Iterator[str]:
        fonts, forms = (_entry(resources, kind) for kind in ("/Font", "/XObject"))
        known: dict[str, Decode] = {}
        decode: Decode = _latin
        for operands, sign in _operations(content):
            if sign in _MOVES:
                yield " "
            if sign == "Tf" and len(operands):
                name = str(operands[0])
                if name not in known:
                    known[name] = self._decoder(fonts.get(name))
                decode = known[name]
            elif sign in {"Tj", "'", '"', "TJ"} and len(operands):
                yield from _shown(operands[-1], decode)
            elif sign == "Do" and len(operands) and depth < _DEEPEST:
                form = forms.get(str(operands[0]))
                if isinstance(form, Stream) and form.get("/Subtype") == Name.Form:
                    yield " "
                    yield from self._form(form, depth + 1)

    def _decoder(self, font: Object | None) -> Decode:
        """What reads the codes of a font, by the meanings it gives them itself."""
        if not isinstance(font, Dictionary):
            return _latin
        wide = 2 if font.get("/Subtype") == Name.Type0 else 1
        told = font.get("/ToUnicode")
        meanings: dict[int, str] = {}
        if isinstance(told, Stream):
            meanings = _meanings(self._allowance.unpacked(told)[:_LONGEST_TABLE])
        if not meanings and wide == 1:
            return _latin

        def decode(code: bytes) -> str:
            return "".join(
                meanings.get(int.from_bytes(code[at : at + wide]), "\ufffd")
                for at in range(0, len(code), wide)
            )

        return decode


def content_of(page: pikepdf.Page, allowance: Allowance) -> bytes:
    """What draws the page, its streams joined.

    Raises:
        Refused: the file unpacks to more than a paper can hold.
    """
    content = page.obj.get("/Contents")
    streams = list(content) if isinstance(content, Array) else [content]
    return b"\n".join(
        allowance.unpacked(one) for one in streams if isinstance(one, Stream)
    )


def _operations(content: bytes) -> Iterator[tuple[Any, str]]:
    """What the drawing does, step by step; one too long draws no words of ours."""
    if len(content) > _LONGEST_DRAWING:
        return
    with Pdf.new() as desk:
        with warnings.catch_warnings(action="ignore", category=UserWarning):
            steps = pikepdf.parse_content_stream(Stream(desk, content))
        for step in steps:
            yield step.operands, str(step.operator)


def _split(pieces: Iterable[str]) -> Words:
    return tuple("".join(pieces).split()[:_MOST_WORDS])


def _entry(resources: Object | None, name: str) -> Object:
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
