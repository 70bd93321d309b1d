"""The fonts of all paper: shaping with kerning and ligatures, and what to fall back on.

Characters are drawn by the first font of a chain that has them. What no font has is
reported by `unprintable`, and drawn as an empty box; nothing vanishes.
"""

import re
import struct
import threading
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from reportlab.pdfbase.ttfonts import TTFError

from models.book.refusals import Refused
from reports.shaping import Face, Glyphs

FOLDER = Path(__file__).parent.parent / "resources" / "fonts" / "paper"
REGULAR, ITALIC, SEMIBOLD = "Paper", "PaperItalic", "PaperSemiBold"
SANS, SANS_ITALIC, SANS_SEMIBOLD = "PaperSans", "PaperSansItalic", "PaperSansSemiBold"
SYMBOLS, HAN = "PaperSymbols", "PaperHan"
_FILES = {
    REGULAR: "SourceSerif4-Regular.ttf",
    ITALIC: "SourceSerif4-Italic.ttf",
    SEMIBOLD: "SourceSerif4-SemiBold.ttf",
    SANS: "SourceSans3-Regular.ttf",
    SANS_ITALIC: "SourceSans3-Italic.ttf",
    SANS_SEMIBOLD: "SourceSans3-SemiBold.ttf",
    SYMBOLS: "DejaVuSans.ttf",
    HAN: "DroidSansFallback.ttf",
}
MISSING = "\N{WHITE SQUARE}"
_DROPPED = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufeff\u061c\u200e\u200f"
    "\u202a-\u202e\u2066-\u206f\ud800-\udfff]"
)
_LINE_ENDS = re.compile("\r\n|[\r\u2028\u2029]")
_UNSEEN = re.compile("[\u034f\u180b-\u180d\ufe00-\ufe0f\U000e0100-\U000e01ef]")
"""Marks that only choose among the shapes of the letter before them."""
_WORDS_KEPT = 20_000
_loading = threading.RLock()


@dataclass(frozen=True, slots=True)
class Word:
    """A shaped word: its runs from left to right, its width in thousandths of an em."""

    runs: tuple[Glyphs, ...]
    width: int


_faces: dict[str, Face] = {}
_behind: dict[str, str] = {}


def face(name: str) -> Face:
    """The face of that name, loaded when it is first needed."""
    with _loading:
        if name not in _faces:
            _faces[name] = Face(name, (FOLDER / _FILES[name]).read_bytes())
        return _faces[name]


def bring(name: str, ttf: bytes, behind: str) -> None:
    """Let a font be used by that name; `behind` draws what it lacks, then the rest.

    The name must belong to these bytes alone: what was shaped with it is remembered.

    Raises:
        Refused: the font is none; `reports.brand_font` makes fonts that are.
    """
    with _loading:
        if name not in _faces:
            brought = _faces[name] = _taken(name, ttf)
            # Two fonts that say they are the same are told apart by what they hold.
            brought.font.face.name += f"-{name}".encode()
            _behind[name] = behind


def _taken(name: str, ttf: bytes) -> Face:
    try:
        return Face(name, ttf)
    except (TTFError, LookupError, ValueError, struct.error) as error:
        raise Refused(
            "The font of this paper is broken. Bring it again, or choose another."
        ) from error


def cleaned(text: str) -> str:
    """Text as it is drawn: NFC, without controls and overrides of direction."""
    if text.isascii() and text.isprintable():
        return text
    text = _LINE_ENDS.sub("\n", text).replace("\t", " ")
    return unicodedata.normalize("NFC", _DROPPED.sub("", text))


def unprintable(texts: Iterable[str], name: str = REGULAR) -> str:
    """Every character of the texts that no font has, once, in the order found.

    `name` is the face that the texts are set in.
    """
    chars = dict.fromkeys(char for text in texts for char in cleaned(text))
    return "".join(char for char in chars if _drawn_by(name, char) is None)


@lru_cache(maxsize=_WORDS_KEPT)
def shaped(name: str, word: str, *, backward: bool = False) -> Word:
    """The word in the face, with other faces for the characters it lacks.

    `backward` is how the whole word is written; `reports.bidi` cuts what is mixed.
    """
    with _loading:
        runs = [
            face(run).glyphs(text, backward=backward) for run, text in _runs(name, word)
        ]
    if backward:
        runs.reverse()
    return Word(tuple(runs), sum(run.width for run in runs))


@lru_cache(maxsize=_WORDS_KEPT)
def after_space(name: str, word: str) -> tuple[Word, ...]:
    """The word with a space before it, kerned against it."""
    return (shaped(name, f" {word}"),)


def _runs(name: str, word: str) -> list[tuple[str, str]]:
    if word.isascii():
        return [(name, word)]
    runs: list[tuple[str, str]] = []
    for char in word:
        drawn_by = _drawn_by(name, char)
        if drawn_by == "":
            continue
        if drawn_by is None:
            drawn_by, char = SYMBOLS, MISSING  # noqa: PLW2901 — the box stands for it
        elif runs and unicodedata.combining(char) and face(runs[-1][0]).has(char):
            drawn_by = runs[-1][0]
        if runs and runs[-1][0] == drawn_by:
            runs[-1] = (drawn_by, runs[-1][1] + char)
        else:
            runs.append((drawn_by, char))
    return runs


@lru_cache(maxsize=_WORDS_KEPT)
def _drawn_by(name: str, char: str) -> str | None:
    """The face that has the character, "" if it needs none, None if none has it."""
    if char == "\n":
        return ""
    for chosen in (name, _behind.get(name), SYMBOLS, HAN):
        if chosen is not None and face(chosen).has(char):
            return chosen
    unseen = unicodedata.category(char) == "Cf" or _UNSEEN.match(char)
    return "" if unseen else None


def meanings_by_font() -> dict[str, dict[str, str]]:
    """What each private character stands for, by the name that fonts have in a PDF."""
    with _loading:
        return {
            known.font.face.name.decode(): dict(known.meanings)
            for known in _faces.values()
        }
