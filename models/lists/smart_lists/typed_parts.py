"""One condition of a typed line: "touches >= 5", "postcode 40*", "no next step"."""

import re

from models.book.money import Money, known_currency, read_amount
from models.book.refusals import Refused
from models.book.text import fold
from models.lists.smart_lists.conditions import Condition, Length, Unit, Value, Which
from models.lists.smart_lists.fields import Family, Field, Word
from models.people.kinds import Channel, Outcome, Tier, Way

_TIERS = {tier.value: tier for tier in Tier} | {"suspects": Tier.SUSPECT}
_CHANNELS = {
    **{channel.value.replace("_", " "): channel for channel in Channel},
    **{channel.label.lower(): channel for channel in Channel},
    "phone": Channel.CALL,
    "email": Channel.MAIL,
}
_OUTCOMES = {outcome.label.lower(): outcome for outcome in Outcome}
_TEXTS = {
    **{f.label.lower(): f for f in Field if f.family is Family.TEXT},
    "email": Field.MAIL,
    "mail": Field.MAIL,
    "zip": Field.POSTCODE,
    "city": Field.TOWN,
    "note": Field.NOTES,
    "held by": Field.HOLDER,
    "tagged": Field.TAG,
}
_SIGNS = {
    ">=": Word.AT_LEAST,
    "<=": Word.AT_MOST,
    "=": Word.EXACTLY,
    "at least": Word.AT_LEAST,
    "at most": Word.AT_MOST,
    "exactly": Word.EXACTLY,
}
_PHRASES = {
    "no answer": Condition(Field.ANSWERED, Word.NO),
    "never answered": Condition(Field.ANSWERED, Word.NO),
    "answered": Condition(Field.ANSWERED, Word.YES),
    "no next step": Condition(Field.NEXT_STEP, Word.MISSING),
    "no step": Condition(Field.NEXT_STEP, Word.MISSING),
    "next step": Condition(Field.NEXT_STEP, Word.FILLED),
    "no evidence": Condition(Field.EVIDENCE, Word.MISSING),
    "without evidence": Condition(Field.EVIDENCE, Word.MISSING),
    "evidence": Condition(Field.EVIDENCE, Word.FILLED),
    "overdue": Condition(Field.NEXT_STEP, Word.OVERDUE),
    "due today": Condition(Field.NEXT_STEP, Word.TODAY),
    "silent": Condition(Field.SILENCE, Word.PAST_LIMIT),
    "not touched": Condition(Field.TOUCHES, Word.EXACTLY, 0),
    "no touches": Condition(Field.TOUCHES, Word.EXACTLY, 0),
    "untouched": Condition(Field.TOUCHES, Word.EXACTLY, 0),
    "uninformed": Condition(Field.INFORMED, Word.MISSING),
    "informed": Condition(Field.INFORMED, Word.FILLED),
    "open offer": Condition(Field.OFFER, Word.HAS, ("sent",)),
    "no open offer": Condition(Field.OFFER, Word.HAS_NOT, ("sent",)),
    "offer": Condition(Field.OFFER, Word.HAS, ("any",)),
    "no offer": Condition(Field.OFFER, Word.HAS_NOT, ("any",)),
    "late promise": Condition(Field.PROMISE, Word.HAS, ("late",)),
    "open promise": Condition(Field.PROMISE, Word.HAS, ("open",)),
    "no open promise": Condition(Field.PROMISE, Word.HAS_NOT, ("open",)),
    "no value": Condition(Field.VALUE, Word.MISSING),
}
_SIGN = r"(?P<sign>>=|<=|=|at least|at most|exactly)"
_COUNT = re.compile(
    rf"(?:touches {_SIGN} ?(?P<n>\d+)|{_SIGN.replace('sign', 'sign2')} ?(?P<n2>\d+)"
    r" touch(?:es)?)(?: by (?P<by>[a-z- ]+?))?(?: in the last (?P<days>\d+) days)?"
)
_SPAN = r"(?P<n>\d+) (?P<unit>day|week|month)s?"
_AGES = re.compile(
    r"(?P<what>last touch|added|informed|next step) "
    rf"(?P<how>in the last|more than|within the next) {_SPAN}(?: ago)?"
)
_AGED = {
    "last touch": Field.LAST_TOUCH_ON,
    "added": Field.CREATED,
    "informed": Field.INFORMED,
    "next step": Field.NEXT_STEP,
}
_HOW = {
    "in the last": Word.WITHIN_LAST,
    "more than": Word.LONGER_AGO,
    "within the next": Word.WITHIN_NEXT,
}
_SILENT = re.compile(rf"silent (?:for )?(?:{_SIGN} )?(?P<n>\d+)(?: days)?")
_VALUE = re.compile(rf"(?P<what>value|open offers) ?{_SIGN} ?(?P<amount>.+)")
_BIRTHDAY = re.compile(rf"birthday within the next {_SPAN}")


def part_of(words: list[str], kinds: list[str], currency: str) -> Condition | None:
    """The condition that the words of one part say; None where they say none."""
    low = fold(" ".join(words))
    if low in _PHRASES:
        return _PHRASES[low]
    if low in _TIERS:
        return Condition(Field.TIER, Word.IS, (_TIERS[low].value,))
    for reader in (_counted, _silence, _by, _age, _birthday, _blocked):
        if (found := reader(low)) is not None:
            return found
    return _worth(low, currency) or _text(words, kinds)


def _counted(low: str) -> Condition | None:
    found = _COUNT.fullmatch(low)
    if found is None:
        return None
    sign, count = found["sign"] or found["sign2"], found["n"] or found["n2"]
    channel = _CHANNELS.get(found["by"]) if found["by"] else None
    if found["by"] and channel is None:
        return None
    days = int(found["days"]) if found["days"] else None
    which = Which(channel=channel, days=days)
    return Condition(Field.TOUCHES, _SIGNS[sign], int(count), which=which)


def _silence(low: str) -> Condition | None:
    found = _SILENT.fullmatch(low)
    if found is None:
        return None
    word = _SIGNS[found["sign"] or "at least"]
    return Condition(Field.SILENCE, word, int(found["n"]))


def _by(low: str) -> Condition | None:
    for begin, field in (
        ("last touch", Field.LAST_TOUCH_BY),
        ("next step", Field.NEXT_STEP_BY),
    ):
        if low.startswith(f"{begin} "):
            rest = re.sub(r"^(?:(?:was|is|by|an|a) )*", "", low[len(begin) + 1 :])
            if rest in _CHANNELS:
                return Condition(field, Word.IS, (_CHANNELS[rest].value,))
            rest = rest.removeprefix("brought ")
            if field is Field.LAST_TOUCH_BY and rest in _OUTCOMES:
                value = (_OUTCOMES[rest].value,)
                return Condition(Field.LAST_OUTCOME, Word.IS, value)
    return None


def _age(low: str) -> Condition | None:
    found = _AGES.fullmatch(low)
    if found is None:
        return None
    return Condition(_AGED[found["what"]], _HOW[found["how"]], _length(found))


def _length(found: "re.Match[str]") -> Length:
    return Length(int(found["n"]), Unit(f"{found['unit']}s"))


def _birthday(low: str) -> Condition | None:
    found = _BIRTHDAY.fullmatch(low)
    if found is None:
        return None
    return Condition(Field.BIRTHDAY, Word.WITHIN_NEXT, _length(found))


def _blocked(low: str) -> Condition | None:
    begin, _, way = low.partition(" blocked")
    if begin in set(Way) and not way:
        return Condition(Field.BLOCKED, Word.HAS, (begin,))
    return None


def _worth(low: str, currency: str) -> Condition | None:
    found = _VALUE.fullmatch(low)
    if found is None:
        return None
    amount, code = found["amount"].strip(), currency
    if amount[-3:].isalpha():
        code = known_currency(amount[-3:])
    try:
        money = Money(read_amount(amount, code), code)
    except Refused:
        return None
    field = Field.VALUE if found["what"] == "value" else Field.OPEN_OFFERS
    return Condition(field, _SIGNS[found["sign"]], money)


def _text(words: list[str], kinds: list[str]) -> Condition | None:
    """A text compared, as in "town Linz" or "postcode 40*", or "no phone"."""
    begin = fold(words[0])
    rest = fold(" ".join(words[1:]))
    if begin in ("no", "has", "with", "without") and rest in _TEXTS:
        missing = begin in ("no", "without")
        return Condition(_TEXTS[rest], Word.MISSING if missing else Word.FILLED)
    for many in (2, 1):
        field = _TEXTS.get(fold(" ".join(words[:many])))
        if field is not None and len(words) > many:
            word, value = _compared(words[many:], kinds[many:])
            return Condition(field, word, value) if value else None
    return None


_SAID: tuple[tuple[tuple[str, ...], Word], ...] = (
    (("is", "not"), Word.IS_NOT),
    (("begins", "with"), Word.BEGINS),
    (("is",), Word.IS),
    (("=",), Word.IS),
    (("contains",), Word.CONTAINS),
    (("begins",), Word.BEGINS),
)


def _compared(words: list[str], kinds: list[str]) -> tuple[Word, Value]:
    low = tuple(fold(word) for word in words)
    for said, word in _SAID:
        if low[: len(said)] == said and kinds[0] == "word" and len(words) > len(said):
            return word, " ".join(words[len(said) :])
    text = " ".join(words)
    if "quoted" in kinds:
        return Word.IS, text
    if text.startswith("*") and text.endswith("*"):
        return Word.CONTAINS, text.strip("*")
    if text.endswith("*"):
        return Word.BEGINS, text.rstrip("*")
    return Word.IS, text
