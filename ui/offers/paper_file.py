"""The PDF of an offer as a file: its name, and its way to the disk."""

import os
import tempfile
from pathlib import Path

from PySide6.QtWidgets import QWidget

from models.book.refusals import NotSaved
from models.offers.sheet import Sheet
from ui.shell.asking import ask_for_place
from ui.shell.opening import documents

_FORBIDDEN = str.maketrans(dict.fromkeys('<>:"/\\|?*', " "))
_NAME_LENGTH = 120


def ask_where(parent: QWidget, suggested: str) -> str:
    """The path that the user chooses for a PDF, or "" for none."""
    place = documents().parent / suggested
    path = ask_for_place(parent, "Save PDF", place, "PDF (*.pdf)")
    return "" if path is None else str(path)


def file_name(sheet: Sheet, more: str = "") -> str:
    """What the PDF is called: "P-119 Packaging for three coffees.pdf".

    Args:
        more: what follows the name in brackets.
    """
    name = f"{sheet.number or 'Draft'} {sheet.title}".translate(_FORBIDDEN)
    called = " ".join(name.split())[:_NAME_LENGTH].rstrip(". ")
    return f"{called} ({more}).pdf" if more else f"{called}.pdf"


def target_of(path: str) -> Path:
    """The chosen path, which ends as a PDF does."""
    return Path(path if path.lower().endswith(".pdf") else f"{path}.pdf")


def write_pdf(target: Path, pdf: bytes) -> None:
    """Put the file in its place at once, or leave what was there.

    Raises:
        NotSaved: the disk did not take it.
    """
    half = ""
    try:
        handle, half = tempfile.mkstemp(dir=target.parent, prefix=".", suffix=".pdf")
        with os.fdopen(handle, "wb") as file:
            file.write(pdf)
        Path(half).replace(target)
    except OSError as error:
        Path(half or target.with_suffix(".half")).unlink(missing_ok=True)
        raise NotSaved(
            f"“{target.name}” was not saved ({error.strerror}).",
            "The offer is as it was, and an older file was left alone.",
            "Choose another folder, or free some space.",
        ) from error
