"""Elements of UBL: those with a text, and those with elements in them."""

import re
from xml.sax.saxutils import escape, quoteattr

_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def basic(name: str, text: str, **said: str) -> str:
    """An element with a text; nothing where the text is empty."""
    clean = _NO_XML.sub("", text)
    if not clean.strip():
        return ""
    words = "".join(f" {key}={quoteattr(value)}" for key, value in said.items())
    return f"<cbc:{name}{words}>{escape(clean)}</cbc:{name}>"


def group(name: str, *parts: str) -> str:
    """An element with elements in it; nothing where there are none."""
    inner = "".join(parts)
    return f"<cac:{name}>{inner}</cac:{name}>" if inner else ""


def decimal(whole: int, places: int, least: int = 0) -> str:
    """A whole number at a scale as XML writes it: at least so many decimals."""
    sign = "-" if whole < 0 else ""
    digits = str(abs(whole)).rjust(places + 1, "0")
    left, right = digits[: len(digits) - places], digits[len(digits) - places :]
    right = right[:least] + right[least:].rstrip("0")
    return f"{sign}{left}.{right}" if right else sign + left


def period(name: str, begin: str, end: str) -> str:
    """A time from a day to a day; either may be empty."""
    return group(name, basic("StartDate", begin), basic("EndDate", end))
