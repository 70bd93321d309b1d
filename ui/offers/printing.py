"""Putting a PDF on paper: byte for byte through the system's queue, where there is one.

A system without `lp` (Windows, or Linux without the CUPS client) takes no PDF: there
the pages go out as pictures (`ui.offers.page_pictures`).
"""

import shutil
import subprocess
from typing import NamedTuple

from models.book.refusals import NotSaved

_SECONDS = 30


def printers() -> tuple[list[str], str]:
    """The names of the printers, and that of the default one or ""."""
    if not _takes_pdf():
        from ui.offers.page_pictures import printers_by_qt  # noqa: PLC0415 - loads QtPrintSupport

        return printers_by_qt()
    names = _said(["lpstat", "-e"]).split()
    default = _said(["lpstat", "-d"]).rpartition(":")[2].strip()
    return names, default if default in names else ""


class Printing(NamedTuple):
    """On which printer, how many, and whether on both sides of the sheet."""

    printer: str
    copies: int = 1
    both_sides: bool = False


def print_pdf(pdf: bytes, title: str, on: Printing) -> None:
    """Put the PDF on paper at its own size; where a queue takes it, as it is.

    Raises:
        NotSaved: the printer did not take it.
    """
    if _takes_pdf():
        taken = _queued(pdf, title, on)
    else:
        from ui.offers.page_pictures import print_pages  # noqa: PLC0415 - loads QtPrintSupport

        taken = print_pages(pdf, title, **on._asdict())
    if not taken:
        raise NotSaved(
            f"“{on.printer}” did not take the paper.",
            "Nothing was printed.",
            "Look at the printer, or save the PDF and print it from there.",
        )


def _takes_pdf() -> bool:
    """Whether the system has a queue that takes a PDF as it is."""
    return all(shutil.which(command) for command in ("lp", "lpstat"))


def _queued(pdf: bytes, title: str, on: Printing) -> bool:
    command = ["lp", "-d", on.printer, "-n", str(on.copies), "-t", title]
    command += ["-o", "print-scaling=none"]
    if on.both_sides:
        command += ["-o", "sides=two-sided-long-edge"]
    try:
        subprocess.run(  # noqa: S603 - a list of arguments, no shell
            command, input=pdf, capture_output=True, check=True, timeout=_SECONDS
        )
    except (OSError, subprocess.SubprocessError):
        return False
    return True


def _said(command: list[str]) -> str:
    try:
        told = subprocess.run(  # noqa: S603 - a list of arguments, no shell
            command, capture_output=True, text=True, timeout=_SECONDS, check=False
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return told.stdout
