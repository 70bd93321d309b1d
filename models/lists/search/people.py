"""Whom a few typed letters may mean, the best fit first."""

from collections.abc import Iterable
from typing import NamedTuple

from models.book.reader import Reader
from models.lists.search import asking
from models.lists.search.across import fits_across
from models.lists.search.fits import Fit, begins_all, fit_of, is_named, nearly
from models.lists.search.typed import Typed

_MOST_ITEMS, _MOST_OF_FEW_LETTERS = 1_000, 600
"""Of more names that fit one question, those written last are looked at."""
_FEW_LETTERS = 2
_MOST_COMPARED = 200  # are ordered by their last touch
_MOST_NEAR = 600
_ITEMS = (
    "SELECT i.id, i.kind, i.of_id, i.prospect_id, i.text FROM"
    " (SELECT rowid AS id FROM found WHERE found MATCH :question"
    " ORDER BY rowid DESC LIMIT :most) CROSS JOIN found_item i USING (id)"
)


class PersonHit(NamedTuple):
    """Somebody who was found.

    Attributes:
        where: what else fits than name and company: a phone, a mail, a tag; or "".
        fit: how well, as in `Fit`.
    """

    id: int
    name: str
    company: str
    tier: str
    where: str
    fit: Fit


class _Item(NamedTuple):
    id: int
    kind: str
    of_id: int
    prospect_id: int
    text: str


class _Best(NamedTuple):
    """The best item of a person; tuples of them are ordered as hits are."""

    fit: Fit
    named: bool
    item: int
    kind: str
    of_id: int


def people_found(reader: Reader, typed: Typed, limit: int = 50) -> list[PersonHit]:
    """People who have every word typed, the best fit first.

    A word of three letters or more may stand anywhere in a name, company, phone, mail,
    web address, postal address or tag; a shorter one begins a word. One typo in each
    word of a name or company is forgiven. Within a fit, whom one touched last is first.

    Args:
        reader: the book.
        typed: what was typed.
        limit: how many at most.
    """
    best: dict[int, _Best] = {}
    for take in (_take_whole, _take_fragments, _take_across, _take_near):
        if not typed or len(best) >= limit + _MOST_COMPARED:
            break
        take(reader, typed, best, limit)
    return _in_order(reader, typed, best, limit)


def _take_whole(
    reader: Reader, typed: Typed, best: dict[int, _Best], _limit: int
) -> None:
    """Items in which each word begins a word; where too many do, whole words first."""
    begun = asking.all_of(map(asking.begins, typed.words))
    if _take(reader, typed, best, begun) == _most(typed):
        whole = asking.all_of(map(asking.is_word, typed.words))
        _take(reader, typed, best, whole)


def _take_fragments(
    reader: Reader, typed: Typed, best: dict[int, _Best], limit: int
) -> None:
    """Items that have all words anywhere, or the mail or number as it was typed."""
    if typed.number:
        _take(reader, typed, best, asking.number(typed))
    if any(piece.has_signs for piece in typed.pieces):
        raw = (asking.fragment(piece.raw) for piece in typed.pieces)
        _take(reader, typed, best, asking.all_of(raw))
    if len(best) < limit:
        _take(reader, typed, best, asking.all_of(map(asking.fragment, typed.words)))


def _take(reader: Reader, typed: Typed, best: dict[int, _Best], question: str) -> int:
    """How many items answer the question; those that fit are kept."""
    items = _items(reader, question, _most(typed))
    for item in items:
        fit = fit_of(typed, item.kind, item.text)
        if fit:
            _keep(best, item, fit)
    return len(items)


def _most(typed: Typed) -> int:
    few = len(typed.whole.strip()) <= _FEW_LETTERS
    return _MOST_OF_FEW_LETTERS if few else _MOST_ITEMS


def _items(reader: Reader, question: str, most: int) -> list[_Item]:
    return reader.many(_Item, _ITEMS, question=question, most=most)


def _keep(best: dict[int, _Best], item: _Item, fit: Fit) -> None:
    found = _Best(fit, is_named(item.kind), item.id, item.kind, item.of_id)
    known = best.get(item.prospect_id)
    if known is None or known < found:
        best[item.prospect_id] = found


def _take_across(
    reader: Reader, typed: Typed, best: dict[int, _Best], limit: int
) -> None:
    """People who have the words in several items, a name and a tag for example."""
    if len(best) >= limit or len(typed.pieces) == 1 or typed.number:
        return
    for prospect_id, fit in fits_across(reader, typed).items():
        if prospect_id not in best:
            best[prospect_id] = _Best(fit, True, 0, "", 0)  # noqa: FBT003 — a column


def _take_near(
    reader: Reader, typed: Typed, best: dict[int, _Best], limit: int
) -> None:
    """Names that have the words but for a typo; of several words, where none has all.

    First the other words are asked for as they are, which is quicker by far.
    """
    mistyped = [word for word in typed.words if asking.may_be_mistyped(word)]
    several = len(typed.words) > 1
    if len(best) >= limit or not mistyped or (several and best):
        return
    for wrong in mistyped if several else ():
        others = [asking.fragment(word) for word in typed.words if word != wrong]
        if _take_nearly(reader, typed, best, asking.all_of(others)) == _MOST_NEAR:
            others.append(asking.near(wrong))
            _take_nearly(reader, typed, best, asking.all_of(others))
    if not best or not several:
        each = map(asking.near_or_there, typed.words)
        _take_nearly(reader, typed, best, asking.all_of(each))


def _take_nearly(
    reader: Reader, typed: Typed, best: dict[int, _Best], question: str
) -> int:
    """How many items answer the question; those with a typo at most are kept."""
    items = _items(reader, question, _MOST_NEAR)
    for item in items:
        known = item.prospect_id in best or not is_named(item.kind)
        if not known and nearly(typed, item.text):
            _keep(best, item, Fit.TYPO)
    return len(items)


def _in_order(
    reader: Reader, typed: Typed, best: dict[int, _Best], limit: int
) -> list[PersonHit]:
    """The best of them, as they are shown: their own names before their companies'."""
    first = sorted(best, key=lambda person: best[person], reverse=True)
    # Those in the bin fall out below, so that some more are looked at.
    rows = reader.in_keys(
        "SELECT p.id, p.name, p.company, p.tier, coalesce(s.last_touch_on, '')"
        " FROM prospect p LEFT JOIN standing s ON s.prospect_id = p.id"
        " WHERE p.id IN ({keys}) AND p.in_bin_at IS NULL",
        first[: limit + _MOST_COMPARED],
    )
    by_name = sorted(rows, key=lambda row: (row[1] or row[2], row[0]))
    by_day = sorted(by_name, key=lambda row: row[4], reverse=True)
    by_own = sorted(by_day, key=lambda row: begins_all(typed, row[1]), reverse=True)
    by_fit = sorted(by_own, key=lambda row: best[row[0]][:2], reverse=True)
    shown = by_fit[:limit]
    where = _written(reader, [best[row[0]] for row in shown])
    return [
        PersonHit(person, name, company, tier, where.get(best[person].of_id, ""), fit)
        for person, name, company, tier, _ in shown
        for fit in (best[person].fit,)
    ]


def _written(reader: Reader, found: Iterable[_Best]) -> dict[int, str]:
    """The phones, mails, tags and firms found, as they were written, by their row."""
    others = [best for best in found if best.kind not in {"", "name"}]
    tags = {best.of_id for best in others if best.kind == "tag"}
    firms = {best.of_id for best in others if best.kind == "firm"}
    points = {best.of_id for best in others} - tags - firms
    asked = (
        ("contact_point", "value", points),
        ("prospect_tag", "name", tags),
        ("affiliation", "company", firms),
    )
    written: dict[int, str] = {}
    for table, column, ids in asked:
        sql = f"SELECT id, {column} FROM {table} WHERE id IN ({{keys}})"
        written |= dict(reader.in_keys(sql, ids))
    return written
