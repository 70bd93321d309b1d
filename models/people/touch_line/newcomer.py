"""A name that nobody in the book bears, read from a line."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from models.book.text import clean_line
from models.people.touch_line.claims import Claims
from models.people.touch_line.mentions import Word
from models.people.touch_line.name_words import NO_NAMES, PARTICLES, TITLES

_MOST_WORDS = 6
_MOST_WRITTEN, _MOST_SMALL = 4, 2
_FIRM = re.compile(
    r"\s*\(([^()]{1,80})\)|\s+(?:of|from|at|@)\s+((?:[A-Z&][\w'&-]*\s?)+)",
)


@dataclass(frozen=True, slots=True)
class Newcomer:
    """A name to be added, with the firm that was said with it, and its place."""

    start: int
    end: int
    name: str
    company: str = ""


def unknown_run(claims: Claims, words: Sequence[Word], i: int) -> int:
    """How many words from i can be a newcomer's name, 0 if none."""
    count = 0
    written = words[i].text[:1].isupper()
    for word in words[i : i + _MOST_WORDS]:
        low = word.text.lower()
        small = written and not word.text[:1].isupper() and low not in PARTICLES
        named = not any(sign.isdigit() for sign in word.text) and word.text != "&"
        if (low in NO_NAMES and low not in PARTICLES) or small or not named:
            break
        if count:
            before = words[i + count - 1]
            gap = claims.line[before.end : word.start]
            short = len(before.text) == 1 or before.folded[0] in TITLES
            if gap.strip(" -") and not (short and gap.strip() == "."):
                break
        if not claims.is_free(word.start, word.end):
            break
        count += 1
    while count and words[i + count - 1].text.lower() in PARTICLES:
        count -= 1
    most = _MOST_WRITTEN if written else _MOST_SMALL
    return count if count <= most else 1


def newcomer(claims: Claims, said: Sequence[Word]) -> Newcomer:
    """A newcomer by these words, with the firm that follows in brackets or by "of"."""
    start, end = said[0].start, said[-1].end
    name = clean_line(claims.line[start:end])
    match = _FIRM.match(claims.line, end)
    if match is None or not claims.is_free(*match.span()):
        return Newcomer(start, end, _as_name(name))
    company = clean_line(match[1] or match[2])
    close = match.start() + len(match[0].rstrip())
    return Newcomer(start, close, _as_name(name), company)


def _as_name(name: str) -> str:
    """The name with capitals if it was typed without any."""
    if name != name.lower():
        return name
    return re.sub(
        r"(^|[\s'\u2019-])(\w+)",
        lambda m: m[1] + (m[2] if m[2] in PARTICLES and m[1] else m[2].capitalize()),
        name,
    )
