"""What a smart list may ask of a prospect: a fixed set of fields and of words.

Every name that reaches SQL comes from here; what a user types is only ever bound.
"""

from enum import StrEnum

from models.people.kinds import FieldKind


class Family(StrEnum):
    """Fields that the same words fit."""

    TIERS = "tiers"
    TEXT = "text"
    MONEY = "money"
    DAY = "day"
    STEP = "step"
    YEARLY = "yearly"
    SILENCE = "silence"
    COUNT = "count"
    CHANNELS = "channels"
    OUTCOMES = "outcomes"
    WAYS = "ways"
    PROMISES = "promises"
    OFFERS = "offers"
    ANSWER = "answer"
    SIGNS = "signs"
    OWN = "own"


class Field(StrEnum):
    """What is asked about, in the order that the builder offers it."""

    TIER = "tier"
    TOUCHES = "touches"
    ANSWERED = "answered"
    SILENCE = "silence"
    LAST_TOUCH_BY = "last_touch_by"
    LAST_OUTCOME = "last_outcome"
    LAST_TOUCH_ON = "last_touch_on"
    NEXT_STEP = "next_step"
    NEXT_STEP_BY = "next_step_by"
    EVIDENCE = "evidence"
    TOWN = "town"
    POSTCODE = "postcode"
    COUNTRY = "country"
    VALUE = "value"
    TAG = "tag"
    NAME = "name"
    COMPANY = "company"
    ROLE = "role"
    SOURCE = "source"
    HOLDER = "holder"
    NOTES = "notes"
    PHONE = "phone"
    MAIL = "mail"
    WEB = "web"
    POST = "post"
    BLOCKED = "blocked"
    PROMISE = "promise"
    OFFER = "offer"
    OPEN_OFFERS = "open_offers"
    CREATED = "created"
    INFORMED = "informed"
    BIRTHDAY = "birthday"
    OCCASION = "occasion"
    ATTACHMENT = "attachment"
    OWN = "own"

    @property
    def label(self) -> str:
        """The field as a person reads it: "Last touch on"."""
        return _LABELS.get(self, self.value.replace("_", " ").capitalize())

    @property
    def family(self) -> Family:
        """Which words fit the field."""
        return _FAMILIES.get(self, Family.TEXT)


_LABELS = {
    Field.SILENCE: "Silent",
    Field.LAST_TOUCH_BY: "Last touch by",
    Field.LAST_OUTCOME: "Last touch brought",
    Field.NEXT_STEP_BY: "Next step by",
    Field.EVIDENCE: "Evidence for the tier",
    Field.MAIL: "E-mail",
    Field.WEB: "Web address",
    Field.POST: "Postal address",
    Field.BLOCKED: "May not contact by",
    Field.OPEN_OFFERS: "Open offers together",
    Field.CREATED: "Added",
    Field.OWN: "Your field",
}
_FAMILIES = {
    Field.TIER: Family.TIERS,
    Field.TOUCHES: Family.COUNT,
    Field.ANSWERED: Family.ANSWER,
    Field.SILENCE: Family.SILENCE,
    Field.LAST_TOUCH_BY: Family.CHANNELS,
    Field.LAST_OUTCOME: Family.OUTCOMES,
    Field.LAST_TOUCH_ON: Family.DAY,
    Field.NEXT_STEP: Family.STEP,
    Field.NEXT_STEP_BY: Family.CHANNELS,
    Field.EVIDENCE: Family.SIGNS,
    Field.VALUE: Family.MONEY,
    Field.BLOCKED: Family.WAYS,
    Field.PROMISE: Family.PROMISES,
    Field.OFFER: Family.OFFERS,
    Field.OPEN_OFFERS: Family.MONEY,
    Field.CREATED: Family.DAY,
    Field.INFORMED: Family.DAY,
    Field.BIRTHDAY: Family.YEARLY,
    Field.OCCASION: Family.YEARLY,
    Field.OWN: Family.OWN,
}


class Word(StrEnum):
    """How a field is compared."""

    IS = "is"
    IS_NOT = "is_not"
    CONTAINS = "contains"
    CONTAINS_NOT = "contains_not"
    BEGINS = "begins"
    FILLED = "filled"
    MISSING = "missing"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    EXACTLY = "exactly"
    WITHIN_LAST = "within_last"
    LONGER_AGO = "longer_ago"
    WITHIN_NEXT = "within_next"
    TODAY = "today"
    THIS_WEEK = "this_week"
    THIS_MONTH = "this_month"
    THIS_YEAR = "this_year"
    BEFORE = "before"
    AFTER = "after"
    ON = "on"
    OVERDUE = "overdue"
    AS_SOON = "as_soon"
    PAST_LIMIT = "past_limit"
    HAS = "has"
    HAS_NOT = "has_not"
    YES = "yes"
    NO = "no"


class Needs(StrEnum):
    """What a condition must say after its word."""

    NOTHING = "nothing"
    TEXT = "text"
    CHOICE = "choice"
    NUMBER = "number"
    DECIMAL = "decimal"
    MONEY = "money"
    SPAN = "span"
    DATE = "date"


_TEXT = (Word.IS, Word.IS_NOT, Word.CONTAINS, Word.CONTAINS_NOT, Word.BEGINS)
_THERE = (Word.FILLED, Word.MISSING)
_AMOUNT = (Word.AT_LEAST, Word.AT_MOST, Word.EXACTLY)
_PAST = (Word.WITHIN_LAST, Word.LONGER_AGO)
_NEAR = (Word.TODAY, Word.THIS_WEEK, Word.THIS_MONTH, Word.THIS_YEAR)
_DATES = (Word.BEFORE, Word.AFTER, Word.ON)

WORDS: dict[Family, tuple[Word, ...]] = {
    Family.TIERS: (Word.IS, Word.IS_NOT),
    Family.TEXT: (*_TEXT, *_THERE),
    Family.MONEY: (*_AMOUNT, *_THERE),
    Family.DAY: (*_PAST, *_NEAR, *_DATES, *_THERE),
    Family.STEP: (
        Word.MISSING,
        Word.OVERDUE,
        Word.TODAY,
        Word.WITHIN_NEXT,
        Word.THIS_WEEK,
        Word.THIS_MONTH,
        Word.AS_SOON,
        *_DATES,
        Word.FILLED,
    ),
    Family.YEARLY: (Word.WITHIN_NEXT, Word.TODAY, Word.THIS_MONTH, *_THERE),
    Family.SILENCE: (Word.AT_LEAST, Word.AT_MOST, Word.PAST_LIMIT, Word.MISSING),
    Family.COUNT: _AMOUNT,
    Family.CHANNELS: (Word.IS, Word.IS_NOT),
    Family.OUTCOMES: (Word.IS, Word.IS_NOT, Word.MISSING),
    Family.WAYS: (Word.HAS, Word.HAS_NOT),
    Family.PROMISES: (Word.HAS, Word.HAS_NOT),
    Family.OFFERS: (Word.HAS, Word.HAS_NOT),
    Family.ANSWER: (Word.NO, Word.YES),
    Family.SIGNS: (Word.MISSING, Word.FILLED),
}
"""The words that fit a family, the likeliest first."""

OWN_WORDS: dict[FieldKind, tuple[Word, ...]] = {
    FieldKind.TEXT: (*_TEXT, *_THERE),
    FieldKind.LONG_TEXT: (Word.CONTAINS, Word.CONTAINS_NOT, *_THERE),
    FieldKind.NUMBER: (*_AMOUNT, *_THERE),
    FieldKind.MONEY: (*_AMOUNT, *_THERE),
    FieldKind.DATE: (*_PAST, Word.WITHIN_NEXT, *_NEAR, *_DATES, *_THERE),
    FieldKind.CHOICE: (Word.IS, Word.IS_NOT, *_THERE),
    FieldKind.YES_NO: (Word.YES, Word.NO, *_THERE),
}
"""The words that fit a field of the user's own, by what it holds."""

_SPANS = frozenset({Word.WITHIN_LAST, Word.LONGER_AGO, Word.WITHIN_NEXT})
_CHOSEN = frozenset({Word.IS, Word.IS_NOT, Word.HAS, Word.HAS_NOT})
_BY_CHOICE = frozenset(
    {
        Family.TIERS,
        Family.CHANNELS,
        Family.OUTCOMES,
        Family.WAYS,
        Family.PROMISES,
        Family.OFFERS,
    },
)
_OWN_FAMILIES = {
    FieldKind.NUMBER: Needs.DECIMAL,
    FieldKind.MONEY: Needs.MONEY,
}


def words_for(field: Field, kind: FieldKind | None = None) -> tuple[Word, ...]:
    """The words that fit a field; `kind` is that of a field of the user's own."""
    if field.family is Family.OWN:
        return OWN_WORDS[kind or FieldKind.TEXT]
    return WORDS[field.family]


def needs(field: Field, word: Word, kind: FieldKind | None = None) -> Needs:
    """What must be said after this word of this field."""
    if word in _SPANS:
        return Needs.SPAN
    if word in _DATES:
        return Needs.DATE
    family = field.family
    if word in _CHOSEN and family in _BY_CHOICE:
        return Needs.CHOICE
    if word in _AMOUNT:
        if family is Family.OWN:
            return _OWN_FAMILIES[kind or FieldKind.NUMBER]
        return Needs.MONEY if family is Family.MONEY else Needs.NUMBER
    return Needs.TEXT if word in _TEXT else Needs.NOTHING
