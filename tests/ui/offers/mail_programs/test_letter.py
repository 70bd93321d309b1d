"""The letter for a program says what the draft says."""

from dataclasses import replace
from pathlib import Path

import pytest

from models.offers.sheet import Recipient
from reports.mail_draft import mail_draft
from tests.reports.paper import proposal
from ui.offers.mail_programs.letter import letter_of

PAPER = Path("/papers/P-119.pdf")


def test_the_letter_says_what_the_draft_says() -> None:
    title = "Łódź 北京 ☑, and a title that is much too long for one line of a mail"
    sheet = replace(proposal(), title=title)

    letter = letter_of(mail_draft(sheet, b"", "P.pdf", "colm@harbour.example"), PAPER)

    assert letter.to == "colm@harbour.example"
    assert letter.subject.endswith(title)
    assert "P-119" in letter.subject
    assert letter.body.startswith("Dear Colm,\n")
    assert letter.body.endswith("Tomás Reyes\nHalden & Reyes")
    assert letter.file == PAPER


@pytest.mark.parametrize("to", ["", "a@b", "a b@x.example", "a@x.example,b@x.example"])
def test_only_a_plain_address_is_handed_on(to: str) -> None:
    letter = letter_of(mail_draft(proposal(), b"", "P.pdf", to), PAPER)

    assert letter.to == ""


def test_no_text_becomes_a_line_of_the_head() -> None:
    hostile = "Bags\r\nBcc: thief@evil.example\n\n<html>"
    sheet = replace(proposal(), title=hostile, recipient=Recipient(hostile))

    letter = letter_of(mail_draft(sheet, b"", hostile, "c@x.example"), PAPER)

    assert letter.to == "c@x.example"
    assert "\n" not in letter.subject
    assert "thief" not in letter.body
