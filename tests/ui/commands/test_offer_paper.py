"""The paper of an offer: the very bytes that went out, and nothing internal in them."""

import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from pypdf import PdfReader

from models.book.book import Book
from models.offers.catalogue import Item
from models.offers.catalogue_changes import add_item
from models.offers.habit_changes import change_habits
from models.offers.kinds import Design, TextKind
from models.offers.offer_list import offer_named
from models.offers.papers import sent_paper
from models.offers.sheet_of import sheet_of
from models.offers.text_changes import save_text
from models.offers.writing import set_private_note
from models.people.business_changes import change_business
from models.people.logo import printed_logo
from models.people.prospects import change_prospect
from reports.offer_pdf import render_offer
from tests.clock import NOON
from tests.pictures import picture
from tests.ui.commands.killed_after_sending import send_and_be_killed
from tests.ui.commands.line import Line
from ui.commands.calling import call

SECRETS = ("CANARYNOTE", "CANARYCODE", "CANARYHIDDEN", "7357.91", "7,357.91", "735791")
OFFER: dict[str, Any] = {
    "for": "Nora Lind",
    "title": "A look PRINTEDTITLE",
    "private_note": "CANARYNOTE he pays late",
    "lines": [
        {
            "work": "Sign PRINTEDWORK",
            "each": "9000",
            "tax": "23",
            "cost": "7357.91",
            "code": "CANARYCODE",
        }
    ],
    "sections": [
        {"heading": "Why", "text": "For {company}", "place": "before"},
        {"heading": "CANARYHIDDEN", "text": "CANARYHIDDEN", "shown": False},
    ],
}


@pytest.fixture
def sent(line: Line, tmp_path: Path) -> str:
    """The number of an offer that was sent."""
    line.told("add", "Nora Lind, Lind Bakery")
    path = tmp_path / "offer.json"
    path.write_text(json.dumps(OFFER), encoding="utf-8")
    return str(line.told("send", line.told("offer", path)["id"])["number"])


def everything_in(pdf: bytes) -> Iterator[str]:
    """Every text of a PDF: what is read on it, its objects, its files, its metadata."""
    yield from (page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        for thing in opened.objects:
            yield repr(thing)
            if isinstance(thing, pikepdf.Stream):
                content = thing.read_bytes()
                yield content.decode("latin-1")
                yield content.decode("utf-16-be", "replace")
        yield from (name for name in opened.attachments)
        yield str(opened.docinfo)


def test_nothing_internal_is_anywhere_in_a_paper(
    line: Line, sent: str, tmp_path: Path
) -> None:
    """Feature 25: text, metadata, XML and attachments, with the twin for machines."""
    line.told("pdf", sent, tmp_path / "out.pdf")
    book = Book.open(line.book, now=lambda: NOON)
    twin = render_offer(book.ask(sheet_of, book.ask(offer_named, sent)), twin=True)
    book.close()

    for pdf in ((tmp_path / "out.pdf").read_bytes(), twin):
        told = "\n".join(everything_in(pdf))

        assert "PRINTEDTITLE" in told
        assert "PRINTEDWORK" in told
        assert [secret for secret in SECRETS if secret in told] == []

    with pikepdf.open(io.BytesIO(twin)) as opened:
        (attached,) = opened.attachments.values()
        assert b"PRINTEDWORK" in attached.get_file().read_bytes()


def test_the_paper_is_what_was_sent_a_year_later(
    line: Line, sent: str, tmp_path: Path
) -> None:
    """Feature 7: everything around it changed, the clock went on, Baton began anew."""
    line.told("pdf", sent, tmp_path / "then.pdf")
    later = NOON.replace(year=2027)
    book = Book.open(line.book, now=lambda: later)
    offer = book.ask(offer_named, sent)
    nora = book.ask(sheet_of, offer).recipient.name
    assert nora == "Nora Lind"
    row = book.ask(lambda reader: reader.one("SELECT prospect_id FROM offer"))
    assert row is not None
    book.do(add_item, Item("Sign PRINTEDWORK", "CANARYCODE", price_e4=1))
    book.do(save_text, TextKind.TERMS, "Why", "Other", now=later)
    book.do(change_habits, design=Design.MODERN, accent="ff0000", cover=True)
    logo = printed_logo(picture(40, 40))
    book.do(change_business, name="Other & Co", logo=logo, tax_label="GST")
    book.do(change_prospect, row[0], name="Other", company="Other")
    book.do(set_private_note, offer, "Other")
    rebuilt = render_offer(book.ask(sheet_of, offer))
    kept = book.ask(sent_paper, offer)
    book.close()

    words = ["pdf", str(line.book), sent, str(tmp_path / "now.pdf")]
    code = call([*words, "--now=2027-11-18T12:00"], open_window=lambda *_words: 1)

    then = (tmp_path / "then.pdf").read_bytes()
    assert code == 0
    assert rebuilt == then
    assert kept == then
    assert (tmp_path / "now.pdf").read_bytes() == then


def test_a_newer_baton_that_draws_otherwise_shows_what_was_sent(
    line: Line, sent: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Feature 7."""
    first = line.told("pdf", sent, tmp_path / "then.pdf")
    monkeypatch.setattr(
        "ui.commands.offer_paper.render_offer", lambda _sheet: b"%PDF drawn otherwise"
    )

    second = line.told("pdf", sent, tmp_path / "now.pdf")

    assert first["as_sent"]
    assert second == {**first, "file": second["file"]}
    then = (tmp_path / "then.pdf").read_bytes()
    assert (tmp_path / "now.pdf").read_bytes() == then


def test_a_paper_that_was_sent_and_never_kept_is_kept_when_it_is_asked_for(
    line: Line, tmp_path: Path
) -> None:
    """Feature 7: killed between sending and keeping."""
    line.told("add", "Nora Lind, Lind Bakery")
    path = tmp_path / "offer.json"
    path.write_text(json.dumps(OFFER), encoding="utf-8")
    send_and_be_killed(line.book, line.told("offer", path)["id"])
    missed = _kept(line.book)

    first = line.told("pdf", "P-001", tmp_path / "then.pdf")
    kept = _kept(line.book)
    line.told("pdf", "P-001", tmp_path / "now.pdf")

    then = (tmp_path / "then.pdf").read_bytes()
    assert missed is None
    assert kept == then
    assert first["as_sent"]
    assert (tmp_path / "now.pdf").read_bytes() == then


def _kept(path: Path) -> bytes | None:
    book = Book.open(path, now=lambda: NOON)
    try:
        return book.ask(sent_paper, book.ask(offer_named, "P-001"))
    finally:
        book.close()


def test_a_draft_is_drawn_as_it_is(line: Line, sent: str, tmp_path: Path) -> None:
    copy = line.told("copy", sent)

    told = line.told("pdf", copy["id"], tmp_path / "draft.pdf")

    assert not told["as_sent"]
    assert (tmp_path / "draft.pdf").read_bytes().startswith(b"%PDF-")


def test_a_twin_for_machines_is_in_the_paper_when_asked_and_says_nothing_more(
    line: Line, sent: str, tmp_path: Path
) -> None:
    """Features 21 and 25."""
    told = line.told("pdf", sent, tmp_path / "twin.pdf", "--twin")

    assert not told["as_sent"]
    with pikepdf.open(tmp_path / "twin.pdf") as document:
        (twin,) = document.attachments.values()
        said = twin.get_file().read_bytes().decode()
    assert "PRINTEDWORK" in said
    for secret in SECRETS:
        assert secret not in said
