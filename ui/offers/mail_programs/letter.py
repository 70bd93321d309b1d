"""A mail as a program takes it, and a program that does."""

import os
from collections.abc import Callable
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote

from ui.links import NoLink, mail_link


class Letter(NamedTuple):
    """A mail to be opened for writing.

    Attributes:
        to: one plain address, or empty.
        subject: one line.
        body: plain text, its lines parted by a line feed.
        file: what is attached; it stays where it is for some days.
    """

    to: str
    subject: str
    body: str
    file: Path

    @property
    def file_url(self) -> str:
        """The file as an address in which no sign but "/" has a meaning."""
        return f"file://{quote(os.fsencode(self.file), safe='/')}"


class Program(NamedTuple):
    """A mail program of this computer.

    Attributes:
        name: as its maker writes it.
        takes: whether it took a letter; called in a worker.
    """

    name: str
    takes: Callable[[Letter], bool]


def letter_of(draft: bytes, file: Path) -> Letter:
    """The letter that a mail draft (RFC 5322) says, with this file beside it."""
    read = message_from_bytes(draft, policy=default)
    assert isinstance(read, EmailMessage), "the policy makes one"
    body = read.get_body(("plain",))
    words = "" if body is None else str(body.get_content())
    to = read["To"]
    address = to.addresses[0].addr_spec if to is not None else ""
    return Letter(
        _plain(address), str(read["Subject"]), "\n".join(words.splitlines()), file
    )


def _plain(address: str) -> str:
    """The address if it is a plain one; the user types any other by hand."""
    try:
        return mail_link(address).shown
    except NoLink:
        return ""
