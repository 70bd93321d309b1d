"""Names of the book that stand in a line."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from models.people.touch_line.claims import Claims
from models.people.touch_line.name_parts import MARKS, words_of
from models.people.touch_line.name_words import PARTICLES, TITLES
from models.people.touch_line.names import Match, PeopleIndex, Rank
from models.people.touch_line.step_words import STEPS
from models.people.touch_line.words import OUTCOMES, TOUCHES

_MOST_WORDS = 6
_WORD = re.compile(rf"[^\W_][\w{MARKS}]*(?:['\u2019\u02bc`][\w{MARKS}]+)*|&")
_JOINS = re.compile(r"[ \t]+|-|\.[ \t]*|[ \t]*\([ \t]*|[ \t]+@[ \t]*")
_JOINING = frozenset({"from", "at"})
_DOING_WORDS = frozenset({*STEPS, *TOUCHES, *OUTCOMES})


@dataclass(frozen=True, slots=True)
class Word:
    """A word of the line with its folded parts."""

    start: int
    end: int
    text: str
    folded: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Mention:
    """A stretch of the line that names somebody in the book."""

    start: int
    end: int
    match: Match

    @property
    def is_whole_name(self) -> bool:
        """Whether several words together name a person or a firm."""
        return self.match.rank >= Rank.FIRM


def words_in(claims: Claims, people: PeopleIndex) -> list[Word]:
    """The words of the line; a possessive s falls off where the name has none."""
    words: list[Word] = []
    for match in _WORD.finditer(claims.line):
        text, end = match[0], match.end()
        folded = words_of(text)
        if text[-2:].lower() in {"'s", "\u2019s"} and not people.knows("".join(folded)):
            folded = words_of(text[:-2])
        if folded:
            words.append(Word(match.start(), end, text, tuple(folded)))
    return words


def whole_names(
    claims: Claims,
    words: Sequence[Word],
    people: PeopleIndex,
) -> list[Mention]:
    """Names and firms of two words or more that stand in the line."""
    found: list[Mention] = []
    i = 0
    while i < len(words):
        count, mention = mention_at(claims, words, i, people)
        if mention is not None and count > 1 and mention.is_whole_name:
            found.append(mention)
            i += count
        else:
            i += 1
    return found


def is_initial(claims: Claims, word: Word) -> bool:
    """Whether it is "J" or "j." but not the "a" of a sentence."""
    if len(word.text) != 1 or not word.text.isalpha():
        return False
    return word.text.isupper() or claims.line[word.end : word.end + 1] == "."


def mention_at(
    claims: Claims,
    words: Sequence[Word],
    i: int,
    people: PeopleIndex,
) -> tuple[int, Mention | None]:
    """The longest run of words from i that names somebody, and how many they are."""
    run = _known_run(claims, words, i, people)
    for count in range(run, 0, -1):
        said = words[i : i + count]
        if count > 1 and said[-1].folded[-1] in PARTICLES | _JOINING:
            continue
        folded = [p for word in said for p in word.folded if p not in _JOINING]
        match = people.match(folded)
        if not match.found and count == 1 and is_initial(claims, said[0]):
            match = people.match_initial(folded[0])
        if match.rank == Rank.NAME_AND_FIRM and _is_doing(folded, people):
            continue
        if match.found:
            end = said[-1].end
            end += len(said[-1].text) == 1 and claims.line[end : end + 1] == "."
            closes = "(" in claims.line[said[0].start : end]
            end += closes and claims.line[end : end + 1] == ")"
            return count, Mention(said[0].start, end, match)
    return 0, None


def _is_doing(folded: Sequence[str], people: PeopleIndex) -> bool:
    """Whether only a verb stands for the firm: "van der berg meeting"."""
    rest = [word for word in folded if word not in _DOING_WORDS]
    if len(rest) == len(folded):
        return False
    return people.match(rest).rank not in {Rank.NAME_AND_FIRM, Rank.FIRM_WORD}


def _known_run(
    claims: Claims,
    words: Sequence[Word],
    i: int,
    people: PeopleIndex,
) -> int:
    """How many words from i on stand in names and are joined as in a name."""
    count = 0
    for word in words[i : i + _MOST_WORDS]:
        joins = count > 0 and word.folded[0] in _JOINING
        known = joins or all(people.knows(part) for part in word.folded)
        if not known and not is_initial(claims, word):
            break
        if count:
            before = words[i + count - 1]
            gap = claims.line[before.end : word.start]
            short = len(before.text) == 1 or before.folded[0] in TITLES
            if not _JOINS.fullmatch(gap) or ("." in gap and not short):
                break
        if not claims.is_free(word.start, word.end):
            break
        count += 1
    return count
