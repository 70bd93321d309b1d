"""How people are compared: a key per mail, phone, name and company.

These are better keys than those the book stores with a contact point, and more
costly; they live in memory only.
"""

import re
from typing import NamedTuple

from models.book.text import fold
from models.people.kinds import PointKind
from models.people.points import point_key
from models.people.touch_line.name_words import TITLES

from .name_forms import LEGAL_FORMS

_WORD = re.compile(r"[^\W_]+")
_APOSTROPHES = dict.fromkeys(map(ord, "'\u2019\u2018\u02bc`\u00b4"))
_LONE = re.compile(r"\b(?:[^\W_] ){1,}[^\W_]\b")
GMAIL = frozenset({"gmail.com", "googlemail.com"})
_PLAIN_ABROAD = re.compile(r"\+[1-9]{3}[0-9 ./-]{5,16}")
_NOT_DIGIT = re.compile(r"[^0-9]+")
_SHORTEST_PHONE = 6
_LONGEST_PHONE = 15
WHOLE, ANY, HOME = "+", "any ", "home "
"""How a phone's keys begin: with its country, by its last digits, by those alone."""


class PhoneKeys(NamedTuple):
    """Under what a phone number is kept, and under what another asks for it.

    Two numbers are one where their international forms are equal, or their last nine
    digits where one of the two is written without its country.
    """

    kept: tuple[str, ...]
    asked: tuple[str, ...]


def mail_key(mail: str) -> str:
    """What equal mail addresses share; empty for what is none.

    Gmail reads neither dots nor what follows a plus sign.
    """
    user, at, domain = point_key(PointKind.MAIL, mail).rpartition("@")
    if not at or not user or not domain:
        return ""
    if domain in GMAIL:
        return f"{user.partition('+')[0].replace('.', '')}@gmail.com"
    return f"{user}@{domain}"


def phone_keys(phone: str, country: str) -> PhoneKeys:
    """The keys of a phone number, none for what is too short to be one.

    Args:
        country: two letters, for numbers written without one; may be empty.
    """
    last = point_key(PointKind.PHONE, phone)
    if len(last) < _SHORTEST_PHONE or not last.isdecimal():
        return PhoneKeys((), ())
    text = phone.strip().removeprefix("tel:")
    if text.startswith("00"):
        text = f"+{text[2:]}"
    whole = _abroad(text, country)
    known = (whole,) if whole else ()
    here, home = ANY + last, HOME + last
    if text.startswith("+"):
        return PhoneKeys((*known, here), (*known, home))
    return PhoneKeys((*known, here, home), (*known, here))


def _abroad(text: str, country: str) -> str:
    """The number with its country, as +353915550142; empty where nobody can say."""
    if _PLAIN_ABROAD.fullmatch(text):
        return f"+{_NOT_DIGIT.sub('', text)}"
    if not country and not text.startswith("+"):
        return ""
    from phonenumbers import NumberParseException, parse  # noqa: PLC0415 — a tenth of a second, only where a number needs it

    try:
        number = parse(text, country.upper() or None)
    except NumberParseException:
        return ""
    zeros = number.number_of_leading_zeros or 1 if number.italian_leading_zero else 0
    whole = f"{number.country_code}{'0' * zeros}{number.national_number}"
    return f"+{whole}" if len(whole) <= _LONGEST_PHONE else ""


def name_words(name: str) -> list[str]:
    """The words of a person's name, folded and sorted, without titles.

    "Dr. Müller, Anna" and "Anna Mueller" have the same.
    """
    words = [word for word in _words(name) if word not in TITLES]
    return sorted(words)


def company_words(company: str) -> list[str]:
    """The words of a company's name in their order, without its legal form."""
    words = _words(company)
    if not all(map(_is_long, words)):
        # "s.r.o." and "B. V." came apart into letters, which belong together.
        words = _LONE.sub(lambda run: run[0].replace(" ", ""), " ".join(words)).split()
    return [word for word in words if word not in LEGAL_FORMS] or words


def _is_long(word: str) -> bool:
    return len(word) > 1


def _words(text: str) -> list[str]:
    if text.isascii():
        folded = text.casefold().replace("'", "").replace("`", "")
    else:
        folded = fold(text.translate(_APOSTROPHES))
    # German writes "ü" as "ue" where it must; both are one letter here.
    plain = folded.replace("ae", "a").replace("oe", "o").replace("ue", "u")
    return _WORD.findall(plain)
