"""What a new version of an offer says otherwise than the one before."""

from collections.abc import Callable, Iterable, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple, TypeVar

from models.book.reader import Reader
from models.offers.parts_of import (
    appendices_of_offer,
    packages_of_offer,
    payments_of_offer,
)
from models.offers.sheet_lines import before_the_choice
from models.offers.sheet_of import (
    OfferFacts,
    facts_of,
    lines_of_offer,
    sections_of_offer,
    sheet_of,
)
from models.offers.values import LineValues, SectionValues

T = TypeVar("T", LineValues, SectionValues)
ALIKE = 600
"""Two works are the same line, reworded, from so many like letters in a thousand on."""
_MOST_PAIRS = 10_000


class LineChange(NamedTuple):
    """A line that is other, new or gone: `old` or `new` is None then.

    `fields` are the names of `LineValues` that differ.
    """

    old: LineValues | None
    new: LineValues | None
    fields: tuple[str, ...] = ()


class TextChange(NamedTuple):
    """A section that is other, new or gone: `old` or `new` is None then."""

    old: SectionValues | None
    new: SectionValues | None


class FactChange(NamedTuple):
    """A fact of the offer and its two values, as they lie in the book."""

    name: str
    old: object
    new: object


class Compared(NamedTuple):
    """All that differs between two offers; `moved` where only the order does."""

    lines: tuple[LineChange, ...]
    texts: tuple[TextChange, ...]
    facts: tuple[FactChange, ...]
    sums: tuple[FactChange, ...]
    moved: bool

    def __bool__(self) -> bool:
        """Whether anything differs."""
        return bool(self.lines or self.texts or self.facts or self.sums or self.moved)


_LINE_FIELDS = tuple(name for name in LineValues._fields if name != "id")
_FACTS = (
    "kind",
    "title",
    "subtitle",
    "greeting",
    "written_on",
    "valid_until",
    "currency",
    "locale",
    "discount",
    "tax",
    "service_from",
    "service_until",
    "client_tax_number",
)
_SUMS = ("gross_sum", "discount", "net", "tax", "total", "with_options", "due")


def compared(reader: Reader, older_id: int, newer_id: int) -> Compared:
    """What the newer one says otherwise: lines, prices, texts and terms, dates, sums.

    Lines are the same by their code and work, then by their work, then by works that
    are much alike; sections by their heading.

    Raises:
        Refused: one of them is not there.
    """
    old, new = facts_of(reader, older_id), facts_of(reader, newer_id)
    ours, theirs = lines_of_offer(reader, older_id), lines_of_offer(reader, newer_id)
    pairs = _paired_lines(ours, theirs)
    sections = [sections_of_offer(reader, key) for key in (older_id, newer_id)]
    return Compared(
        tuple(_line_changes(pairs)),
        tuple(_text_changes(*[[s for s in one if s.shown] for one in sections])),
        tuple(_fact_changes(reader, old, new)),
        tuple(_sum_changes(reader, older_id, newer_id)),
        _are_moved(pairs, ours),
    )


def _line_changes(
    pairs: Iterable[tuple[LineValues | None, LineValues | None]],
) -> Iterable[LineChange]:
    for old, new in pairs:
        if old is None or new is None:
            yield LineChange(old, new)
        elif fields := tuple(
            name for name in _LINE_FIELDS if getattr(old, name) != getattr(new, name)
        ):
            yield LineChange(old, new, fields)


def _text_changes(
    old: list[SectionValues], new: list[SectionValues]
) -> Iterable[TextChange]:
    pairs = _paired(old, new, [lambda part: (part.place, part.heading)])
    for one, other in pairs:
        if one is None or other is None or one[:4] != other[:4]:
            yield TextChange(one, other)


def _fact_changes(
    reader: Reader, old: OfferFacts, new: OfferFacts
) -> Iterable[FactChange]:
    for name in _FACTS:
        was, now = getattr(old, name), getattr(new, name)
        if was != now:
            yield FactChange(name, was, now)
    for name, asked in (
        ("packages", packages_of_offer),
        ("payments", payments_of_offer),
        ("appendices", appendices_of_offer),
    ):
        before, after = asked(reader, old.id), asked(reader, new.id)
        if before != after:
            yield FactChange(name, before, after)


def _sum_changes(reader: Reader, older_id: int, newer_id: int) -> Iterable[FactChange]:
    """Of the papers themselves: what was chosen since of one is no change of it."""
    old, new = (
        before_the_choice(sheet_of(reader, key)).totals for key in (older_id, newer_id)
    )
    for name in _SUMS:
        was, now = getattr(old, name), getattr(new, name)
        if was != now:
            yield FactChange(name, was, now)


Pairs = list[tuple[T | None, T | None]]


def _paired_lines(old: list[LineValues], new: list[LineValues]) -> "Pairs[LineValues]":
    keys: list[Callable[[LineValues], object]] = [
        lambda line: line._replace(id=None),
        lambda line: (line.part, line.package, line.code, line.work),
        lambda line: (line.part, line.work),
        lambda line: line.code or object(),
    ]
    pairs = _paired(old, new, keys)
    gone = [one for one, other in pairs if other is None and one is not None]
    come = [other for one, other in pairs if one is None and other is not None]
    alike = _alike(gone, come)
    found = {id(new): old for old, new in alike}
    lost = {id(old) for old, _new in alike}
    return [
        (found.get(id(other), one) if other is not None else one, other)
        for one, other in pairs
        if not (other is None and id(one) in lost)
    ]


def _alike(
    gone: list[LineValues], come: list[LineValues]
) -> list[tuple[LineValues, LineValues]]:
    if len(gone) * len(come) > _MOST_PAIRS:
        return []
    found, left = [], list(come)
    for old in gone:
        best, most = None, ALIKE
        for new in left:
            if old.part != new.part:
                continue
            letters = SequenceMatcher(None, old.work, new.work, autojunk=False)
            if int(letters.quick_ratio() * 1000) < most:
                continue  # quick, and never below the true one
            like = int(letters.ratio() * 1000)
            if like >= most:
                best, most = new, like
        if best is not None:
            found.append((old, best))
            left.remove(best)
    return found


def _paired(
    old: Sequence[T], new: Sequence[T], keys: Sequence[Callable[[T], object]]
) -> "Pairs[T]":
    """Each new one with the old one it was, in the order of the new; then what went."""
    partner: dict[int, int] = {}
    free = dict.fromkeys(range(len(old)))
    for key in keys:
        by_key: dict[object, list[int]] = {}
        for place in free:
            by_key.setdefault(key(old[place]), []).append(place)
        for place, one in enumerate(new):
            if place not in partner and (there := by_key.get(key(one))):
                partner[place] = there.pop(0)
                del free[partner[place]]
    pairs: Pairs[T] = [
        (old[partner[place]] if place in partner else None, one)
        for place, one in enumerate(new)
    ]
    return pairs + [(old[place], None) for place in free]


def _are_moved(pairs: "Pairs[LineValues]", ours: list[LineValues]) -> bool:
    """Whether lines that are in both stand in another order."""
    was = {id(line): place for place, line in enumerate(ours)}
    places = [was[id(old)] for old, new in pairs if old is not None and new is not None]
    return places != sorted(places)
