"""Simple MAPI reads the letter out of memory; elsewhere there is none."""

import ctypes
import sys
from pathlib import Path

import pytest

from ui.offers.mail_programs.letter import Letter
from ui.offers.mail_programs.on_windows import (
    Attached,
    Message,
    Recipient,
    mail_program,
    message_of,
    takes,
)

LETTER = Letter("colm@x.example", "Łódź, 'a'", "Dear Colm,\n\nBags", Path("/a/P-1.pdf"))


def test_the_letter_stands_where_mapi_looks_for_it() -> None:
    message = message_of(LETTER)

    assert (message.subject, message.body) == ("Łódź, 'a'", "Dear Colm,\r\n\r\nBags")
    assert (message.recipient_count, message.file_count) == (1, 1)
    whom, paper = message.recipients[0], message.files[0]
    assert (whom.kind, whom.address) == (1, "SMTP:colm@x.example")
    assert (paper.path, paper.name) == (str(LETTER.file), "P-1.pdf")
    assert paper.position == 0xFFFFFFFF


def test_without_an_address_nobody_is_named() -> None:
    message = message_of(LETTER._replace(to=""))

    assert message.recipient_count == 0
    assert not message.recipients


@pytest.mark.skipif(sys.maxsize < 2**32, reason="the sizes are those of 64 bits")
def test_the_parts_are_as_long_as_in_the_header_of_windows() -> None:
    sizes = [ctypes.sizeof(part) for part in (Recipient, Attached, Message)]

    assert sizes == [40, 40, 96]


@pytest.mark.skipif(sys.platform == "win32", reason="there it would open a mail")
def test_elsewhere_there_is_no_mapi() -> None:
    assert mail_program() is None
    assert not takes(LETTER)
