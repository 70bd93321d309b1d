"""Which certificate signs: the kept one, one made here, or one from a file."""

from datetime import datetime
from enum import Enum, auto
from pathlib import Path
from typing import NamedTuple

from models.book.refusals import NotSaved, Refused
from reports.signing.own_certificate import (
    OwnCertificate,
    make_certificate,
    named_and_ending,
    open_certificate,
)
from ui.commands.own_certificate import (
    keep_certificate,
    kept_certificate,
    kept_without_key,
)

_LARGEST = 1_000_000  # bytes


class Way(Enum):
    """Where the certificate comes from."""

    KEPT = auto()
    MAKE = auto()
    FILE = auto()


class Choice(NamedTuple):
    """What was chosen and typed."""

    way: Way
    passphrase: str
    reason: str = ""
    name: str = ""
    business: str = ""
    mail: str = ""
    again: str = ""
    file: Path | None = None


def kept_in_words() -> str:
    """Whom the kept certificate names and how long, or "" where none is kept.

    Raises:
        NotSaved: it is there and cannot be read.
    """
    told = kept_without_key()
    if told is None:
        return ""
    name, ends = named_and_ending(told)
    return f"{name}, until {ends.day} {ends:%B %Y}"


def certificate_of(choice: Choice, *, now: datetime) -> OwnCertificate:
    """The certificate that was chosen, with its key; a new one is kept.

    Raises:
        Refused: the passphrase is wrong or too short, or no certificate is there.
        NotSaved: the file cannot be read, or the disk did not take the new one.
    """
    if choice.way is Way.KEPT:
        return open_certificate(kept_certificate() or b"", choice.passphrase, now=now)
    if choice.way is Way.MAKE:
        if choice.passphrase != choice.again:
            raise Refused("The two passphrases are not the same.")
        held = make_certificate(
            choice.name, choice.business, choice.mail, choice.passphrase, now=now
        )
    else:
        held = _held(choice.file)
    certificate = open_certificate(held, choice.passphrase, now=now)
    keep_certificate(held, certificate.der)
    return certificate


def _held(file: Path | None) -> bytes:
    if file is None:
        raise Refused("Choose the file of your certificate first.")
    try:
        with file.open("rb") as opened:
            return opened.read(_LARGEST)
    except OSError as error:
        raise NotSaved(
            f"“{file.name}” cannot be read ({error.strerror}).",
            "Nothing was signed.",
            "Choose another file.",
        ) from error
