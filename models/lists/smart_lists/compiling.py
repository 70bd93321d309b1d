"""Conditions as one SQL text with bound values."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from models.book.moments import stored
from models.book.money import Money
from models.lists.smart_lists import touches_sql as touches
from models.lists.smart_lists.binding import Binder
from models.lists.smart_lists.conditions import Condition, Group, Join
from models.lists.smart_lists.days import Days, days_meant
from models.lists.smart_lists.fields import Family, Field, Word
from models.lists.smart_lists.texts_sql import like, text_sql
from models.people.kinds import FieldKind

_A_YEAR = 365
_DAY_COLUMNS = {
    Field.LAST_TOUCH_ON: "s.last_touch_on",
    Field.INFORMED: "p.informed_on",
    Field.CREATED: "p.created_at",
}
_CHEAP = frozenset(
    {Family.TIERS, Family.SILENCE, Family.STEP, Family.ANSWER, Family.DAY, Family.MONEY}
)
_TURNED = frozenset({Word.IS_NOT, Word.CONTAINS_NOT, Word.MISSING})
_NUMERIC = "d.value GLOB '*[0-9]*' AND NOT d.value GLOB '*[^0-9.-]*'"
_SUM_OF_OPEN = """(SELECT sum(o.total_minor) FROM offer o WHERE o.prospect_id = p.id
    AND o.status = 'sent' AND o.currency = {currency})"""


class Compiled(NamedTuple):
    """A condition on `p` (prospect) and `s` (standing), and what is bound in it."""

    sql: str
    values: dict[str, object]


class Compiler:
    """Writes conditions as SQL for one day, where the business is."""

    def __init__(self, today: date, zone: str) -> None:
        self._today, self._zone = today, zone
        self._bind = Binder()

    def compiled(self, group: Group) -> Compiled:
        """The conditions as SQL."""
        return Compiled(self._group(group), self._bind.values)

    def _group(self, group: Group) -> str:
        if not group.parts:
            return "1"
        parts = [
            self._group(part) if isinstance(part, Group) else self._condition(part)
            for part in sorted(group.parts, key=_cost)
        ]
        between = " AND " if group.join is Join.ALL else " OR "
        whole = f"({between.join(parts)})"
        return f"NOT {whole}" if group.join is Join.NONE else whole

    def _condition(self, condition: Condition) -> str:
        return self._writers()[condition.field.family](condition)

    def _writers(self) -> dict[Family, Callable[[Condition], str]]:
        bind, today = self._bind, self._today
        return {
            Family.TIERS: self._tiers,
            Family.TEXT: lambda c: text_sql(c, bind),
            Family.MONEY: self._money,
            Family.DAY: self._day,
            Family.STEP: self._step,
            Family.YEARLY: self._yearly,
            Family.SILENCE: lambda c: touches.silence(c, bind, today),
            Family.COUNT: lambda c: touches.counted(c, bind, today),
            Family.CHANNELS: self._channels,
            Family.OUTCOMES: lambda c: touches.last_touch(c, bind),
            Family.WAYS: lambda c: touches.blocked(c, bind),
            Family.PROMISES: lambda c: touches.promised(c, bind, today),
            Family.OFFERS: lambda c: touches.offered(c, bind),
            Family.ANSWER: touches.answered,
            Family.SIGNS: touches.evidence,
            Family.OWN: self._own,
        }

    def _tiers(self, condition: Condition) -> str:
        turned = "NOT " if condition.word is Word.IS_NOT else ""
        return f"p.tier {turned}IN ({touches.chosen_sql(condition, self._bind)})"

    def _channels(self, condition: Condition) -> str:
        if condition.field is Field.NEXT_STEP_BY:
            return touches.next_by(condition, self._bind)
        return touches.last_touch(condition, self._bind)

    def _money(self, condition: Condition) -> str:
        money = condition.value
        of_offers = condition.field is Field.OPEN_OFFERS
        if not isinstance(money, Money):
            there = "p.value_minor IS NOT NULL"
            if of_offers:
                there = (
                    "EXISTS (SELECT 1 FROM offer o WHERE o.prospect_id = p.id"
                    " AND o.status = 'sent')"
                )
            return f"({there})" if condition.word is Word.FILLED else f"NOT ({there})"
        sign, bind = touches.sign_of(condition.word), self._bind
        if of_offers:
            whole = _SUM_OF_OPEN.format(currency=bind(money.currency))
            return f"coalesce({whole} {sign} {bind(money.minor)}, 0)"
        return (
            f"coalesce(p.currency = {bind(money.currency)}"
            f" AND p.value_minor {sign} {bind(money.minor)}, 0)"
        )

    # days

    def _day(self, condition: Condition) -> str:
        column = _DAY_COLUMNS[condition.field]
        if condition.word in (Word.FILLED, Word.MISSING):
            return f"{column} IS {'NOT ' * (condition.word is Word.FILLED)}NULL"
        days = days_meant(condition, self._today)
        if condition.field is Field.CREATED:
            return self._between(column, *self._moments(days))
        return self._between(column, *_texts(days))

    def _step(self, condition: Condition) -> str:
        word = condition.word
        if word in (Word.FILLED, Word.MISSING):
            return f"s.next_step_id IS {'NOT ' * (word is Word.FILLED)}NULL"
        if word is Word.AS_SOON:
            return "(s.next_step_id IS NOT NULL AND s.next_on IS NULL)"
        days = days_meant(condition, self._today)
        return self._between("s.next_on", *_texts(days))

    def _between(
        self, column: str, first: str | None, last: str | None, below: str = "<="
    ) -> str:
        tests = [f"{column} IS NOT NULL"]
        if first is not None:
            tests.append(f"{column} >= {self._bind(first)}")
        if last is not None:
            tests.append(f"{column} {below} {self._bind(last)}")
        return f"({' AND '.join(tests)})"

    def _moments(self, days: Days) -> tuple[str | None, str | None, str]:
        """The first moment of the days, and the first after them."""
        first = None if days.first is None else self._midnight(days.first)
        last = days.last
        if last is not None and last < date.max:
            return first, self._midnight(last + timedelta(days=1)), "<"
        return first, None, "<"

    def _midnight(self, day: date) -> str:
        if day.year in (date.min.year, date.max.year):
            return day.isoformat()
        return stored(datetime.combine(day, time(), tzinfo=ZoneInfo(self._zone)))

    def _yearly(self, condition: Condition) -> str:
        if condition.field is Field.BIRTHDAY:
            whole = self._comes_round("p.birthday", condition)
        else:
            whole = (
                "EXISTS (SELECT 1 FROM occasion x WHERE x.prospect_id = p.id"
                f" AND {self._comes_round('x.on_day', condition)})"
            )
        return f"NOT {whole}" if condition.word is Word.MISSING else whole

    def _comes_round(self, column: str, condition: Condition) -> str:
        if condition.word in (Word.FILLED, Word.MISSING):
            return f"({column} <> '')"
        dated = f"{column} GLOB '*-[0-9][0-9]-[0-9][0-9]'"
        days = days_meant(condition, self._today)
        assert days.first is not None
        assert days.last is not None
        if (days.last - days.first).days >= _A_YEAR:
            return dated
        first, last = f"{days.first:%m-%d}", f"{days.last:%m-%d}"
        between = "AND" if first <= last else "OR"
        day = f"substr({column}, -5)"
        bounds = f"{day} >= {self._bind(first)} {between} {day} <= {self._bind(last)}"
        return f"({dated} AND ({bounds}))"

    # fields of the user's own

    def _own(self, condition: Condition) -> str:
        turned = "NOT " if condition.word in _TURNED else ""
        label = self._bind(condition.label)
        return (
            f"{turned}EXISTS (SELECT 1 FROM detail d WHERE d.prospect_id = p.id"
            f" AND d.label = {label} AND {self._own_value(condition)})"
        )

    def _own_value(self, condition: Condition) -> str:
        word, value, bind = condition.word, condition.value, self._bind
        if word in (Word.YES, Word.NO):
            return f"lower(trim(d.value)) = {bind(word.value)}"
        if word in (Word.FILLED, Word.MISSING):
            return "trim(d.value) <> ''"
        if isinstance(value, Money):
            amount = "CAST(substr(d.value, 1, length(d.value) - 4) AS INTEGER)"
            return (
                f"d.value GLOB '*[0-9] [A-Z][A-Z][A-Z]'"
                f" AND substr(d.value, -3) = {bind(value.currency)}"
                f" AND {amount} {touches.sign_of(word)} {bind(value.minor)}"
            )
        if condition.kind is FieldKind.NUMBER:
            sign = touches.sign_of(word)
            asked = f"CAST({bind(value)} AS REAL)"
            return f"{_NUMERIC} AND CAST(d.value AS REAL) {sign} {asked}"
        if condition.kind is FieldKind.DATE:
            found = self._between(
                "d.value", *_texts(days_meant(condition, self._today))
            )
            return (
                f"d.value GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND {found}"
            )
        return like("d.value", condition, bind)


def _texts(days: Days) -> tuple[str | None, str | None]:
    first, last = days
    return (
        None if first is None else first.isoformat(),
        None if last is None else last.isoformat(),
    )


def _cost(part: Condition | Group) -> int:
    """The cheap questions first, so that the dear ones are asked of few."""
    if isinstance(part, Group):
        return 2
    if part.field.family in _CHEAP and part.field is not Field.OPEN_OFFERS:
        return 0
    return 1 if part.field.family is Family.COUNT else 3
