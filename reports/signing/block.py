"""The visible block of a signature, drawn with our own fonts."""

from datetime import date
from typing import NamedTuple

from models.book.figures import format_day
from reports import look, paper
from reports.archive import Facts
from reports.families import SANS, SERIF
from reports.ink import Pen, one_line
from reports.look import Style

_HEIGHT = 33.0  # points, of the three lines as they are meant
_SMALLEST = 3.0  # points; who needs smaller letters gives a larger box


class _Words(NamedTuple):
    signed_on: str
    proves: str


_IN = {
    "en": _Words(
        "Signed by certificate, {}", "A later change to this file can be seen."
    ),
    "de": _Words(
        "Mit Zertifikat signiert, {}",
        "Jede spätere Änderung dieser Datei ist erkennbar.",
    ),
    "fr": _Words(
        "Signé par certificat, {}", "Toute modification de ce fichier se verra."
    ),
    "es": _Words(
        "Firmado con certificado, {}", "Todo cambio posterior del archivo se notará."
    ),
    "it": _Words(
        "Firmato con certificato, {}", "Ogni modifica successiva del file si vedrà."
    ),
    "nl": _Words(
        "Ondertekend met certificaat, {}",
        "Elke latere wijziging van dit bestand is te zien.",
    ),
    "pl": _Words(
        "Podpisano certyfikatem, {}", "Każda późniejsza zmiana pliku będzie widoczna."
    ),
}


class Setting(NamedTuple):
    """How the paper is set that the block stands on.

    Attributes:
        language: a tag like "de-AT"; English where we have no words in it.
        sans: its letters have no serifs.
    """

    language: str
    sans: bool


def block(
    name: str, day: date, reason: str, setting: Setting, size: tuple[float, float]
) -> bytes:
    """A PDF of one page of this width and height, in points, with who signed when.

    Args:
        reason: stands in place of what the signature proves, where it is given.
    """
    width, height = size
    language = setting.language or "en"
    known = _IN.get(language.replace("_", "-").partition("-")[0].lower(), _IN["en"])
    family = SANS if setting.sans else SERIF
    lines = (
        (name, Style(family.semibold, 9.5, 12)),
        (
            known.signed_on.format(format_day(day, language)),
            Style(family.regular, 8.5, 11, look.SOFT),
        ),
        (reason or known.proves, Style(family.italic, 7.5, 10, look.GREY)),
    )
    scale = min(1.0, height / _HEIGHT)

    def draw(pen: Pen) -> None:
        level = height - _HEIGHT * scale
        for text, style in lines:
            fitted = _fitted(text, style, scale, width)
            pen.words(0, level + fitted.drop * scale, text, fitted)
            level += style.leading * scale
        pen.next_page()

    facts = Facts(title=name, author=name, language=language, day=day)
    return paper.made(facts, look.Page(width, height, 0, 0), draw)


def _fitted(text: str, style: Style, scale: float, width: float) -> Style:
    """The style, smaller where the box or its width asks for it."""
    size = style.size * scale
    wide = one_line(text, style._replace(size=size)).width
    if wide > width:
        size *= width / wide
    return style._replace(size=max(size, _SMALLEST))
