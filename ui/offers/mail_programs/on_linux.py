"""Linux: the program that opens mail addresses, if it is one that attaches files.

`xdg-email` is not asked: it hands a file on to Thunderbird only, decodes what it is
given a second time, and is silent where it leaves the file out. So each program is
called by its own arguments. One inside a Flatpak cannot read our folder and is not
called; a program of another name, or a web page, gets the draft as a file.
"""

import os
import shutil
from collections.abc import Callable
from typing import NamedTuple
from urllib.parse import quote

from ui.offers.mail_programs.letter import Letter, Program
from ui.offers.mail_programs.starting import answer_of, is_started

_ASKED = ("xdg-settings", "get", "default-url-scheme-handler", "mailto")


class Kind(NamedTuple):
    """Programs that take the same arguments.

    Attributes:
        word: what the name of its desktop file holds.
        name: as its maker writes it.
        command: what it is started by.
        arguments: behind the command, for a letter.
    """

    word: str
    name: str
    command: str
    arguments: Callable[[Letter], list[str]]


def mail_program() -> Program | None:
    """The user's own mail program, if it is known how it attaches a file."""
    opener = answer_of(_ASKED).lower()
    for kind in KINDS:
        found = shutil.which(kind.command) if kind.word in opener else None
        if found is not None:
            return Program(kind.name, _taker(found, kind))
    return None


def _taker(command: str, kind: Kind) -> Callable[[Letter], bool]:
    return lambda letter: is_started([command, *kind.arguments(letter)])


def for_thunderbird(letter: Letter) -> list[str]:
    """Its one argument: fields without quotes are percent-decoded, each by itself.

    The file is quoted, as it would be decoded before it is split at commas. The body
    is plain text, or its signs would be HTML.
    """
    fields = {"to": letter.to, "subject": letter.subject, "body": letter.body}
    told = [f"{key}={quote(text, safe='')}" for key, text in fields.items() if text]
    told += ["format=text", f"attachment='{letter.file_url}'"]
    return ["-compose", ",".join(told)]


def for_kmail(letter: Letter) -> list[str]:
    """Each field in an argument of its own."""
    told = ["--composer", f"--subject={letter.subject}", f"--body={letter.body}"]
    told += [f"--attach={letter.file_url}"]
    return [*told, "--", *([letter.to] if letter.to else [])]


def for_evolution(letter: Letter) -> list[str]:
    """A mail address with the path of the file among its fields."""
    return [f"{_address(letter)}&attach={quote(os.fsencode(letter.file), safe='')}"]


def for_claws(letter: Letter) -> list[str]:
    """A mail address, and the file beside it."""
    return ["--compose", _address(letter), "--attach", str(letter.file)]


def _address(letter: Letter) -> str:
    fields = f"subject={quote(letter.subject, safe='')}"
    fields += f"&body={quote(letter.body, safe='')}"
    return f"mailto:{quote(letter.to, safe='@')}?{fields}"


KINDS = (
    Kind("thunderbird", "Thunderbird", "thunderbird", for_thunderbird),
    Kind("betterbird", "Betterbird", "betterbird", for_thunderbird),
    Kind("icedove", "Icedove", "icedove", for_thunderbird),
    Kind("kmail", "KMail", "kmail", for_kmail),
    Kind("evolution", "Evolution", "evolution", for_evolution),
    Kind("claws-mail", "Claws Mail", "claws-mail", for_claws),
)
