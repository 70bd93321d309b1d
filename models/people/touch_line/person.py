"""Whom the line is about: somebody in the book, or a newcomer."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from models.people.touch_line.claims import Claims
from models.people.touch_line.mentions import Mention, Word, mention_at
from models.people.touch_line.name_words import NO_NAMES, TRAPS
from models.people.touch_line.names import NOBODY, Match, PeopleIndex, Rank
from models.people.touch_line.newcomer import Newcomer, newcomer, unknown_run

_LEAST_IN_NOTE = 3
_BESIDE, _OPENS, _OWN, _LED = 300, 200, 100, 50
"""How much a place weighs: beside a verb, at the start, in a clause, after "to"."""
_TO_NAME = re.compile(
    r"[\s:,\u2013-]*(?:(?:to|with|from|for|by|at|on|me|us)\s+|with\s+the\s+)?",
)
_FROM_NAME = re.compile(r"[\s:,\u2013-]*(?:has\s+|have\s+|just\s+|again\s+|and\s+)?")
_PREPOSITION = re.compile(r"(?:^|\s)(?:to|with|from|for)\s+$")


@dataclass(frozen=True, slots=True)
class Person:
    """Whom the line is about: people of the book, or a newcomer."""

    start: int
    end: int
    match: Match = NOBODY
    newcomer: Newcomer | None = None

    @property
    def place(self) -> tuple[int, int]:
        """Where the line names them."""
        return self.start, self.end

    @property
    def sure(self) -> bool:
        """Whether one person is meant by a whole word of the name."""
        return len(self.match.found) == 1 and self.match.rank >= Rank.FIRM_WORD


def find_person(
    claims: Claims,
    words: Sequence[Word],
    people: PeopleIndex,
    spots: Sequence[tuple[int, int]],
) -> Person | None:
    """Whom the line is about.

    Args:
        claims: the line with everything else taken.
        words: its words.
        people: everybody.
        spots: where verbs and outcomes stand; a name stands beside one.
    """
    best: tuple[int, int, Mention] | None = None
    i = 0
    while i < len(words):
        count, mention = mention_at(claims, words, i, people)
        if mention is not None:
            strange = count == 1 and _is_of_a_strange_name(
                claims, words, i, people, spots
            )
            weight = 0 if strange else _weight(claims, mention, spots)
            if weight and (best is None or weight > best[0]):
                best = (weight, count, mention)
        i += count or 1
    if best is not None and best[0] >= _OPENS:
        return Person(best[2].start, best[2].end, best[2].match)
    begun = _begun_or_new(claims, words, people, spots)
    if begun is not None or best is None:
        return begun
    return Person(best[2].start, best[2].end, best[2].match)


def _is_of_a_strange_name(
    claims: Claims,
    words: Sequence[Word],
    i: int,
    people: PeopleIndex,
    spots: Sequence[tuple[int, int]],
) -> bool:
    """Whether it is "smith" of "called bob smith", where the book has no Bob Smith."""
    for first in (i - 1, i):
        if first < 0 or unknown_run(claims, words, first) < 2:  # noqa: PLR2004 - a pair
            continue
        pair = [*words[first].folded, *words[first + 1].folded]
        if people.match(pair).found or not people.bears(words[first + 1].folded[-1]):
            continue
        if _is_beside(claims, words[first].start, words[first].end, spots):
            return True
    return False


def _weight(
    claims: Claims,
    mention: Mention,
    spots: Sequence[tuple[int, int]],
) -> int:
    """How likely this mention is the person; 0 if it is part of the note."""
    rank = mention.match.rank
    if _is_beside(claims, mention.start, mention.end, spots):
        return _BESIDE + rank
    if _opens(claims, mention.start):
        return _OPENS + rank
    word = claims.low[mention.start : mention.end]
    alone = _is_own_clause(claims, mention)
    common = word in NO_NAMES or word in TRAPS or len(word) < _LEAST_IN_NOTE
    if rank >= Rank.INITIAL_FAMILY or (rank >= Rank.FIRM_WORD and alone):
        return 0 if common else _OWN + rank
    led = _PREPOSITION.search(claims.low[: mention.start]) is not None
    if rank in {Rank.FAMILY, Rank.GIVEN} and not common:
        return (_LED if led else 1) + rank
    return 0


def _is_beside(
    claims: Claims,
    start: int,
    end: int,
    spots: Sequence[tuple[int, int]],
) -> bool:
    """Whether a verb or outcome stands right before or after the stretch."""
    for first, last in spots:
        if last <= start:
            between = claims.low_without_taken(last, start)
            if _TO_NAME.fullmatch(between):
                return True
        elif end <= first:
            between = claims.low_without_taken(end, first)
            if _FROM_NAME.fullmatch(between):
                return True
    return False


def _opens(claims: Claims, start: int) -> bool:
    return not claims.low_without_taken(0, start).strip(" \t\n,:;.-")


def _is_own_clause(claims: Claims, mention: Mention) -> bool:
    start, end = claims.clause_start(mention.start), claims.clause_end(mention.end)
    around = claims.low_without_taken(start, mention.start)
    return not (around + claims.low_without_taken(mention.end, end)).strip()


def _begun_or_new(
    claims: Claims,
    words: Sequence[Word],
    people: PeopleIndex,
    spots: Sequence[tuple[int, int]],
) -> Person | None:
    """Somebody by the beginning of a name, else the newcomer beside a verb."""
    for i, word in enumerate(words):
        run = unknown_run(claims, words, i)
        if not run:
            continue
        end = words[i + run - 1].end
        beside = _is_beside(claims, word.start, end, spots)
        if not beside and not (_opens(claims, word.start) and not spots):
            continue
        named = run > 1 and people.bears(words[i + 1].folded[-1])
        for count in (run,) if named else (run, 1):
            said = words[i : i + count]
            match = people.match_beginnings([p for w in said for p in w.folded])
            if match.found:
                return Person(word.start, said[-1].end, match)
        if beside and len(word.text) > 1:
            new = newcomer(claims, words[i : i + run])
            return Person(new.start, new.end, newcomer=new)
    return None
