"""An offer by mail: a draft with the paper attached, opened in one's own program."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from models.book.refusals import NotSaved
from models.offers.mail_for import mail_for
from models.offers.sheet import Sheet
from ui.desk import Desk
from ui.links import open_copy
from ui.offers.typesetter import Paper, Typesetter
from ui.shell.asking import ask_for_place
from ui.shell.opening import documents


class Mailing(QObject):
    """Drafts mails that carry the very bytes of the preview.

    Signals:
        said: a sentence that no act of the book says.
    """

    said = Signal(str)

    def __init__(self, host: QWidget, desk: Desk, typesetter: Typesetter) -> None:
        super().__init__(host)
        self._host, self._desk, self._typesetter = host, desk, typesetter

    def draft(self, offer_id: int, sheet_now: Callable[[], Sheet], file: str) -> None:
        """Ask where the draft is kept, and open it; `file` is the paper's name."""
        found = self._desk.ask(mail_for, offer_id, self._desk.today().year)
        if found.refused:
            self._desk.refused.emit(found.refused)
            return

        def keep(paper: Paper) -> None:
            try:
                path = self._kept(paper, found.address, file)
            except NotSaved as fault:
                self._desk.failed.emit(fault)
                return
            if path is not None:
                drafted = f"The mail is drafted in “{path.name}”"
                nobody = open_copy(path)
                self.said.emit(f"{drafted}. {nobody}" if nobody else drafted)

        self._typesetter.make(sheet_now(), keep)

    def _kept(self, paper: Paper, address: str, file: str) -> Path | None:
        from reports.mail_draft import mail_draft  # noqa: PLC0415 - loads the mail room

        there = documents().parent / f"{Path(file).stem}.eml"
        title, kinds = "Keep the mail draft", "Mail draft (*.eml)"
        path = ask_for_place(self._host, title, there, kinds)
        if path is None:
            return None
        if path.suffix.lower() != ".eml":
            path = path.with_name(f"{path.name}.eml")
        try:
            path.write_bytes(mail_draft(paper.sheet, paper.pdf, file, address))
        except OSError as error:
            raise NotSaved(
                f"“{path.name}” was not saved ({error.strerror}).",
                "The offer is as it was.",
                "Choose another folder, or free some space.",
            ) from error
        return path
