"""What outside programs say of fifty papers: qpdf, Poppler, pikepdf's own judge."""

import io
import re
import shutil
import subprocess
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from pikepdf import pdfa

from models.offers.sheet import Sheet
from reports.faces import cleaned
from reports.offer_pdf import render_offer
from reports.price_columns import letter_of
from reports.words.languages import words_for
from tests.reports.poppler import needs_poppler
from tests.reports.samples import samples
from tests.reports.tagged import faults, tree_of

_BLANKS = re.compile(r"\s+")
needs_qpdf = pytest.mark.skipif(shutil.which("qpdf") is None, reason="no qpdf here")


class Judged(NamedTuple):
    """A sheet and its paper, with its twin inside, in a file."""

    sheet: Sheet
    pdf: bytes
    path: Path


@pytest.fixture(scope="module")
def papers(tmp_path_factory: pytest.TempPathFactory) -> list[Judged]:
    folder = tmp_path_factory.mktemp("papers")
    made = []
    for place, sheet in enumerate(samples()):
        path = folder / f"{place:02}.pdf"
        pdf = render_offer(sheet, twin=True)
        path.write_bytes(pdf)
        made.append(Judged(sheet, pdf, path))
    return made


def asked(*words: str | Path) -> str:
    """What the program answers; it must be content."""
    told = subprocess.run(  # noqa: S603 — known tools, our own files
        [str(word) for word in words], check=True, capture_output=True, text=True
    )
    return told.stdout


def plain(text: str) -> str:
    return _BLANKS.sub("", cleaned(text))


def test_feature_21_fifty_papers_are_for_the_archive(papers: list[Judged]) -> None:
    for paper in papers:
        found = pdfa.validate_written(io.BytesIO(paper.pdf), "3b").findings
        assert (paper.path.name, found) == (paper.path.name, [])


def test_feature_22_fifty_papers_have_a_structure_without_faults(
    papers: list[Judged],
) -> None:
    for paper in papers:
        assert (paper.path.name, faults(paper.pdf)) == (paper.path.name, [])
    figures = [node for paper in papers for node in tree_of(paper.pdf).all("Figure")]
    said = Counter(node.alt.split()[0] for node in figures)
    assert said["Halden"] > 10  # the logos
    assert len(figures) > said["Halden"] + 10  # the pictures of lines


@needs_qpdf
def test_qpdf_finds_no_fault_in_fifty_papers(papers: list[Judged]) -> None:
    for paper in papers:
        assert "No syntax or stream encoding errors" in asked(
            "qpdf", "--check", paper.path
        )


@needs_poppler
def test_every_font_of_fifty_papers_is_inside_them(papers: list[Judged]) -> None:
    for paper in papers:
        for row in asked("pdffonts", paper.path).splitlines()[2:]:
            embedded, subset, unicode = row[-25:].split()[:3]
            assert (embedded, subset, unicode) == ("yes", "yes", "yes"), row


@needs_poppler
def test_feature_2_every_text_of_fifty_papers_is_copied_as_it_was_written(
    papers: list[Judged],
) -> None:
    for paper in papers:
        copied = plain(asked("pdftotext", "-raw", paper.path, "-"))
        written = set(cleaned(" ".join(_written(paper.sheet))).split())
        lost = [word for word in written if word not in copied]
        assert (paper.path.name, lost) == (paper.path.name, [])


@needs_poppler
def test_feature_22_poppler_reads_a_paper_in_the_order_of_the_paper(
    papers: list[Judged],
) -> None:
    """Poppler draws each page anew for each piece, so it reads few and short papers."""
    for place in (0, 9):
        paper = papers[place]
        assert _struct_text(paper.path) == plain(tree_of(paper.pdf).text)


def test_feature_22_fifty_papers_are_read_in_the_order_of_the_paper(
    papers: list[Judged],
) -> None:
    for paper in papers:
        read, at = plain(tree_of(paper.pdf).text), 0
        for text in _in_order(paper.sheet):
            found = read.find(plain(text), at)
            assert found >= 0, (paper.path.name, text)
            at = found + len(plain(text))


def _written(sheet: Sheet) -> Iterator[str]:
    """What is on the paper from the sheet."""
    yield from (sheet.title, sheet.recipient.name, sheet.recipient.company)
    yield from (sheet.recipient.address, sheet.recipient.tax_number)
    yield from (sheet.sender.registration, sheet.discount.reason)
    for line in sheet.lines:
        yield from (line.work, line.detail)
    for package in sheet.packages:
        yield from (package.name, package.detail)
    for section in sheet.sections:
        yield section.heading
    yield from (part.words for part in sheet.payments)


def _in_order(sheet: Sheet) -> Iterator[str]:
    """Some of the paper from its beginning to its end."""
    words = words_for(sheet.locale)
    yield from (sheet.sender.name, sheet.recipient.name, sheet.title)
    yield from (part.heading for part in sheet.sections if part.place == "before")
    yield from (words.work, words.quantity)
    yield from (line.work for line in sheet.offered if not line.figures.package)
    for package in sheet.packages:
        yield from (words.package.format(letter=letter_of(package.number)), ":")
        yield from (package.name, package.detail)
        mine = [
            line for line in sheet.offered if line.figures.package == package.number
        ]
        yield from (line.work for line in mine)
        yield from (words.net, words.total(sheet.kind))
    if not sheet.packages:
        yield from (words.net, words.total(sheet.kind))
    if sheet.options:
        yield words.options
    for line in sheet.options:
        yield from (line.work, line.detail)
    yield words.payments
    yield from (part.heading for part in sheet.sections if part.place == "after")
    yield sheet.sender.registration


def _struct_text(path: Path) -> str:
    """What Poppler reads aloud, without blanks."""
    told = asked("pdfinfo", "-struct-text", path)
    pieces = re.findall(r'^ *"(.*?)"$', told, re.DOTALL | re.MULTILINE)
    return plain("".join(pieces))
