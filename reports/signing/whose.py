"""Which of the papers that were sent a returned file is."""

import hashlib
import re
from collections.abc import Callable, Collection, Sequence

from models.offers.papers_out import PaperOut
from reports.signing.page_words import PageWords
from reports.signing.reading import Allowance, opened

_AT_NUMBER = re.compile(r"[\s:·,;()]+")


Said = Callable[[bytes, Collection[str]], str]


def paper_of(
    returned: bytes, papers: Sequence[PaperOut], said: Said | None = None
) -> PaperOut | None:
    """The paper whose bytes the file begins with, or else whose number it says.

    Args:
        papers: the newest first.
        said: finds the number in the file; `number_said` does, if nothing is given.

    Raises:
        Refused: it is no PDF that can be read.
    """
    if (found := _by_bytes(returned, papers)) is not None:
        return found
    known = {paper.number: paper for paper in reversed(papers)}
    return known.get((said or number_said)(returned, list(known)))


def number_said(returned: bytes, numbers: Collection[str]) -> str:
    """Which of the numbers stands in the file's title or on its first page, or "".

    Raises:
        Refused: it is no PDF that can be read.
    """
    with opened(returned) as pdf:
        title = str(pdf.docinfo.get("/Title", "")) if "/Info" in pdf.trailer else ""
        found = _said(title, numbers)
        if not found and len(pdf.pages):
            words = PageWords(Allowance()).of(pdf.pages[0])
            found = _said(" ".join(words), numbers)
    return found


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


def _said(text: str, numbers: Collection[str]) -> str:
    words = " ".join(_AT_NUMBER.split(f" {text.casefold()} "))
    return next((one for one in numbers if f" {one.casefold()} " in f" {words} "), "")
