"""Every paper that Baton prints, opened: its words, and what a viewer would do."""

from collections.abc import Iterator
from io import BytesIO

import pikepdf
from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtPdf import QPdfDocument

_DOES = ("/A", "/AA", "/OpenAction", "/URI", "/Launch", "/JavaScript", "/JS")
_KEEPS = ("/EmbeddedFiles", "/AF", "/XFA")


def words_of(pdf: bytes) -> str:
    """What a person reads on the pages."""
    held = QBuffer()
    held.setData(QByteArray(pdf))
    held.open(QBuffer.OpenModeFlag.ReadOnly)
    paper = QPdfDocument()
    paper.load(held)
    assert paper.pageCount() > 0, "a paper that no viewer opens"
    words = "".join(paper.getAllText(page).text() for page in range(paper.pageCount()))
    paper.close()
    return words


def lively_parts(pdf: bytes) -> list[str]:
    """The links, actions and files in it; a printed paper has none."""
    with pikepdf.open(BytesIO(pdf)) as paper:
        return [
            f"{key} in {kind}"
            for kind, keys in _dictionaries(paper)
            for key in (*_DOES, *_KEEPS)
            if key in keys
        ]


def _dictionaries(paper: pikepdf.Pdf) -> Iterator[tuple[str, set[str]]]:
    for each in paper.objects:
        if isinstance(each, pikepdf.Dictionary | pikepdf.Stream):
            keys = set(each.keys())
            if not _is_action(each.get("/A")):
                keys.discard("/A")
            yield str(each.get("/Type", "")), keys


def _is_action(found: pikepdf.Object | None) -> bool:
    """Whether it does something; the marks of a structure are called `/A` as well."""
    if isinstance(found, pikepdf.Array):
        return any(_is_action(one) for one in found)
    return isinstance(found, pikepdf.Dictionary) and "/S" in found
