"""What this computer remembers between starts: window, look, last book."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths

RECENT = 8
_VERSION = 1


def remembered(folder: Path | None = None) -> QSettings:
    """The one file of settings of this computer, in plain text; never secrets.

    Args:
        folder: another place than the user's own, for the tour.
    """
    place = QStandardPaths.StandardLocation.GenericConfigLocation
    folder = folder or Path(QStandardPaths.writableLocation(place)) / "Baton"
    return QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)


class WindowMemory:
    """The window's place, its look and the books opened before."""

    def __init__(self, folder: Path | None = None) -> None:
        self._kept = remembered(folder)

    def last_book(self) -> Path | None:
        """The book opened last, if it is still there."""
        books = self.recent_books()
        return books[0] if books else None

    def recent_books(self) -> list[Path]:
        """The books opened before that are still there, the last one first."""
        kept = self._texts("books")
        return [Path(text) for text in kept if Path(text).is_file()]

    def keep_book(self, path: Path) -> None:
        """Remember that this book was opened."""
        others = [text for text in self._texts("books") if text != str(path)]
        self._kept.setValue("books", [str(path), *others][:RECENT])

    def _texts(self, name: str) -> list[str]:
        kept = self._kept.value(name, [])
        if isinstance(kept, str):  # a list of one comes back as its text
            kept = [kept]
        return [str(text) for text in kept] if isinstance(kept, list) else []

    def geometry(self) -> QByteArray | None:
        """Where the window stood, as Qt wrote it."""
        kept = self._kept.value("geometry")
        return kept if isinstance(kept, QByteArray) else None

    def keep_geometry(self, geometry: QByteArray) -> None:
        """Remember where the window stands."""
        self._kept.setValue("geometry", geometry)

    def word(self, name: str, otherwise: str) -> str:
        """A remembered word: "scheme", "hat"."""
        return str(self._kept.value(name, otherwise))

    def number(self, name: str, otherwise: int) -> int:
        """A remembered whole number: "text"."""
        kept = str(self._kept.value(name, otherwise))
        return int(kept) if kept.isdecimal() else otherwise

    def flag(self, name: str) -> bool:
        """Whether something was switched on: "smallCards"."""
        return self.word(name, "no") == "yes"

    def keep(self, name: str, value: str | int | bool) -> None:  # noqa: FBT001 - one value of any plain kind
        """Remember a word, a number or a switch."""
        plain = ("yes" if value else "no") if isinstance(value, bool) else str(value)
        self._kept.setValue(name, plain)

    def save(self) -> None:
        """Write it down now."""
        self._kept.sync()
