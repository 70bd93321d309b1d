"""Papers signed and sent back, for the tests of feature 24."""

import io
from datetime import UTC, datetime
from functools import cache

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, Stream, String
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

from reports import sign_here
from reports.offer_pdf import render_offer
from reports.signing.own_certificate import (
    OwnCertificate,
    make_certificate,
    open_certificate,
)
from reports.signing.place import place_to_sign
from reports.signing.sign import signed
from tests.reports.paper import proposal

NOW = datetime(2026, 11, 23, 14, 5, tzinfo=UTC)
PASSPHRASE = "correct horse"  # noqa: S105 — of a certificate that is made here


@cache
def certificate_of(name: str, business: str = "") -> OwnCertificate:
    """A certificate made for somebody."""
    made = make_certificate(name, business, "", PASSPHRASE, now=NOW)
    return open_certificate(made, PASSPHRASE, now=NOW)


def ours() -> OwnCertificate:
    """The sender's."""
    return certificate_of("Tomás Reyes", "Halden & Reyes")


def theirs() -> OwnCertificate:
    """The client's."""
    return certificate_of("Colm Gallagher", "Harbour Coffee Roasters")


@cache
def sent() -> bytes:
    """The paper as it was sent, of two pages."""
    return render_offer(proposal())


@cache
def signed_by_us() -> bytes:
    """The paper with the sender's signature in its box."""
    return signed(sent(), ours(), where=place_to_sign(sent()), now=NOW)


@cache
def signed_by_both() -> bytes:
    """The paper with the client's signature on top."""
    there = place_to_sign(sent(), sign_here.THEIRS)
    return signed(signed_by_us(), theirs(), where=there, now=NOW)


def with_a_field() -> bytes:
    """A paper of ours with a field to fill in."""
    with pikepdf.open(io.BytesIO(sent())) as paper:
        look = Dictionary(Type=Name.XObject, Subtype=Name.Form, BBox=[0, 0, 100, 20])
        field = paper.make_indirect(
            Dictionary(
                Type=Name.Annot,
                Subtype=Name.Widget,
                FT=Name.Tx,
                T=String("town"),
                V=String(""),
                F=4,
                Rect=[100, 40, 200, 60],
                P=paper.pages[1].obj,
                AP=Dictionary(N=paper.make_stream(b"", look)),
            )
        )
        paper.pages[1].Annots = Array([field])
        paper.Root.AcroForm = Dictionary(Fields=Array([field]))
        return saved(paper)


def filled(pdf: bytes, text: str) -> bytes:
    """The paper with its field filled, the bytes before untouched."""
    writer = IncrementalPdfFileWriter(io.BytesIO(pdf))
    fields = writer.root["/AcroForm"]["/Fields"]
    field = next(one.get_object() for one in fields if one.get_object()["/T"] == "town")
    field["/V"] = generic.pdf_string(text)
    writer.update_container(field)
    return _written(writer)


def drawn_over(pdf: bytes, page: int = 1) -> bytes:
    """The paper with a text drawn on a page after its last byte."""
    writer = IncrementalPdfFileWriter(io.BytesIO(pdf))
    font = _dictionary(
        Type=generic.NameObject("/Font"),
        Subtype=generic.NameObject("/Type1"),
        BaseFont=generic.NameObject("/Helvetica"),
    )
    fonts = _dictionary(Font=_dictionary(Over=writer.add_object(font)))
    text = b"BT /Over 20 Tf 100 400 Td (Free of charge) Tj ET"
    drawing = writer.add_object(generic.StreamObject(stream_data=text))
    writer.add_stream_to_page(page, drawing, fonts)  # type: ignore[no-untyped-call]  # its own gap
    return _written(writer)


def _dictionary(**entries: generic.PdfObject) -> generic.DictionaryObject:
    made = generic.DictionaryObject()  # type: ignore[no-untyped-call]  # its own gap
    for name, value in entries.items():
        made[generic.NameObject(f"/{name}")] = value
    return made


def saved_anew(pdf: bytes) -> bytes:
    """The paper as another program writes it out again."""
    with pikepdf.open(io.BytesIO(pdf)) as paper:
        return saved(paper)


def with_other_words(pdf: bytes, page: int, old: bytes, new: bytes) -> bytes:
    """The paper with a piece of a page's drawing replaced, written out again."""
    with pikepdf.open(io.BytesIO(pdf)) as paper:
        content = paper.pages[page].Contents.read_bytes()
        assert old in content
        paper.pages[page].Contents = Stream(paper, content.replace(old, new, 1))
        return saved(paper)


def with_one_byte_changed(pdf: bytes) -> bytes:
    """The paper with another day in the facts that the file says of itself."""
    at = pdf.index(b"endstream") - 40
    return pdf[:at] + bytes([pdf[at] ^ 1]) + pdf[at + 1 :]


def saved(paper: Pdf) -> bytes:
    """The document as bytes."""
    out = io.BytesIO()
    paper.save(out)
    return out.getvalue()


def _written(writer: IncrementalPdfFileWriter) -> bytes:
    out = io.BytesIO()
    writer.write(out)  # type: ignore[no-untyped-call]  # its own gap
    return out.getvalue()
