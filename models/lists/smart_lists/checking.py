"""Whether conditions make sense; what does not is refused in a sentence."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date

from models.book.money import LARGEST, Money, known_currency
from models.book.refusals import Refused
from models.book.text import clean_line, fold
from models.lists.smart_lists.choices import CHOICES
from models.lists.smart_lists.conditions import (
    DEEPEST,
    EVERY_TOUCH,
    LONGEST_TEXT,
    MOST_PARTS,
    Condition,
    Group,
    Length,
    Value,
    Which,
)
from models.lists.smart_lists.fields import Family, Field, Needs, Word, needs, words_for
from models.people.kinds import FieldKind

MOST_NUMBER, MOST_COUNT = 1_000_000, 4_000
_DECIMAL = re.compile(r"-?\d{1,15}(?:\.\d{1,9})?", re.ASCII)


def checked(group: Group) -> Group:
    """The same conditions, their texts cleaned.

    Raises:
        Refused: there are too many, or one of them cannot be.
    """
    if group.depth() > DEEPEST:
        raise Refused(f"Groups may stand {DEEPEST} deep in one another, not deeper.")
    if sum(1 for _ in group.conditions()) > MOST_PARTS:
        raise Refused(f"A list may have {MOST_PARTS} conditions, not more.")
    return _checked(group)


def _checked(group: Group) -> Group:
    parts = tuple(
        _checked(part) if isinstance(part, Group) else checked_condition(part)
        for part in group.parts
    )
    return replace(group, parts=parts)


def checked_condition(condition: Condition) -> Condition:
    """The condition with its text cleaned.

    Raises:
        Refused: its word does not fit its field, or its value does not fit the word.
    """
    field = condition.field
    own = field.family is Family.OWN
    label = clean_line(condition.label)
    if own and not (label and condition.kind is not None):
        raise Refused("Say which of your fields is meant.")
    if len(label) > LONGEST_TEXT:
        raise Refused("The label of a field is at most 200 characters long.")
    check_word(field, condition.word, condition.kind)
    which = condition.which
    if which != EVERY_TOUCH and field.family is not Family.COUNT:
        raise Refused(f"“{field.label}” does not count touches.")
    _check_which(which)
    return replace(
        condition,
        label=label if own else "",
        kind=condition.kind if own else None,
        value=_value(condition),
    )


def check_word(field: Field, word: Word, kind: FieldKind | None) -> None:
    """Do nothing where the word fits the field.

    Raises:
        Refused: it does not.
    """
    if word not in words_for(field, kind):
        said = word.value.replace("_", " ")
        raise Refused(f"“{field.label}” cannot be asked with “{said}”.")


def _check_which(which: Which) -> None:
    if which.days is not None and not 1 <= which.days <= MOST_COUNT:
        raise Refused(f"Count the touches of the last 1 to {MOST_COUNT} days.")


def _value(condition: Condition) -> Value:
    needed = needs(condition.field, condition.word, condition.kind)
    reader = _READERS[needed]
    return reader(condition)


def _nothing(condition: Condition) -> None:
    if condition.value is not None:
        raise Refused(f"“{condition.field.label}” needs nothing after this word.")


def _text(condition: Condition) -> str:
    text = condition.value
    text = clean_line(text) if isinstance(text, str) else ""
    if not fold(text):
        raise Refused(f"Say what “{_called(condition)}” is compared with.")
    if len(text) > LONGEST_TEXT:
        raise Refused(f"A text to compare with has at most {LONGEST_TEXT} characters.")
    return text


def _choice(condition: Condition) -> tuple[str, ...]:
    known, chosen = CHOICES[condition.field.family], condition.value
    if not isinstance(chosen, tuple) or not chosen:
        raise Refused(f"Choose at least one for “{condition.field.label}”.")
    for word in chosen:
        if word not in known:
            raise Refused(
                f"“{condition.field.label}” has no “{clean_line(str(word))}”."
            )
    return tuple(word for word in known if word in chosen)


def _number(condition: Condition) -> int:
    count = condition.value
    if isinstance(count, bool) or not isinstance(count, int):
        raise Refused(f"Say a whole number for “{condition.field.label}”.")
    if not 0 <= count <= MOST_NUMBER:
        raise Refused(f"“{condition.field.label}” lies between 0 and {MOST_NUMBER:,}.")
    return count


def _decimal(condition: Condition) -> str:
    text = condition.value
    if not isinstance(text, str) or not _DECIMAL.fullmatch(text):
        raise Refused(f"Say a number for “{_called(condition)}”, as in 12.5.")
    return text


def _money(condition: Condition) -> Money:
    money = condition.value
    if not isinstance(money, Money) or isinstance(money.minor, bool):
        raise Refused(f"Say an amount for “{_called(condition)}”.")
    if not -LARGEST <= money.minor <= LARGEST:
        raise Refused("This amount is too large.")
    return Money(money.minor, known_currency(money.currency))


def _span(condition: Condition) -> Length:
    length = condition.value
    if not isinstance(length, Length) or not 0 <= length.many <= MOST_COUNT:
        raise Refused(
            f"Say a length of time for “{_called(condition)}”, as in 2 weeks."
        )
    return length


def _date(condition: Condition) -> date:
    day = condition.value
    if not isinstance(day, date):
        raise Refused(f"Say a day for “{_called(condition)}”.")
    return day


def _called(condition: Condition) -> str:
    return condition.label or condition.field.label


_READERS: dict[Needs, Callable[[Condition], Value]] = {
    Needs.NOTHING: _nothing,
    Needs.TEXT: _text,
    Needs.CHOICE: _choice,
    Needs.NUMBER: _number,
    Needs.DECIMAL: _decimal,
    Needs.MONEY: _money,
    Needs.SPAN: _span,
    Needs.DATE: _date,
}
