"""How a letter is written when one looks for it: without case, accent or ornament.

A book holds the same letters in a table (`search_sql.py`), because its triggers know no
Unicode; what is typed is made plain here, and the two meet.
"""

import sys
import unicodedata

_ALONE = {
    **dict.fromkeys("łŁ", "l"),
    **dict.fromkeys("øØ", "o"),
    **dict.fromkeys("đĐðÐ", "d"),
    **dict.fromkeys("æÆ", "ae"),
    **dict.fromkeys("œŒ", "oe"),
    **dict.fromkeys("þÞ", "th"),
    "\N{LATIN SMALL LETTER DOTLESS I}": "i",
}
"""Letters that have no decomposition, as a plain keyboard writes them."""
_GAPS = frozenset(("Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po", "Sc", "Sm", "Sk"))
_BLANKS = frozenset(("Zs", "Zl", "Zp", "Cc", "Cf", "Cs"))
_HANGUL = range(0xAC00, 0xD7A4)


def plain_letter(letter: str) -> str:
    """One character in plain form; a gap for punctuation, "" for a mere accent."""
    if letter in _ALONE:
        return _ALONE[letter]
    if ord(letter) in _HANGUL:
        return letter  # one syllable is one sign; its parts are typed together
    apart = unicodedata.normalize("NFKD", letter.casefold()).casefold()
    return "".join(map(_bare, unicodedata.normalize("NFKD", apart)))


def _bare(letter: str) -> str:
    if unicodedata.combining(letter):
        return ""
    if unicodedata.category(letter) in _GAPS | _BLANKS:
        return " "
    return _ALONE.get(letter, letter)


class _Letters(dict[int, str]):
    """A table for `str.translate` that learns each letter when it is first met."""

    def __missing__(self, code: int) -> str:
        self[code] = plain = plain_letter(chr(code))
        return plain


_LETTERS = _Letters()


def plain(text: str) -> str:
    """Text as it is looked for: plain letters, blanks for punctuation."""
    if text.isascii() and text.isalnum():
        return text.lower()
    return unicodedata.normalize("NFC", text).translate(_LETTERS)


def all_letters() -> dict[str, str]:
    """Every character that is not its own plain form.

    Left out are the signs whose plain form NFC gives already: no text of Baton's has
    them.
    """
    every = (chr(code) for code in range(9, sys.maxunicode + 1))
    return {
        letter: made
        for letter in every
        if not "\ud800" <= letter <= "\udfff"
        and (made := plain_letter(letter)) != letter
        and (unicodedata.is_normalized("NFC", letter) or made == "")
    }
