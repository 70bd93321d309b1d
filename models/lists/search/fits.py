"""How well a text fits what was typed; the better fit is the larger number."""

from enum import IntEnum

from models.book.letters import plain
from models.lists.search.asking import NEAR_BEGINNING_FROM, may_be_mistyped
from models.lists.search.typed import Typed, beginning, stands_in

_NAMED = frozenset(("name", "firm"))
_AS_IT_IS = frozenset(("mail", "web"))
_FIELDS = "|"  # between name and company


class Fit(IntEnum):
    """How well somebody or something was found."""

    NONE = 0
    NOTE = 1
    TYPO = 2
    FRAGMENT = 3
    WORD = 4
    BEGINNING = 5
    EXACT = 6


def fit_of(typed: Typed, kind: str, text: str) -> Fit:
    """How well one item fits all that was typed.

    Args:
        typed: what was typed.
        kind: the kind of the item, as in `found_item`.
        text: its text, as kept there.
    """
    if kind == "phone" and typed.number:
        return _fit_of_number(typed, text)
    if kind in _AS_IT_IS:
        return _fit_of_address(typed, text)
    if all(stands_in(word, text) for word in typed.words):
        return _fit_of_name(typed, kind, text)
    return Fit.NONE


def _fit_of_name(typed: Typed, kind: str, text: str) -> Fit:
    fields = text.split(_FIELDS) if kind == "name" else [text]
    if typed.whole in fields:
        return Fit.EXACT
    start = typed.whole.rstrip()
    if kind in _NAMED and any(field.startswith(start) for field in fields):
        return Fit.BEGINNING
    if all(beginning(word) in text for word in typed.words):
        return Fit.WORD
    return Fit.FRAGMENT


def begins_all(typed: Typed, name: str) -> bool:
    """Whether each word typed begins a word of the name."""
    text = "".join(map(beginning, plain(name).split()))
    return all(beginning(word) in text for word in typed.words)


def _fit_of_number(typed: Typed, text: str) -> Fit:
    digits = text.strip()
    home = [way.strip() for way in typed.at_home]
    if digits in (typed.number, f"0{typed.number}", *home):
        return Fit.EXACT
    if text.startswith(tuple(typed.at_home)) or digits.lstrip("0").startswith(
        typed.number
    ):
        return Fit.WORD
    there = stands_in(typed.number, text) or stands_in(typed.digits, text)
    return Fit.FRAGMENT if there else Fit.NONE


def _fit_of_address(typed: Typed, text: str) -> Fit:
    raws = [piece.raw for piece in typed.pieces]
    if len(raws) == 1 and raws[0] == text.strip():
        return Fit.EXACT
    if not all(piece_stands_in(piece.raw, piece.words, text) for piece in typed.pieces):
        return Fit.NONE
    return Fit.WORD if text.startswith(beginning(raws[0])) else Fit.FRAGMENT


def piece_stands_in(raw: str, words: tuple[str, ...], text: str) -> bool:
    """Whether a piece stands in a mail address, as it was typed or word by word."""
    return stands_in(raw, text) or all(stands_in(word, text) for word in words)


def nearly(typed: Typed, text: str) -> bool:
    """Whether a name has all words typed, some of them with one typo."""
    there = [word for word in text.split() if word != _FIELDS]
    return all(
        stands_in(word, text)
        or (may_be_mistyped(word) and any(is_near(word, other) for other in there))
        for word in typed.words
    )


def is_near(word: str, other: str) -> bool:
    """Whether one typo makes the word of the other, or of its beginning.

    A typo: one letter too many, too few, or wrong, or two that are swapped.
    """
    from rapidfuzz.distance import OSA  # noqa: PLC0415 — only where somebody mistypes

    others = {other}
    if len(word) >= NEAR_BEGINNING_FROM and len(other) >= len(word):
        others |= {other[: len(word) + more] for more in (-1, 0, 1)}
    return any(OSA.distance(word, each, score_cutoff=1) <= 1 for each in others)


def is_named(kind: str) -> bool:
    """Whether the kind of item is a name of somebody or of a firm."""
    return kind in _NAMED
