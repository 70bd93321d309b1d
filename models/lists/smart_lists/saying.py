"""Conditions as a sentence in plain English."""

from collections.abc import Callable, Sequence
from datetime import date

from models.book.money import Money, spoken
from models.lists.smart_lists.choices import ANY, CHOICES
from models.lists.smart_lists.conditions import (
    Condition,
    Group,
    Join,
    Length,
    Which,
)
from models.lists.smart_lists.fields import Family, Field, Word

WORD_LABELS = {
    Word.IS: "is",
    Word.IS_NOT: "is not",
    Word.CONTAINS: "contains",
    Word.CONTAINS_NOT: "does not contain",
    Word.BEGINS: "begins with",
    Word.FILLED: "is known",
    Word.MISSING: "is missing",
    Word.AT_LEAST: "at least",
    Word.AT_MOST: "at most",
    Word.EXACTLY: "exactly",
    Word.WITHIN_LAST: "in the last",
    Word.LONGER_AGO: "more than … ago",
    Word.WITHIN_NEXT: "within the next",
    Word.TODAY: "today",
    Word.THIS_WEEK: "this week",
    Word.THIS_MONTH: "this month",
    Word.THIS_YEAR: "this year",
    Word.BEFORE: "before",
    Word.AFTER: "after",
    Word.ON: "on",
    Word.OVERDUE: "overdue",
    Word.AS_SOON: "as soon as possible",
    Word.PAST_LIMIT: "beyond its tier's limit",
    Word.HAS: "has",
    Word.HAS_NOT: "has not",
    Word.YES: "is yes",
    Word.NO: "is no",
}
_OWN_WORDS = {
    (Family.ANSWER, Word.YES): "at least once",
    (Family.ANSWER, Word.NO): "never",
    (Family.STEP, Word.MISSING): "none planned",
    (Family.STEP, Word.FILLED): "is planned",
    (Family.SILENCE, Word.MISSING): "not touched yet",
    (Family.WAYS, Word.HAS): "includes",
    (Family.WAYS, Word.HAS_NOT): "does not include",
    (Family.OFFERS, Word.HAS): "is there",
    (Family.OFFERS, Word.HAS_NOT): "is not there",
    (Family.PROMISES, Word.HAS): "is there",
    (Family.PROMISES, Word.HAS_NOT): "is not there",
    (Family.SIGNS, Word.MISSING): "none was seen",
    (Family.SIGNS, Word.FILLED): "was seen",
    (Family.OUTCOMES, Word.MISSING): "nothing that was noted",
}
_SUBJECTS = {
    Field.LAST_TOUCH_ON: "last touch",
    Field.LAST_TOUCH_BY: "last touch",
    Field.CREATED: "added",
    Field.OPEN_OFFERS: "open offers together",
    Field.MAIL: "e-mail",
}


def word_label(field: Field, word: Word) -> str:
    """The word as the builder offers it for this field."""
    return _OWN_WORDS.get((field.family, word), WORD_LABELS[word])


def sentence(group: Group) -> str:
    """The conditions as one sentence, as in "Tier is Warm and no next step"."""
    whole = _group(group, outermost=True)
    return f"{whole[:1].upper()}{whole[1:]}" if whole else "Everybody"


def _group(group: Group, *, outermost: bool = False) -> str:
    parts = [
        _group(part) if isinstance(part, Group) else said(part) for part in group.parts
    ]
    parts = [part for part in parts if part]
    if not parts:
        return ""
    if group.join is Join.NONE:
        return f"not ({' or '.join(parts)})"
    if group.join is Join.ANY:
        whole = " or ".join(parts)
    else:
        whole = _listed(parts) if outermost else " and ".join(parts)
    return whole if outermost or len(parts) == 1 else f"({whole})"


def _listed(parts: Sequence[str]) -> str:
    *head, last = parts
    return f"{', '.join(head)} and {last}" if head else last


def said(condition: Condition) -> str:
    """One condition in words: "town is “Linz”"."""
    writer = _WRITERS.get(condition.field.family, _plain)
    return writer(condition)


def _subject(condition: Condition) -> str:
    if condition.label:
        return f"“{condition.label}”"
    return _SUBJECTS.get(condition.field, condition.field.label.lower())


def _plain(condition: Condition) -> str:
    word, subject = condition.word, _subject(condition)
    if condition.field is Field.INFORMED and word is Word.MISSING:
        return "not yet informed"
    if isinstance(condition.value, Length):
        return f"{subject} {_time(condition)}"
    between = " is" if word in (Word.AT_LEAST, Word.AT_MOST, Word.EXACTLY) else ""
    return f"{subject}{between} {WORD_LABELS[word]}{_value(condition)}"


def _time(condition: Condition) -> str:
    length = condition.value
    assert isinstance(length, Length)
    unit = length.unit.value if length.many != 1 else length.unit.value[:-1]
    span = f"{length.many} {unit}"
    if condition.word is Word.LONGER_AGO:
        return f"more than {span} ago"
    return f"{WORD_LABELS[condition.word]} {span}"


def _value(condition: Condition) -> str:
    value = condition.value
    if value is None:
        return ""
    if isinstance(value, Money):
        return f" {spoken(value.minor, value.currency)}"
    if isinstance(value, date):
        return f" {value.day} {value:%B %Y}"
    if isinstance(value, tuple):
        return f" {_chosen(condition)}"
    return f" “{value}”" if isinstance(value, str) else f" {value:,}"


def _chosen(condition: Condition) -> str:
    labels, value = CHOICES[condition.field.family], condition.value
    assert isinstance(value, tuple)
    return " or ".join(labels[str(word)] for word in value)


def _touches(condition: Condition) -> str:
    count = condition.value
    noun = "touch" if count == 1 else "touches"
    how = WORD_LABELS[condition.word]
    if count == 0 and condition.word is not Word.AT_LEAST:
        how, count = "no", None
    number = "" if count is None else f" {count:,}"
    return f"{how}{number} {noun}{which_in_words(condition.which)}"


def which_in_words(which: Which) -> str:
    """Which touches are counted: " by call, answered, in the last 30 days"."""
    said_of = [f" by {which.channel.label.lower()}"] if which.channel else []
    if which.side:
        said_of.append(f" of {which.side.value}")
    if which.outcome:
        said_of.append(f" that brought “{which.outcome.label.lower()}”")
    if which.answered is not None:
        said_of.append(" they answered" if which.answered else " without an answer")
    if which.days:
        said_of.append(f" in the last {which.days} days")
    return "".join(said_of)


def _answer(condition: Condition) -> str:
    return "answered at least once" if condition.word is Word.YES else "never answered"


def _signs(condition: Condition) -> str:
    missing = condition.word is Word.MISSING
    return "no evidence for the tier" if missing else "evidence for the tier was seen"


def _silence(condition: Condition) -> str:
    if condition.word is Word.MISSING:
        return "not touched yet"
    if condition.word is Word.PAST_LIMIT:
        return "silent beyond the limit of the tier"
    return f"silent for {WORD_LABELS[condition.word]} {condition.value} days"


def _channels(condition: Condition) -> str:
    what = "next step" if condition.field is Field.NEXT_STEP_BY else "last touch"
    verb = "is" if what == "next step" else "was"
    turned = " not" if condition.word is Word.IS_NOT else ""
    return f"{what} {verb}{turned} by {_chosen(condition).lower()}"


def _outcomes(condition: Condition) -> str:
    if condition.word is Word.MISSING:
        return "last touch brought nothing that was noted"
    turned = "did not bring" if condition.word is Word.IS_NOT else "brought"
    return f"last touch {turned} “{_chosen(condition).lower()}”"


def _step(condition: Condition) -> str:
    if condition.word is Word.MISSING:
        return "no next step"
    return "has a next step" if condition.word is Word.FILLED else _plain(condition)


def _ways(condition: Condition) -> str:
    may = "may not" if condition.word is Word.HAS else "may"
    assert isinstance(condition.value, tuple)
    if ANY in condition.value:
        how = "in some way" if may == "may not" else "in every way"
    else:
        how = f"by {_chosen(condition).lower()}"
    return f"{may} be contacted {how}"


def _promises(condition: Condition) -> str:
    some = "a promise" if condition.word is Word.HAS else "no promise"
    return f"{some} is {_chosen(condition).lower()}"


def _offers(condition: Condition) -> str:
    chosen = _chosen(condition).lower()
    some = "" if condition.word is Word.HAS else "no "
    if ANY in chosen.split():
        return f"has {some or 'an '}offer"
    article = some or ("an " if chosen[0] in "aeiou" else "a ")
    return f"has {article}{chosen} offer"


_WRITERS: dict[Family, Callable[[Condition], str]] = {
    Family.COUNT: _touches,
    Family.ANSWER: _answer,
    Family.SILENCE: _silence,
    Family.SIGNS: _signs,
    Family.CHANNELS: _channels,
    Family.OUTCOMES: _outcomes,
    Family.STEP: _step,
    Family.WAYS: _ways,
    Family.PROMISES: _promises,
    Family.OFFERS: _offers,
}
