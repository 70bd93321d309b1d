"""Everybody's names, folded, so that one word finds a person among 20,000."""

from bisect import bisect_left, insort
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from functools import reduce
from typing import NamedTuple

from models.people.touch_line.bearers import Bearers
from models.people.touch_line.name_parts import parts_of, words_of
from models.people.touch_line.name_words import PARTICLES, TITLES

_SHORTEST_PREFIX = 3
_MOST_ANSWERS = 500  # kept, since a line is read anew with every key
_MOST_PREFIXED = 400
"""Words with one beginning that are looked at; a prefix of more says nothing."""
_FIRM_FORMS = frozenset(
    {
        *("ltd", "limited", "llc", "inc", "corp", "co", "company", "plc", "gmbh", "ag"),
        *("kg", "ug", "bv", "nv", "sa", "sas", "sarl", "srl", "spa", "ab", "as", "oy"),
        *("the", "and", "of", "for", "group", "sons"),
    },
)


class Rank:
    """How good a match is; the better one is the larger number."""

    FULL = 100
    GIVEN_FAMILY = 90
    NAME_AND_FIRM = 88
    INITIAL_FAMILY = 85
    FAMILY = 70
    GIVEN = 60
    FIRM = 55
    FIRM_WORD = 50
    FAMILY_BEGINS = 40
    GIVEN_BEGINS = 38
    FIRM_BEGINS = 30
    INITIAL = 10


class Match(NamedTuple):
    """All equally good people for some words, and how good they are."""

    found: AbstractSet[int]
    rank: int

    @property
    def people(self) -> tuple[int, ...]:
        """Their ids in order."""
        return tuple(sorted(self.found))


NOBODY = Match(frozenset(), 0)


class PeopleIndex:
    """Who can be meant by a word: names, initials, firms, and their beginnings.

    Built once from (id, name, company) and kept up to date by `put` and `drop`.
    """

    def __init__(self, people: Iterable[tuple[int, str, str]] = ()) -> None:
        self._names: dict[int, tuple[str, str]] = {}
        self._full = Bearers()
        self._given = Bearers()
        self._family = Bearers()
        self._firm = Bearers()
        self._firm_full = Bearers()
        self._sorted: list[str] = []
        self._is_sorted = True
        self._answers: dict[tuple[str, ...], Match] = {}
        self.put_all(people)
        self.settle()

    def __len__(self) -> int:
        """How many people can be found."""
        return len(self._names)

    def put_all(self, people: Iterable[tuple[int, str, str]]) -> None:
        """Make many people findable at once, each by (id, name, company)."""
        for person, name, company in people:
            self.drop(person)
            self._sorted += self._enter(person, name, company)
        self._is_sorted = False

    def settle(self) -> None:
        """Order the words now; else the next question about beginnings does it."""
        if not self._is_sorted:
            self._sorted.sort()
            self._is_sorted = True

    def put(self, person: int, name: str, company: str) -> None:
        """Make the person findable under this name and company only."""
        self.drop(person)
        fresh = self._enter(person, name, company)
        if not self._is_sorted:
            self._sorted += fresh
            return
        for word in fresh:
            insort(self._sorted, word)

    def _enter(self, person: int, name: str, company: str) -> list[str]:
        """Words that nobody bore before."""
        self._names[person] = (name, company)
        self._answers.clear()
        fresh: list[str] = []
        for index, words in self._entries(name, company):
            for word in words:
                if not self._stands(word):
                    fresh.append(word)
                index.add(word, person)
        return fresh

    def _stands(self, word: str) -> bool:
        return word in self._given or word in self._family or word in self._firm

    def drop(self, person: int) -> None:
        """Make the person unfindable; nobody by that id changes nothing."""
        if person not in self._names:
            return
        self._answers.clear()
        for index, words in self._entries(*self._names.pop(person)):
            for word in words:
                index.discard(word, person)

    def _entries(
        self,
        name: str,
        company: str,
    ) -> list[tuple[Bearers, list[str]]]:
        given, family = parts_of(name)
        firm = words_of(company)
        return [
            (self._full, [" ".join(words_of(name))]),
            (self._given, given),
            (self._family, family),
            (self._firm, [word for word in firm if word not in _FIRM_FORMS]),
            (self._firm_full, [" ".join(firm)] if firm else []),
        ]

    def name_of(self, person: int) -> str:
        """The person's name as it is written, or "" for nobody."""
        return self._names.get(person, ("", ""))[0]

    def company_of(self, person: int) -> str:
        """The person's company as it is written, or ""."""
        return self._names.get(person, ("", ""))[1]

    def knows(self, word: str) -> bool:
        """Whether a folded word stands in anybody's name or company."""
        return word in PARTICLES or word in TITLES or self._knows(word)

    def _knows(self, word: str) -> bool:
        return self._stands(word) or word in _FIRM_FORMS

    def bears(self, word: str) -> bool:
        """Whether a folded word is somebody's given or family name."""
        return word in self._given or word in self._family

    def named(self, text: str) -> Match:
        """Everybody a typed name may mean, by the best rank that has anybody."""
        words = words_of(text)
        found = self.match(words)
        return found if found.found else self.match_beginnings(words)

    def match(self, words: Sequence[str]) -> Match:
        """Everybody whose name or company has exactly these folded words."""
        key = tuple(words)
        known = self._answers.get(key)
        if known is None:
            if len(self._answers) >= _MOST_ANSWERS:
                self._answers.clear()
            known = self._answers[key] = self._match(words)
        return known

    def _match(self, words: Sequence[str]) -> Match:
        said = [word for word in words if word not in TITLES]
        if not said:
            return NOBODY
        exact = self._full.of(" ".join(said))
        if exact:
            return Match(exact, Rank.FULL)
        firm = self._firm_full.of(" ".join(said))
        content = [word for word in said if word not in PARTICLES]
        if len(content) > 1:
            found = self._match_words(content)
        else:
            found = self._match_word(content[0] if content else "")
        if firm and found.rank < Rank.FIRM:
            return Match(firm, Rank.FIRM)
        return found

    def _match_word(self, word: str) -> Match:
        """The best rank for one word; a possessive s is tried last."""
        for rank, index in (
            (Rank.FAMILY, self._family),
            (Rank.GIVEN, self._given),
            (Rank.FIRM_WORD, self._firm),
        ):
            if people := index.of(word):
                return Match(people, rank)
        return NOBODY

    def match_initial(self, letter: str) -> Match:
        """Everybody whose given name begins with a folded letter."""
        words = self._words_from(letter, most=len(self._sorted))
        people = set[int]().union(*(self._given.of(word) for word in words))
        return Match(people, Rank.INITIAL) if people else NOBODY

    def _match_words(self, words: Sequence[str]) -> Match:
        letters = [word for word in words if len(word) == 1 and not self._knows(word)]
        whole = [word for word in words if word not in letters]
        if not whole:
            return NOBODY
        found = _common(self._all_of(word) for word in whole)
        if letters:
            found = {p for p in found if all(self._has_initial(p, c) for c in letters)}
        return self._best_of(found, whole, initials=bool(letters))

    def _all_of(self, word: str) -> set[int]:
        return {*self._bearers(word), *self._firm.of(word)}

    def _bearers(self, word: str) -> set[int]:
        return {*self._given.of(word), *self._family.of(word)}

    def _has_initial(self, person: int, letter: str) -> bool:
        given, family = parts_of(self._names[person][0])
        return any(word.startswith(letter) for word in (*given, *family))

    def _best_of(
        self,
        found: set[int],
        words: Sequence[str],
        *,
        initials: bool,
    ) -> Match:
        """Those of found whom the words fit best."""
        given = set[int]().union(*(self._given.of(word) for word in words))
        family = set[int]().union(*(self._family.of(word) for word in words))
        by_name = found & _common(self._bearers(word) for word in words)
        for rank, people in (
            (Rank.INITIAL_FAMILY, by_name if initials else set[int]()),
            (Rank.GIVEN_FAMILY, by_name & given & family),
            (Rank.FAMILY, by_name),
            (Rank.NAME_AND_FIRM, found & (given | family)),
            (Rank.FIRM_WORD, found),
        ):
            if people:
                return Match(people, rank)
        return NOBODY

    def match_beginnings(self, words: Sequence[str]) -> Match:
        """Everybody whose name or company has words that begin so (3 letters)."""
        said = [word for word in words if word not in TITLES and word not in PARTICLES]
        if not said or any(len(word) < _SHORTEST_PREFIX for word in said):
            return NOBODY
        for rank, indexes in (
            (Rank.FAMILY_BEGINS, (self._family,)),
            (Rank.GIVEN_BEGINS, (self._given, self._family)),
            (Rank.FIRM_BEGINS, (self._given, self._family, self._firm)),
        ):
            each = (self._beginning(word, indexes) for word in said)
            if people := _common(each):
                return Match(people, rank)
        return NOBODY

    def _beginning(
        self,
        start: str,
        indexes: Sequence[Bearers],
    ) -> set[int]:
        found: set[int] = set()
        for word in self._words_from(start):
            for index in indexes:
                found |= index.of(word)
        return found

    def _words_from(self, start: str, most: int = _MOST_PREFIXED) -> list[str]:
        """Known words with that beginning."""
        self.settle()
        first = bisect_left(self._sorted, start)
        last = bisect_left(self._sorted, start + "\U0010ffff", first)
        return self._sorted[first : min(last, first + most)]


def _common(groups: Iterable[set[int]]) -> set[int]:
    """Who is in every group, the smallest group first."""
    return reduce(set.intersection, sorted(groups, key=len))
