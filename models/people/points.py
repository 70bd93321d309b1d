"""How contact points are compared: mails without case, phones by their digits."""

import re

from models.people.kinds import PointKind

_NOT_DIGIT = re.compile(r"\D+")
_EXTENSION = re.compile(r"(?:;ext=|\bext\.?|\bx|#|;|,|p|w).*$", re.IGNORECASE)
_WEB = re.compile(r"^https?://(?:www\.)?", re.IGNORECASE)


def point_key(kind: PointKind, value: str) -> str:
    """What equal points share.

    A phone number is its last nine digits without the extension, so that national and
    international spellings of one number meet.
    """
    text = value.strip().casefold()
    if kind is PointKind.PHONE:
        digits = _NOT_DIGIT.sub("", _EXTENSION.sub("", text.removeprefix("tel:")))
        return digits[-9:] or text
    if kind is PointKind.MAIL:
        return text.removeprefix("mailto:")
    if kind is PointKind.WEB:
        return _WEB.sub("", text).rstrip("/")
    return " ".join(text.split())
