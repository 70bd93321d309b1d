"""The shapes in which days are typed, as patterns over lower-case text."""

import re

NEAR_DAYS = {
    "today": 0,
    "tonight": 0,
    "asap": 0,
    "this morning": 0,
    "this afternoon": 0,
    "this evening": 0,
    "earlier today": 0,
    "yesterday": -1,
    "last night": -1,
    "the day before yesterday": -2,
    "day before yesterday": -2,
    "tomorrow": 1,
    "tomorow": 1,
    "tmrw": 1,
    "tmw": 1,
    "the day after tomorrow": 2,
    "day after tomorrow": 2,
}
"""Words for a day, in days from today."""

COUNTS = (
    *("one", "two", "three", "four", "five", "six"),
    *("seven", "eight", "nine", "ten", "eleven", "twelve"),
)
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
MONTHS = (
    *("jan", "feb", "mar", "apr", "may", "jun"),
    *("jul", "aug", "sep", "oct", "nov", "dec"),
)

_WEEKDAY = r"""
    (?P<weekday>mon(?:day)?|tues?(?:day)?|wed(?:s|nesday)?|thu(?:rs?|rsday)?|
    fri(?:day)?|sat(?:urday)?|sun(?:day)?)(?!['\w]|\s+(?:with|down|in)\b)\.?
"""
_MONTH = r"""
    (?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|
    aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?!['\w])\.?
"""
_BEFORE = rf"(?:{_WEEKDAY},?\s+(?:the\s+)?)?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_FULL_YEAR = r"(?:19|20|21)\d\d(?!\d)"
_YEAR = rf"(?:,?\s*(?P<year>{_FULL_YEAR}|'\d\d)(?![\d:]))?"
_COUNT = rf"(?P<count>\d{{1,4}}|an?|{'|'.join(COUNTS)}|a\s+couple\s+of|a\s+few)"
_UNIT = r"(?P<unit>days?|weeks?|months?|years?|d|w|wks?|wk)(?!\w)"
_NOT_MORE = r"""
    (?![\d:%€$£/]|[.,:/]\d|[-\u2013]\d|[a-z]|
    \s*(?:am|pm|a\.m|p\.m|m|min|mins|minutes|h|k|kg|%|€|o'clock|uhr)(?!\w))
"""
_NEAR = "|".join(
    day.replace(" ", r"\s+") for day in sorted(NEAR_DAYS, key=len, reverse=True)
)


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text, re.VERBOSE)


ISO = _pattern(r"(?P<year>(?:19|20|21)\d\d)-(?P<month>\d\d?)-(?P<day>\d\d?)(?!\d)")
"""2026-11-20"""
DAY_MONTH = _pattern(
    rf"{_BEFORE}{_DAY}(?:\s*[-\u2013]\s*\d{{1,2}})?\s*(?:of\s+)?[-.]?\s*{_MONTH}{_YEAR}",
)
"""20 nov, fri 20th of november 2026, 20-22 nov"""
MONTH_DAY = _pattern(
    rf"{_BEFORE}{_MONTH}\s*(?:the\s+)?{_DAY}"
    rf"(?![\d:]|\s*(?:am|pm)(?!\w)|[a-z]|[.,]\d){_YEAR}",
)
"""nov 20, november 20th, 2026"""
SLASHED = _pattern(
    rf"(?:{_WEEKDAY},?\s+)?(?P<first>\d{{1,2}})(?:/|-(?=\d\d?-\d\d))"
    rf"(?P<second>\d{{1,2}})(?:[/-](?P<year>{_FULL_YEAR}|\d\d))?"
    r"(?![\d\w/%€$£]|[-.,:]\d|\s*(?:am|pm)(?!\w))",
)
"""12/3, 12/3/26, 12-3-2026"""
DOTTED = _pattern(
    rf"(?:{_WEEKDAY},?\s+)?(?P<first>\d{{1,2}})\.\s?(?P<second>\d{{1,2}})\."
    rf"(?:\s?(?P<year>{_FULL_YEAR}|(?<=\.)\d\d(?![\d:])))?(?!\w)",
)
"""20.11., 20.11.2026"""
COUNTED = _pattern(
    rf"(?P<counted>in\s+)?{_COUNT}\s*{_UNIT}"
    r"(?(counted)(?:\s+time)?|\s+(?:ago|back|earlier|from\s+(?:now|today)|later))(?!\w)",
)
"""in 3 days, two weeks ago"""
NEAR = _pattern(rf"(?:{_NEAR})(?!\w)")
"""today, tomorrow"""
PERIOD = _pattern(
    r"(?:(?:next|last)\s+(?:week|month)|eow|eom|"
    r"end\s+of\s+(?:the\s+|this\s+)?(?:week|month))(?!\w)",
)
"""next week, end of the month"""
WEEKDAY_NUMBER = _pattern(rf"{_WEEKDAY},?\s+(?P<day>\d{{1,2}}){_NOT_MORE}")
"""fri 10"""
ORDINAL = _pattern(
    rf"(?:{_WEEKDAY},?\s+)?(?:the\s+)?(?P<day>\d{{1,2}})(?:st|nd|rd|th)(?!\w)",
)
"""the 20th, fri the 20th"""
WEEKDAY = _pattern(rf"(?:(?P<which>next|last|this|coming)\s+)?{_WEEKDAY}")
"""fri, next friday"""
