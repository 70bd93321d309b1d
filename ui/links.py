"""The one way out of Baton: web, mail and telephone, built from parts.

Whatever a list or a record calls a link is data. Only an http(s) address with a host,
a mail to one person, and a number of digits are handed to the system; everything else
is refused in words, and where a link leads is shown before it is opened.
"""

import re
import unicodedata
from pathlib import Path
from typing import NamedTuple
from urllib.parse import SplitResult, quote, urlsplit

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

LONGEST = 2000
_NO_LINK = "This is no web address that Baton opens."
_NOBODY = "Nothing on this computer opens this."
_DIGITS = range(3, 21)
_PERSON = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}")
_LABEL = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?")
_PORTS = range(1, 65536)
_BARE = re.compile(r"[\w-]+(?:\.[\w-]+)+(?:[:/?#].*)?", re.UNICODE)
_NUMBER = re.compile(r"\+?[\d\s()./\N{NO-BREAK SPACE}-]+")


class Link(NamedTuple):
    """What may be opened: the exact address, and the words that show where it leads."""

    address: str
    shown: str


class NoLink(ValueError):
    """A text that is no link of ours; the sentence is for the user."""


def web_link(text: str) -> Link:
    """The web address that a text names, with "https://" where it names no scheme.

    Raises:
        NoLink: another scheme, no host, a user's name, or signs no address has.
    """
    bare = text.strip()
    if not bare or len(bare) > LONGEST or _has_odd_signs(bare):
        raise NoLink(_NO_LINK)
    if "://" not in bare and _BARE.fullmatch(bare) and not _is_scheme(bare):
        bare = f"https://{bare}"
    try:
        parts = urlsplit(bare)
        port = parts.port
    except ValueError as error:
        raise NoLink(_NO_LINK) from error
    if parts.scheme.lower() not in {"http", "https"} or "://" not in bare:
        raise NoLink("Baton opens web addresses that begin with http or https only.")
    if "@" in parts.netloc:
        raise NoLink("This address hides a name before its host; it is not opened.")
    if port is not None and port not in _PORTS:
        raise NoLink(_NO_LINK)
    return _web(parts, _ascii_host(parts.hostname or ""), port)


def _web(parts: SplitResult, host: str, port: int | None) -> Link:
    behind = "" if port is None else f":{port}"
    path = quote(parts.path, safe="/%:@!$&'()*+,;=~-._")
    query = quote(parts.query, safe="/%:@!$&'()*+,;=~-._?")
    fragment = quote(parts.fragment, safe="/%:@!$&'()*+,;=~-._?")
    rest = path + (f"?{query}" if query else "") + (f"#{fragment}" if fragment else "")
    scheme = parts.scheme.lower()
    name = _shown_host(parts.hostname or "", host)
    return Link(f"{scheme}://{host}{behind}{rest}", f"{scheme}://{name}{behind}{rest}")


def mail_link(address: str, subject: str = "", body: str = "") -> Link:
    """A mail to exactly one person.

    Raises:
        NoLink: it is no plain mail address.
    """
    bare = address.strip()
    if bare.lower().startswith("mailto:"):
        bare = bare[7:]
    person, _at, host = bare.rpartition("@")
    if not _PERSON.fullmatch(person) or ".." in f".{person}.":
        raise NoLink("This is no mail address that Baton can write to.")
    try:
        host = _ascii_host(host)
    except NoLink as error:
        raise NoLink("This is no mail address that Baton can write to.") from error
    asked = [("subject", subject), ("body", body)]
    keys = "&".join(f"{key}={quote(text, safe='')}" for key, text in asked if text)
    to = f"{quote(person, safe='.')}@{host}"
    return Link(f"mailto:{to}" + (f"?{keys}" if keys else ""), f"{person}@{host}")


def phone_link(number: str) -> Link:
    """A number to call: digits, with a leading plus where it has one.

    Raises:
        NoLink: it is no telephone number.
    """
    digits = dialled(number)
    if not digits:
        raise NoLink("This is no number that can be called.")
    return Link(f"tel:{digits}", digits)


def dialled(number: str) -> str:
    """The digits of a number, with a leading plus where it has one; or nothing.

    An extension is left out, and codes that command a telephone (*#06#) are none.
    """
    text = number.strip().lower().removeprefix("tel:").strip()
    main = re.split(r"ext|x|;|,|\bdw\b", text, maxsplit=1)[0].replace("(0)", "").strip()
    if not _NUMBER.fullmatch(main) or not main.isascii():
        return ""
    digits = "".join(c for c in main if c.isdigit())
    if len(digits) not in _DIGITS:
        return ""
    return f"+{digits}" if main.startswith("+") else digits


def open_link(link: Link) -> str:
    """Hand a link to the system; "" when it took it, else a sentence."""
    url = QUrl(link.address, QUrl.ParsingMode.StrictMode)
    if not url.isValid() or url.scheme() not in {"http", "https", "mailto", "tel"}:
        return _NO_LINK
    return "" if QDesktopServices.openUrl(url) else _NOBODY


def open_copy(path: Path) -> str:
    """Let the system open a copy of a kept file; "" when it took it, else a sentence.

    The caller has looked at its name (`why_not_opened`) and made the copy.
    """
    url = QUrl.fromLocalFile(str(path))
    return "" if QDesktopServices.openUrl(url) else _NOBODY


def _has_odd_signs(text: str) -> bool:
    return "\\" in text or any(
        c.isspace() or unicodedata.category(c) in {"Cc", "Cf", "Cs", "Co", "Cn"}
        for c in text
    )


def _is_scheme(text: str) -> bool:
    """Whether what stands before a colon is no host with its port."""
    _host, colon, rest = text.partition(":")
    return bool(colon) and not re.match(r"\d{1,5}(?:[/?#]|$)", rest)


def _ascii_host(host: str) -> str:
    """The host in letters that every resolver knows.

    Raises:
        NoLink: it is no host of the web.
    """
    try:
        plain = host.encode("idna").decode("ascii").lower()
    except UnicodeError as error:
        raise NoLink(_NO_LINK) from error
    labels = plain.removesuffix(".").split(".")
    alone = len(labels) == 1 and plain != "localhost"
    if alone or not all(map(_LABEL.fullmatch, labels)):
        raise NoLink(_NO_LINK)
    return plain


def _shown_host(host: str, plain: str) -> str:
    """The host in its own letters, or in punycode where they are of two scripts."""
    scripts = {unicodedata.name(c, "?").split()[0] for c in host if c.isalpha()}
    return host.lower() if len(scripts) <= 1 else plain
