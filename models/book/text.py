"""The one cleaner of text at every entry, and how text is folded for finding."""

import re
import unicodedata

_CONTROLS = {c: None for c in (*range(0x20), *range(0x7F, 0xA0)) if c not in (9, 10)}
_SURROGATES = re.compile("[\ud800-\udfff]")
_BLANKS = re.compile(r"\s+")


def clean_text(text: str) -> str:
    r"""The user's characters in NFC, lines ended by \n, without control characters.

    NUL, C0 and C1 controls except tab and line feed, and lone surrogates go:
    SQLite, PostgreSQL and Qt each do something else with them (`reliability.md` T8).
    """
    if text.isascii() and text.isprintable():
        return text.strip()  # nothing to clean, as nearly always in a long list
    text = _SURROGATES.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    return unicodedata.normalize("NFC", text.translate(_CONTROLS)).strip()


def clean_line(text: str) -> str:
    """`clean_text` on one line: every run of blanks is one space."""
    return _BLANKS.sub(" ", clean_text(text)).strip()


def fold(text: str) -> str:
    """Text for comparing: no accents, no case, one space between words."""
    folded = text.casefold()
    if not text.isascii():
        folded = folded.translate(_BARE)
    return " ".join(folded.split())


class _Bare(dict[int, str]):
    """Letters without their accents, by code point; each is looked up once."""

    def __missing__(self, code: int) -> str:
        """The letter as `fold` writes it, kept for the next time."""
        parts = unicodedata.normalize("NFKD", chr(code))
        bare = "".join(c for c in parts if not unicodedata.combining(c))
        self[code] = bare.translate(_LIGATURES)
        return self[code]


_LIGATURES = str.maketrans({"ø": "o", "đ": "d", "ł": "l", "æ": "ae", "œ": "oe"})
_BARE = _Bare()
