"""Telling a benchmark when the first picture of the window stands on the screen."""

import os
import sys

SAY = "BATON_SAY_PAINTED"
HEAVY = (
    "sqlmodel",
    "sqlalchemy",
    "reportlab",
    "alembic",
    "PySide6.QtPdf",
    "PySide6.QtNetwork",
    "PySide6.QtPrintSupport",
)


def say_painted() -> None:
    """Print one line, where it was asked for, naming what was loaded too early."""
    if os.environ.get(SAY):
        loaded = [name for name in HEAVY if name in sys.modules]
        words = ["painted", *(["with", *loaded] if loaded else [])]
        sys.stdout.write(" ".join(words) + "\n")
        sys.stdout.flush()
