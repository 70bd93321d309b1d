"""Which of the papers that were sent a returned file is."""

import hashlib
import re
from collections.abc import Sequence

from models.offers.papers_out import PaperOut
from reports.signing.page_words import PageWords
from reports.signing.reading import Allowance, opened

_AT_NUMBER = re.compile(r"[\s:·,;()]+")


def paper_of(returned: bytes, papers: Sequence[PaperOut]) -> PaperOut | None:
    """The paper whose bytes the file begins with, or else whose number it says.

    Raises:
        Refused: it is no PDF that can be read.
    """
    return _by_bytes(returned, papers) or _by_number(returned, papers)


def _by_bytes(returned: bytes, papers: Sequence[PaperOut]) -> PaperOut | None:
    whole = hashlib.sha256(returned).hexdigest()
    begun, at = hashlib.sha256(), 0
    for paper in sorted(papers, key=lambda one: one.size):
        if paper.sha256 == whole:
            return paper
        if not 0 < paper.size <= len(returned):
            continue
        begun.update(returned[at : paper.size])
        at = paper.size
        if begun.hexdigest() == paper.sha256:
            return paper
    return None


def _by_number(returned: bytes, papers: Sequence[PaperOut]) -> PaperOut | None:
    """The newest paper of the number in the title, or on a page."""
    numbers = {paper.number.casefold(): paper for paper in reversed(papers)}
    with opened(returned) as pdf:
        title = str(pdf.docinfo.get("/Title", "")) if "/Info" in pdf.trailer else ""
        found = _said(title, numbers)
        if found is None and len(pdf.pages):
            found = _said(" ".join(PageWords(Allowance()).of(pdf.pages[0])), numbers)
    return found


def _said(text: str, numbers: dict[str, PaperOut]) -> PaperOut | None:
    for word in _AT_NUMBER.split(text.casefold()):
        if word in numbers:
            return numbers[word]
    whole = f" {' '.join(_AT_NUMBER.split(text.casefold()))} "
    return next((numbers[one] for one in numbers if f" {one} " in whole), None)
