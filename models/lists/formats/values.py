"""What a cell says: mail addresses, numbers, tags, temperature, yes and nothing."""

import csv
import re
import unicodedata
from functools import lru_cache

from models.book.text import clean_text, fold

from .words import words

_MAIL = re.compile(  # begins where a word does and never looks back: no way to stall
    r"(?<![^\s@<>,;:\"'()\[\]|/])[^\s@<>,;:\"'()\[\]|/]++@[^\s@<>,;:\"'()\[\]|/]+",
)
_BLANKS = re.compile(r"[^\S\n]{2,}")
_LONGEST_NUMBER = 200  # characters
_GUARD = re.compile(r'^="(.*)"$', re.DOTALL)
_APOSTROPHE = re.compile(r"^'(?=[=+\-@\d])")
_BETWEEN = re.compile(r"\s*(?: ::: |[;,|\n]| / )\s*")
_NUMBERS = re.compile(r"\s*(?: ::: |[;|\n]|,(?=\s*[+(\d])| / )\s*")
_PHONE = re.compile(
    r"^\+?[\d\s().\-\u2010-\u2015/*#+]*\d[\d\s().\-\u2010-\u2015/*#]*"
    r"(?:[\s,;]*(?:x|ext\.?|extension|app?\.|int\.|wew\.)\s*=?\d+)?$",
    re.IGNORECASE,
)
_DIGITS = re.compile(r"\d")
_SCHEME = re.compile(r"^(?:mailto|tel):", re.IGNORECASE)
NOTHING = frozenset(
    {"n/a", "#n/a", "-none-", "-", "--", "---", "—", "#ref!", "#value!", "#name?", "?"},
)
_NO_WORDS = frozenset({"none", "null", "nil", "undefined", "na", "nan"})
_YES = words("true yes y 1 ja oui si sí tak да x wahr vrai verdadero vero prawda")
_TEMPERATURES = {
    "cold": """cold kalt froid frio freddo zimny zimna zimni холодный koud kald kall
        kylma studeny hideg chladny cool 冷""",
    "warm": """warm lauwarm tiede tibio templado tiepido cieply ciepla теплый lauw
        varm lammin teply meleg morno 温 lukewarm""",
    "hot": """hot heiss chaud caliente caldo goracy goraca горячий heet het kuuma
        horky forro quente 热 varmt""",
}
_HEAT = {fold(word): t for t, words in _TEMPERATURES.items() for word in words.split()}
_LEAD = re.compile(r"\b(?:leads?|prospects?|kunde|client|klient|contacts?)\b")
HONORIFICS = words(
    """mr mrs ms miss mx dr prof sir dame herr frau fraulein m mme mlle madame
    monsieur mademoiselle sr sra srta don dona sig signor signora signorina pan pani
    mgr ing hr fru dhr mevr mw drhr rev fr 先生 女士 г гн гжа""",  # noqa: RUF001 — Russian
)


def clean_cell(cell: str) -> str:
    """The cell without blanks around it and without a spreadsheet's text guards."""
    text = cell.strip()
    if text[:1] in "='" and text:
        guarded = _GUARD.match(text)
        text = guarded.group(1) if guarded else _APOSTROPHE.sub("", text)
        text = text.strip()
    if text.isascii() and text.isprintable():
        return "" if text.casefold() in NOTHING else text
    text = clean_text(text)
    return "" if text.casefold() in NOTHING else text


def said(cell: str) -> str:
    """The cell of a column that is not a name, empty for words such as "null"."""
    return "" if cell.casefold() in _NO_WORDS else cell


def mails_in(text: str) -> tuple[list[str], list[str]]:
    """The mail addresses in a cell, and the parts that are something else."""
    if "@" not in text:
        return [], [text] if text else []
    text = _BLANKS.sub(" ", text)
    mails = [found.strip(".") for found in _MAIL.findall(_SCHEME.sub("", text))]
    if len(mails) == 1 and mails[0] == text:
        return mails, []
    parts = [part for part in _BETWEEN.split(text) if part.strip()]
    return mails, [part for part in parts if "@" not in part]


def is_mail(text: str) -> bool:
    """Whether the text is one mail address and nothing else."""
    return _MAIL.fullmatch(text) is not None


def is_phone(text: str) -> bool:
    """Whether the text could be dialled: at least three digits, nothing but signs."""
    if len(text) > _LONGEST_NUMBER:
        return False
    return len(_DIGITS.findall(text)) > 2 and _PHONE.match(text) is not None  # noqa: PLR2004 — 110 is a number


def phones_in(text: str) -> tuple[list[str], list[str]]:
    """The phone numbers in a cell, and the parts that hold no digit at all."""
    phones: list[str] = []
    rest: list[str] = []
    text = _BLANKS.sub(" ", text)
    for part in _NUMBERS.split(text) if not is_phone(text) else [text]:
        number = clean_cell(_SCHEME.sub("", part.strip()))
        if number:
            (phones if _DIGITS.search(number) else rest).append(number)
    return phones, rest


def tags_in(text: str) -> list[str]:
    """The tags in a cell; a quoted list keeps its commas, Google's groups go."""
    if text.startswith('"'):
        parts = next(csv.reader([text], skipinitialspace=True), [])
    elif " ::: " in text or text.startswith("* "):
        parts = [part for part in text.split(" ::: ") if not part.startswith("* ")]
    else:
        parts = re.split(r"[;,|\n]", text)
    return [part.strip() for part in parts if part.strip()]


_PLAIN_ADDRESS = words(
    """mr mrs ms miss mx herr frau fraulein m mme mlle madame monsieur mademoiselle
    sr sra srta sig signor signora signorina pan pani hr fru dhr mevr mw""",
)


@lru_cache(maxsize=1024)
def temperature_in(text: str) -> str:
    """The temperature that the text says in a word: "cold", "warm", "hot" or ""."""
    word = _LEAD.sub("", fold(text)).strip(" -_:!")
    return _HEAT.get(word, "")


def says_yes(text: str) -> bool:
    """Whether the cell says yes in one of the usual ways, or holds a day."""
    return text.casefold() in _YES or bool(re.match(r"\d{4}-\d\d", text))


def is_honorific(text: str) -> bool:
    """Whether the text is a form of address such as "Mrs." or "Herr"."""
    bare = "".join(c for c in text.casefold() if unicodedata.category(c)[0] in "LM")
    return fold(bare) in HONORIFICS


def is_rank(text: str) -> bool:
    """Whether a form of address is part of the name, as "Dr." is and "Mrs." is not."""
    return fold(text).rstrip(".") not in _PLAIN_ADDRESS


def web_of(text: str) -> str:
    r"""The web address, with a colon that some program escaped (`http\://`) mended."""
    return text.replace("\\:", ":").strip()


def phone_key(number: str) -> str:
    """What two spellings of one number share: its digits."""
    return "".join(_DIGITS.findall(number))
