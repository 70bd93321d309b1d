"""A mail not sent yet, with the paper attached, as any mail program opens it (EML)."""

from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP

from models.offers.sheet import Sheet
from reports.faces import cleaned
from reports.words.languages import words_for


def mail_draft(sheet: Sheet, pdf: bytes, file: str, to: str = "") -> bytes:
    """The draft as RFC 5322 text that a mail program shows as not sent.

    Args:
        sheet: whose words it has: the subject says what it is, the body greets.
        pdf: the very bytes of the paper.
        file: what the attachment is called.
        to: the address of whom it is for, or empty where none is known.
    """
    words = words_for(sheet.locale)
    number = words.numbered(sheet.number, sheet.revision)
    draft = EmailMessage(policy=SMTP)
    draft["X-Unsent"] = "1"  # asks Outlook and others to open it for writing
    named = f"{words.kind(sheet.kind)} {number}"
    draft["Subject"] = _line(words.title(named, sheet.title))
    name, _at, domain = _line(to).rpartition("@")
    if name and domain:
        called = _line(sheet.recipient.name or sheet.recipient.company)
        draft["To"] = Address(called, name, domain)
    greeting = cleaned(sheet.greeting).strip()
    signed = [_line(text) for text in (sheet.sender.member, sheet.sender.name) if text]
    parts = [greeting, *(["\n".join(signed)] if signed else [])]
    draft.set_content("\n\n\n".join(part for part in parts if part) + "\n")
    draft.add_attachment(
        pdf, maintype="application", subtype="pdf", filename=_line(file)
    )
    return bytes(draft)


def _line(text: str) -> str:
    """The text on one line, without what could begin another header."""
    return " ".join(cleaned(text).split())
