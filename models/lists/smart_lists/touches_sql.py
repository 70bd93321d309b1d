"""Conditions about touches, steps, promises and offers in SQL.

Touches are counted as the pips show them: since the prospect was last reopened.
"""

from datetime import date, timedelta

from models.lists.smart_lists.binding import Binder
from models.lists.smart_lists.choices import ANY
from models.lists.smart_lists.conditions import EVERY_TOUCH, Condition, Which
from models.lists.smart_lists.fields import Field, Word
from models.people.kinds import OPEN_TIERS
from models.people.limits import LIMITS
from models.people.signs_sql import SEEN

_SIGNS = {Word.AT_LEAST: ">=", Word.AT_MOST: "<=", Word.EXACTLY: "="}
_OF_NOW = (
    "t.prospect_id = p.id AND (p.reopened_at IS NULL OR t.happened_at >= p.reopened_at)"
)
_LAST = """(SELECT t.{column} FROM touch t WHERE {now}
    ORDER BY t.happened_at DESC, t.id DESC LIMIT 1)"""
_ASIDE = {Field.LAST_TOUCH_BY: "channel", Field.LAST_OUTCOME: "outcome"}


def sign_of(word: Word) -> str:
    """How a number is compared."""
    return _SIGNS[word]


def counted(condition: Condition, bind: Binder, today: date) -> str:
    """Whether the prospect has so many touches of these."""
    sign, count = sign_of(condition.word), bind(condition.value)
    if condition.which == EVERY_TOUCH:
        return f"coalesce(s.touches, 0) {sign} {count}"
    meant = " AND ".join(_meant(condition.which, bind, today))
    many = f"(SELECT count(*) FROM touch t WHERE {_OF_NOW} AND {meant})"
    if condition.word is Word.AT_MOST:
        return f"{many} {sign} {count}"
    # who has fewer touches at all need not be looked through
    return f"(coalesce(s.touches, 0) >= {count} AND {many} {sign} {count})"


def _meant(which: Which, bind: Binder, today: date) -> list[str]:
    tests = [
        f"t.{name} = {bind(word.value)}"
        for name, word in (
            ("channel", which.channel),
            ("side", which.side),
            ("outcome", which.outcome),
        )
        if word is not None
    ]
    if which.answered is not None:
        tests.append(f"t.answered = {int(which.answered)}")
    if which.days is not None:
        first = today - timedelta(days=which.days)
        tests.append(f"t.local_day >= {bind(first.isoformat())}")
    return tests


def answered(condition: Condition) -> str:
    """Whether the prospect answered any touch ever, before a reopening too."""
    ever = """(coalesce(s.answered, 0) > 0 OR (p.reopened_at IS NOT NULL AND EXISTS (
        SELECT 1 FROM touch t WHERE t.prospect_id = p.id AND t.answered)))"""
    return ever if condition.word is Word.YES else f"NOT {ever}"


def last_touch(condition: Condition, bind: Binder) -> str:
    """Whether the last touch was of a channel, or brought an outcome."""
    last = _LAST.format(column=_ASIDE[condition.field], now=_OF_NOW)
    some = "coalesce(s.touches, 0) > 0"
    if condition.word is Word.MISSING:
        return f"({some} AND {last} IS NULL)"
    words = chosen_sql(condition, bind)
    # "is not" is asked of those who have a last touch; nobody's is no other
    turned = "NOT " if condition.word is Word.IS_NOT else ""
    return f"({some} AND {turned}coalesce({last} IN ({words}), 0))"


def next_by(condition: Condition, bind: Binder) -> str:
    """Whether the next step is of a channel."""
    turned = "NOT " if condition.word is Word.IS_NOT else ""
    words = chosen_sql(condition, bind)
    return f"(s.next_channel IS NOT NULL AND s.next_channel {turned}IN ({words}))"


def chosen_sql(condition: Condition, bind: Binder) -> str:
    """The chosen words, bound, with commas between them."""
    return ", ".join(bind(word) for word in chosen(condition))


def chosen(condition: Condition) -> list[str]:
    """The words that the condition chooses."""
    assert isinstance(condition.value, tuple)
    return [str(word) for word in condition.value]


def silence(condition: Condition, bind: Binder, today: date) -> str:
    """How long the prospect has not answered, counted as the cards count it."""
    if condition.word is Word.MISSING:
        return "s.silent_since IS NULL"
    if condition.word is Word.PAST_LIMIT:
        return _past_limit(bind, today)
    assert isinstance(condition.value, int)
    sign = "<=" if condition.word is Word.AT_LEAST else ">="
    day = _days_before(today, condition.value)
    return f"coalesce(s.silent_since {sign} {bind(day)}, 0)"


def _past_limit(bind: Binder, today: date) -> str:
    day = bind(today.isoformat())
    tiers = " OR ".join(
        f"(p.tier = '{tier.value}' AND s.silent_since < date({day}, '-' || coalesce("
        f"(SELECT silent_days FROM tier_plan WHERE tier = '{tier.value}'),"
        f" {LIMITS[tier].silent}) || ' days'))"
        for tier in OPEN_TIERS
    )
    free = f"(s.booked_on IS NULL OR s.booked_on < {day})"
    return f"coalesce(({tiers}) AND {free}, 0)"


def _days_before(today: date, days: int) -> str:
    try:
        return (today - timedelta(days=days)).isoformat()
    except OverflowError:
        return date.min.isoformat()


def blocked(condition: Condition, bind: Binder) -> str:
    """Whether one of these ways is refused."""
    ways = ""
    if ANY not in chosen(condition):
        ways = f" AND b.way IN ({chosen_sql(condition, bind)})"
    return _has(condition, f"SELECT 1 FROM block b WHERE b.prospect_id = p.id{ways}")


def promised(condition: Condition, bind: Binder, today: date) -> str:
    """Whether there are such promises."""
    day = bind(today.isoformat())
    kinds = []
    for word in chosen(condition):
        state, _, whose = word.partition("_by_")
        tests = [f"m.due_on < {day}"] if state == "late" else []
        tests += [f"m.owed_by = {bind(whose)}"] if whose else []
        kinds.append(f"({' AND '.join(tests) or '1'})")
    return _has(
        condition,
        "SELECT 1 FROM promise m WHERE m.prospect_id = p.id AND m.kept_at IS NULL"
        f" AND ({' OR '.join(kinds)})",
    )


def offered(condition: Condition, bind: Binder) -> str:
    """Whether there are such offers."""
    states = ""
    if ANY not in chosen(condition):
        states = f" AND o.status IN ({chosen_sql(condition, bind)})"
    return _has(condition, f"SELECT 1 FROM offer o WHERE o.prospect_id = p.id{states}")


def evidence(condition: Condition) -> str:
    """Whether a sign was seen for the tier in which the prospect stands."""
    turned = "NOT " if condition.word is Word.MISSING else ""
    return f"{turned}EXISTS ({SEEN.format(what='1')})"


def _has(condition: Condition, rows: str) -> str:
    turned = "NOT " if condition.word is Word.HAS_NOT else ""
    return f"{turned}EXISTS ({rows})"
