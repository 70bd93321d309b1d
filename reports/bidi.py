"""In which order characters stand on a line: UAX #9 for text without embeddings.

`reports.faces.cleaned` strips every control of direction, so a paragraph is one run of
one base direction. The rules keep their names from the standard: W1 to W7, N0 to N2,
I1 and I2, L1 and L2.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

_BACKWARD = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_NEUTRAL = frozenset(["B", "S", "WS", "ON"])
_NUMBERS = frozenset(["EN", "AN"])
_FORWARD, _RIGHT = "L", "R"
_DEEPEST = 63
_CLOSED_BY = {
    "[": "]",
    "{": "}",
    "\uff3b": "\uff3d",
    "\uff5b": "\uff5d",
    "\u298d": "\u2990",
    "\u298f": "\u298e",
}


class Piece(NamedTuple):
    """Characters of a line that stand side by side, from `start` up to `end`."""

    start: int
    end: int
    backward: bool


def has_backward(text: str) -> bool:
    """Whether any of it may be written from right to left."""
    return not text.isascii() and _BACKWARD.search(text) is not None


def begins_backward(text: str) -> bool:
    """Whether its first letter is one of a script written from right to left (P2)."""
    if not has_backward(text):
        return False
    for char in text:
        kind = unicodedata.bidirectional(char)
        if kind in ("L", "R", "AL"):
            return kind != _FORWARD
    return False


def levels_of(text: str, *, backward: bool) -> list[int]:
    """The level of each character of a paragraph: odd ones run from right to left."""
    kinds = [unicodedata.bidirectional(char) or _FORWARD for char in text]
    kept = [n for n, kind in enumerate(kinds) if kind != "BN"]
    first = int(backward)
    found = _resolved([text[n] for n in kept], [kinds[n] for n in kept], first)
    levels = [first] * len(text)
    for n, level in zip(kept, found, strict=True):
        levels[n] = level
    for n, kind in enumerate(kinds):
        if kind == "BN" and n:
            levels[n] = levels[n - 1]
    return levels


def pieces(text: str, levels: Sequence[int], *, backward: bool) -> list[Piece]:
    """The characters of one line from its left to its right (L1, L2)."""
    found = _at_line_end(text, list(levels), int(backward))
    runs: list[tuple[int, Piece]] = []
    for n, level in enumerate(found):
        if runs and runs[-1][0] == level:
            runs[-1] = (level, runs[-1][1]._replace(end=n + 1))
        else:
            runs.append((level, Piece(n, n + 1, level % 2 == 1)))
    for level in range(max(found, default=0), 0, -1):
        runs = list(_turned(runs, level))
    return [piece for _level, piece in runs]


def _turned(runs: list[tuple[int, Piece]], level: int) -> Iterator[tuple[int, Piece]]:
    waiting: list[tuple[int, Piece]] = []
    for run in runs:
        if run[0] >= level:
            waiting.append(run)
            continue
        yield from reversed(waiting)
        waiting = []
        yield run
    yield from reversed(waiting)


def _at_line_end(text: str, levels: list[int], base: int) -> list[int]:
    """Blanks at the end of a line and before a tab stand as the paragraph does (L1)."""
    open_end = True
    for n in range(len(text) - 1, -1, -1):
        kind = unicodedata.bidirectional(text[n])
        if kind in ("S", "B"):
            open_end = True
        elif kind not in ("WS", "BN"):
            open_end = False
        if open_end:
            levels[n] = base
    return levels


def _resolved(chars: list[str], kinds: list[str], base: int) -> list[int]:
    outside = _RIGHT if base else _FORWARD
    given = list(kinds)
    for rule in (_weak_marks, _weak_numbers, _weak_signs, _weak_forward):
        rule(kinds, outside)
    _brackets(chars, given, kinds, outside)
    _neutrals(kinds, outside)
    return [base + _step(kind, base) for kind in kinds]


def _step(kind: str, base: int) -> int:
    if kind == _RIGHT:
        return 1 - base
    if kind == _FORWARD:
        return base
    return 1 if base else 2


def _weak_marks(kinds: list[str], outside: str) -> None:
    """W1: a mark is what it stands on."""
    before = outside
    for n, kind in enumerate(kinds):
        if kind == "NSM":
            kinds[n] = before
        before = kinds[n]


def _weak_numbers(kinds: list[str], outside: str) -> None:
    """W2, W3: numbers after Arabic letters are Arabic; such letters run backward."""
    strong = outside
    for n, kind in enumerate(kinds):
        if kind in ("L", "R", "AL"):
            strong = kind
        elif kind == "EN" and strong == "AL":
            kinds[n] = "AN"
    for n, kind in enumerate(kinds):
        if kind == "AL":
            kinds[n] = _RIGHT


def _weak_signs(kinds: list[str], _outside: str) -> None:
    """W4 to W6: signs inside and beside a number belong to it, others to nobody."""
    for n in range(1, len(kinds) - 1):
        before, kind, after = kinds[n - 1 : n + 2]
        if before != after or before not in _NUMBERS:
            continue
        if kind == "CS" or (kind == "ES" and before == "EN"):
            kinds[n] = before
    for start, end in _spans(kinds, lambda kind: kind == "ET"):
        beside = (kinds[start - 1] if start else "", *kinds[end : end + 1])
        if "EN" in beside:
            kinds[start:end] = ["EN"] * (end - start)
    for n, kind in enumerate(kinds):
        if kind in ("ES", "ET", "CS"):
            kinds[n] = "ON"


def _weak_forward(kinds: list[str], outside: str) -> None:
    """W7: numbers after a forward letter run as it does."""
    strong = outside
    for n, kind in enumerate(kinds):
        if kind in (_FORWARD, _RIGHT):
            strong = kind
        elif kind == "EN" and strong == _FORWARD:
            kinds[n] = _FORWARD


def _brackets(
    chars: list[str], given: list[str], kinds: list[str], outside: str
) -> None:
    """N0: both brackets of a pair run as what they hold."""
    for opened, closed in _pairs(chars, kinds):
        inside = {_strong(kind) for kind in kinds[opened + 1 : closed]} - {""}
        if not inside:
            continue
        chosen = outside
        if outside not in inside:
            known = (_strong(kind) for kind in reversed(kinds[:opened]))
            chosen = next((kind for kind in known if kind), outside)
        for place in (opened, closed):
            kinds[place] = chosen
            marks = place + 1
            while marks < len(kinds) and given[marks] == "NSM":
                kinds[marks] = chosen
                marks += 1


def _pairs(chars: list[str], kinds: list[str]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    waiting: list[tuple[str, int]] = []
    for n, char in enumerate(chars):
        if kinds[n] != "ON":
            continue
        closing = _closing(char)
        if closing:
            if len(waiting) == _DEEPEST:
                return []
            waiting.append((closing, n))
            continue
        for depth in range(len(waiting) - 1, -1, -1):
            if waiting[depth][0] == char:
                found.append((waiting[depth][1], n))
                del waiting[depth:]
                break
    return sorted(found)


def _closing(char: str) -> str:
    """The bracket that closes this one, or "" if it opens nothing."""
    if unicodedata.category(char) != "Ps" or not unicodedata.mirrored(char):
        return ""
    return _CLOSED_BY.get(char, chr(ord(char) + 1))


def _neutrals(kinds: list[str], outside: str) -> None:
    """N1, N2: what is neutral runs as both its neighbours, or as the paragraph."""
    for start, end in _spans(kinds, lambda kind: kind in _NEUTRAL):
        before = _strong(kinds[start - 1]) if start else outside
        after = _strong(kinds[end]) if end < len(kinds) else outside
        chosen = before if before == after else outside
        kinds[start:end] = [chosen] * (end - start)


def _strong(kind: str) -> str:
    """The direction of the kind, numbers as in N0 and N1; "" for a neutral one."""
    if kind in _NUMBERS:
        return _RIGHT
    return kind if kind in (_FORWARD, _RIGHT) else ""


def _spans(
    kinds: list[str], wanted: Callable[[str], bool]
) -> Iterator[tuple[int, int]]:
    """Where runs of such kinds begin and end."""
    start = -1
    for n, kind in enumerate([*kinds, ""]):
        if wanted(kind):
            start = n if start < 0 else start
        elif start >= 0:
            yield start, n
            start = -1
