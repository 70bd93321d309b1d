"""A name taken apart: folded words, given and family, short forms."""

import re

from models.book.text import fold
from models.people.touch_line.name_words import PARTICLES, TITLES

_APOSTROPHES = re.compile("['\u2019\u2018\u02bc`\u00b4]")
MARKS = (
    "\u0300-\u036f\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0670\u0900-\u0dff"
    "\u0e30-\u0e4e\u0eb0-\u0ecd\u0f00-\u0fff\u1000-\u109f\u1780-\u17d3"
)
"""Signs inside words of several scripts that Python's \\w leaves out."""
_BREAKS = re.compile(rf"[^\w{MARKS}]+")


def words_of(text: str) -> list[str]:
    """Folded words of a name: apostrophes fall out, hyphens and dots part words."""
    bare = _APOSTROPHES.sub("", text.replace("&", " and "))
    return [word for word in _BREAKS.split(fold(bare)) if word]


def _short_forms(name: str) -> list[str]:
    """The form "dea" for "O'Dea", "angelo" for "D'Angelo"."""
    found = re.findall("\\b\\w{1,2}['\u2019\u02bc`](\\w{3,})", name)
    return [fold(form) for form in found]


def parts_of(name: str) -> tuple[list[str], list[str]]:
    """Given and family words of a name; a single word is both."""
    first, _, rest = name.strip().partition(" ")
    given, family = words_of(first), words_of(rest)
    while given and given[0] in TITLES and family:
        first, _, rest = rest.strip().partition(" ")
        given, family = words_of(first), words_of(rest)
    last = family[-1:]
    kept = [word for word in family[:-1] if word not in PARTICLES] + last
    return given, [*kept, *_short_forms(rest)] or given
