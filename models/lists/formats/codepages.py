"""Which code page a text stands in, where no mark and no rule of UTF-8 tells it.

A detector narrowed to what exports come in gives the first answer. Short lists fool
it, so its answer is held against the few others that are likely: in the right one no
sign stands inside a word.
"""

import re

import chardet

PLAUSIBLE = (
    "cp1252",
    "cp1250",
    "cp1251",
    "cp1253",
    "cp1254",
    "cp1255",
    "cp1256",
    "cp1257",
    "cp932",
    "gb18030",
    "big5hkscs",
    "cp949",
    "koi8-r",
    "mac_roman",
)
_ASIAN = ("cp932", "big5hkscs", "gb18030", "cp949")
_COMMON = {"cp1252": 1.2, "cp1250": 1.13}
"""How much likelier a code page is before anything was read; decides short lists."""
_ASIAN_SIGNS = "\u3000\u3001\u3002\u30fb\u30fc\uff08\uff09\uff1a"
_SAMPLE = 200_000  # bytes
_ODD = re.compile(r"(?<=[^\W\d_])[^\w\s!-~’‘·«»„“”–—…\xad-]|[ªº¹²³¼½¾]")
_MIXED = re.compile(r"[A-Za-z](?=[^\x00-\x7f])|[^\x00-\x7f](?=[A-Za-z])")
_FEW = 0.1


def guessed_codepage(content: bytes) -> str:
    """The code page among the plausible ones that fits the bytes best."""
    telling = _telling(content)
    found = _detected(telling)
    if found not in _ASIAN and _oddness(telling, found) > _FEW:
        for rival in (_asian(telling), "mac_roman"):
            if rival and _oddness(telling, rival) < _oddness(telling, found) / 2:
                return rival
    return found


def _detected(content: bytes) -> str:
    """The detector's answer, weighed by how common each code page is."""
    found = chardet.detect_all(
        content,
        ignore_threshold=True,
        include_encodings=PLAUSIBLE,
        compat_names=False,
        max_bytes=_SAMPLE,
    )
    weights = {
        page: one["confidence"] * _COMMON.get(page, 1.0)
        for one in found
        if (page := one["encoding"]) in PLAUSIBLE
    }
    return max(weights, key=weights.__getitem__, default="cp1252") or "cp1252"


def _asian(content: bytes) -> str:
    """The Asian code page that the bytes are nothing but letters of, or nothing."""
    fitting = [page for page in _ASIAN if _all_letters(content, page)]
    if not fitting:
        return ""
    found = chardet.detect(
        content,
        include_encodings=fitting,
        compat_names=False,
        max_bytes=_SAMPLE,
        no_match_encoding=fitting[0],
    )["encoding"]
    return found if found in fitting else fitting[0]


def _telling(content: bytes) -> bytes:
    """The lines with bytes above ASCII, so that a long file is judged by them."""
    if len(content) <= _SAMPLE:
        return content
    lines = content.replace(b"\r", b"\n").split(b"\n")
    return b"\n".join(line for line in lines if not line.isascii())[:_SAMPLE]


def _oddness(content: bytes, page: str) -> float:
    """How many of the letters above ASCII are signs inside or behind a word."""
    text = content.decode(page, errors="replace")
    high = sum(1 for letter in text if not letter.isascii())
    return len(_ODD.findall(text)) / high if high else 0.0


def _all_letters(content: bytes, page: str) -> bool:
    """Whether the bytes read in an Asian code page are nothing but its letters."""
    try:
        text = content.decode(page)
    except UnicodeDecodeError:
        return False
    high = [letter for letter in text if not letter.isascii()]
    mixed = len(_MIXED.findall(text))  # western words read as Asian have both
    return mixed * 4 <= len(high) and all(
        letter.isalpha() or letter in _ASIAN_SIGNS for letter in high
    )


def fallback_of(content: bytes) -> str:
    """UTF-8 where all of it is that, else the code page it most plausibly stands in."""
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return guessed_codepage(content)
    return "utf-8"
