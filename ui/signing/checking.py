"""A returned PDF checked against the papers of the book, and kept with its offer."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from models.book.book import Book
from models.book.moments import Clock
from models.book.refusals import NotSaved, Refused
from models.offers.papers_out import PaperOut
from reports.signing.verdict import Verdict
from ui.desk import Desk
from ui.shell.asking import ask_for_file
from ui.signing.check_sheet import CheckSheet

Send = Callable[[Callable[[], object], Callable[[object], object] | None], None]
PDFS = "PDF (*.pdf);;All files (*)"


class Found(NamedTuple):
    """A returned file, what it is, and which paper of the book it answers."""

    returned: bytes
    verdict: Verdict
    paper: PaperOut | None
    sent: bool


class Checking(QObject):
    """One sheet that checks file after file."""

    def __init__(self, window: QWidget, desk: Desk, send: Send) -> None:
        super().__init__(window)
        self._desk, self._send = desk, send
        self._file = Path()
        self._found: Found | None = None
        self.sheet: CheckSheet | None = CheckSheet(window)
        self.sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.sheet.file_wanted.connect(self._ask_for_file)
        self.sheet.wanted.connect(self.check)
        self.sheet.keep_wanted.connect(self._keep)
        self.sheet.finished.connect(self._forget)

    def begin(self) -> None:
        """Ask for a file."""
        if self.sheet is not None:
            self.sheet.open()

    def check(self, path: Path) -> None:
        """Read the file and say what it is."""
        if self.sheet is None:
            return
        self._file, self._found = path, None
        self.sheet.wait_for(path.name)
        book = self._desk.book
        self._send(partial(_found, book.path, book.now, path), self._show)

    def _ask_for_file(self) -> None:
        if self.sheet is None:
            return
        chosen = ask_for_file(self.sheet, "A PDF that came back", PDFS)
        if chosen is not None:
            self.check(chosen)

    def _show(self, found: object) -> None:
        if self.sheet is None:
            return
        if not isinstance(found, Found):
            self.sheet.refuse(str(found))
            return
        self._found = found
        number = found.paper.number if found.paper else ""
        self.sheet.show_verdict(self._file.name, found.verdict, number, sent=found.sent)

    def _keep(self) -> None:
        from models.offers.answers import Proof, keep_answer  # noqa: PLC0415 - an operation

        found = self._found
        if self.sheet is None or found is None or found.paper is None:
            return
        proof = Proof(self._file.name, found.returned)
        key, now = found.paper.offer_id, self._desk.now()
        if self._desk.do(keep_answer, key, proof, now=now):
            self.sheet.accept()

    def _forget(self) -> None:
        self.sheet = None


def _found(book_path: Path, now: Clock, path: Path) -> Found | str:
    """What the file is; or why it cannot be said, for the sheet."""
    from reports.signing.apart import (  # noqa: PLC0415 - in the worker
        judged_apart,
        number_said_apart,
    )
    from reports.signing.reading import returned_file  # noqa: PLC0415 - as above
    from ui.commands.own_certificate import own_certificates  # noqa: PLC0415 - as above
    from ui.commands.verifying import sent_as  # noqa: PLC0415 - as above

    try:
        returned = returned_file(path)
        book = Book.open(book_path, now=now)
        try:
            paper, sent = sent_as(book, returned, number_said_apart)
        finally:
            book.close()
        own = own_certificates()
        verdict = judged_apart(returned, sent, now=now(), own=own)
    except (Refused, NotSaved) as refusal:
        return str(refusal)
    return Found(returned, verdict, paper, sent is not None)
