"""Days as lists write them; the order of day and month is told by the whole column."""

import re
from collections.abc import Iterable
from datetime import date
from functools import lru_cache

from models.book.text import fold

_ISO = re.compile(r"^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$")
_PLAIN = re.compile(r"^(\d{4})(\d\d)(\d\d)(?:T.*)?$")
_SHORT = re.compile(r"^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d\d)(?:[,T ].*)?$")
_WORD = re.compile(r"^(\d{1,2})[.\s-]+([^\W\d]+)[.,]?[\s-]+(\d{4})(?:[,T ].*)?$")
_WORD_FIRST = re.compile(r"^([^\W\d]+)[.]?\s+(\d{1,2}),?\s+(\d{4})(?:[,T ].*)?$")
_NO_YEAR = re.compile(r"^--(\d\d)-?(\d\d)$")
_MONTHS = (
    "jan janv janvier januar gennaio gen ene enero sty stycznia styczen янв января",
    "feb fev fevr fevrier februar febbraio febrero lut lutego luty фев февраля",
    "mar mars marz marzo maerz mrz marca marzec мар марта",
    "apr avr avril april aprile abr abril kwi kwietnia kwiecien апр апреля",
    "may mai maggio mag mayo maj maja мая май",
    "jun june juin juni giugno giu junio cze czerwca czerwiec июн июня",
    "jul july juil juillet juli luglio lug julio lip lipca lipiec июл июля",
    "aug aout august agosto ago sie sierpnia sierpien авг августа",
    "sep sept september septembre settembre set septiembre wrz wrzesnia сен сентября",
    "oct okt october octobre oktober ottobre ott octubre paz pazdziernika окт октября",
    "nov november novembre noviembre lis listopada listopad ноя ноября",
    "dec dez december decembre dezember dicembre dic diciembre gru grudnia дек декабря",
)
_MONTH = {word: at for at, words in enumerate(_MONTHS, 1) for word in words.split()}
_CLOCK = re.compile(
    r"(?<![\d:])(\d{1,2}):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?!\d)"
    r"\s*([AaPp]\.?[Mm]\b\.?)?\s*(Z\b|UTC\b|GMT\b|\+00:?00\b)?"
)
_CELL = 100  # characters in which a time is looked for
_NOON = 12
_LAST_MONTH = 12
_NEVER = 1900  # spreadsheets write an empty date as 1899 or 1900
_CENTURY = 100


def day_first(cells: Iterable[str], fallback: bool) -> bool:  # noqa: FBT001 — a vote
    """Whether `03/04/2024` in these cells is the third of April.

    A part above 12 decides; a dot always means day first and is no evidence.
    """
    votes = 0
    for cell in cells:
        found = _SHORT.match(cell.strip())
        if found and found.group(2) != ".":
            votes += (int(found.group(1)) > _LAST_MONTH) - (
                int(found.group(3)) > _LAST_MONTH
            )
    return votes > 0 if votes else fallback


@lru_cache(maxsize=4096)
def day_of(cell: str, first_is_day: bool) -> str:  # noqa: FBT001 — the column's order
    """The ISO day in a cell, `--MM-DD` without a year, or nothing if it is no day."""
    text = cell.strip()
    if found := _NO_YEAR.match(text):
        month, day = int(found.group(1)), int(found.group(2))
        return f"--{month:02}-{day:02}" if _iso(2000, month, day) else ""
    if found := _ISO.match(text) or _PLAIN.match(text):
        return _iso(*(int(part) for part in found.groups()))
    if found := _WORD.match(text):
        return _iso(int(found[3]), _MONTH.get(fold(found[2]), 0), int(found[1]))
    if found := _WORD_FIRST.match(text):
        return _iso(int(found[3]), _MONTH.get(fold(found[1]), 0), int(found[2]))
    if found := _SHORT.match(text):
        one, two, year = int(found[1]), int(found[3]), int(found[4])
        if len(found[4]) < 4:  # noqa: PLR2004 — a year of two digits
            year += _CENTURY * (20 if year < 50 else 19)  # noqa: PLR2004 — as Excel does from 2050 on
        first = (first_is_day or found[2] == "." or one > _LAST_MONTH) and (
            two <= _LAST_MONTH
        )
        return _iso(year, two, one) if first else _iso(year, one, two)
    return ""


def clock_of(cell: str) -> tuple[str, str]:
    """The time of day in a cell, "14:30:00", and "UTC" where it says so.

    A cell without one gives two empty texts.
    """
    found = _CLOCK.search(cell[:_CELL])
    if not found:
        return "", ""
    hour, minute, second = int(found[1]), int(found[2]), int(found[3] or 0)
    half = (found[4] or "")[:1].casefold()
    if half:
        hour = hour % _NOON + (_NOON if half == "p" else 0)
    if hour > 23 or minute > 59 or second > 59:  # noqa: PLR2004 — a clock
        return "", ""
    return f"{hour:02}:{minute:02}:{second:02}", "UTC" if found[5] else ""


def _iso(year: int, month: int, day: int) -> str:
    try:
        found = date(year, month, day)
    except ValueError:
        return ""
    return found.isoformat() if found.year > _NEVER else ""
