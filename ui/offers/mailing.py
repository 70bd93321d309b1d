"""An offer by mail, the paper attached: in one's own program, or as a draft to open."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NamedTuple

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


class Handed(NamedTuple):
    """Which program was asked, "" for none, and whether it took the mail."""

    program: str
    taken: bool


class Mailing(QObject):
    """Mails that carry the very bytes of the preview.

    Signals:
        said: a sentence that no act of the book says.
    """

    said = Signal(str)

    def __init__(self, host: QWidget, desk: Desk, typesetter: Typesetter) -> None:
        super().__init__(host)
        self._host, self._desk, self._typesetter = host, desk, typesetter
        self._hand = Typesetter(self)  # a program that is slow holds up no preview
        self._hand.failed.connect(desk.failed)

    def draft(self, offer_id: int, sheet_now: Callable[[], Sheet], file: str) -> None:
        """Open a mail in one's own program; where none attaches, keep a draft.

        Args:
            offer_id: the offer.
            sheet_now: what the paper is set from.
            file: the paper's name.
        """
        found = self._desk.ask(mail_for, offer_id, self._desk.today().year)
        if found.refused:
            self._desk.refused.emit(found.refused)
            return

        def hand(paper: Paper) -> None:
            work = partial(_handed, paper, found.address, file)
            self._hand.run(work, partial(self._tell, paper, found.address, file))

        self._typesetter.make(sheet_now(), hand)

    def _tell(self, paper: Paper, address: str, file: str, handed: Handed) -> None:
        if handed.taken:
            see = "See that the paper is attached, then send it"
            self.said.emit(f"{handed.program} has the mail. {see}")
            return
        try:
            path = self._kept(paper, address, file)
        except NotSaved as fault:
            self._desk.failed.emit(fault)
            return
        if path is not None:
            said = [f"The mail is drafted in “{path.name}”", open_copy(path)]
            if handed.program:
                said.insert(0, f"{handed.program} did not take the mail")
            self.said.emit(". ".join(part for part in said if part))

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


def _handed(paper: Paper, address: str, file: str) -> Handed:
    """Have the user's own program open the mail; in a worker."""
    from reports.mail_draft import mail_draft  # noqa: PLC0415 - loads the mail room
    from ui.offers.mail_programs.letter import letter_of  # noqa: PLC0415 - as above
    from ui.offers.mail_programs.mailed_copies import copy_for_mail  # noqa: PLC0415
    from ui.offers.mail_programs.own_program import own_mail_program  # noqa: PLC0415

    program = own_mail_program()
    if program is None:
        return Handed("", taken=False)
    words = mail_draft(paper.sheet, b"", file, address)
    try:
        copy = copy_for_mail(file, paper.pdf)
    except OSError:
        return Handed("", taken=False)  # the draft asks for another place
    return Handed(program.name, program.takes(letter_of(words, copy)))
