"""The parts of a postal address, read from its text and written back."""

import re
from functools import cache
from typing import NamedTuple

from models.book.text import clean_line, fold


class Parts(NamedTuple):
    """A postal address in parts; `street` may have several lines."""

    street: str = ""
    postcode: str = ""
    town: str = ""
    region: str = ""
    country: str = ""


_TONGUES = "en de fr es it nl pt pl cs sv da nb fi"
_ALSO = {
    "usa": "US",
    "u.s.a.": "US",
    "uk": "GB",
    "great britain": "GB",
    "england": "GB",
    "scotland": "GB",
    "wales": "GB",
    "northern ireland": "GB",
    "eire": "IE",
    "republic of ireland": "IE",
    "holland": "NL",
    "czech republic": "CZ",
}
_CODE_LAST = frozenset({"US", "CA", "GB", "IE", "AU", "NZ", "IN", "ZA", "SG"})
"""Countries that write the postcode after the town."""

_BRITISH = re.compile(r"^(.*?)\s*\b([A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})$", re.IGNORECASE)
_IRISH = re.compile(r"^(.*?)\s*\b((?:[A-Z]\d{2}|D6W) ?[A-Z\d]{4})$")
_CANADIAN = re.compile(r"^(.*?)\s*\b([A-Z]{2})?\s*\b([A-Z]\d[A-Z] ?\d[A-Z]\d)$")
_STATE = re.compile(
    r"^(.*?)\s*\b(NSW|VIC|QLD|TAS|ACT|[A-Z]{2})\s+(\d{5}(?:-\d{4})?|\d{4})$"
)
_CODE_FIRST = re.compile(
    r"^(?:〒 ?|[A-Z]{1,3}-)?(\d{4} ?[A-Z]{2}(?=\s)|\d{2}-\d{3}|\d{3} \d{2}"
    r"|\d{4}-\d{3}|\d{3}-\d{4}|\d{4,6})\s+(\D.*)$"
)
_CODE_BEHIND = re.compile(r"^(\D+?)\s+(\d{4,6})$")
_COUNTY = re.compile(r"^(?:co\.?|county)\s+\S", re.IGNORECASE)
_BREAK = re.compile(r"[\n,]")
_Found = tuple[str, str, str]


def parts_of(text: str, country: str = "") -> Parts:
    """The parts of an address as far as its lines tell them.

    Args:
        text: lines, or parts between commas.
        country: the two letters of where it is, if the text does not say so.
    """
    lines = [line for line in map(clean_line, _BREAK.split(text)) if line]
    named = ""
    if len(lines) > 1 and (code := _code_of(lines[-1])):
        named, country = lines.pop(), code
    found = _with_code(lines, country.upper())
    if found is None:
        found = _without_code(lines)
    return found._replace(country=named)


def whole_of(parts: Parts, country: str = "") -> str:
    """The address on lines, in the order of its country.

    Args:
        parts: what it is made of.
        country: the two letters of where it is, if the parts do not say so.
    """
    code = _code_of(parts.country) or country.upper()
    if code in {"US", "CA", "AU"}:
        behind = " ".join(filter(None, (parts.region, parts.postcode)))
        town = [", ".join(filter(None, (parts.town, behind)))]
    elif _is_behind(parts.postcode, code):
        town = [parts.town, parts.region, parts.postcode]
    else:
        town = [" ".join(filter(None, (parts.postcode, parts.town))), parts.region]
    return "\n".join(filter(None, (parts.street, *town, parts.country)))


def _is_behind(postcode: str, code: str) -> bool:
    """Whether the postcode stands under the town."""
    if _BRITISH.match(postcode) or _IRISH.match(postcode):
        return True
    return code in _CODE_LAST - {"GB", "IE"}


@cache
def _countries() -> dict[str, str]:
    """The letters of each country by its folded names."""
    from babel import Locale  # noqa: PLC0415 - only where an address is read

    named = dict(_ALSO)
    for tongue in _TONGUES.split():
        for code, name in Locale(tongue).territories.items():
            if code.isalpha():
                named[fold(name)] = code
    return named


def _code_of(name: str) -> str:
    return _countries().get(fold(name), "") if name else ""


def _with_code(lines: list[str], country: str) -> Parts | None:
    """The parts around a postcode, looked for from the last line up."""
    for place in range(len(lines) - 1, -1, -1):
        first_of_many = place == 0 and len(lines) > 1
        last = 0 < place == len(lines) - 1
        found = None if first_of_many else _coded(lines[place], country, last=last)
        if found is None:
            continue
        town, region, code = found
        above = lines[:place]
        if not town and above and (len(above) > 1 or not _digits(above[-1])):
            if _COUNTY.match(above[-1]) or (country in _CODE_LAST and len(above) > 2):  # noqa: PLR2004 - street, town, region
                region = region or above.pop()
            town = above.pop()
        behind = region or ", ".join(lines[place + 1 :])
        return Parts("\n".join(above), code, town, behind)
    return None


def _coded(line: str, country: str, *, last: bool) -> _Found | None:
    """Town, region and postcode of a line, or None where it has no postcode."""
    bare = line.strip(" .")
    if found := _CANADIAN.match(bare):
        return found[1], found[2] or "", found[3]
    if found := _BRITISH.match(bare) or _IRISH.match(bare):
        return found[1], "", found[2]
    if found := _STATE.match(bare):
        return found[1], found[2], found[3]
    return _coded_in_figures(bare, country, last=last)


def _coded_in_figures(bare: str, country: str, *, last: bool) -> _Found | None:
    behind = country in _CODE_LAST
    if behind and (found := _CODE_BEHIND.match(bare)):
        return found[1], "", found[2]
    if (last or not behind) and (found := _CODE_FIRST.match(bare)):
        return found[2], "", found[1]
    alone = behind and bare.isdecimal() and country not in {"GB", "IE", "CA"}
    return ("", "", bare) if alone else None


def _without_code(lines: list[str]) -> Parts:
    """The last line below the street that has no number is the town."""
    region = ""
    if len(lines) > 2 and _COUNTY.match(lines[-1]):  # noqa: PLR2004 - street and town
        lines, region = lines[:-1], lines[-1]
    for place in range(len(lines) - 1, 0, -1):
        if not _digits(lines[place]) or re.fullmatch(r"Dublin \d+W?", lines[place]):
            behind = ", ".join([*lines[place + 1 :], region]).strip(", ")
            return Parts("\n".join(lines[:place]), "", lines[place], behind)
    if len(lines) == 1 and not _digits(lines[0]):
        return Parts("", "", lines[0], region)
    return Parts("\n".join(lines), "", "", region)


def _digits(line: str) -> bool:
    return any(c.isdigit() for c in line)
