"""The system's own dialogs for files; a test puts its answers in their place."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

BOOKS = "Baton books (*.baton);;All files (*)"
PICTURES = "Pictures (*.png *.jpg *.jpeg)"


def ask_for_file(
    over: QWidget, title: str, kinds: str, folder: Path | None = None
) -> Path | None:
    """A file that the user chose to open, or None."""
    chosen, _ = QFileDialog.getOpenFileName(over, title, str(folder or ""), kinds)
    return Path(chosen) if chosen else None


def ask_for_place(
    over: QWidget, title: str, suggested: Path, kinds: str
) -> Path | None:
    """Where the user wants a new file, or None.

    A folder that is not there is asked for in the nearest one that is: the system's
    dialog would begin where the program happens to run.
    """
    there = next((up for up in suggested.parents if up.is_dir()), suggested.parent)
    begin = str(there / suggested.name)
    chosen, _ = QFileDialog.getSaveFileName(over, title, begin, kinds)
    return Path(chosen) if chosen else None


def ask_for_folder(over: QWidget, title: str, begin: Path) -> Path | None:
    """A folder that the user chose, or None."""
    there = next((up for up in (begin, *begin.parents) if up.is_dir()), begin)
    chosen = QFileDialog.getExistingDirectory(over, title, str(there))
    return Path(chosen) if chosen else None
