"""Keeping, opening, saving, renaming and removing the files of a record."""

import os
import stat
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QStandardPaths, QUrl
from PySide6.QtWidgets import QApplication, QWidget

from models.book.refusals import Refused
from models.people.attachments import LARGEST, drop_file, keep_file, rename_file
from models.people.kept_bytes import bytes_of
from models.people.kinds import AttachmentKind
from models.people.photo import small_photo
from models.people.record_parts import KeptFile, files_of
from models.people.safe_names import safe_name, why_not_opened
from ui.desk import Desk
from ui.links import open_copy
from ui.record.asking import AskLine, host_of
from ui.record.lent_files import empty_lent, lend, write_new
from ui.shell.asking import ask_for_file, ask_for_place

PHOTOS = "Pictures (*.png *.jpg *.jpeg *.webp)"
_ALL = "All files (*)"


class FileActs:
    """What is done with the files of one prospect; each is one act."""

    def __init__(self, desk: Desk, over: QWidget) -> None:
        self._desk, self._over = desk, over
        self._id = 0
        self._lends = False

    def show_prospect(self, prospect_id: int) -> None:
        """Work for this prospect from now on."""
        self._id = prospect_id

    def choose(self) -> None:
        """Ask for a file and keep it."""
        path = ask_for_file(self._over, "Keep a file", _ALL)
        if path is not None:
            self.keep([path])

    def keep(self, paths: Sequence[Path]) -> None:
        """Keep the files with the prospect, all of them in one act."""
        act: int | None = None
        for path in paths:
            content = self._read(path)
            if content is None:
                continue
            now, name = self._desk.now(), path.name
            if act is None:
                done = self._desk.do(keep_file, self._id, name, content, now=now)
            else:
                done = self._desk.add_to(
                    act, keep_file, self._id, name, content, now=now
                )
            act = done.act if done else act

    def choose_photo(self) -> None:
        """Ask for a picture and make it the photo."""
        path = ask_for_file(self._over, "Choose the photo", PHOTOS)
        content = None if path is None else self._read(path)
        if path is None or content is None:
            return
        try:
            small = small_photo(content)
        except Refused as refusal:
            self._desk.refused.emit(str(refusal))
            return
        kind, now = AttachmentKind.PHOTO, self._desk.now()
        self._desk.do(keep_file, self._id, path.name, small, kind=kind, now=now)

    def drop_photo(self) -> None:
        """Remove the photo, where there is one."""
        for file in self._desk.ask(files_of, self._id):
            if file.kind == AttachmentKind.PHOTO:
                self.drop(file)

    def open(self, file: KeptFile) -> None:
        """Let the system open a read-only copy, unless it may run as a program."""
        said = why_not_opened(file.name)
        found = None if said else self._bytes(file)
        if found is not None:
            if not self._lends:
                app = QApplication.instance()
                assert app is not None, "a window is open"
                app.aboutToQuit.connect(empty_lent)
                self._lends = True
            try:
                said = open_copy(lend(*found))
            except OSError:
                said = "The copy could not be written. Free some space, then try again."
        if said:
            self._desk.refused.emit(said)

    def save(self, file: KeptFile) -> None:
        """Ask where to, and save a copy there."""
        found = self._bytes(file)
        if found is None:
            return
        place = QStandardPaths.StandardLocation.DownloadLocation
        folder = Path(QStandardPaths.writableLocation(place))
        path = ask_for_place(
            self._over, "Save a copy", folder / safe_name(file.name), _ALL
        )
        if path is None:
            return
        try:
            path.unlink(missing_ok=True)  # the dialog asked about one that is there
            write_new(path, found[1])
        except OSError:
            self._desk.refused.emit(f"“{path.name}” could not be written there.")

    def rename(self, file: KeptFile, under: QWidget) -> None:
        """Ask for another name."""

        def keep(typed: str) -> bool:
            return bool(self._desk.do(rename_file, file.id, typed))

        sheet = AskLine(host_of(under), "Name of the file", keep, verb="Rename it")
        sheet.ask(under, file.name)

    def drop(self, file: KeptFile) -> None:
        """Remove a file."""
        self._desk.do(drop_file, file.id)

    def _bytes(self, file: KeptFile) -> tuple[str, bytes] | None:
        try:
            return self._desk.ask(bytes_of, file.id)
        except Refused as refusal:
            self._desk.refused.emit(str(refusal))
            return None

    def _read(self, path: Path) -> bytes | None:
        """The bytes of a plain file of at most 20 MB; else a sentence is said."""
        try:
            there = os.stat(path)  # noqa: PTH116 - one look, no second one
            if not stat.S_ISREG(there.st_mode):
                self._desk.refused.emit(f"“{path.name}” is a folder, not a file.")
                return None
            with path.open("rb") as file:
                content = file.read(LARGEST + 1)
        except OSError:
            self._desk.refused.emit(f"“{path.name}” cannot be read.")
            return None
        if len(content) > LARGEST:
            self._desk.refused.emit(
                f"“{path.name}” has more than 20 MB; it is not kept in the book."
            )
            return None
        return content


def dropped_files(dropped: QMimeData) -> list[Path]:
    """The files of this computer that are dropped, and no other address."""
    return [Path(url.toLocalFile()) for url in dropped.urls() if _is_here(url)]


def _is_here(url: QUrl) -> bool:
    return url.isLocalFile() and not url.host()
