"""Search as it is meant, by looking through everybody: slow, and plainly right."""

import unicodedata
from typing import NamedTuple

PLAIN = str.maketrans(
    {
        **dict.fromkeys("łŁ", "l"),
        **dict.fromkeys("øØ", "o"),
        **dict.fromkeys("đĐðÐ", "d"),
        **dict.fromkeys("æÆ", "ae"),
        **dict.fromkeys("œŒ", "oe"),
        "\N{LATIN SMALL LETTER DOTLESS I}": "i",
    }
)


class Person(NamedTuple):
    """Somebody with all that is searched."""

    name: str
    company: str = ""
    phone: str = ""
    mail: str = ""
    tag: str = ""


def folded(text: str) -> list[str]:
    """The words of a text, without accents, case and signs."""
    apart = unicodedata.normalize("NFKD", text.translate(PLAIN).casefold())
    apart = unicodedata.normalize("NFKD", apart.casefold())
    kept = [c for c in apart if not unicodedata.combining(c)]
    gaps = {"Cc", "Cf", "Cs", "Sc", "Sm", "Sk"}
    spaced = (
        " " if kind[0] in "PZ" or kind in gaps else c
        for c in kept
        for kind in (unicodedata.category(c),)
    )
    return unicodedata.normalize("NFC", "".join(spaced)).split()


def means(person: Person, typed: str) -> bool:
    """Whether the text typed means the person, typos and numbers aside.

    Every word must stand somewhere: anywhere in a word from three letters, else at a
    beginning. What stands between two blanks may also be a piece of the mail address.
    """
    return bool(folded(typed)) and all(
        _has(person, piece) for piece in typed.split() if folded(piece)
    )


def _has(person: Person, piece: str) -> bool:
    digits = "".join(c for c in person.phone if c in "0123456789")
    names = f"{person.name} {person.company} {person.tag}"
    there = [*folded(names), person.mail, digits]
    return _in(piece.lower(), person.mail) or all(
        any(_in(word, other) for other in there) for word in folded(piece)
    )


def _in(word: str, other: str) -> bool:
    return word in other if len(word) > 2 else other.startswith(word)


def typos(word: str, letters: str = "aeln") -> set[str]:
    """All that one typo makes of a word, with a few wrong letters."""
    made = set()
    for at in range(len(word) + 1):
        start, end = word[:at], word[at:]
        made |= {start + letter + end for letter in letters}
        if end:
            made |= {start + end[1:], *(start + c + end[1:] for c in letters)}
        if len(end) > 1:
            made.add(start + end[1] + end[0] + end[2:])
    return made - {word}
