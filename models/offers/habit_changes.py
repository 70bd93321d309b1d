"""Changing how the papers of the business look, are taxed and paid."""

import re
from datetime import date

from sqlmodel import Session

from models.book.refusals import Refused
from models.book.session import name_act
from models.book.text import clean_line
from models.offers.kinds import OfferKind
from models.offers.numbering import number_from
from models.offers.paper_rows import BrandFont, PaperHabits

LONGEST_VALID, LARGEST_STEP = 3660, 100_000
SMALLEST_LOGO, LARGEST_LOGO = 10, 60
_IBAN = re.compile(r"[A-Z]{2}\d{2}[A-Z0-9]{11,30}")
_BIC = re.compile(r"[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?")
_ACCENT = re.compile("[0-9a-f]{6}")
_FIELDS = frozenset(PaperHabits.model_fields) - {"id", "version"}


def change_habits(session: Session, /, **values: object) -> None:
    """Change the named habits; they hold for offers that are begun from now on.

    Raises:
        Refused: there is no such habit, or its value cannot be.
    """
    habits = session.get(PaperHabits, 1)
    if habits is None:
        habits = PaperHabits()
        session.add(habits)
    for name, value in values.items():
        if name not in _FIELDS:
            raise Refused(f"Papers have no habit “{name}”.")
        setattr(habits, name, _checked(session, name, value))
    name_act(session, "change the papers", "New papers are made so from now on")


def known_iban(text: str) -> str:
    """The account number without blanks, which ISO 13616's check digits agree with.

    Raises:
        Refused: it is none; a digit may be wrong.
    """
    iban = "".join(text.split()).upper()
    if not iban:
        return ""
    moved = iban[4:] + iban[:4]
    if not _IBAN.fullmatch(iban) or int("".join(map(_digits, moved))) % 97 != 1:
        raise Refused("This is no IBAN. Look at its digits again.")
    return iban


def _digits(letter: str) -> str:
    """A letter as ISO 13616 counts it: A is 10, Z is 35."""
    return str(int(letter, 36))


def _checked(session: Session, name: str, value: object) -> object:
    if isinstance(value, str) and type(value) is str:
        value = clean_line(value)
    if name == "iban":
        return known_iban(str(value))
    if name == "bic":
        return _bic(str(value))
    if name == "accent":
        return _accent(str(value))
    if name == "contract_pattern":
        number_from(str(value), 1, date.min, OfferKind.CONTRACT)
    if name == "font_id" and value is not None and not _font(session, value):
        raise Refused("This font is not there any more.")
    if (bounds := _BOUNDS.get(name)) is not None:
        _refuse_beyond(value, *bounds)
    return value


_BOUNDS = {
    "valid_days": (0, LONGEST_VALID, "An offer is open for 0 to 3,660 days."),
    "cash_step": (0, LARGEST_STEP, "The step of cash is at most 100,000."),
    "logo_mm": (SMALLEST_LOGO, LARGEST_LOGO, "A logo is 10 to 60 mm wide."),
}


def _refuse_beyond(value: object, least: int, most: int, sentence: str) -> None:
    if not isinstance(value, int) or not (value == 0 or least <= value <= most):
        raise Refused(sentence)


def _bic(text: str) -> str:
    bic = "".join(text.split()).upper()
    if bic and not _BIC.fullmatch(bic):
        raise Refused("This is no BIC. It has 8 or 11 letters and digits.")
    return bic


def _accent(text: str) -> str:
    accent = text.removeprefix("#").lower()
    if accent and not _ACCENT.fullmatch(accent):
        raise Refused("A colour has six hex digits, as in 0b6e74.")
    return accent


def _font(session: Session, key: object) -> bool:
    return isinstance(key, int) and session.get(BrandFont, key) is not None
