"""Two files page by page: what came, what went, what was drawn otherwise."""

import time
from collections import Counter
from collections.abc import Iterator, Sequence
from decimal import Decimal
from difflib import SequenceMatcher
from itertools import zip_longest
from typing import Any, NamedTuple

from pikepdf import Array, Dictionary, Object, Pdf

from reports.signing.fingerprint import Fingerprints
from reports.signing.page_words import PageWords, Words
from reports.signing.place import Box, places_in
from reports.signing.reading import Allowance
from reports.signing.verdict import PageNews

_LONGEST_DIFF = 3_000  # words; beyond it, words are counted and not put in order
_MOST_PAGES = 400
_MOST_NOTES = 200
_BESIDE = 28.0  # points around a place to sign that a hand may take
_SAME = 0.5
_CORNERS = 4


class Comparison(NamedTuple):
    """What is new in a file against another.

    Attributes:
        pages: the pages that are not the same.
        uncompared: how many pages of the returned file were left out.
        shared: which part of the other's words is in it, from 0 to 1.
        wordless: it has pages and no word.
    """

    pages: tuple[PageNews, ...]
    uncompared: int
    shared: float
    wordless: bool

    @property
    def is_another(self) -> bool:
        """Whether too little of the one is in the other to call it the same paper."""
        return self.shared < _SAME


def compared(returned: Pdf, sent: Pdf, *, seconds: float) -> Comparison:
    """What is new in the returned file, found within so many seconds of work.

    Pages are matched by what they draw, so that one left out moves no other.
    """
    until = time.thread_time() + seconds
    places = [_grown(box) for box in places_in(sent).values()]
    reading, reading_old = _Side(returned), _Side(sent)
    here, before = reading.hashes(until), reading_old.hashes(until)
    news: list[PageNews] = []
    shares = _Shares()
    looked = 0
    for number, old in _pairs(here, before):
        if time.thread_time() > until:
            break
        looked += number is not None
        if number is None or old is None:
            gone = PageNews((old or 0) + 1, missing=True)
            news.append(gone if number is None else PageNews(number + 1, extra=True))
            continue
        came, outside = _marks(
            reading.notes(number), reading_old.notes(old), number, old, places
        )
        if here[number] == before[old]:
            shares.same += 1
            if came or outside:
                news.append(PageNews(number + 1, came, outside=outside))
            continue
        new, lost = shares.add(reading.words(number), reading_old.words(old))
        news.append(
            PageNews(number + 1, (*new, *came), lost, redrawn=True, outside=outside)
        )
    return Comparison(
        tuple(news), len(returned.pages) - looked, shares.shared, shares.is_wordless
    )


class _Side:
    """One of the two files, read page by page."""

    def __init__(self, paper: Pdf) -> None:
        self._paper, allowance = paper, Allowance()
        self._prints, self._words = Fingerprints(allowance), PageWords(allowance)

    def hashes(self, until: float) -> list[bytes]:
        """What each page draws, as far as there is time."""
        found = []
        for number in range(min(len(self._paper.pages), _MOST_PAGES)):
            if time.thread_time() > until:
                break
            found.append(self._prints.of(self._paper.pages[number]))
        return found

    def words(self, number: int) -> Words:
        """The words that a page draws."""
        return self._words.of(self._paper.pages[number])

    def notes(self, number: int) -> list[tuple[Box | None, Words]]:
        """What was laid on a page: where, and with which words."""
        notes = self._paper.pages[number].obj.get("/Annots")
        if not isinstance(notes, Array):
            return []
        first = (notes[at] for at in range(min(len(notes), _MOST_NOTES)))
        return [
            (_rect(note, number), self._words.on(note))
            for note in first
            if isinstance(note, Dictionary)
        ]


def _pairs(
    here: Sequence[bytes], before: Sequence[bytes]
) -> Iterator[tuple[int | None, int | None]]:
    """Each page with the one it was; None where one of them has no partner."""
    matcher = SequenceMatcher(None, before, here, autojunk=False)
    for _kind, a, b, c, d in matcher.get_opcodes():
        yield from zip_longest(range(c, d), range(a, b))


class _Shares:
    """How much of what was sent is in what came back."""

    def __init__(self) -> None:
        self.same = 0
        self._here, self._before = Counter[str](), Counter[str]()

    def add(self, here: Words, before: Words) -> tuple[Words, Words]:
        """Count the words of a page and those it had; what came and what went."""
        self._here.update(here)
        self._before.update(before)
        return _difference(before, here)

    @property
    def shared(self) -> float:
        """From 0 to 1; pages that are the same leave no doubt."""
        if self.same or not self._before:
            return 1.0
        together = sum((self._here & self._before).values())
        return together / self._before.total()

    @property
    def is_wordless(self) -> bool:
        """Whether no page has a word."""
        return bool(self._before) and not self.same and not self._here


def _difference(before: Words, here: Words) -> tuple[Words, Words]:
    """The words that came and those that went."""
    if "".join(before) == "".join(here):
        return (), ()
    if max(len(before), len(here)) > _LONGEST_DIFF:
        came = Counter(here) - Counter(before)
        went = Counter(before) - Counter(here)
        return tuple(came.elements()), tuple(went.elements())
    matcher = SequenceMatcher(None, before, here, autojunk=False)
    came_words: list[str] = []
    went_words: list[str] = []
    for kind, a, b, c, d in matcher.get_opcodes():
        if kind != "equal":
            went_words += before[a:b]
            came_words += here[c:d]
    return tuple(came_words), tuple(went_words)


def _marks(
    notes: Sequence[tuple[Box | None, Words]],
    old_notes: Sequence[tuple[Box | None, Words]],
    number: int,
    old_number: int,
    places: Sequence[Box],
) -> tuple[Words, bool]:
    """The words of what was laid on the page, and if any of it lies elsewhere.

    What is filled into a field that stood there lies where it should.
    """
    before = {rect and rect._replace(page=number): words for rect, words in old_notes}
    came: list[str] = []
    outside = False
    for rect, words in notes:
        if rect in before:
            came += _difference(before[rect], words)[0]
            continue
        came += words
        if rect is not None and rect.width > 0 and rect.height > 0:
            sent_there = rect._replace(page=old_number)
            outside |= not any(place.holds(sent_there) for place in places)
    return tuple(came), outside


def _rect(note: Object, number: int) -> Box | None:
    corners = note.get("/Rect")
    if not isinstance(corners, Array) or len(corners) != _CORNERS:
        return None
    sides: list[Any] = list(corners)
    if not all(isinstance(at, int | Decimal) for at in sides):
        return None
    a, b, c, d = (float(at) for at in sides)
    return Box(number, min(a, c), min(b, d), max(a, c), max(b, d))


def _grown(box: Box) -> Box:
    return Box(
        box.page,
        box.left - _BESIDE,
        box.bottom - _BESIDE,
        box.right + _BESIDE,
        box.top + _BESIDE,
    )
