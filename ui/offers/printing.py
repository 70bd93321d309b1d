"""Handing a PDF to the system's printing queue, byte for byte."""

import shutil
import subprocess
from typing import NamedTuple

from models.book.refusals import NotSaved

_SECONDS = 30


def printers() -> tuple[list[str], str]:
    """The names of the queues, and that of the default one or ""."""
    if shutil.which("lpstat") is None:
        return [], ""
    names = _said(["lpstat", "-e"]).split()
    default = _said(["lpstat", "-d"]).rpartition(":")[2].strip()
    return names, default if default in names else ""


class Printing(NamedTuple):
    """On which printer, how many, and whether on both sides of the sheet."""

    printer: str
    copies: int = 1
    both_sides: bool = False


def print_pdf(pdf: bytes, title: str, on: Printing) -> None:
    """Put the PDF in the queue as it is, at its own size.

    Raises:
        NotSaved: the queue did not take it.
    """
    command = ["lp", "-d", on.printer, "-n", str(on.copies), "-t", title]
    command += ["-o", "print-scaling=none"]
    if on.both_sides:
        command += ["-o", "sides=two-sided-long-edge"]
    try:
        subprocess.run(  # noqa: S603 - a list of arguments, no shell
            command, input=pdf, capture_output=True, check=True, timeout=_SECONDS
        )
    except (OSError, subprocess.SubprocessError) as error:
        raise NotSaved(
            f"“{on.printer}” did not take the paper.",
            "The offer is as it was, and nothing was printed.",
            "Look at the printer, or save the PDF and print it from there.",
        ) from error


def _said(command: list[str]) -> str:
    try:
        told = subprocess.run(  # noqa: S603 - a list of arguments, no shell
            command, capture_output=True, text=True, timeout=_SECONDS, check=False
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return told.stdout
