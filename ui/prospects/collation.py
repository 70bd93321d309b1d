"""The order of words as people read lists: accents and case come last, by country."""

from models.book.text import fold

_AFTER_Z = {
    "sv": "åäö",
    "fi": "åäö",
    "da": "æøå",
    "nb": "æøå",
    "nn": "æøå",
    "no": "æøå",
    "et": "õäöü",
}
_LAST = "\U0010fffd"  # sorts behind every letter
_BEHIND = {
    "es": {"ñ": "n"},
    "pl": dict(zip("ąćęłńóśźż", "acelnoszz", strict=True)),
    "cs": {"č": "c", "ř": "r", "š": "s", "ž": "z"},
    "sk": {"č": "c", "š": "s", "ž": "z"},
}


class Collation:
    """Gives words the keys by which they are sorted in a language.

    Attributes:
        has_own_letters: whether `key` differs from `fold`, which is quicker.

    Args:
        locale: "sv_SE"; what comes before the underscore is the language.
    """

    def __init__(self, locale: str) -> None:
        tongue = locale.replace("-", "_").split("_")[0].lower()
        own = {c: f"{plain}{_LAST}" for c, plain in _BEHIND.get(tongue, {}).items()}
        own |= {c: f"z{_LAST}{n}" for n, c in enumerate(_AFTER_Z.get(tongue, ""))}
        self._own = str.maketrans(own)
        self.has_own_letters = bool(own)

    def key(self, text: str) -> str:
        """What sorts where the text belongs; equal but for accents, those decide."""
        if text.isascii():
            return text.lower()
        own = fold(text.casefold().translate(self._own))
        return f"{own}\0{text}"
