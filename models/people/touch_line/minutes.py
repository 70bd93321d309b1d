"""Minutes and campaign words in a line: 15m, 1h30, half an hour, #mailer."""

import re
from collections.abc import Sequence

from models.people.touch_line.claims import Claims
from models.people.touch_line.line import Part

MOST_MINUTES = 1440
_CAMPAIGN = re.compile(r"(?<![\w&#/])#(?=[\w-]*[^\W\d_])(\w{1,60}(?:-\w{1,60})*)")
_MINUTES = re.compile(
    r"(?<![\w#-])(?<!\d[.,:/])(?:(?:for|took)\s+)?(?:"
    r"(?P<hours>\d{1,2})\s?(?:hours?|hrs?|h)(?:\s?(?P<more>\d{1,2})\s?(?:mins?|m)?)?"
    r"|(?P<halves>\d{1,2})[.,]5\s?(?:hours?|hrs?|h)"
    r"|(?P<minutes>\d{1,4})\s?(?:minutes?|mins?|m|')"
    r"|(?P<words>half\s+an\s+hour|an\s+hour\s+and\s+a\s+half|an\s+hour)"
    r")(?![\w'-]|[.:]\w)",
)
_SPOILT = re.compile(r"(?:^|\s)(?:in|within|every|after|until|at|by)\s+$")
_IN_WORDS = {"half an hour": 30, "an hour": 60, "an hour and a half": 90}


def take_campaign(claims: Claims) -> str:
    """The first #word of the line without its sign, or ""; it is taken."""
    match = _CAMPAIGN.search(claims.low)
    if match is None:
        return ""
    claims.take(match.start(), match.end(), Part.CAMPAIGN)
    return claims.line[match.start(1) : match.end(1)]


def take_minutes(claims: Claims, but: Sequence[tuple[int, int]]) -> int | None:
    """The first length of time in minutes, 1 to 1440, or None; it is taken.

    Args:
        claims: the line.
        but: stretches that are days and times.
    """
    for match in _MINUTES.finditer(claims.low):
        start, end = match.span()
        inside_day = any(start < last and first < end for first, last in but)
        if inside_day or not claims.is_free(start, end):
            continue
        if _SPOILT.search(claims.low[:start]):
            continue
        minutes = _counted(match)
        if 1 <= minutes <= MOST_MINUTES:
            claims.take(start, end, Part.MINUTES)
            return minutes
    return None


def _counted(match: re.Match[str]) -> int:
    if match["words"]:
        return _IN_WORDS[" ".join(match["words"].split())]
    if match["halves"]:
        return int(match["halves"]) * 60 + 30
    if match["minutes"]:
        return int(match["minutes"])
    return int(match["hours"]) * 60 + int(match["more"] or 0)
