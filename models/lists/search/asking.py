"""What the indexes are asked, in their own language and never in the user's.

A name lies in the index as pieces of three characters, so that every question is made
of such pieces, each in quotes.
"""

from collections.abc import Iterable

from models.lists.search.typed import FRAGMENT, Typed, beginning

_PIECE = 3
NEAR_FROM = 4
"""From so many letters a word may have one typo."""
NEAR_BEGINNING_FROM = 6
"""From so many letters the beginning of a word may have one."""
NOTED_FROM = 3
"""From so many letters a word is looked for in notes."""


def pieces_of(text: str) -> str:
    """The question for texts that have all pieces of this one."""
    return " AND ".join(map(_quoted, _rarest_first(_cut(text))))


def _cut(text: str) -> list[str]:
    count = max(1, len(text) - _PIECE + 1)
    return list(dict.fromkeys(text[at : at + _PIECE] for at in range(count)))


def _rarest_first(pieces: Iterable[str]) -> list[str]:
    """Pieces with blanks last: many names have them, and the index goes in order."""
    return sorted(pieces, key=lambda piece: piece.count(" "))


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'


def any_of(questions: Iterable[str]) -> str:
    """One question for what answers any of these."""
    return " OR ".join(f"({question})" for question in questions)


def all_of(questions: Iterable[str]) -> str:
    """One question for what answers all of these."""
    return " AND ".join(f"({question})" for question in questions)


def fragment(word: str) -> str:
    """The question for a word: anywhere, or at a beginning where it is short."""
    return pieces_of(word if len(word) >= FRAGMENT else beginning(word))


def begins(word: str) -> str:
    """The question for names with a word that begins so."""
    return pieces_of(beginning(word))


def is_word(word: str) -> str:
    """The question for names with exactly this word."""
    return pieces_of(f"{beginning(word)}  ")


def number(typed: Typed) -> str:
    """The question for phone numbers with these digits, with or without a code."""
    ways = [
        fragment(typed.number),
        fragment(typed.digits),
        *map(pieces_of, typed.at_home),
    ]
    return any_of(dict.fromkeys(ways))


def may_be_mistyped(word: str) -> bool:
    """Whether a typo in the word is forgiven."""
    return len(word) >= NEAR_FROM and word.isalpha()


def near(word: str) -> str:
    """The question for names with a word that one typo may have made this one of.

    One typo leaves the letters before it and those after it: each place where it may
    be gives a beginning and an end to look for.
    """
    end = "" if len(word) >= NEAR_BEGINNING_FROM else "  "
    ways = [
        _both(beginning(word[:at]), word[at + 1 :] + end) for at in range(len(word))
    ]
    ways += [
        pieces_of(beginning(_swapped(word, at)) + end) for at in range(len(word) - 1)
    ]
    return any_of(dict.fromkeys(way for way in ways if way))


def near_or_there(word: str) -> str:
    """The question for names with a word, or with one that a typo made this one of."""
    if not may_be_mistyped(word):
        return fragment(word)
    return any_of((fragment(word), near(word)))


def _both(start: str, end: str) -> str:
    pieces = [piece for t in (start, end) if len(t) >= _PIECE for piece in _cut(t)]
    return " AND ".join(map(_quoted, _rarest_first(pieces)))


def _swapped(word: str, at: int) -> str:
    return word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def noted(words: Iterable[str]) -> str:
    """The question for notes with words that begin so; "" where all are too short."""
    long = [word for word in words if is_notable(word)]
    return " AND ".join(f"{_quoted(word)}*" for word in long)


def is_notable(word: str) -> bool:
    """Whether a word says enough to look for it in notes; one sign of Chinese does."""
    has_case = word.lower() != word.upper() or word.isascii()
    return len(word) >= NOTED_FROM or not has_case
