"""A mail draft holds the very paper, and no text of a user becomes a header."""

from dataclasses import replace
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

import pytest

from models.offers.sheet import Recipient
from reports.mail_draft import mail_draft
from reports.offer_pdf import render_offer
from tests.reports.paper import proposal


def read(draft: bytes) -> EmailMessage:
    found = message_from_bytes(draft, policy=default)
    assert isinstance(found, EmailMessage)
    return found


def test_a_draft_carries_the_very_paper_and_says_what_it_is() -> None:
    pdf = render_offer(proposal())

    draft = read(mail_draft(proposal(), pdf, "P-119.pdf", "colm@harbour.example"))

    (paper,) = draft.iter_attachments()
    assert paper.get_content() == pdf
    assert paper.get_filename() == "P-119.pdf"
    assert draft["Subject"] == "Proposal P-119: Packaging for three coffees"
    assert draft["To"] == "Colm Gallagher <colm@harbour.example>"
    assert draft["X-Unsent"] == "1"
    body = draft.get_body(("plain",))
    assert body is not None
    assert body.get_content().startswith("Dear Colm,")


@pytest.mark.parametrize("to", ["", "nobody", "@", "a@"])
def test_without_an_address_it_is_for_nobody_yet(to: str) -> None:
    draft = read(mail_draft(proposal(), b"%PDF-1.7", "P-119.pdf", to))

    assert draft["To"] is None


def test_no_text_becomes_a_header_of_its_own() -> None:
    hostile = "Bags\r\nBcc: thief@evil.example\n\n<html>"
    sheet = replace(
        proposal(), title=hostile, recipient=Recipient(hostile), greeting=hostile
    )

    draft = read(mail_draft(sheet, b"%PDF-1.7", hostile, "colm@harbour.example"))

    assert draft["Bcc"] is None
    assert "Bcc: thief@evil.example" in draft["Subject"]
    (paper,) = draft.iter_attachments()
    assert paper.get_content() == b"%PDF-1.7"


def test_letters_of_every_script_come_through() -> None:
    sheet = replace(proposal(), title="Łódź 北京 ☑", recipient=Recipient("Ιωάννα"))

    draft = read(mail_draft(sheet, b"%PDF-1.7", "Łódź.pdf", "i@x.example"))

    assert "Łódź 北京 ☑" in draft["Subject"]
    assert draft["To"].addresses[0].display_name == "Ιωάννα"
    (paper,) = draft.iter_attachments()
    assert paper.get_filename() == "Łódź.pdf"
